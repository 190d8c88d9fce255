"""Sums against exact fractions, numbers that mean harm, and what must hold of every sum."""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from bot.core.calculator import (
    Calculation,
    Deductions,
    Goal,
    Inputs,
    Misread,
    Period,
    Span,
    as_match_json,
    calculate,
    read,
)
from tests.small_knowledge import RATES, small_knowledge
from tests.test_calculator import SLOWEST_SECONDS

KNOWLEDGE = small_knowledge()
CASES = 10_000
HOSTILE = 2_000
PER_YEAR = {Period.WEEK: 52, Period.MONTH: 12, Period.YEAR: 1}
CURRENCIES = ("USD", "INR", "AED", "EGP", "EUR", "GBP")


def exact(value: Fraction) -> Decimal:
    """A fraction in cents, half a cent up."""
    cents = (value * 100 * 2 + 1) // 2
    return (Decimal(int(cents)) / 100).quantize(Decimal("0.01"), ROUND_HALF_UP)


def pay(chance: random.Random) -> Decimal:
    return Decimal(chance.randint(1, 9_999_999)).scaleb(-chance.randint(0, 4))


def share(chance: random.Random, most: int = 9_999) -> Decimal:
    return Decimal(chance.randint(0, most)) / 100


def fees(chance: random.Random, most: int = 9_999) -> tuple[Decimal, ...]:
    return tuple(share(chance, most // nth) for nth in range(1, chance.choice([1, 2, 2, 3])))


def layers(chance: random.Random) -> Deductions:
    """Shares and fixed fees, each there or not; the fee with its GST stays below all."""
    return Deductions(
        lost=chance.choice([None, share(chance)]),
        fees=fees(chance, 5_000),
        fixed_fees=fees(chance),
        gst=chance.choice([None, share(chance, 5_000)]),
        margin=chance.choice([None, share(chance)]),
        tax=chance.choice([None, share(chance)]),
    )


def kept(value: Decimal | None) -> Fraction:
    return 1 - Fraction(value or 0) / 100


def charged(shares: tuple[Decimal, ...]) -> Fraction:
    """What fees one after the other come to, in percent."""
    rest = Fraction(1)
    for one in shares:
        rest *= kept(one)
    return (1 - rest) * 100


def left(gross: Fraction, taken: Deductions) -> Fraction:
    """The net amount by its definition, in fractions."""
    gst = 1 + Fraction(taken.gst or 0) / 100
    after_loss = gross * kept(taken.lost)
    fees = (after_loss * charged(taken.fees) / 100 + Fraction(sum(taken.fixed_fees))) * gst
    return max((after_loss - fees) * kept(taken.margin) * kept(taken.tax), Fraction(0))


def dollars(code: str) -> Fraction:
    """What one dollar is in a currency."""
    return Fraction(1) if code == "USD" else Fraction(RATES.per_dollar[code])


def exchanged(amount: Fraction, source: str, target: str) -> Fraction:
    return amount * dollars(target) / dollars(source)


def earnings(chance: random.Random) -> None:
    rate, hours, taken = pay(chance), Decimal(chance.randint(1, 16_800)) / 100, layers(chance)
    period, wish = chance.choice(list(PER_YEAR)), chance.choice(CURRENCIES[1:])
    found = calculate(
        Inputs(
            rate=Span.of(rate),
            hours=Span.of(hours),
            hours_per=Period.WEEK,
            deductions=taken,
            wanted=period,
            to_currency=wish,
        ),
        RATES,
    )
    gross = Fraction(rate) * Fraction(hours) * 52 / PER_YEAR[period]
    led = left(gross, taken) if taken.any() else gross
    assert found.of(period).low == exact(gross)
    assert found.results.net == (Span.of(exact(led)) if taken.any() else None)
    assert found.results.converted == Span.of(exact(exchanged(led, "USD", wish)))


def limited(chance: random.Random) -> None:
    rate, late = pay(chance), pay(chance)
    limit, took = Decimal(chance.randint(1, 300)), Decimal(chance.randint(1, 600))
    found = calculate(
        Inputs(goal=Goal.EFFECTIVE, rate=Span.of(rate), late_rate=late, limit=limit, took=took)
    )
    full = min(limit, took)
    worth = (Fraction(full) * Fraction(rate) + Fraction(took - full) * Fraction(late)) / Fraction(
        took
    )
    assert found.results.effective_rate == Span.of(exact(worth))


def week_capped(chance: random.Random) -> None:
    """A cap on the paid hours of a week, a lower rate or nothing after it, and what is taken."""
    rate, late, taken = pay(chance), chance.choice([None, pay(chance)]), layers(chance)
    hours = Decimal(chance.randint(1, 16_800)) / 100
    cap = Decimal(chance.randint(1, 16_800)) / 100
    found = calculate(
        Inputs(
            rate=Span.of(rate),
            late_rate=late,
            hours=Span.of(hours),
            hours_per=Period.WEEK,
            week_cap=cap,
            deductions=taken,
            wanted=Period.WEEK,
        )
    )
    full = min(hours, cap)
    gross = Fraction(rate) * Fraction(full) + Fraction(late or 0) * Fraction(hours - full)
    led = left(gross, taken) if taken.any() else gross
    assert found.of(Period.WEEK).low == exact(gross)
    assert found.results.net == (Span.of(exact(led)) if taken.any() else None)
    assert found.results.effective_rate == Span.of(exact(led / Fraction(hours)))


def unpaid(chance: random.Random) -> None:
    rate, paid, free = pay(chance), share(chance) + 1, share(chance)
    taken = layers(chance)
    asked = Inputs(
        goal=Goal.EFFECTIVE, rate=Span.of(rate), paid=paid, unpaid=free, deductions=taken
    )
    worth = left(Fraction(rate) * Fraction(paid), taken) / Fraction(paid + free)
    assert calculate(asked).results.effective_rate == Span.of(exact(worth))
    week = calculate(replace(asked, hours=Span.of(20), hours_per=Period.WEEK)).of(Period.WEEK)
    assert week.low == exact(20 * Fraction(rate) * Fraction(paid) / Fraction(paid + free))


def tasks(chance: random.Random) -> None:
    each, minutes, wished = pay(chance), Decimal(chance.randint(1, 9_999)) / 10, pay(chance)
    hourly = calculate(
        Inputs(goal=Goal.RATE, task_pay=Span.of(each), minutes=Span.of(minutes))
    ).results.rate
    at_most = calculate(
        Inputs(goal=Goal.MINUTES, task_pay=Span.of(each), rate=Span.of(wished))
    ).results.minutes
    assert hourly == Span.of(exact(Fraction(each) * 60 / Fraction(minutes)))
    assert at_most == Span.of(exact(Fraction(each) * 60 / Fraction(wished)))


def goal(chance: random.Random) -> None:
    rate, target, taken = pay(chance), pay(chance), layers(chance)
    own = chance.choice(CURRENCIES)
    found = calculate(
        Inputs(
            goal=Goal.HOURS,
            rate=Span.of(rate),
            target=target,
            target_currency=own,
            deductions=taken,
        ),
        RATES,
    )
    gross = before(exchanged(Fraction(target), own, "USD"), taken)
    assert found.results.hours == Span.of(exact(gross / Fraction(rate)))


def several(chance: random.Random) -> None:
    """Jobs in several currencies as one sum, and the same as offers that are compared."""
    parts = tuple(
        Inputs(
            rate=Span.of(pay(chance)),
            hours=Span.of(Decimal(chance.randint(1, 16_800)) / 100),
            hours_per=Period.WEEK,
            currency=chance.choice(CURRENCIES),
            deductions=layers(chance),
        )
        for _ in range(chance.randint(2, 3))
    )
    wish, period = chance.choice(CURRENCIES), chance.choice(list(PER_YEAR))
    asked = Inputs(goal=Goal.TOGETHER, parts=parts, to_currency=wish, wanted=period)
    gross = [
        Fraction(part.rate.low) * Fraction(part.hours.low) * 52 / PER_YEAR[period]
        for part in parts
        if part.rate and part.hours
    ]
    both = list(zip(gross, parts, strict=True))
    in_wish = [exchanged(one, part.currency or "", wish) for one, part in both]
    net = [exchanged(left(g, p.deductions), p.currency or "", wish) for g, p in both]
    found = calculate(asked, RATES)
    assert found.of(period).low == exact(sum(in_wish, Fraction(0)))
    if any(part.deductions.any() for part in parts):
        assert found.results.net == Span.of(exact(sum(net, Fraction(0))))
    compared = calculate(
        Inputs(goal=Goal.COMPARED, parts=parts, to_currency=wish, wanted=period), RATES
    ).results
    assert compared.worth == tuple(Span.of(exact(one)) for one in net)
    assert compared.difference == Span.of(exact(max(net) - min(net)))


def ranges(chance: random.Random) -> None:
    """Both ends of rate and hours of a day, over the working days of a year with weeks off."""
    rate, hours = span(chance), span(chance, 1_200)
    days, off, taken = (
        chance.randint(1, 7),
        chance.choice([None, chance.randint(0, 20)]),
        layers(chance),
    )
    found = calculate(
        Inputs(
            rate=rate,
            hours=hours,
            hours_per=Period.DAY,
            days_per_week=days,
            weeks_off=None if off is None else Decimal(off),
            deductions=taken,
            wanted=Period.YEAR,
        )
    )
    year = [Fraction(r) * Fraction(h) * days * (52 - (off or 0)) for r, h in ends(rate, hours)]
    told = found.of(Period.YEAR)
    assert Span(told.low, told.high) == exact_span(year)
    month = found.of(Period.MONTH)
    assert Span(month.low, month.high) == exact_span([end / 12 for end in year])
    if taken.any():
        assert found.results.net == exact_span([left(end, taken) for end in year])


def needed_rate(chance: random.Random) -> None:
    hours, target, own = span(chance, 16_800), pay(chance), chance.choice(CURRENCIES)
    taken = layers(chance)
    found = calculate(
        Inputs(
            goal=Goal.NEEDED_RATE,
            currency="USD",
            hours=hours,
            hours_per=Period.WEEK,
            target=target,
            target_currency=own,
            target_per=Period.MONTH,
            deductions=taken,
        ),
        RATES,
    )
    whole = before(exchanged(Fraction(target), own, "USD"), taken)
    a_month = [Fraction(h) * 52 / 12 for h in (hours.high, hours.low)]
    assert found.results.rate == exact_span([whole / of for of in a_month])


def days(chance: random.Random) -> None:
    rate, hours, target, taken = span(chance), span(chance, 1_200), pay(chance), layers(chance)
    found = calculate(
        Inputs(
            goal=Goal.DAYS,
            rate=rate,
            hours=hours,
            hours_per=Period.DAY,
            target=target,
            deductions=taken,
        )
    )
    whole = before(Fraction(target), taken)
    per_day = [Fraction(r) * Fraction(h) for r, h in ends(rate, hours)]
    assert found.results.days == exact_span([whole / day for day in reversed(per_day)])


def days_at_a_days_pay(chance: random.Random) -> None:
    """Days until a target, in another currency, where the pay of a day is told and no hours."""
    amount, target, taken = span(chance), pay(chance), layers(chance)
    code = chance.choice(("USD", "INR"))
    found = calculate(
        Inputs(
            goal=Goal.DAYS,
            amount=amount,
            amount_per=Period.DAY,
            target=target,
            target_currency=code,
            deductions=taken,
        ),
        RATES,
    )
    whole = before(exchanged(Fraction(target), code, "USD"), taken)
    per_day = (Fraction(amount.high), Fraction(amount.low))
    assert found.results.days == exact_span([whole / day for day in per_day])


def shared(chance: random.Random) -> None:
    """A share of the time that is not paid; and what parts two rates over the same hours."""
    rate, free = span(chance), Decimal(chance.randint(0, 99))
    worth = calculate(Inputs(goal=Goal.EFFECTIVE, rate=rate, unpaid_share=free)).results
    paid = 1 - Fraction(free) / 100
    assert worth.effective_rate == exact_span(
        [Fraction(rate.low) * paid, Fraction(rate.high) * paid]
    )
    hours = Decimal(chance.randint(1, 16_800)) / 100
    found = calculate(
        Inputs(
            goal=Goal.DIFFERENCE,
            rate=Span.of(rate.low),
            second_rate=Span.of(rate.high),
            hours=Span.of(hours),
            hours_per=Period.WEEK,
            wanted=Period.MONTH,
        )
    ).results
    year = Fraction(rate.high - rate.low) * Fraction(hours) * 52
    assert found.difference == Span.of(exact(year / 12))
    months = {one.period: one.low for one in found.apart}
    assert months[Period.MONTH] == exact(year / 12)
    assert months[Period.YEAR] == exact(year)


def span(chance: random.Random, most: int | None = None) -> Span:
    """Two ends of a range, hours up to `most` hundredths or any pay."""
    draws = [Decimal(chance.randint(1, most)) / 100 if most else pay(chance) for _ in range(2)]
    return Span(min(draws), max(draws))


def ends(one: Span, other: Span) -> tuple[tuple[Decimal, Decimal], tuple[Decimal, Decimal]]:
    return (one.low, other.low), (one.high, other.high)


def exact_span(both: Sequence[Fraction]) -> Span:
    return Span(exact(both[0]), exact(both[1]))


def before(net: Fraction, taken: Deductions) -> Fraction:
    """What must be earned so that so much is left, in fractions: `left` the other way."""
    after_fees = net / kept(taken.margin) / kept(taken.tax)
    gst = 1 + Fraction(taken.gst or 0) / 100
    fee = charged(taken.fees) / 100 * gst
    return (after_fees + Fraction(sum(taken.fixed_fees)) * gst) / kept(taken.lost) / (1 - fee)


KINDS: tuple[Callable[[random.Random], None], ...] = (
    earnings,
    earnings,
    limited,
    week_capped,
    unpaid,
    tasks,
    goal,
    several,
    ranges,
    needed_rate,
    days,
    days_at_a_days_pay,
    shared,
)


def test_ten_thousand_random_sums_of_all_kinds_are_never_a_cent_off() -> None:
    chance = random.Random(20_261_122)
    for _ in range(CASES):
        chance.choice(KINDS)(chance)


def test_half_a_cent_behind_a_third_is_rounded_up() -> None:
    found = calculate(
        Inputs(
            rate=Span.of(1),
            hours=Span.of(1),
            hours_per=Period.WEEK,
            wanted=Period.MONTH,
            to_currency="INR",
            own_rate=Decimal("0.015"),
        )
    )
    assert found.results.converted == Span.of("0.07")  # 52 ÷ 12 = 4.333…; × 0.015 = 0.065


def test_what_is_left_and_what_must_be_earned_are_each_others_reverse() -> None:
    chance = random.Random(5)
    for _ in range(1_000):
        rate, hours, taken = Decimal(chance.randint(1, 500)), chance.randint(1, 160), layers(chance)
        forth = calculate(
            Inputs(
                rate=Span.of(rate),
                hours=Span.of(hours),
                hours_per=Period.TOTAL,
                deductions=taken,
            )
        ).results.net or Span.of(rate * hours)
        if not forth.low:
            continue
        back = calculate(
            Inputs(goal=Goal.HOURS, rate=Span.of(rate), target=forth.low, deductions=taken)
        ).results.hours
        assert back is not None
        per_cent = kept(taken.lost) * kept(taken.margin) * kept(taken.tax)
        gst = 1 + Fraction(taken.gst or 0) / 100
        per_cent *= 1 - charged(taken.fees) / 100 * gst
        # Half a cent that was rounded away weighs more, the less is left of an hour.
        off = Fraction(1, 200) / (Fraction(rate) * per_cent) + Fraction(1, 200)
        assert abs(Fraction(back.low) - hours) <= off


def test_needed_rate_and_pay_are_each_others_reverse() -> None:
    chance = random.Random(6)
    for _ in range(1_000):
        rate, hours = Decimal(chance.randint(1, 500)), Span.of(chance.randint(1, 80))
        asked = Inputs(rate=Span.of(rate), hours=hours, hours_per=Period.WEEK)
        forth = calculate(replace(asked, wanted=Period.MONTH)).of(Period.MONTH)
        back = calculate(
            Inputs(
                goal=Goal.NEEDED_RATE,
                hours=hours,
                hours_per=Period.WEEK,
                target=forth.low,
                target_per=Period.MONTH,
            )
        ).results.rate
        assert back == Span.of(exact(Fraction(rate)))


def test_ranges_keep_their_order_and_nothing_is_gained_by_what_is_taken() -> None:
    chance = random.Random(7)
    for _ in range(1_000):
        low, taken = Decimal(chance.randint(1, 100)), layers(chance)
        one = Inputs(
            rate=Span(low, low + chance.randint(0, 50)),
            hours=Span(low, low + chance.randint(0, 20)),
            hours_per=Period.WEEK,
            deductions=taken,
        )
        found = calculate(one)
        gross, net = found.of(found.wanted), found.results.net
        assert gross.low <= gross.high
        if net:
            assert 0 <= net.low <= net.high
            assert net.low <= gross.low
            assert net.high <= gross.high
        both = calculate(Inputs(goal=Goal.TOGETHER, parts=(one, one)), RATES)
        assert both.of(Period.MONTH).low <= both.of(Period.MONTH).high
        worth = calculate(Inputs(goal=Goal.COMPARED, parts=(one, one)), RATES).results.worth
        assert worth[0] == worth[1]
        assert worth[0].low <= worth[0].high


# --- numbers that mean harm -------------------------------------------------------------------

SCRIPTS = (
    "0123456789",
    "०१२३४५६७८९",
    "٠١٢٣٤٥٦٧٨٩",
    "۰۱۲۳۴۵۶۷۸۹",
    "０１２３４５６７８９",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
)
ODD = (
    *("1e999999", "1E-999999", "nan", "inf", "-inf", "9" * 4096, "0." + "0" * 4000 + "1"),
    *("½", "³", "①", "Ⅷ", "−0", "-0", "+0", "0x7f", "0b1", "1_000", "1 000", "1'000", "1٬000"),
    *("1,,5", "1..5", ".5.", ",", "1,2,3,4", "00000000000000000012", "1/0", "5%%", "१٢3", "4๕"),
    *("百", "十二", "1\u200b2", "\u202e54", "1\u0301", "9" * 12, "9" * 13, "0" * 300, "1e5", "∞"),
)
TEMPLATES = (
    "{} {}",
    "${}/h {}h/week",
    "{} dollars an hour {} hours a week in rupees",
    "{} डॉलर घंटा {} घंटे हफ़्ता",
    "{} دولار للساعة {} ساعة بالاسبوع",
    "fee {}% of ${}",
    "{} usd to inr at {}",
    "limit {} min took {} min 40/h",
    "${}/h 10h + ₹{}/h 5h",
    "{}-{} usd 30h",
    "want {} a month at {} an hour how many hours",
    "{} tasks at ${} each",
)


def odd_number(chance: random.Random) -> str:
    if chance.random() < 0.4:
        return chance.choice(ODD)
    length = chance.choice((1, 2, 5, 12, 13, 40, 300))
    digits = "".join(chance.choice(chance.choice(SCRIPTS)) for _ in range(length))
    at = chance.randint(0, length)
    mark = chance.choice(("", ".", ",", "e", "-", "٫", "٬", " ", "%", "/", "k", "lakh"))
    return digits[:at] + mark + digits[at:]


def cpu_seconds(text: str) -> float:
    start = time.thread_time()
    read(text, KNOWLEDGE)
    return time.thread_time() - start


def test_two_thousand_hostile_numbers_are_summed_or_refused_within_five_milliseconds() -> None:
    chance = random.Random(13)
    kinds: set[type] = set()
    for _ in range(HOSTILE):
        text = chance.choice(TEMPLATES).format(odd_number(chance), odd_number(chance))
        found = read(text, KNOWLEDGE)
        kinds.add(type(found))
        if isinstance(found, Calculation):
            assert as_match_json(found)["results"], text
            assert all(0 <= one.low <= one.high for one in found.earned), text
        assert min(cpu_seconds(text) for _ in range(3)) < SLOWEST_SECONDS, text[:80]
    assert kinds == {Calculation, Misread}
