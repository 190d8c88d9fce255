"""Understanding, with the real knowledge: bands, platforms, follow-ups, disguises."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.core.assistant import Assistant
from bot.core.knowledge import Knowledge
from bot.core.matching.bands import KINDS
from bot.core.matching.examples import phrase_words
from bot.core.matching.learned import Learned
from bot.core.matching.understanding import Interpreter
from bot.core.questions import Asker, Band, ChatKind, Kind, Understanding

TODAY = date(2026, 11, 22)
PRIVATE = Asker()
GROUP = Asker(ChatKind.GROUP)


def ask(assistant: Assistant, text: str, after: str | None = None) -> Understanding:
    last = assistant.understand(after, PRIVATE) if after else None
    return assistant.understand(text, PRIVATE, last)


@pytest.mark.parametrize(
    ("text", "topic", "platforms", "language"),
    [
        ("why does outlier drop my pay after the timer", "effective_rate", ("outlier",), "en"),
        ("मर्कोर प्रति घंटा कितना देता है", "pay", ("mercor",), "hi"),
        ("كم يدفع outlier في الساعة", "pay", ("outlier",), "ar"),
        ("homma biyekhsemo el darayeb?", "contract_tax", (), "ar"),
        ("كم يدفع micro1 بالساعة", "pay", ("micro1",), "ar"),
        ("micro1 kitna deta hai per hour", "pay", ("micro1",), "hi"),
        ("3ayez a3raf outlier kwayes wala la2", "pros_cons", ("outlier",), "ar"),
        ("how do i join mindrift", "onboarding", ("mindrift",), "en"),
    ],
)
def test_clear_questions_are_answered_in_the_askers_language(
    assistant: Assistant, text: str, topic: str, platforms: tuple[str, ...], language: str
) -> None:
    understood = ask(assistant, text)

    assert (understood.band, understood.topic) == (Band.ANSWER, topic)
    assert (understood.platforms, understood.reply_language) == (platforms, language)


@pytest.mark.parametrize(
    "text",
    [
        "what is the weather in delhi",
        "is the it a of",
        "asdf qwer zxcv",
        "",
        "🎉🎉🎉",
        "?",
        "how do I remove outliers from my data frame",
        "explain how a turing machine works",
        "which micro usb cable for my phone",
        "scale drawing of a house",
        "homes for sale in mercer county",
        "भारत का मैच कितने बजे है",
        "الجو حر اليوم في الرياض",
    ],
)
def test_what_is_not_for_us_is_refused(assistant: Assistant, text: str) -> None:
    understood = ask(assistant, text)

    assert understood.band is not Band.ANSWER or understood.kind is Kind.SMALLTALK


def test_a_bare_platform_is_asked_about_never_guessed(assistant: Assistant) -> None:
    understood = ask(assistant, "mercor")

    assert understood.band is Band.ASK
    assert 2 <= len(understood.choices) <= 3
    assert {choice.platforms for choice in understood.choices} == {("mercor",)}


@pytest.mark.parametrize(
    ("after", "text", "topic", "platforms"),
    [
        ("how much does outlier pay", "and mercor?", "pay", ("mercor",)),
        ("when does mercor pay", "और माइंडरिफ्ट?", "payout", ("mindrift",)),
        ("is micro1 a scam", "w outlier?", "legitimacy", ("outlier",)),
        ("how do i join outlier", "what about micro1", "onboarding", ("micro1",)),
        ("how much does outlier pay", "when is it paid", "payout", ("outlier",)),
    ],
)
def test_follow_ups_go_on_with_the_persons_last_question(
    assistant: Assistant, after: str, text: str, topic: str, platforms: tuple[str, ...]
) -> None:
    understood = ask(assistant, text, after)

    assert (understood.band, understood.topic) == (Band.ANSWER, topic)
    assert understood.platforms == platforms


@pytest.mark.parametrize(
    ("after", "text", "language"),
    [
        ("كم يدفع outlier في الساعة", "w mercor?", "ar"),
        ("mercor kitna deta hai", "outlier?", "hi"),
        ("how much does outlier pay", "وميركور؟", "ar"),
        ("mercor kitna deta hai", "and how do i join it", "en"),
    ],
)
def test_follow_up_that_tells_no_language_is_answered_in_the_last_one(
    assistant: Assistant, after: str, text: str, language: str
) -> None:
    assert ask(assistant, text, after).reply_language == language


@pytest.mark.parametrize("gone", [{"platforms": ("gone",)}, {"topic": "gone"}])
def test_follow_up_on_what_a_reload_took_away_is_a_question_of_its_own(
    assistant: Assistant, gone: dict[str, Any]
) -> None:
    last = replace(ask(assistant, "how much does outlier pay"), **gone)
    for text in ("when do they pay", "and mercor?"):
        alone = assistant.ask(text, PRIVATE, None, TODAY)
        assert assistant.ask(text, PRIVATE, last, TODAY) == alone


def test_follow_up_of_a_comparison_sets_one_more_platform_beside_them(
    assistant: Assistant,
) -> None:
    understood = ask(assistant, "and mindrift?", "mercor vs outlier")

    assert (understood.kind, understood.band) == (Kind.COMPARE, Band.ANSWER)
    assert understood.platforms == ("mercor", "outlier", "mindrift")


def test_joiner_before_a_bare_platform_says_nothing_of_its_own(assistant: Assistant) -> None:
    assert ask(assistant, "and mercor?").choices == ask(assistant, "mercor").choices


def test_platforms_joined_are_asked_about_together(assistant: Assistant) -> None:
    understood = ask(assistant, "when do outlier and mercor pay us")

    assert understood.platforms == ("outlier", "mercor")


@pytest.mark.parametrize(
    ("text", "topic", "platforms"),
    [
        ("how much does mercor pay, not outlier", "pay", ("mercor",)),
        ("not outlier, how do i join mercor", "onboarding", ("mercor",)),
        ("apart from mercor, when does mindrift pay out", "payout", ("mindrift",)),
        ("outlier nahi mercor kitna deta hai", "pay", ("mercor",)),
        ("आउटलायर नहीं मर्कोर कितना देता है", "pay", ("mercor",)),
        ("كم يدفع ميركور مش outlier", "pay", ("mercor",)),
        ("mesh outlier, mercor bydfa3 kam", "pay", ("mercor",)),
        ("outlier does not pay, mercor does?", None, ("outlier", "mercor")),
    ],
)
def test_platform_that_is_set_aside_is_not_asked_about(
    assistant: Assistant, text: str, topic: str | None, platforms: tuple[str, ...]
) -> None:
    understood = ask(assistant, text)

    assert understood.platforms == platforms
    assert topic is None or (understood.band, understood.topic) == (Band.ANSWER, topic)


def test_all_platforms_but_one_are_compared(assistant: Assistant) -> None:
    understood = ask(assistant, "which platform pays the most besides outlier")

    assert (understood.kind, understood.platforms) == (Kind.COMPARE, ())


@pytest.mark.parametrize(
    ("asked", "denied"),
    [
        ("can i use a vpn on outlier", "can i not use a vpn on outlier"),
        ("does mercor pay on time", "does mercor not pay on time"),
        ("is a degree needed for micro1", "is a degree not needed for micro1"),
        ("क्या मर्कोर असली है", "क्या मर्कोर असली नहीं है"),
        ("هل outlier نصاب", "هل outlier مش نصاب"),
    ],
)
def test_question_and_its_denial_are_about_the_same(
    assistant: Assistant, asked: str, denied: str
) -> None:
    first, second = ask(assistant, asked), ask(assistant, denied)

    assert first.topic == second.topic
    assert first.platforms == second.platforms


@pytest.mark.parametrize(
    ("asked", "stated"),
    [
        ("did outlier pay you", "outlier did not pay me"),
        ("how much does mercor pay", "mercor pays well, not complaining"),
        ("mercor kab payment karta hai", "mercor ka payment nahi aaya, chhodo"),
    ],
)
def test_denial_that_asks_nothing_is_not_answered_in_a_group(
    assistant: Assistant, asked: str, stated: str
) -> None:
    overheard = replace(GROUP, addressed=False)

    assert ask(assistant, asked).platforms
    assert assistant.understand(stated, overheard).band is Band.REFUSE


def test_two_questions_in_one_message_are_both_understood(assistant: Assistant) -> None:
    understood = ask(assistant, "How much does Mercor pay? And when do they pay out?")

    topics = {understood.topic, *(choice.topic for choice in understood.also)}
    assert topics == {"pay", "payout"}
    assert {choice.platforms for choice in understood.also} == {("mercor",)}


@pytest.mark.parametrize(
    "text",
    [
        "how much does outlier pay and how do i join",
        "how much does outlier pay? how do i join?",
        "outlier kitna deta hai aur kaise join kare",
        "आउटलायर कितना देता है और कैसे जुड़ें",
        "كم يدفع outlier وكيف انضم",
    ],
)
def test_pay_and_joining_in_one_message_are_both_understood(
    assistant: Assistant, text: str
) -> None:
    understood = ask(assistant, text)

    asked = {(understood.topic, understood.platforms)}
    asked |= {(choice.topic, choice.platforms) for choice in understood.also}
    assert asked == {("pay", ("outlier",)), ("onboarding", ("outlier",))}


def test_a_question_hidden_in_talk_is_found(assistant: Assistant) -> None:
    understood = ask(assistant, "Hi all, long day here and it is raining. How do I join Outlier?")

    assert (understood.band, understood.topic) == (Band.ANSWER, "onboarding")
    assert understood.platforms == ("outlier",)


def test_two_platforms_weighed_are_a_comparison(assistant: Assistant) -> None:
    understood = ask(assistant, "mercor or outlier, which is better")

    assert (understood.kind, understood.band) == (Kind.COMPARE, Band.ANSWER)
    assert understood.platforms == ("mercor", "outlier")


def test_either_platform_in_a_question_of_more_is_compared_by_what_is_asked(
    assistant: Assistant,
) -> None:
    understood = ask(assistant, "does mercor or outlier pay more")

    assert (understood.kind, understood.band) == (Kind.COMPARE, Band.ANSWER)
    assert (understood.platforms, understood.measure) == (("mercor", "outlier"), "pay")


def test_wish_to_know_about_a_platform_offers_topics_and_no_list_of_others(
    assistant: Assistant,
) -> None:
    understood = ask(assistant, "ابي اعرف عن منصة ميركور")

    assert (understood.kind, understood.band) == (Kind.FAQ, Band.ASK)
    assert understood.platforms == ("mercor",)


@pytest.mark.parametrize("text", ["ميركور أم outlier", "outlier या mercor", "mercor wala outlier"])
def test_platforms_with_hardly_a_word_between_them_are_compared(
    assistant: Assistant, text: str
) -> None:
    assert ask(assistant, text).kind is Kind.COMPARE
    assert ask(assistant, text).band is Band.ANSWER


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("مالي عند outlier متى يوصل", None),
        ("mali 3and outlier emta yewsal", None),
        ("can i join mercor from mali", "ML"),
        ("can i join mercor from egypt", "EG"),
    ],
)
def test_everyday_word_is_no_country(assistant: Assistant, text: str, country: str | None) -> None:
    assert ask(assistant, text).country == country


@pytest.mark.parametrize(
    "text",
    [
        "सबसे तेज़ इंटरनेट कौन सा है भारत में",
        "anhi bank a7san fe masr",
        "which app pays fastest for surveys",
    ],
)
def test_what_else_is_best_in_a_country_gets_no_table_of_platforms(
    assistant: Assistant, text: str
) -> None:
    assert ask(assistant, text).band is not Band.ANSWER


def test_one_telling_word_beside_two_platforms_is_their_topic(assistant: Assistant) -> None:
    understood = ask(assistant, "mercor outlier payout")

    assert (understood.kind, understood.topic) == (Kind.FAQ, "payout")


def test_a_strange_question_on_a_platform_of_ours_is_shown_what_there_is(
    assistant: Assistant,
) -> None:
    outcome = assistant.ask("mercor zorblat quindle fremp", PRIVATE, None, TODAY)

    assert outcome.unanswered
    assert outcome.reply
    actions = [button.action for row in outcome.reply.buttons for button in row]
    assert {action.platforms for action in actions if action} == {("mercor",)}


def test_a_platform_that_we_do_not_cover_is_recognised_as_such(assistant: Assistant) -> None:
    assert ask(assistant, "how much does appen pay").platforms == ("appen",)


@pytest.mark.parametrize("text", ["x", "x" * 4096, "?x", "X!"])
def test_what_stands_between_two_names_compares_nothing_alone(
    assistant: Assistant, text: str
) -> None:
    assert ask(assistant, text).band is Band.REFUSE


def test_compare_alone_is_asked_which(assistant: Assistant) -> None:
    reply = assistant.ask("compare", PRIVATE, None, TODAY).reply
    assert reply is not None
    assert reply.sections[0].lines[0][0].text.startswith("Compare which platforms?")


@pytest.mark.parametrize(
    "text", ["</blockquote></b><tg-spoiler>&amp;&#0;&lt", "<b>45</b>", "<i>😀</i>", "'; --"]
)
@pytest.mark.parametrize("language", ["hi", "ar"])
def test_markup_does_not_tell_the_language(assistant: Assistant, text: str, language: str) -> None:
    assert assistant.understand(text, Asker(client=language)).reply_language == language


@pytest.mark.parametrize("name", ["Foobarly", "Remotion", "Merit", "Mikro9"])
def test_an_unknown_platform_is_never_taken_for_the_nearest(
    assistant: Assistant, name: str
) -> None:
    assert ask(assistant, f"how much does {name} pay").platforms == ()


MARKED = "\u0301\u0316\u0325\u0353\u0360\u0347"


@pytest.mark.parametrize(
    ("text", "topic", "platform"),
    [
        ("मर्कोर कितना देता है", "pay", "mercor"),
        ("كم يدفع ميركور بالساعة", "pay", "mercor"),
    ],
)
@pytest.mark.parametrize(
    "disguise",
    [
        lambda text: "".join(c + MARKED if c.isalpha() else c for c in text),
        lambda text: " ".join(word[:2] + "\u200b" + word[2:] for word in text.split()),
        lambda text: "\u202e" + text[:5] + "\u2066" + text[5:] + "\u2069\u202c",
        lambda text: "<b>" + text + "</b>",
    ],
    ids=["zalgo", "zero width", "bidi", "HTML"],
)
def test_disguises_fall_off_hindi_and_arabic(
    assistant: Assistant, disguise: Callable[[str], str], text: str, topic: str, platform: str
) -> None:
    understood = ask(assistant, disguise(text))

    assert (understood.band, understood.topic) == (Band.ANSWER, topic)
    assert understood.platforms == (platform,)


@pytest.mark.parametrize(
    "disguise",
    [
        "ｈｏｗ ｍｕｃｈ ｄｏｅｓ ｏｕｔｌｉｅｒ ｐａｙ",
        "how much does out\u200blier p\u200day",
        "\u202ehow much does outlier pay\u202c",
        "how m\u0336u\u0335c\u0334h does o\u0336utl\u0337ier p\u0337ay",
        "how much dоes оutlіer рay",
        "how muchhhh does outlierrr payyyy",
        "h" + "\u0301\u0316\u0489" * 60 + "ow much does outlier pay",
        "<b>how much</b> does <a href='x'>outlier</a> pay <script>",
    ],
    ids=["full width", "zero width", "bidi", "zalgo", "homoglyphs", "stretched", "marks", "HTML"],
)
def test_disguised_letters_change_nothing(assistant: Assistant, disguise: str) -> None:
    understood = ask(assistant, disguise)

    assert (understood.topic, understood.platforms) == ("pay", ("outlier",))


SWAPPED = ["how much does {} pay", "{} se paisa kab aata hai", "كيف انضم الى {}", "is {} legit"]


@pytest.mark.parametrize("question", SWAPPED)
def test_swapping_the_platform_swaps_the_answer(
    assistant: Assistant, knowledge: Knowledge, question: str
) -> None:
    for platform in knowledge.covered():
        assert ask(assistant, question.format(platform.name)).platforms == (platform.id,)


def example_questions(knowledge: Knowledge) -> list[tuple[str, str]]:
    return [
        (intent, question)
        for typing in knowledge.typings.values()
        for intent, questions in typing.questions.items()
        for question in questions
        if phrase_words(question)
    ]


def test_every_example_question_is_known_word_for_word_with_its_own_intent(
    knowledge: Knowledge, taught: Learned
) -> None:
    asked = example_questions(knowledge)
    wrong = [(i, q) for i, q in asked if taught.examples.intent(phrase_words(q)) != i]
    assert wrong == []


def test_a_question_known_word_for_word_wins_its_own_intent(
    knowledge: Knowledge, taught: Learned
) -> None:
    interpreter = Interpreter(knowledge, taught)
    stolen = []
    for intent, question in example_questions(knowledge)[::10]:  # all take half a minute
        match = interpreter.match(question.replace("{platform}", " "))
        if match is None or match.intents[0] != intent:
            stolen.append((intent, question))
    assert stolen == []


def test_kinds_and_topics_share_no_name(knowledge: Knowledge) -> None:
    assert not set(KINDS) & set(knowledge.topics)


def test_a_word_in_talk_of_other_things_is_no_platform_to_choose_topics_of(
    assistant: Assistant,
) -> None:
    understood = ask(assistant, "is the surge in petrol prices over")
    assert (understood.band, understood.platforms) == (Band.REFUSE, ())


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("does anyone have any other conspiracies?", Band.REFUSE),
        ("وين القى كيبل مايكرو usb", Band.REFUSE),
        ("kya hai ye wo toh", Band.REFUSE),
        ("my project ended on day 90", Band.ASK),
    ],
)
def test_meanings_are_offered_only_where_one_of_them_is_likely(
    assistant: Assistant, text: str, band: Band
) -> None:
    assert assistant.understand(text, Asker()).band is band


@pytest.mark.parametrize(
    "text", ["is ChatGPT Plus worth 20 dollars a month", "is YouTube plus Netflix worth it"]
)
def test_what_a_joiner_parts_off_is_no_question_of_its_own(assistant: Assistant, text: str) -> None:
    assert assistant.understand(text, Asker()).band is Band.REFUSE
