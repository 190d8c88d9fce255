"""Files that are right alone must fit together: each check tells its fault at the exact line."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.content.checks import PROBLEMS, coverage
from bot.content.loader import inspect, load
from bot.content.texts import foreign_script, markup, typed_number, wrong_beginning
from bot.core.knowledge import Figure, Unit
from tests.sample_knowledge import edit, write_sample

TODAY = date(2026, 11, 22)
TOPICS, SOURCES = "topics.yaml", "sources.yaml"
OUTLIER, MERCOR = "platforms/outlier.yaml", "platforms/mercor.yaml"
EN, HI, AR = (f"languages/{code}/platforms/outlier.yaml" for code in ("en", "hi", "ar"))
EN_MERCOR = "languages/en/platforms/mercor.yaml"
AR_MERCOR = "languages/ar/platforms/mercor.yaml"
EN_SAYS, HI_SAYS, AR_SAYS = (f"languages/{code}/messages.yaml" for code in ("en", "hi", "ar"))
EN_ASKED, HI_ASKED, AR_ASKED, HINGLISH_ASKED = (
    f"languages/{code}/questions.yaml" for code in ("en", "hi", "ar", "hi-Latn")
)
ENGLISH = "languages/en/language.yaml"


class Edit(NamedTuple):
    """A wrong edit, the line it must be told at, and words of the message."""

    file: str
    old: str
    new: str
    at: str
    word: str


LAW_RATE = "rate: {value: 90, currency: USD, per: hour}"

BAD_EDITS = {
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
    # figures, dates, addresses
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
        "languages/hi-Latn/language.yaml",
        "reply: hi",
        "reply: hy",
        "languages/hi-Latn/language.yaml:2",
        "no language `hy`",
    ),
    "reply language without locale": Edit(
        ENGLISH, "locale: en\n", "", f"{ENGLISH}:1", "`locale: …`"
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
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_sample(tmp_path)


@pytest.mark.parametrize("bad", BAD_EDITS.values(), ids=BAD_EDITS.keys())
def test_edit_that_does_not_fit_is_told_at_its_line(folder: Path, bad: Edit) -> None:
    edit(folder, bad.file, bad.old, bad.new)

    inspection = inspect(folder, TODAY)

    told = [str(problem) for problem in inspection.problems]
    word = bad.word.replace("ASKED", bad.file)
    assert any(line.startswith(f"{bad.at}: ") and word in line for line in told), told
    assert inspection.knowledge is None


def test_sample_has_no_problem(folder: Path) -> None:
    assert inspect(folder, TODAY).problems == ()


def test_a_word_in_seven_questions_is_not_ordinary_yet_and_an_ambiguous_one_may_be(
    folder: Path,
) -> None:
    edit(folder, MERCOR, "ميركور]", "please]")  # in one question of each of six intents
    assert inspect(folder, TODAY).problems == ()
    edit(folder, MERCOR, "please]", "arrive]\nambiguous: [arrive]")
    assert inspect(folder, TODAY).problems == ()


def test_every_check_has_a_sentence_that_says_what_must_hold() -> None:
    assert [check.__name__ for check in PROBLEMS if not check.__doc__] == []
    assert len(set(PROBLEMS)) == len(PROBLEMS)


def test_stale_facts_and_few_questions_are_warnings_not_problems(folder: Path) -> None:
    inspection = inspect(folder, date(2027, 4, 1))

    warnings = [str(warning) for warning in inspection.warnings]
    assert inspection.problems == ()
    assert [line.split(": ")[0] for line in warnings if "ago" in line] == [
        f"{MERCOR}:14",
        f"{OUTLIER}:16",
        f"{OUTLIER}:28",
    ]
    assert f"{HI_ASKED}:1: `pay` has 10 example questions: 25 would be good" in warnings


@pytest.mark.parametrize(
    "text",
    [
        "micro1 pays in 2025",
        "form W-8BEN or 1099-NEC",
        "under 44ADA since 2024–25",
        "GPT-4 and Claude-3",
        "قبل 2024",
        "في عام2024",
        "नमूना 1099",
        "Fortune 500 companies",
        "pays {rate} for {hours}",
        "no number",
    ],
)
def test_years_forms_and_names_may_be_typed(text: str) -> None:
    assert typed_number(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("pays 50 dollars", "50"),
        ("$50", "50"),
        ("50USD", "50USD"),
        ("a 10-minute test", "10-minute"),
        ("20h", "20h"),
        ("30%", "30%"),
        ("in 2025%", "2025%"),
        ("24/7", "24/7"),
        ("1,099 people", "1,099"),
        ("3.5 hours", "3.5"),
        ("ب50 دولارا", "ب50"),
        ("५० रुपये", "५०"),
        ("٣٫٥ ساعة", "٣٫٥"),
        ("the year 1850", "1850"),
        ("20252 times", "20252"),
    ],
)
def test_figures_may_not_be_typed(text: str, number: str) -> None:
    fault = typed_number(text)

    assert fault is not None
    assert f"`{number}`" in fault


def test_plain_punctuation_is_no_markup() -> None:
    assert markup("5 < 6 & 7 > 3, a*b, snake_case, Q&A; it's [so]") is None


def test_latin_names_may_stand_inside_hindi_and_arabic() -> None:
    assert foreign_script("Outlier हर हफ़्ते भुगतान करता है", "Devanagari") is None
    assert wrong_beginning("{rate} تدفع Outlier", "Arabic", "rtl") is None
    assert wrong_beginning("Outlier pays", "Latin", "ltr") is None


def test_coverage_counts_facts_and_shows_gaps(folder: Path) -> None:
    knowledge = load(folder)

    table = coverage(knowledge)

    assert table == {"pay": {"outlier": 2, "mercor": 1}, "payout": {"outlier": -1, "mercor": 1}}
    assert knowledge.facts[0].figures["limit"] == Figure(Decimal(60), Decimal(60), Unit.MINUTES)


def test_platform_without_facts_is_known_by_name_only(folder: Path) -> None:
    (folder / "platforms/toloka.yaml").write_text("id: toloka\norder: 3\nname: Toloka\n")

    assert inspect(folder, TODAY).problems == ()


def test_facts_of_the_field_need_not_cover_every_topic(folder: Path) -> None:
    general = (folder / OUTLIER).read_text(encoding="utf-8").split("gaps:")[0]
    general = general.replace("outlier-", "general-").replace("id: outlier", "id: general")
    general = general.replace("order: 1", "order: 0").replace("name: Outlier", "name: The field")
    general = "".join(line for line in general.splitlines(True) if not line.startswith("a"))
    (folder / "platforms/general.yaml").write_text(general, encoding="utf-8")
    for file in (EN, HI, AR):
        text = (folder / file).read_text(encoding="utf-8").replace("outlier-", "general-")
        path = folder / file.replace("outlier", "general")
        path.write_text(text, encoding="utf-8")

    assert inspect(folder, TODAY).problems == ()
