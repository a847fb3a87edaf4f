"""Everybody who will leave, as a workbook: codes, paths, days and open steps. Names are not in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from casework.exit_steps import ExitStep, StepLine, StepState, next_open
from casework.exits import ExitPath, ExitReason
from locales.texts import Texts
from papers.month.book import Book
from papers.month.cells import Cell, Column, Kind
from papers.month.frame import Frame
from papers.month.page import Page
from papers.month.words import Words, day

_STEPS = tuple(step for step in ExitStep if step is not ExitStep.PATH)
HEADS = ("code", "path", "reason", "last_day", *(f"step_{step}" for step in _STEPS), "next", "next_due")
_WIDTHS = (10, 28, 26, 13, *(13 for _ in _STEPS), 34, 13)


@dataclass(frozen=True, slots=True)
class ExitRow:
    """`last_day`: expected, or the day that was noted."""

    code: str
    path: ExitPath | None
    reason: ExitReason | None
    last_day: date
    steps: tuple[StepLine, ...]


@dataclass(frozen=True, slots=True)
class ExitList:
    municipality: str
    period: str
    made_on: date
    rows: Sequence[ExitRow]
    done: int
    total: int


def exit_list(texts: Texts, found: ExitList) -> bytes:
    words = Words(texts)
    title = texts.plain("exit-list-file")
    about = [
        f"{words.municipality(found.municipality)} · {found.period.replace('-', '–')}",
        texts.plain("exit-list-file-about", made=day(found.made_on), done=found.done, total=found.total),
    ]
    book = Book(words, Frame(made_on=found.made_on), title=title, foot=f"{title} · {day(found.made_on)}")
    page = Page(book, title, widths=_WIDTHS, landscape=True)
    page.heading(title, about)
    columns = [
        Column(texts.of("exit-head", head), Kind.DAY if width == 13 else Kind.TEXT, width)  # noqa: PLR2004 (a day's width)
        for head, width in zip(HEADS, _WIDTHS, strict=True)
    ]
    page.table(
        columns, [_row(texts, one) for one in found.rows], empty=texts.plain("exit-list-file-empty"), first=True
    )
    return book.file()


def _row(texts: Texts, one: ExitRow) -> list[Cell]:
    lines = {line.step: line for line in one.steps}
    here = next_open(one.steps)
    cells: list[Cell] = [
        one.code,
        texts.plain("exit-path-none") if one.path is None else texts.of("exit-path", one.path),
        texts.of("exit-reason", one.reason) if one.reason else None,
        one.last_day,
        *(_done(lines.get(step)) for step in _STEPS),
        texts.of("exit-step", here.step) if here else None,
        here.due if here else None,
    ]
    return cells


def _done(line: StepLine | None) -> Cell:
    return line.day if line is not None and line.state is StepState.DONE else None
