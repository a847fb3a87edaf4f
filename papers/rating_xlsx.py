"""The sum table of ratings as a workbook: a row by code, occasion and side; averages by area. Names are not in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from casework.quality_of_life import Said, Standing
from casework.quality_of_life_outside import averages_outside
from casework.quality_of_life_sums import Average, SumPart, SumRow, SumTable, averages
from locales.texts import Texts
from papers.month.book import Book
from papers.month.cells import Cell, Column, Kind, Lack
from papers.month.frame import Frame
from papers.month.page import Page
from papers.month.words import Words, day

ROW_HEADS = ("code", "occasion", "side", "filled", "day", "due", "answered", "questions")
AVERAGE_HEADS = ("area", "occasion", "side", "count", "mean", "moved-count", "moved")
_ROW_WIDTHS = (10, 18, 18, 22, 13, 13, 11, 11)
_ROW_KINDS = (Kind.TEXT,) * 4 + (Kind.DAY, Kind.DAY, Kind.COUNT, Kind.COUNT)
_AVERAGE_WIDTHS = (30, 20, 20, 14, 14, 16, 16)
_NUMBER = 13


@dataclass(frozen=True, slots=True)
class RatingSums:
    """`outside`: it leaves the municipality: averages alone, of which no single person is worked out."""

    table: SumTable
    made_on: date
    outside: bool = False


def rating_sums(texts: Texts, found: RatingSums) -> bytes:
    title = texts.plain("rating-file")
    book = Book(
        Words(texts),
        Frame(made_on=found.made_on),
        title=title,
        foot=f"{title} · {found.table.municipality} · {day(found.made_on)}",
    )
    many = len(found.table.parts) > 1
    for number, part in enumerate(found.table.parts, start=1):
        name = f" {number}" if many else ""
        if not found.outside:
            _people(texts, book, found, part, f"{texts.plain('rating-file-people')}{name}")
        _averages(texts, book, found, part, f"{texts.plain('rating-file-averages')}{name}")
    return book.file()


def _about(texts: Texts, found: RatingSums, part: SumPart) -> list[str]:
    table, form = found.table, part.form
    since = day(table.first) if table.first else texts.plain("rating-file-beginning")
    lines = [
        texts.plain(
            "rating-file-about",
            municipality=table.municipality,
            since=since,
            until=day(table.last),
            made=day(found.made_on),
        ),
        texts.plain("rating-file-form", name=_said(form.title, texts), version=form.version, source=form.source),
    ]
    if form.standing is Standing.EXAMPLE:
        lines.append(texts.plain("rating-example"))
    if found.outside:
        lines += [texts.plain("rating-file-outside"), texts.plain("rating-file-outside-why")]
    return lines


def _people(texts: Texts, book: Book, found: RatingSums, part: SumPart, name: str) -> None:
    areas = [_said(said, texts) for said in part.form.areas.values()]
    columns = [
        Column(texts.of("rating-head-of", head), kind, width)
        for head, kind, width in zip(ROW_HEADS, _ROW_KINDS, _ROW_WIDTHS, strict=True)
    ]
    columns += [Column(area, Kind.HOURS, _NUMBER) for area in areas]
    columns.append(Column(texts.plain("rating-file-whole"), Kind.HOURS, _NUMBER))
    columns += [Column(texts.plain("rating-file-moved", area=area), Kind.HOURS, _NUMBER) for area in areas]
    page = Page(book, name, widths=[column.width for column in columns], landscape=True)
    page.heading(texts.plain("rating-file"), _about(texts, found, part))
    rows = [_row(texts, part, one) for one in part.rows]
    page.table(columns, rows, empty=texts.plain("rating-file-empty"), first=True)


def _row(texts: Texts, part: SumPart, row: SumRow) -> list[Cell]:
    areas = list(part.form.areas)
    is_given = row.means is not None
    return [
        row.code,
        texts.of("rating-occasion", row.occasion),
        texts.of("rating-side", row.side),
        texts.of("rating-filled", row.filled),
        row.day,
        row.due,
        Decimal(row.answered) if is_given else None,
        Decimal(len(part.form.questions)) if is_given else None,
        *((row.means or {}).get(area) for area in areas),
        row.whole,
        *((row.moved or {}).get(area) for area in areas),
    ]


def _averages(texts: Texts, book: Book, found: RatingSums, part: SumPart, name: str) -> None:
    page = Page(book, name, widths=_AVERAGE_WIDTHS, landscape=True)
    page.heading(texts.plain("rating-file-averages"), _about(texts, found, part))
    kinds = (*(Kind.TEXT,) * 3, Kind.COUNT, Kind.HOURS, Kind.COUNT, Kind.HOURS)
    columns = [
        Column(texts.of("rating-average-head", head), kind, width)
        for head, kind, width in zip(AVERAGE_HEADS, kinds, _AVERAGE_WIDTHS, strict=True)
    ]
    table = found.table
    shown = averages_outside(part, table.first, table.last, found.made_on) if found.outside else averages(part)
    rows = [_average(texts, part, one) for one in shown]
    page.table(columns, rows, empty=texts.plain("rating-file-empty"), first=True)


def _average(texts: Texts, part: SumPart, one: Average) -> list[Cell]:
    return [
        _said(part.form.areas[one.area], texts),
        texts.of("rating-occasion", one.occasion),
        texts.of("rating-side", one.side),
        _count(texts, one.count),
        one.value,
        _count(texts, one.moved_count),
        one.moved,
    ]


def _count(texts: Texts, count: int | None) -> Cell:
    return Lack(texts.plain("rating-file-hidden")) if count is None else Decimal(count)


def _said(said: Said, texts: Texts) -> str:
    return said.get(texts.language) or next(iter(said.values()))
