"""A summary as a picture for a phone: what waits and what is late as numbers, hours as bars against the plan.

Colours keep apart for the colour-blind (Okabe and Ito) and in grey; each says what its words say.
"""

from __future__ import annotations

from threading import Lock

from casework.summaries import Count, HoursLine, Summary
from locales import Texts, days
from papers.drawing import Canvas, Shade
from papers.fonts import Face
from papers.summary_values import component, count, hours, in_hours, largest, span_name

WIDTH = 1080
"""Pixels; a phone shows a third of them, so no letter is lower than 24."""
_MARGIN = 44
_TILE = 150
_GAP = 18
_ROW = 92
_BAR = 30
_LOCK = Lock()
"""The font's measure is not made for two threads."""


def draw(summary: Summary, texts: Texts) -> bytes | None:
    """A PNG; the same values give the same bytes. None where nothing was: there is nothing to see in it.

    Takes some tenths of a second: call it in a thread (`asyncio.to_thread`), outside a transaction.
    """
    if summary.is_empty:
        return None
    with _LOCK:
        lines = largest(summary.hours.by_component)
        picture = _Picture(Canvas(WIDTH, _height(lines)), texts, summary)
        picture.head()
        picture.referrals()
        picture.duties()
        picture.hours(lines)
        return picture.canvas.png()


def _height(lines: list[HoursLine]) -> int:
    return 672 + 48 + _ROW * max(len(lines), 1)


class _Picture:
    def __init__(self, canvas: Canvas, texts: Texts, summary: Summary) -> None:
        self.canvas = canvas
        self.texts = texts
        self.summary = summary
        self.kind = summary.span.kind.value
        self.top = 40.0

    def head(self) -> None:
        name, span = self.summary.municipality, span_name(self.texts, self.summary.span)
        if self.summary.is_so_far:
            span = self.texts.plain("summary-sheet-as-of", span=span, day=days.due(self.summary.as_of))
        self._line(name, 48, Face.BOLD, 58)
        self._line(span, 36, Face.REGULAR, 66, Shade.QUIET)

    def referrals(self) -> None:
        say, found = self.texts.plain, self.summary.referrals
        self._line(say("summary-chart-referrals"), 34, Face.BOLD, 50)
        self._tiles(
            (found.new, say("summary-chart-new"), False),
            (found.taken, say("summary-chart-taken"), False),
            (found.waiting, say("summary-chart-waiting"), True),
        )

    def duties(self) -> None:
        say, found = self.texts.plain, self.summary.duties
        self._line(say("summary-chart-duties"), 34, Face.BOLD, 50)
        self._tiles(
            (found.on_time, say("summary-chart-on-time"), False),
            (found.met_late, say("summary-chart-met-late"), False),
            (found.overdue, say("summary-chart-overdue"), True),
            (found.next, say("summary-chart-next", kind=self.kind), False),
        )

    def hours(self, shown: list[HoursLine]) -> None:
        """By component; where those are not told apart, all together."""
        found, say = self.summary.hours, self.texts.plain
        if not found.done:
            self._line(say("summary-chart-no-hours"), 34, Face.BOLD, 50)
        else:
            done, planned = hours(self.texts, found.done), hours(self.texts, found.planned)
            self._line(say("summary-chart-hours", done=done, planned=planned), 34, Face.BOLD, 50)
        lines = shown or [HoursLine("", found.done, found.planned)]
        self._legend(any(line.done > line.planned > 0 for line in lines))
        longest = max(max(line.done, line.planned) for line in lines)
        for line in lines:
            self._bar(line, component(self.texts, line) if shown else say("summary-sheet-total"), max(longest, 1))

    # ── means ────────────────────────────────────────────────────────────────

    def _line(self, text: str, size: float, face: Face, step: float, shade: Shade = Shade.INK) -> None:
        self.canvas.text(text, _MARGIN, self.top, size=size, face=face, shade=shade, width=WIDTH - 2 * _MARGIN)
        self.top += step

    def _tiles(self, *tiles: tuple[Count, str, bool]) -> None:
        """Number over its word; one that asks for something is dark when it is not nought."""
        width = (WIDTH - 2 * _MARGIN - _GAP * (len(tiles) - 1)) / len(tiles)
        for place, (value, word, asks) in enumerate(tiles):
            left = _MARGIN + place * (width + _GAP)
            dark = asks and value != 0
            self.canvas.box(left, self.top, width, _TILE, Shade.ALARM if dark else Shade.PALE, rounded=True)
            ink = Shade.PAPER if dark else Shade.INK
            middle = left + width / 2
            number = count(self.texts, value)
            self.canvas.text(
                number, middle, self.top + 12, size=58, face=Face.BOLD, shade=ink, width=width - 16, align="center"
            )
            self.canvas.words(word, middle, self.top + 82, width=width - 16, height=58, size=27, shade=ink)
        self.top += _TILE + 26

    def _legend(self, is_over: bool) -> None:
        left, say = float(_MARGIN), self.texts.plain
        for shade, word in (
            (Shade.DONE, say("summary-chart-done")),
            (Shade.PLAN, say("summary-chart-planned")),
            *([(Shade.OVER, say("summary-chart-over"))] if is_over else ()),
        ):
            self.canvas.box(left, self.top + 4, 30, 24, shade)
            left += 42
            left += self.canvas.text(word, left, self.top, size=27, shade=Shade.QUIET, width=WIDTH) + 40
        self.top += 48

    def _bar(self, line: HoursLine, name: str, longest: int) -> None:
        """The plan is the pale bar, what was done lies in it; what goes beyond the plan has a colour of its own."""
        say, wide = self.texts.plain, WIDTH - 2 * _MARGIN
        planned = hours(self.texts, line.planned)
        done = say("summary-number", number=in_hours(line.done))
        value = say("summary-chart-of", done=done, planned=planned) if line.planned else hours(self.texts, line.done)
        right = WIDTH - _MARGIN
        taken = self.canvas.text(value, right, self.top, size=31, face=Face.BOLD, width=wide / 2, align="right")
        self.canvas.text(name, _MARGIN, self.top, size=31, width=wide - taken - 24)
        top, scale = self.top + 42, wide / longest
        self.canvas.box(_MARGIN, top, max(line.planned * scale, 2), _BAR, Shade.PLAN)
        within = min(line.done, line.planned) if line.planned else line.done
        self.canvas.box(_MARGIN, top, within * scale, _BAR, Shade.DONE)
        if line.done > line.planned > 0:
            self.canvas.box(_MARGIN + within * scale, top, (line.done - within) * scale, _BAR, Shade.OVER)
        self.top += _ROW
