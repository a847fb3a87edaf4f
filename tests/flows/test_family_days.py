"""Days that are counted: a moved meeting's reminder, closing days, a consent that goes on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlmodel import col, select

from bot.sandbox import Phone
from casework.calendar import tallinn_day
from casework.family import USUAL_SCOPES, GivenBy, Relation, Scope, next_end
from storage.family_consents import NewConsent
from storage.tables import CaseExit, ClosingDay, Consent, Outbox
from tests.cast import House
from tests.flows.family_steps import as_phone, opened, quickly
from tests.flows.hours_cast import Team, hours_team
from tests.flows.test_family_letters import meet


async def meeting(team: Team, days: int) -> None:
    async with as_phone(team, team.piret) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.family.set_meeting(row.id or 0, row.version, desk.now + timedelta(days=days), "kodus")
    await team.house.settle()


async def test_a_meeting_that_was_moved_is_said_once_more_the_day_before(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await meeting(team, 8)
    await meeting(team, 10)
    assert "aeg muutus" in mother.transcript()
    await house.later(days=9, hours=20)
    assert "tuletan meelde" in mother.transcript()


async def test_a_new_meeting_is_told_at_once_and_once(house: House) -> None:
    """The place stands on the card alone; who may not have messages hears nothing."""
    team = await hours_team(house)
    mother = await quickly(team)
    sister = await quickly(team, "Olga", scopes=USUAL_SCOPES - {Scope.MESSAGES}, language="ru")
    heard = len(sister.visible)
    await meeting(team, 8)
    await house.later(minutes=5)

    assert mother.last.text == "P-001: uus kohtumine.\nJärgmine kohtumine: teisipäev, 01.12.2026, kell 19.30"
    assert mother.last.buttons == [["Ava ülevaade"]]
    assert mother.transcript().count("uus kohtumine") == 1
    assert len(sister.visible) == heard


async def test_a_new_meeting_is_told_in_russian(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team, language="ru")
    await meeting(team, 8)

    assert mother.last.text == "P-001: назначена встреча.\nСледующая встреча: вторник, 01.12.2026, в 19:30"


@pytest.mark.parametrize("other", [None, 9])
async def test_what_waits_of_a_new_meeting_goes_with_it(house: House, other: int | None) -> None:
    """Called off, or set anew, before anybody heard of it: no word of the first one is sent."""
    team = await hours_team(house)
    mother = await quickly(team)
    before = len(mother.visible)
    house.sandbox.faults.order("429", method="sendMessage", chat=mother.user_id, seconds=30)
    await meeting(team, 8)
    assert len(mother.visible) == before
    async with as_phone(team, team.piret) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        at = None if other is None else desk.now + timedelta(days=other)
        await desk.family.set_meeting(row.id or 0, row.version, at)
    await house.later(minutes=3)

    assert house.sandbox.faults.fired
    said = [message.text for message in mother.visible[before:]]
    new = "P-001: uus kohtumine.\nJärgmine kohtumine: kolmapäev, 02.12.2026, kell 19.30"
    assert said == ([] if other is None else [new])


async def test_a_new_meeting_that_was_told_is_called_off_aloud(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await meet(team.piret, "27.11", "14.30")
    assert "Annan sellest kohe teada neile, kellel on luba sõnumeid saada." in team.piret.last.text
    await team.piret.tap("Jäta ära")
    await team.piret.tap("Jah, jäta ära")

    assert "P-001: kohtumine jääb ära." in mother.last.text


async def test_closing_days_are_no_days_to_answer_in(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    place = house.place.id or 0
    async with as_phone(team, team.anu) as desk:
        today = tallinn_day(desk.now)
        for number in range(1, 4):
            desk.session.add(ClosingDay(municipality_id=place, day=today + timedelta(days=number)))
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Tere", None)
        hours = await desk.municipalities.hours(place)
        rows = (await desk.session.exec(select(Outbox).where(col(Outbox.notice) == "family_waits"))).all()
        assert rows
        assert all(hours.works_on(tallinn_day(row.not_before)) for row in rows)


async def old_consent(team: Team, given: int, until: int) -> Phone:
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        today = tallinn_day(desk.now)
        new = NewConsent(
            Relation.RELATIVE,
            GivenBy.PERSON,
            USUAL_SCOPES,
            today - timedelta(days=given),
            today + timedelta(days=until),
            "toimik 12",
            "ema",
        )
        link = await desk.family.note(row.id or 0, row.version, new)
        token = await desk.family.invite(link.id or 0)
    mother = await opened(team.house, "Ljudmila", token)
    await mother.tap("Nõus, ava ülevaade")
    return mother


async def test_a_consent_of_two_years_ago_goes_on(house: House) -> None:
    team = await hours_team(house)
    await old_consent(team, 725, 20)
    await house.later(days=9)
    await team.anu.tap(next(one for row in team.anu.last.buttons for one in row if one.startswith("Pikenda")))
    assert "Nõusolek on pikendatud" in str(team.anu.toasts[-1:])


async def test_beyond_the_services_is_asked_first(house: House) -> None:
    team = await hours_team(house)
    await old_consent(team, 10, 20)
    async with as_phone(team, team.anu) as desk:
        last = tallinn_day(desk.now) + timedelta(days=20)
        desk.session.add(CaseExit(case_id=team.cases["P-001"], last_day=last, changed_at=desk.now))
    await house.later(days=9)
    until = await _until(house)
    extend = next(one for row in team.anu.last.buttons for one in row if one.startswith("Pikenda"))
    await team.anu.tap(extend)
    assert "Palun pikendage ainult siis, kui inimene jätkab" in team.anu.last.text
    assert await _until(house) == until
    await team.anu.tap(extend)
    assert await _until(house) == until + timedelta(days=365)


async def _until(house: House) -> date:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        found = (await desk.session.exec(select(col(Consent.until)))).one()
        assert found is not None
        return found


@pytest.mark.parametrize(
    ("case_end", "expected"),
    [
        (None, (date(2027, 12, 31), False)),
        (date(2027, 6, 30), (date(2027, 6, 30), False)),
        (date(2029, 6, 30), (date(2027, 12, 31), False)),
        (date(2026, 12, 31), (date(2027, 12, 31), True)),
        (date(2026, 6, 30), (date(2027, 12, 31), True)),
    ],
)
def test_how_far_a_consent_goes_on(case_end: date | None, expected: tuple[date, bool]) -> None:
    assert next_end(date(2026, 12, 31), case_end) == expected
