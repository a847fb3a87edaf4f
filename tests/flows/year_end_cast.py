"""Nine people at the programme's end.

Everybody has been in since January 2025; Peeter has seven of them, Anu (who leads) two, Piret is the specialist of all,
Tiina works with three. What they do, they do on their phones, in the language of the municipality's people.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from sqlmodel import select

from casework.calendar import TALLINN
from casework.cases import CaseKind
from casework.facts import Event
from casework.hours import Mode
from casework.people import Role
from locales import all_texts
from storage.tables import (
    Account,
    CaseFact,
    CaseFile,
    CaseloadRow,
    Person,
    PlannedComponent,
)
from tests.cast import House
from tests.flows.contracts import signed
from tests.flows.hours_cast import EVERYDAY, member
from tests.flows.year_end_clock import YearEnd

OWN = (Path(__file__).parents[2] / "admin" / "examples" / "own-period.toml").read_text("utf-8")
ENTERED = date(2025, 1, 15)
RATED = (Event.QOL_START_PERSON, Event.QOL_START_SPECIALIST)
RATED_AGAIN = (Event.QOL_YEAR_PERSON, Event.QOL_YEAR_SPECIALIST)
REVIEWED = {"P-004": date(2026, 7, 28), "P-006": date(2025, 12, 10)}
"""P-004: half a year later (the own period's rule) is 28.01.2027; P-006: a year later is 10.12.2026."""
ANUS = frozenset({"P-004", "P-009"})
TIINAS = ("P-004", "P-007", "P-008")


# ── everybody as they are on 01.10.2026 ──────────────────────────────────────


async def year_end(house: House, language: str) -> YearEnd:
    first = datetime(2026, 10, 1, 9, tzinfo=TALLINN)
    house.sandbox.move_clock(first - house.sandbox.now())
    anu, peeter = await house.team(language)
    piret = await member(house, "Piret", "Piret V.", Role.BASE_SUPPORT_SPECIALIST)
    tiina = await member(house, "Tiina", "Tiina M.", Role.SUPPORT_WORKER)
    stina = await house.case_manager("Stina", "Stina R.", town=True)
    made = YearEnd(house, language, all_texts()[language], anu, peeter, piret, tiina, stina)
    for number in range(1, 10):
        await _person(made, f"P-{number:03}")
    await signed(house, places=10, ceiling="96146.40", fee="458.50")
    await house.looks_ahead()
    for phone in house.phones.values():
        phone.events.clear()
    return made


async def _person(made: YearEnd, code: str) -> None:
    house = made.house
    async with house.app.desks.open(house.sandbox.now()) as desk:
        ids = {row.telegram_id: row.id or 0 for row in (await desk.session.exec(select(Account))).all()}
        person = Person(first_name="Mari", last_name="Näide", birth_year=1980, language=made.language)
        desk.session.add(person)
        await desk.session.flush()
        case = CaseFile(
            person_id=person.id or 0,
            municipality_id=house.place.id or 0,
            kind=CaseKind.ISTE,
            period="2025-2026",
            manager_id=ids[(made.anu if code in ANUS else made.peeter).user_id],
            specialist_id=ids[made.piret.user_id],
            opened_at=datetime(2025, 1, 15, 8, tzinfo=TALLINN),
        )
        desk.session.add(case)
        await desk.session.flush()
        made.cases[code] = case.id or 0
        days = (
            (Event.ENTERED, ENTERED),
            (Event.ENTRY_FORM_SENT, date(2025, 2, 10)),
            (Event.ASSESSED, date(2025, 2, 3)),
            (Event.LINKED, date(2025, 2, 3)),
            (Event.PLANNED, date(2025, 2, 20)),
            (Event.REVIEWED, REVIEWED.get(code, date(2026, 9, 15))),
            *((event, date(2025, 1, 20)) for event in RATED),
            *((event, date(2026, 1, 12)) for event in RATED_AGAIN),
        )
        desk.session.add_all(
            CaseFact(case_id=case.id or 0, event=event, day=day, noted_at=desk.now) for event, day in days
        )
        by = ids[made.anu.user_id]
        if code in TIINAS:
            desk.session.add(
                PlannedComponent(
                    case_id=case.id or 0,
                    component=EVERYDAY,
                    minutes=240,
                    mode=Mode.INDIVIDUAL,
                    first_day=date(2026, 1, 1),
                    created_by=by,
                    created_at=desk.now,
                )
            )
            desk.session.add(
                CaseloadRow(
                    account_id=ids[made.tiina.user_id],
                    case_id=case.id or 0,
                    first_day=date(2026, 1, 1),
                    added_by=by,
                    added_at=desk.now,
                )
            )
        await desk.session.flush()
        await desk.duties.resync(case)
