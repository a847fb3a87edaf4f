"""The page for a person who leaves: what ends, what begins, who to turn to. One A4 page, large type, plain words.

No name stands on it unless the one who prints it asks for that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from casework.exits import Application, ExitPath, Queue
from casework.help_numbers import HelpNumber
from locales import days
from locales.texts import Texts
from papers.colours import ALARM, DEEP, INK, LINE, QUIET
from papers.fonts import Face
from papers.month.flow import Block, paginated, space
from papers.month.frame import one_line
from papers.month.print_table import FACES, Printer, Style
from papers.sheets import A4, Sheet

_LEFT = _RIGHT = 20.0
_TOP, _BOTTOM = 18.0, 246.0
"""Of what is told; below it stand the number of help in danger and who gave the page."""
_WIDTH = A4[0] - _LEFT - _RIGHT
_SIZES = (17.0, 16.0, 15.0, 14.0, 13.5, 13.0, 12.5, 12.0, 11.5, 11.0)
"""Points; the largest that keeps to one page."""


@dataclass(frozen=True, slots=True)
class ExitSheet:
    """`turn_to`: the municipality's published contact, empty where there is none. `worker`: a first name, or empty.

    `turn_up`: the last day to begin the state's service, where a decision is there. `name`: only when asked for.
    """

    path: ExitPath
    last_day: date
    municipality: str
    turn_to: str = ""
    worker: str = ""
    application: Application | None = None
    turn_up: date | None = None
    name: str = ""
    made_on: date | None = None
    numbers: tuple[HelpNumber, ...] = ()

    @property
    def is_past(self) -> bool:
        """The last day has gone by."""
        return self.made_on is not None and self.made_on > self.last_day


def exit_sheet(texts: Texts, sheet: ExitSheet) -> bytes:
    """A PDF of one page; ValueError when somebody's contact is so long that even the smallest type needs two."""
    made = datetime.combine(sheet.made_on, datetime.min.time(), UTC) if sheet.made_on else None
    paper = Sheet(language=texts.language, title=texts.plain("exit-sheet-title"), made_at=made, faces=FACES)
    printer = Printer(paper, left=_LEFT, width=_WIDTH)
    words = _Words(texts, sheet)
    for size in _SIZES:
        pages = paginated([*_blocks(words, printer, size)], top=_TOP, bottom=_BOTTOM)
        if len(pages) == 1:
            break
    else:
        raise ValueError("the page for the person does not fit on one page")
    for placed in pages[0]:
        placed.block.draw(placed.top)
    _danger(words, printer)
    _foot(words, printer)
    return paper.file()


def _blocks(words: _Words, printer: Printer, size: float) -> Iterator[Block]:
    body, head = Style(size), Style(size + 2, Face.BOLD, DEEP)
    yield printer.paragraph(words("exit-sheet-title"), Style(size + 9, Face.BOLD, DEEP), keeps=True, below=1)
    if words.sheet.name:
        yield printer.paragraph(
            words("exit-sheet-for", name=one_line(words.sheet.name)), Style(size, Face.BOLD), keeps=True
        )
    yield space(1.5)
    for heading, said in words.parts():
        yield printer.paragraph(heading, head, keeps=True, below=0.8)
        for sentence in said:
            yield printer.paragraph(sentence, body, keeps=True, below=0.7)
        yield Block(size * 0.26, lambda _top: None)


class _Words:
    """What is told, part by part, in whole sentences."""

    def __init__(self, texts: Texts, sheet: ExitSheet) -> None:
        self.texts = texts
        self.sheet = sheet

    def __call__(self, text_id: str, **values: object) -> str:
        return self.texts.plain(text_id, **values)

    def parts(self) -> Iterator[tuple[str, list[str]]]:
        yield self("exit-sheet-ends"), self._ends()
        yield self("exit-sheet-begins"), [*self._begins()]
        yield self("exit-sheet-whom"), [*self._whom()]
        yield self("exit-sheet-rights"), self.lines("exit-sheet-rights-lines")

    def lines(self, text_id: str, **values: object) -> list[str]:
        """A text of several lines is as many paragraphs."""
        return self(text_id, **values).splitlines()

    def _ends(self) -> list[str]:
        text = "exit-sheet-ended-lines" if self.sheet.is_past else "exit-sheet-ends-lines"
        return self.lines(text, day=days.due(self.sheet.last_day))

    def _begins(self) -> Iterator[str]:
        path = self.sheet.path.replace("_", "-")
        yield from self.lines(f"exit-sheet-path-{path}", municipality=one_line(self.sheet.municipality))
        if self.sheet.path is ExitPath.STATE_SERVICE and self.sheet.application is not None:
            yield from self._state(self.sheet.application)
            if self.sheet.application.stands not in {Queue.REFERRED, Queue.STARTED}:
                meanwhile = "exit-sheet-meanwhile-now" if self.sheet.is_past else "exit-sheet-meanwhile"
                yield from self.lines(meanwhile, municipality=one_line(self.sheet.municipality))

    def _state(self, one: Application) -> Iterator[str]:
        """Where the application stands, and what its deadlines mean [003]."""
        match one.stands:
            case Queue.NOT_APPLIED:
                yield from self.lines("exit-sheet-apply")
            case Queue.WAITS if one.applied is not None and one.answer_by is not None:
                yield from self.lines("exit-sheet-applied", day=days.due(one.applied), due=days.due(one.answer_by))
            case Queue.DECIDED:
                yield from self.lines("exit-sheet-decided")
            case Queue.REFERRED if self.sheet.turn_up is not None:
                yield from self.lines("exit-sheet-referred-by", due=days.due(self.sheet.turn_up))
            case Queue.REFERRED:
                yield from self.lines("exit-sheet-referred")
            case Queue.STARTED:
                yield from self.lines("exit-sheet-started")
            case _:
                return

    def _whom(self) -> Iterator[str]:
        place = one_line(self.sheet.municipality)
        if self.sheet.turn_to:
            yield self("exit-sheet-contact", municipality=place, turn_to=one_line(self.sheet.turn_to))
        else:
            yield self("exit-sheet-contact-none", municipality=place)
        if self.sheet.worker:
            yield self("exit-sheet-worker", worker=one_line(self.sheet.worker))
        for one in self.sheet.numbers:
            if one.key != "emergency":
                yield f"{one.number}: {self.texts.of('help-number', one.key)}"


# ── below ────────────────────────────────────────────────────────────────────


def _danger(words: _Words, printer: Printer) -> None:
    paper, top, height = printer.sheet, 250.0, 19.0
    paper.set_draw_color(*ALARM)
    paper.set_line_width(0.8)
    paper.rect(_LEFT, top, _WIDTH, height, round_corners=True, corner_radius=3)
    printer.write(["112"], _LEFT + 6, top + 2.2, Style(34, Face.BOLD, ALARM))
    style = Style(12.5, Face.BOLD, INK)
    said = printer.lines(words("exit-sheet-danger"), _WIDTH - 52, style)
    printer.write(said, _LEFT + 42, top + (height - len(said) * style.line) / 2, style)


def _foot(words: _Words, printer: Printer) -> None:
    """Who gave it and when is written by hand."""
    paper, y = printer.sheet, 284.0
    paper.set_draw_color(*LINE)
    paper.set_line_width(0.25)
    for x, label in _marks(words):
        paper.line(x, y, x + 80, y)
        printer.write([label], x, y + 0.8, Style(8.5, colour=QUIET))


def _marks(words: _Words) -> Iterable[tuple[float, str]]:
    return (_LEFT, words("exit-sheet-given-by")), (_LEFT + _WIDTH - 80, words("exit-sheet-given-on"))
