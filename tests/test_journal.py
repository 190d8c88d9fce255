"""The journal keeps what editors need, for a quarter, and nothing that tells who asked."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.ports import Pending
from bot.storage.journal import MOST_QUESTIONS, Reaction, Unanswered
from bot.storage.privacy import redact
from bot.storage.store import DATABASE_NAME, Store, open_journal, open_store

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ALICE, BOB = 123_456_789, 987_654_321


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.close()


def test_feedback_is_counted_per_answer(store: Store) -> None:
    for verdict in ("good", "good", "bad"):
        store.journal.feedback(verdict, "pay", ["outlier"], NOON)
    store.journal.feedback("good", "pay", ["outlier", "mercor"], NOON)
    day = NOON.date()
    assert list(store.journal.reactions()) == [
        Reaction("good", "pay", ("outlier",), 2, day, day),
        Reaction("bad", "pay", ("outlier",), 1, day, day),
        Reaction("good", "pay", ("outlier", "mercor"), 1, day, day),
    ]


def test_feedback_is_listed_with_its_first_and_last_day(store: Store) -> None:
    for day in (3, 1, 2):
        store.journal.feedback("outdated", "pay", ["outlier"], NOON + timedelta(days=day))
    store.journal.feedback("bad", "", [], NOON)
    assert list(store.journal.reactions()) == [
        Reaction("outdated", "pay", ("outlier",), 3, date(2026, 11, 23), date(2026, 11, 25)),
        Reaction("bad", "", (), 1, date(2026, 11, 22), date(2026, 11, 22)),
    ]


def test_a_reason_is_counted_apart_with_the_facts_that_the_answer_showed(store: Store) -> None:
    facts = ("outlier-pay-a", "outlier-pay-b")
    store.journal.feedback("bad", "pay", ["outlier"], NOON, facts=facts)
    store.journal.feedback("bad", "pay", ["outlier"], NOON, reason="old", facts=facts)
    day = NOON.date()
    assert list(store.journal.reactions()) == [
        Reaction("bad", "pay", ("outlier",), 1, day, day, "", facts),
        Reaction("bad", "pay", ("outlier",), 1, day, day, "old", facts),
    ]


def test_what_is_asked_for_is_counted_for_a_quarter(store: Store) -> None:
    pay, tasks = ("pay", "outlier"), ("tasks", "general")
    store.journal.asked_for({pay: 2, tasks: 1}, NOON.date() - timedelta(days=90))
    store.journal.asked_for({pay: 3}, NOON.date())
    store.journal.asked_for({pay: 1}, NOON.date())
    assert store.journal.subjects(NOON) == {pay: 6, tasks: 1}
    assert store.journal.subjects(NOON + timedelta(days=1)) == {pay: 4}
    store.journal.prune(NOON + timedelta(days=1))
    assert store.journal.subjects(NOON) == {pay: 4}


def test_unanswered_questions_are_listed_with_the_most_asked_first(store: Store) -> None:
    store.journal.unanswered("do they pay in gold?", "en", ALICE, NOON)
    store.journal.unanswered("क्या बोनस मिलता है?", "hi", ALICE, NOON)
    later = NOON + timedelta(hours=1)
    store.journal.unanswered("do they pay in gold?", "en", BOB, later)
    assert list(store.journal.questions(later)) == [
        Unanswered("do they pay in gold?", "en", 2, later),
        Unanswered("क्या बोनस मिलता है?", "hi", 1, NOON),
    ]


def test_a_question_is_gone_after_ninety_days(store: Store) -> None:
    store.journal.unanswered("do they pay in gold?", "en", ALICE, NOON)
    late = NOON + timedelta(days=90, seconds=1)
    assert list(store.journal.questions(late)) == []
    store.journal.prune(NOON + timedelta(days=89))
    assert store.database.read("SELECT count(*) FROM unanswered") == [(1,)]
    store.journal.prune(late)
    assert store.database.read("SELECT count(*) FROM unanswered") == [(0,)]


def test_questions_are_stored_redacted_and_under_a_pseudonym(store: Store, tmp_path: Path) -> None:
    text = "my mail is asha@example.com and my number 98765 43210, is that safe?"
    store.journal.unanswered(text, "en", ALICE, NOON)
    store.database.scrub()
    stored = (tmp_path / DATABASE_NAME).read_bytes()
    assert store.journal.questions(NOON)[0].question == (
        "my mail is … and my number …, is that safe?"
    )
    for secret in (b"asha", b"43210", str(ALICE).encode()):
        assert secret not in stored


def test_a_lone_surrogate_in_a_question_does_no_harm(store: Store) -> None:
    store.journal.unanswered("pay \ud800 when", "en", ALICE, NOON)
    assert store.journal.questions(NOON)[0].question == "pay ? when"


def test_the_oldest_questions_make_room_when_somebody_floods(store: Store) -> None:
    with store.database.writing() as connection:
        connection.executemany(
            "INSERT INTO unanswered (question, language, person, asked_at) VALUES (?, 'en', '', 9)",
            [(f"old {number}",) for number in range(MOST_QUESTIONS)],
        )
    store.journal.unanswered("new", "en", ALICE, NOON)
    assert store.database.read("SELECT count(*) FROM unanswered") == [(MOST_QUESTIONS,)]
    assert store.database.read("SELECT question FROM unanswered WHERE question = 'old 0'") == []


def test_forgetting_a_person_deletes_all_of_theirs_and_nothing_of_others(store: Store) -> None:
    for person in (ALICE, BOB):
        store.journal.unanswered(f"question of {person % 10}", "en", person, NOON)
        store.preferences.choose_language(person, "hi")
    store.inbox.put([Pending(1, -50, "{}", person=ALICE), Pending(2, -50, "{}", person=BOB)], NOON)
    store.journal.forget(ALICE)
    assert [q.question for q in store.journal.questions(NOON)] == [f"question of {BOB % 10}"]
    assert store.preferences.language(ALICE) is None
    assert store.preferences.language(BOB) == "hi"
    assert store.inbox.waiting() == 1


def test_after_forgetting_no_byte_of_the_person_is_left_in_any_file(
    store: Store, tmp_path: Path
) -> None:
    asks_to_forget = Pending(2, ALICE, '{"text": "/forget", "id": 123456789}', person=ALICE)
    store.inbox.put([asks_to_forget], NOON)
    store.inbox.put([Pending(3, ALICE, '{"text": "SECRET-WORDS"}', person=ALICE)], NOON)
    store.inbox.put([Pending(4, BOB, "{}", person=BOB)], NOON)
    store.inbox.next(ALICE)
    store.inbox.next(BOB)
    store.journal.forget(ALICE)
    store.inbox.done(4)  # somebody else's answer goes out first
    store.inbox.done(2)
    for file in tmp_path.glob(f"{DATABASE_NAME}*"):
        content = file.read_bytes()
        assert b"SECRET-WORDS" not in content, file.name
        assert b"123456789" not in content, file.name
        assert ALICE.to_bytes(4, "big") not in content, file.name


def test_the_lists_can_be_read_while_the_bot_runs(store: Store, tmp_path: Path) -> None:
    store.journal.unanswered("do they pay in gold?", "en", ALICE, NOON)
    assert [q.question for q in open_journal(tmp_path).questions(NOON)] == ["do they pay in gold?"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("write to asha.k+work@example.co.in please", "write to … please"),
        ("call +91 98765 43210", "call …"),
        ("call 050-123-4567 now", "call … now"),
        ("رقمي ٠٥٠١٢٣٤٥٦٧", "رقمي …"),
        ("मेरा नंबर ९८७६५४३२१०", "मेरा नंबर …"),
        ("see https://evil.example/x?y=1 ok", "see … ok"),
        ("see t.me/joinchat/abc", "see …"),
        ("look at example.com/pay?id=3 today", "look at … today"),
        ("(example.com) or ...example.co.in, not e.g. this", "(…) or …, not e.g. this"),
        ("ask @some_admin about it", "ask … about it"),
        ("my aadhaar is 1234 5678 9012", "my aadhaar is …"),
        ("account 12345678", "account …"),
        ("mail me rahul at gmail dot com please", "mail me … please"),
        ("मेल राम@उदाहरण.भारत पर", "मेल … पर"),
        ("راسلني على سارة@مثال.إختبار، شكرا", "راسلني على …، شكرا"),
        ("asha\uff20gmail.com", "…"),
        ("@राहुल ने बोला", "… ने बोला"),
        ("اسأل @محمّد_علي؟", "اسأل …؟"),
        ("\u202a+971\u202c 50\u200f 123\u00a04567", "\u202a…"),
        (
            "9\ufe0f\u20e38\ufe0f\u20e37\ufe0f\u20e36\ufe0f\u20e35432 10 pe call karo",
            "… pe call karo",
        ),
        (
            "my bot 123456789:AAH-fakefakefakefakefakefakefake123 does not start",
            "my bot … does not start",
        ),
        ("key sk-proj-4f9aZ8Qm2Lx7Rt0Yb1 leaked", "key … leaked"),
        ("to 0x52908400098527886E0F7030069857D2E4169EE7 in usdt", "to … in usdt"),
        ("IBAN SA03 8000 0000 6080 1016 7519 ok?", "IBAN … ok?"),
        ("iban GB29 NWBK 6016 1331 9268 19", "iban …"),
        ("PAN ABCDE1234F is rejected", "PAN … is rejected"),
        ("passport N1234567 rejected", "passport … rejected"),
        ("join discord.gg/abc or wa.me/91 or some.где/x", "join … or … or …"),
        # figures of work stay: editors need them
        ("is 15-25 USD per hour for 40 hours ok?", "is 15-25 USD per hour for 40 hours ok?"),
        ("50,000 rupees or 1234567?", "50,000 rupees or 1234567?"),
        ("outlier vs micro1, which pays more", "outlier vs micro1, which pays more"),
        ("is 20hrs @ 15/h usual at micro1?", "is 20hrs @ 15/h usual at micro1?"),
        ("join karna hai.to kaise", "join karna hai.to kaise"),
        ("W-8BEN, 1099-NEC, H1B and 44ADA", "W-8BEN, 1099-NEC, H1B and 44ADA"),
        ("paid on 12/11/2026, ₹3,74,700", "paid on 12/11/2026, ₹3,74,700"),
        ("AI20 what does that mean", "AI20 what does that mean"),
    ],
)
def test_redaction_removes_what_points_to_people_and_keeps_figures(typed: str, kept: str) -> None:
    assert redact(typed) == kept


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "a-",
        "a.",
        "a@",
        "1-",
        "1 ",
        "@",
        "www.",
        "x.com-",
        "a at ",
        "AB12 CDEF ",
        "9\u200f",
        "a1",
        "a @ ",
        "-a-",
    ],
)
def test_the_longest_message_is_redacted_without_holding_the_bot_up(unit: str) -> None:
    began = time.process_time()
    redact(unit * (4096 // len(unit)))
    assert time.process_time() - began < 0.1  # a millisecond or two; a second when it was quadratic
