"""A row of kind `plans` as a planned component of somebody who is here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from admin.imports import lookups, scopes
from admin.imports.cells import Faults
from admin.imports.shapes import Row
from casework.answers import clean, could_be_code, has_personal_code, person_key
from casework.components import Way, components
from casework.hours import HOUR, Mode
from casework.people import Role
from casework.periods import BILLING_DOMAINS
from casework.referrals import code_of
from locales import LANGUAGES, one_language
from storage.desk import Desk
from storage.import_plans import ImportedPlans, NewPlan
from storage.import_staff import ImportedStaff, Invited, Working
from storage.secrets import installed
from storage.tables import CaseFile, MunicipalityRow

COLUMNS = {
    "code": ("kood", "isiku kood märkajas", "code", "код"),
    "name": ("nimi", "inimene", "isik", "name", "person", "имя", "человек"),
    "birth_year": ("sünniaasta", "birth year", "year of birth", "год рождения"),
    "municipality": ("omavalitsus", "vald või linn", "kov", "municipality", "самоуправление", "муниципалитет"),
    "component": ("komponent", "teenuskomponent", "component", "компонент"),
    "mode": ("viis", "individuaalne või rühm", "mode", "форма"),
    "hours": ("tunde kuus", "tunnid kuus", "tunde", "hours a month", "hours", "часов в месяц", "часы"),
    "first": ("alates", "kehtib alates", "from", "с"),
    "last": ("kuni", "kehtib kuni", "to", "until", "по"),
    "domain": ("eluvaldkond", "valdkond", "life domain", "domain", "сфера жизни", "сфера"),
    "worker": (
        "tugitöötaja",
        "töötaja",
        "worker",
        "support worker",
        "специалист поддержки",
        "работник",
        "опорное лицо",
    ),
}
NEEDED = ("component", "hours", "first")
_MOST_HOURS = Decimal(744)
_CODE = re.compile(r"[PpРр]?\s*-?\s*0*(\d{1,9})")
MODES: Mapping[str, Mode] = {
    **dict.fromkeys(
        ("individual", "individuaalne", "individuaalselt", "индивидуально", "индивидуальная"), Mode.INDIVIDUAL
    ),
    **dict.fromkeys(("group", "rühm", "grupp", "rühmas", "группа", "групповая", "в группе"), Mode.GROUP),
}
ACROSS = frozenset({"personal", "family"})
"""Billed as the life domain that the plan names."""
OF_LIFE = tuple(one for one in BILLING_DOMAINS if one not in {"base", *ACROSS})


@dataclass(frozen=True, slots=True)
class Around:
    """Open cases by their person's code, and by municipality and the hash of name and birth year."""

    by_code: Mapping[int, CaseFile]
    by_hash: Mapping[str, Sequence[CaseFile]]
    places: Sequence[MunicipalityRow]
    components: Mapping[str, str]
    domains: Mapping[str, str]
    staff: tuple[Sequence[Working], Sequence[Invited]]


@dataclass(frozen=True, slots=True)
class Read:
    row: Row
    new: NewPlan
    code: str
    worker: str
    awaited: bool


async def around(desk: Desk) -> Around:
    staff = ImportedStaff(desk)
    by_code: dict[int, CaseFile] = {}
    by_hash: dict[str, list[CaseFile]] = {}
    for case, person in await ImportedPlans(desk).cases():
        by_code[case.person_id] = case
        if person.person_hash:
            by_hash.setdefault(person.person_hash, []).append(case)
    places = await desk.municipalities.all()
    return Around(
        by_code,
        by_hash,
        places,
        scopes.component_names(()),
        _domains(),
        (await staff.working(), await staff.invited()),
    )


def _domains() -> dict[str, str]:
    found = {one: one for one in OF_LIFE}
    for language in LANGUAGES:
        words = one_language(language, "components")
        for one in OF_LIFE:
            if words.has(text_id := f"activity-domain-{one.replace('_', '-')}"):
                found[words.plain(text_id).casefold()] = one
    return found


def plan(row: Row, known: Around, faults: Faults) -> Read | None:
    """None when something in the row is wrong: `faults` knows what."""
    before = len(faults.told)
    case = _case(row, known, faults)
    component = _component(row, known, faults)
    mode = _mode(row, component, faults)
    hours = faults.number(row, "hours", places=2, most=_MOST_HOURS)
    if hours is not None and (hours * HOUR) % 1:
        faults.add(row, "hours", "imports-not-minutes", typed=row.cells["hours"])
    first, last = faults.day(row, "first"), faults.day(row, "last", needed=False)
    if first and last and last < first:
        faults.add(row, "last", "admin-table-turned", typed=row.cells["last"])
    domain = _domain(row, component, known, faults)
    worker, awaited = _worker(row, case, known, faults)
    if len(faults.told) > before or case is None or mode is None or hours is None or first is None:
        return None
    new = NewPlan(
        case.id or 0,
        component,
        mode,
        int(hours * HOUR),
        first,
        last,
        domain or None,
        worker.account_id if worker else None,
    )
    return Read(row, new, code_of(case.person_id), worker.shown_as if worker else "", awaited)


def _case(row: Row, known: Around, faults: Faults) -> CaseFile | None:
    """By code; by name and birth year where there is none. A name never goes into a fault."""
    if has_personal_code(" | ".join(row.cells.values())) or could_be_code(row.cells.get("birth_year", "")):
        key = next((key for key, one in row.cells.items() if has_personal_code(one)), "birth_year")
        faults.add(row, key, "imports-personal-code")
        return None
    typed = row.cells.get("code", "")
    if typed:
        found = _CODE.fullmatch(typed)
        case = known.by_code.get(int(found[1])) if found else None
        if case is None:
            faults.add(row, "code", "imports-no-code", typed=typed)
        return case
    return _named(row, known, faults)


def _named(row: Row, known: Around, faults: Faults) -> CaseFile | None:
    if not row.cells.get("name"):
        faults.add(row, "code" if "code" in row.headings else "name", "imports-who")
        return None
    year = faults.count(row, "birth_year", most=date.max.year)
    place = lookups.place(row, known.places, faults, needed=False)
    key = person_key(clean(row.cells["name"]), year)
    if key is None:
        return None
    found = known.by_hash.get(installed().hash(key), ())
    theirs = [one for one in found if place is None or one.municipality_id == place.id]
    if len(theirs) != 1:
        faults.add(row, "name", "imports-two-people" if theirs else "imports-nobody")
        return None
    return theirs[0]


def _component(row: Row, known: Around, faults: Faults) -> str:
    typed = faults.text(row, "component")
    found = known.components.get(typed.casefold(), "")
    if typed and not found:
        faults.unknown(row, "component", "admin-table-no-component", typed, known.components)
    return found


def _mode(row: Row, component: str, faults: Faults) -> Mode | None:
    """As the catalogue has it; where both may be, one by one unless the row says otherwise [002 §5]."""
    typed = row.cells.get("mode", "").casefold()
    if typed and typed not in MODES:
        faults.unknown(row, "mode", "imports-no-word", typed, MODES)
        return None
    if not component:
        return MODES.get(typed)
    known = components()[component]
    usual = Mode.GROUP if known.way is Way.GROUP else Mode.INDIVIDUAL
    mode = MODES.get(typed, usual)
    if not known.may_be(Way(mode)):
        faults.add(row, "mode", "imports-not-that-way", typed=row.cells["mode"])
        return None
    return mode


def _domain(row: Row, component: str, known: Around, faults: Faults) -> str:
    typed = faults.text(row, "domain", needed=False)
    found = known.domains.get(typed.casefold(), "")
    if typed and not found:
        faults.unknown(row, "domain", "imports-no-word", typed, known.domains)
    return found if component and components()[component].domain in ACROSS else ""


def _worker(row: Row, case: CaseFile | None, known: Around, faults: Faults) -> tuple[Working | None, bool]:
    if case is None:
        return None, False
    return lookups.colleague(row, "worker", Role.SUPPORT_WORKER, case.municipality_id, known.staff, faults)
