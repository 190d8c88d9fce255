"""An assistant for the channel's tests: it answers with what it was asked."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from bot.core.assistant import Assistant
from bot.core.digest import Digest
from bot.core.facts import Platform
from bot.core.knowledge import Knowledge, Language, Topic
from bot.core.outcomes import Outcome
from bot.core.picture import Chart
from bot.core.ports import Place
from bot.core.questions import Asker, Band, Kind, Understanding
from bot.core.replies import Action, Button, Reply, Section, Span, Verb

PLATFORMS = (
    *("general", "micro1", "mercor", "outlier", "remotasks", "scale_ai", "mindrift"),
    *("dataannotation", "alignerr", "handshake_ai", "telus_digital", "toloka", "appen"),
    *("surge_ai", "turing", "clickworker", "oneforma", "prolific"),
)
TOPICS = (
    *("pay", "effective_rate", "payout", "onboarding", "assessment", "eligibility", "tasks"),
    *("skills", "schedule", "pros_cons", "job_security", "account", "legitimacy"),
    *("contract_tax", "privacy", "referral", "outlook", "anecdote"),
)
SAID = {
    "expired": "That button is old.",
    "not_yours": "Not your button.",
    "admins_only": "Not your group.",
}


def language(code: str) -> Language:
    """A language without sentences."""
    direction = "rtl" if code == "ar" else "ltr"
    return Language(code, code, direction, code, SAID, {}, {})


KNOWLEDGE = Knowledge(
    digest="made up",
    platforms={name: Platform(name, name.title()) for name in PLATFORMS},
    topics={name: Topic(name, 180, ()) for name in TOPICS},
    sources={},
    facts=(),
    gaps=(),
    languages={code: language(code) for code in ("en", "hi", "ar")},
    typings={},
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, command or press that reached the assistant."""

    how: str
    what: str
    asker: Asker
    last: Understanding | None = None


def painted(chart: Chart) -> bytes:
    """In place of a drawn picture: its title."""
    return chart.title.encode()


def reply(text: str, code: str = "en", *buttons: Button) -> Reply:
    """A reply of one line."""
    rows = (buttons,) if buttons else ()
    return Reply(code, "ltr", (Section(((Span(text),),)),), rows)


def understood(text: str) -> Understanding:
    """A question about the pay at Outlier, whatever was asked."""
    return Understanding(text, Kind.FAQ, Band.ANSWER, 0.9, "en", "en", "pay", ("outlier",))


class EchoAssistant(Assistant):
    """Says back what it was asked. "??" is a question without an answer, "…" gets silence, "-" at
    the end of a text leaves it open, and "#" at its start is none of ours."""

    def __init__(self) -> None:
        self.knowledge = KNOWLEDGE
        self.asked: list[Asked] = []

    def say(self, key: str, language: str) -> str:
        return self.knowledge.languages[language].code + ": " + SAID[key]

    def understand(
        self, text: str, asker: Asker, last: Understanding | None = None
    ) -> Understanding:
        code = asker.chosen or asker.chat or asker.client or "en"
        open_piece = text.endswith("-")
        band = Band.REFUSE if open_piece or text.startswith("#") else Band.ANSWER
        return replace(understood(text), band=band, reply_language=code)

    def digest(self, digest: Digest, language: str) -> Reply:
        return reply(f"digest {digest.since} {digest.until} {digest.asked}", language)

    def settings(self, asker: Asker, *, decides: bool, overhears: bool) -> Outcome:
        self.asked.append(Asked("settings", f"{decides=} {overhears=}", asker))
        return Outcome(reply("settings"))

    def ask(self, text: str, asker: Asker, last: Understanding | None, today: date) -> Outcome:
        self.asked.append(Asked("ask", text, asker, last))
        if text == "…":
            return Outcome(None)
        if "?!" in text:
            raise KeyError("a defect that happens to hold the text: " + text)
        good = Button("👍", Action(Verb.GOOD, "pay", ("outlier",)))
        answer = reply(f"<{text}>", "en", good)
        return Outcome(answer, self.understand(text, asker), unanswered=text.endswith("??"))

    def command(
        self, name: str, argument: str, asker: Asker, last: Understanding | None, today: date
    ) -> Outcome:
        self.asked.append(Asked(name, argument, asker, last))
        effect = Action(Verb.LANGUAGE, value=argument) if name == "lang" and argument else None
        unanswered = argument.endswith("??")
        return Outcome(reply(f"/{name} {argument}"), unanswered=unanswered, effect=effect)

    def act(self, action: Action, asker: Asker, today: date) -> Outcome:
        self.asked.append(Asked(f"act {action.verb}", action.value or "", asker))
        effects = (
            *(Verb.GOOD, Verb.BAD, Verb.OUTDATED),
            *(Verb.FORGET, Verb.LANGUAGE, Verb.TELL, Verb.OVERHEAR),
        )
        effect = action if action.verb in effects else None
        facts = ("outlier-pay-a", "outlier-pay-b") if action.topic == "pay" else ()
        why = [Button("Old", replace(action, value="old"))] if action.verb is Verb.BAD else []
        shown = reply(f"did {action.verb}", "en", *(why if action.value is None else ()))
        return Outcome(shown, effect=effect, facts=facts)

    def menu(self, language: str) -> tuple[tuple[str, str], ...]:
        return (("start", f"begin ({language})"), ("settings", f"for admins ({language})"))


class NoForms:
    """Nobody has a guided form open."""

    def form(self, place: Place, now: datetime) -> str | None:
        return None

    def wait(self, place: Place, code: str, now: datetime) -> None:
        raise AssertionError("no form is begun here")

    def leave(self, place: Place) -> None:
        return

    def prune(self, now: datetime) -> None:
        return


START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
