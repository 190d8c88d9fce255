"""A chart as a PNG file. Imports Pillow: to be imported itself when a picture is wanted."""

from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from bot.core.picture import Chart
from bot.pictures.fonts import Fonts
from bot.pictures.layout import Box, Label, laid_out
from bot.pictures.palette import BAR_INDEX, COVERED, TEXT_INDEX, Ink, palette

KEPT = 64
"""Pictures kept, some 4 MB: every comparison that is asked often, in its languages and grounds."""

COMPRESSION = 6
"""zlib's level: 9 takes several times as long for a few percent fewer bytes."""

SMOOTH = 4
"""Bars are drawn so many times as large and made smaller, so that their ends are round."""


@lru_cache(maxsize=KEPT)
def draw(chart: Chart) -> bytes:
    """The chart as PNG; an equal chart is drawn once. See `bot.core.ports.Painter`."""
    fonts = Fonts(chart.direction, chart.language)
    sheet = laid_out(chart, fonts)
    image = Image.new("L", (sheet.width, sheet.height))
    for box in sheet.boxes:
        if box.ink is not Ink.BAR:
            image.paste(box.ink.value, _place(box), _mask(box))
    _write(image, sheet.labels, fonts)
    image = image.point(TEXT_INDEX)
    for box in sheet.boxes:
        if box.ink is Ink.BAR:
            mask = _mask(box)
            image.paste(mask.point(BAR_INDEX), _place(box), mask.point(COVERED))
    image.putpalette(palette(dark=chart.dark).colors())
    file = BytesIO()
    image.save(file, "PNG", compress_level=COMPRESSION)
    return file.getvalue()


def _write(image: Image.Image, labels: Iterable[Label], fonts: Fonts) -> None:
    pen = ImageDraw.Draw(image)
    for label in labels:
        pen.text(
            (label.x, label.y),
            label.text,
            fill=label.ink.value,
            font=fonts.font(label.style),
            anchor=f"{label.anchor}s",
            direction=fonts.direction,
            language=fonts.language,
        )


def _place(box: Box) -> tuple[int, int]:
    return round(box.edges[0]), round(box.edges[1])


def _mask(box: Box) -> Image.Image:
    """A box with round corners, by way of a larger one: Pillow's own corners have steps."""
    left, top, right, bottom = (round(edge) for edge in box.edges)
    size = (max(right - left, 1) * SMOOTH, max(bottom - top, 1) * SMOOTH)
    large = Image.new("L", size)
    corners = (0, 0, size[0] - 1, size[1] - 1)
    ImageDraw.Draw(large).rounded_rectangle(corners, box.radius * SMOOTH, 255)
    return large.reduce(SMOOTH)
