"""The consolidated invoice for an accounting program, and what somebody enters into STAR by hand, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from casework.billing import Assessed, Dataset, Invoice, Provider, Sheet
from papers.month.rows_csv import Style, Value, hours, written
from papers.month.words import Words

_ACCOUNTING = (
    "contract",
    "month",
    "version",
    "row",
    "municipality",
    "code",
    "billed",
    "provider",
    "recipient",
    "unit",
    "minutes",
    "hours",
    "unit-price",
    "sum",
    "note",
)
_STAR = (
    "municipality",
    "month",
    "code",
    "name",
    "entered",
    "assessed",
    "which",
    "planned",
    "plan",
    "billed",
    "provider",
    "recipient",
    "planned-hours",
    "done-hours",
    "unit-price",
    "sum",
    "note",
)


def accounting(words: Words, invoice: Invoice, style: Style) -> bytes:
    """A row for the fee and one for each line of each person; codes, no names. Their sums add up to the cent.

    A line without a price has an empty sum and says so in the note.
    """
    return written(words, style, _ACCOUNTING, _accounting(words, invoice))


def _accounting(words: Words, invoice: Invoice) -> Iterator[list[Value]]:
    begins: list[Value] = [invoice.contract, f"{invoice.month:%Y-%m}", invoice.version]
    fee = words("papers-fee", places=invoice.places)
    yield [*begins, words("papers-row-fee"), "", "", fee, "", "", "", None, None, None, invoice.fee, ""]
    for dataset in invoice.datasets:
        for sheet in dataset.sheets:
            for line in sheet.lines:
                yield [
                    *begins,
                    words("papers-row-component"),
                    dataset.municipality,
                    sheet.code,
                    words.billed(line.billed),
                    words.provider(line.provider),
                    words.recipient(line.recipient),
                    words("papers-hour"),
                    line.minutes,
                    hours(line.minutes),
                    line.unit,
                    line.sum,
                    words("papers-no-price") if line.sum is None else "",
                ]


def star(words: Words, dataset: Dataset, style: Style) -> bytes:
    """What STAR asks for, with names: a row for each component that was planned or delivered [002 §3.1 KOV 14]."""
    return written(words, style, _STAR, _star(words, dataset))


def _star(words: Words, dataset: Dataset) -> Iterator[list[Value]]:
    assessed = {one.code: one for one in dataset.assessments}
    sheets = {sheet.code: sheet for sheet in dataset.sheets}
    planned = _planned(dataset)
    for code in sorted({*assessed, *sheets, *(plan.code for plan in planned)}):
        person = _person(words, assessed.get(code), sheets.get(code))
        begins: list[Value] = [dataset.municipality, f"{dataset.month:%Y-%m}", code, *person]
        yielded = False
        for row in [*_done(words, sheets.get(code), planned), *_not_done(words, code, planned)]:
            yielded = True
            yield [*begins, *row]
        if not yielded:
            yield [*begins, "", "", "", None, None, None, None, words("papers-no-hours")]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What was planned of a component; a provider is known by its number."""

    code: str
    billed: str | None
    provider: Provider | None = field(compare=False)
    number: int | None


def _plan(code: str, billed: str | None, provider: Provider | None) -> _Plan:
    return _Plan(code, billed, provider, provider.id if provider else None)


def _planned(dataset: Dataset) -> Counter[_Plan]:
    planned: Counter[_Plan] = Counter()
    for plan in dataset.plans:
        planned[_plan(plan.code, plan.billed, plan.provider)] += plan.minutes
    return planned


def _person(words: Words, assessed: Assessed | None, sheet: Sheet | None) -> list[Value]:
    name = (sheet.name if sheet else "") or (assessed.name if assessed else "")
    if assessed is None:
        return [words.person(name), None, None, "", None, ""]
    which = words("papers-assessed-again") if assessed.is_repeated else words("papers-assessed-first")
    return [
        words.person(name),
        assessed.entered,
        assessed.assessed,
        which if assessed.assessed else "",
        assessed.planned,
        words.plan(assessed.plan),
    ]


def _done(words: Words, sheet: Sheet | None, planned: Counter[_Plan]) -> Iterator[list[Value]]:
    """Delivered lines; a plan's hours stand at the first line that they fit, once."""
    for line in sheet.lines if sheet else ():
        code = sheet.code if sheet else ""
        own, anybody = _plan(code, line.billed, line.provider), _plan(code, line.billed, None)
        minutes = planned.pop(own, 0) or planned.pop(anybody, 0)
        yield [
            words.billed(line.billed),
            words.provider(line.provider),
            words.recipient(line.recipient),
            hours(minutes) if minutes else None,
            hours(line.minutes),
            line.unit,
            line.sum,
            words("papers-no-price") if line.sum is None else "",
        ]


def _not_done(words: Words, code: str, planned: Counter[_Plan]) -> Iterator[list[Value]]:
    for plan, minutes in planned.items():
        if plan.code == code:
            named = words.provider(plan.provider) if plan.provider else ""
            note = words("papers-not-done")
            yield [words.billed(plan.billed), named, "", hours(minutes), hours(0), None, None, note]
