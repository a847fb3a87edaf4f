"""A picture made of boxes and words: pixels from the upper left, our fonts, PNG out.

Pillow draws it, which matplotlib needs itself: ten boxes and forty words take a tenth of the time and of the memory.
The picture has a palette from the start: colours that are counted together afterwards cost half of all the time.
"""

from __future__ import annotations

import io
from enum import Enum
from functools import cache, lru_cache
from math import ceil, floor
from typing import TYPE_CHECKING, Literal

from papers import fonts
from papers.colours import INK, PAPER, QUIET, Colour
from papers.fonts import Face
from papers.typesetting import Setting, fitted

if TYPE_CHECKING:
    from PIL.Image import Image as Picture
    from PIL.ImageFont import FreeTypeFont

_SMALLEST = 22.0
_HUNDRED = 100
_RADIUS = 14
_FINER = 4
"""Round corners are drawn so many times larger, and made smooth by shrinking them."""
_BEFORE = {"left": 0.0, "center": 0.5, "right": 1.0}
"""Which part of a line stands before its place."""
_STEPS = 12
"""From one shade to the other at the edge of a letter or a round corner."""
_EDGE = 4
"""Pixels around a line: some letters begin before their place."""


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
        from PIL import Image  # noqa: PLC0415 (see the room's own words)

        self._image = Image.new("P", (width, height), _SHADES.index(Shade.PAPER))
        self._colours = [shade.value for shade in _SHADES]
        self._edges: dict[tuple[int, int], bytes] = {}

    def box(self, x: float, y: float, width: float, height: float, shade: Shade, *, rounded: bool = False) -> None:
        left, top, wide, high = round(x), round(y), round(width), round(height)
        if wide <= 0 or high <= 0:
            return
        if rounded:
            self._lay(_rounded(wide, high), left, top, shade)
        else:
            self._image.paste(_SHADES.index(shade), (left, top, left + wide, top + high))

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
        taken = measure(face, text, size)
        left, base = x - taken * _BEFORE[align], y + size * 0.95
        at, above = floor(left) - _EDGE, floor(base - size * 1.1)
        self._lay(_line(face, text, round(size, 1), left - at, base - above), at, above, shade)
        return taken

    def words(self, text: str, x: float, y: float, *, width: float, height: float, size: float, shade: Shade) -> None:
        """Some words around `x`, in as many lines as go into the height, all of one size."""
        setting = _setting(text, width, height, size)
        for place, line in enumerate(setting.lines[0]):
            at = y + place * setting.size
            self.text(line, x, at, size=setting.size, width=width, shade=shade, align="center")

    def png(self) -> bytes:
        """Without a trace of when it was made."""
        out = io.BytesIO()
        self._image.putpalette(bytes(part for colour in self._colours for part in colour))
        self._image.save(out, "PNG", compress_level=4)
        return out.getvalue()

    def _lay(self, mask: Picture, left: int, top: int, shade: Shade) -> None:
        """The shade where the mask is full; in between, steps to what lies under its upper left corner."""
        from PIL import Image  # noqa: PLC0415 (see the room's own words)

        under = self._under(left, top)
        steps = mask.tobytes().translate(self._steps(under, _SHADES.index(shade)))
        laid = Image.frombytes("P", mask.size, steps)
        self._image.paste(laid, (left, top), mask.point(_SOME))

    def _under(self, left: int, top: int) -> int:
        inside = (min(max(left, 0), self._image.width - 1), min(max(top, 0), self._image.height - 1))
        found = self._image.getpixel(inside)
        number = round(found) if isinstance(found, float | int) else 0
        return number if number < len(_SHADES) else _SHADES.index(Shade.PAPER)

    def _steps(self, under: int, over: int) -> bytes:
        """For each of 256 strengths the colour's number; new colours are added to the palette."""
        if (under, over) not in self._edges:
            first = len(self._colours) - 1
            low, high = _SHADES[under].value, _SHADES[over].value
            self._colours += [
                Colour(*(round(one + (two - one) * step / _STEPS) for one, two in zip(low, high, strict=True)))
                for step in range(1, _STEPS)
            ]
            numbers = [under, *range(first + 1, first + _STEPS), over]
            self._edges[under, over] = bytes(numbers[_strength(value)] for value in range(256))
        return self._edges[under, over]


def measure(face: Face, text: str, size: float) -> float:
    """The width of a line in pixels."""
    return _width(face, text) * size / _HUNDRED


def _strength(value: int) -> int:
    return round(value * _STEPS / 255)


_SHADES = list(Shade)
_SOME = [255 if _strength(value) else 0 for value in range(256)]


@lru_cache(maxsize=512)
def _setting(text: str, width: float, height: float, size: float) -> Setting:
    return fitted(
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


def _line(face: Face, text: str, size: float, x: float, base: float) -> Picture:
    """How strongly each pixel around a line is covered."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 (see the room's own words)

    wide, high = ceil(x + measure(face, text, size)) + _EDGE, ceil(base + size * 0.4)
    mask = Image.new("L", (wide, high))
    ImageDraw.Draw(mask).text((x, base), text, 255, _font(face, size), anchor="ls")
    return mask


@lru_cache(maxsize=32)
def _rounded(width: int, height: int) -> Picture:
    from PIL import Image, ImageDraw  # noqa: PLC0415 (see the room's own words)

    large = Image.new("L", (width * _FINER, height * _FINER))
    edges = (0, 0, large.width - 1, large.height - 1)
    ImageDraw.Draw(large).rounded_rectangle(edges, _RADIUS * _FINER, fill=255)
    return large.reduce(_FINER)


@lru_cache(maxsize=4096)
def _width(face: Face, text: str) -> float:
    return float(_font(face, _HUNDRED).getlength(text))


@cache
def _font(face: Face, size: float) -> FreeTypeFont:
    """Letters are set one after another, the same on every machine, whether it has Raqm or not."""
    from PIL import ImageFont  # noqa: PLC0415 (see the room's own words)

    return ImageFont.truetype(str(fonts.path(face)), size, layout_engine=ImageFont.Layout.BASIC)
