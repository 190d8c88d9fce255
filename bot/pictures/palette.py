"""The colours of a picture on a light and on a dark ground."""

from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """What a colour is for."""

    TEXT = "text"
    MUTED = "muted"
    TRACK = "track"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb. Text has a contrast of at least 7:1 to the ground, muted text 4.5:1."""

    ground: str
    text: str
    muted: str
    track: str
    bar: str

    def of(self, ink: Ink) -> str:
        """The colour of an ink."""
        return {
            Ink.TEXT: self.text,
            Ink.MUTED: self.muted,
            Ink.TRACK: self.track,
            Ink.BAR: self.bar,
        }[ink]


LIGHT = Palette(ground="#ffffff", text="#17212b", muted="#56626e", track="#e6ebf0", bar="#1f7ae0")
DARK = Palette(ground="#17212b", text="#f2f5f8", muted="#a3b1bf", track="#2b3947", bar="#62aef7")


def palette(*, dark: bool) -> Palette:
    """The colours for a ground."""
    return DARK if dark else LIGHT
