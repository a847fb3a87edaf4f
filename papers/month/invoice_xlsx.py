"""Koondarve: the coordination fee, the components by person and in all, the ceiling, what the month still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from casework.billing import GapKind, Invoice
from papers.colours import QUIET
from papers.month import changes, lines
from papers.month.book import Book
from papers.month.cells import Cell, Column, Kind, Lack, shade
from papers.month.dataset_xlsx import component_table, contract_lines
from papers.month.frame import Frame
from papers.month.page import Page
from papers.month.words import Words

_FRONT = (56, 14, 18)
_PEOPLE = (24, 10, 28, 13, 16, 22)
_SUMMARY = (44, 40, 14, 16, 22)
_GAPS = (10, 34, 36, 28, 40)


def workbook(words: Words, invoice: Invoice, frame: Frame) -> bytes:
    title = words("papers-invoice-title")
    about = f"{words.municipality(invoice.contract)} · {words.month(invoice.month)}"
    version = words.version(invoice.version, frame)
    book = Book(words, frame, title=f"{title}: {about}", foot=f"{title} · {about} · {version}")
    _front(
        book, words, invoice, [*contract_lines(words, invoice.contract, frame), words.month(invoice.month), version]
    )
    _people(book, words, invoice, [about, version])
    _components(book, words, invoice, [about, version])
    _gaps(book, words, invoice, [about, version])
    changes.page(book, frame, invoice.version)
    return book.file()


def _front(book: Book, words: Words, invoice: Invoice, about: Sequence[str]) -> None:
    page = Page(book, words("papers-page-invoice"), widths=_FRONT, landscape=False)
    page.heading(words("papers-invoice-title"), about)
    columns = [
        Column(words("papers-invoice-line"), Kind.TEXT, _FRONT[0]),
        Column(words.head("hours"), Kind.HOURS, _FRONT[1]),
        Column(words.head("sum"), Kind.EUROS, _FRONT[2]),
    ]
    rows: list[list[Cell]] = [[words("papers-fee", places=invoice.places), None, invoice.fee]]
    rows += [
        [
            words("papers-components-of", municipality=words.municipality(dataset.municipality)),
            lines.total(dataset.sheets).minutes,
            dataset.total,
        ]
        for dataset in invoice.datasets
    ]
    minutes = sum(lines.total(dataset.sheets).minutes for dataset in invoice.datasets)
    page.table(columns, rows, totals={0: words("papers-to-pay"), 1: minutes, 2: invoice.total}, first=True)
    page.row += 1
    _ceiling(page, words, invoice)
    page.row += 1
    _lacking(page, words, invoice)
    page.paragraph(words("papers-is-no-invoice"), high=2, italic=True, font_color=shade(QUIET))


def _ceiling(page: Page, words: Words, invoice: Invoice) -> None:
    """Used and left only where the contract's ceiling was entered."""
    page.section(words("papers-ceiling"))
    unknown = Lack(words("papers-not-entered"))
    used = None if invoice.used_before is None else invoice.used_before + invoice.components
    left: Decimal | None = None if invoice.ceiling is None or used is None else invoice.ceiling - used
    for name, value in (
        (words("papers-ceiling-contract"), invoice.ceiling),
        (words("papers-used-before"), invoice.used_before),
        (words("papers-used-now"), invoice.components),
        (words("papers-left-after"), left),
    ):
        page.label(name, unknown if value is None else value, Kind.EUROS, at=2)
    if left is not None and left < 0:
        page.paragraph(words("papers-over-ceiling"), bold=True)


def _lacking(page: Page, words: Words, invoice: Invoice) -> None:
    unpriced = sum(lines.total(dataset.sheets).unpriced for dataset in invoice.datasets)
    if unpriced:
        page.paragraph(words("papers-not-all-priced"), bold=True)
    if invoice.gaps:
        page.paragraph(words("papers-gaps-named", gaps=len(invoice.gaps)), bold=True)


def _people(book: Book, words: Words, invoice: Invoice, about: Sequence[str]) -> None:
    page = Page(book, words("papers-page-people"), widths=_PEOPLE, landscape=True)
    page.heading(words("papers-page-people"), about)
    heads = ("municipality", "code", "name", "hours", "sum", "unpriced-hours")
    kinds = {"hours": Kind.HOURS, "sum": Kind.EUROS, "unpriced-hours": Kind.HOURS}
    columns = [
        Column(words.head(head), kinds.get(head, Kind.TEXT), width)
        for head, width in zip(heads, _PEOPLE, strict=True)
    ]
    rows: list[list[Cell]] = []
    unpriced = 0
    for dataset in invoice.datasets:
        hidden = not any(sheet.name.strip() for sheet in dataset.sheets)  # of another municipality: codes alone
        for sheet in dataset.sheets:
            whole = lines.total([sheet])
            unpriced += whole.unpriced
            known = bool(sheet.name.strip())
            name: Cell = words.person(sheet.name) if known else None if hidden else Lack(words("papers-no-name"))
            owed: Cell = Lack(words("papers-no-price")) if whole.unpriced and not whole.euros else sheet.total
            place = words.municipality(dataset.municipality)
            rows.append([place, sheet.code, name, sheet.minutes, owed, whole.unpriced or None])
    minutes = sum(sheet.minutes for dataset in invoice.datasets for sheet in dataset.sheets)
    totals: dict[int, Cell] = {0: words("papers-total"), 3: minutes, 4: invoice.components}
    if unpriced:
        totals |= {0: words("papers-total-priced"), 5: unpriced}
    else:
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    page.table(columns, rows, totals=totals, empty=words("papers-nobody"), first=True)


def _components(book: Book, words: Words, invoice: Invoice, about: Sequence[str]) -> None:
    page = Page(book, words("papers-page-components"), widths=_SUMMARY, landscape=True)
    page.heading(words("papers-page-components"), about)
    for place, dataset in enumerate(invoice.datasets):
        if len(invoice.datasets) > 1:
            page.section(words.municipality(dataset.municipality))
        component_table(page, words, dataset, first=place == 0 and len(invoice.datasets) == 1)
        page.row += 1


def _gaps(book: Book, words: Words, invoice: Invoice, about: Sequence[str]) -> None:
    page = Page(book, words("papers-page-gaps"), widths=_GAPS, landscape=True)
    page.heading(words("papers-page-gaps"), about)
    heads = ("code", "gap", "billed", "who", "reason")
    columns = [Column(words.head(head), Kind.TEXT, width) for head, width in zip(heads, _GAPS, strict=True)]
    rows: list[list[Cell]] = [
        [
            gap.code,
            words.gap(gap.kind),
            # What an unchecked sheet lacks is a reader, and `who` names them.
            words.billed(gap.what) if gap.what and gap.kind is not GapKind.UNCHECKED else None,
            gap.who,
            words.reason(gap.reason) or Lack(words("papers-no-reason")),
        ]
        for gap in invoice.gaps
    ]
    page.table(columns, rows, empty=words("papers-no-gaps"), first=True)
