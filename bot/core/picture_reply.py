"""A picture of pay as a reply: what is drawn, its caption, and the buttons for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core import picture
from bot.core.exchange import BASE
from bot.core.facts import Fact
from bot.core.knowledge import Knowledge, Language
from bot.core.messages import Voice
from bot.core.picture import Chart, Wish
from bot.core.replies import Action, Button, Reply, Section, Verb
from bot.core.statements import Teller


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart to be drawn, and the same in words with buttons; `caption` also describes it to
    people who cannot see it."""

    chart: Chart
    caption: Reply


def pictured(platforms: tuple[str, ...], wish: str | None, teller: Teller) -> Picture | None:
    """The picture that a button asks for; None where there is nothing to draw any more."""
    language = teller.voice.language
    wished = picture.read_wish(wish, usual_currency(language))
    chart = picture.chart(platforms, wished, teller)
    if chart is None:
        return None
    facts = picture.drawn(platforms, teller.knowledge)
    lines = picture.caption(facts, wished, teller)
    rows = tuple(row for row in _rows(platforms, wished, facts, teller) if row)
    return Picture(chart, Reply(language.code, language.direction, (Section(lines),), rows))


def button(platforms: Sequence[str], knowledge: Knowledge, voice: Voice) -> tuple[Button, ...]:
    """The row with the button for a picture; empty where there is too little to draw."""
    if len(picture.drawn(platforms, knowledge)) < picture.LEAST_BARS:
        return ()
    drawn = Action(Verb.PICTURE, platforms=tuple(platforms))
    return (Button(voice.say("button.picture"), drawn),)


def usual_currency(language: Language) -> str:
    """What the speakers of a language reckon in, as far as that is one currency."""
    return language.currencies[0] if language.currencies else BASE


def _rows(
    platforms: tuple[str, ...], wish: Wish, facts: Sequence[Fact], teller: Teller
) -> Iterator[tuple[Button, ...]]:
    """The same in other currencies, and on the other ground."""
    voice = teller.voice
    codes = dict.fromkeys((*voice.language.currencies, BASE))
    yield tuple(
        _way(voice.part("calc.in", currency=code), platforms, Wish(code, wish.dark))
        for code in codes
        if code != wish.currency and picture.convertible(facts, code, teller.knowledge)
    )
    ground = "light" if wish.dark else "dark"
    other = Wish(wish.currency, not wish.dark)
    yield (_way(voice.say(f"button.picture.{ground}"), platforms, other),)


def _way(label: str, platforms: tuple[str, ...], wish: Wish) -> Button:
    return Button(label, Action(Verb.PICTURE, platforms=platforms, value=picture.wish_text(wish)))
