"""A chart as a PNG file. Imports Pillow: to be imported itself when a picture is wanted."""

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from bot.core.picture import Chart
from bot.pictures.fonts import Fonts
from bot.pictures.layout import Box, Label, laid_out
from bot.pictures.palette import Palette, palette

KEPT = 64
"""Pictures kept, some 4 MB: every comparison that is asked often, in its languages and grounds."""

COLORS = 32
"""Colours of the file: enough for the edges of letters, and a third of the bytes of full colour."""

COMPRESSION = 6
"""zlib's level: 9 takes eight times as long for 7 % fewer bytes."""

SMOOTH = 4
"""Bars are drawn so many times as large and made smaller, so that their ends are round."""


@lru_cache(maxsize=KEPT)
def draw(chart: Chart) -> bytes:
    """The chart as PNG; an equal chart is drawn once. See `bot.core.ports.Painter`."""
    fonts = Fonts(chart.direction, chart.language)
    colors = palette(dark=chart.dark)
    sheet = laid_out(chart, fonts)
    image = Image.new("RGB", (sheet.width, sheet.height), colors.ground)
    for box in sheet.boxes:
        _draw_box(image, box, colors)
    pen = ImageDraw.Draw(image)
    for label in sheet.labels:
        _draw_label(pen, label, fonts, colors)
    return _png(image)


def _draw_box(image: Image.Image, box: Box, colors: Palette) -> None:
    """A bar with round ends, by way of a larger mask: Pillow's own have steps."""
    left, top, right, bottom = (round(edge) for edge in box.edges)
    size = (max(right - left, 1), max(bottom - top, 1))
    mask = Image.new("L", (size[0] * SMOOTH, size[1] * SMOOTH))
    corner = (mask.width - 1, mask.height - 1)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, *corner), box.radius * SMOOTH, 255)
    image.paste(colors.of(box.ink), (left, top), mask.reduce(SMOOTH))


def _draw_label(pen: ImageDraw.ImageDraw, label: Label, fonts: Fonts, colors: Palette) -> None:
    pen.text(
        (label.x, label.y),
        label.text,
        fill=colors.of(label.ink),
        font=fonts.font(label.style),
        anchor=f"{label.anchor}s",
        direction=fonts.direction,
        language=fonts.language,
    )


def _png(image: Image.Image) -> bytes:
    file = BytesIO()
    few = image.quantize(COLORS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(file, "PNG", compress_level=COMPRESSION)
    return file.getvalue()
