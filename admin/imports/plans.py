"""Kind `plans`: which components are planned for whom, how many hours a month, and who carries them out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from admin.imports.cells import Faults
from admin.imports.plans_reading import COLUMNS, NEEDED, Read, around, plan
from admin.imports.scopes import component_told
from admin.imports.shapes import Along, Change, Example, Kept, Line, Outcome, Plan, Table, Wish
from casework.components import components
from casework.hours import HOUR, Mode
from locales import Texts
from locales.days import due
from storage.desk import Desk
from storage.import_plans import ImportedPlans, NewPlan
from storage.tables import PlannedComponent

__all__ = ["COLUMNS", "NEEDED", "example", "look"]


@dataclass(slots=True)
class _Step:
    """`there`: of the same first day; `give_way`: older ones that would count beside it; `gives`: a worker is new."""

    read: Read
    there: PlannedComponent | None
    give_way: list[PlannedComponent] = field(default_factory=list)
    later: list[PlannedComponent] = field(default_factory=list)
    """Planned from a later day on: it would be counted twice."""
    gives: bool = False
    changes: list[Change] = field(default_factory=list)
    taken: str = ""


async def look(desk: Desk, table: Table, wish: Wish, faults: Faults) -> Plan:
    imported, known = ImportedPlans(desk), await around(desk)
    found = [one for row in table.rows if (one := plan(row, known, faults)) is not None]
    _must_go_together(found, faults)
    cases = {one.new.case_id for one in found}
    planned, loads = await imported.planned(cases), await imported.caseloads(cases)
    steps = [_step(one, planned, loads, faults) for one in found]
    lines = [_line(step, faults) for step in steps]
    notes = tuple(
        wish.words.plain("imports-not-joined", row=one.row.number, column=one.row.headings["worker"])
        for one in found
        if one.awaited
    )

    async def keep(along: Along) -> Kept:
        given: set[tuple[int, int]] = set()
        todo = [step for step, line in zip(steps, lines, strict=True) if line.outcome is not Outcome.SAME]
        for step in along(todo):
            new = step.read.new
            if not _same(step.there, new):
                await imported.put(new, step.there, step.give_way)
            if step.gives and (pair := (new.case_id, new.worker_id or 0)) not in given:
                given.add(pair)
                await imported.give(new)
        said = [wish.words.plain("imports-plans-done", file=wish.file)]
        if months := await imported.settle():
            said.append(wish.words.plain("admin-import-prices-months", months=months))
        await imported.tell()
        return Kept(tuple(said))

    return Plan(lines, keep, notes)


def _must_go_together(found: Sequence[Read], faults: Faults) -> None:
    for second, later in enumerate(found):
        for earlier in found[:second]:
            if earlier.new.meets(later.new):
                faults.pair(earlier.row.number, later.row.number, "imports-plan-twice")


def _step(one: Read, planned: Sequence[PlannedComponent], loads: set[tuple[int, int]], faults: Faults) -> _Step:
    new = one.new
    beside = [row for row in planned if (row.case_id, row.component) == (new.case_id, new.component)]
    there = next((row for row in beside if row.first_day == new.first), None)
    step = _Step(one, there)
    for row in beside:
        if row is not there and row.first_day <= (row.last_day or row.first_day) and _plan(row).meets(new):
            (step.give_way if row.first_day < new.first else step.later).append(row)
    if step.later:
        days = ", ".join(due(row.first_day) for row in step.later)
        faults.add(one.row, "last" if "last" in one.row.headings else "first", "imports-plan-later", days=days)
    step.gives = new.worker_id is not None and (new.case_id, new.worker_id) not in loads
    _compare(step, faults.words)
    return step


def _plan(row: PlannedComponent) -> NewPlan:
    return NewPlan(row.case_id, row.component, row.mode, row.minutes, row.first_day, row.last_day, row.domain)


def _same(row: PlannedComponent | None, new: NewPlan) -> bool:
    return (
        row is not None
        and (row.minutes, row.mode, row.last_day) == (new.minutes, new.mode, new.last)
        and (not new.domain or new.domain == row.domain)
    )


def _compare(step: _Step, words: Texts) -> None:
    """What a row of the same first day has otherwise, what ends before it, and who comes to the person."""
    row, new, headings = step.there, step.read.new, step.read.row.headings
    if row is not None and not _same(row, new):
        step.taken = told = _told(words, _plan(row))
        step.changes.append(Change(headings["hours"], told, _told(words, new)))
    for old in step.give_way:
        ends = due(old.last_day) if old.last_day else "…"
        step.changes.append(Change(headings["first"], f"{due(old.first_day)}–{ends}", words.plain("imports-ends")))
    if step.gives and (row is not None or step.changes):
        step.changes.append(Change(headings["worker"], "", step.read.worker))


def _line(step: _Step, faults: Faults) -> Line:
    words, read = faults.words, step.read
    told = " · ".join(
        filter(
            None,
            (
                words.plain("imports-row", row=read.row.number),
                read.code,
                component_told(words, read.new.component),
                _told(words, read.new),
                read.worker,
            ),
        )
    )
    if step.changes:
        taken = faults.of(read.row, "hours", "imports-there", before=step.taken) if step.taken else None
        return Line(read.row.number, Outcome.CHANGED, told, changes=tuple(step.changes), taken=taken)
    return Line(read.row.number, Outcome.NEW if step.there is None else Outcome.SAME, told)


def _told(words: Texts, new: NewPlan) -> str:
    hours = f"{new.minutes / HOUR:g}".replace(".", ",")
    mode = words.plain("imports-group") if new.mode is Mode.GROUP else ""
    days = f"{due(new.first)}–{due(new.last) if new.last else ''}"
    return " ".join(filter(None, (words.plain("imports-hours", hours=hours), mode, days)))


def example(words: Texts) -> Example:
    rows = (
        ("Mari Näidis", "1980", "everyday_life_support", "10"),
        ("Mari Näidis", "1980", "planning_and_coordination", "4"),
        ("Proov Katsetaja", "1975", "leisure_support", "7,5"),
    )
    return Example(
        [
            {
                "name": name,
                "birth_year": year,
                "municipality": "naidisvald",
                "component": words.of("activity", component),
                "hours": hours,
                "first": "01.12.2026",
            }
            for name, year, component, hours in rows
        ],
        {
            "mode": ("individuaalne", "rühm") if words.language == "et" else ("индивидуально", "группа"),
            "component": [words.of("activity", one) for one in components()],
        },
    )
