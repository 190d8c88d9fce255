"""Replies that state no facts: menus, "did you mean", not known, help, privacy, thanks."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from bot.core.facts import GENERAL, Platform
from bot.core.graphemes import graphemes
from bot.core.knowledge import Courtesy, Knowledge
from bot.core.messages import Voice
from bot.core.questions import CHOICES, Choice
from bot.core.replies import REASONS, Action, Button, Line, Reply, Section, Span, Verb
from bot.core.statements import capital

COMMANDS = (
    "start",
    "help",
    "platforms",
    "topics",
    "ask",
    "pay",
    "compare",
    "calc",
    "goal",
    "rates",
    "lang",
    "settings",
    "privacy",
    "forget",
)
"""The commands that the bot offers, in menu order."""

ADMIN_COMMANDS = frozenset({"settings"})
"""Commands for admins of groups: other people's menus do not show them."""

NAMES_SHOWN = 6
"""Platforms named in a sentence; the menu of platforms shows them all."""

ON, OFF = "on", "off"
"""What a button that switches something carries."""

LONGEST_BESIDE = {1: 200, 2: 24, 3: 8}
"""The longest label, in characters as people see them, that fits a row of so many buttons on a
phone 360 px wide: of "Remotasks" beside two others the last letter breaks off. The browser test
of the menu of platforms moves with it."""


class Menus:
    """Replies about the bot itself and the ways on, in every language of the knowledge."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._voices = {code: Voice(value) for code, value in knowledge.languages.items()}

    def voice(self, language: str) -> Voice:
        """The voice of a language of replies. Raises KeyError for any other code."""
        return self._voices[language]

    def is_country(self, code: str) -> bool:
        """Whether a code is that of a country, in ISO 3166's capital letters."""
        return any(code in voice.locale.territories for voice in self._voices.values())

    def commands(self, language: str) -> tuple[tuple[str, str], ...]:
        """The commands with their descriptions."""
        voice = self.voice(language)
        return tuple((name, voice.part(f"command.{name}")) for name in COMMANDS)

    def quit_words(self, language: str) -> frozenset[str]:
        """The words that leave the guided form when they are typed."""
        words = self.voice(language).part("guide.quit_words").split()
        return frozenset(word.replace("_", " ") for word in words)

    def unknown(self, language: str) -> Reply:
        """We have no answer to the question."""
        return self._not_had("unknown", language)

    def unknown_platform(self, name: str, language: str) -> Reply:
        """We do not cover the platform that was asked about."""
        return self._not_had("unknown_platform", language, name=name)

    def beside_unknown(self, reply: Reply, name: str) -> Reply:
        """A reply on some platforms that says first which other we do not have."""
        note = self.voice(reply.language).line("compare.missed", name=name)
        return replace(reply, sections=(Section((note,)), *reply.sections))

    def ask(self, choices: Sequence[Choice], language: str, table: str | None = None) -> Reply:
        """ "Do you mean": a button for each choice, and one for none of them.

        `table` is the topic by which all platforms may be meant to be compared: then the first.
        """
        voice = self.voice(language)
        buttons = [Button(self.label(c, voice), self.action(c)) for c in choices]
        if table:
            meant = Button(voice.say(f"table.{table}.ask"), Action(Verb.COMPARE, table))
            buttons = [meant, *buttons[: CHOICES - 1]]
        buttons.append(Button(voice.say("button.none"), Action(Verb.NONE)))
        return self.reply(voice, voice.lines("ask"), *((button,) for button in buttons))

    def platforms(self, language: str) -> Reply:
        """The menu of platforms."""
        voice = self.voice(language)
        buttons = [
            Button(platform.name, Action(Verb.TOPICS, platforms=(platform.id,)))
            for platform in self.knowledge.covered()
        ]
        return self.reply(voice, voice.lines("platforms"), *rows(buttons, 3))

    def topics(self, language: str, platform: str | None = None) -> Reply:
        """The menu of topics; of one platform those on which there is something."""
        voice = self.voice(language)
        chosen = (platform,) if platform and platform != GENERAL else ()
        ids = [id_ for id_ in self.knowledge.topics if not chosen or self._has(chosen[0], id_)]
        buttons = [
            Button(voice.say(f"topic.{id_}.ask"), Action(Verb.ANSWER, id_, chosen)) for id_ in ids
        ]
        lines = voice.lines("topics")
        if chosen:
            lines = voice.lines("topics.of", platform=self.knowledge.platforms[chosen[0]].name)
        return self.reply(voice, lines, *rows(buttons, 2))

    def start(self, language: str) -> Reply:
        """What the bot does, on one screen, with examples to tap."""
        voice = self.voice(language)
        lines = voice.lines("start", platforms=self._names(voice))
        return self.reply(voice, lines, *self._examples(voice), *rows(self._ways(voice), 3))

    def help(self, language: str) -> Reply:
        """What to ask, and the commands."""
        voice = self.voice(language)
        commands = (
            voice.line("help.command", name=Span(f"/{name}", isolate=True), text=Span(text))
            for name, text in self.commands(language)
        )
        lines = (*voice.lines("help"), *commands, *voice.lines("help.groups"))
        return self.reply(voice, lines, *rows(self._ways(voice), 3))

    def languages(self, language: str) -> Reply:
        """The choice of languages, each under its own name."""
        voice = self.voice(language)
        return self.reply(voice, voice.lines("languages"), *rows(self._languages(), 3))

    def language_chosen(self, language: str) -> Reply:
        """The language was changed; said in the new one."""
        return self._plain("language_chosen", language)

    def settings(self, language: str) -> Reply:
        """The settings of a person: the language, and where those of groups are."""
        voice = self.voice(language)
        return self.reply(voice, voice.lines("settings"), *rows(self._languages(), 3))

    def group_settings(self, language: str, overhears: bool) -> Reply:
        """The settings of a group, for its admins; `overhears` is how they stand."""
        voice = self.voice(language)
        now, other = (ON, OFF) if overhears else (OFF, ON)
        switch = Button(voice.say(f"button.overhear.{other}"), Action(Verb.OVERHEAR, value=other))
        choose = Button(voice.say("button.languages"), Action(Verb.LANGUAGE))
        return self.reply(voice, voice.lines(f"settings.overhear.{now}"), (switch,), (choose,))

    def admins_only(self, language: str) -> Reply:
        """Somebody who is no admin wants to decide for the group."""
        return self._plain("admins_only", language)

    def privacy(self, language: str) -> Reply:
        """What is stored, and for how long."""
        voice = self.voice(language)
        return self.reply(voice, voice.lines("privacy"), (self._forget_button(voice),))

    def forget(self, language: str) -> Reply:
        """Ask before deleting what is stored of the person."""
        voice = self.voice(language)
        return self.reply(voice, voice.lines("forget"), (self._forget_button(voice),))

    def forgotten(self, language: str) -> Reply:
        """It was deleted."""
        return self._plain("forgotten", language)

    def thanks(self, vote: Action, language: str) -> Reply:
        """Thanks for feedback on an answer."""
        outdated = vote.verb is Verb.OUTDATED
        return self._plain("thanks.outdated" if outdated else "thanks", language)

    def ask_why(self, vote: Action, language: str) -> Reply:
        """Thanks for a 👎, and a button for each reason."""
        voice = self.voice(language)
        buttons = [
            Button(voice.say(f"button.reason.{reason}"), replace(vote, value=reason))
            for reason in REASONS
        ]
        return self.reply(voice, voice.lines("thanks.why"), *rows(buttons, 2))

    def told(self, language: str) -> Reply:
        """The question was passed on to the editors."""
        return self._plain("told", language)

    def wordless(self, language: str) -> Reply:
        """Somebody sent a sticker, a dot, an emoji: what they would like to know."""
        voice = self.voice(language)
        return self.reply(voice, voice.lines("wordless"), *rows(self._ways(voice), 3))

    def smalltalk(self, language: str, courtesy: Courtesy | None = None) -> Reply:
        """A greeting, with what to ask; one kind line for thanks, a goodbye or an "ok"."""
        if courtesy and courtesy is not Courtesy.GREETING:
            return self._plain(f"courtesy.{courtesy}", language)
        voice = self.voice(language)
        return self.reply(voice, voice.lines("smalltalk"), *rows(self._ways(voice), 3))

    def expired(self, language: str) -> Reply:
        """A button that no longer means anything."""
        return self._plain("expired", language)

    def label(self, choice: Choice, voice: Voice) -> str:
        """A choice in words: "Outlier: pay"."""
        names = ", ".join(self._platform(id_).name for id_ in choice.platforms if id_ != GENERAL)
        topic = voice.part(f"topic.{choice.topic}") if choice.topic else ""
        if not names or not topic:
            return names or capital(topic)
        return voice.say("choice", platform=names, topic=Span(topic))

    @staticmethod
    def action(choice: Choice) -> Action:
        """What leads to a choice: its answer, or a menu when half of it is open."""
        platforms = tuple(id_ for id_ in choice.platforms if id_ != GENERAL)
        if choice.topic:
            return Action(Verb.ANSWER, choice.topic, platforms, choice.country)
        if len(platforms) > 1:
            return Action(Verb.COMPARE, platforms=platforms)
        return Action(Verb.TOPICS if platforms else Verb.PLATFORMS, platforms=platforms)

    @staticmethod
    def reply(voice: Voice, lines: tuple[Line, ...], *buttons: tuple[Button, ...]) -> Reply:
        """A reply of one section; empty rows of buttons are dropped."""
        language = voice.language
        kept = tuple(row for row in buttons if row)
        return Reply(language.code, language.direction, (Section(lines),), kept)

    def _plain(self, key: str, language: str) -> Reply:
        voice = self.voice(language)
        return self.reply(voice, voice.lines(key))

    def _not_had(self, key: str, language: str, name: str = "") -> Reply:
        voice = self.voice(language)
        lines = voice.lines(key, platforms=self._names(voice), name=name)
        tell = Button(voice.say("button.tell"), Action(Verb.TELL))
        return self.reply(voice, lines, self._ways(voice)[:2], (tell,))

    def _languages(self) -> list[Button]:
        return [
            Button(language.name, Action(Verb.LANGUAGE, value=code))
            for code, language in self.knowledge.languages.items()
        ]

    def _names(self, voice: Voice) -> Line:
        line: Line = ()
        for platform in islice(self.knowledge.covered(), NAMES_SHOWN):
            name = Span(platform.name, isolate=True)
            line = voice.line("list", first=line, second=name) if line else (name,)
        return line

    def _examples(self, voice: Voice) -> Iterable[tuple[Button, ...]]:
        paying = [p for p in self.knowledge.covered() if self._has(p.id, "pay")]
        if paying:
            label = voice.say("start.example_answer", platform=paying[0].name)
            yield (Button(label, Action(Verb.ANSWER, "pay", (paying[0].id,))),)
        if len(paying) > 1:
            first, second = paying[:2]
            label = voice.say("start.example_compare", first=first.name, second=second.name)
            yield (Button(label, Action(Verb.COMPARE, platforms=(first.id, second.id))),)
        yield (Button(voice.say("start.example_calc"), Action(Verb.CALC, value="45 20")),)

    def _ways(self, voice: Voice) -> tuple[Button, ...]:
        return (
            Button(voice.say("button.platforms"), Action(Verb.PLATFORMS)),
            Button(voice.say("button.topics"), Action(Verb.TOPICS)),
            Button(voice.say("button.languages"), Action(Verb.LANGUAGE)),
        )

    @staticmethod
    def _forget_button(voice: Voice) -> Button:
        return Button(voice.say("button.forget"), Action(Verb.FORGET))

    def _platform(self, id_: str) -> Platform:
        return self.knowledge.platforms[id_]

    def _has(self, platform: str, topic: str) -> bool:
        return bool(self.knowledge.about(platform, topic))


def rows(buttons: Sequence[Button], width: int) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows of at most `width`, at most 3; the longer the labels, the fewer in a row."""
    made: list[list[Button]] = []
    for button in buttons:
        last = made[-1] if made else []
        if last and len(last) < width and _fit((*last, button)):
            last.append(button)
        else:
            made.append([button])
    return tuple(tuple(row) for row in made)


def _fit(row: Sequence[Button]) -> bool:
    longest = LONGEST_BESIDE[len(row)]
    return all(sum(1 for _ in graphemes(button.label)) <= longest for button in row)
