"""The digest says what the journal holds of a week, in one message of each language."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels import console
from bot.channels.telegram.rendering import MESSAGE_UNITS, render
from bot.core.answering import Answers
from bot.core.digest import Digest, InVain, Reported, digest_reply, nothing
from bot.core.graphemes import units
from bot.storage.store import Store, open_store
from bot.weekly import digest, week
from tests.small_knowledge import small_knowledge

MONDAY = datetime(2026, 11, 16, 0, 0, tzinfo=UTC)
WEEK = (date(2026, 11, 16), date(2026, 11, 23))
CODES = ("en", "hi", "ar")


@pytest.fixture
def answers() -> Answers:
    return Answers(small_knowledge())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.close()


def test_a_week_is_summed_up_from_the_journal(store: Store) -> None:
    journal = store.journal
    for day, asked, answered in ((-1, 100, 0), (0, 30, 27), (6, 10, 9), (7, 100, 0)):
        journal.asked(asked, answered, WEEK[0] + timedelta(days=day))
    moments = (-1, *[0] * 3, 7 * 24 * 3600 - 1, 7 * 24 * 3600)
    for number, seconds in enumerate(moments):
        moment = MONDAY + timedelta(seconds=seconds)
        question = "does outlier pay in gold" if number < 4 else "do they give a laptop?"
        journal.unanswered(question, "en", number, moment)
    shown = ("outlier-payout-weekly",)
    for verdict, reason in (("bad", ""), ("bad", "old"), ("outdated", ""), ("good", "")):
        journal.feedback(verdict, "payout", ["outlier"], MONDAY, reason=reason, facts=shown)
    journal.feedback("bad", "pay", ["outlier"], MONDAY + timedelta(days=7))

    found = digest(week(journal, *WEEK), small_knowledge())

    assert found == Digest(
        since=WEEK[0],
        until=WEEK[1],
        asked=40,
        answered=36,
        in_vain=(InVain("does outlier pay in gold", 3), InVain("do they give a laptop?", 1)),
        reported=(Reported("payout", ("outlier",), shown, 2),),
    )


def test_what_is_to_be_read_again_is_counted_as_of_the_end_of_the_week(store: Store) -> None:
    found = digest(week(store.journal, date(2027, 6, 1), date(2027, 6, 8)), small_knowledge())
    assert (found.pages, found.facts, found.gaps) == (4, 4, 1)
    assert not found.is_empty


def test_exchange_rates_that_no_longer_come_are_told(store: Store) -> None:
    known = small_knowledge()
    assert known.rates is not None
    late = known.rates.as_of + timedelta(days=9)
    found = digest(week(store.journal, late - timedelta(days=7), late), known)
    assert found.old_rates == tuple(known.rates.per_dollar)
    assert not found.is_empty


def test_a_week_in_which_nothing_happened_is_empty(store: Store) -> None:
    assert digest(week(store.journal, *WEEK), small_knowledge()).is_empty


FULL = Digest(
    *WEEK,
    asked=1340,
    answered=1220,
    in_vain=(InVain("does mindrift pay in crypto", 12), InVain("क्या <b>लैपटॉप</b> मिलता है", 3)),
    reported=(
        Reported("pay", ("outlier",), ("outlier-pay-law-expert", "outlier-pay-some-workers"), 4),
        Reported("", (), (), 1),
        Reported("closed_topic", ("closed_platform",), (), 1),
    ),
    pages=2,
    facts=5,
    gaps=1,
    old_rates=("EGP", "NGN"),
)


def test_the_digest_in_english(answers: Answers) -> None:
    text = console.render(digest_reply(FULL, answers, "en"))
    assert [line for line in text.splitlines() if line] == [
        "From 16 Nov 2026 to 22 Nov 2026",
        "Questions: 1,340 · answered: 91%",
        "Asked without an answer:",
        "12 × does mindrift pay in crypto",
        "3 × क्या <b>लैपटॉप</b> मिलता है",
        "Reported or disliked answers:",
        "4 × Outlier: pay (outlier-pay-law-expert, outlier-pay-some-workers)",
        "1 × other answers",
        "1 × other answers",
        "To read again: pages: 2 · facts: 5 · not known: 1",
        "Exchange rates older than a week: EGP, NGN. The newer ones were missing or moved by more"
        " than 20%; the log says why. If they are true, put the rates of the day into"
        " knowledge/rates.yaml.",
        "More, where the bot runs: ujrat unanswered, ujrat feedback, ujrat check --stale",
    ]


@pytest.mark.parametrize("code", CODES)
def test_what_people_typed_is_no_markup_in_the_digest(answers: Answers, code: str) -> None:
    (sent,) = render(digest_reply(FULL, answers, code))
    assert "&lt;b&gt;" in sent.text
    assert "<b>लैपटॉप" not in sent.text


@pytest.mark.parametrize("code", CODES)
def test_the_longest_digest_is_one_message(answers: Answers, code: str) -> None:
    ids = tuple(f"outlier-pay-{'x' * 60}-{number}" for number in range(40))
    names = tuple(small_knowledge().platforms)
    longest = Digest(
        *WEEK,
        asked=10**9,
        answered=10**9,
        in_vain=tuple(InVain("🧑‍🚀" * 100, 10**6) for _ in range(50)),
        reported=tuple(Reported("pay", names, ids, 10**6) for _ in range(50)),
        pages=10**6,
        facts=10**6,
        gaps=10**6,
        old_rates=("EGP",) * 60,
    )
    reply = digest_reply(longest, answers, code)
    assert units(console.render(reply)) < MESSAGE_UNITS
    (sent,) = render(reply)
    assert "…" in sent.text


@pytest.mark.parametrize("code", CODES)
def test_that_there_is_nothing_to_say_is_said_when_asked(answers: Answers, code: str) -> None:
    assert "2026" in console.render(nothing(WEEK[0], answers, code))
