"""Names of companies that are ordinary terms too, systems that are none, and sister companies."""

from datetime import date

import pytest

from bot.core.assistant import Assistant
from bot.core.questions import Asker, Band, Kind
from bot.core.replies import Verb

TODAY = date(2026, 11, 22)
PRIVATE = Asker()


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("data annotation dashboard shows no work", "job_security"),
        ("i was rejected by data annotation, can i reapply", "onboarding"),
        ("how do i reset my data annotation account", "account"),
        ("how many hours is the data annotation starter assessment", "assessment"),
        ("data annotation ka test kitni der ka hota hai", "assessment"),
        ("डेटा एनोटेशन का टेस्ट मुश्किल है क्या", "assessment"),
        ("قدمت على data annotation من شهر ولا رد", "onboarding"),
    ],
)
def test_term_is_the_company_where_only_its_workers_talk_so(
    assistant: Assistant, text: str, topic: str
) -> None:
    understood = assistant.understand(text, PRIVATE)
    offered = {understood.topic, *(choice.topic for choice in understood.choices)}

    assert understood.platforms == ("dataannotation",)
    assert topic in offered


@pytest.mark.parametrize(
    "text",
    [
        "what does a data annotation job involve",
        "applied to data annotation jobs everywhere, is it saturated",
        "how to learn data annotation",
        "data annotation kya hota hai",
        "डेटा एनोटेशन क्या होता है",
        "are remote tasks well paid",
    ],
)
def test_term_alone_stays_the_term(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, PRIVATE).platforms == ()


@pytest.mark.parametrize(
    ("text", "platforms"),
    [
        ("is outlier the same thing as scale ai", ("outlier", "scale_ai")),
        ("remotasks = scale ai ?", ("remotasks", "scale_ai")),
        ("outlier=remotasks", ("outlier", "remotasks")),
        ("does outlier belong to scale ai?", ("outlier", "scale_ai")),
        ("outlier aur scale ai ek hi company hai kya", ("outlier", "scale_ai")),
        ("क्या आउटलायर और स्केल एआई एक ही हैं", ("outlier", "scale_ai")),
        ("هل outlier هي نفسها scale ai", ("outlier", "scale_ai")),
        ("outlier w remotasks nafs el sherka?", ("outlier", "remotasks")),
    ],
)
def test_whether_two_are_one_company_is_told_by_who_owns_them(
    assistant: Assistant, text: str, platforms: tuple[str, ...]
) -> None:
    understood = assistant.understand(text, PRIVATE)

    assert (understood.kind, understood.band) == (Kind.FAQ, Band.ANSWER)
    assert (understood.topic, understood.platforms) == ("legitimacy", platforms)


@pytest.mark.parametrize(
    "text",
    ["outlier vs scale ai", "which is better outlier or remotasks", "outlier or scale ai pay"],
)
def test_other_pairs_are_compared(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, PRIVATE).kind is Kind.COMPARE


@pytest.mark.parametrize(
    ("text", "platforms"),
    [
        ("oneforma uhrs payment", ("oneforma",)),
        ("how is uhrs on clickworker", ("clickworker",)),
        ("clickworker पर UHRS चल रहा है क्या", ("clickworker",)),
        ("هل uhrs متوفر في clickworker", ("clickworker",)),
        ("anything new on uhrs", ()),
        ("uhrs band hai kya", ()),
    ],
)
def test_system_reached_through_platforms_is_none_itself(
    assistant: Assistant, text: str, platforms: tuple[str, ...]
) -> None:
    understood = assistant.understand(text, PRIVATE)
    outcome = assistant.ask(text, PRIVATE, None, TODAY)

    assert (understood.kind, understood.platforms) == (Kind.FAQ, platforms)
    assert understood.unknown is None
    assert outcome.reply is not None
    lines = outcome.reply.sections[0].lines if understood.band is Band.ANSWER else ()
    assert not lines or any("UHRS" in span.text for line in lines for span in line)


def test_comparison_with_one_platform_offers_a_few_and_the_others_at_a_press(
    assistant: Assistant,
) -> None:
    outcome = assistant.ask("mercor vs upwork", PRIVATE, None, TODAY)
    assert outcome.reply is not None
    *offered, (every,) = outcome.reply.buttons
    names = [button.label for row in offered for button in row]

    assert names == ["micro1", "Outlier", "Remotasks", "Scale AI", "Mindrift", "DataAnnotation"]
    assert every.action is not None
    assert every.action.verb is Verb.COMPARE
    pressed = assistant.act(every.action, PRIVATE, TODAY)
    assert pressed.reply is not None
    shown = [button.label for row in pressed.reply.buttons for button in row]
    assert shown[: len(names)] == names
    assert "Prolific" in shown
    assert every.label not in shown


@pytest.mark.parametrize(
    "text",
    [
        "did remotasks shut down",
        "remotasks khatam ho gaya kya",
        "क्या रिमोटास्क्स बंद हो चुका है",
        "هل توقفت ريموتاسكس",
        "remotasks lessa shaghal wala la2",
    ],
)
def test_end_of_a_platform_is_told_first_where_it_is_asked(assistant: Assistant, text: str) -> None:
    outcome = assistant.ask(text, PRIVATE, None, TODAY)

    assert outcome.reply is not None
    _, first, *_ = outcome.reply.sections[0].lines
    assert "2024" in "".join(span.text for span in first)
