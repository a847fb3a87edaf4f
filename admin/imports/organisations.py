"""Kind `organisations`: institutions that notice need, and providers."""

from __future__ import annotations

from dataclasses import dataclass

from admin.imports import lookups
from admin.imports.cells import Faults
from admin.imports.shapes import Along, Change, Example, Kept, Line, Outcome, Plan, Row, Table, Wish
from locales import Texts
from storage.desk import Desk
from storage.import_staff import ImportedStaff
from storage.tables import Organisation, SectorKind

COLUMNS = {
    "name": ("nimi", "asutus", "name", "organisation", "название", "учреждение"),
    "kind": ("liik", "asutuse liik", "kind", "вид", "вид учреждения"),
    "municipality": ("omavalitsus", "vald või linn", "kov", "municipality", "самоуправление", "муниципалитет"),
}
NEEDED = ("name", "kind")
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class _Found:
    row: Row
    new: Organisation
    place: str
    known: Organisation | None

    @property
    def outcome(self) -> Outcome:
        if self.known is None:
            return Outcome.NEW
        return Outcome.SAME if self.known.kind is self.new.kind else Outcome.CHANGED


async def look(desk: Desk, table: Table, wish: Wish, faults: Faults) -> Plan:
    staff = ImportedStaff(desk)
    places = await desk.municipalities.all()
    there = {(one.municipality_id, one.name.casefold()): one for one in await staff.organisations()}
    found: list[_Found] = []
    seen: dict[tuple[int | None, str], int] = {}
    for row in table.rows:
        before = len(faults.told)
        name = faults.text(row, "name", longest=_LONGEST)
        kind = lookups.word(row, "kind", kinds(), faults)
        place = lookups.place(row, places, faults, needed=False)
        if len(faults.told) > before or kind is None:
            continue
        key = (place.id if place else None, name.casefold())
        if key in seen:
            faults.pair(seen[key], row.number, "imports-organisation-twice")
            continue
        seen[key] = row.number
        new = Organisation(name=name, kind=kind, municipality_id=key[0])
        found.append(_Found(row, new, place.name if place else "", there.get(key)))
    lines = [_line(one, faults) for one in found]

    async def keep(along: Along) -> Kept:
        for one in along([one for one in found if one.outcome is not Outcome.SAME]):
            await staff.put_organisation(one.known, one.new)
        return Kept((wish.words.plain("imports-organisations-done", file=wish.file),))

    return Plan(lines, keep)


def kinds() -> dict[str, SectorKind]:
    return dict(lookups.words_of("sector", "leading", tuple(SectorKind)))


def _line(one: _Found, faults: Faults) -> Line:
    told = " · ".join(filter(None, (one.new.name, _word(faults.words, one.new.kind), one.place)))
    if one.outcome is not Outcome.CHANGED or one.known is None:
        return Line(one.row.number, one.outcome, told)
    old = _word(faults.words, one.known.kind)
    change = Change(one.row.headings["kind"], old, _word(faults.words, one.new.kind))
    taken = faults.of(one.row, "kind", "imports-there", before=old)
    return Line(one.row.number, one.outcome, one.new.name, changes=(change,), taken=taken)


def _word(words: Texts, kind: SectorKind) -> str:
    return words.of("sector", kind)


def example(words: Texts) -> Example:
    rows = (("Näidishaigla", SectorKind.HOSPITAL), ("Näidistugi", SectorKind.PROVIDER))
    return Example(
        [{"name": name, "kind": _word(words, kind), "municipality": "naidisvald"} for name, kind in rows],
        {"kind": [_word(words, kind) for kind in SectorKind]},
    )
