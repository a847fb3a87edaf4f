"""The preview of a move into another period as an XLSX file: codes, no names; the same values as in the chat."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from casework.next_period import PersonPreview, Preview
from locales import Texts, days
from papers import period_words as words

Cell = str | float | Decimal | date | None
_HOUR = 60
_MADE = datetime(2025, 1, 1)  # noqa: DTZ001 (XLSX keeps no zone; the same values give the same bytes)


def write(found: Preview, municipality: str, texts: Texts) -> bytes:
    """Sheets: people, plans, deadlines. What has no price or no day is said in words and is never a nought."""
    say = texts.plain
    title = say(
        "period-sheet-title",
        municipality=municipality,
        before=words.periods(texts, found.sources),
        after=words.period(texts, found.target),
        day=days.due(found.first),
    )
    book = _Book(title)
    code = say("period-sheet-code")
    book.sheet(
        say("period-sheet-people"),
        [
            code,
            say("period-sheet-goes"),
            say("period-sheet-why"),
            say("period-sheet-missed"),
            say("period-sheet-plan"),
        ],
        (_person(texts, one) for one in found.people),
    )
    before, after = say("period-sheet-before"), say("period-sheet-after")
    book.sheet(
        say("period-sheet-plans"),
        [
            code,
            say("period-sheet-activity"),
            say("period-sheet-hours"),
            before,
            after,
            say("period-sheet-price-before"),
            say("period-sheet-price-after"),
            say("period-sheet-change"),
        ],
        (row for one in found.people for row in _parts(texts, one)),
    )
    book.sheet(
        say("period-sheet-days"),
        [code, say("period-sheet-duty"), before, after],
        (row for one in found.people for row in _days(texts, one)),
    )
    return book.file()


def _person(texts: Texts, one: PersonPreview) -> list[Cell]:
    say = texts.plain
    return [
        one.code,
        say("period-yes") if one.chosen else say("period-no"),
        words.place(texts, one),
        words.missed(texts, one) or (say("period-age-unsure") if one.unsure_age else None),
        say("period-yes") if one.parts else say("period-no"),
    ]


def _parts(texts: Texts, one: PersonPreview) -> Iterator[list[Cell]]:
    no_price = texts.plain("period-no-price")
    for part in one.parts:
        after = part.unit_after if part.unit_after is not None else (no_price if part.is_unpriced else None)
        yield [
            one.code,
            words.activity(texts, part),
            part.planned.minutes / _HOUR,
            words.component(texts, part.before),
            words.component(texts, part.after),
            part.unit_before if part.unit_before is not None else no_price,
            after,
            words.part_change(texts, part),
        ]


def _days(texts: Texts, one: PersonPreview) -> Iterator[list[Cell]]:
    for day in one.days:
        yield [one.code, texts.of("duty", day.key), *_both(texts, day.before, day.after, day.change.value)]


def _both(texts: Texts, before: date | None, after: date | None, change: str) -> tuple[Cell, Cell]:
    """The side on which there is no such deadline stays empty."""
    none = texts.plain("period-no-day")
    was: Cell = before or (None if change == "appears" else none)
    will: Cell = after or (None if change == "vanishes" else none)
    return was, will


class _Book:
    def __init__(self, title: str) -> None:
        import xlsxwriter  # noqa: PLC0415 (late, as a command may need no file at all)

        self._out = io.BytesIO()
        self._book: Any = xlsxwriter.Workbook(self._out, {"in_memory": True, "strings_to_formulas": False})
        self._book.set_properties({"title": title, "author": "Märkaja", "created": _MADE})
        self._title = title
        self._bold = self._book.add_format({"bold": True})
        self._head = self._book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._number = self._book.add_format({"num_format": "#,##0.00"})
        self._day = self._book.add_format({"num_format": "dd.mm.yyyy", "align": "left"})
        self._wrap = self._book.add_format({"text_wrap": True, "valign": "top"})

    def sheet(self, name: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """The title, the head, which stays in sight, and the rows."""
        sheet = self._book.add_worksheet(name[:31])
        sheet.write_string(0, 0, self._title, self._bold)
        for column, told in enumerate(head):
            sheet.write_string(2, column, told, self._head)
            sheet.set_column(column, column, 10 if column == 0 else 28)
        for line, row in enumerate(rows, start=3):
            for column, cell in enumerate(row):
                self._write(sheet, line, column, cell)
        sheet.freeze_panes(3, 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(2)

    def _write(self, sheet: Any, line: int, column: int, cell: Cell) -> None:  # noqa: ANN401 (xlsxwriter's)
        match cell:
            case None:
                return
            case str():
                sheet.write_string(line, column, cell, self._wrap)
            case date():
                sheet.write_datetime(line, column, datetime.combine(cell, datetime.min.time()), self._day)
            case _:
                sheet.write_number(line, column, float(cell), self._number)

    def file(self) -> bytes:
        self._book.close()
        return self._out.getvalue()
