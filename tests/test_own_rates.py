"""A person's own exchange rate: told in five ways of typing, either way round, and as a slip."""

from datetime import date
from decimal import Decimal

import pytest

from bot.core.assistant import Assistant
from bot.core.calculator import Calculation, Misread, Reason, Span, read, reads_as_calculation
from bot.core.calculator.reader import follow
from bot.core.calculator.restating import as_text
from bot.core.questions import Asker
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

TOLD = rows("""\
500 dollars in rupees at 80 | to_currency=INR | converted=40000
how much is 500 dollars in rupees if the exchange rate is 80 | to_currency=INR | converted=40000
convert 500 usd to inr, conversion rate 80 | to_currency=INR | converted=40000
500 usd to inr with a rate of 80 | to_currency=INR | converted=40000
500 dollars at 80 rupees per dollar | to_currency=INR | converted=40000
500 dollars in rupees assuming 80 | to_currency=INR | converted=40000
the dollar is at 80 today, how much is 500 dollars in rupees | to_currency=INR | converted=40000
if a dollar is 80 rupees, how much is 500 dollars | to_currency=INR | converted=40000
usd/inr 80, 500 usd | to_currency=INR | converted=40000
USDINR = 80, 500 usd in inr | to_currency=INR | converted=40000
usd rate 80, 500 usd in inr | to_currency=INR | converted=40000
$30/h 10h a week in rupees, dollar rate 80 | rate=30 hours=10 | converted=104000
500 dollar 80 ke rate se kitne rupaye | to_currency=INR | converted=40000
80 ke hisab se 500 dollar kitne rupaye honge | to_currency=INR | converted=40000
500 dollar ko rupaye me badlo, rate 80 | to_currency=INR | converted=40000
500 dollar 80 ke bhaav se kitne rupaye | to_currency=INR | converted=40000
500 dollar 80 rupaye ke hisab se kitna hua | to_currency=INR | converted=40000
dollar 80 ka hai, 500 dollar kitne rupaye | to_currency=INR | converted=40000
dollar ka rate 80 hai to 500 dollar kitne rupaye | to_currency=INR | converted=40000
30 dollar ghanta 10 ghante hafta rupaye me 80 ke rate se | rate=30 hours=10 | converted=104000
30 dollar ghanta 10 ghante hafta rupaye me, dollar 80 ka | rate=30 hours=10 | converted=104000
500 डॉलर 80 की दर से कितने रुपये | to_currency=INR | converted=40000
500 डॉलर 80 के भाव से कितने रुपये | to_currency=INR | converted=40000
500 डॉलर को रुपये में बदलो, रेट 80 | to_currency=INR | converted=40000
डॉलर 80 का है, 500 डॉलर कितने रुपये | to_currency=INR | converted=40000
30 डॉलर घंटा 10 घंटे हफ्ता रुपये में 80 के हिसाब से | rate=30 hours=10 | converted=104000
500 دولار بالجنيه على سعر 48 | to_currency=EGP | converted=24000
500 دولار كم جنيه مصري بسعر صرف 48 | to_currency=EGP | converted=24000
500 دولار كام جنيه لو الصرف 48 | to_currency=EGP | converted=24000
الدولار ب 48 جنيه، 500 دولار كم | to_currency=EGP | converted=24000
سعر الدولار 48 جنيه ومعي 500 دولار كم تساوي | to_currency=EGP | converted=24000
30 دولار في الساعة 10 ساعات في الأسبوع بالجنيه المصري سعر الدولار 48 | rate=30 | converted=62400
سعر الدولار اليوم 48، 500 دولار كم جنيه | to_currency=EGP | converted=24000
500 دولار بسعر 48 جنيه كم | to_currency=EGP | converted=24000
500 dollar bel masri law el dollar b 48 | to_currency=EGP | converted=24000
500 dollar kam gneh law el se3r 48 | to_currency=EGP | converted=24000
500 dollar bel geneh be se3r sarf 48 | to_currency=EGP | converted=24000
el dollar b 48 geneh, 500 dollar kam | to_currency=EGP | converted=24000
30 dollar fel sa3a 10 sa3at fel esbo3 bel geneh se3r el dollar 48 | rate=30 | converted=62400
""")


@pytest.mark.parametrize(("text", "inputs", "results"), TOLD, ids=[text for text, *_ in TOLD])
def test_own_rate_is_used_however_it_is_told(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)
    assert reads_as_calculation(text, KNOWLEDGE)


def test_platform_has_its_own_pay_beside_the_rate_of_a_dollar() -> None:
    found = read("outlier 20h in rupees, dollar rate 80", KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert (found.inputs.facts != (), found.inputs.own_rate) == (True, Decimal(80))


EITHER_WAY = rows("""\
₹40000 in usd at 80 | currency=INR | converted=500
40000 rupaye dollar me 80 ke rate se | currency=INR | converted=500
24000 جنيه بالدولار بسعر 48 | currency=EGP | converted=500
24000 geneh bel dollar be se3r 48 | currency=EGP | converted=500
1 usd = 80 inr, 40000 inr to dollars | currency=INR | converted=500
₹40000 to dollars, 1 dollar = 80 rupees | currency=INR | converted=500
500 usd in inr at 0.0125 | currency=USD | converted=40000
1 inr = 0.0125 usd, 40000 inr | currency=INR | converted=500
$30/h, want 80000 rupees a month, how many hours, at 80 | rate=30 | hours=33.33
""")


@pytest.mark.parametrize(("text", "inputs", "results"), EITHER_WAY, ids=[t for t, *_ in EITHER_WAY])
def test_own_rate_is_the_price_of_the_dearer_money(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize("text", ["₹84000 in usd at 84", "₹500/h 20h a week in usd at 82.5"])
def test_inverted_rate_is_shown_and_restated_as_it_was_told(text: str) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.results.exchange is not None
    assert round(1 / found.results.exchange.rate, 6) == Decimal(text.rsplit(maxsplit=1)[-1])
    restated = as_text(found.inputs, KNOWLEDGE)
    assert restated is not None
    assert restated.endswith(text.rsplit(maxsplit=1)[-1])


@pytest.mark.parametrize(
    "text", ["500 usd in inr at 8000", "500 dollar 5 ke rate se kitne rupaye", "₹40000 in usd at 2"]
)
def test_own_rate_far_from_the_known_one_is_asked_back(text: str) -> None:
    found = read(text, KNOWLEDGE)
    assert isinstance(found, Misread)
    assert found.reason is Reason.OWN_RATE


@pytest.mark.parametrize(
    "text", ["500 usd in inr at 9.7", "500 usd in inr at 950", "₹40000 in usd at 10"]
)
def test_own_rate_within_ten_times_the_known_one_is_taken(text: str) -> None:
    assert isinstance(read(text, KNOWLEDGE), Calculation)


@pytest.mark.parametrize(
    "text", ["€500 in rupees, 1 usd = 80 inr", "1000 dollars in rupees, or 80"]
)
def test_price_of_other_money_or_a_number_without_a_place_makes_no_sum(text: str) -> None:
    assert isinstance(read(text, KNOWLEDGE), Misread)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("rate 45, 20 hours a week in rupees", 45),
        ("20 ghante hafta, rate 45, rupaye me kitna", 45),
        ("at 45 an hour 20 hours a week, how much in rupees", 45),
        ("30 dollar ghanta, 5 ghante, rate 30 dollar, rupaye me", 30),
        ("40000 rupaye dene hai, 15$ rate pe kitne ghante kaam karu", 15),
        ("i want 1000 dollars, rate 45, how many hours, in rupees", 45),
    ],
)
def test_rate_without_other_pay_is_that_of_an_hour(text: str, rate: int) -> None:
    found = read(text, KNOWLEDGE)
    assert (found.inputs.rate, found.inputs.own_rate) == (Span.of(rate), None)


@pytest.mark.parametrize(
    "text",
    [
        "the dollar is 84 now and i have 500 dollars in my account",
        "they gave me 84 rupees per dollar for my 500 dollars",
        "dollar 84 ka tha jab maine 500 dollar bheje",
        "اشتريت 500 دولار لما كان الدولار ب 48 جنيه",
    ],
)
def test_rate_that_is_only_told_asks_for_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)


PAY = "$45/h 20h a week"


@pytest.mark.parametrize(
    ("text", "rate", "currency"),
    [
        ("what about €40?", 40, "EUR"),
        ("€38?", 38, "EUR"),
        ("and €40/h?", 40, "EUR"),
        ("or ₹3000?", 3000, "INR"),
        ("3000 rupaye ho to?", 3000, "INR"),
        ("aur 40 euro?", 40, "EUR"),
        ("अगर 40 यूरो हो तो?", 40, "EUR"),
        ("और 3000 रुपये?", 3000, "INR"),
        ("لو 150 ريال سعودي؟", 150, "SAR"),
        ("و 40 يورو؟", 40, "EUR"),
        ("tab 500 geneh?", 500, "EGP"),
        ("law 150 riyal so3ody", 150, "SAR"),
    ],
)
def test_follow_up_in_other_money_is_other_pay(text: str, rate: int, currency: str) -> None:
    found = follow(text, PAY, KNOWLEDGE)
    assert found is not None
    assert (found.rate, found.currency) == (Span.of(rate), currency)
    assert found.hours == Span.of(20)


@pytest.mark.parametrize(
    ("first", "riyals", "whose"),
    [
        (PAY, "150 riyals?", "saudi"),
        ("45 دولار في الساعة 20 ساعة في الأسبوع", "لو 150 ريال؟", "السعودي"),
    ],
)
def test_answer_whose_riyals_are_meant_goes_on_with_these(
    assistant: Assistant, first: str, riyals: str, whose: str
) -> None:
    last = None
    for text in (first, riyals, whose):
        last = assistant.ask(text, Asker(), last, date(2026, 11, 22)).understanding
    assert last is not None
    assert last.sum is not None
    assert (last.sum.rate, last.sum.currency, last.sum.shared) == (Span.of(150), "SAR", ())


def test_follow_up_in_other_money_leaves_the_own_rate_of_the_money_before() -> None:
    found = follow("€40?", f"{PAY} in inr at 84", KNOWLEDGE)
    assert found is not None
    assert (found.currency, found.to_currency, found.own_rate) == ("EUR", "INR", None)


def test_follow_up_in_the_wished_money_needs_no_exchange() -> None:
    found = follow("₹3000?", f"{PAY} in inr", KNOWLEDGE)
    assert found is not None
    assert (found.currency, found.to_currency) == ("INR", None)


def test_follow_up_to_the_pay_of_a_task_has_its_own_money() -> None:
    found = follow("€2?", "$3 a task, 20 tasks a day", KNOWLEDGE)
    assert found is not None
    assert (found.task_pay, found.currency) == (Span.of(2), "EUR")


def test_follow_up_with_a_sum_after_a_goal_is_another_goal() -> None:
    found = follow("and €3000?", "$45/h, want $2000 a month, how many hours", KNOWLEDGE)
    assert found is not None
    assert (found.rate, found.target_currency) == (Span.of(45), "EUR")
    assert found.target == 3000


def test_follow_up_gives_the_own_rate_of_a_sum_from_rupees() -> None:
    found = follow("at 80", "₹40000 in usd", KNOWLEDGE)
    assert found is not None
    assert found.own_rate is not None
    assert round(1 / found.own_rate, 9) == 80
