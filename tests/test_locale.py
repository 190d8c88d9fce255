"""Figures and dates as people of three languages write them."""

from datetime import date
from decimal import Decimal

import pytest

from bot.core.facts import Bound, Figure, PartialDate, Unit
from bot.core.knowledge import Language
from bot.core.locale import date_text, figure_text, money_text, number_text
from bot.core.messages import Voice
from tests.test_messages import stored

LOCALES = {"en": "en", "hi": "hi_IN", "ar": "ar"}
VOICES = {
    code: Voice(
        Language(
            code,
            code,
            "rtl" if code == "ar" else "ltr",
            locale,
            stored(code),
            {},
            {},
            grouping={"INR": "en_IN"} if code == "en" else {},
        )
    )
    for code, locale in LOCALES.items()
}
ABOUT, AT_LEAST, AT_MOST = Bound.ABOUT, Bound.AT_LEAST, Bound.AT_MOST


def money(low: str, high: str, currency: str, per: str | None = None) -> Figure:
    return Figure(Decimal(low), Decimal(high), Unit.MONEY, currency, per)


def one(value: str, unit: Unit, bound: Bound = Bound.EXACT, per: str | None = None) -> Figure:
    return Figure(Decimal(value), Decimal(value), unit, None, per, bound)


FIGURES = [
    (money("35", "50", "USD", "hour"), "$35–50/h", "$35–50/घंटा", "$35–50 للساعة"),
    (money("21.16", "21.16", "USD", "hour"), "$21.16/h", "$21.16/घंटा", "$21.16 للساعة"),
    (money("45", "45.5", "USD", "hour"), "$45–45.50/h", "$45–45.50/घंटा", "$45–45.50 للساعة"),
    (money("18000", "18000", "INR"), "₹18,000", "₹18,000", "₹18,000"),
    (money("374700", "374700", "INR"), "₹3,74,700", "₹3,74,700", "₹374,700"),
    (money("374700.5", "374700.5", "INR"), "₹3,74,700.50", "₹3,74,700.50", "₹374,700.50"),
    (money("374700", "374700", "USD"), "$374,700", "$3,74,700", "$374,700"),
    (money("26000000", "26000000", "INR"), "₹26 million", "₹2.6 करोड़", "26 مليون روبية هندية"),
    (money("26123456", "26123456", "INR"), "₹2,61,23,456", "₹2,61,23,456", "₹26,123,456"),
    (money("500000000", "500000000", "USD"), "$500 million", "50 करोड़ डॉलर", "500 مليون دولار"),
    (
        money("2000000", "3000000", "USD"),
        "$2–3 million",
        "20–30 लाख डॉलर",
        "2 مليون–3 ملايين دولار",
    ),
    (money("7e9", "7e9", "USD"), "$7 billion", "7 अरब डॉलर", "7 مليارات دولار"),
    (money("1e11", "1e11", "USD"), "$100 billion", "100 अरब डॉलर", "100 مليار دولار"),
    (money("2.5e9", "2.5e9", "USD"), "$2.5 billion", "2.5 अरब डॉलर", "2.5 مليار دولار"),
    (money("1e9", "1e9", "USD"), "$1 billion", "1 अरब डॉलर", "مليار دولار"),
    (
        money("2", "2", "KES"),
        "KSh 2",
        "2 केन्याई शिलिंग",
        "شلنان كينيان",
    ),
    (money("165", "165", "AED"), "AED 165", "AED 165", "165 درهمًا إماراتيًا"),
    (money("5", "5", "SAR"), "SAR 5", "SAR 5", "5 ريالات سعودية"),
    (money("100", "100", "EGP"), "EGP 100", "EGP 100", "100 جنيه مصري"),
    (money("1", "1", "QAR"), "QAR 1", "QAR 1", "ريال قطري واحد"),
    (money("2", "2", "QAR", "hour"), "QAR 2/h", "QAR 2/घंटा", "ريالان قطريان للساعة"),
    (money("1", "2", "QAR"), "QAR 1–2", "QAR 1–2", "1–2 ريال قطري"),
    (money("446672", "446672", "IQD"), "IQD 446,672", "IQD 4,46,672", "446,672 دينارًا عراقيًا"),
    (money("3", "3", "TND"), "TND 3", "TND 3", "3 دنانير تونسية"),
    (money("12", "12", "LBP"), "LBP 12", "LBP 12", "12 ليرة لبنانية"),
    (money("7", "7", "NGN"), "₦7", "₦7", "7 نايرا نيجيرية"),
    (money("450.5", "450.5", "PHP"), "₱450.50", "₱450.50", "450.50 بيزو فلبيني"),
    (money("9", "9", "CAD"), "CAD 9", "CAD 9", "9 CAD"),
    (money("300", "500", "USD", "week"), "$300–500 a week", "$300–500/हफ़्ता", "$300–500 في الأسبوع"),
    (money("0.05", "0.25", "USD"), "$0.05–0.25", "$0.05–0.25", "$0.05–0.25"),
    (money("0.005", "0.005", "USD"), "$0.005", "$0.005", "$0.005"),
    (money("0.0825", "0.5", "USD"), "$0.0825–0.50", "$0.0825–0.50", "$0.0825–0.50"),
    (one("60", Unit.MINUTES), "60 minutes", "60 मिनट", "60 دقيقة"),
    (one("1", Unit.HOURS), "1 hour", "1 घंटा", "ساعة واحدة"),
    (one("2", Unit.HOURS), "2 hours", "2 घंटे", "ساعتان"),
    (one("3", Unit.HOURS), "3 hours", "3 घंटे", "3 ساعات"),
    (one("11", Unit.HOURS), "11 hours", "11 घंटे", "11 ساعة"),
    (one("100", Unit.DAYS), "100 days", "100 दिन", "100 يوم"),
    (one("2", Unit.WEEKS, ABOUT), "about 2 weeks", "लगभग 2 हफ़्ते", "نحو أسبوعين"),
    (
        Figure(Decimal(1), Decimal(2), Unit.HOURS),
        "1–2 hours",
        "1–2 घंटे",
        "1–2 ساعة",
    ),
    (
        one("20", Unit.HOURS, AT_MOST, "week"),
        "up to 20 hours a week",
        "20 घंटे/हफ़्ता तक",
        "حتى 20 ساعة في الأسبوع",
    ),
    (one("2000000", Unit.COUNT, AT_LEAST), "2 million+", "20 लाख+", "ما لا يقل عن 2 مليون"),
    (one("1000000", Unit.COUNT, AT_LEAST), "1 million+", "10 लाख+", "ما لا يقل عن مليون"),
    (one("7", Unit.PERCENT, AT_LEAST), "at least 7%", "कम से कम 7%", "7% على الأقل"),
]


@pytest.mark.parametrize(("figure", "en", "hi", "ar"), FIGURES)
def test_figure_reads_as_people_write_it(figure: Figure, en: str, hi: str, ar: str) -> None:
    spoken = {code: figure_text(figure, speaker) for code, speaker in VOICES.items()}
    assert spoken == {"en": en, "hi": hi, "ar": ar}


@pytest.mark.parametrize("bound", [ABOUT, AT_MOST])
def test_two_of_money_stay_a_number_behind_a_word_that_declines_them(bound: Bound) -> None:
    two = Figure(Decimal(2), Decimal(2), Unit.MONEY, "OMR", None, bound)
    assert figure_text(two, VOICES["ar"]).endswith(" 2 ريال عماني")
    at_least = Figure(Decimal(2), Decimal(2), Unit.MONEY, "OMR", None, AT_LEAST)
    assert figure_text(at_least, VOICES["ar"]) == "ريالان عمانيان على الأقل"


@pytest.mark.parametrize(
    ("rate", "told"),
    [
        ("3.75", "SAR 3.75"),
        ("3.6725", "SAR 3.6725"),
        ("3.64", "SAR 3.64"),
        ("2.4", "SAR 2.40"),
        ("3.672500", "SAR 3.6725"),
        ("4", "SAR 4"),
        ("1.99999", "SAR 2"),
        ("1.41043", "SAR 1.4104"),
    ],
)
def test_rate_has_no_zeros_behind_its_cents(rate: str, told: str) -> None:
    amount = Decimal(rate)
    assert money_text(amount, amount, "SAR", VOICES["en"], 4) == told


def test_arabic_dual_is_declined_inside_a_sentence() -> None:
    assert figure_text(one("2", Unit.DAYS), VOICES["ar"], inside=True) == "يومين"


DATES = [
    (PartialDate(2025), "2025", "2025", "2025"),
    (PartialDate(2025, 12), "Dec 2025", "दिस॰ 2025", "ديسمبر 2025"),
    (PartialDate(2025, 12, 25), "25 Dec 2025", "25 दिस॰ 2025", "25 ديسمبر 2025"),
    (date(2026, 9, 29), "29 Sep 2026", "29 सित॰ 2026", "29 سبتمبر 2026"),
]


@pytest.mark.parametrize(("day", "en", "hi", "ar"), DATES)
def test_date_is_as_precise_as_its_source(
    day: PartialDate | date, en: str, hi: str, ar: str
) -> None:
    spoken = {code: date_text(day, speaker) for code, speaker in VOICES.items()}
    assert spoken == {"en": en, "hi": hi, "ar": ar}


@pytest.mark.parametrize("code", VOICES)
def test_no_invisible_marks_or_odd_spaces_come_from_formatting(code: str) -> None:
    odd = set("\u00a0\u202f\u200e\u200f\u2068\u2069")
    amounts = [Decimal("1234.5"), Decimal(2_500_000), Decimal(10**12), Decimal("1234567.89")]
    for amount in amounts:
        assert not odd & set(number_text(amount, VOICES[code], "USD"))
        assert not odd & set(money_text(amount, amount, "INR", VOICES[code]))
