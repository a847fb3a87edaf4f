"""A summary as an XLSX file: the same numbers as the post, and the lines that it has no room for."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from casework.summaries import ContractLine, Count, HoursLine, Masked, Reader, Span, SpecialistLine, Summary
from locales import Texts, days
from papers.summary_values import SIGNS, component, provider, span_name

Cell = str | int | float | Decimal | date | None
_HOUR = 60
_WIDEST = 60
_MADE = datetime(2025, 1, 1)  # noqa: DTZ001 (XLSX keeps no zone; the same values give the same bytes)


def write(summary: Summary, texts: Texts) -> bytes:
    """Sheets: numbers, components, providers, and in a private one duties by person. None is empty, not a nought."""
    say, kind = texts.plain, summary.span.kind.value
    book = _Book(_as_of(texts, summary), summary.municipality)
    book.sheet(
        say("summary-sheet-numbers"),
        [say("summary-sheet-what"), say("summary-sheet-how-many")],
        _numbers(texts, summary),
    )
    amounts = [say("summary-sheet-done"), say("summary-sheet-planned"), say("summary-sheet-before", kind=kind)]
    found = summary.hours
    total = [say("summary-sheet-total"), *_hours(found.done, found.planned, found.before)]
    book.sheet(
        say("summary-sheet-components"),
        [say("summary-sheet-component"), *amounts],
        [*([_full_name(texts, line), *_amounts(line)] for line in found.by_component), total],
    )
    book.sheet(
        say("summary-sheet-providers"),
        [say("summary-sheet-provider"), *amounts],
        [*([provider(texts, line), *_amounts(line)] for line in found.by_provider), total],
    )
    if summary.reader is Reader.PRIVATE:
        head = [
            say("summary-sheet-specialist"),
            say("summary-sheet-on-time"),
            say("summary-sheet-met-late"),
            say("summary-sheet-overdue"),
            say("summary-sheet-next", kind=kind),
        ]
        book.sheet(
            say("summary-sheet-specialists"), head, [_specialist(texts, one) for one in summary.duties.by_specialist]
        )
    return book.file()


def write_portfolio(lines: Sequence[ContractLine], span: Span, as_of: date, texts: Texts) -> bytes:
    """An adviser's contracts, one a row."""
    say = texts.plain
    title = say("summary-sheet-as-of", span=span_name(texts, span), day=days.due(as_of))
    head = [
        say("summary-sheet-contract"),
        say("summary-sheet-municipalities"),
        say("summary-sheet-given"),
        say("summary-sheet-filled"),
        say("summary-sheet-filled-share"),
        say("summary-sheet-done"),
        say("summary-sheet-planned"),
        say("summary-sheet-ceiling"),
        say("summary-sheet-used"),
        say("summary-sheet-share"),
        say("summary-sheet-reached"),
        say("summary-sheet-on-time"),
        say("summary-sheet-late"),
    ]
    book = _Book(title, say("summary-sheet-contracts"))
    book.sheet(say("summary-sheet-contracts"), head, [_contract(line) for line in lines])
    return book.file()


def _as_of(texts: Texts, summary: Summary) -> str:
    span = span_name(texts, summary.span)
    told = texts.plain("summary-sheet-as-of", span=span, day=days.due(summary.as_of))
    return f"{summary.municipality}, {told}"


# ── rows ─────────────────────────────────────────────────────────────────────


def _numbers(texts: Texts, summary: Summary) -> Iterator[list[Cell]]:
    say, kind = texts.plain, summary.span.kind.value
    came, people, duties, hours = summary.referrals, summary.cases, summary.duties, summary.hours
    yield [say("summary-sheet-new"), _count(came.new)]
    yield [say("summary-sheet-taken"), _count(came.taken)]
    yield [say("summary-sheet-waiting"), _count(came.waiting)]
    yield [say("summary-sheet-contacted"), _count(came.contacted)]
    yield [say("summary-sheet-taken-median"), _in_hours(came.until_taken.median)]
    yield [say("summary-sheet-taken-slowest"), _in_hours(came.until_taken.slowest)]
    yield [say("summary-sheet-contact-median"), _in_hours(came.until_contact.median)]
    yield [say("summary-sheet-contact-slowest"), _in_hours(came.until_contact.slowest)]
    yield [say("summary-sheet-people"), people.total]
    for stage, number in people.stages:
        name = texts.of("case-stage", stage) if stage else say("summary-stage-rest")
        yield [say("summary-sheet-stage", stage=name), number]
    yield [say("summary-sheet-entered"), _count(people.entered)]
    yield [say("summary-sheet-left"), _count(people.left)]
    yield [say("summary-sheet-look"), _count(people.look)]
    for finding, found in people.findings:
        yield [say("summary-sheet-finding", finding=texts.of("summary-finding", finding)), _count(found)]
    yield [say("summary-sheet-on-time"), duties.on_time]
    yield [say("summary-sheet-met-late"), duties.met_late]
    yield [say("summary-sheet-overdue"), duties.overdue]
    yield [say("summary-sheet-next", kind=kind), duties.next]
    yield [say("summary-sheet-done"), _in_hours(hours.done)]
    yield [say("summary-sheet-planned"), _in_hours(hours.planned)]
    yield [say("summary-sheet-before", kind=kind), _in_hours(hours.before)]
    yield [say("summary-sheet-silent"), hours.silent_count]
    if summary.reader is Reader.PRIVATE:
        yield from _complaints(texts, summary)
    if summary.places is not None:
        yield [say("summary-sheet-given"), summary.places.given]
        yield [say("summary-sheet-filled"), summary.places.filled]
    if summary.budget is not None:
        yield [say("summary-sheet-ceiling"), summary.budget.ceiling]
        yield [say("summary-sheet-used"), summary.budget.used]
        yield [say("summary-sheet-expected"), summary.budget.expected]
        yield [say("summary-sheet-reached"), summary.budget.reached_on]


def _complaints(texts: Texts, summary: Summary) -> Iterator[list[Cell]]:
    say, found = texts.plain, summary.complaints
    yield [say("summary-sheet-complaints-new"), found.new]
    yield [say("summary-sheet-complaints-on-time"), found.on_time]
    yield [say("summary-sheet-complaints-met-late"), found.met_late]
    yield [say("summary-sheet-complaints-open"), found.open]
    yield [say("summary-sheet-complaints-late"), found.late]


def _full_name(texts: Texts, line: HoursLine) -> str:
    """The catalogue's name, where there is room for it."""
    return texts.of("activity", line.key) if line.key else component(texts, line)


def _amounts(line: HoursLine) -> list[Cell]:
    return _hours(line.done, line.planned, line.before)


def _hours(done: int, planned: int, before: int | None) -> list[Cell]:
    return [_in_hours(done), _in_hours(planned), _in_hours(before)]


def _in_hours(minutes: int | None) -> float | None:
    return None if minutes is None else round(minutes / _HOUR, 2)


def _count(value: Count) -> Cell:
    return SIGNS[value] if isinstance(value, Masked) else value


def _specialist(texts: Texts, line: SpecialistLine) -> list[Cell]:
    name = line.name or texts.plain("summary-sheet-nobody" if line.account_id is None else "value-colleague")
    return [name, line.on_time, line.met_late, line.overdue, line.next]


def _contract(line: ContractLine) -> list[Cell]:
    budget = line.budget
    return [
        line.contract,
        ", ".join(line.municipalities),
        line.given,
        line.filled,
        round(100 * line.filled / line.given, 1) if line.given else None,
        _in_hours(line.done),
        _in_hours(line.planned),
        budget.ceiling if budget else None,
        budget.used if budget else None,
        round(budget.share, 1) if budget else None,
        budget.reached_on if budget else None,
        line.on_time,
        line.late,
    ]


# ── the file ─────────────────────────────────────────────────────────────────


class _Book:
    def __init__(self, title: str, subject: str) -> None:
        import xlsxwriter  # noqa: PLC0415 (see the room's own words)

        self._out = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._out, {"in_memory": True, "strings_to_formulas": False})
        self._book.set_properties({"title": title, "subject": subject, "author": "Märkaja", "created": _MADE})
        self._title = title
        self._bold = self._book.add_format({"bold": True})
        self._head = self._book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._whole = self._book.add_format({"num_format": "#,##0"})
        self._part = self._book.add_format({"num_format": "#,##0.0#"})
        self._money = self._book.add_format({"num_format": "#,##0.00"})
        self._day = self._book.add_format({"num_format": "dd.mm.yyyy"})
        self._right = self._book.add_format({"align": "right"})

    def sheet(self, name: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """The title, the head, which stays in sight, and the rows."""
        sheet = self._book.add_worksheet(name[:31])
        sheet.write_string(0, 0, self._title, self._bold)
        rows = [list(row) for row in rows]
        for column, title in enumerate(head):
            sheet.write_string(2, column, title, self._head)
            texts = [str(row[column]) for row in rows if isinstance(row[column], str)]
            widest = max((len(one) for one in texts), default=0) if column < 2 else 0  # noqa: PLR2004 (names)
            sheet.set_column(column, column, min(max(widest, 14) + 2, _WIDEST))
        for line, row in enumerate(rows, start=3):
            for column, cell in enumerate(row):
                self._write(sheet, line, column, cell)
        sheet.freeze_panes(3, 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(2)

    def _write(self, sheet: object, line: int, column: int, cell: Cell) -> None:
        match cell:
            case None:
                return
            case str():
                sheet.write_string(line, column, cell, self._right if column else None)  # type: ignore[attr-defined]
            case date():
                sheet.write_datetime(line, column, cell, self._day)  # type: ignore[attr-defined]
            case Decimal():
                sheet.write_number(line, column, float(cell), self._money)  # type: ignore[attr-defined]
            case float():
                sheet.write_number(line, column, cell, self._part)  # type: ignore[attr-defined]
            case _:
                sheet.write_number(line, column, cell, self._whole)  # type: ignore[attr-defined]

    def file(self) -> bytes:
        self._book.close()
        return self._out.getvalue()
