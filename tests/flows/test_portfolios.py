"""The adviser at SKA: contracts side by side on Monday, timeliness only where a lead lets it be seen, never a person."""

from __future__ import annotations

import pytest
from sqlmodel import select

from bot.sandbox import Phone
from casework.facts import Event
from casework.people import Role
from storage.tables import MembershipRow
from tests.cast import House
from tests.flows.duties import note, open_case
from tests.flows.weeks import NEXT_MONDAY, outbox, words
from tests.golden import Golden


async def adviser(house: House, *place_ids: int, name: str = "Kadri") -> Phone:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        token = await desk.portfolios.invite(place_ids, "Kadri O.")
    kadri = house.phone(name)
    await kadri.start(token)
    if kadri.last.buttons == [["Eesti keel", "Русский"]]:
        await kadri.tap("Eesti keel")
    return kadri


async def six_duties_met(house: House) -> None:
    for _ in range(6):
        case = await open_case(house, "Anu")
        await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
        await note(house, "Anu", case, Event.ASSESSED, "2026-11-23")


@pytest.mark.parametrize("shared", [True, False])
async def test_timeliness_is_seen_where_a_lead_lets_it(house: House, golden: Golden, shared: bool) -> None:
    anu, _ = await house.team()
    kadri = await adviser(house, house.place.id or 0)
    await six_duties_met(house)
    for step in ("/team", "Nädala kokkuvõte", "Mida näeb SKA"):
        await (anu.send(step) if step.startswith("/") else anu.tap(step))
    assert "Tähtaegade täitmist ta ei näe" in anu.last.text
    if shared:
        await anu.tap("Näita ka tähtaegu")
        assert "Selle loa saate igal ajal tagasi võtta" in anu.last.text
    await house.until(NEXT_MONDAY)

    assert kadri.last.text.startswith("Lepingud, 23.–29. november 2026")
    assert "Kohad 6/10" in kadri.last.text
    assert ("Tähtajad: õigel ajal 6" in kadri.last.text) is shared
    assert "P-0" not in kadri.transcript()
    if shared:
        await anu.send("/team")
        for step in ("Nädala kokkuvõte", "Mida näeb SKA"):
            await anu.tap(step)
        assert words(anu.last).endswith(words(kadri.last).partition("\n\n")[2]), "the municipality sees the same"
        await kadri.tap("Laadi XLSX")
        golden.check("portfolio_et", kadri)


async def test_the_newest_list_holds_and_monday_is_told_once(house: House) -> None:
    here, town = house.place.id or 0, house.town.id or 0
    kadri = await adviser(house, here)
    await adviser(house, town)
    await kadri.send("/summary")
    assert "Näidislinn" in kadri.last.text
    assert "Näidisvald" not in kadri.last.text
    await house.until(NEXT_MONDAY)
    house.restart()
    await house.settle()
    await house.later(hours=2)

    assert len(await outbox(house, "portfolio")) == 1


async def test_without_a_list_it_is_said_who_makes_it(house: House) -> None:
    kadri = house.phone("Kadri")
    await kadri.start(await house.link(Role.SKA_COORDINATOR))
    await kadri.tap("Eesti keel")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        for row in (await desk.session.exec(select(MembershipRow))).all():
            row.municipality_id = None
    await kadri.send("/summary")
    assert "Nimekirja koostab Märkaja haldaja" in kadri.last.text
    await house.until(NEXT_MONDAY)

    assert await outbox(house, "portfolio") == []
