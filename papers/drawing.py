"""A picture made of boxes and words: pixels from the upper left, our fonts, PNG out.

Pillow draws it, which matplotlib needs itself: ten boxes and forty words take a tenth of the time and of the memory.
"""

from __future__ import annotations

import io
from enum import Enum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from papers import fonts
from papers.colours import INK, PAPER, QUIET, Colour
from papers.fonts import Face
from papers.typesetting import fitted

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_SMALLEST = 22.0
_HUNDRED = 100
_RADIUS = 14
_FINER = 4
"""Round corners are drawn so many times larger, and made smooth by shrinking them."""
_ANCHORS = {"left": "ls", "center": "ms", "right": "rs"}


class Shade(Enum):
    INK = INK
    QUIET = QUIET
    PAPER = PAPER
    PALE = Colour(232, 238, 243)
    PLAN = Colour(196, 208, 218)
    DONE = Colour(0, 114, 178)
    OVER = Colour(230, 159, 0)
    ALARM = Colour(172, 68, 0)


class Canvas:
    """Sizes of letters are their pixels from line to line; a place is the upper left corner of what stands there."""

    def __init__(self, width: int, height: int) -> None:
        from PIL import Image, ImageDraw  # noqa: PLC0415 (see the room's own words)

        self._image = Image.new("RGB", (width, height), tuple(PAPER))
        self._draw = ImageDraw.Draw(self._image)

    def box(self, x: float, y: float, width: float, height: float, shade: Shade, *, rounded: bool = False) -> None:
        from PIL import Image, ImageDraw  # noqa: PLC0415 (see the room's own words)

        wide, high = round(width), round(height)
        if wide <= 0 or high <= 0:
            return
        mask = None
        if rounded:
            large = Image.new("L", (wide * _FINER, high * _FINER))
            ImageDraw.Draw(large).rounded_rectangle(
                (0, 0, large.width - 1, large.height - 1), _RADIUS * _FINER, fill=255
            )
            mask = large.reduce(_FINER)
        self._image.paste(tuple(shade.value), (round(x), round(y), round(x) + wide, round(y) + high), mask)

    def text(
        self,
        text: str,
        x: float,
        y: float,
        *,
        size: float,
        width: float,
        face: Face = Face.REGULAR,
        shade: Shade = Shade.INK,
        align: Literal["left", "center", "right"] = "left",
    ) -> float:
        """One line, smaller when it is too wide, and cut with … when the smallest is; gives its width."""
        size = max(min(size, size * width / max(measure(face, text, size), 1)), _SMALLEST)
        while measure(face, text, size) > width and len(text) > 1:
            text = text.rstrip("…")[:-1].rstrip() + "…"
        place = (x, y + size * 0.95)
        self._draw.text(place, text, tuple(shade.value), _font(face, round(size, 1)), anchor=_ANCHORS[align])
        return measure(face, text, size)

    def words(self, text: str, x: float, y: float, *, width: float, height: float, size: float, shade: Shade) -> None:
        """Some words around `x`, in as many lines as go into the height, all of one size."""
        setting = fitted(
            [text],
            lambda part: measure(Face.REGULAR, part, _HUNDRED) / _HUNDRED,
            width=width,
            height=height,
            largest=size,
            smallest=_SMALLEST,
            leading=1.0,
            unit=1,
            even=True,
        )
        for place, line in enumerate(setting.lines[0]):
            at = y + place * setting.size
            self.text(line, x, at, size=setting.size, width=width, shade=shade, align="center")

    def png(self) -> bytes:
        """In 64 colours, which letters and boxes do not miss; without a trace of when it was made."""
        from PIL import Image  # noqa: PLC0415 (see the room's own words)

        few = self._image.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        out = io.BytesIO()
        few.save(out, "PNG", compress_level=6)
        return out.getvalue()


def measure(face: Face, text: str, size: float) -> float:
    """The width of a line in pixels."""
    return _width(face, text) * size / _HUNDRED


@lru_cache(maxsize=4096)
def _width(face: Face, text: str) -> float:
    return float(_font(face, _HUNDRED).getlength(text))


@cache
def _font(face: Face, size: float) -> FreeTypeFont:
    """Letters are set one after another, the same on every machine, whether it has Raqm or not."""
    from PIL import ImageFont  # noqa: PLC0415 (see the room's own words)

    return ImageFont.truetype(str(fonts.path(face)), size, layout_engine=ImageFont.Layout.BASIC)
