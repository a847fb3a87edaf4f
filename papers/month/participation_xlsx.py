"""Participation sheet as a workbook: the days, the sums, who looked through it, the lines to sign."""

from __future__ import annotations

from casework.billing import Delivered, Sheet
from papers.colours import INK, QUIET
from papers.month import changes, participation
from papers.month.book import Book
from papers.month.cells import Cell, Column, Kind, Lack, shade
from papers.month.frame import Frame
from papers.month.lines import line_cells
from papers.month.page import Page
from papers.month.words import Words

_WIDTHS = (13, 7, 14, 10, 40, 13, 13, 23)
"""In letters: day, weekday, times, hours, component, way, recipient, worker."""


def workbook(words: Words, sheet: Sheet, frame: Frame, *, version: int, with_person: bool) -> bytes:
    title = words("papers-sheet-title")
    foot = f"{title} · {sheet.code} · {words.month(sheet.month)} · {words.version(version, frame)}"
    book = Book(words, frame, title=f"{title} {sheet.code}", foot=foot)
    page = Page(book, title, widths=_WIDTHS, landscape=False)
    page.heading(title, [participation.about(words, frame, version)])
    for name, value in participation.facts(words, sheet):
        page.label(name, value, at=2, bold=name == words("papers-person"))
    page.row += 1
    _days(page, words, sheet)
    page.row += 1
    _sums(page, words, sheet)
    _below(page, words, sheet, with_person=with_person)
    if (theirs := frame.of(sheet.code)).changes:
        changes.page(book, theirs, version)
    return book.file()


def _days(page: Page, words: Words, sheet: Sheet) -> None:
    columns = [
        Column(words.head("day"), Kind.DAY, _WIDTHS[0]),
        Column(words.head("weekday"), Kind.TEXT, _WIDTHS[1], centred=True),
        Column(words.head("times"), Kind.TEXT, _WIDTHS[2], centred=True),
        Column(words.head("hours"), Kind.HOURS, _WIDTHS[3]),
        Column(words.head("component"), Kind.TEXT, _WIDTHS[4]),
        Column(words.head("way"), Kind.TEXT, _WIDTHS[5]),
        Column(words.head("recipient"), Kind.TEXT, _WIDTHS[6]),
        Column(words.head("worker"), Kind.TEXT, _WIDTHS[7]),
    ]
    rows: list[list[Cell]] = [
        [
            entry.day,
            words.weekday(entry.day),
            words.times(entry),
            entry.minutes,
            _component(words, entry),
            words.mode(entry.mode),
            words.recipient(entry.recipient),
            _both(participation.worker(words, sheet, entry)),
        ]
        for entry in sheet.entries
    ]
    minutes = sum(entry.minutes for entry in sheet.entries)
    page.table(
        columns, rows, totals={0: words("papers-total"), 3: minutes}, empty=words("papers-no-hours"), first=True
    )


def _component(words: Words, entry: Delivered) -> Cell:
    said = participation.component(words, entry)
    return Lack(_both(said)) if entry.billed is None else _both(said)


def _both(said: tuple[str, str]) -> str:
    return f"{said[0]} ({said[1]})" if said[1] else said[0]


def _sums(page: Page, words: Words, sheet: Sheet) -> None:
    """Below the days and on their columns: words in the wide ones, the numbers on the right."""
    page.section(words("papers-sums"))
    columns = [
        Column(words.head("provider"), Kind.TEXT, sum(_WIDTHS[:3]), span=3),
        Column(words.head("hours"), Kind.HOURS, _WIDTHS[3]),
        Column(words.head("billed"), Kind.TEXT, _WIDTHS[4]),
        Column(words.head("recipient"), Kind.TEXT, _WIDTHS[5]),
        Column(words.head("unit-price"), Kind.EUROS, _WIDTHS[6]),
        Column(words.head("sum"), Kind.EUROS, _WIDTHS[7]),
    ]
    rows = [
        [provider, line.minutes, billed, words.recipient(line.recipient), unit, owed]
        for line in sheet.lines
        for provider, billed, unit, owed in [line_cells(words, line)]
    ]
    label = words("papers-total") if sheet.is_priced else words("papers-total-priced")
    page.table(columns, rows, totals={0: label, 1: sheet.minutes, 5: sheet.total}, empty=words("papers-no-hours"))
    for note in participation.notes(words, sheet):
        page.paragraph(note, italic=True, font_color=shade(QUIET), font_size=9)


def _below(page: Page, words: Words, sheet: Sheet, *, with_person: bool) -> None:
    page.row += 1
    page.section(words("papers-checks"))
    for line in participation.checked(words, sheet):
        page.paragraph(line)
    page.row += 1
    page.section(words("papers-signatures"))
    for signature in participation.signatures(words, sheet, with_person=with_person):
        page.signature(signature.name, signature.role, words("papers-sign-day"))
    page.row += 1
    page.paragraph(words("papers-legal-signature"), high=2, font_color=shade(INK), italic=True)
