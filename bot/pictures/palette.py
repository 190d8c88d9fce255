"""The sixteen colours of a picture on a light and on a dark ground.

Eleven lead from the ground to the text, five from the track of a bar to the bar. All texts and
tracks are shades of the first, so a picture is drawn in grey, takes half a byte a pixel, and is
small and quick to pack.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

TEXT_STEPS = 11
BAR_STEPS = 5
"""Together 16, which is what PNG packs two to a byte."""

Color = tuple[int, int, int]


class Ink(Enum):
    """What a colour is for: how far from the ground (0) to the text (255), or the bar's own."""

    TEXT = 255
    MUTED = 179
    TRACK = 26
    BAR = None


@dataclass(frozen=True, slots=True)
class Palette:
    """A ground, and what stands on it. Text has a contrast of at least 7:1, muted text 4.5:1."""

    ground: Color
    text: Color
    bar: Color

    def shade(self, ink: Ink) -> Color:
        """The colour of an ink."""
        return self.bar if ink.value is None else _between(self.ground, self.text, ink.value / 255)

    def colors(self) -> list[int]:
        """The sixteen colours one after the other, as PNG and Pillow keep them."""
        track = self.shade(Ink.TRACK)
        shades = [
            *_ramp(self.ground, self.text, range(TEXT_STEPS), TEXT_STEPS - 1),
            *_ramp(track, self.bar, range(1, BAR_STEPS + 1), BAR_STEPS),
        ]
        return [part for color in shades for part in color]


LIGHT = Palette(ground=(255, 255, 255), text=(23, 33, 43), bar=(31, 122, 224))
DARK = Palette(ground=(23, 33, 43), text=(242, 245, 248), bar=(98, 174, 247))

TEXT_INDEX = [round(grey * (TEXT_STEPS - 1) / 255) for grey in range(256)]
"""Which of the sixteen a grey becomes."""
BAR_INDEX = [TEXT_STEPS - 1 + round(cover * BAR_STEPS / 255) for cover in range(256)]
"""Which of the sixteen a pixel becomes that a bar covers so far."""
COVERED = [255 if round(cover * BAR_STEPS / 255) else 0 for cover in range(256)]
"""Whether a bar covers a pixel far enough to change it."""


def palette(*, dark: bool) -> Palette:
    """The colours for a ground."""
    return DARK if dark else LIGHT


def _ramp(first: Color, last: Color, steps: range, whole: int) -> Iterator[Color]:
    return (_between(first, last, step / whole) for step in steps)


def _between(first: Color, last: Color, share: float) -> Color:
    red, green, blue = (
        round(start + (end - start) * share) for start, end in zip(first, last, strict=True)
    )
    return red, green, blue
