"""A tiny complete knowledge folder: two platforms, two topics, three languages, five typings."""

from pathlib import Path

TOPICS = """\
topics:
  - id: pay
    fresh_days: 120
    related: [payout]
  - id: payout
    fresh_days: 180
    related: [pay]
"""

SOURCES = """\
sources:
  - id: capital
    publisher: The Capital
    url: https://capital.example/experts
    language: ar
    published: undated
  - id: daily
    publisher: Daily News
    url: https://daily.example/mercor?id=7
    language: en
    published: 2026-02-11
"""

OUTLIER = """\
id: outlier
order: 1
name: Outlier
aliases: [outlier ai, आउटलायर, أوتلاير]
ambiguous: [outlier]
facts:
  - id: outlier-pay-expert
    topic: pay
    figures:
      rate: {min: 35, max: 50, currency: USD, per: hour}
      limit: {value: 60, unit: minutes}
    headline: rate
    source: capital
    kind: worker
    as_of: undated
    checked: 2026-11
    conflict: outlier-pay
    claims: [c-1]
  - id: outlier-pay-press
    topic: pay
    figures:
      rate: {value: 15.50, currency: USD, per: hour, bound: about}
    headline: rate
    source: daily
    also: [capital]
    kind: press
    as_of: 2025-12
    checked: 2026-11
    conflict: outlier-pay
    claims: [c-2, c-3]
gaps:
  - {topic: payout, looked: 2026-11}
"""

MERCOR = """\
id: mercor
order: 2
name: Mercor
aliases: [मर्कोर, ميركور]
facts:
  - id: mercor-pay-law
    topic: pay
    figures:
      rate: {value: 90, currency: USD, per: hour}
    headline: rate
    source: daily
    kind: listing
    as_of: 2026-01-31
    checked: 2026-11
    typical: no
  - id: mercor-payout-weekly
    topic: payout
    source: daily
    kind: platform
    as_of: 2026
    checked: 2026-11-02
"""

SENTENCES = {
    "languages/en/platforms/outlier.yaml": """\
facts:
  outlier-pay-expert:
    text: one law expert, before the time limit of {limit}
    short: one law expert
  outlier-pay-press:
    text: workers in the US in 2024, a newspaper says
conflicts:
  outlier-pay: It depends on the field and the project.
""",
    "languages/hi/platforms/outlier.yaml": """\
facts:
  outlier-pay-expert:
    text: कानून के एक विशेषज्ञ का रेट, {limit} की समय-सीमा से पहले
    short: कानून के एक विशेषज्ञ
  outlier-pay-press:
    text: एक अख़बार के अनुसार 2024 में अमेरिका के लोग
conflicts:
  outlier-pay: यह क्षेत्र और प्रोजेक्ट पर निर्भर है।
""",
    "languages/ar/platforms/outlier.yaml": """\
facts:
  outlier-pay-expert:
    text: خبير قانوني واحد قبل انتهاء مهلة {limit}
    short: خبير قانوني واحد
  outlier-pay-press:
    text: عاملون في أمريكا في 2024 بحسب صحيفة
conflicts:
  outlier-pay: يختلف الأمر بحسب المجال والمشروع.
""",
    "languages/en/platforms/mercor.yaml": """\
facts:
  mercor-pay-law:
    text: a job advertisement for lawyers
  mercor-payout-weekly:
    text: Mercor pays every week.
""",
    "languages/hi/platforms/mercor.yaml": """\
facts:
  mercor-pay-law:
    text: वकीलों के लिए नौकरी का एक विज्ञापन
  mercor-payout-weekly:
    text: Mercor हर हफ़्ते भुगतान करता है।
""",
    "languages/ar/platforms/mercor.yaml": """\
facts:
  mercor-pay-law:
    text: إعلان وظيفة للمحامين
  mercor-payout-weekly:
    text: تدفع Mercor كل أسبوع.
""",
}

LANGUAGES = {
    "languages/en/language.yaml": """\
code: en
name: English
direction: ltr
locale: en
reply: en
script: Latin
words: [the, how, "no"]
""",
    "languages/hi/language.yaml": """\
code: hi
name: हिन्दी
direction: ltr
locale: hi_IN
reply: hi
script: Devanagari
""",
    "languages/ar/language.yaml": """\
code: ar
name: العربية
direction: rtl
locale: ar
reply: ar
script: Arabic
""",
    "languages/hi-Latn/language.yaml": """\
code: hi-Latn
reply: hi
script: Latin
words: [kitna, kab]
""",
    "languages/ar-Latn/language.yaml": """\
code: ar-Latn
reply: ar
script: Latin
words: [kam, emta]
""",
}

MESSAGES = {
    "languages/en/messages.yaml": """\
greeting: "Hello **{name}**, ask me about `pay`."
hours:
  one: "{count} hour"
  other: "{count} hours"
topic.pay: pay
topic.pay.ask: How much does it pay?
topic.payout: how the money arrives
topic.payout.ask: When is it paid?
""",
    "languages/hi/messages.yaml": """\
greeting: "नमस्ते **{name}**, `pay` के बारे में पूछें।"
hours:
  one: "{count} घंटा"
  other: "{count} घंटे"
topic.pay: कमाई
topic.pay.ask: कितना मिलता है?
topic.payout: भुगतान
topic.payout.ask: पैसा कब आता है?
""",
    "languages/ar/messages.yaml": """\
greeting: "مرحبًا **{name}**، اسأل عن `pay`."
hours:
  zero: لا ساعات
  one: ساعة واحدة
  two: ساعتان
  few: "{count} ساعات"
  many: "{count} ساعة"
  other: "{count} ساعة"
topic.pay: الأجر
topic.pay.ask: كم الأجر؟
topic.payout: وصول المال
topic.payout.ask: متى يصل المال؟
""",
}

PHRASES = {
    "en": {
        "pay": "how much does {platform} pay",
        "payout": "when does the money from {platform} arrive",
        "compare": "which of the two is better",
        "calc": "how much is that for 20 hours",
        "smalltalk": "hello and thank you",
        "none": "who won the match",
    },
    "hi": {
        "pay": "{platform} कितना देता है",
        "payout": "{platform} का पैसा कब आता है",
        "compare": "दोनों में कौन बेहतर है",
        "calc": "20 घंटे का कितना होगा",
        "smalltalk": "नमस्ते और धन्यवाद",
        "none": "मैच किसने जीता",
    },
    "hi-Latn": {
        "pay": "{platform} kitna deta hai",
        "payout": "{platform} ka paisa kab aata hai",
        "compare": "dono me kaun behtar hai",
        "calc": "20 ghante ka kitna hoga",
        "smalltalk": "namaste aur dhanyavaad",
        "none": "match kisne jeeta",
    },
    "ar": {
        "pay": "كم تدفع {platform}",
        "payout": "متى تصل الأموال من {platform}",
        "compare": "أيهما أفضل",
        "calc": "كم المبلغ عن 20 ساعة",
        "smalltalk": "مرحبا وشكرا",
        "none": "من فاز في المباراة",
    },
    "ar-Latn": {
        "pay": "kam tedfa3 {platform}",
        "payout": "emta tewsal el floos men {platform}",
        "compare": "anhi a7san",
        "calc": "kam el mablagh 3an 20 sa3a",
        "smalltalk": "marhaba w shukran",
        "none": "meen fez fel matsh",
    },
}

ENDINGS = {
    "en": [
        "today",
        "now",
        "please",
        "in India",
        "in Egypt",
        "this year",
        "really",
        "for me",
        "again",
    ],
    "hi": ["आज", "अभी", "कृपया", "भारत में", "मिस्र में", "इस साल", "सच में", "मेरे लिए", "फिर"],
    "hi-Latn": [
        "aaj",
        "abhi",
        "kripya",
        "bharat me",
        "misr me",
        "is saal",
        "sach me",
        "mere liye",
        "phir",
    ],
    "ar": ["اليوم", "الآن", "من فضلك", "في الهند", "في مصر", "هذا العام", "حقا", "لي", "مجددا"],
    "ar-Latn": [
        "elyom",
        "delwa2ty",
        "law sama7t",
        "fel hend",
        "fe masr",
        "el sana di",
        "bgad",
        "leya",
        "tany",
    ],
}


def write_sample(folder: Path) -> Path:
    """Write the sample into an empty folder; the folder, ready for `load`."""
    files = {
        "topics.yaml": TOPICS,
        "sources.yaml": SOURCES,
        "platforms/outlier.yaml": OUTLIER,
        "platforms/mercor.yaml": MERCOR,
        **SENTENCES,
        **LANGUAGES,
        **MESSAGES,
        **{f"languages/{code}/questions.yaml": questions(code) for code in PHRASES},
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def questions(code: str) -> str:
    """Ten example questions for each intent: the phrase alone and with each ending."""
    lines: list[str] = []
    for intent, phrase in PHRASES[code].items():
        lines.append(f"{intent}:")
        asked = [phrase, *(f"{phrase} {ending}" for ending in ENDINGS[code])]
        lines.extend(f'  - "{question}"' for question in asked)
    return "\n".join(lines) + "\n"


def edit(folder: Path, file: str, old: str, new: str) -> None:
    """Replace a text that stands exactly once in a file."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), encoding="utf-8")
