"""Kind `workers`: who is to join, in which role; each new row becomes a one-time link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from admin.imports import lookups
from admin.imports.cells import Faults
from admin.imports.shapes import Along, Change, Example, Kept, Line, Outcome, Plan, Row, Sheet, Table, Wish
from casework.people import Role
from locales import Texts
from locales.days import TALLINN, due
from storage.desk import Desk
from storage.import_staff import ImportedStaff, Invited, Working
from storage.invitations import LIVES
from storage.members import NAME_LONGEST
from storage.tables import MunicipalityRow, Organisation

COLUMNS = {
    "role": ("roll", "role", "роль"),
    "shown_as": ("nimi", "nimi kolleegidele", "name", "shown as", "имя", "имя для коллег"),
    "organisation": ("asutus", "organisatsioon", "osutaja", "organisation", "учреждение", "организация"),
    "municipality": ("omavalitsus", "vald või linn", "kov", "municipality", "самоуправление", "муниципалитет"),
    "lead": ("juht", "lead", "руководитель"),
}
NEEDED = ("role", "shown_as", "municipality")
ROLES = (Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER, Role.PARTNER)
"""Advisers have a portfolio (`markaja invite ska-coordinator`), close people are invited for one person."""
HEADS = ("row", "role", "name", "organisation", "municipality", "lead", "link", "until")
_OF_HOUSE = frozenset({Role.PARTNER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER})


@dataclass(frozen=True, slots=True)
class _Found:
    row: Row
    wanted: Invited
    place: str
    house: str
    joined: bool
    waiting: Invited | None

    @property
    def changes_lead(self) -> bool:
        return self.waiting is not None and self.waiting.lead is not self.wanted.lead


async def look(desk: Desk, table: Table, wish: Wish, faults: Faults) -> Plan:
    staff = ImportedStaff(desk)
    places, houses = await desk.municipalities.all(), await staff.organisations()
    working, invited = await staff.working(), await staff.invited()
    found: list[_Found] = []
    seen: dict[tuple[object, ...], int] = {}
    for row in table.rows:
        read = _read(row, places, houses, faults)
        if read is None:
            continue
        wanted, place, house = read
        if (key := _key(wanted)) in seen:
            faults.pair(seen[key], row.number, "imports-worker-twice")
            continue
        seen[key] = row.number
        waiting = next((one for one in invited if _key(one) == key), None)
        found.append(_Found(row, wanted, place, house, any(_key(one) == key for one in working), waiting))
    lines = [_line(one, faults, replace=wish.replace) for one in found]
    new = [one for one, line in zip(found, lines, strict=True) if line.outcome is not Outcome.SAME]

    async def keep(along: Along) -> Kept:
        rows = [await _invited(staff, one, wish) for one in along(new)]
        said = (wish.words.plain("imports-workers-done", count=len(rows), days=LIVES.days),)
        names = tuple(wish.words.plain(f"imports-sheet-{one}") for one in HEADS)
        return Kept(said, Sheet(wish.words.plain("imports-sheet-links"), names, rows, link_at=HEADS.index("link")))

    notes = () if wish.bot else (wish.words.plain("imports-no-bot"),)
    return Plan(lines, keep, notes)


async def _invited(staff: ImportedStaff, one: _Found, wish: Wish) -> list[str]:
    wanted, words = one.wanted, wish.words
    before = one.waiting.invitation_id if one.waiting else 0
    token = await staff.invite_anew(
        Invited(before, wanted.role, wanted.municipality_id, wanted.organisation_id, wanted.shown_as, wanted.lead)
    )
    link = f"https://t.me/{wish.bot.removeprefix('@')}?start={token}" if wish.bot else token
    until = due((wish.now + LIVES).astimezone(TALLINN).date())
    lead = words.plain("imports-yes") if wanted.lead else ""
    role = words.of("role", wanted.role)
    return [str(one.row.number), role, wanted.shown_as, one.house, one.place, lead, link, until]


def _read(
    row: Row, places: Sequence[MunicipalityRow], houses: Sequence[Organisation], faults: Faults
) -> tuple[Invited, str, str] | None:
    before = len(faults.told)
    role = lookups.word(row, "role", roles(), faults)
    name = faults.text(row, "shown_as", longest=NAME_LONGEST)
    faults.legible(row, "shown_as", name)
    place = lookups.place(row, places, faults)
    lead = faults.yes(row, "lead")
    house = lookups.organisation(row, houses, place.id, faults, needed=role in _OF_HOUSE) if place else None
    if lead and role not in {None, Role.CASE_MANAGER}:
        faults.add(row, "lead", "imports-lead-is-manager")
    if len(faults.told) > before or role is None or place is None:
        return None
    return (
        Invited(0, role, place.id, house.id if house else None, name, lead),
        place.name,
        house.name if house else "",
    )


def _key(one: Invited | Working) -> tuple[object, ...]:
    return one.role, one.municipality_id, one.organisation_id, one.shown_as.casefold()


def _line(one: _Found, faults: Faults, *, replace: bool) -> Line:
    words, row = faults.words, one.row
    role = words.of("role", one.wanted.role)
    if one.wanted.lead:
        role = words.plain("imports-role-lead", role=role)
    told = " · ".join(filter(None, (one.wanted.shown_as, role, one.house, one.place)))
    if one.joined:
        return Line(row.number, Outcome.SAME, f"{told} · {words.plain('imports-joined')}")
    if one.waiting is None:
        return Line(row.number, Outcome.NEW, told)
    waits = words.plain("imports-waiting")
    if one.changes_lead:
        old, new = (_yes(words, lead) for lead in (one.waiting.lead, one.wanted.lead))
        taken = faults.of(row, "lead", "imports-there", before=old)
        change = Change(row.headings.get("lead", words.plain("imports-sheet-lead")), old, new)
        return Line(row.number, Outcome.CHANGED, told, changes=(change,), taken=taken)
    if replace:
        return Line(row.number, Outcome.CHANGED, told, before=waits)
    return Line(row.number, Outcome.SAME, f"{told} · {waits}")


def _yes(words: Texts, lead: bool) -> str:
    return words.plain("imports-yes" if lead else "imports-no")


def roles() -> dict[str, Role]:
    return dict(lookups.words_of("role", "common", ROLES))


def example(words: Texts) -> Example:
    yes, no = words.plain("imports-yes"), words.plain("imports-no")
    rows = (
        (Role.CASE_MANAGER, "Näidis N.", "", yes),
        (Role.BASE_SUPPORT_SPECIALIST, "Test T.", "Näidistugi", ""),
        (Role.SUPPORT_WORKER, "Proov P.", "Näidistugi", ""),
    )
    return Example(
        [
            {
                "role": words.of("role", one),
                "shown_as": name,
                "organisation": house,
                "municipality": "naidisvald",
                "lead": lead,
            }
            for one, name, house, lead in rows
        ],
        {"role": [words.of("role", one) for one in ROLES], "lead": (yes, no)},
    )
