"""Two hundred wrong edits of the sample, each with the line and the words that it must be told by.

`MALFORMED` are wrong in their own file; `MISFITS` are right there, and do not fit the rest or the
rules. Invisible and look-alike characters are written as escapes, so that they can be seen here.
"""

from typing import NamedTuple

RATES_TEXT = """\
as_of: 2026-09-29
source: Rates Daily
per_dollar:
  INR: 96.1
  AED: 3.6725
"""
"""Exchange rates beside the sample."""

TOPICS, SOURCES, RATES = "topics.yaml", "sources.yaml", "rates.yaml"
OUTLIER, MERCOR = "platforms/outlier.yaml", "platforms/mercor.yaml"
EN, HI, AR = (f"languages/{code}/platforms/outlier.yaml" for code in ("en", "hi", "ar"))
EN_MERCOR, HI_MERCOR, AR_MERCOR = (
    f"languages/{code}/platforms/mercor.yaml" for code in ("en", "hi", "ar")
)
EN_SAYS, HI_SAYS, AR_SAYS = (f"languages/{code}/messages.yaml" for code in ("en", "hi", "ar"))
EN_ASKED, HI_ASKED, AR_ASKED, HINGLISH_ASKED = (
    f"languages/{code}/questions.yaml" for code in ("en", "hi", "ar", "hi-Latn")
)
ENGLISH, HINDI, ARABIC, HINGLISH, ARABIZI = (
    f"languages/{code}/language.yaml" for code in ("en", "hi", "ar", "hi-Latn", "ar-Latn")
)
LAW_RATE = "rate: {value: 90, currency: USD, per: hour}"


class Edit(NamedTuple):
    """A wrong edit, the line it must be told at, and words of the message."""

    file: str
    old: str
    new: str
    at: str
    word: str


MALFORMED = {
    "misspelt key": Edit(
        OUTLIER, "    kind: worker", "    kimd: worker", f"{OUTLIER}:14", "`kind`"
    ),
    "unknown key": Edit(OUTLIER, "order: 1", "colour: red\norder: 1", f"{OUTLIER}:2", "not known"),
    "misspelt figure key": Edit(
        OUTLIER, "unit: minutes", "unti: minutes", f"{OUTLIER}:11", "did you mean `unit`"
    ),
    "missing key": Edit(OUTLIER, "    kind: worker\n", "", f"{OUTLIER}:7", "kind` is missing"),
    "missing top key": Edit(OUTLIER, "name: Outlier\n", "", f"{OUTLIER}:1", "name` is missing"),
    "empty value": Edit(OUTLIER, "name: Outlier", "name:", f"{OUTLIER}:3", "is empty"),
    "text for a list": Edit(
        OUTLIER, "[outlier ai, आउटलायर, أوتلاير]", "outlier ai", f"{OUTLIER}:4", "must be a list"
    ),
    "list for a text": Edit(OUTLIER, "name: Outlier", "name: [a]", f"{OUTLIER}:3", "one text"),
    "text for a group": Edit(
        OUTLIER, "{value: 60, unit: minutes}", "60", f"{OUTLIER}:11", "key: value"
    ),
    "unknown kind of source": Edit(
        OUTLIER, "kind: worker", "kind: workers", f"{OUTLIER}:14", "did you mean `worker`"
    ),
    "unknown unit": Edit(
        OUTLIER, "unit: minutes", "unit: minuets", f"{OUTLIER}:11", "did you mean `minutes`"
    ),
    "unknown per": Edit(
        OUTLIER,
        "max: 50, currency: USD, per: hour",
        "max: 50, currency: USD, per: hours",
        f"{OUTLIER}:10",
        "did you mean `hour`",
    ),
    "unknown bound": Edit(OUTLIER, "bound: about", "bound: abuot", f"{OUTLIER}:22", "`about`"),
    "number with comma": Edit(OUTLIER, "max: 50", 'max: "1,050"', f"{OUTLIER}:10", "35 or 12.50"),
    "number with sign": Edit(OUTLIER, "max: 50", "max: $50", f"{OUTLIER}:10", "35 or 12.50"),
    "number in exponents": Edit(OUTLIER, "max: 50", "max: 1e999999", f"{OUTLIER}:10", "35 or 12"),
    "octal number": Edit(OUTLIER, "max: 50", "max: 050", f"{OUTLIER}:10", "35 or 12.50"),
    "clock as number": Edit(OUTLIER, "max: 50", "max: 12:30", f"{OUTLIER}:10", "35 or 12.50"),
    "value and range": Edit(OUTLIER, "value: 60", "value: 60, min: 1", f"{OUTLIER}:11", "either"),
    "half a range": Edit(OUTLIER, "min: 35, ", "", f"{OUTLIER}:10", "both min and max"),
    "no unit": Edit(OUTLIER, ", unit: minutes", "", f"{OUTLIER}:11", "needs a unit"),
    "figure name with digit": Edit(OUTLIER, "limit:", "limit2:", f"{OUTLIER}:11", "no digits"),
    "yes or no": Edit(MERCOR, "typical: no", "typical: false", f"{MERCOR}:15", "yes or no"),
    "unknown pole": Edit(MERCOR, "typical: no", "pole: god", f"{MERCOR}:15", "`good`"),
    "impossible date": Edit(
        OUTLIER, "as_of: 2025-12", "as_of: 2025-13", f"{OUTLIER}:27", "calendar"
    ),
    "date with slashes": Edit(
        OUTLIER, "as_of: 2025-12", "as_of: 12/2025", f"{OUTLIER}:27", "2025-12-25"
    ),
    "date in words": Edit(OUTLIER, "as_of: undated", "as_of: recently", f"{OUTLIER}:15", "undated"),
    "capital letters in an id": Edit(
        OUTLIER,
        "topic: pay\n    figures:\n      rate: {value",
        "topic: Pay\n    figures:\n      rate: {value",
        f"{OUTLIER}:20",
        "small letters",
    ),
    "text for days": Edit(TOPICS, "fresh_days: 120", "fresh_days: often", f"{TOPICS}:3", "180"),
    "space at the end": Edit(EN, "one law expert\n", '"one law expert "\n', f"{EN}:4", "spaces"),
    "text that becomes a group": Edit(EN, "one law expert\n", "{limit}\n", f"{EN}:4", "one text"),
    "unknown key of a sentence": Edit(EN, "    short:", "    shrot:", f"{EN}:4", "`short`"),
    "unknown script": Edit(
        HINDI,
        "Devanagari",
        "Devnagari",
        f"{HINDI}:6",
        "`Devanagari`",
    ),
    "unknown direction": Edit(ARABIC, "rtl", "right", f"{ARABIC}:3", "ltr, rtl"),
    "message that is a list": Edit(
        HI_SAYS,
        "hours:",
        "many: [a]\nhours:",
        f"{HI_SAYS}:2",
        "one text",
    ),
    "duplicate key": Edit(OUTLIER, "order: 1", "order: 1\norder: 2", f"{OUTLIER}:3", "line 2"),
    "anchor": Edit(OUTLIER, "name: Outlier", "name: &x Outlier", f"{OUTLIER}:3", "anchor"),
    "broken indentation": Edit(
        OUTLIER, "    source: capital", "   source: capital", f"{OUTLIER}:13", "indented"
    ),
    "hidden character": Edit(EN, "one law expert\n", "one\u202e law expert\n", f"{EN}:4", "U+202E"),
    # numbers, dates, words
    "number with a plus": Edit(OUTLIER, "max: 50", "max: +50", f"{OUTLIER}:10", "35 or 12.50"),
    "number with a unit": Edit(OUTLIER, "max: 50", "max: 50h", f"{OUTLIER}:10", "35 or 12.50"),
    "Arabic digits": Edit(OUTLIER, "max: 50", "max: ٥٠", f"{OUTLIER}:10", "35 or 12.50"),
    "number in words": Edit(OUTLIER, "value: 60", "value: sixty", f"{OUTLIER}:11", "35 or 12.50"),
    "currency in a list": Edit(
        MERCOR, "currency: USD", "currency: [USD]", f"{MERCOR}:9", "one text"
    ),
    "negative days": Edit(TOPICS, "fresh_days: 120", "fresh_days: -5", f"{TOPICS}:3", "whole"),
    "half a day": Edit(TOPICS, "fresh_days: 120", "fresh_days: 1.5", f"{TOPICS}:3", "whole"),
    "year of three digits": Edit(
        OUTLIER, "as_of: 2025-12", "as_of: 202-12", f"{OUTLIER}:27", "2025-12-25"
    ),
    "day that its month has not": Edit(
        MERCOR, "as_of: 2026-01-31", "as_of: 2026-02-30", f"{MERCOR}:13", "calendar"
    ),
    "month in words": Edit(
        MERCOR, "checked: 2026-11-02", "checked: Nov 2026", f"{MERCOR}:21", "2025-12-25"
    ),
    "checked undated": Edit(
        MERCOR, "checked: 2026-11-02", "checked: undated", f"{MERCOR}:21", "2025-12-25"
    ),
    "no in capitals": Edit(MERCOR, "typical: no", "typical: NO", f"{MERCOR}:15", "yes or no"),
    "topic id with a hyphen": Edit(
        TOPICS, "id: payout", "id: pay-out", f"{TOPICS}:5", "small letters"
    ),
    "fact id with spaces": Edit(
        OUTLIER, "id: outlier-pay-press", "id: outlier pay press", f"{OUTLIER}:19", "small letters"
    ),
    "message key in capitals": Edit(HI_SAYS, "hours:", "Hours:", f"{HI_SAYS}:2", "money.USD"),
    "empty item": Edit(OUTLIER, "[outlier ai,", "[outlier ai, '',", f"{OUTLIER}:4", "is empty"),
    "empty sentence": Edit(
        EN, "workers in the US in 2024, a newspaper says", "''", f"{EN}:6", "is empty"
    ),
    "sentence still to be written": Edit(
        EN, "short: one law expert", "short: TODO one law expert", f"{EN}:4", "still to be written"
    ),
    "question that is a group": Edit(
        EN_ASKED, '"who won the match"\n', "who: won\n", f"{EN_ASKED}:57", "one text"
    ),
    "sentence twice": Edit(EN, "outlier-pay-press:", "outlier-pay-expert:", f"{EN}:5", "line 2"),
    "rates of a month": Edit(RATES, "2026-09-29", "2026-09", f"{RATES}:1", "a whole date"),
    "rate of nothing": Edit(RATES, "INR: 96.1", "INR: 0", f"{RATES}:4", "above 0"),
    "rate below nothing": Edit(RATES, "INR: 96.1", "INR: -96.1", f"{RATES}:4", "above 0"),
    "rate of a currency in small letters": Edit(RATES, "INR:", "inr:", f"{RATES}:4", "ISO 4217"),
    # signs of YAML
    "tag": Edit(OUTLIER, "name: Outlier", "name: !x Outlier", f"{OUTLIER}:3", "(a tag)"),
    "alias of YAML": Edit(OUTLIER, "name: Outlier", "name: *x", f"{OUTLIER}:3", "(an alias)"),
    "second document": Edit(
        OUTLIER, "order: 1", "---\norder: 1", f"{OUTLIER}:2", "second document"
    ),
    "quotation mark left open": Edit(
        OUTLIER, "name: Outlier", 'name: "Outlier', f"{OUTLIER}:3", "never closed"
    ),
    "bracket of a list left open": Edit(
        OUTLIER, "أوتلاير]", "أوتلاير", f"{OUTLIER}:4", "opened here"
    ),
    "brace of a group left open": Edit(
        OUTLIER, "looked: 2026-11}", "looked: 2026-11", f"{OUTLIER}:32", "opened here"
    ),
    "colon in a text": Edit(
        EN, "one law expert, before", "law: expert, before", f"{EN}:3", "colon"
    ),
    "percent sign first": Edit(EN, "short: one", "short: % one", f"{EN}:4", "reserve"),
    "backtick first": Edit(EN, "short: one", "short: ` one", f"{EN}:4", "reserve"),
    "line without a colon": Edit(OUTLIER, "order: 1", "order 1", f"{OUTLIER}:2", "colon"),
    "backslash in double quotes": Edit(
        EN, "short: one law expert", 'short: "one \\law expert"', f"{EN}:4", "backslash"
    ),
    # characters that nobody sees
    "tab": Edit(OUTLIER, "order: 1", "order:\t1", f"{OUTLIER}:2", "a tab: use spaces"),
    "byte order mark": Edit(
        OUTLIER, "id: outlier\n", "\ufeffid: outlier\n", f"{OUTLIER}:1", "byte order mark"
    ),
    "zero-width space": Edit(OUTLIER, "name: Out", "name: Out\u200b", f"{OUTLIER}:3", "U+200B"),
    "zero-width joiner in English": Edit(
        EN, "a newspaper", "a\u200d newspaper", f"{EN}:6", "U+200D"
    ),
    "soft hyphen": Edit(EN, "newspaper", "news\u00adpaper", f"{EN}:6", "U+00AD"),
    "word joiner": Edit(EN, "a newspaper", "a\u2060 newspaper", f"{EN}:6", "U+2060"),
    "line separator": Edit(EN, "a newspaper", "a\u2028newspaper", f"{EN}:6", "U+2028"),
    "right-to-left isolate": Edit(AR, "صحيفة", "\u2067صحيفة\u2069", f"{AR}:6", "U+2067"),
    "left-to-right override": Edit(HI, "अख़बार", "\u202dअख़बार", f"{HI}:6", "U+202D"),
    "letter for private use": Edit(HI, "अख़बार", "\ue000अख़बार", f"{HI}:6", "U+E000"),
    "control character": Edit(EN, "a newspaper", "a\u0007 newspaper", f"{EN}:6", "U+0007"),
    "hidden tag": Edit(EN, "a newspaper", "a\U000e0041 newspaper", f"{EN}:6", "U+E0041"),
}

MISFITS = {
    # ids
    "unknown related topic": Edit(TOPICS, "[payout]", "[payot]", f"{TOPICS}:4", "mean `payout`"),
    "topic twice": Edit(TOPICS, "id: payout", "id: pay", f"{TOPICS}:5", f"{TOPICS}:2"),
    "source twice": Edit(SOURCES, "id: daily", "id: capital", f"{SOURCES}:7", f"{SOURCES}:2"),
    "fact twice": Edit(
        OUTLIER, "id: outlier-pay-press", "id: outlier-pay-expert", f"{OUTLIER}:19", f"{OUTLIER}:7"
    ),
    "fact of another platform": Edit(
        OUTLIER, "id: outlier-pay-press", "id: mercor-pay-press", f"{OUTLIER}:19", "`outlier-`"
    ),
    "id unlike the file name": Edit(
        MERCOR, "id: mercor\n", "id: mercor_ai\n", f"{MERCOR}:1", "make them the same"
    ),
    "order twice": Edit(OUTLIER, "order: 1", "order: 2", f"{OUTLIER}:2", f"{MERCOR}:2"),
    "gap twice": Edit(
        OUTLIER,
        "gaps:\n",
        "gaps:\n  - {topic: payout, looked: 2026-10}\n",
        f"{OUTLIER}:33",
        f"{OUTLIER}:32",
    ),
    "claim twice": Edit(OUTLIER, "[c-2, c-3]", "[c-2, c-1]", f"{OUTLIER}:30", f"{OUTLIER}:18"),
    "unknown topic": Edit(
        MERCOR, "topic: payout", "topic: payuot", f"{MERCOR}:17", "no topic `payuot`"
    ),
    "unknown topic of a gap": Edit(
        OUTLIER, "{topic: payout", "{topic: referral", f"{OUTLIER}:32", "no topic `referral`"
    ),
    "unknown source": Edit(
        OUTLIER, "source: capital", "source: capitol", f"{OUTLIER}:13", "mean `capital`"
    ),
    "unknown second source": Edit(
        OUTLIER, "also: [capital]", "also: [zee]", f"{OUTLIER}:25", "no source `zee`"
    ),
    "headline without figure": Edit(
        MERCOR, "headline: rate", "headline: pay", f"{MERCOR}:10", "no figure `pay`"
    ),
    "alias of two platforms": Edit(
        MERCOR, "[मर्कोर", "[Out lier, मर्कोर", f"{MERCOR}:4", "mercor, outlier"
    ),
    "alias that is an ordinary word": Edit(
        MERCOR, "ميركور]", "arrive]", f"{MERCOR}:4", "an ordinary word, 10 times"
    ),
    "alias of ordinary words": Edit(
        MERCOR, "ميركور]", "the money]", f"{MERCOR}:4", "are ordinary words"
    ),
    "alias without a letter": Edit(MERCOR, "ميركور]", '"??"]', f"{MERCOR}:4", "no letter"),
    "alias of two lines": Edit(MERCOR, "ميركور]", '"mer\\ncor"]', f"{MERCOR}:4", "line break"),
    "country named twice": Edit(
        OUTLIER,
        "    kind: worker",
        "    countries: [IN, IN]\n    kind: worker",
        f"{OUTLIER}:14",
        "`IN` stands twice",
    ),
    "ambiguous word that is no alias": Edit(
        OUTLIER, "ambiguous: [outlier]", "ambiguous: [odd]", f"{OUTLIER}:5", "neither the name"
    ),
    "measure of no topic": Edit(
        ENGLISH,
        "script: Latin\n",
        "script: Latin\nmeasures: {payot: [fastest]}\n",
        f"{ENGLISH}:7",
        "mean `payout`",
    ),
    "word of two points": Edit(
        ENGLISH,
        "script: Latin\n",
        "script: Latin\npoints: {paypal: [PayPal], wise: [paypal]}\n",
        f"{ENGLISH}:7",
        "`paypal` stands under `paypal` too",
    ),
    "courtesy of no kind": Edit(
        ENGLISH,
        "script: Latin\n",
        "script: Latin\ncourtesies: {thank: [thanks]}\n",
        f"{ENGLISH}:7",
        "thanks",
    ),
    "detail of no kind": Edit(
        ENGLISH,
        "script: Latin\n",
        "script: Latin\ndetails: {weekly: [per week]}\n",
        f"{ENGLISH}:7",
        "period",
    ),
    "fact of no country": Edit(
        MERCOR, "topic: payout", "topic: payout\n    countries: [XQ]", f"{MERCOR}:18", "ISO 3166"
    ),
    "words for no country": Edit(
        ENGLISH,
        "script: Latin\n",
        "script: Latin\ncountries: {QX: [nowhere]}\n",
        f"{ENGLISH}:7",
        "not a country",
    ),
    "currency without an exchange rate": Edit(
        HINDI, "locale: hi_IN", "locale: hi_IN\ncurrencies: [XAU]", f"{HINDI}:5", "no exchange rate"
    ),
    # figures, dates, addresses
    "min over max": Edit(OUTLIER, "min: 35", "min: 55", f"{OUTLIER}:10", "min 55 is more than max"),
    "negative figure": Edit(OUTLIER, "value: 60", "value: -60", f"{OUTLIER}:11", "negative"),
    "unknown currency": Edit(
        MERCOR, LAW_RATE, "rate: {value: 90, currency: RUPEES}", f"{MERCOR}:9", "not a currency"
    ),
    "currency in small letters": Edit(
        MERCOR, LAW_RATE, "rate: {value: 90, currency: usd}", f"{MERCOR}:9", "not a currency"
    ),
    "money without currency": Edit(
        MERCOR, LAW_RATE, "rate: {value: 90, unit: money}", f"{MERCOR}:9", "needs a currency"
    ),
    "currency of minutes": Edit(
        OUTLIER,
        "unit: minutes",
        "unit: minutes, currency: USD",
        f"{OUTLIER}:11",
        "minutes has no currency",
    ),
    "claim from the future": Edit(
        OUTLIER, "as_of: 2025-12", "as_of: 2026-12", f"{OUTLIER}:27", "future"
    ),
    "checked in the future": Edit(
        MERCOR, "checked: 2026-11-02", "checked: 2026-11-23", f"{MERCOR}:21", "future"
    ),
    "published in the future": Edit(
        SOURCES, "published: 2026-02-11", "published: 2027", f"{SOURCES}:11", "future"
    ),
    "gap looked for in the future": Edit(
        OUTLIER, "looked: 2026-11", "looked: 2027", f"{OUTLIER}:32", "future"
    ),
    "checked before it held": Edit(
        MERCOR, "checked: 2026-11\n", "checked: 2025\n", f"{MERCOR}:14", "before as_of"
    ),
    "http address": Edit(SOURCES, "https://capital", "http://capital", f"{SOURCES}:4", "https://"),
    "address without host": Edit(
        SOURCES, "https://capital.example/experts", "https:///experts", f"{SOURCES}:4", "complete"
    ),
    "address of one word": Edit(
        SOURCES, "https://capital.example/experts", "https://capital", f"{SOURCES}:4", "complete"
    ),
    "address with a space": Edit(SOURCES, "/experts", "/the experts", f"{SOURCES}:4", "complete"),
    "address that is broken": Edit(
        SOURCES, "https://capital.example/experts", '"https://[capital"', f"{SOURCES}:4", "address"
    ),
    "referral code": Edit(SOURCES, "?id=7", "?ref=anna", f"{SOURCES}:9", "referral"),
    # conflicts and coverage
    "conflict of one fact": Edit(
        OUTLIER,
        "conflict: outlier-pay\n    claims: [c-1]",
        "conflict: outlier-rate\n    claims: [c-1]",
        f"{OUTLIER}:17",
        "no other fact",
    ),
    "conflict without sentence": Edit(
        HI,
        "conflicts:\n  outlier-pay: यह क्षेत्र और प्रोजेक्ट पर निर्भर है।\n",
        "",
        f"{HI}:1",
        "no sentence",
    ),
    "figure in a conflict": Edit(
        EN, "the field and the project", "the field and {rate}", f"{EN}:8", "nothing fills in"
    ),
    "short form that English has not": Edit(
        HI,
        "अख़बार के अनुसार 2024 में अमेरिका के लोग",
        "अख़बार के अनुसार 2024 में अमेरिका के लोग\n    short: अमेरिका",
        f"{HI}:5",
        "remove it, or add one there",
    ),
    "short form of English alone": Edit(
        HI, "    short: कानून के एक विशेषज्ञ\n", "", f"{HI}:2", "add one here"
    ),
    "other figures in a short form": Edit(
        HI,
        "short: कानून के एक विशेषज्ञ",
        "short: कानून के एक विशेषज्ञ, {limit}",
        f"{HI}:4",
        "show the same",
    ),
    "sentence without conflict": Edit(
        EN, "  outlier-pay: It", "  outlier-payout: It", f"{EN}:8", "did you mean `outlier-pay`"
    ),
    "topic neither told nor a gap": Edit(
        OUTLIER, "gaps:\n  - {topic: payout, looked: 2026-11}\n", "", f"{OUTLIER}:1", "`payout`"
    ),
    "topic told and a gap": Edit(
        MERCOR,
        "facts:",
        "gaps:\n  - {topic: pay, looked: 2026-11}\nfacts:",
        f"{MERCOR}:6",
        "remove",
    ),
    # sentences
    "fact without sentence": Edit(
        AR_MERCOR,
        "  mercor-payout-weekly:\n    text: تدفع Mercor كل أسبوع.\n",
        "",
        f"{AR_MERCOR}:1",
        "`mercor-payout-weekly` has no sentence in ar",
    ),
    "sentence without fact": Edit(
        EN_MERCOR, "mercor-pay-law:", "mercor-pay-laws:", f"{EN_MERCOR}:2", "mean `mercor-pay-law`"
    ),
    "figure missing in one language": Edit(
        HI, "{limit} की समय-सीमा", "समय-सीमा", f"{HI}:3", "{limit} of the fact is not shown"
    ),
    "misspelt placeholder": Edit(EN, "{limit}", "{limits}", f"{EN}:3", "did you mean `limit`"),
    "unknown placeholder in short": Edit(
        EN, "short: one law expert", 'short: "{who}"', f"{EN}:4", "no figure {who}"
    ),
    "headline said twice": Edit(EN, "limit of", "rate of {rate}, limit of", f"{EN}:3", "headline"),
    "stray brace": Edit(EN, "{limit}", "{Limit}", f"{EN}:3", "stands alone"),
    "typed number": Edit(EN, "{limit}", "{limit} or 90 minutes", f"{EN}:3", "`90` is typed"),
    "typed Arabic number": Edit(AR, "{limit}", "{limit} أو ٩٠", f"{AR}:3", "is typed"),
    "typed Hindi number": Edit(HI, "{limit}", "{limit} या ९०", f"{HI}:3", "is typed"),
    "bold": Edit(EN, "one law expert,", "one **law** expert,", f"{EN}:3", "markup"),
    "html": Edit(EN, "one law expert,", "one <b>law</b> expert,", f"{EN}:3", "markup"),
    "entity": Edit(EN, "one law expert,", "law &amp; order,", f"{EN}:3", "markup"),
    "link": Edit(EN, "one law expert,", "one [law](x) expert,", f"{EN}:3", "markup"),
    "address": Edit(EN, "on the field", "on https://x.example", f"{EN}:8", "address"),
    "English in the Hindi file": Edit(
        HI, "यह क्षेत्र और प्रोजेक्ट पर निर्भर है।", "It depends.", f"{HI}:8", "no Devanagari letter"
    ),
    "English in the Arabic file": Edit(
        AR, "يختلف الأمر بحسب المجال والمشروع.", "It depends.", f"{AR}:8", "no Arabic letter"
    ),
    "Arabic letters in the Hindi file": Edit(HI, "यह क्षेत्र", "यह مجال", f"{HI}:8", "not a letter"),
    "look-alike Cyrillic letter": Edit(
        EN, "It depends", "It d\u0435pends", f"{EN}:8", "look-alike"
    ),
    "Cyrillic word": Edit(EN, "the project", "\u043f\u0440", f"{EN}:8", "not a letter of Latin"),
    "Arabic sentence that begins in Latin letters": Edit(
        AR_MERCOR, "تدفع Mercor", "Mercor تدفع", f"{AR_MERCOR}:5", "begins with `M`"
    ),
    "short that is long": Edit(
        EN, "short: one law expert", f"short: {'law ' * 10}x", f"{EN}:4", "41 characters"
    ),
    "text that is long": Edit(
        EN, "It depends on", f"It {'really ' * 40}depends on", f"{EN}:8", "300 at most"
    ),
    # languages and messages
    "code unlike the folder": Edit(ENGLISH, "code: en", "code: de", f"{ENGLISH}:1", "folder `en`"),
    "unknown reply language": Edit(
        HINGLISH,
        "reply: hi",
        "reply: hy",
        f"{HINGLISH}:2",
        "no language `hy`",
    ),
    "reply language without locale": Edit(
        ENGLISH, "locale: en\n", "", f"{ENGLISH}:1", "`locale: …`"
    ),
    "unknown locale of a grouping": Edit(
        ENGLISH,
        "locale: en",
        "locale: en\ngrouping: {INR: en_XX}",
        f"{ENGLISH}:5",
        "not a locale",
    ),
    "unknown locale": Edit(ENGLISH, "locale: en", "locale: xx_YY", f"{ENGLISH}:4", "not a locale"),
    "message missing": Edit(
        HI_SAYS,
        'greeting: "नमस्ते **{name}**, `pay` के बारे में पूछें।"\n',
        "",
        f"{HI_SAYS}:1",
        "`greeting`",
    ),
    "message that nobody knows": Edit(
        AR_SAYS, "greeting:", "greting:", f"{AR_SAYS}:1", "did you mean `greeting`"
    ),
    "message with other placeholders": Edit(
        AR_SAYS, "{name}", "{person}", f"{AR_SAYS}:1", "{person}"
    ),
    "message with a stray brace": Edit(HI_SAYS, "{name}", "{name", f"{HI_SAYS}:1", "stands alone"),
    "topic without a question for buttons": Edit(
        HI_SAYS, "topic.pay.ask: कितना मिलता है?\n", "", f"{HI_SAYS}:1", "`topic.pay.ask` of a topic"
    ),
    "bold left open": Edit(HI_SAYS, "{name}**", "{name}", f"{HI_SAYS}:1", "** is opened"),
    "code left open": Edit(EN_SAYS, "`pay`", "`pay", f"{EN_SAYS}:1", "` is opened"),
    "plural form missing": Edit(AR_SAYS, "  two: ساعتان\n", "", f"{AR_SAYS}:2", "two, zero"),
    "plural form too many": Edit(
        EN_SAYS, "  other:", '  few: "{count} hours"\n  other:', f"{EN_SAYS}:2", "one, other"
    ),
    # questions
    "unknown intent": Edit(HI_ASKED, "pay:\n", "payy:\n", f"{HI_ASKED}:1", "did you mean `pay`"),
    "question twice": Edit(
        EN_ASKED, "who won the match today", "Who  won the MATCH", f"{EN_ASKED}:58", "ASKED:57"
    ),
    "question of two intents": Edit(
        EN_ASKED, "who won the match today", "hello and thank you", f"{EN_ASKED}:58", "`smalltalk`"
    ),
    "question of two intents in two files": Edit(
        HINGLISH_ASKED, "match kisne jeeta aaj", "hello and thank you", f"{HINGLISH_ASKED}:58", "en"
    ),
    "too few questions": Edit(
        EN_ASKED, '  - "who won the match today"\n', "", f"{EN_ASKED}:56", "9 example questions"
    ),
    "unknown placeholder of a question": Edit(
        EN_ASKED, "which of the two is better now", "{topic} now", f"{EN_ASKED}:26", "{topic}"
    ),
    "Hinglish among the Hindi": Edit(
        HI_ASKED, "दोनों में कौन बेहतर है अभी", "kaun behtar hai", f"{HI_ASKED}:26", "Devanagari"
    ),
    "Hindi among the Hinglish": Edit(
        HINGLISH_ASKED, "dono me kaun behtar hai abhi", "कौन", f"{HINGLISH_ASKED}:26", "no Latin"
    ),
    # names
    "topic related to itself": Edit(TOPICS, "[payout]", "[pay]", f"{TOPICS}:4", "named once"),
    "topic related twice": Edit(
        TOPICS, "[payout]", "[payout, payout]", f"{TOPICS}:4", "named once"
    ),
    "topic that is old at once": Edit(
        TOPICS, "fresh_days: 120", "fresh_days: 0", f"{TOPICS}:3", "not from 1 to"
    ),
    "topic that never ages": Edit(
        TOPICS, "fresh_days: 180", "fresh_days: 99999", f"{TOPICS}:6", "not from 1 to"
    ),
    "source beside itself": Edit(
        OUTLIER, "also: [capital]", "also: [daily]", f"{OUTLIER}:25", "stands twice"
    ),
    "alias with a look-alike letter": Edit(
        OUTLIER, "[outlier ai", "[\u043eutlier ai", f"{OUTLIER}:4", "look-alike"
    ),
    "alias in HTML": Edit(OUTLIER, "[outlier ai", "[<b>outlier</b>", f"{OUTLIER}:4", "markup"),
    "alias of one letter": Edit(OUTLIER, "[outlier ai", "[o", f"{OUTLIER}:4", "too short"),
    "alias that stands twice": Edit(
        OUTLIER, "[outlier ai", "[أوتلاير", f"{OUTLIER}:4", "stands twice"
    ),
    "name with a look-alike letter": Edit(
        MERCOR, "name: Mercor", "name: M\u0435rcor", f"{MERCOR}:3", "look-alike"
    ),
    "name in braces": Edit(MERCOR, "name: Mercor", 'name: "{Mercor}"', f"{MERCOR}:3", "brace"),
    "name of another platform": Edit(
        MERCOR, "name: Mercor", "name: Outlier AI", f"{MERCOR}:3", "several platforms"
    ),
    "publisher in bold": Edit(
        SOURCES, "publisher: Daily News", 'publisher: "**Daily**"', f"{SOURCES}:8", "markup"
    ),
    "publisher in HTML": Edit(
        SOURCES, "publisher: Daily News", "publisher: <i>Daily</i>", f"{SOURCES}:8", "markup"
    ),
    "publisher with a look-alike letter": Edit(
        SOURCES, "publisher: Daily News", "publisher: D\u0430ily News", f"{SOURCES}:8", "look-alike"
    ),
    "language by its name": Edit(
        SOURCES, "language: en", "language: English", f"{SOURCES}:10", "code of a language"
    ),
    "language that is none": Edit(
        SOURCES, "language: en", "language: qqx", f"{SOURCES}:10", "code of a language"
    ),
    # figures
    "range of no width": Edit(OUTLIER, "min: 35", "min: 50", f"{OUTLIER}:10", "write `value: 50`"),
    "more hours than a week has": Edit(
        OUTLIER, "60, unit: minutes", "200, unit: hours, per: week", f"{OUTLIER}:11", "a week has"
    ),
    "more hours than a day has": Edit(
        OUTLIER, "60, unit: minutes", "25, unit: hours, per: day", f"{OUTLIER}:11", "a day has"
    ),
    "more days than a week has": Edit(
        OUTLIER, "60, unit: minutes", "8, unit: days, per: week", f"{OUTLIER}:11", "a week has"
    ),
    "month's pay for an hour's": Edit(
        MERCOR, "value: 90", "value: 9000", f"{MERCOR}:9", "an hour cannot be"
    ),
    "lost decimal point": Edit(
        OUTLIER, "value: 15.50", "value: 1550", f"{OUTLIER}:22", "an hour cannot be"
    ),
    "currency that never was": Edit(
        MERCOR, "currency: USD", "currency: USX", f"{MERCOR}:9", "not a currency"
    ),
    "sign for a currency": Edit(
        MERCOR, "currency: USD", "currency: $", f"{MERCOR}:9", "not a currency"
    ),
    "currency of percents": Edit(
        OUTLIER, "unit: minutes", "unit: percent, currency: INR", f"{OUTLIER}:11", "no currency"
    ),
    "rate of a currency that never was": Edit(
        RATES, "AED:", "XXQ:", f"{RATES}:5", "not a currency"
    ),
    "rate of the dollar": Edit(RATES, "AED: 3.6725", "USD: 1", f"{RATES}:5", "remove this line"),
    # dates
    "read in some month of a year": Edit(
        MERCOR, "checked: 2026-11-02", "checked: 2026", f"{MERCOR}:21", "needs the month"
    ),
    "looked for in some month of a year": Edit(
        OUTLIER, "looked: 2026-11", "looked: 2026", f"{OUTLIER}:32", "needs the month"
    ),
    "read before it was published": Edit(
        MERCOR, "checked: 2026-11-02", "checked: 2026-01", f"{MERCOR}:21", "before its source"
    ),
    "held a thousand years ago": Edit(
        OUTLIER, "as_of: 2025-12", "as_of: 1025-12", f"{OUTLIER}:27", "before 2000"
    ),
    "published a hundred years ago": Edit(
        SOURCES, "2026-02-11", "1926-02-11", f"{SOURCES}:11", "before 2000"
    ),
    "held tomorrow": Edit(MERCOR, "2026-01-31", "2026-11-23", f"{MERCOR}:13", "in the future"),
    "read next month": Edit(
        MERCOR, "checked: 2026-11\n", "checked: 2026-12\n", f"{MERCOR}:14", "in the future"
    ),
    "rates of tomorrow": Edit(RATES, "2026-09-29", "2026-11-23", f"{RATES}:1", "in the future"),
    # addresses
    "host with a look-alike letter": Edit(
        SOURCES, "//capital.", "//c\u0430pital.", f"{SOURCES}:4", "letters beside a to z"
    ),
    "short address": Edit(
        SOURCES, "capital.example/experts", "bit.ly/3xYz", f"{SOURCES}:4", "hides where it leads"
    ),
    "closed group of Telegram": Edit(
        SOURCES, "capital.example/experts", "t.me/+AbCdE", f"{SOURCES}:4", "closed group"
    ),
    "closed group of WhatsApp": Edit(
        SOURCES, "capital.example/experts", "chat.whatsapp.com/Ab", f"{SOURCES}:4", "closed group"
    ),
    "closed group of Discord": Edit(
        SOURCES, "capital.example/experts", "discord.gg/AbC", f"{SOURCES}:4", "closed group"
    ),
    "host of numbers": Edit(
        SOURCES, "capital.example/experts", "93.184.216.34/", f"{SOURCES}:4", "bare number"
    ),
    "name of a user in the address": Edit(
        SOURCES, "capital.example/experts", "me@capital.example/", f"{SOURCES}:4", "complete"
    ),
    "address of files": Edit(
        SOURCES, "https://capital", "ftp://capital", f"{SOURCES}:4", "begin with https://"
    ),
    "address in HTML": Edit(SOURCES, "/experts", "/<b>experts</b>", f"{SOURCES}:4", "complete"),
    "code of who recommends": Edit(
        SOURCES, "?id=7", "?id=7&referral_code=x", f"{SOURCES}:9", "referral"
    ),
    "code of who recommends in capitals": Edit(
        SOURCES, "?id=7", "?REF=x", f"{SOURCES}:9", "referral"
    ),
    "page that is a source already": Edit(
        SOURCES,
        "daily.example/mercor?id=7",
        "www.capital.example/experts/",
        f"{SOURCES}:9",
        "line 4",
    ),
    "conflict with another platform alone": Edit(
        MERCOR, "typical: no", "conflict: outlier-pay", f"{MERCOR}:15", "`. Remove it"
    ),
    # sentences: markup
    "HTML left open": Edit(EN, "one law expert,", "one <b>law expert,", f"{EN}:3", "markup"),
    "HTML closed only": Edit(EN, "one law expert,", "one law</b> expert,", f"{EN}:3", "markup"),
    "line break in HTML": Edit(EN, "one law expert,", "one<br/>law expert,", f"{EN}:3", "markup"),
    "comment in HTML": Edit(EN, "one law expert,", "one <!-- x --> expert,", f"{EN}:3", "markup"),
    "entity by number": Edit(EN, "one law expert,", "one law&#39;s expert,", f"{EN}:3", "markup"),
    "underlined": Edit(EN, "one law expert,", "one __law__ expert,", f"{EN}:3", "markup"),
    "code": Edit(EN, "one law expert,", "one `law` expert,", f"{EN}:3", "markup"),
    "address without https": Edit(EN, "on the field", "on www.x.example", f"{EN}:8", "address"),
    "address of Telegram": Edit(EN, "on the field", "on t.me/someone", f"{EN}:8", "address"),
    "somebody's @name": Edit(EN, "on the field", "on @someone", f"{EN}:8", "@name"),
    "bracket left open": Edit(EN, "on the field", "on (the field", f"{EN}:8", "as many `(`"),
    "quotation left open in Arabic": Edit(AR, "المجال", "«المجال", f"{AR}:8", "as many `«`"),
    # sentences: typing
    "two spaces": Edit(EN, "on the field", "on  the field", f"{EN}:8", "one space"),
    "full-width letter": Edit(EN, "the project", "the \uff50roject", f"{EN}:8", "special shape"),
    "mathematical letter": Edit(
        EN, "the project", "the \U0001d429roject", f"{EN}:8", "special shape"
    ),
    "Arabic letter in its joined shape": Edit(
        AR, "المجال", "\ufe8dلمجال", f"{AR}:8", "special shape"
    ),
    "Persian kaf": Edit(AR_MERCOR, "كل أسبوع", "\u06a9ل أسبوع", f"{AR_MERCOR}:5", "Persian"),
    "Persian yeh": Edit(AR, "في أمريكا", "ف\u06cc أمريكا", f"{AR}:6", "Persian"),
    "Latin comma in Arabic": Edit(
        AR, "المجال والمشروع", "المجال, والمشروع", f"{AR}:8", "Latin punctuation"
    ),
    "bar for a full stop in Hindi": Edit(HI, "निर्भर है।", "निर्भर है|", f"{HI}:8", "full stop"),
    "long vowel typed as two letters": Edit(
        HI, "एक अख़बार", "\u0905\u093eज अख़बार", f"{HI}:6", "one letter typed as two"
    ),
    "Greek look-alike letter": Edit(EN, "the project", "the pr\u03bfject", f"{EN}:8", "look-alike"),
    "Hindi word in the English file": Edit(
        EN, "the project", "the प्रोजेक्ट", f"{EN}:8", "not a letter of Latin"
    ),
    "English short in the Hindi file": Edit(
        HI, "short: कानून के एक विशेषज्ञ", "short: law expert", f"{HI}:4", "no Devanagari letter"
    ),
    "English sentence in the Hindi file": Edit(
        HI_MERCOR, "Mercor हर हफ़्ते भुगतान करता है।", "Mercor pays.", f"{HI_MERCOR}:5", "no Devanagari"
    ),
    # languages
    "Arabic from left to right": Edit(
        ARABIC, "direction: rtl", "direction: ltr", f"{ARABIC}:3", "not written ltr"
    ),
    "English from right to left": Edit(
        ENGLISH, "direction: ltr", "direction: rtl", f"{ENGLISH}:3", "not written rtl"
    ),
    "locale of another language": Edit(
        HINDI, "locale: hi_IN", "locale: ar", f"{HINDI}:4", "not of the language hi"
    ),
    "replies in a way of typing": Edit(
        ARABIZI, "reply: ar", "reply: hi-Latn", f"{ARABIZI}:2", "no language of replies"
    ),
    "word in capitals": Edit(HINGLISH, "[kitna", "[Kitna", f"{HINGLISH}:4", "capital letters"),
    "word twice": Edit(HINGLISH, "[kitna", "[kab", f"{HINGLISH}:4", "stands twice"),
    "word in another script": Edit(HINGLISH, "[kitna", "[कितना", f"{HINGLISH}:4", "no Latin"),
    "word with a look-alike letter": Edit(
        HINGLISH, "[kitna", "[kitn\u0430", f"{HINGLISH}:4", "look-alike"
    ),
    # messages
    "HTML in a message": Edit(EN_SAYS, "**{name}**", "<b>{name}</b>", f"{EN_SAYS}:1", "is HTML"),
    "entity in a message": Edit(
        EN_SAYS, "How much does it pay?", "Pay &amp; more?", f"{EN_SAYS}:6", "is HTML"
    ),
    "bold over two lines": Edit(EN_SAYS, "{name}**", "{name}\\n**", f"{EN_SAYS}:1", "of a line"),
    "bracket left open in a message": Edit(
        EN_SAYS, "how the money", "how (the money", f"{EN_SAYS}:7", "as many `(`"
    ),
    "message in English in the Hindi file": Edit(
        HI_SAYS, "कितना मिलता है?", "How much?", f"{HI_SAYS}:6", "no Devanagari letter"
    ),
    "Arabic word in a Hindi message": Edit(
        HI_SAYS, "topic.pay: कमाई", "topic.pay: कमाई أجر", f"{HI_SAYS}:5", "not a letter"
    ),
    "Arabic digit in a message": Edit(
        AR_SAYS, "ساعة واحدة", "ساعة ١", f"{AR_SAYS}:2", "digits 0 to 9"
    ),
    "Latin question mark in an Arabic message": Edit(
        AR_SAYS, "كم الأجر؟", "كم الأجر?", f"{AR_SAYS}:10", "Latin punctuation"
    ),
    "look-alike letter in a message": Edit(
        EN_SAYS, "topic.pay: pay", "topic.pay: p\u0430y", f"{EN_SAYS}:5", "look-alike"
    ),
    "label that no button shows": Edit(
        EN_SAYS, "When is it paid?", f"{'When ' * 15}paid?", f"{EN_SAYS}:8", "60 at most"
    ),
    # questions
    "question of two intents but for its punctuation": Edit(
        EN_ASKED, "who won the match today", "Hello, and thank you!", f"{EN_ASKED}:58", "smalltalk"
    ),
    "question as long as a letter": Edit(
        EN_ASKED,
        "which of the two is better now",
        "why " * 50 + "now",
        f"{EN_ASKED}:26",
        "200 at most",
    ),
    "look-alike letter in a question": Edit(
        EN_ASKED,
        "which of the two is better now",
        "whi\u0441h is it",
        f"{EN_ASKED}:26",
        "look-alike",
    ),
    "somebody's number in a question": Edit(
        EN_ASKED,
        "which of the two is better now",
        "which is it, call +91 98765 43210",
        f"{EN_ASKED}:26",
        "`+91 98765 43210` may be somebody's own",
    ),
    "somebody's mail in a question": Edit(
        HI_ASKED,
        "दोनों में कौन बेहतर है अभी",
        "कौन बेहतर, asha@example.com पर बताओ",
        f"{HI_ASKED}:26",
        "`asha@example.com` may be",
    ),
    "stray brace in a question": Edit(
        EN_ASKED, "which of the two is better now", "is {platform or", f"{EN_ASKED}:26", "alone"
    ),
    "Arabic word in a Hindi question": Edit(
        HI_ASKED, "दोनों में कौन बेहतर है अभी", "दोनों में أحسن", f"{HI_ASKED}:26", "not a letter"
    ),
    "English among the Arabic questions": Edit(
        AR_ASKED, "أيهما أفضل الآن", "which is better", f"{AR_ASKED}:26", "no Arabic letter"
    ),
    "Latin letter in a Hindi word": Edit(
        HI, "text: कानून", "text: कानूनo", f"{HI}:3", "inside a Devanagari word"
    ),
    "Latin letter in an Arabic word": Edit(
        AR, "text: خبير", "text: خبoير", f"{AR}:3", "inside an Arabic word"
    ),
    "English sentence with a Hindi word": Edit(
        HI_MERCOR,
        "Mercor हर हफ़्ते भुगतान करता है।",
        "Mercor pays everybody every week है।",
        f"{HI_MERCOR}:5",
        "letters are Devanagari",
    ),
    "sentence of two lines": Edit(
        EN_MERCOR, "Mercor pays every week.", '"Mercor\\npays"', f"{EN_MERCOR}:5", "several lines"
    ),
    "message without a word": Edit(
        HI_SAYS, "topic.pay: कमाई", 'topic.pay: "#NAME?"', f"{HI_SAYS}:5", "has no words"
    ),
    "message with a space at its end": Edit(
        HI_SAYS, "topic.pay: कमाई", 'topic.pay: "कमाई "', f"{HI_SAYS}:5", "with a space"
    ),
    "message with a line more than in English": Edit(
        AR_SAYS, "topic.pay: الأجر\n", 'topic.pay: "الأجر\\nكم"\n', f"{AR_SAYS}:9", "lines"
    ),
    "intent that is no topic": Edit(
        EN_ASKED, "compare:\n", "comparison:\n", f"{EN_ASKED}:23", "no intent"
    ),
}
