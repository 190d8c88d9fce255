"""What is taken off in layers: a platform's fee, that of the payout, GST, a margin, a tax."""

from decimal import Decimal

import pytest

from bot.core import calculator
from bot.core.calculator import Calculation, Misread, reads_as_calculation
from bot.core.calculator.restating import as_text
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

# 2000 − 10% − 4, less 18% GST on the 204 that were charged, are 1759.28; × 0.97 × 0.8 = 1365.20.
ALL_OF_THEM = [
    "2000 usd, 10% platform fee, 4 usd payout fee, 18% gst on the fees, 3% fx margin, 20% tax",
    "$2000 with platform fee 10%, withdrawal fee $4, 18% tax on fees, forex markup 3%, tax 20%",
    "2000 dollar, 10% site fees, 4 dollar bank fees, fees par 18% gst, 3% forex charge, 20% tax",
    "2000 डॉलर, 10% सर्विस फीस, 4 डॉलर निकासी शुल्क, 18% जीएसटी फीस पर, 3% करेंसी चार्ज, 20% टैक्स",
    "2000 دولار رسوم الموقع 10%، رسوم التحويل 4 دولار، ضريبة 18% على الرسوم، هامش 3%، ضريبة 20%",
    "2000 dollar, rosoom el maw2e3 10%, rosoom el ta7weel 4 dollar, dareba 18% 3ala el rosoom,"
    " far2 el 3omla 3%, dareba 20%",
]


@pytest.mark.parametrize("text", ALL_OF_THEM)
def test_all_layers_are_taken_off_one_after_the_other(text: str) -> None:
    taken = "fee_percent=10 fee_fixed=4 gst_percent=18 margin_percent=3 tax_percent=20"
    assert reads_as_calculation(text, KNOWLEDGE)
    assert_summed_up(text, taken, "net=1365.2", KNOWLEDGE)


SOME = """\
stripe 2.9% + $0.5 + 20% VAT on $300 | fee_percent=2.9 fee_fixed=0.5 gst_percent=20 | net=288.96
$25/h 30h a week, 4 dollar airtm fee, monthly | fee_fixed=4 | month=3250 net=3246
$640, $2 transfer fee | amount=640 fee_fixed=2 | net=638
640 usd withdrawal fee 3 usd | amount=640 fee_fixed=3 | net=637
$800, $3 wire fee, withdrawal $2 | amount=800 fee_fixed=5 | net=795
$30/h 10h week fee 10% + $3 payout, bank charge $2, weekly | fee_percent=10 fee_fixed=5 | net=265
$400, 10% service fee, 3% payout fee | fee_percent=12.7 | net=349.2
400 dollar me se 10% platform fee aur 3% bank charge kat ke kitna | fee_percent=12.7 | net=349.2
400 دولار ناقص 10% رسوم المنصة و 3% رسوم السحب | fee_percent=12.7 | net=349.2
$400 less 2% + 3% fees | fee_percent=5 | net=380
$400, 5% platform fee, 5% withdrawal fee | fee_percent=9.75 | net=361
$400 upwork 10% fee, paypal 3% fee | fee_percent=12.7 | net=349.2
upwork 10% then payoneer 3% then tds 10% of $400, what's left | tax_percent=10 | net=314.28
$400, 5% fee, what is left after the 5% fee | fee_percent=5 | net=380
wise took $7 of my $150, what reached me | amount=150 fee_fixed=7 | net=143
what's left of 500 dollars after a 4 dollar bank fee | fee_fixed=4 | net=496
airtm takes 6% of $350 what lands in my wallet | fee_percent=6 | net=329
earned $720 and 25% goes to the taxman, what remains | tax_percent=25 | net=540
300 dollar par paypal ne 9 dollar fees kaati, kya bacha | fee_fixed=9 | net=291
paypal byakhod 5% mn 240 dollar, kam bywsalni | fee_percent=5 | net=228
"""


@pytest.mark.parametrize(("text", "inputs", "results"), rows(SOME.strip()))
def test_each_layer_is_taken_off_in_its_turn(text: str, inputs: str, results: str) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "$900, 10% fee or 5% fee",
        "upwork 20% fee, fiverr 10% fee, $900",
        "wise 1% fee, payoneer 3% fee on $900",
        "earlier 10% fee, now 5% fee, on 900 dollars",
        "₹90000, 5% fee, $3 payout fee",
    ],
)
def test_fees_of_which_nobody_knows_whether_all_are_charged_are_not_summed_up(text: str) -> None:
    assert isinstance(calculator.read(text, KNOWLEDGE), Misread)


@pytest.mark.parametrize(
    "text",
    [
        "is there a 5 dollar fee on a 1000 dollar payout",
        "minimum payout 10 dollars and 1 dollar fee, true?",
        "they took a 5 dollar fee from my 200 dollar payout, why",
        "what is left to do after the 2 hour test",
    ],
)
def test_remark_on_a_fee_is_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)


def test_several_fees_read_back_as_the_same() -> None:
    found = calculator.read("$500, 10% platform fee, 3% payout fee, $2 wire fee", KNOWLEDGE)
    assert isinstance(found, Calculation)
    assert found.inputs.deductions.fees == (Decimal(10), Decimal(3))
    text = as_text(found.inputs, KNOWLEDGE)
    assert text is not None
    assert calculator.read(text, KNOWLEDGE).inputs == found.inputs


OF_PLATFORMS = """\
outlier 10h 20% tax in inr | tax_percent=20 to_currency=INR | net=280
outlier 10 ghante 20% tax kaat ke rupaye me | tax_percent=20 to_currency=INR | net=280
आउटलायर 10 घंटे 20% टैक्स रुपये में | tax_percent=20 to_currency=INR | net=280
outlier 10 ساعات ضريبة 20% بالدرهم الاماراتي | tax_percent=20 to_currency=AED | net=280
outlier 10h with a 20% tax in egyptian pounds | tax_percent=20 to_currency=EGP | net=280
outlier 10h, 4 dollar payout fee | fee_fixed=4 | net=346
outlier 10h 20% tax and 5 dollar wire fee in inr | tax_percent=20 fee_fixed=5 | net=276
"""


@pytest.mark.parametrize(("text", "inputs", "results"), rows(OF_PLATFORMS.strip()))
def test_published_pay_is_summed_up_less_what_is_taken(
    text: str, inputs: str, results: str
) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize(
    "text", ["outlier 10% tax", "outlier tax 20 hours", "outlier 20h bina tax"]
)
def test_tax_of_a_platform_without_hours_or_share_is_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)
