"""Where everything on a picture stands. Laid out from the left and, right to left, mirrored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from bot.core.bidi import FSI, PDI, RTL
from bot.core.facts import Bound
from bot.core.picture import Bar, Chart, Tick
from bot.pictures.fonts import Fonts, Style
from bot.pictures.palette import Ink

WIDTH = 1080
"""Pixels: a phone's width, and Telegram keeps it as it is."""
MARGIN = 56
INNER = WIDTH - 2 * MARGIN

BAR = 24
"""Height of a bar; also the length of a single figure, which so becomes a dot."""
TAIL = 8
"""Height of the line that shows "at least" and "up to"."""
LONGEST_TAIL = 120

SPACING = 1.5
"""Lines apart, in sizes of the text: Devanagari and Arabic reach above and below Latin letters."""
GAP = 20
"""Pixels between a name and what stands beside it."""
BETWEEN_BARS = 24
BETWEEN_PLATFORMS = 36

MOST_LINES = 3
"""Lines that one text may take; more is cut with "…"."""


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text: `y` is its base line, `anchor` the side that `x` holds: l, m or r."""

    x: float
    y: float
    anchor: str
    text: str
    style: Style
    ink: Ink


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle with round corners."""

    edges: tuple[float, float, float, float]
    radius: float
    ink: Ink


@dataclass(slots=True)
class Sheet:
    """A picture ready to be drawn. `height` is where the next thing would begin."""

    width: int = WIDTH
    height: int = MARGIN
    boxes: list[Box] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    def skip(self, pixels: float) -> None:
        """Leave room."""
        self.height += round(pixels)

    def write(self, text: str, style: Style, ink: Ink) -> None:
        """A line of text at the start of the next line."""
        self.beside(MARGIN, "l", text, style, ink)
        self.skip(style.size * SPACING)

    def beside(
        self, x: float, anchor: str, text: str, style: Style, ink: Ink, line: Style | None = None
    ) -> None:
        """A text in the current line, which stays the current one; `line` is its main style."""
        base = self.height + (line or style).size
        self.labels.append(Label(x, base, anchor, text, style, ink))


def laid_out(chart: Chart, fonts: Fonts) -> Sheet:
    """The chart's texts and bars in their places."""
    sheet = Sheet()
    _paragraph(sheet, chart.title, Style.TITLE, Ink.TEXT, fonts)
    _paragraph(sheet, chart.subtitle, Style.SUBTITLE, Ink.MUTED, fonts)
    for number, bar in enumerate(chart.bars):
        sheet.skip(BETWEEN_PLATFORMS if bar.name or not number else BETWEEN_BARS)
        _row(sheet, bar, chart.ticks[-1].value, fonts)
    sheet.skip(BETWEEN_PLATFORMS)
    _axis(sheet, chart.ticks)
    sheet.skip(GAP)
    for note in chart.notes:
        _paragraph(sheet, note, Style.NOTE, Ink.MUTED, fonts)
    sheet.skip(MARGIN - Style.NOTE.size * (SPACING - 1))
    return _mirrored(sheet) if chart.direction == RTL else sheet


def _row(sheet: Sheet, bar: Bar, end: Decimal, fonts: Fonts) -> None:
    """Name and for whom on one line with the figure if they fit, the bar, who says so."""
    beside = _beside(bar, fonts)
    if bar.name:
        sheet.beside(MARGIN, "l", bar.name, Style.NAME, Ink.TEXT)
    if beside is not None:
        sheet.beside(beside, "l", bar.about, Style.ABOUT, Ink.TEXT, Style.NAME)
    sheet.beside(WIDTH - MARGIN, "r", bar.figure, Style.FIGURE, Ink.TEXT)
    sheet.skip(Style.NAME.size * SPACING)
    _track(sheet, bar, end)
    if beside is None:
        _paragraph(sheet, bar.about, Style.ABOUT, Ink.TEXT, fonts)
    _paragraph(sheet, bar.source, Style.SOURCE, Ink.MUTED, fonts)


def _beside(bar: Bar, fonts: Fonts) -> float | None:
    """Where the words on a bar begin, right of the name; None where they need a line of theirs."""
    start = MARGIN + (fonts.width(bar.name, Style.NAME) + GAP if bar.name else 0)
    about = fonts.width(bar.about, Style.ABOUT)
    room = WIDTH - MARGIN - fonts.width(bar.figure, Style.FIGURE) - GAP - start
    return start if about <= room else None


def _track(sheet: Sheet, bar: Bar, end: Decimal) -> None:
    """The bar on its track, which runs from zero to the end of the axis."""
    top = sheet.height
    sheet.boxes.append(Box((MARGIN, top, WIDTH - MARGIN, top + BAR), BAR / 2, Ink.TRACK))
    left, right = _place(bar.low, end), _place(bar.high, end)
    middle = (left + right) / 2
    if right - left < BAR:
        middle = min(max(middle, MARGIN + BAR / 2), WIDTH - MARGIN - BAR / 2)
        left, right = middle - BAR / 2, middle + BAR / 2
    sheet.boxes.extend(_tail(bar, left, right, top))
    sheet.boxes.append(Box((left, top, right, top + BAR), BAR / 2, Ink.BAR))
    sheet.skip(BAR + GAP / 2)


def _tail(bar: Bar, left: float, right: float, top: float) -> Iterator[Box]:
    """A line on from the bar to where the figure is open."""
    upper = top + (BAR - TAIL) / 2
    if bar.bound is Bound.AT_LEAST:
        far = min(right + LONGEST_TAIL, WIDTH - MARGIN)
        yield Box((right - BAR / 2, upper, far, upper + TAIL), TAIL / 2, Ink.BAR)
    if bar.bound is Bound.AT_MOST:
        far = max(left - LONGEST_TAIL, MARGIN)
        yield Box((far, upper, left + BAR / 2, upper + TAIL), TAIL / 2, Ink.BAR)


def _axis(sheet: Sheet, ticks: Sequence[Tick]) -> None:
    end = ticks[-1].value
    sheet.boxes.append(Box((MARGIN, sheet.height, WIDTH - MARGIN, sheet.height + 2), 0, Ink.TRACK))
    sheet.skip(6)
    for tick in ticks:
        anchor = "l" if tick is ticks[0] else "r" if tick is ticks[-1] else "m"
        sheet.beside(_place(tick.value, end), anchor, tick.label, Style.TICK, Ink.MUTED)
    sheet.skip(Style.TICK.size * SPACING)


def _place(value: Decimal, end: Decimal) -> float:
    return MARGIN + INNER * float(value / end)


def _paragraph(sheet: Sheet, text: str, style: Style, ink: Ink, fonts: Fonts) -> None:
    for line in wrapped(text, style, fonts):
        sheet.write(line, style, ink)


def wrapped(text: str, style: Style, fonts: Fonts, room: float = INNER) -> list[str]:
    """The text in lines that fit, at most `MOST_LINES`; an isolate is closed and opened again."""
    lines, taken = [], ""
    for word in text.split(" "):
        longer = f"{taken} {word}" if taken else word
        if taken and fonts.width(longer, style) > room:
            inside = taken.count(FSI) > taken.count(PDI)
            lines.append(taken + PDI * inside)
            longer = FSI * inside + word
        taken = longer
    lines.append(taken)
    if len(lines) > MOST_LINES:
        lines[MOST_LINES - 1] += "…"
    return [_clipped(line, style, fonts, room) for line in lines[:MOST_LINES]]


def _clipped(line: str, style: Style, fonts: Fonts, room: float) -> str:
    """A line without its last letters, where a single word is longer than the picture is wide."""
    while fonts.width(line, style) > room:
        line = line.rstrip("…")[:-1] + "…"
    return line


def _mirrored(sheet: Sheet) -> Sheet:
    other = {"l": "r", "m": "m", "r": "l"}
    return replace(
        sheet,
        boxes=[replace(box, edges=_flipped(box.edges)) for box in sheet.boxes],
        labels=[replace(x, x=WIDTH - x.x, anchor=other[x.anchor]) for x in sheet.labels],
    )


def _flipped(edges: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    left, top, right, bottom = edges
    return WIDTH - right, top, WIDTH - left, bottom
