"""Fictional people in care for the demo: so that lists, dates and hours have something to show from the first tap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseMove, How
from casework.facts import Event
from casework.hours import Mode, month_of
from storage.desk import Desk
from storage.tables import CaseEvent, CaseFact, CaseFile, CaseloadRow, MunicipalityRow, Person, PlannedComponent

PERIOD = "2025-2026"


@dataclass(frozen=True, slots=True)
class InCare:
    """Days are counted back from today; `hours` are planned a month."""

    code: int
    first_name: str
    last_name: str
    facts: tuple[tuple[Event, int], ...]
    hours: tuple[tuple[str, int, Mode], ...]


@dataclass(frozen=True, slots=True)
class Team:
    """Accounts of those who are in charge."""

    manager: int
    specialist: int
    worker: int


_FORMS = ((Event.CONSENT_GIVEN, 601), (Event.TARGET_CHECKED, 601), (Event.ENTRY_FORM_SENT, 590))
_QUALITY_AT_FIRST = ((Event.QOL_START_PERSON, 585), (Event.QOL_START_SPECIALIST, 585))
_QUALITY_AFTER_A_YEAR = ((Event.QOL_YEAR_PERSON, 240), (Event.QOL_YEAR_SPECIALIST, 240))
IN_CARE = (
    InCare(
        14,
        "Mari",
        "Tamm",
        (
            (Event.ENTERED, 600),
            *_FORMS,
            *_QUALITY_AT_FIRST,
            (Event.ASSESSED, 580),
            (Event.LINKED, 578),
            *_QUALITY_AFTER_A_YEAR,
            (Event.PLANNED, 362),
        ),
        (("everyday_life_support", 10, Mode.INDIVIDUAL), ("planning_and_coordination", 4, Mode.INDIVIDUAL)),
    ),
    InCare(
        22,
        "Jaan",
        "Kask",
        (
            (Event.ENTERED, 600),
            *_FORMS,
            *_QUALITY_AT_FIRST,
            (Event.LINKED, 580),
            *_QUALITY_AFTER_A_YEAR,
            (Event.ASSESSED, 27),
        ),
        (("leisure_support", 8, Mode.INDIVIDUAL), ("sheltered_work", 20, Mode.GROUP)),
    ),
    InCare(
        31,
        "Olga",
        "Petrova",
        (
            (Event.ENTERED, 600),
            *_FORMS,
            *_QUALITY_AT_FIRST,
            (Event.ASSESSED, 585),
            (Event.LINKED, 580),
            (Event.PLANNED, 120),
            (Event.QOL_YEAR_PERSON, 240),
        ),
        (("psychological_counselling", 3, Mode.INDIVIDUAL),),
    ),
)
"""One whose plan is to be reviewed soon, one who was assessed and has no plan yet, one whose rating is late."""


async def people_in_care(desk: Desk, place: MunicipalityRow, team: Team) -> None:
    for one in IN_CARE:
        desk.session.add(Person(id=one.code, first_name=one.first_name, last_name=one.last_name))
        await desk.session.flush()
        case = CaseFile(
            person_id=one.code,
            municipality_id=place.id or 0,
            kind=CaseKind.ISTE,
            period=PERIOD,
            manager_id=team.manager,
            specialist_id=team.specialist,
            opened_at=desk.now,
        )
        desk.session.add(case)
        await desk.session.flush()
        await _furnish(desk, case.id or 0, one, team)
        await desk.duties.resync(case)


async def _furnish(desk: Desk, case_id: int, one: InCare, team: Team) -> None:
    today = tallinn_day(desk.now)
    first = _first_of_month(today)
    desk.session.add(CaseEvent(case_id=case_id, account_id=team.manager, move=CaseMove.OPEN, at=desk.now))
    desk.session.add_all(_fact(case_id, event, today - timedelta(days=ago), desk, team) for event, ago in one.facts)
    desk.session.add_all(
        PlannedComponent(
            case_id=case_id,
            component=key,
            minutes=60 * hours,
            mode=mode,
            first_day=first,
            created_by=team.specialist,
            created_at=desk.now,
        )
        for key, hours, mode in one.hours
    )
    desk.session.add(
        CaseloadRow(
            account_id=team.worker, case_id=case_id, first_day=first, added_by=team.specialist, added_at=desk.now
        )
    )
    await desk.session.flush()


def _fact(case_id: int, event: Event, day: date, desk: Desk, team: Team) -> CaseFact:
    how = How.ACTION_PLAN if event is Event.PLANNED else How.PLAIN
    return CaseFact(case_id=case_id, event=event, day=day, how=how, noted_at=desk.now, noted_by=team.manager)


def _first_of_month(today: date) -> date:
    """Of the month before, so that there is something to look back at."""
    return month_of(month_of(today)[0] - timedelta(days=1))[0]
