"""Kind `people`: who is in care already. Codes are given by the house; nobody is made twice."""

from __future__ import annotations

from dataclasses import dataclass, field

from admin.imports.cells import Faults
from admin.imports.namesakes import sorted_out
from admin.imports.people_columns import FACTS
from admin.imports.people_reading import Around, Read, around, person
from admin.imports.shapes import Along, Change, Kept, Line, Outcome, Plan, Sheet, Table, Wish
from casework.calendar import tallinn_day
from casework.cases import CaseState, NotNoted, check
from casework.facts import Fact
from casework.imported_cases import ONCE, first_call
from casework.referrals import code_of, number_of
from locales.days import due
from storage.desk import Desk
from storage.import_duties import ImportedDuties
from storage.import_people import ImportedPeople, Known, NewFact

HEADS = ("row", "code", "initials", "municipality", "done")


@dataclass(slots=True)
class _Step:
    """What becomes of one row. `first`: the key of the first change that something else stands in the way of."""

    read: Read
    known: Known | None
    changes: list[Change] = field(default_factory=list)
    add: list[NewFact] = field(default_factory=list)
    undo: list[Fact] = field(default_factory=list)
    first: tuple[str, str] | None = None

    def change(self, key: str, old: str, new: str) -> None:
        self.changes.append(Change(self.read.row.headings[key], old, new))
        if old and self.first is None:
            self.first = key, old


async def look(desk: Desk, table: Table, wish: Wish, faults: Faults) -> Plan:
    imported = ImportedPeople(desk)
    known = await around(desk)
    rows = [one for row in table.rows if (one := person(row, known, faults)) is not None]
    keys = [(one.new.municipality_id, one.new.hash) for one in rows]
    hashes = [hashed for _, hashed in keys]
    there, reported = await imported.known(hashes), await imported.reported(hashes)
    found = sorted_out(list(zip(keys, rows, strict=True)), there, faults)
    steps = [step for one, meant in found if (step := _step(one, meant, known, faults)) is not None]
    lines = [_line(step, faults) for step in steps]
    notes = [note for one, meant in found for note in _notes(one, wish, new=meant is None)]
    for (place_id, hashed), one in zip(keys, rows, strict=True):
        if (referral := reported.get((place_id, hashed))) is not None:
            number = number_of(referral)
            notes.append(wish.words.plain("imports-reported", row=one.row.number, number=number))

    async def keep(along: Along) -> Kept:
        return await _keep(desk, imported, list(zip(steps, lines, strict=True)), wish, along)

    return Plan(sorted(lines, key=lambda line: line.row), keep, tuple(notes))


def _step(one: Read, there: Known | None, known: Around, faults: Faults) -> _Step | None:
    if there is None:
        return _Step(one, None, add=list(one.new.facts))
    if there.case.state is CaseState.CLOSED:
        faults.add(one.row, "first_name", "imports-case-closed", code=code_of(there.case.person_id))
        return None
    step = _Step(one, there)
    _compare_person(step, there, faults)
    _compare_case(step, there, known)
    return step if _compare_facts(step, there, known, faults) else None


def _compare_person(step: _Step, there: Known, faults: Faults) -> None:
    """A contact itself is shown to nobody here: only that it is another one."""
    new, say = step.read.new, faults.words.plain
    if new.contact and new.contact != (there.person.contact or ""):
        step.change("contact", say("imports-hidden") if there.person.contact else "", say("imports-from-file"))
    if new.language and new.language != there.person.language:
        step.change("language", there.person.language, new.language)


def _compare_case(step: _Step, there: Known, known: Around) -> None:
    new, case = step.read.new, there.case
    names = {one.account_id: one.shown_as for one in known.staff[0] if one.municipality_id == new.municipality_id}
    for key, wanted, has in (
        ("manager", new.manager_id, case.manager_id),
        ("specialist", new.specialist_id, case.specialist_id),
    ):
        if wanted and wanted != has:
            step.change(key, names.get(has, "?") if has else "", names.get(wanted, ""))
    if new.review_on and new.review_on != case.review_on:
        step.change("review_on", due(case.review_on) if case.review_on else "", due(new.review_on))
    if new.traits is not None and new.traits != frozenset(case.traits):
        step.change("traits", ", ".join(sorted(case.traits)), ", ".join(sorted(new.traits)) or "–")


def _compare_facts(step: _Step, there: Known, known: Around, faults: Faults) -> bool:
    """False when a new day does not go together with what is noted already."""
    facts, row = there.facts, step.read.row
    columns = {(event, how): key for key, (event, how) in FACTS.items() if key in row.cells}
    for one in step.read.new.facts:
        if one.day in facts.days(one.event):
            continue
        key, old = columns[one.event, one.how], facts.on(one.event) if one.event in ONCE else None
        try:
            check(one.event, one.day, facts.undo(one.event, old) if old else facts, known.today, one.how)
        except NotNoted:
            faults.add(row, key, "imports-fact-before", typed=row.cells[key])
            return False
        if old:
            step.undo.extend(Fact(one.event, day) for day in facts.days(one.event))
        step.add.append(one)
        step.change(key, due(old) if old else "", due(one.day))
    return True


def _line(step: _Step, faults: Faults) -> Line:
    read, words = step.read, faults.words
    code = code_of(step.known.case.person_id) if step.known else ""
    place = words.plain("imports-row", row=read.row.number)
    told = " · ".join(filter(None, (place, code, read.initials, read.place)))
    if step.known is None:
        return Line(read.row.number, Outcome.NEW, told)
    if not step.changes:
        return Line(read.row.number, Outcome.SAME, told)
    taken = None
    if step.first is not None:
        key, old = step.first
        taken = faults.of(read.row, key, "imports-there", before=old)
    return Line(read.row.number, Outcome.CHANGED, told, changes=tuple(step.changes), taken=taken)


def _notes(one: Read, wish: Wish, *, new: bool) -> list[str]:
    say, row = wish.words.plain, one.row.number
    told = [say("imports-not-joined", row=row, column=heading) for heading in one.awaited]
    return [say("imports-namesake-new", row=row), *told] if new and (one.namesake or 1) > 1 else told


async def _keep(
    desk: Desk, imported: ImportedPeople, steps: list[tuple[_Step, Line]], wish: Wish, along: Along
) -> Kept:
    rows, touched = [], []
    for step, line in along(steps):
        if line.outcome is Outcome.NEW:
            case = await imported.open(step.read.new)
        elif step.known is not None and line.outcome is Outcome.CHANGED:
            case = await imported.complete(step.known, step.read.new, step.add, step.undo)
        elif step.known is not None:
            case = step.known.case
        if line.outcome is not Outcome.SAME:
            touched.append((case, line.outcome is Outcome.NEW))
        outcome = wish.words.plain(f"imports-outcome-{line.outcome}")
        rows.append([str(line.row), code_of(case.person_id), step.read.initials, step.read.place, outcome])
    duties = ImportedDuties(desk)
    await duties.hold(touched)
    told = await duties.tell()
    rows.sort(key=lambda cells: int(cells[0]))
    words = wish.words
    day = due(first_call(tallinn_day(desk.now)))
    said = [words.plain("imports-people-done", file=wish.file)]
    if told:
        said.append(words.plain("imports-people-told", count=told, day=day))
    headings = tuple(words.plain(f"imports-sheet-{one}") for one in HEADS)
    return Kept(tuple(said), Sheet(words.plain("imports-sheet-codes"), headings, rows))
