"""Drawn pictures: shaped letters, nothing outside or over another, small files, both grounds."""

import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from io import BytesIO
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image, features

from bot.core.answering import Answers
from bot.core.bidi import FSI, PDI
from bot.core.facts import Bound
from bot.core.picture import Bar, Chart, Tick
from bot.core.ports import PictureError
from bot.pictures import fonts as fonts_module
from bot.pictures.fonts import BOLD, FOLDER, REGULAR, Fonts, Style
from bot.pictures.layout import INNER, MARGIN, MOST_LINES, WIDTH, Label, Sheet, laid_out, wrapped
from bot.pictures.painter import draw
from bot.pictures.palette import BAR_INDEX, DARK, LIGHT, TEXT_INDEX, Color, Ink, Palette
from tests.real_bot import real_knowledge

TODAY = date(2026, 11, 22)
ROOT = Path(__file__).parents[1]
MOST_BYTES = 150_000
SLOWEST_SECONDS = 0.3
"""CPU time of the largest picture, drawn anew, at its best."""
QUESTIONS = ((), ("mercor", "outlier"), ("telus_digital",), ("micro1", "mercor", "prolific"))
"""All platforms, the most bars of two, one alone, and one with an open figure."""

ASKED = [
    (language, platforms, wish)
    for language in ("en", "hi", "ar")
    for platforms in QUESTIONS
    for wish in ("USD", "INR dark", "EGP")
]


@cache
def answers() -> Answers:
    return Answers(real_knowledge())


def chart(language: str, platforms: tuple[str, ...] = (), wish: str | None = None) -> Chart:
    found = answers().picture(platforms, wish, language, TODAY)
    assert found is not None
    return found.chart


def sheet(wanted: Chart) -> tuple[Sheet, Fonts]:
    fonts = Fonts(wanted.direction, wanted.language)
    return laid_out(wanted, fonts), fonts


def ink(label: Label, fonts: Fonts) -> tuple[float, float, float, float]:
    """The box that the letters of a label fill."""
    left, top, right, bottom = fonts.font(label.style).getbbox(
        label.text, anchor=f"{label.anchor}s", direction=fonts.direction, language=fonts.language
    )
    return label.x + left, label.y + top, label.x + right, label.y + bottom


def overlap(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


# --- the fonts ------------------------------------------------------------------------------


def test_pillow_can_shape_and_order_text() -> None:
    assert features.check("raqm")
    assert features.check("fribidi")
    assert features.check("harfbuzz")


@pytest.mark.parametrize(
    ("language", "direction", "word"),
    [("ar", "rtl", "مستندات"), ("hi", "ltr", "विशेषज्ञ"), ("hi", "ltr", "प्रोजेक्ट")],
)
@pytest.mark.parametrize("style", [Style.ABOUT, Style.NAME])
def test_letters_of_a_word_are_joined(
    language: str, direction: str, word: str, style: Style
) -> None:
    fonts = Fonts(direction, language)
    loose = sum(fonts.width(letter, style) for letter in word)

    assert fonts.width(word, style) < 0.95 * loose


@pytest.mark.parametrize("language", ["en", "hi", "ar"])
def test_every_character_of_the_pictures_has_a_letter_in_both_fonts(language: str) -> None:
    charts = [chart(language, p, w) for lang, p, w in ASKED if lang == language]
    written = {
        character
        for one in charts
        for label in sheet(one)[0].labels
        for character in label.text
        if character not in (FSI, PDI, " ")
    }
    fonts = Fonts("ltr", language)
    for style in (Style.ABOUT, Style.NAME):
        nothing = bytes(fonts.font(style).getmask("\U0010fffd"))
        missing = [c for c in written if bytes(fonts.font(style).getmask(c)) == nothing]
        assert missing == []


def test_the_licence_of_the_fonts_stands_beside_them() -> None:
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")

    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert licence.startswith("Copyright 2015-2020 Google LLC")
    assert {path.suffix for path in (REGULAR, BOLD)} == {".ttf"}


def test_without_shaping_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check", lambda name: False)

    with pytest.raises(PictureError, match="without Raqm"):
        draw(replace(chart("ar"), title="never drawn before"))


def test_a_font_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts_module, "REGULAR", tmp_path / "gone.ttf")

    with pytest.raises(PictureError, match=r"gone\.ttf cannot be read"):
        Fonts("ltr", "en").width("x", Style.ABOUT)


# --- the layout -----------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "platforms", "wish"), ASKED)
def test_no_text_stands_outside_the_picture_or_over_another(
    language: str, platforms: tuple[str, ...], wish: str
) -> None:
    laid, fonts = sheet(chart(language, platforms, wish))
    boxes = [(label.text, ink(label, fonts)) for label in laid.labels]

    for text, (left, top, right, bottom) in boxes:
        inside = left >= MARGIN / 2 and right <= WIDTH - MARGIN / 2
        assert inside, text
        assert 0 <= top < bottom <= laid.height, text
    touching = [(a[0], b[0]) for a, b in combinations(boxes, 2) if overlap(a[1], b[1])]
    assert touching == []


@pytest.mark.parametrize(("language", "platforms", "wish"), ASKED)
def test_no_text_stands_on_a_bar_and_no_bar_outside_its_track(
    language: str, platforms: tuple[str, ...], wish: str
) -> None:
    laid, fonts = sheet(chart(language, platforms, wish))
    bars = [box.edges for box in laid.boxes if box.ink is Ink.BAR]

    assert all(MARGIN - 1 <= b[0] < b[2] <= WIDTH - MARGIN + 1 for b in bars)
    written = [ink(label, fonts) for label in laid.labels]
    assert not any(overlap(bar, text) for bar in bars for text in written)


def test_longer_pay_reaches_further_and_arabic_is_mirrored() -> None:
    ltr = laid_out(simple("ltr"), Fonts("ltr", "en"))
    rtl = laid_out(simple("rtl"), Fonts("rtl", "ar"))
    left = [box.edges for box in ltr.boxes if box.ink is Ink.BAR]
    right = [box.edges for box in rtl.boxes if box.ink is Ink.BAR]

    assert [(b[0], b[2]) for b in left] == [
        (MARGIN + INNER * 0.2, MARGIN + INNER * 0.4),
        (MARGIN + INNER * 0.5, MARGIN + INNER * 1.0),
    ]
    assert [(WIDTH - b[2], WIDTH - b[0]) for b in right] == [(b[0], b[2]) for b in left]
    assert {label.x for label in rtl.labels if label.text == "Outlier"} == {WIDTH - MARGIN}


def simple(direction: str) -> Chart:
    bars = (
        Bar("Outlier", Decimal(20), Decimal(40), Bound.EXACT, "$20–40", "some", "press"),
        Bar("Mercor", Decimal(50), Decimal(100), Bound.EXACT, "$50–100", "others", "press"),
    )
    ticks = tuple(Tick(Decimal(value), str(value)) for value in (0, 50, 100))
    return Chart(direction, "en", False, "Pay", "in USD", bars, ticks, ("made up",))


@pytest.mark.parametrize(
    ("bound", "tail"), [(Bound.AT_LEAST, "after"), (Bound.AT_MOST, "before"), (Bound.ABOUT, "none")]
)
def test_an_open_figure_has_a_tail_to_its_open_side(bound: Bound, tail: str) -> None:
    first, second = simple("ltr").bars
    laid = laid_out(
        replace(simple("ltr"), bars=(replace(first, bound=bound), second)), Fonts("ltr", "en")
    )
    bars = sorted(box.edges for box in laid.boxes if box.ink is Ink.BAR)
    beyond = {
        "after": any(edges[2] > MARGIN + INNER * 0.4 for edges in bars[:-1]),
        "before": any(edges[0] < MARGIN + INNER * 0.2 for edges in bars[:-1]),
    }

    assert beyond == {"after": tail == "after", "before": tail == "before"}


def test_a_long_text_is_wrapped_and_what_is_too_long_ends_with_dots() -> None:
    fonts = Fonts("ltr", "en")
    long = " ".join(["estimate"] * 100)

    lines = wrapped(long, Style.SOURCE, fonts)

    assert len(lines) == MOST_LINES
    assert lines[-1].endswith("…")
    assert all(fonts.width(line, Style.SOURCE) <= INNER for line in lines)
    assert fonts.width(wrapped("x" * 500, Style.SOURCE, fonts)[0], Style.SOURCE) <= INNER


def test_a_name_that_is_broken_over_two_lines_stays_apart_from_the_arabic_around_it() -> None:
    name = f"{FSI}{' '.join(['Somebody'] * 12)}{PDI}"

    lines = wrapped(f"صحافة، {name}", Style.SOURCE, Fonts("rtl", "ar"))

    assert len(lines) > 1
    assert all(line.count(FSI) == line.count(PDI) == 1 for line in lines)


# --- the file -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "hi", "ar"])
@pytest.mark.parametrize(("wish", "ground"), [("USD", LIGHT.ground), ("EGP dark", DARK.ground)])
def test_the_largest_picture_is_a_small_png_on_its_ground(
    language: str, wish: str, ground: Color
) -> None:
    body = draw(chart(language, (), wish))

    assert len(body) <= MOST_BYTES
    with Image.open(BytesIO(body)) as image:
        assert image.format == "PNG"
        assert image.width == WIDTH
        assert image.width + image.height <= 10_000
        assert image.convert("RGB").getpixel((2, 2)) == ground


@pytest.mark.parametrize("language", ["en", "hi", "ar"])
def test_the_largest_picture_is_drawn_in_less_than_a_third_of_a_second(language: str) -> None:
    wanted = chart(language, (), "INR dark")

    def seconds() -> float:
        draw.cache_clear()
        start = time.thread_time()
        draw(wanted)
        return time.thread_time() - start

    assert min(seconds() for _ in range(3)) < SLOWEST_SECONDS


def test_an_equal_chart_is_drawn_once() -> None:
    assert draw(chart("en")) is draw(chart("en"))
    assert draw(chart("en")) != draw(chart("en", (), "USD dark"))


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_text_stands_out_from_the_ground_and_a_bar_from_its_track(colors: Palette) -> None:
    assert contrast(colors.shade(Ink.TEXT), colors.ground) >= 7
    assert contrast(colors.shade(Ink.MUTED), colors.ground) >= 4.5
    assert contrast(colors.shade(Ink.BAR), colors.shade(Ink.TRACK)) >= 3


def test_the_sixteen_colours_hold_ground_text_track_and_bar() -> None:
    parts = DARK.colors()
    colors = [tuple(parts[at : at + 3]) for at in range(0, len(parts), 3)]

    assert len(colors) == 16
    assert colors[TEXT_INDEX[0]] == DARK.ground
    assert colors[TEXT_INDEX[255]] == DARK.text
    assert colors[BAR_INDEX[255]] == DARK.bar
    assert colors[TEXT_INDEX[Ink.TRACK.value]] == pytest.approx(DARK.shade(Ink.TRACK), abs=2)


def contrast(one: Color, other: Color) -> float:
    """The ratio of the Web Content Accessibility Guidelines 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: Color) -> float:
    parts = [part / 255 for part in color]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_pillow_is_not_imported_before_somebody_wants_a_picture() -> None:
    asked = "import sys, bot.app; print('PIL' in sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert told.stdout == "False\n"
