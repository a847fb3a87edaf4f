"""Rows follow the facts whatever is noted and taken back; and who may do what with a duty, cell by cell."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import col, select

from casework.calendar import TALLINN
from casework.cases import CaseKind, NotNoted
from casework.facts import Event, Trait
from casework.ladder import next_moment
from casework.ladders import ladders
from casework.people import Role
from casework.periods import named
from casework.reminders import open_duties, start_of
from storage import example
from storage.desk import Desk, Desks
from storage.duty_rows import duty_of
from storage.errors import NotHere
from storage.persons import NewPerson
from storage.tables import CaseFact, CaseFile, DeputyshipRow, DutyRow, MembershipRow

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TODAY = date(2026, 11, 23)
HERE, ELSEWHERE = 1, 2
MANAGER, DEPUTY, COLLEAGUE, LEAD, SPECIALIST, SPECIALIST_DEPUTY, OTHER_SPECIALIST, ELSEWHERE_LEAD, PARTNER = range(
    1, 10
)
ROLES: dict[int, tuple[Role, int, bool]] = {
    MANAGER: (Role.CASE_MANAGER, HERE, False),
    DEPUTY: (Role.CASE_MANAGER, HERE, False),
    COLLEAGUE: (Role.CASE_MANAGER, HERE, False),
    LEAD: (Role.CASE_MANAGER, HERE, True),
    SPECIALIST: (Role.BASE_SUPPORT_SPECIALIST, HERE, False),
    SPECIALIST_DEPUTY: (Role.BASE_SUPPORT_SPECIALIST, HERE, False),
    OTHER_SPECIALIST: (Role.BASE_SUPPORT_SPECIALIST, HERE, False),
    ELSEWHERE_LEAD: (Role.CASE_MANAGER, ELSEWHERE, True),
    PARTNER: (Role.PARTNER, HERE, False),
}


async def furnished(desks: Desks) -> int:
    """Everybody of the cast, and one case of the manager and the specialist; returns its id."""
    async with desks.open(NOW) as desk:
        await example.municipality(desk)
        for person, (role, place, lead) in ROLES.items():
            await desk.accounts.arrive(person)
            desk.session.add(
                MembershipRow(account_id=person, role=role, municipality_id=place, lead=lead, began_at=NOW)
            )
        for absent, deputy in ((MANAGER, DEPUTY), (SPECIALIST, SPECIALIST_DEPUTY)):
            desk.session.add(
                DeputyshipRow(
                    municipality_id=HERE,
                    absent_id=absent,
                    deputy_id=deputy,
                    from_day=TODAY,
                    until_day=TODAY,
                    made_at=NOW,
                )
            )
    async with desks.open(NOW) as desk:
        await act_as(desk, MANAGER)
        case = await desk.cases.open_directly(HERE, NewPerson("Mari Tali"), CaseKind.ISTE, "2025-2026")
        await desk.cases.give_specialist(case.id or 0, case.version, SPECIALIST)
        return case.id or 0


async def act_as(desk: Desk, who: int) -> None:
    desk.actor = await desk.accounts.actor(await desk.accounts.get(who))


async def open_rows(desk: Desk) -> list[DutyRow]:
    found = await desk.session.exec(
        select(DutyRow)
        .where(col(DutyRow.case_id).is_not(None), col(DutyRow.ended_at).is_(None))
        .order_by(DutyRow.mark)
    )
    return list(found.all())


# ── rows follow the facts ────────────────────────────────────────────────────

EVENTS = (
    Event.ENTERED,
    Event.ASSESSED,
    Event.PLANNED,
    Event.REVIEWED,
    Event.NEED_CHANGED,
    Event.EXITED,
    Event.STATE_APPLIED,
    Event.QOL_YEAR_PERSON,
    Event.QOL_YEAR_SPECIALIST,
)


async def random_change(desk: Desk, case: CaseFile, dice: random.Random) -> None:
    """A fact noted or taken back, a trait, a review's day, closed and opened: whatever people do."""
    case_id = case.id or 0
    match dice.choice(("note", "note", "note", "undo", "traits", "review", "close")):
        case "note":
            day = TODAY - timedelta(days=dice.randrange(400))
            await desk.cases.note(case_id, case.version, dice.choice(EVENTS), day)
        case "undo":
            noted = await desk.cases.noted(case)
            if noted:
                await desk.cases.undo(dice.choice(noted).id or 0, case.version)
        case "traits":
            traits = frozenset(dice.sample(list(Trait), dice.randrange(2)))
            await desk.cases.set_traits(case_id, case.version, traits)
        case "review":
            await desk.cases.set_review(case_id, case.version, TODAY + timedelta(days=dice.randrange(200)))
        case _:
            await desk.cases.close(case_id, case.version)
            assert await open_rows(desk) == []
            await desk.cases.reopen(case_id, case.version)


@pytest.mark.parametrize("seed", range(8))
async def test_after_any_changes_the_open_rows_are_what_the_rules_say(desks: Desks, seed: int) -> None:
    case_id = await furnished(desks)
    dice, period = random.Random(seed), named("2025-2026")
    assert period is not None
    for step in range(25):
        now = NOW + timedelta(hours=step)
        async with desks.open(now) as desk:
            await act_as(desk, MANAGER)
            case = await desk.cases.get(case_id)
            with suppress(NotNoted):
                await random_change(desk, case, dice)
        async with desks.open(now) as desk:
            await act_as(desk, MANAGER)
            case = await desk.cases.get(case_id)
            wanted = open_duties(await desk.cases.facts(case), period)
            found = await open_rows(desk)
            assert {(row.key, row.due) for row in found} == wanted.keys()
            for row in found:
                coming = next_moment(duty_of(row), ladders()[row.ladder], row.made_at)
                assert (row.next_at is None) == (coming is None)
                if row.next_at is not None and coming is not None:
                    assert row.next_at >= start_of(row.made_at.astimezone(TALLINN).date())
                    assert row.next_at == start_of(row.next_at.astimezone(TALLINN).date())
                    tomorrow = now.astimezone(TALLINN).date() + timedelta(days=1)
                    assert row.next_at <= start_of(max(coming.astimezone(TALLINN).date(), tomorrow))
                assert row.owner_id == (SPECIALIST if row.owner == "bto" else MANAGER)


async def test_a_day_that_moves_away_and_back_keeps_what_was_said_and_put_off(desks: Desks) -> None:
    case_id = await furnished(desks)
    async with desks.open(NOW) as desk:
        await act_as(desk, MANAGER)
        case = await desk.cases.get(case_id)
        fact = await desk.cases.note(case_id, case.version, Event.ENTERED, date(2026, 11, 2))
        (row,) = [one for one in await open_rows(desk) if one.key == "assessment"]
        row.said_until = NOW
        await desk.duty_acts.snooze(row.id or 0, date(2026, 11, 30))
        mark, moment = row.mark, row.next_at
        await desk.cases.undo(fact.id or 0, case.version)
        assert await open_rows(desk) == []
        assert row.next_at is None
        await desk.cases.note(case_id, case.version, Event.ENTERED, date(2026, 11, 2))

        (again,) = [one for one in await open_rows(desk) if one.key == "assessment"]
        assert (again.mark, again.said_until, again.next_at) == (mark, NOW, moment)
        assert again.snoozed_until == date(2026, 11, 30)


async def test_taking_every_fact_back_leaves_nothing_owed(desks: Desks) -> None:
    case_id = await furnished(desks)
    async with desks.open(NOW) as desk:
        await act_as(desk, MANAGER)
        case = await desk.cases.get(case_id)
        for event in EVENTS:
            await desk.cases.note(case_id, case.version, event, date(2026, 11, 10))
        for fact in (await desk.session.exec(select(CaseFact))).all():
            await desk.cases.undo(fact.id or 0, case.version)
        assert await open_rows(desk) == []
        every = (await desk.session.exec(select(DutyRow))).all()
        assert every
        assert all(row.next_at is None for row in every)


# ── who may do what ──────────────────────────────────────────────────────────

Act = Callable[[Desk, int], Awaitable[object]]
ACTS: dict[str, tuple[str, Act]] = {
    "r": ("assessment", lambda desk, row: desk.duty_acts.get(row)),
    "s": ("assessment", lambda desk, row: desk.duty_acts.snooze(row, TODAY + timedelta(days=1))),
    "d": ("assessment", lambda desk, row: desk.duty_acts.done(row, "assessed")),
    "p": ("plan", lambda desk, row: desk.duty_acts.done(row, "action_plan")),
    "q": ("qol_start", lambda desk, row: desk.duty_acts.done(row, "specialist")),
}
"""r read · s put off · d the municipality's duty done · p the specialist's · q half of one that both share."""
MAY = {
    MANAGER: "rsdpq",
    DEPUTY: "rsdpq",
    COLLEAGUE: "r",
    LEAD: "rsdpq",
    SPECIALIST: "rspq",
    SPECIALIST_DEPUTY: "rspq",
    OTHER_SPECIALIST: "",
    ELSEWHERE_LEAD: "",
    PARTNER: "",
}


@pytest.mark.parametrize("who", ROLES)
async def test_who_may_do_what_with_a_duty(desks: Desks, who: int) -> None:
    case_id = await furnished(desks)
    async with desks.open(NOW) as desk:
        await act_as(desk, MANAGER)
        case = await desk.cases.get(case_id)
        await desk.cases.note(case_id, case.version, Event.ENTERED, date(2026, 11, 2))
        rows = {row.key: row.id or 0 for row in await open_rows(desk)}
    allowed = ""
    for letter, (key, act) in ACTS.items():
        async with desks.open(NOW) as desk:
            if key == "plan":
                await act_as(desk, MANAGER)
                case = await desk.cases.get(case_id)
                await desk.cases.note(case_id, case.version, Event.ASSESSED, date(2026, 11, 4))
                rows["plan"] = next(row.id or 0 for row in await open_rows(desk) if row.key == "plan")
            await act_as(desk, who)
            with suppress(NotHere):
                await act(desk, rows[key])
                allowed += letter
            await desk.session.rollback()
    assert allowed == MAY[who]


async def test_the_municipalitys_own_is_its_leads_alone(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(NOW) as desk:
        await desk.duties.make_months()
        row = (await desk.session.exec(select(DutyRow).where(DutyRow.key == "report"))).first()
        duty_id = row.id or 0 if row else 0
    for who in ROLES:
        async with desks.open(NOW) as desk:
            await act_as(desk, who)
            if who == LEAD:
                assert (await desk.duty_acts.done(duty_id, "by_hand")).by_hand
                assert (await desk.duty_acts.undo(duty_id)).ended_at is None
            else:
                with pytest.raises(NotHere):
                    await desk.duty_acts.done(duty_id, "by_hand")
