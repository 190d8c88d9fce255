"""What buttons of ours can carry is done; what anybody can send instead is refused kindly."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.rendering import render
from bot.core.assistant import Assistant
from bot.core.outcomes import Outcome
from bot.core.questions import Asker, ChatKind
from bot.core.replies import Action, Verb

TODAY = date(2026, 11, 22)
OUTLIER = ("outlier",)


def said(outcome: Outcome) -> str:
    assert outcome.reply is not None
    lines = (line for section in outcome.reply.sections for line in section.lines)
    return "\n".join("".join(span.text for span in line) for line in lines)


@pytest.mark.parametrize("language", ["en", "hi", "ar"])
@pytest.mark.parametrize(
    "action",
    [
        Action(Verb.ANSWER, "salary", OUTLIER),
        Action(Verb.ANSWER, "pay", ("uber",)),
        Action(Verb.ANSWER, "pay", OUTLIER, "XQ"),
        Action(Verb.ANSWER, "pay", OUTLIER, "india"),
        Action(Verb.COMPARE, "pay", (), "001"),
        Action(Verb.GOOD),
        Action(Verb.GOOD, "pay", OUTLIER, "my own words"),
        Action(Verb.BAD, None, OUTLIER),
        Action(Verb.BAD, "pay", OUTLIER, "my own words"),
        Action(Verb.OUTDATED, "pay", OUTLIER, "old"),
        Action(Verb.LANGUAGE, value="tlh"),
        Action(Verb.OVERHEAR),
        Action(Verb.OVERHEAR, value="always"),
        Action(Verb.GUIDE, value="zzz"),
        Action(Verb.PICTURE, "pay", OUTLIER, "zzz"),
    ],
    ids=str,
)
def test_what_no_button_of_ours_carries_is_refused_without_effect(
    assistant: Assistant, action: Action, language: str
) -> None:
    outcome = assistant.act(action, Asker(chosen=language), TODAY)

    assert said(outcome) == assistant.say("expired", language)
    assert (outcome.effect, outcome.facts, outcome.picture) == (None, (), None)


@pytest.mark.parametrize(
    "action",
    [
        Action(Verb.ANSWER, "contract_tax", (), "IN"),
        Action(Verb.COMPARE, "eligibility", (), "EG"),
        Action(Verb.COMPARE, "pay", (), "all"),
        Action(Verb.GOOD, "pay", OUTLIER),
        Action(Verb.BAD, "pay", OUTLIER, "old"),
        Action(Verb.OUTDATED, "pay", OUTLIER),
        Action(Verb.LANGUAGE, value="hi"),
        Action(Verb.OVERHEAR, value="off"),
    ],
    ids=str,
)
def test_what_buttons_of_ours_carry_is_done(assistant: Assistant, action: Action) -> None:
    assert said(assistant.act(action, Asker(), TODAY)) != assistant.say("expired", "en")


VALUES = st.one_of(
    st.none(),
    st.sampled_from(["", "IN", "ZZ", "all", "on", "old", "hi", "45 20", "-5", "h.1", "USD,dark"]),
    st.text(max_size=40),
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(Verb), st.data(), VALUES, st.sampled_from(ChatKind))
def test_whatever_is_sent_in_the_place_of_a_button_is_answered_and_never_an_error(
    assistant: Assistant, verb: Verb, drawn: st.DataObject, value: str | None, kind: ChatKind
) -> None:
    topic = drawn.draw(st.sampled_from([None, "nothing", *assistant.knowledge.topics]))
    known = [*assistant.knowledge.platforms, "nobody"]
    platforms = tuple(drawn.draw(st.lists(st.sampled_from(known), max_size=7)))
    outcome = assistant.act(Action(verb, topic, platforms, value), Asker(kind), TODAY)

    assert outcome.picture or (outcome.reply and list(render(outcome.reply)))


@settings(max_examples=300, deadline=None)
@given(st.from_regex(r"(sum-|pay-|all-|calc-)?[A-Za-z0-9_-]{1,60}", fullmatch=True))
def test_whatever_a_deep_link_carries_is_answered_and_never_an_error(
    assistant: Assistant, payload: str
) -> None:
    outcome = assistant.command("start", payload, Asker(), None, TODAY)

    assert outcome.reply
    assert list(render(outcome.reply))
