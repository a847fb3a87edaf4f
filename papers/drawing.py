"""A picture made of boxes and words: pixels from the upper left, our fonts, PNG out. Matplotlib's Agg draws it."""

from __future__ import annotations

import io
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Literal

from papers import fonts
from papers.colours import INK, PAPER, QUIET, Colour
from papers.fonts import Face
from papers.typesetting import fitted

_DPI = 100
_POINT = 72 / _DPI
"""Points in a pixel."""
_SMALLEST = 22.0
_HUNDRED = 100


class Shade(Enum):
    INK = INK
    QUIET = QUIET
    PAPER = PAPER
    PALE = Colour(232, 238, 243)
    PLAN = Colour(196, 208, 218)
    DONE = Colour(0, 114, 178)
    OVER = Colour(230, 159, 0)
    ALARM = Colour(172, 68, 0)

    @property
    def share(self) -> tuple[float, float, float]:
        """Of red, green and blue, 0 to 1."""
        red, green, blue = self.value
        return red / 255, green / 255, blue / 255


class Canvas:
    """Sizes of letters are their pixels from line to line; a place is the upper left corner of what stands there."""

    def __init__(self, width: int, height: int) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 (see the room's own words)
        from matplotlib.figure import Figure  # noqa: PLC0415 (see the room's own words)

        self.width, self.height = width, height
        figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI, facecolor=Shade.PAPER.share)
        self._canvas: Any = FigureCanvasAgg(figure)
        self._figure = figure

    def box(self, x: float, y: float, width: float, height: float, shade: Shade, *, rounded: bool = False) -> None:
        from matplotlib.patches import FancyBboxPatch, Rectangle  # noqa: PLC0415 (see the room's own words)

        if width <= 0:
            return
        place = (x, self.height - y - height)
        looks: dict[str, Any] = {"facecolor": shade.share, "edgecolor": "none", "transform": None}
        if rounded:
            patch: Any = FancyBboxPatch(place, width, height, boxstyle="round,pad=0,rounding_size=14", **looks)
        else:
            patch = Rectangle(place, width, height, **looks)
        self._figure.add_artist(patch)

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
        self._figure.text(
            x / self.width,
            1 - (y + size * 0.95) / self.height,
            text.replace("$", r"\$"),
            fontsize=size * _POINT,
            fontproperties=_font(face, size),
            color=shade.share,
            ha=align,
            va="baseline",
        )
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

        self._canvas.draw()
        whole = Image.frombytes("RGBA", (self.width, self.height), bytes(self._canvas.buffer_rgba())).convert("RGB")
        out = io.BytesIO()
        whole.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            out, "PNG", compress_level=6
        )
        return out.getvalue()


def measure(face: Face, text: str, size: float) -> float:
    """The width of a line in pixels."""
    return _width(face, text) * size / _HUNDRED


@lru_cache(maxsize=4096)
def _width(face: Face, text: str) -> float:
    font = _measuring(face)
    font.set_text(text, 0.0)
    return float(font.get_width_height()[0]) / 64


@cache
def _measuring(face: Face) -> Any:  # noqa: ANN401 (matplotlib's own)
    from matplotlib.ft2font import FT2Font  # noqa: PLC0415 (see the room's own words)

    font = FT2Font(str(fonts.path(face)))
    font.set_size(_HUNDRED, 72)
    return font


def _font(face: Face, size: float) -> Any:  # noqa: ANN401 (matplotlib's own)
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415 (see the room's own words)

    return FontProperties(fname=str(fonts.path(face)), size=size * _POINT)
