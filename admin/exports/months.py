"""`markaja export month`: every file of a municipality's month into a folder, with sums that tie."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from admin import clock, house, settings
from admin.problems import Problem
from admin.settings import AdminSettings
from casework.calendar import tallinn_day
from casework.months import MonthState
from locales import LANGUAGES, Texts, one_language
from papers.month import files
from papers.month.compared import compared
from papers.month.files import File
from papers.month.frame import Frame, logo_from
from papers.month.ties import UntiedError
from papers.month.words import TEXT_FILES, euros, hours
from storage.errors import NotHere
from storage.month_export import Exported, exported

_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")
_CLOSED = frozenset({MonthState.CLOSED, MonthState.SENT})


@dataclass(frozen=True, slots=True)
class Wish:
    """`month` as 2026-11; `draft`: also of a month that is not closed; `force`: over files that are there."""

    kov: str
    month: str
    out: Path
    language: str
    draft: bool
    force: bool


@dataclass(frozen=True, slots=True)
class Made:
    file: File
    sum: Decimal | None = None
    minutes: int | None = None


def export_month(words: Texts, wish: Wish) -> None:
    """Nothing is written unless everything could be made."""
    month = _month(wish.month)
    language = wish.language or LANGUAGES[0]
    if language not in LANGUAGES:
        raise Problem("admin-problem-export-language", language=language, known=", ".join(LANGUAGES))
    read = settings.read()
    found = asyncio.run(_found(read, wish, month))
    if found.state not in _CLOSED and not wish.draft:
        raise Problem("admin-problem-export-open", kov=wish.kov, month=wish.month)
    try:
        made = _kept(found, language) or list(_made(found, one_language(language, *TEXT_FILES), _logo(read)))
    except UntiedError as untied:
        raise Problem("admin-problem-export-untied", differences=str(untied)) from untied
    _write(wish, made)
    _tell(words, wish, found, made)


def _month(typed: str) -> date:
    read = _MONTH.fullmatch(typed.strip())
    if read is None:
        raise Problem("admin-problem-export-month", month=typed)
    return date(int(read[1]), int(read[2]), 1)


def _logo(read: AdminSettings) -> bytes | None:
    try:
        return logo_from(read.logo)
    except (OSError, ValueError) as error:
        raise Problem("admin-problem-export-logo", file=str(read.logo)) from error


async def _found(read: AdminSettings, wish: Wish, month: date) -> Exported:
    async with house.entered(read) as desks, desks.open(clock.now()) as desk:
        try:
            place = await desk.municipalities.by_key(wish.kov.strip().lower())
        except NotHere as error:
            raise Problem("admin-problem-export-municipality", kov=wish.kov) from error
        return await exported(desk, place.id or 0, month)


def _kept(found: Exported, language: str) -> list[Made]:
    """The very files that came into the chat, where all of them are there; they are in the official language."""
    if found.state not in _CLOSED or language != LANGUAGES[0]:
        return []
    dataset, invoice = found.dataset, found.invoice
    by_case = {sheet.case_id: sheet for sheet in dataset.sheets}
    made = []
    for row in found.kept:
        sheet = by_case.get(row.case_id or 0)
        if sheet is not None:
            sums: tuple[Decimal, int | None] = (sheet.total, sheet.minutes)
        elif row.contract_id is not None and invoice is not None:
            sums = (invoice.total, None)
        else:
            sums = (dataset.total, sum(one.minutes for one in dataset.sheets))
        made.append(Made(File(row.name, row.content), *sums))
    whole = 2 + 2 * len(dataset.sheets) + (2 if invoice is not None else 0)
    return made if len(made) == whole else []


def _made(found: Exported, texts: Texts, logo: bytes | None) -> Iterator[Made]:
    """The data set, STAR, the invoice where all have closed, and each person's sheet."""
    dataset = found.dataset
    frame = Frame(
        made_on=tallinn_day(found.closed_at) if found.closed_at else None,
        changes=tuple(compared(texts, one.code, one.before, one.after) for one in found.changes),
        logo=logo,
    )
    minutes = sum(sheet.minutes for sheet in dataset.sheets)
    yield Made(files.data_set(dataset, texts, frame), dataset.total, minutes)
    yield Made(files.star(dataset, texts), dataset.total, minutes)
    if found.invoice is not None:
        yield Made(files.invoice_xlsx(found.invoice, texts, frame), found.invoice.total)
        yield Made(files.accounting(found.invoice, texts), found.invoice.total)
    for sheet in dataset.sheets:
        for draw in (files.sheet_pdf, files.sheet_xlsx):
            yield Made(draw(sheet, texts, frame, version=dataset.version), sheet.total, sheet.minutes)


# ── onto the disk ────────────────────────────────────────────────────────────


def _write(wish: Wish, made: list[Made]) -> None:
    """Readable for the operator alone: there are names in them."""
    paths = [wish.out / one.file.name for one in made]
    there = next((path for path in paths if path.exists()), None)
    if there is not None and not wish.force:
        raise Problem("admin-problem-export-there", file=str(there))
    try:
        wish.out.mkdir(parents=True, exist_ok=True)
        for path, one in zip(paths, made, strict=True):
            path.touch(mode=0o600)
            path.write_bytes(one.file.data)
    except OSError as error:
        raise Problem("admin-problem-export-write", file=str(wish.out), problem=error.strerror or "") from error


def _tell(words: Texts, wish: Wish, found: Exported, made: list[Made]) -> None:
    """A line a file; the sums of the sheets are the data set's, the data sets' and the fee are the invoice's."""
    if found.state not in _CLOSED:
        print(words.plain("admin-export-draft"))
    for one in made:
        said = [one.file.name]
        said += [f"{hours(one.minutes)} h"] if one.minutes is not None else []
        said += [euros(one.sum)] if one.sum is not None else []
        print("  ".join(said))
    print(words.plain("admin-export-total", sum=euros(found.dataset.total), people=len(found.dataset.sheets)))
    if found.invoice is not None:
        invoice = found.invoice
        told = {"fee": euros(invoice.fee), "components": euros(invoice.components), "sum": euros(invoice.total)}
        print(words.plain("admin-export-invoice", **told))
    elif found.waiting:
        print(words.plain("admin-export-waiting", names=", ".join(found.waiting)))
    elif not found.has_contract:
        print(words.plain("admin-export-no-contract"))
    print(words.plain("admin-export-done", number=len(made), folder=str(wish.out)))
