"""Where everything stands on the poster. From above: question, who is meant, code, three steps, 112, whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from locales.texts import Texts
from papers import qr
from papers.colours import ALARM, DEEP, INK, PAPER, QUIET, Colour
from papers.fonts import Face
from papers.sheets import A4, POINT, Align, Sheet
from papers.typesetting import Setting, fitted

MARGIN = 15.0
"""Millimetres: more than any office printer leaves out."""
QR_SIZE = 63.0
"""Of the code alone; the quiet zone around it stays free besides."""
_WIDTH = A4[0] - 2 * MARGIN
_GUTTER = 10.0
_ASIDE = 46.0
"""Width of a text beside the code: a short address makes wide modules, and so a wide quiet zone."""
_CAPITAL = 0.73
"""Height of a capital as a part of the size: so far below its upper edge stands a first line."""
_STEPS = ("poster-step-scan", "poster-step-answer", "poster-step-read")
_DISC = 4.8


@dataclass(frozen=True)
class _Box:
    """A place for text, in millimetres."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class _Style:
    face: Face
    largest: float
    smallest: float
    colour: Colour = INK
    leading: float = 1.3
    align: Align = "left"
    even: bool = False
    middle: bool = False
    """Between the upper and the lower edge, in place of hanging from the upper one."""


class _Said(NamedTuple):
    language: str
    text: str
    box: _Box


def drawn(
    texts: Sequence[Texts],
    *,
    link: str,
    institution: str,
    municipality: str,
    contact: str,
    edition: str,
    made_at: datetime | None,
) -> bytes:
    title = " · ".join(words.plain("poster-title", institution=institution) for words in texts)
    sheet = Sheet(language=texts[0].language, title=title, made_at=made_at)
    page = _Page(sheet, texts)
    page.question()
    page.code(link)
    page.steps()
    page.danger()
    page.whose(institution, municipality, edition)
    page.small_print(contact)
    return sheet.file()


class _Page:
    def __init__(self, sheet: Sheet, texts: Sequence[Texts]) -> None:
        self.sheet = sheet
        self.texts = texts
        self.alone = len(texts) == 1
        """One language: the same parts, in one wide column and larger."""
        self.below = 0.0

    def question(self) -> None:
        self._name("Märkaja", _Box(MARGIN, 15, _WIDTH, 5.5), _Style(Face.BOLD, 15, 15, DEEP))
        self.sheet.set_fill_color(*DEEP)
        self.sheet.rect(MARGIN, 21, _WIDTH, 0.9, style="F")
        heading = _Style(Face.BOLD, 42 if self.alone else 31, 16, DEEP, leading=1.14, even=True)
        self._say("poster-heading", self._columns(25.6, 36), heading)
        self._say("poster-who", self._columns(65.6, 20.8), _Style(Face.REGULAR, 16 if self.alone else 12, 9))

    def code(self, link: str) -> None:
        modules = qr.modules(link)
        top = 95.3
        left = A4[0] - MARGIN - QR_SIZE if self.alone else (A4[0] - QR_SIZE) / 2
        self.sheet.qr_code(modules, left, top, QR_SIZE)
        self.sheet.link(left, top, QR_SIZE, QR_SIZE, link)
        self._beside_the_code(top)
        below = top + QR_SIZE * (1 + qr.QUIET_ZONE / len(modules)) + 0.5
        label = _Style(Face.REGULAR, 9.5, 6, QUIET, align="centre")
        self._say("poster-address", self._columns(below, 3.8), label)
        shown = link.partition("://")[2] or link
        address = _Style(Face.MONO, 13, 6, INK, align="centre", middle=True)
        self._name(shown, _Box(MARGIN, below + 3.9, _WIDTH, 6), address)

    def _beside_the_code(self, top: float) -> None:
        """An invitation with an arrow towards the code; below it, that anybody may report."""
        if self.alone:
            boxes = [_Box(MARGIN, top, 100, QR_SIZE * 0.4)]
        else:
            boxes = [_Box(x, top, _ASIDE, QR_SIZE * 0.33) for x in (MARGIN, MARGIN + _WIDTH - _ASIDE)]
        scan = _Style(Face.BOLD, 25 if self.alone else 15, 9, DEEP, leading=1.2, even=True)
        self._say("poster-scan", boxes, scan)
        for box, back in zip(boxes, (False, True), strict=False):
            self._arrow(replace(box, y=top + QR_SIZE * 0.4, height=7.2), back=back)
        lower = [replace(box, y=top + QR_SIZE * 0.6, height=QR_SIZE * 0.4) for box in boxes]
        self._say("poster-anyone", lower, _Style(Face.REGULAR, 16 if self.alone else 11, 8))

    def steps(self) -> None:
        top, height = 176.8, 14.6
        indent = 2 * _DISC + 3.5
        said = [
            _Said(words.language, words.plain(step), _Box(box.x + indent, top + row * height, box.width - indent, 14))
            for words, box in zip(self.texts, self._columns(top, height), strict=True)
            for row, step in enumerate(_STEPS)
        ]
        style = _Style(Face.REGULAR, 14.5 if self.alone else 12, 7.5, leading=1.2, even=True, middle=True)
        number = _Style(Face.BOLD, 14, 14, PAPER, align="centre", middle=True, leading=1)
        setting = self._fitted(said, style)
        for place, (step, lines) in enumerate(zip(said, setting.lines, strict=True)):
            box = step.box
            disc = _Box(box.x - indent, box.y + box.height / 2 - _DISC, 2 * _DISC, 2 * _DISC)
            self.sheet.set_fill_color(*DEEP)
            self.sheet.ellipse(disc.x, disc.y, disc.width, disc.height, style="F")
            self._name(str(place % len(_STEPS) + 1), disc, number)
            self._write(step, lines, setting.size, style)

    def danger(self) -> None:
        top, height, line = 224.0, 24.2, 0.9
        self.sheet.set_draw_color(*ALARM)
        self.sheet.set_line_width(line)
        frame = _Box(MARGIN + line / 2, top, _WIDTH - line, height)
        self.sheet.rect(frame.x, frame.y, frame.width, frame.height, round_corners=True, corner_radius=3)
        number, gap = 40.0, 3.0
        if self.alone:
            boxes = [_Box(MARGIN + number + 2 * gap, top, _WIDTH - number - 4 * gap, height)]
            middle = MARGIN + gap + number / 2
        else:
            width = (_WIDTH - number) / 2 - 2 * gap
            boxes = [_Box(x, top, width, height) for x in (MARGIN + 2 * gap, A4[0] / 2 + number / 2 + gap)]
            middle = A4[0] / 2
        big = _Style(Face.BOLD, 46, 46, ALARM, align="centre", middle=True, leading=1)
        self._name("112", _Box(middle - number / 2, top, number, height), big)
        upper = [replace(box, y=top + 3.4, height=9) for box in boxes]
        lower = [replace(box, y=top + 13.2, height=10) for box in boxes]
        self._say("poster-danger", upper, _Style(Face.BOLD, 18 if self.alone else 11.5, 8, leading=1.2, even=True))
        self._say(
            "poster-not-emergency", lower, _Style(Face.REGULAR, 12 if self.alone else 9, 6, leading=1.15, even=True)
        )

    def whose(self, institution: str, municipality: str, edition: str) -> None:
        """Institution and municipality; they take what they need, the rest is for the small print."""
        wide = _WIDTH - (40 if edition else 0)
        below = self._name(institution, _Box(MARGIN, 251.8, _WIDTH, 8.6), _Style(Face.BOLD, 13, 7, leading=1.2))
        row = _Box(MARGIN, below + 1.2, wide, 4.5)
        self.below = self._name(municipality, row, _Style(Face.REGULAR, 11, 6))
        if edition:
            self._name(edition, _Box(MARGIN + wide, row.y, 40, 4.5), _Style(Face.REGULAR, 9, 5, QUIET, align="right"))

    def small_print(self, contact: str) -> None:
        top, bottom = self.below + 2, A4[1] - MARGIN
        if contact:
            style = _Style(Face.BOLD, 11 if self.alone else 8.5, 5, leading=1.2)
            top = self._say("poster-otherwise", self._columns(top, 6), style, contact=contact) + 1.2
        small = _Style(Face.REGULAR, 9.5 if self.alone else 8, 5, QUIET, leading=1.2, even=True)
        self._say("poster-answers", self._columns(top, bottom - top), small)

    # ── means ────────────────────────────────────────────────────────────────

    def _columns(self, y: float, height: float) -> list[_Box]:
        width = (_WIDTH - _GUTTER * (len(self.texts) - 1)) / len(self.texts)
        return [_Box(MARGIN + place * (width + _GUTTER), y, width, height) for place in range(len(self.texts))]

    def _say(self, text_id: str, boxes: Iterable[_Box], style: _Style, **values: object) -> float:
        """The same sentence in every language, in the same size."""
        return self._set(
            [
                _Said(words.language, words.plain(text_id, **values), box)
                for words, box in zip(self.texts, boxes, strict=True)
            ],
            style,
        )

    def _name(self, text: str, box: _Box, style: _Style) -> float:
        """What is the same in every language: a name, a number, an address."""
        return self._set([_Said("", text, box)], style)

    def _set(self, said: Sequence[_Said], style: _Style) -> float:
        """Gives the lower edge of what was written."""
        setting = self._fitted(said, style)
        for one, lines in zip(said, setting.lines, strict=True):
            self._write(one, lines, setting.size, style)
        return said[0].box.y + setting.height(style.leading) * setting.size * POINT

    def _fitted(self, said: Sequence[_Said], style: _Style) -> Setting:
        room = said[0].box
        return fitted(
            (one.text for one in said),
            self.sheet.measure(style.face),
            width=room.width,
            height=room.height,
            largest=style.largest,
            smallest=style.smallest,
            leading=style.leading,
            unit=POINT,
            even=style.even,
        )

    def _write(self, said: _Said, lines: Sequence[str], size: float, style: _Style) -> None:
        box, step, capital = said.box, size * POINT * style.leading, size * POINT * _CAPITAL
        spare = box.height - (len(lines) - 1) * step - capital
        y = box.y + capital + (spare / 2 if style.middle else 0)
        x = box.x + {"left": 0.0, "centre": box.width / 2, "right": box.width}[style.align]
        with self.sheet.spoken(said.language):
            for place, line in enumerate(lines):
                at = y + place * step
                self.sheet.write_line(line, x, at, face=style.face, size=size, colour=style.colour, align=style.align)

    def _arrow(self, box: _Box, *, back: bool) -> None:
        """As wide and as high as the box, towards its right edge, or back to the left one."""
        start, tip = (box.x + box.width, box.x) if back else (box.x, box.x + box.width)
        neck = tip + (5.5 if back else -5.5)
        middle, half, shaft = box.y + box.height / 2, box.height / 2, 1.1
        below = [(start, shaft), (neck, shaft), (neck, half)]
        above = [(x, -down) for x, down in reversed(below)]
        self.sheet.set_fill_color(*DEEP)
        self.sheet.polygon([(x, middle + down) for x, down in [*below, (tip, 0.0), *above]], style="F")
