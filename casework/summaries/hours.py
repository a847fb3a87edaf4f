"""Hours by component and by provider, beside the plan and the span before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from casework.components import components
from casework.summaries import choosing
from casework.summaries.figures import HoursFigures, HoursLine, Worker
from casework.summaries.raw import HoursRaw, PlanRaw, Raw, WorkerRaw
from casework.summaries.spans import Span


@dataclass
class _Cell:
    """Of one component of one provider; rounded to the minute here and nowhere else, so that lines add up."""

    done: int = 0
    before: int = 0
    planned: Fraction = Fraction(0)
    people: set[int] = field(default_factory=set)


def hours(raw: Raw, span: Span, today: date) -> HoursFigures:
    cells = _cells(raw, span)
    order = {key: place for place, key in enumerate(components())}
    names = {str(key): name for key, name in raw.providers}
    by_component = _lines((component, cell) for (component, _), cell in cells.items())
    by_provider = [
        replace(line, name=names.get(line.key, ""))
        for line in _lines((str(provider or ""), cell) for (_, provider), cell in cells.items())
    ]
    silent = choosing.silent(raw, span, today)
    return HoursFigures(
        done=sum(line.done for line in by_component),
        planned=sum(line.planned for line in by_component),
        before=sum(cell.before for cell in cells.values()),
        by_component=tuple(sorted(by_component, key=lambda line: (order.get(line.key, len(order)), line.key))),
        by_provider=tuple(sorted(by_provider, key=lambda line: (not line.key, line.name, line.key))),
        silent_count=len(silent),
        silent=_workers(silent),
        said_none=_workers(choosing.said_none(raw, span)),
    )


def of_span(plan: PlanRaw, span: Span) -> Fraction:
    """Minutes: a month's, for as many days of it as are in the span."""
    parts = choosing.planned_days(plan, span)
    return sum((Fraction(plan.minutes * days, whole) for days, whole in parts), Fraction(0))


def _cells(raw: Raw, span: Span) -> dict[tuple[str, int | None], _Cell]:
    found: defaultdict[tuple[str, int | None], _Cell] = defaultdict(_Cell)
    for row in choosing.in_span(raw.hours, span):
        cell = _of(found, row)
        cell.done += row.minutes
    for row in choosing.in_span(raw.hours, span.before()):
        cell = _of(found, row)
        cell.before += row.minutes
    for plan in raw.plans:
        if planned := of_span(plan, span):
            cell = found[plan.component, plan.provider_id]
            cell.planned += planned
            cell.people.add(plan.case_id)
    return dict(found)


def _of(found: dict[tuple[str, int | None], _Cell], row: HoursRaw) -> _Cell:
    cell = found[row.component or "", row.provider_id]
    cell.people.add(row.case_id)
    return cell


def _lines(cells: Iterable[tuple[str, _Cell]]) -> list[HoursLine]:
    found: dict[str, HoursLine] = {}
    for key, cell in cells:
        line = found.get(key, HoursLine(key))
        found[key] = replace(
            line,
            done=line.done + cell.done,
            planned=line.planned + round(cell.planned),
            before=(line.before or 0) + cell.before,
            people=line.people | cell.people,
        )
    return list(found.values())


def _workers(rows: Iterable[WorkerRaw]) -> tuple[Worker, ...]:
    return tuple(
        sorted((Worker(row.account_id, row.name) for row in rows), key=lambda one: (one.name, one.account_id))
    )
