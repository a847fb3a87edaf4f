"""Whose a month is: what others tap opens nothing, and no file leaves for who may not see each person in it."""

from __future__ import annotations

import pytest
from sqlmodel import select

from casework.months import MonthState
from casework.people import Role
from storage.errors import NotHere
from storage.tables import MembershipRow, MonthFile, Outbox
from tests.cast import House
from tests.flows.month_cast import (
    DRAFTED,
    NOVEMBER,
    close,
    count,
    november,
    state,
)


async def test_a_member_who_lost_the_role_gets_no_file(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    await close(team.anu)
    page = team.anu.last
    anu = await team.account(team.anu)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(MembershipRow).where(MembershipRow.account_id == anu))
        for row in rows:
            row.ended_at = desk.now
    before = sum(message.file is not None for message in team.anu.visible)
    await team.anu.tap("Andmekogu", message=page)
    await team.anu.tap("Kõik (ZIP)", message=page)

    assert sum(message.file is not None for message in team.anu.visible) == before


@pytest.mark.parametrize("who", ["worker", "specialist", "other", "outsider"])
async def test_buttons_of_a_month_open_nothing_to_others(house: House, who: str) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    await close(team.anu)
    phone = {
        "worker": team.tiina,
        "specialist": team.piret,
        "other": await house.case_manager("Stina", "Stina R.", town=True),
        "outsider": await house.nurse(),
    }[who]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        file_id = (await desk.session.exec(select(MonthFile.id))).first()
    place = house.place.id or 0
    for act in (
        "open",
        "gaps",
        "people",
        "changes",
        "nudge_all",
        "close",
        "sent",
        "unsent",
        "files",
        "sheets",
        "zip",
        "make",
    ):
        await phone.tap_data(f"mr:{act}:{place}:202611:unchecked:0:1:0", message=phone.last)
    await phone.tap_data(f"mr:file:{place}:202611::{file_id}:1:0", message=phone.last)

    assert not any(message.file for message in phone.visible)
    assert "P-004" not in phone.last.text
    assert await state(team) is MonthState.CLOSED


async def test_a_group_is_told_nothing_of_a_month(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    group = house.sandbox.group("Näidisvald", [team.anu])
    await team.anu.send("/month", chat=group)
    await team.anu.send("/budget", chat=group)

    assert not [one.text for one in group.messages if one.from_bot and ("tunde" in one.text or "€" in one.text)]


async def test_a_month_of_another_place_is_not_in_the_choice(house: House) -> None:
    team, _ = await november(house)
    stina = await house.case_manager("Stina", "Stina R.", town=True)
    await house.until(DRAFTED)
    await stina.send("/month")

    assert "Näidislinn" in stina.last.text
    assert "P-" not in stina.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(stina.user_id))
        with pytest.raises(NotHere):
            await desk.month_history.closed(house.place.id or 0, NOVEMBER)
        with pytest.raises(NotHere):
            await desk.month_history.joint(house.place.id or 0, NOVEMBER)
    assert await count(house, Outbox) > 0
    assert team.cases


async def test_a_colleague_without_the_cases_sees_codes_and_gets_no_file(house: House) -> None:
    team, _ = await november(house)
    peeter = await house.case_manager("Peeter", "Peeter L.")
    await house.until(DRAFTED)
    await peeter.send("/month")
    assert "Kontrollimata (4)" in str(peeter.last.buttons)
    assert "Sulge kuu" not in str(peeter.last.buttons)
    await close(team.anu)
    page, place = peeter.last, house.place.id or 0
    async with house.app.desks.open(house.sandbox.now()) as desk:
        file_id = (await desk.session.exec(select(MonthFile.id))).first()
    for act in ("close", "sent", "unsent", "files", "sheets", "zip", "make"):
        await peeter.tap_data(f"mr:{act}:{place}:202611::0:1:0", message=page)
    await peeter.tap_data(f"mr:file:{place}:202611::{file_id}:1:0", message=page)

    assert not any(message.file for message in peeter.visible)
    assert await state(team) is MonthState.CLOSED


async def test_who_is_both_chooses_between_own_hours_and_the_month(house: House) -> None:
    team, _ = await november(house)
    await team.anu.start(await house.link(Role.BASE_SUPPORT_SPECIALIST, name="Anu K."))
    await house.until(DRAFTED)
    await team.anu.send("/month")
    assert team.anu.last.buttons == [["Minu tunnid", "Kuu aruanne"]]
    choice = team.anu.last
    await team.anu.tap("Kuu aruanne")
    assert "Näidisvald: november 2026" in choice.text
    await team.tiina.send("/month")
    assert "Näidisvald" not in team.tiina.last.text, "a worker's month is their own hours"
