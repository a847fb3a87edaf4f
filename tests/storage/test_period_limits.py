"""What stands in the way of a move, who goes by themselves, who hears of it, and who may do it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlmodel import col, select

from casework.calendar import tallinn_moment
from casework.facts import Event
from casework.hours import Mode, Recipient
from casework.months import MonthState
from casework.next_period import Place
from casework.people import AccountId, Actor, Membership, MunicipalityId, Role
from storage.case_rules import rules_of
from storage.desk import Desk, Desks
from storage.errors import NotHere, Stale
from storage.month_cases import load
from storage.month_rows import Wanted
from storage.period_lookout import PeriodHindered, Why
from storage.tables import (
    CaseFact,
    CaseFile,
    DutyRow,
    HoursCard,
    HoursEntry,
    HoursPerson,
    HoursVersion,
    MonthReport,
    MoveState,
    Outbox,
    PeriodMove,
    PriceRow,
)
from tests.storage.period_house import (
    HERE,
    LEAD,
    NAME,
    NOW,
    OWN,
    PEETER,
    PIRET,
    desks,
    lead,
    moved,
    person,
    rung,
)

__all__ = ["desks"]


async def hindered(desks: Desks, move_id: int, now: datetime) -> Why:
    with pytest.raises(PeriodHindered) as found:
        async with desks.open(now, lead()) as desk:
            await desk.period_moves.undo(move_id)
    return found.value.hindrance.why


async def test_it_is_undone_for_a_day_only(desks: Desks) -> None:
    await person(desks)
    move_id = await moved(desks)
    assert await hindered(desks, move_id, NOW + timedelta(hours=24, seconds=1)) is Why.TOO_LATE
    async with desks.open(NOW + timedelta(hours=24), lead()) as desk:
        await desk.period_moves.undo(move_id)
    with pytest.raises(Stale):
        async with desks.open(NOW, lead()) as desk:
            await desk.period_moves.undo(move_id)


async def test_a_closed_month_and_a_changed_plan_stand_in_the_way(desks: Desks) -> None:
    case_id = await person(desks, ("everyday_life_support", 240))
    move_id = await moved(desks)
    async with desks.open(NOW, lead()) as desk:
        plan = next(one for one in await desk.plans.of_case(case_id) if one.first_day == date(2027, 1, 1))
        await desk.plans.end(plan.id or 0)
    assert await hindered(desks, move_id, NOW) is Why.PLAN_CHANGED
    async with desks.open(NOW) as desk:
        desk.session.add(
            MonthReport(
                municipality_id=HERE, month=date(2027, 1, 1), state=MonthState.CLOSED, closed_by=LEAD, closed_at=NOW
            )
        )

    assert await hindered(desks, move_id, NOW) is Why.MONTH_CLOSED


async def test_who_stays_and_who_may_be_chosen(desks: Desks) -> None:
    """Too young by the new criteria, on their way out, gone already."""
    goes, young = await person(desks), await person(desks, born=2012)
    leaving, left = await person(desks), await person(desks)
    async with desks.open(NOW) as desk:
        for case_id, day in ((leaving, date(2027, 1, 10)), (left, date(2026, 12, 1))):
            desk.session.add(CaseFact(case_id=case_id, event=Event.EXITED, day=day, noted_at=NOW))
    async with desks.open(NOW, lead()) as desk:
        move = await desk.period_moves.begin(HERE, NAME)
        found = await desk.period_moves.preview(move)
        assert [(one.case_id, one.place, one.chosen) for one in found.people] == [
            (goes, Place.GOES, True),
            (young, Place.DOUBTFUL, False),
            (leaving, Place.LEAVING, False),
            (left, Place.LEFT, False),
        ]
        with pytest.raises(Stale):
            await desk.period_moves.flip(move.id or 0, move.revision, left)
    move_id = await moved(desks, flip=(young, goes))
    async with desks.open(NOW, lead()) as desk:
        move = await desk.period_moves.get(move_id)
        assert [one.case_id for one in await desk.period_moves.cases(move)] == [young]


async def test_prices_of_december_stay_decembers(desks: Desks) -> None:
    """Hours of December are billed by the old period and its price, written whenever; January's by the new one."""
    case_id = await person(desks, ("everyday_life_support", 240))
    async with desks.open(NOW) as desk:
        for period, unit in (("2025-2026", "20"), (NAME, "31")):
            desk.session.add(
                PriceRow(
                    component="support_everyday_life", unit=Decimal(unit), first_day=date(2025, 1, 1), period=period
                )
            )
    await moved(desks)
    await rung(desks, datetime(2027, 1, 2, tzinfo=UTC))
    async with desks.open(datetime(2027, 2, 2, tzinfo=UTC)) as desk:
        wanted = Wanted(col(CaseFile.id) == case_id, date(2026, 12, 1), date(2027, 1, 1))
        found = await load(desk, wanted)
        assert [(one.month, one.period.name if one.period else "") for one in found.months] == [
            (date(2026, 12, 1), "2025-2026"),
            (date(2027, 1, 1), NAME),
        ]


async def test_hours_of_one_month_are_each_billed_by_their_own_day(desks: Desks) -> None:
    """A move in the middle of a month: the day before is the old period's, the day itself the new one's."""
    case_id = await person(desks, ("everyday_life_support", 240))
    middle = date(2027, 3, 16)
    async with desks.open(NOW) as desk:
        await desk.periods.put("own.toml", OWN.replace("2027-01-01", "2027-03-16"), replace=True)
        for day in (middle - timedelta(days=1), middle):
            card = HoursCard(worker_id=PIRET, sent_at=NOW, data={})
            desk.session.add(card)
            await desk.session.flush()
            entry = HoursEntry(worker_id=PIRET, card_id=card.id or 0, created_at=NOW)
            desk.session.add(entry)
            await desk.session.flush()
            version = HoursVersion(
                entry_id=entry.id or 0,
                number=1,
                by=PIRET,
                at=NOW,
                day=day,
                minutes=60,
                component="planning_and_coordination",
                mode=Mode.INDIVIDUAL,
                recipient=Recipient.PARTICIPANT,
            )
            desk.session.add(version)
            await desk.session.flush()
            desk.session.add(HoursPerson(version_id=version.id or 0, case_id=case_id))
    await moved(desks)
    await rung(desks, tallinn_moment(middle, NOW.time()))
    async with desks.open(NOW) as desk:
        (month,) = (await load(desk, Wanted(col(CaseFile.id) == case_id, date(2027, 3, 1), date(2027, 3, 1)))).months
        assert [entry.said.billed for entry in month.entries] == ["core_service", "planning_and_coordination"]


async def test_one_who_was_not_moved_stays_in_the_old_period(desks: Desks) -> None:
    """Another municipality's own period never takes anybody over, on whatever day."""
    case_id = await person(desks)
    await rung(desks, datetime(2027, 1, 2, tzinfo=UTC))
    async with desks.open(datetime(2027, 1, 2, tzinfo=UTC)) as desk:
        row = await desk.session.get_one(CaseFile, case_id)
        assert (await rules_of(desk, row, date(2027, 2, 1)))[0].name == "2025-2026"
        open_ = await desk.session.exec(
            select(DutyRow.key).where(DutyRow.case_id == case_id, col(DutyRow.ended_at).is_(None))
        )
        assert "qol_end" in set(open_.all())


@pytest.mark.parametrize(
    ("day", "told"),
    [(date(2026, 11, 29), 0), (date(2026, 11, 30), 1), (date(2027, 1, 4), 1), (date(2027, 3, 8), 0)],
)
async def test_leads_hear_of_people_without_a_way_on(desks: Desks, day: date, told: int) -> None:
    await person(desks)
    async with desks.open(NOW) as desk:
        await _lead_there(desk)
    now = tallinn_moment(day, NOW.time())
    await rung(desks, now)
    await rung(desks, now)
    async with desks.open(now) as desk:
        rows = (await desk.session.exec(select(Outbox).where(Outbox.notice == "period_ends"))).all()
        assert len(rows) == told


async def test_who_has_left_needs_no_way_on(desks: Desks) -> None:
    stays, left = await person(desks), await person(desks)
    async with desks.open(NOW) as desk:
        desk.session.add(CaseFact(case_id=left, event=Event.EXITED, day=date(2026, 12, 20), noted_at=NOW))
    async with desks.open(NOW) as desk:
        assert [row.id for row in await desk.period_clock.staying(HERE)] == [stays]


async def _lead_there(desk: Desk) -> None:
    from storage.tables import Account, AccountState, MembershipRow  # noqa: PLC0415

    account = await desk.session.get_one(Account, LEAD)
    account.state = AccountState.ACTIVE
    desk.session.add(
        MembershipRow(
            account_id=LEAD, role=Role.CASE_MANAGER, municipality_id=HERE, lead=True, shown_as="Anu K.", began_at=NOW
        )
    )


# ── who may ──────────────────────────────────────────────────────────────────

CAST = [
    ("lead", lead(), True),
    ("colleague", Actor(AccountId(PEETER), "et", (Membership(Role.CASE_MANAGER, MunicipalityId(HERE)),)), False),
    (
        "specialist",
        Actor(AccountId(PIRET), "et", (Membership(Role.BASE_SUPPORT_SPECIALIST, MunicipalityId(HERE)),)),
        False,
    ),
    ("worker", Actor(AccountId(PIRET), "et", (Membership(Role.SUPPORT_WORKER, MunicipalityId(HERE)),)), False),
    ("partner", Actor(AccountId(PIRET), "et", (Membership(Role.PARTNER, MunicipalityId(HERE)),)), False),
    ("adviser", Actor(AccountId(PIRET), "et", (Membership(Role.SKA_COORDINATOR, MunicipalityId(HERE)),)), False),
    (
        "lead elsewhere",
        Actor(AccountId(PEETER), "et", (Membership(Role.CASE_MANAGER, MunicipalityId(2), lead=True),)),
        False,
    ),
    ("stranger", Actor(AccountId(PIRET), "et"), False),
]
ACTS = ["sources", "targets", "newest", "begin", "preview", "flip", "ask", "make", "undo"]


@pytest.mark.parametrize(("name", "who", "allowed"), CAST, ids=[row[0] for row in CAST])
async def test_only_a_lead(desks: Desks, name: str, who: Actor, allowed: bool) -> None:
    """Every act, cell by cell: what is refused has changed nothing."""
    case_id, _ = await person(desks), await person(desks)
    for act in ACTS:
        async with desks.open(NOW, lead()) as desk:
            move = await desk.period_moves.begin(HERE, NAME)
            move, _ = await desk.period_moves.ask(move.id or 0, move.revision)
            move_id, revision = move.id or 0, move.revision
        if act == "undo":
            async with desks.open(NOW, lead()) as desk:
                await desk.period_moves.make(move_id, revision)
        assert await _may(desks, who, act, (move_id, revision, case_id)) is allowed, (name, act)
        async with desks.open(NOW) as desk:
            kept = await desk.session.get_one(PeriodMove, move_id)
            was = MoveState.MADE if act == "undo" else MoveState.DRAFT
            assert kept.state is (_BECOMES.get(act, was) if allowed else was), (name, act)
        if act == "make" and allowed:
            async with desks.open(NOW, lead()) as desk:
                await desk.period_moves.undo(move_id)


_BECOMES = {"make": MoveState.MADE, "undo": MoveState.UNDONE}


async def _may(desks: Desks, who: Actor, act: str, given: tuple[int, int, int]) -> bool:
    move_id, revision, case_id = given
    try:
        async with desks.open(NOW, who) as desk:
            moves = desk.period_moves
            row = await desk.session.get_one(PeriodMove, move_id)
            calls: dict[str, Callable[[], Awaitable[object]]] = {
                "sources": lambda: moves.sources(HERE),
                "targets": lambda: moves.targets(HERE),
                "newest": lambda: moves.newest(HERE),
                "begin": lambda: moves.begin(HERE, NAME),
                "preview": lambda: moves.preview(row),
                "ask": lambda: moves.ask(move_id, revision),
                "flip": lambda: moves.flip(move_id, revision, case_id),
                "make": lambda: moves.make(move_id, revision),
                "undo": lambda: moves.undo(move_id),
            }
            await calls[act]()
    except NotHere:
        return False
    return True
