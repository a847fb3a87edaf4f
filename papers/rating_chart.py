"""How ratings have moved as a picture for a phone: each area's mean at the start, after a year and at the end.

Every bar has its words and its number beside it: nothing is told by a colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from threading import Lock

from casework.quality_of_life import Change, Means, Occasion, Questionnaire, Side, Standing, change
from locales import Texts
from papers.drawing import Canvas, Shade
from papers.fonts import Face

WIDTH = 1080
_MARGIN = 44
_GAP = 48
_HEAD = 260
_AREA = 62
_ROW = 46
_BAR = 26
_BELOW = 56
_FOOT = 64
_WORD = 228
_NUMBER = 92
"""Before the bar the occasion's words, behind it the number."""
_LOCK = Lock()
"""The font's measure is not made for two threads."""


@dataclass(frozen=True, slots=True)
class RatingChart:
    """`code` alone says whose. Sides in the order of columns, with their means by occasion, all of that form."""

    code: str
    form: Questionnaire
    sides: Mapping[Side, Mapping[Occasion, Means]]

    @property
    def occasions(self) -> list[Occasion]:
        return [one for one in Occasion if any(one in values for values in self.sides.values())]

    @property
    def is_telling(self) -> bool:
        """Whether somebody has rated twice: otherwise there is nothing to lay side by side."""
        return any(len(values) > 1 for values in self.sides.values())


def draw(found: RatingChart, texts: Texts) -> bytes:
    """A PNG; the same values give the same bytes. Call it in a thread, outside of the event loop."""
    with _LOCK:
        height = _HEAD + len(found.form.areas) * (_AREA + _ROW * len(found.occasions) + _BELOW) + _FOOT
        picture = _Picture(Canvas(WIDTH, height), texts, found)
        picture.head()
        for area in found.form.areas:
            picture.area(area)
        picture.foot()
        return picture.canvas.png()


class _Picture:
    def __init__(self, canvas: Canvas, texts: Texts, found: RatingChart) -> None:
        self.canvas = canvas
        self.texts = texts
        self.found = found
        self.top = 36.0
        self.steps = max(len(one.scale.steps) for one in found.form.questions)
        count = len(found.sides)
        self.wide = (WIDTH - 2 * _MARGIN - _GAP * (count - 1)) / count

    def head(self) -> None:
        self._line(self.texts.plain("rating-chart-head", code=self.found.code), 46, Face.BOLD, 56)
        self._line(self.texts.plain("rating-chart-scale", steps=self.steps), 28, Face.REGULAR, 40, Shade.QUIET)
        if self.found.form.standing is Standing.EXAMPLE:
            self._line(self.texts.plain("rating-example"), 28, Face.REGULAR, 40, Shade.QUIET)
        self.top += 18
        for left, side in self._columns():
            name = self.texts.of("rating-compared-side", side)
            self.canvas.text(name, left, self.top, size=32, face=Face.BOLD, width=self.wide)
        self.top += 66

    def area(self, area: str) -> None:
        said = self.found.form.areas[area]
        self._line(said.get(self.texts.language) or next(iter(said.values())), 34, Face.BOLD, _AREA)
        for left, side in self._columns():
            values = self.found.sides[side]
            for place, occasion in enumerate(self.found.occasions):
                self._bar(left, self.top + place * _ROW, occasion, values.get(occasion, {}).get(area))
            moved = _moved([values[one].get(area) for one in Occasion if one in values])
            if moved is not None:
                words = self.texts.plain("rating-chart-moved", change=self.texts.of("rating-change", moved))
                top = self.top + len(self.found.occasions) * _ROW - 2
                self.canvas.text(words, left, top, size=27, shade=Shade.QUIET, width=self.wide)
        self.top += len(self.found.occasions) * _ROW + _BELOW

    def foot(self) -> None:
        self._line(self.texts.plain("rating-chart-foot"), 25, Face.REGULAR, _FOOT, Shade.QUIET)

    # ── means ────────────────────────────────────────────────────────────────

    def _columns(self) -> list[tuple[float, Side]]:
        return [(_MARGIN + place * (self.wide + _GAP), side) for place, side in enumerate(self.found.sides)]

    def _line(self, text: str, size: float, face: Face, step: float, shade: Shade = Shade.INK) -> None:
        self.canvas.text(text, _MARGIN, self.top, size=size, face=face, shade=shade, width=WIDTH - 2 * _MARGIN)
        self.top += step

    def _bar(self, left: float, top: float, occasion: Occasion, value: Decimal | None) -> None:
        """The whole scale is pale, what was answered lies in it; a dash where nothing was."""
        name = self.texts.of("rating-occasion", occasion)
        self.canvas.text(name, left, top, size=28, width=_WORD - 10)
        long = self.wide - _WORD - _NUMBER
        self.canvas.box(left + _WORD, top + 6, long, _BAR, Shade.PLAN)
        if value is not None:
            self.canvas.box(left + _WORD, top + 6, long * float(value) / self.steps, _BAR, Shade.DONE)
        shown = "–" if value is None else f"{value.normalize():f}".replace(".", ",")
        self.canvas.text(shown, left + self.wide, top, size=28, face=Face.BOLD, width=_NUMBER - 8, align="right")


def _moved(values: Sequence[Decimal | None]) -> Change | None:
    """From the first that is known to the last."""
    known = [one for one in values if one is not None]
    return change(known[0], known[-1]) if len(known) > 1 else None
