"""Kind `municipalities`: those whose people are served here, with the places of their contract."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from admin.imports.cells import Faults
from admin.imports.shapes import Along, Change, Example, Kept, Line, Outcome, Plan, Row, Table, Wish
from casework.answers import latin
from casework.calendar import tallinn_day
from locales import Texts
from storage.desk import Desk
from storage.tables import MunicipalityRow

COLUMNS = {
    "key": ("võti", "key", "ключ"),
    "name": (
        "nimi",
        "omavalitsus",
        "vald või linn",
        "name",
        "municipality",
        "название",
        "самоуправление",
        "муниципалитет",
    ),
    "county": ("maakond", "county", "уезд"),
    "contract": ("leping", "lepingu võti", "contract", "договор"),
    "places": ("kohti", "teenuskohti", "places", "мест"),
}
NEEDED = ("name", "county")
_MOST_PLACES = 5000
_LONGEST_KEY = 30


@dataclass(frozen=True, slots=True)
class _Found:
    row: Row
    values: dict[str, Any]
    known: MunicipalityRow | None
    changed: tuple[str, ...]


async def look(desk: Desk, table: Table, wish: Wish, faults: Faults) -> Plan:
    there = {one.key: one for one in await desk.municipalities.all()}
    found: list[_Found] = []
    seen: dict[str, int] = {}
    for row in table.rows:
        values = _values(row, faults)
        if values is None:
            continue
        key = _key_of(values, there, row)
        if key in seen:
            faults.pair(seen[key], row.number, "imports-municipality-twice")
            continue
        seen[key], known = row.number, there.get(key)
        changed = tuple(name for name, value in values.items() if known is None or getattr(known, name) != value)
        found.append(_Found(row, {**values, "key": key}, known, changed))
    lines = [_line(one, faults) for one in found]

    async def keep(_: Along) -> Kept:
        as_of = tallinn_day(desk.now)
        await desk.municipalities.put({**one.values, "as_of": as_of} for one in found if one.changed)
        return Kept((wish.words.plain("imports-municipalities-done", file=wish.file),))

    return Plan(lines, keep)


def _values(row: Row, faults: Faults) -> dict[str, Any] | None:
    """What the row says; an empty cell says nothing."""
    before = len(faults.told)
    name, county = faults.text(row, "name", longest=60), faults.text(row, "county", longest=60)
    kind = next((one for one in ("vald", "linn") if name.casefold().endswith(one)), "")
    if name and not kind and name != "Tallinn":
        faults.add(row, "name", "imports-not-municipality", typed=name)
    key, contract = faults.text(row, "key", needed=False), faults.text(row, "contract", needed=False, longest=60)
    if key and (not key.isascii() or not key.replace("-", "").isalnum() or len(key) > _LONGEST_KEY):
        faults.add(row, "key", "imports-not-key", typed=key)
    places = faults.count(row, "places", most=_MOST_PLACES, needed=False)
    if len(faults.told) > before:
        return None
    said = {"name": name, "kind": kind or "linn", "county": county, "contract": contract, "places": places}
    return {field: value for field, value in said.items() if value not in {"", None}}


def _key_of(values: dict[str, Any], there: dict[str, MunicipalityRow], row: Row) -> str:
    """As it is written; else that of the same name; else a new one out of the name."""
    if typed := row.cells.get("key", "").casefold():
        return typed
    same = next((key for key, one in there.items() if one.name.casefold() == values["name"].casefold()), None)
    short = latin(values["name"]).removesuffix(" vald").removesuffix(" linn").replace(" ", "-")
    return same or (short if short not in there else latin(values["name"]).replace(" ", "-"))


def _line(one: _Found, faults: Faults) -> Line:
    told = f"{one.values['name']} ({one.values['key']})"
    if one.known is None:
        return Line(one.row.number, Outcome.NEW, told)
    if not one.changed:
        return Line(one.row.number, Outcome.SAME, told)
    shown = [name for name in one.changed if name in one.row.headings]
    changes = tuple(
        Change(one.row.headings[name], str(getattr(one.known, name) or ""), str(one.values[name])) for name in shown
    )
    old = next((change for change in changes if change.old), None)
    taken = faults.of(one.row, shown[0], "imports-there", before=old.old) if old else None
    return Line(one.row.number, Outcome.CHANGED, told, changes=changes, taken=taken)


def example(_: Texts) -> Example:
    names: Sequence[tuple[str, str]] = (("naidisvald", "Näidisvald"), ("naidislinn", "Näidislinn"))
    return Example([{"key": key, "name": name, "county": "Näidismaa"} for key, name in names])
