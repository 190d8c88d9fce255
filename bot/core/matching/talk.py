"""Talk among the members of a group, which is not for a bot, though it asks about our field."""

from bot.core.knowledge import Knowledge
from bot.core.matching.phrases import named, phrase
from bot.core.matching.reading import Reading
from bot.core.text import normalise


class Talk:
    """Tells what members ask one another, and remarks that only sound like questions.

    By `personal` ("did you", "anyone else") and `telling` ("my payment is …") of every
    `language.yaml`. Only for texts that were not put to the bot: there silence costs little.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        typings = knowledge.typings.values()
        self._personal = {phrase(text): text for typing in typings for text in typing.personal}
        told = (word for typing in typings for word in typing.telling)
        self._telling = frozenset(map(normalise, told))
        self._asking = {
            code: frozenset(map(normalise, typing.asking))
            for code, typing in knowledge.typings.items()
        }

    def remarks(self, reading: Reading, typing: str) -> bool:
        """Whether a text without a mark begins with who is spoken of and then only says how it is:
        "this is rubbish", where "is this" would ask."""
        said = [word.text for word in reading.found[:2]]
        asking = self._asking.get(typing, frozenset())
        begun = len(said) > 1 and said[0] in self._telling and said[1] in asking - self._telling
        return begun and not reading.marked

    def is_among_members(self, reading: Reading, typing: str) -> bool:
        """Whether a text asks a person, or without a mark asks nothing, or tells something first.

        `typing` is the way of typing: "in 10 min" has a question word ("min") in Arabic alone.
        """
        said = [word.text for word in reading.found]
        if any(named(said, self._personal)):
            return True
        asking = self._asking.get(typing, frozenset())
        first = next((word for word in said if word in self._telling | asking), None)
        return not reading.marked and first not in asking - self._telling
