"""Participation sheet on paper: A4 upright, as many pages as the month needs, each saying which of how many it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

from casework.billing import Delivered, Line, Sheet
from papers.colours import DEEP, LINE, QUIET
from papers.fonts import Face
from papers.month import participation
from papers.month.flow import Block, Placed, paginated, space
from papers.month.frame import Frame, Logo
from papers.month.print_table import BODY, FACES, SMALL, Place, Printed, Printer, Style
from papers.month.words import Words, euros, hours
from papers.sheets import A4
from papers.sheets import Sheet as Paper

_LEFT, _RIGHT = 20.0, 15.0
"""Margins; the left one has room for holes."""
_TOP, _BOTTOM = 22.0, 279.0
"""Of what flows from page to page."""
_WIDTH = A4[0] - _LEFT - _RIGHT
_LOGO = (46.0, 12.0)
"""The most that the co-funding's picture takes."""


def printed(words: Words, sheet: Sheet, frame: Frame, *, version: int, with_person: bool) -> bytes:
    emblem = frame.emblem()  # refused before any font is open
    made = datetime.combine(frame.made_on, datetime.min.time(), UTC) if frame.made_on else None
    title = f"{words('papers-sheet-title')} {sheet.code}, {words.month(sheet.month)}"
    paper = Paper(language=words.texts.language, title=title, made_at=made, faces=FACES)
    printer = Printer(paper, left=_LEFT, width=_WIDTH)
    flow = _Sheet(words, sheet, frame, printer, emblem, version=version)
    pages = paginated([*flow.blocks(with_person=with_person)], top=_TOP, bottom=_BOTTOM)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            paper.add_page()
        flow.frame_of_page(number, len(pages))
        _draw(page)
    return paper.file()


def _draw(page: list[Placed]) -> None:
    for placed in page:
        placed.block.draw(placed.top)


class _Sheet:
    def __init__(
        self, words: Words, sheet: Sheet, frame: Frame, printer: Printer, emblem: Logo | None, *, version: int
    ) -> None:
        self.words = words
        self.sheet = sheet
        self.frame = frame
        self.printer = printer
        self.emblem = emblem
        self.version = words.version(version, frame)
        self.about = participation.about(words, frame, version)

    def blocks(self, *, with_person: bool) -> Iterator[Block]:
        words, printer = self.words, self.printer
        yield printer.paragraph(words("papers-sheet-title"), Style(19, Face.BOLD, DEEP), keeps=True)
        yield printer.paragraph(self.about, Style(9.5, colour=QUIET), keeps=True, below=3)
        for place, (name, value) in enumerate(participation.facts(words, self.sheet)):
            yield printer.fact(name, value, strong=place == 0)
        yield space(3)
        yield from self._days()
        yield space(5)
        # Who signs sees on the same page what the month comes to, as long as one page holds it.
        yield printer.heading(words("papers-sums"))
        yield from (replace(block, keeps=True) for block in self._sums())
        for note in participation.notes(words, self.sheet):
            yield printer.paragraph(note, SMALL, keeps=True)
        yield Block(5, lambda _top: None, keeps=True)
        yield printer.heading(words("papers-checks"))
        for line in participation.checked(words, self.sheet):
            yield printer.paragraph(line, BODY, keeps=True)
        yield Block(4, lambda _top: None, keeps=True)
        yield from self._signatures(with_person=with_person)

    def _days(self) -> Iterator[Block]:
        head = self.words.head
        places = [
            Place(head("day"), 27),
            Place(head("times"), 23, "centre"),
            Place(head("hours"), 14, "right"),
            Place(head("component"), 61),
            Place(f"{head('way')} · {head('recipient')}", 25),
            Place(head("worker"), 25),
        ]
        total = [Printed(self.words("papers-total")), Printed(""), Printed(participation.total_hours(self.sheet))]
        total += [Printed("")] * 3
        rows = [self._day(entry) for entry in self.sheet.entries]
        return self.printer.table(places, rows, total=total, empty=self.words("papers-no-hours"))

    def _day(self, entry: Delivered) -> list[Printed]:
        words = self.words
        return [
            Printed(f"{words.weekday(entry.day)} {entry.day:%d.%m.%Y}"),
            Printed(words.times(entry)),
            Printed(hours(entry.minutes)),
            Printed(*participation.component(words, entry), lacks=entry.billed is None),
            Printed(words.mode(entry.mode), words.recipient(entry.recipient)),
            Printed(*participation.worker(words, self.sheet, entry)),
        ]

    def _sums(self) -> Iterator[Block]:
        head = self.words.head
        places = [
            Place(head("billed"), 52),
            Place(head("provider"), 41),
            Place(head("recipient"), 21),
            Place(head("hours"), 15, "right"),
            Place(head("unit-price"), 22, "right"),
            Place(head("sum"), 24, "right"),
        ]
        label = self.words("papers-total" if self.sheet.is_priced else "papers-total-priced")
        total = [Printed(label), Printed(""), Printed(""), Printed(hours(self.sheet.minutes)), Printed("")]
        total.append(Printed(euros(self.sheet.total)))
        rows = [self._sum(line) for line in self.sheet.lines]
        return self.printer.table(places, rows, total=total, empty=self.words("papers-no-hours"))

    def _sum(self, line: Line) -> list[Printed]:
        lack = Printed(self.words("papers-no-price"), lacks=True)
        return [
            Printed(self.words.billed(line.billed), lacks=line.billed is None),
            Printed(self.words.provider(line.provider), lacks=line.provider is None),
            Printed(self.words.recipient(line.recipient)),
            Printed(hours(line.minutes)),
            lack if line.unit is None else Printed(euros(line.unit)),
            lack if line.sum is None else Printed(euros(line.sum)),
        ]

    def _signatures(self, *, with_person: bool) -> Iterator[Block]:
        words, printer = self.words, self.printer
        yield printer.heading(words("papers-signatures"))
        for signature in participation.signatures(words, self.sheet, with_person=with_person):
            yield printer.signature(signature.name, signature.role, words("papers-sign-day"), keeps=True)
        yield Block(2, lambda _top: None, keeps=True)
        yield printer.paragraph(words("papers-legal-signature"), SMALL)

    # ── what stands on every page ────────────────────────────────────────────

    def frame_of_page(self, number: int, pages: int) -> None:
        """Above: whose sheet goes on here, or the co-funding's picture; below: who pays, and the page."""
        words, printer, right = self.words, self.printer, A4[0] - _RIGHT
        if number == 1:
            self._logo()
        else:
            what = (words("papers-sheet-title"), self.sheet.code, words.month(self.sheet.month), self.version)
            printer.write([" · ".join(what)], _LEFT, 12, Style(8, colour=QUIET))
            self._rule(17)
        self._rule(283)
        if self.frame.is_funded:
            printer.write([words("papers-co-funded")], _LEFT, 284.5, SMALL)
        said = words("papers-page", page=str(number), pages=str(pages))
        printer.write([said], right, 284.5, SMALL, "right")

    def _rule(self, y: float) -> None:
        paper = self.printer.sheet
        paper.set_draw_color(*LINE)
        paper.set_line_width(0.2)
        paper.line(_LEFT, y, A4[0] - _RIGHT, y)

    def _logo(self) -> None:
        emblem = self.emblem
        if emblem is None:
            return
        scale = min(_LOGO[0] / emblem.width, _LOGO[1] / emblem.height)
        width, height = emblem.width * scale, emblem.height * scale
        paper = self.printer.sheet
        paper.image(
            BytesIO(emblem.file),
            x=A4[0] - _RIGHT - width,
            y=14,
            w=width,
            h=height,
            alt_text=self.words("papers-co-funded"),
        )
