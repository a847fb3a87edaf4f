"""A row of kind `people` as a person in care. What tells who it is never goes into a fault."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from admin.imports import lookups
from admin.imports.cells import Faults
from admin.imports.people_columns import FACTS, KINDS, LANGUAGES
from admin.imports.shapes import Row
from casework.answers import OLDEST, clean, could_be_code, has_personal_code
from casework.calendar import tallinn_day
from casework.cases import CaseKind, NotNoted, Why, check
from casework.facts import Facts, Trait
from casework.people import Role
from casework.periods import Period
from storage.desk import Desk
from storage.import_people import InCare, NewFact
from storage.import_staff import ImportedStaff, Invited, Working
from storage.tables import MunicipalityRow

_LONGEST_NAME, _LONGEST_CONTACT = 60, 200
_MOST_NAMESAKES = 9
_MOST_AHEAD = timedelta(days=366)
_WHY = {
    Why.FUTURE: "imports-fact-ahead",
    Why.BEFORE: "imports-fact-before",
    Why.TWICE: "imports-fact-twice",
    Why.NEEDS_NOTE: "admin-table-nothing",
}


@dataclass(frozen=True, slots=True)
class Around:
    """What cells may name."""

    places: Sequence[MunicipalityRow]
    periods: Sequence[Period]
    serving: dict[int, Period | None]
    staff: tuple[Sequence[Working], Sequence[Invited]]
    today: date


async def around(desk: Desk) -> Around:
    staff = ImportedStaff(desk)
    places = await desk.municipalities.all()
    known = await desk.periods.all()
    serving = {one.id or 0: await desk.periods.serving(one.id or 0) for one in places}
    return Around(places, known, serving, (await staff.working(), await staff.invited()), tallinn_day(desk.now))


@dataclass(frozen=True, slots=True)
class Read:
    """`awaited`: headings of colleagues who are invited and have not joined yet."""

    row: Row
    new: InCare
    place: str
    awaited: tuple[str, ...] = ()
    namesake: int | None = None
    """Which of those who have this name and birth year there, from 1; None where the row does not say."""

    @property
    def initials(self) -> str:
        return " ".join(f"{word[0]}." for word in self.new.name.split() if word)


def person(row: Row, known: Around, faults: Faults) -> Read | None:
    """None when something in the row is wrong: `faults` knows what."""
    before = len(faults.told)
    if has_personal_code(" | ".join(row.cells.values())) or could_be_code(row.cells.get("birth_year", "")):
        faults.add(row, _first_with_code(row), "imports-personal-code")
        return None
    place = lookups.place(row, known.places, faults)
    first, last = _name(row, "first_name", faults), _name(row, "last_name", faults)
    year = faults.count(row, "birth_year", most=known.today.year)
    if year is not None and year < known.today.year - OLDEST:
        faults.add(row, "birth_year", "imports-not-year", typed=str(year))
    contact = clean(faults.text(row, "contact", needed=False, longest=_LONGEST_CONTACT))
    language, kind = _language(row, faults), _kind(row, faults)
    period = _period(row, place, kind, known, faults)
    facts, traits = _facts(row, known.today, faults), _traits(row, faults)
    review = faults.day(row, "review_on", needed=False)
    if review and not known.today <= review <= known.today + _MOST_AHEAD:
        faults.add(row, "review_on", "imports-review-day", typed=row.cells["review_on"])
    place_id = place.id or 0 if place else 0
    manager, awaits_manager = _colleague(row, "manager", Role.CASE_MANAGER, place_id, known, faults)
    specialist, awaits_specialist = _colleague(
        row, "specialist", Role.BASE_SUPPORT_SPECIALIST, place_id, known, faults
    )
    if len(faults.told) > before or place is None or year is None or kind is None:
        return None
    new = InCare(
        municipality_id=place_id,
        first_name=first,
        last_name=last,
        birth_year=year,
        contact=contact,
        language=language,
        kind=kind,
        period=period,
        facts=facts,
        traits=traits,
        manager_id=manager.account_id if manager else None,
        specialist_id=specialist.account_id if specialist else None,
        provider_id=specialist.organisation_id if specialist else None,
        review_on=review,
    )
    namesake = _namesake(row, faults)
    if len(faults.told) > before:
        return None
    waiting = {"manager": awaits_manager, "specialist": awaits_specialist}
    return Read(row, new, place.name, tuple(row.headings[key] for key, waits in waiting.items() if waits), namesake)


def _first_with_code(row: Row) -> str:
    return next((key for key, cell in row.cells.items() if has_personal_code(cell)), "birth_year")


def _name(row: Row, key: str, faults: Faults) -> str:
    typed = clean(faults.text(row, key, longest=_LONGEST_NAME))
    if typed and not re.search(r"[^\W\d_]", typed):
        faults.add(row, key, "imports-not-name")
    faults.legible(row, key, typed)
    return typed


def _namesake(row: Row, faults: Faults) -> int | None:
    """A number; a plain yes is the second."""
    typed = row.cells.get("namesake", "").casefold().rstrip(".")
    if typed.isascii() and typed.isdigit() and 0 < int(typed[:4]) <= _MOST_NAMESAKES:
        return int(typed)
    return 2 if faults.yes(row, "namesake") else None


def _language(row: Row, faults: Faults) -> str:
    typed = row.cells.get("language", "").casefold()
    if typed not in LANGUAGES:
        faults.unknown(row, "language", "imports-no-word", typed, [one for one in LANGUAGES if len(one) > 2])  # noqa: PLR2004
    return LANGUAGES.get(typed, "")


def _kind(row: Row, faults: Faults) -> CaseKind | None:
    typed = row.cells.get("kind", "").casefold()
    if typed not in KINDS:
        faults.unknown(row, "kind", "imports-no-word", typed, KINDS)
    return KINDS.get(typed)


def _period(row: Row, place: MunicipalityRow | None, kind: CaseKind | None, known: Around, faults: Faults) -> str:
    """The one in which the municipality serves people today, where none is named."""
    typed = faults.text(row, "period", needed=False)
    if typed:
        wanted = typed.replace("–", "-")
        found = next((one for one in known.periods if one.name == wanted), None)
        if found is None:
            faults.unknown(row, "period", "admin-table-no-period", typed, [one.name for one in known.periods])
        return found.name if found else ""
    serving = known.serving.get(place.id or 0) if place else None
    if place is not None and kind is not None and serving is None:
        faults.add(row, "period", "admin-table-nothing")
    return serving.name if serving else ""


def _facts(row: Row, today: date, faults: Faults) -> tuple[NewFact, ...]:
    facts, found = Facts(), []
    for key, (event, how) in FACTS.items():
        day = faults.day(row, key, needed=False)
        if day is None:
            continue
        try:
            check(event, day, facts, today, how)
        except NotNoted as problem:
            faults.add(row, key, _WHY[problem.why], typed=row.cells[key])
            continue
        facts = facts.add(event, day)
        found.append(NewFact(event, day, how))
    return tuple(found)


def traits() -> dict[str, Trait]:
    buttons = lookups.words_of("trait-button", "cases", tuple(Trait))
    return {**lookups.words_of("trait", "cases", tuple(Trait)), **buttons}


def _traits(row: Row, faults: Faults) -> frozenset[Trait] | None:
    typed = row.cells.get("traits", "")
    if not typed:
        return None
    found, known = set(), traits()
    for name in _parts(typed, known):
        one = known.get(name.casefold())
        if one is None:
            faults.unknown(row, "traits", "imports-no-word", name, known)
        else:
            found.add(one)
    return frozenset(found)


def _parts(typed: str, known: Mapping[str, Trait]) -> list[str]:
    """Between semicolons; between commas where the whole is nothing that is known: some have one inside."""
    found = [part.strip() for part in re.split(r"[;\n+]", typed)]
    split = [[part] if part.casefold() in known else part.split(",") for part in found]
    return [part.strip() for parts in split for part in parts if part.strip()]


def _colleague(
    row: Row, key: str, role: Role, place_id: int, known: Around, faults: Faults
) -> tuple[Working | None, bool]:
    if not place_id:
        return None, False
    return lookups.colleague(row, key, role, place_id, known.staff, faults)
