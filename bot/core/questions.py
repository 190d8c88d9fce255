"""What somebody asked, and what we made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.calculator.model import Inputs
from bot.core.knowledge import Courtesy

CHOICES = 3
"""Meanings offered at once; more are not read."""


class ChatKind(StrEnum):
    """Where a question was asked."""

    PRIVATE = "private"
    GROUP = "group"


class Kind(StrEnum):
    """What sort of question it is."""

    FAQ = "faq"
    COMPARE = "compare"
    CALC = "calc"
    SMALLTALK = "smalltalk"
    NONE = "none"


class Band(StrEnum):
    """What the confidence allows: answer, ask with two or three buttons, or refuse."""

    ANSWER = "answer"
    ASK = "ask"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks and where, as far as it decides the language and form of the reply.

    `chosen` is the person's own choice, `replied` the text of the message replied to, `chat` the
    language chosen for the chat, `client` the language code that the person's app reports.
    `addressed` is whether the text was said to the bot: by command, mention, reply or in private.
    """

    chat_kind: ChatKind = ChatKind.PRIVATE
    chosen: str | None = None
    replied: str | None = None
    chat: str | None = None
    client: str | None = None
    addressed: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """A topic of platforms: one thing that a question can mean.

    `country` is the ISO 3166 code of the country that it is asked for, `currency` the ISO 4217 code
    of the currency in which figures are wanted, `point` the point of the topic that words name.
    """

    topic: str | None
    platforms: tuple[str, ...] = ()
    country: str | None = None
    currency: str | None = None
    point: str | None = None


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a question asks. `confidence` is a calibrated probability of being right.

    `choices` are offered when `band` is ASK. `also` are further questions in the same message.
    `unknown` is the name of a platform that was asked about and that we do not cover.
    `country` is the ISO 3166 code of the country that is asked about, `measure` the topic that
    platforms are compared by, `point` what of the topic is asked ("paypal"), where words name one.
    `typing` is the way of typing ("hi-Latn"), `reply_language` what it is answered in ("hi").
    `courtesy` is what small talk says, where it is thanks, a goodbye or an "ok".
    `currency` is the ISO 4217 code of the currency in which an answer is wanted ("in rupees").
    `earlier` are other platforms that the same was asked of just before ("compare them").
    `sum` are the figures of a calculation that the text only changes ("and in dirhams?").
    `why` names what the decision rests on, for the editors.
    """

    text: str
    kind: Kind
    band: Band
    confidence: float
    typing: str
    reply_language: str
    topic: str | None = None
    platforms: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    also: tuple[Choice, ...] = ()
    unknown: str | None = None
    country: str | None = None
    measure: str | None = None
    point: str | None = None
    currency: str | None = None
    courtesy: Courtesy | None = None
    earlier: tuple[str, ...] = ()
    sum: Inputs | None = None
    why: Mapping[str, str] = field(default_factory=dict)
