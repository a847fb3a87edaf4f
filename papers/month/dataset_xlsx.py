"""The component data set of a municipality's month (KOV teenuskomponentide andmekogu) as a workbook of four pages."""

from __future__ import annotations

from casework.billing import Dataset
from papers.month import assessments_xlsx, changes, lines
from papers.month.book import Book
from papers.month.cells import Cell, Column, Kind, Lack
from papers.month.frame import Frame
from papers.month.page import Page
from papers.month.words import Words

_ROWS = (10, 26, 38, 30, 16, 8, 11, 13, 15)
"""In letters: code, name, component, provider, recipient, unit, hours, price, sum."""
_SUMMARY = (44, 40, 14, 16, 22)


def workbook(words: Words, dataset: Dataset, frame: Frame) -> bytes:
    title = words("papers-dataset-title")
    about = f"{words.municipality(dataset.municipality)} · {words.month(dataset.month)}"
    version = words.version(dataset.version, frame)
    book = Book(words, frame, title=f"{title}: {about}", foot=f"{title} · {about} · {version}")
    _components(book, words, dataset, [about, *contract_lines(words, dataset.contract, frame), version])
    _summary(book, words, dataset, [about, version])
    assessments_xlsx.assessed(book, words, dataset, [about, version])
    assessments_xlsx.planned(book, words, dataset, [about, version])
    changes.page(book, frame, dataset.version)
    return book.file()


def contract_lines(words: Words, contract: str, frame: Frame) -> list[str]:
    named = words("papers-contract", contract=words.municipality(contract)) if contract.strip() else ""
    line = " · ".join(filter(None, [named, frame.period]))
    return [line] if line else []


def _components(book: Book, words: Words, dataset: Dataset, about: list[str]) -> None:
    page = Page(book, words("papers-page-components"), widths=_ROWS, landscape=True)
    page.heading(words("papers-dataset-title"), about)
    heads = ("code", "name", "billed", "provider", "recipient", "unit", "hours", "unit-price", "sum")
    kinds = {6: Kind.HOURS, 7: Kind.EUROS, 8: Kind.EUROS}
    columns = [
        Column(words.head(head), kinds.get(place, Kind.TEXT), _ROWS[place], centred=head == "unit")
        for place, head in enumerate(heads)
    ]
    rows: list[list[Cell]] = []
    for sheet in dataset.sheets:
        name: Cell = words.person(sheet.name) if sheet.name.strip() else Lack(words("papers-no-name"))
        for line in sheet.lines:
            provider, billed, unit, owed = lines.line_cells(words, line)
            recipient = words.recipient(line.recipient)
            rows.append(
                [sheet.code, name, billed, provider, recipient, words("papers-hour"), line.minutes, unit, owed]
            )
    whole = lines.total(dataset.sheets)
    label = words("papers-total-priced") if whole.unpriced else words("papers-total")
    totals: dict[int, Cell] = {0: label, 6: whole.minutes, 8: dataset.total}
    page.table(columns, rows, totals=totals, empty=words("papers-no-hours"), first=True)
    without = _without_hours(dataset)
    if without:
        page.row += 1
        page.paragraph(words("papers-without-hours", codes=", ".join(without)))


def _without_hours(dataset: Dataset) -> list[str]:
    """Codes of those who were in the programme that month."""
    served = {sheet.code for sheet in dataset.sheets if sheet.lines}
    here = [one.code for one in dataset.assessments if one.left is None or one.left >= dataset.month]
    return sorted({*here, *(sheet.code for sheet in dataset.sheets)} - served)


def _summary(book: Book, words: Words, dataset: Dataset, about: list[str]) -> None:
    page = Page(book, words("papers-page-summary"), widths=_SUMMARY, landscape=True)
    page.heading(words("papers-page-summary"), about)
    component_table(page, words, dataset)


def component_table(page: Page, words: Words, dataset: Dataset, *, first: bool = True) -> None:
    """By component and provider; minutes without a price stand in a column of their own."""
    columns = [
        Column(words.head("billed"), Kind.TEXT, _SUMMARY[0]),
        Column(words.head("provider"), Kind.TEXT, _SUMMARY[1]),
        Column(words.head("hours"), Kind.HOURS, _SUMMARY[2]),
        Column(words.head("sum"), Kind.EUROS, _SUMMARY[3]),
        Column(words.head("unpriced-hours"), Kind.HOURS, _SUMMARY[4]),
    ]
    rows: list[list[Cell]] = [
        [
            lines.component(words, billed),
            lines.provider(words, provider),
            summed.minutes,
            Lack(words("papers-no-price")) if summed.unpriced == summed.minutes else summed.euros,
            summed.unpriced or None,
        ]
        for billed, provider, summed in lines.by_component(dataset.sheets)
    ]
    whole = lines.total(dataset.sheets)
    totals: dict[int, Cell] = {0: words("papers-total"), 2: whole.minutes, 3: whole.euros}
    if whole.unpriced:
        totals |= {0: words("papers-total-priced"), 4: whole.unpriced}
    else:
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    page.table(columns, rows, totals=totals, empty=words("papers-no-hours"), first=first)
