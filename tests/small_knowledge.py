"""A tiny knowledge, made by hand: three platforms, a handful of facts, the real messages."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from bot.core.exchange import Rates
from bot.core.facts import Bound, Fact, Figure, Gap, PartialDate, Platform, Source, SourceKind, Unit
from bot.core.knowledge import Knowledge, Language, Sentence, Topic
from tests.test_messages import stored

READ_IN = PartialDate(2026, 11)


def dollars(low: int | str, high: int | str, per: str | None = "hour") -> Figure:
    return Figure(Decimal(low), Decimal(high), Unit.MONEY, "USD", per)


def hours(value: int) -> Figure:
    return Figure(Decimal(value), Decimal(value), Unit.HOURS, None, "week", Bound.AT_MOST)


def fact(id_: str, topic: str, source: str, figures: Mapping[str, Figure], **more: object) -> Fact:
    platform = id_.partition("-")[0]
    basic = Fact(
        id=id_,
        platform=platform,
        topic=topic,
        figures=figures,
        headline=next(iter(figures), None),
        source=source,
        also=(),
        kind=SourceKind.PRESS,
        as_of=None,
        checked=READ_IN,
    )
    return replace(basic, **more)  # type: ignore[arg-type]


FACTS = (
    fact(
        "outlier-pay-law-expert",
        "pay",
        "capital",
        {"rate": dollars(35, 50)},
        kind=SourceKind.WORKER,
        conflict="outlier-pay",
    ),
    fact(
        "outlier-pay-some-workers",
        "pay",
        "news",
        {"rate": dollars(25, 30), "cap": hours(20)},
        as_of=PartialDate(2025),
        conflict="outlier-pay",
        also=("paper",),
    ),
    fact("outlier-payout-weekly", "payout", "docs", {}, kind=SourceKind.PLATFORM),
    fact(
        "micro1-pay-one-expert",
        "pay",
        "paper",
        {"rate": dollars(200, 200)},
        as_of=PartialDate(2025, 12),
        typical=False,
    ),
    fact("general-skills-english", "skills", "paper", {}),
    fact("mindrift-skills-domain", "skills", "docs", {}),
)
SENTENCES = {
    "en": {
        "outlier-pay-law-expert": Sentence("one law expert's projects", "one law expert"),
        "outlier-pay-some-workers": Sentence("some workers, {cap}", "some workers (2025)"),
        "outlier-payout-weekly": Sentence("Outlier pays every week."),
        "micro1-pay-one-expert": Sentence("one finance expert"),
        "mindrift-skills-domain": Sentence("Mindrift asks for knowledge of a field."),
        "general-skills-english": Sentence("Clear written English helps."),
    },
    "hi": {
        "outlier-pay-law-expert": Sentence("क़ानून के एक विशेषज्ञ के प्रोजेक्ट", "क़ानून के एक विशेषज्ञ"),
        "outlier-pay-some-workers": Sentence("कुछ लोग, {cap}", "कुछ लोग"),
        "outlier-payout-weekly": Sentence("Outlier हर हफ़्ते भुगतान करता है।"),
        "micro1-pay-one-expert": Sentence("वित्त के एक विशेषज्ञ"),
        "mindrift-skills-domain": Sentence("Mindrift किसी एक विषय की जानकारी माँगता है।"),
        "general-skills-english": Sentence("साफ़ लिखी अंग्रेज़ी काम आती है।"),
    },
    "ar": {
        "outlier-pay-law-expert": Sentence("لخبير قانوني واحد", "خبير قانوني واحد"),
        "outlier-pay-some-workers": Sentence("لبعض العاملين، {cap}", "بعض العاملين"),
        "outlier-payout-weekly": Sentence("تدفع Outlier كل أسبوع."),
        "micro1-pay-one-expert": Sentence("خبير مالي واحد"),
        "mindrift-skills-domain": Sentence("تطلب Mindrift معرفة بمجال واحد."),
        "general-skills-english": Sentence("تفيد الإنجليزية المكتوبة الواضحة."),
    },
}
CONFLICTS = {
    "en": "it depends on country and project.",
    "hi": "यह देश और प्रोजेक्ट पर निर्भर है।",
    "ar": "يختلف بحسب البلد والمشروع.",
}
PUBLISHERS = {
    "capital": "The Arab Capital",
    "news": "Europes.news",
    "paper": "Inc.",
    "docs": "Docs",
}
RATES = Rates(
    date(2026, 11, 20),
    {
        code: Decimal(rate)
        for code, rate in (
            ("INR", "96"),
            ("AED", "3.6725"),
            ("SAR", "3.75"),
            ("QAR", "3.64"),
            ("EGP", "52"),
            ("EUR", "0.88"),
            ("GBP", "0.75"),
        )
    },
)
NAMES = {"en": ("English", "en"), "hi": ("हिन्दी", "hi_IN"), "ar": ("العربية", "ar")}


def small_knowledge() -> Knowledge:
    topics = {
        "pay": Topic("pay", 180, ("payout", "skills")),
        "payout": Topic("payout", 180, ("pay",)),
        "skills": Topic("skills", 365, ("pay",)),
    }
    platforms = (
        Platform("general", "AI-training work"),
        Platform("micro1", "micro1", ("micro 1",)),
        Platform("outlier", "Outlier", ("outlier ai", "आउटलायर", "أوت لاير")),
        Platform("mindrift", "Mindrift"),
    )
    return Knowledge(
        digest="small",
        platforms=MappingProxyType({platform.id: platform for platform in platforms}),
        topics=MappingProxyType(topics),
        sources={
            id_: Source(id_, name, f"https://{id_}.example/", "en", None)
            for id_, name in PUBLISHERS.items()
        },
        facts=FACTS,
        gaps=(Gap("mindrift", "payout", READ_IN),),
        languages={code: _language(code) for code in NAMES},
        typings={},
        rates=RATES,
    )


def _language(code: str) -> Language:
    name, locale = NAMES[code]
    direction = "rtl" if code == "ar" else "ltr"
    conflicts = {"outlier-pay": CONFLICTS[code]}
    return Language(code, name, direction, locale, stored(code), SENTENCES[code], conflicts)
