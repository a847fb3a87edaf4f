"""Sheet → data set → invoice, counted once more from the entries up: what does not agree to the cent is named.

The values come counted already; here they are counted in another way, in whole minutes and whole parts of a cent, so
that a slip of one way is seen by the other [002 §3.1 KOV 13, KOV→SKA 3, 4].
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from casework.billing import Dataset, Delivered, Invoice, Line, Sheet
from casework.hours import HOUR, Recipient

_LineKey = tuple[int | None, str | None, Recipient, Decimal | None]
"""Provider by its number: an organisation may change its name within a month."""
_Place = tuple[str, str]
"""Municipality and code."""


class Where(StrEnum):
    """What does not agree."""

    MINUTES = "minutes"
    """Of a line with its entries."""
    SUM = "sum"
    """Of a line with its minutes and price."""
    TOTAL = "total"
    """Of a sheet, a data set or the invoice with what it adds up."""
    MONTH = "month"
    """An entry or a sheet of another month."""
    MUNICIPALITY = "municipality"
    TWICE = "twice"
    """The same person, entry or line stands twice."""


@dataclass(frozen=True, slots=True)
class Difference:
    """`place`: municipality and code as far as they are known. `here` and `there` are what should be one."""

    where: Where
    place: _Place
    what: str
    here: str
    there: str

    def __str__(self) -> str:
        return f"{' '.join(filter(None, self.place))}: {self.where} of {self.what}: {self.here}, not {self.there}"


class UntiedError(ValueError):
    """The month's files would contradict one another; no file is made."""

    def __init__(self, differences: list[Difference]) -> None:
        super().__init__("; ".join(map(str, differences)))
        self.differences = differences


def held(month: Sheet | Dataset | Invoice) -> None:
    """UntiedError when anything in it does not agree."""
    found = differences(month)
    if found:
        raise UntiedError(found)


def differences(month: Sheet | Dataset | Invoice) -> list[Difference]:
    if isinstance(month, Sheet):
        return list(_of_sheet(month))
    if isinstance(month, Dataset):
        return list(_of_dataset(month))
    return list(_of_invoice(month))


# ── a sheet ──────────────────────────────────────────────────────────────────


def _of_sheet(sheet: Sheet) -> Iterator[Difference]:
    place = (sheet.municipality, sheet.code)
    yield from _of_entries(sheet, place)
    yield from _of_lines(sheet, place)
    if sheet.total != (owed := _sheet_owes(sheet)):
        yield Difference(Where.TOTAL, place, "sheet", f"{sheet.total}", f"{owed}")


def _of_entries(sheet: Sheet, place: _Place) -> Iterator[Difference]:
    for entry in sheet.entries:
        if not _is_in(entry.day, sheet.month):
            yield Difference(Where.MONTH, place, f"entry {entry.entry}", f"{entry.day}", f"{sheet.month:%Y-%m}")
        if entry.minutes <= 0:
            yield Difference(Where.MINUTES, place, f"entry {entry.entry}", f"{entry.minutes}", "more than nothing")
    for number, times in Counter(entry.entry for entry in sheet.entries).items():
        if times > 1:
            yield Difference(Where.TWICE, place, f"entry {number}", f"{times}", "1")


def _of_lines(sheet: Sheet, place: _Place) -> Iterator[Difference]:
    minutes: Counter[_LineKey] = Counter()
    for entry in sheet.entries:
        minutes[_key(entry)] += entry.minutes
    lines: Counter[_LineKey] = Counter()
    for line in sheet.lines:
        key = _key(line)
        if key in lines:
            yield Difference(Where.TWICE, place, _named(line), "2", "1")
        lines[key] += line.minutes
        if line.sum != (owed := priced(line)):
            yield Difference(Where.SUM, place, _named(line), f"{line.sum}", f"{owed}")
    for key in dict.fromkeys([*minutes, *lines]):
        if minutes[key] != lines[key]:
            yield Difference(Where.MINUTES, place, f"line {key[1] or '–'}", f"{lines[key]}", f"{minutes[key]}")


def _key(one: Delivered | Line) -> _LineKey:
    return one.provider.id if one.provider else None, one.billed, one.recipient, one.unit


def priced(line: Line) -> Decimal | None:
    """Minutes by price in whole numbers, half a cent up; None where there is no price."""
    if line.unit is None:
        return None
    parts, whole = (line.unit * 100).as_integer_ratio()
    return Decimal((2 * line.minutes * parts + HOUR * whole) // (2 * HOUR * whole)).scaleb(-2)


def _sheet_owes(sheet: Sheet) -> Decimal:
    return sum((owed for line in sheet.lines if (owed := priced(line)) is not None), Decimal("0.00"))


def _named(line: Line) -> str:
    return f"line {line.billed or '–'}"


def _is_in(day: date, month: date) -> bool:
    return (day.year, day.month) == (month.year, month.month)


# ── a data set ───────────────────────────────────────────────────────────────


def _of_dataset(dataset: Dataset) -> Iterator[Difference]:
    place = (dataset.municipality, "")
    for sheet in dataset.sheets:
        yield from _of_sheet(sheet)
        if not _is_in(sheet.month, dataset.month):
            yield Difference(Where.MONTH, place, sheet.code, f"{sheet.month:%Y-%m}", f"{dataset.month:%Y-%m}")
        if sheet.municipality != dataset.municipality:
            yield Difference(Where.MUNICIPALITY, place, sheet.code, sheet.municipality, dataset.municipality)
    for code, times in Counter(sheet.code for sheet in dataset.sheets).items():
        if times > 1:
            yield Difference(Where.TWICE, place, code, f"{times}", "1")
    if dataset.total != (owed := _dataset_owes(dataset)):
        yield Difference(Where.TOTAL, place, "data set", f"{dataset.total}", f"{owed}")


def _dataset_owes(dataset: Dataset) -> Decimal:
    return sum(map(_sheet_owes, dataset.sheets), Decimal("0.00"))


# ── an invoice ───────────────────────────────────────────────────────────────


def _of_invoice(invoice: Invoice) -> Iterator[Difference]:
    for dataset in invoice.datasets:
        yield from _of_dataset(dataset)
        place = (dataset.municipality, "")
        if not _is_in(dataset.month, invoice.month):
            yield Difference(Where.MONTH, place, "data set", f"{dataset.month:%Y-%m}", f"{invoice.month:%Y-%m}")
    for municipality, times in Counter(dataset.municipality for dataset in invoice.datasets).items():
        if times > 1:
            yield Difference(Where.TWICE, (municipality, ""), "data set", f"{times}", "1")
    yield from _delivered_twice(invoice)
    owed = sum(map(_dataset_owes, invoice.datasets), Decimal("0.00"))
    if invoice.components != owed:
        yield Difference(Where.TOTAL, ("", ""), "components", f"{invoice.components}", f"{owed}")
    if invoice.total != invoice.fee + owed:
        yield Difference(Where.TOTAL, ("", ""), "invoice", f"{invoice.total}", f"{invoice.fee + owed}")


def _delivered_twice(invoice: Invoice) -> Iterator[Difference]:
    """A case is billed by one municipality; who moves has a case in each, with days of its own."""
    seen: dict[tuple[int, int], str] = {}
    for dataset in invoice.datasets:
        for sheet in dataset.sheets:
            for entry in sheet.entries:
                before = seen.setdefault((sheet.case_id, entry.entry), dataset.municipality)
                if before != dataset.municipality:
                    yield _twice(dataset, sheet, entry, before)


def _twice(dataset: Dataset, sheet: Sheet, entry: Delivered, before: str) -> Difference:
    place = (dataset.municipality, sheet.code)
    return Difference(Where.TWICE, place, f"entry {entry.entry}", dataset.municipality, before)
