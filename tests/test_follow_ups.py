"""Follow-ups go on with the same person's last question; what was only overheard is left alone."""

from datetime import date

import pytest

from bot.core.assistant import Assistant
from bot.core.questions import Asker, Band, ChatKind, Kind
from bot.core.replies import Action, Verb

TODAY = date(2026, 11, 22)
OVERHEARD = Asker(ChatKind.GROUP, addressed=False)

GOES_ON = [
    ("when does mercor pay out", "twice a month?", "payout", "mercor"),
    ("how much does outlier pay", "and for nurses?", "pay", "outlier"),
    ("how much does outlier pay", "why so little", "pay", "outlier"),
    ("how much does outlier pay", "roughly how much?", "pay", "outlier"),
    ("mindrift kitna deta hai", "lagbhag kitna", "pay", "mindrift"),
    ("كم يدفع micro1", "كم تقريبا", "pay", "micro1"),
    ("bkam byedfa3 outlier", "kam bezabt", "pay", "outlier"),
    ("how much does outlier pay", "and mindrift?", "pay", "mindrift"),
    ("मर्कोर इंटरव्यू कैसा होता है", "और कितनी देर का?", "assessment", "mercor"),
    ("क्या आउटलायर असली है", "और माइंडरिफ्ट?", "legitimacy", "mindrift"),
    ("micro1 me join kaise kare", "aur kitne din lagte?", "onboarding", "micro1"),
    ("outlier real hai kya", "aur mercor?", "legitimacy", "mercor"),
    ("هل outlier متاح في الأردن", "والكويت؟", "eligibility", "outlier"),
    ("كم يدفع outlier في الساعة", "وميركور؟", "pay", "mercor"),
    ("كم يدفع outlier في الساعة", "وفي مايندريفت", "pay", "mindrift"),
    ("how much does outlier pay", "what about mercor", "pay", "mercor"),
    ("outlier real hai kya", "remotasks", "legitimacy", "remotasks"),
    ("kam btedfa3 mercor fel sa3a", "w outlier?", "pay", "outlier"),
    ("outlier mota7 fi masr", "tab w libya?", "eligibility", "outlier"),
    ("does outlier pay weekly", "no i mean mercor", "payout", "mercor"),
    ("how much does outlier pay", "ok what about mercor", "pay", "mercor"),
    ("how much does outlier pay", "no i meant for mercor", "pay", "mercor"),
    ("عندي مقابلة مع micro1 بكرة اعمل ايه", "بتاخد قد ايه", "assessment", "micro1"),
    ("btedfa3 kam outlier fel sa3a", "dah bel dolar wala bel geneh?", "pay", "outlier"),
    ("outlier kitna deta hai", "nahi mera matlab mercor", "pay", "mercor"),
    ("मर्कोर इंटरव्यू कैसा होता है", "नहीं, मेरा मतलब आउटलायर", "assessment", "outlier"),
    ("كم يدفع outlier في الساعة", "لا قصدي ميركور", "pay", "mercor"),
    ("kam btedfa3 mercor fel sa3a", "la2 2asdi outlier", "pay", "outlier"),
    ("when does outlier pay", "every week?", "payout", "outlier"),
    ("how many hours a week on outlier", "per week or per month", "schedule", "outlier"),
    ("does mercor have a referral program", "how much tho", "referral", "mercor"),
    ("how much does mercor pay", "monthly?", "pay", "mercor"),
    ("how much does mercor pay", "in pakistan?", "pay", "mercor"),
    ("is outlier legit", "and in nigeria?", "eligibility", "outlier"),
    ("outlier band ho gaya kya", "aur pakistan me?", "eligibility", "outlier"),
    ("هل مايندريفت حقيقي", "وفي مصر؟", "eligibility", "mindrift"),
    ("what does the micro1 interview look like", "how long?", "assessment", "micro1"),
    ("what does the micro1 interview look like", "wbu mercor", "assessment", "mercor"),
    ("आउटलायर पैसे कब देता है", "हर हफ़्ते?", "payout", "outlier"),
    ("मर्कोर कितना पैसा देता है", "रुपये में?", "pay", "mercor"),
    ("outlier payment kab karta hai", "har hafte?", "payout", "outlier"),
    ("outlier payment kab karta hai", "dubai se?", "payout", "outlier"),
    ("micro1 safe hai kya", "sach me?", "privacy", "micro1"),
    ("متى يدفع ميركور", "كل اسبوع؟", "payout", "mercor"),
    ("كم يدفع اوتلاير في الساعة", "بالروبية؟", "pay", "outlier"),
    ("كيف مقابلة مايكرو1", "بالعربي؟", "assessment", "micro1"),
    ("هل اوتلاير نصاب", "ليش؟", "legitimacy", "outlier"),
    ("emta byedfa3 outlier", "w kol ad eh?", "payout", "outlier"),
    ("mo2ablet micro1 3amla ezay", "2ad eh?", "assessment", "micro1"),
    ("ch7al kaykhalles outlier", "f lmaghrib?", "pay", "outlier"),
    ("how much does outlier pay", "ok and when", "payout", "outlier"),
    ("how much does outlier pay", "which day tho", "payout", "outlier"),
    ("मर्कोर कितना पैसा देता है", "किस दिन?", "payout", "mercor"),
    ("outlier kitna deta hai", "aur kab", "payout", "outlier"),
    ("كم يدفع outlier في الساعة", "وامتى؟", "payout", "outlier"),
    ("kam btedfa3 mercor fel sa3a", "w emta", "payout", "mercor"),
    ("does mercor have a referral program", "and when", "referral", "mercor"),
    ("how do i join micro1", "when", "onboarding", "micro1"),
    ("is outlier legit", "and what about the tests?", "assessment", "outlier"),
    ("does mercor have a test", "is it difficult", "assessment", "mercor"),
    ("मर्कोर इंटरव्यू कैसा होता है", "मुश्किल है क्या", "assessment", "mercor"),
    ("كيف مقابلة مايكرو1", "هل هي صعبة", "assessment", "micro1"),
    ("mo2ablet micro1 3amla ezay", "sa3ba?", "assessment", "micro1"),
    ("no tasks on outlier", "for how many weeks normally", "job_security", "outlier"),
]
OF_ITS_OWN = [
    ("is mercor legit", "how much?", "pay"),
    ("how many hours can i log at micro1", "and how much is it", "pay"),
    ("आउटलायर में कितने घंटे काम कर सकते हैं", "और कितना?", "pay"),
    ("does mercor have a referral program", "is it legit", "legitimacy"),
    ("how much does mercor pay", "is it available in india", "eligibility"),
    ("outlier payment kab karta hai", "kitna deta hai", "pay"),
]
MERCOR_OUTLIER = ("mercor", "outlier")
COMPARED = [
    ("كم يدفع ميركور", "واوتلاير احسن ولا هي", ("mercor", "outlier"), None, None),
    ("how much does mercor pay", "is it better than outlier", ("mercor", "outlier"), None, None),
    ("mercor or outlier", "which pays more", ("mercor", "outlier"), None, "pay"),
    ("mercor or outlier", "weekly?", ("mercor", "outlier"), None, "payout"),
    ("which site pays the most", "in india?", (), "IN", "pay"),
    ("which platform pays fastest", "and for beginners?", (), None, "eligibility"),
    ("शुरुआती के लिए कौन सी साइट अच्छी है", "भारत में?", (), "IN", "eligibility"),
    (
        "outlier ya mercor me se kaunsa accha hai",
        "kaun zyada deta hai",
        ("outlier", "mercor"),
        None,
        None,
    ),
    ("شنو احسن منصة تدفع", "بالعراق؟", (), "IQ", "pay"),
    ("mercor vs outlier", "hmm and which is better for kenyans then", MERCOR_OUTLIER, "KE", None),
    ("mercor vs outlier", "so which is better now", MERCOR_OUTLIER, None, None),
]
STANDS_ALONE = [
    ("when does outlier pay", "who won today?"),
    ("when does outlier pay", "what are you cooking tonight?"),
    ("متى تدفع اوتلاير", "شو طبختوا اليوم"),
    ("outlier kab pay karta hai", "aaj match kaun jeeta"),
    ("mercor byedfa3 emta", "emta el match"),
    ("मर्कोर पैसे कब देता है", "भाई खाना खा लिया क्या"),
    ("how much does outlier pay", "thanks a lot"),
    ("how much does outlier pay", "what is the weather like today"),
    ("how much does outlier pay", "hmm ok"),
    ("outlier kitna deta hai", "aaj match kaun jeeta"),
    ("كم يدفع outlier", "تمام شكرا"),
    ("how much does outlier pay", "on my way home"),
    ("how much does outlier pay", "really"),
    ("when does outlier pay", "good day"),
    ("when does outlier pay", "see you in a week"),
    ("outlier ka interview hota hai kya", "ek minute"),
    ("كيف مقابلة مايكرو1", "دقيقة"),
    ("how much does outlier pay", "see you in india"),
    ("mercor or outlier", "thanks, i will think about it"),
    ("how much does outlier pay", "in a meeting now"),
    ("how much does outlier pay", "mercor is dead lol"),
    ("how much does outlier pay", "i like mercor"),
    ("outlier kitna deta hai", "aur bhai"),
    ("outlier kitna deta hai", "me to ja raha"),
    ("هل يقبل outlier ناس من العراق؟", "والله تعبت من الشغل"),
    ("هل يقبل outlier ناس من العراق؟", "وانا كمان"),
    ("kam btedfa3 mercor", "tab tamam"),
    ("what does the micro1 interview look like", "easy, thanks"),
]


@pytest.mark.parametrize(("before", "text", "topic", "platform"), GOES_ON)
def test_a_short_question_goes_on_with_the_last_one(
    assistant: Assistant, before: str, text: str, topic: str, platform: str
) -> None:
    last = assistant.understand(before, Asker())
    understood = assistant.understand(text, Asker(), last)

    assert understood.band is Band.ANSWER
    assert (understood.topic, understood.platforms) == (topic, (platform,))


@pytest.mark.parametrize(
    ("before", "text", "currency"),
    [
        ("how much does outlier pay", "and in rupees?", "INR"),
        ("मर्कोर कितना देता है", "रुपये में?", "INR"),
        ("كم يدفع outlier", "بالجنيه المصري؟", "EGP"),
        ("mercor kitna deta hai", "rupees me batao", "INR"),
        ("how much does outlier pay", "and per month?", None),
    ],
)
def test_pay_is_told_in_the_currency_that_a_follow_up_names(
    assistant: Assistant, before: str, text: str, currency: str | None
) -> None:
    last = assistant.understand(before, Asker())
    understood = assistant.understand(text, Asker(), last)

    assert (understood.topic, understood.currency) == ("pay", currency)
    assert understood.country is None


@pytest.mark.parametrize(
    ("before", "text", "language"),
    [
        ("mercor kitna deta hai", "rupees me?", "hi"),
        ("mercor kitna deta hai", "and outlier?", "hi"),
        ("mercor byedfa3 kam fel sa3a", "in dirham?", "ar"),
        ("how much does outlier pay", "rupees me batao", "hi"),
        ("mercor kitna deta hai", "when does outlier pay", "en"),
        ("mercor kitna deta hai", "कब देता है", "hi"),
    ],
)
def test_a_few_latin_words_go_on_in_the_language_of_the_question_before(
    assistant: Assistant, before: str, text: str, language: str
) -> None:
    last = assistant.understand(before, Asker())

    assert assistant.understand(text, Asker(), last).reply_language == language


@pytest.mark.parametrize(("before", "text", "topic"), OF_ITS_OWN)
def test_a_few_words_with_a_topic_of_their_own_do_not_go_on_with_the_last(
    assistant: Assistant, before: str, text: str, topic: str
) -> None:
    last = assistant.understand(before, Asker())
    understood = assistant.understand(text, Asker(), last)

    assert (understood.topic, understood.platforms) == (topic, last.platforms)


@pytest.mark.parametrize(("before", "text", "platforms", "country", "measure"), COMPARED)
def test_a_comparison_is_gone_on_with(
    assistant: Assistant,
    before: str,
    text: str,
    platforms: tuple[str, ...],
    country: str | None,
    measure: str | None,
) -> None:
    last = assistant.understand(before, Asker())
    understood = assistant.understand(text, Asker(), last)

    assert (understood.kind, understood.band) == (Kind.COMPARE, Band.ANSWER)
    assert (understood.platforms, understood.country) == (platforms, country)
    assert understood.measure == measure


@pytest.mark.parametrize(
    ("action", "text", "topic", "country"),
    [
        (Action(Verb.COMPARE, "payout"), "and mercor?", "payout", None),
        (Action(Verb.COMPARE, "pay", value="EG"), "and mercor?", "pay", "EG"),
        (Action(Verb.ANSWER, "payout", ("micro1",)), "w mercor?", "payout", None),
        (Action(Verb.ANSWER, "eligibility", value="IN"), "और मर्कोर?", "eligibility", "IN"),
    ],
)
def test_a_button_is_gone_on_with(
    assistant: Assistant, action: Action, text: str, topic: str, country: str | None
) -> None:
    last = assistant.act(action, Asker(), TODAY).understanding
    understood = assistant.understand(text, Asker(), last)

    assert (understood.band, understood.topic) == (Band.ANSWER, topic)
    assert (understood.platforms, understood.country) == (("mercor",), country)


@pytest.mark.parametrize(
    ("before", "text", "language"),
    [
        ("outlier kitna deta hai", "in english please", "en"),
        ("मर्कोर असली है क्या", "reply in english", "en"),
        ("how much does mercor pay", "हिंदी में बताओ", "hi"),
        ("how much does mercor pay", "hindi me batao", "hi"),
        ("when does mercor pay", "بالعربي لو سمحت", "ar"),
        ("mercor vs outlier", "بالعربي لو سمحت", "ar"),
    ],
)
def test_wish_for_a_language_gets_the_last_answer_in_it(
    assistant: Assistant, before: str, text: str, language: str
) -> None:
    last = assistant.understand(before, Asker())
    understood = assistant.understand(text, Asker(), last)

    assert (understood.band, understood.reply_language) == (Band.ANSWER, language)
    assert (understood.topic, understood.platforms) == (last.topic, last.platforms)


def test_after_a_platform_that_we_do_not_have_the_same_is_asked_of_one_that_we_have(
    assistant: Assistant,
) -> None:
    missed = assistant.ask("does upwork pay well", Asker(), None, TODAY)
    assert missed.unanswered

    understood = assistant.understand("ok what about outlier then", Asker(), missed.understanding)
    assert (understood.band, understood.topic) == (Band.ANSWER, "pay")
    assert understood.platforms == ("outlier",)


def test_a_word_answers_which_topic_of_a_platform_is_meant(assistant: Assistant) -> None:
    last = assistant.understand("outlier", Asker())
    understood = assistant.understand("pay", Asker(), last)

    assert (understood.band, understood.topic) == (Band.ANSWER, "pay")
    assert understood.platforms == ("outlier",)


@pytest.mark.parametrize("text", ["how much?", "kitna?", "कितना?", "كام؟", "addeh?"])
def test_how_much_picks_the_pay_among_the_meanings_offered(assistant: Assistant, text: str) -> None:
    last = assistant.understand("outlier", Asker())
    understood = assistant.understand(text, Asker(), last)

    assert (last.band, understood.band) == (Band.ASK, Band.ANSWER)
    assert (understood.topic, understood.platforms) == ("pay", ("outlier",))


def test_a_country_after_offered_meanings_is_offered_with_them(assistant: Assistant) -> None:
    last = assistant.understand("mercor", Asker())
    assert last.band is Band.ASK

    understood = assistant.understand("in egypt?", Asker(), last)
    assert (understood.band, understood.country) == (Band.ASK, "EG")
    assert {choice.country for choice in understood.choices} == {"EG"}


@pytest.mark.parametrize(("before", "text"), STANDS_ALONE)
def test_a_remark_after_an_answer_does_not_repeat_it(
    assistant: Assistant, before: str, text: str
) -> None:
    last = assistant.understand(before, Asker())
    understood = assistant.understand(text, Asker(), last)

    assert understood.band is not Band.ANSWER or understood.kind is Kind.SMALLTALK


def test_a_remark_that_means_nothing_here_is_not_taken_for_one_on_the_last_platform(
    assistant: Assistant,
) -> None:
    last = assistant.understand("आउटलायर ज्वाइन कैसे करे", Asker())
    understood = assistant.understand("चाय में चीनी कम डालना", Asker(), last)

    assert (understood.band, understood.platforms) == (Band.REFUSE, ())


def test_a_question_of_its_own_is_not_answered_with_the_last_topic(assistant: Assistant) -> None:
    last = assistant.understand("mercor real hai kya", Asker())
    understood = assistant.understand("और पैसे कब मिलते हैं?", Asker(), last)

    assert (understood.topic, understood.platforms) == ("payout", ("mercor",))


def test_a_question_of_its_own_takes_the_platform_along(assistant: Assistant) -> None:
    last = assistant.understand("how much does mercor pay", Asker())
    understood = assistant.understand("is tax deducted from it", Asker(), last)

    assert (understood.topic, understood.platforms) == ("contract_tax", ("mercor",))


def test_a_plain_question_in_a_group_is_understood_without_a_mention(assistant: Assistant) -> None:
    understood = assistant.understand("how much does outlier pay per hour?", OVERHEARD)

    assert understood.band is Band.ANSWER
    assert (understood.topic, understood.platforms) == ("pay", ("outlier",))


@pytest.mark.parametrize(
    "text",
    [
        "finally got my mercor payment",
        "outlier ghosted me again lol",
        "mercor",
        "and mindrift?",
        "anyone here from outlier",
        "how often",
        "wo kya bol raha tha kal",
        "outlier at 40 an hour 15 hours a week is how much?",
        "مين هنا شغال في outlier",
    ],
)
def test_what_is_only_overheard_gets_neither_answer_nor_buttons(
    assistant: Assistant, text: str
) -> None:
    last = assistant.understand("how much does outlier pay", Asker(ChatKind.GROUP))
    understood = assistant.understand(text, OVERHEARD, last)

    assert (understood.kind, understood.band) == (Kind.NONE, Band.REFUSE)


def test_a_sum_that_is_only_overheard_does_not_go_on_with_the_last_one(
    assistant: Assistant,
) -> None:
    last = assistant.understand("45 dollars an hour 20 hours a week", Asker(ChatKind.GROUP))
    assert last.kind is Kind.CALC

    assert assistant.understand("30 hours?", Asker(ChatKind.GROUP), last).kind is Kind.CALC
    assert assistant.understand("30 hours?", OVERHEARD, last).band is Band.REFUSE


@pytest.mark.parametrize("name", ["Upwork", "Swiggy", "अपवर्क", "خمسات"])
def test_another_company_is_said_not_to_be_ours(assistant: Assistant, name: str) -> None:
    understood = assistant.understand(f"{name} legit?", Asker())

    assert understood.band is Band.REFUSE
    assert understood.platforms == ()


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("mercor or outlier which is best", "why?"),
        ("मर्कोर और आउटलायर में कौन अच्छा है", "क्यों?"),
        ("how much does outlier pay", "is it raining there"),
    ],
)
def test_words_without_matter_are_not_answered_with_a_topic_of_their_sound(
    assistant: Assistant, before: str, text: str
) -> None:
    last = assistant.understand(before, Asker())
    understood = assistant.understand(text, Asker(), last)

    assert (understood.band, understood.topic) == (Band.REFUSE, None)


@pytest.mark.parametrize(
    "text",
    [
        "can they send my payout to vodafone cash",
        "the recruiter wrote me on facebook is it a scam",
        "do they pay through binance or paytm",
    ],
)
def test_where_money_or_word_comes_through_is_no_other_company(
    assistant: Assistant, text: str
) -> None:
    assert assistant.understand(text, Asker()).unknown is None


def test_meanings_that_were_offered_are_offered_for_the_next_platform_too(
    assistant: Assistant,
) -> None:
    last = assistant.understand("outlier?", Asker())
    understood = assistant.understand("and mercor?", Asker(), last)

    assert (last.band, understood.band) == (Band.ASK, Band.ASK)
    assert {choice.platforms for choice in understood.choices} == {("mercor",)}
    assert [c.topic for c in understood.choices] == [c.topic for c in last.choices]


@pytest.mark.parametrize(
    ("first", "then", "asked"),
    [
        ("how much does toloka pay", "and appen?", "compare the two"),
        ("prolific payout", "clickworker payout", "which one is better"),
        ("टोलोका कितना देता है", "और एपेन?", "इन दोनों में कौन अच्छा है"),
        ("toloka kitna deta hai", "aur appen?", "dono me se konsa better hai"),
        ("كم تدفع تولوكا", "ومايندريفت؟", "أيهما أفضل"),
        ("toloka kam btedfa3", "w appen?", "meen a7san fihom"),
    ],
)
def test_platforms_asked_about_one_after_the_other_are_compared(
    assistant: Assistant, first: str, then: str, asked: str
) -> None:
    last = assistant.understand(first, Asker())
    last = assistant.understand(then, Asker(), last)
    compared = assistant.understand(asked, Asker(), last)

    assert (compared.kind, compared.band) == (Kind.COMPARE, Band.ANSWER)
    assert len(compared.platforms) == 2


@pytest.mark.parametrize("text", ["which country is best", "any other better site", "best laptop?"])
def test_what_points_back_to_nobody_is_not_compared_of_them(
    assistant: Assistant, text: str
) -> None:
    last = assistant.understand("toloka pay", Asker())
    last = assistant.understand("appen pay", Asker(), last)

    assert assistant.understand(text, Asker(), last).platforms != ("toloka", "appen")


def test_which_platform_asks_of_all_whatever_was_asked_before(assistant: Assistant) -> None:
    last = assistant.understand("toloka pay", Asker())
    last = assistant.understand("appen pay", Asker(), last)
    assert last.earlier == ("toloka",)

    assert assistant.understand("which platform pays the most", Asker(), last).platforms == ()


def test_platforms_of_another_topic_are_not_compared(assistant: Assistant) -> None:
    last = assistant.understand("is toloka legit", Asker())
    last = assistant.understand("appen pay", Asker(), last)

    assert last.earlier == ()
