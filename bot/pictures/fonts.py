"""The fonts, and how much room text takes: shaped, and in the order of its direction."""

from enum import Enum
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont, features

from bot.core.ports import PictureError

FOLDER = Path(__file__).parent / "fonts"
REGULAR = FOLDER / "NotoSansMerged-Regular.ttf"
BOLD = FOLDER / "NotoSansMerged-Bold.ttf"


class Style(Enum):
    """Kinds of text: whether it is bold, and its size in pixels of a picture 1080 wide, which a
    phone shows about 360 points wide."""

    TITLE = (True, 52)
    SUBTITLE = (False, 32)
    NAME = (True, 36)
    FIGURE = (True, 36)
    ABOUT = (False, 31)
    SOURCE = (False, 27)
    TICK = (False, 27)
    NOTE = (False, 27)

    @property
    def size(self) -> int:
        """The size in pixels."""
        return self.value[1]


class Fonts:
    """Measures text of one language. Raises PictureError where text cannot be shaped or drawn."""

    def __init__(self, direction: str, language: str) -> None:
        if not features.check("raqm"):
            # Without it Arabic and Devanagari come out as loose letters, which is worse than none.
            raise PictureError("Pillow was built without Raqm; install its wheel instead")
        self.direction = direction
        self.language = language

    def font(self, style: Style) -> ImageFont.FreeTypeFont:
        """The font of a style."""
        bold, size = style.value
        return _font(BOLD if bold else REGULAR, size)

    def width(self, text: str, style: Style) -> float:
        """Pixels that the text advances."""
        font = self.font(style)
        return font.getlength(text, direction=self.direction, language=self.language)


@lru_cache(maxsize=len(Style))
def _font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    try:
        return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)
    except OSError as error:
        raise PictureError(f"{path} cannot be read ({error})") from None
