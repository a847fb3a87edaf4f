"""The turn of the year: what becomes of people who were moved, and of those who were not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlmodel import col, select

from storage import case_lists
from storage.month_cases import load
from storage.month_rows import Wanted
from storage.tables import (
    CaseFile,
    HoursVersion,
)
from tests.cast import House
from tests.flows.next_period_cast import EVERYDAY, NAME, PEOPLE, cast


async def test_over_the_turn_of_the_year(house: House) -> None:
    """From the first day the new rules; December's hours, written in January, are December's."""
    town = await cast(house)
    await town.anu.send("/period")
    await town.anu.tap(NAME)
    await town.anu.tap("Edasi")
    await town.anu.tap("Vii üle")
    await town.peeter.send("/cases")
    await town.peeter.tap(next(label for row in town.peeter.last.buttons for label in row if "P-001" in label))
    await town.peeter.tap("Käik")
    assert f"Periood vahetatud: {NAME}" in town.peeter.last.text
    await house.until("2026-12-31 23:59")
    assert set((await town.rows()).values()) == {"2025-2026"}
    await house.until("2027-01-01 00:01")
    rows = await town.rows()
    assert rows.pop("P-003") == "2025-2026"
    assert set(rows.values()) == {NAME}
    await house.until("2027-01-04 10:00")
    await town.tiina.send("P-001 30.12.2026 2h igapäevaelu toetamine")
    await town.tiina.tap("Kinnita")
    await town.tiina.send("P-001 02.01.2027 1h igapäevaelu toetamine")
    await town.tiina.tap("Kinnita")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        wanted = Wanted(col(CaseFile.id) == town.cases["P-001"], date(2026, 12, 1), date(2027, 1, 1))
        told = [
            (entry.said.day, entry.said.billed, entry.said.unit)
            for month in (await load(desk, wanted)).months
            for entry in month.entries
        ]
    assert told == [
        (date(2026, 12, 30), "support_everyday_life", Decimal(20)),
        (date(2027, 1, 2), EVERYDAY, Decimal("21.50")),
    ]


async def test_nobody_vanishes_who_was_not_moved(house: House) -> None:
    """Readable, December can be written and corrected, the exit's duties stand; the lead hears of it each week."""
    town = await cast(house)
    await house.looks_ahead()
    await house.until("2026-12-21 11:00")
    assert "5 inimese puhul on otsustamata, kuidas abi pärast 31.12.2026 jätkub" in town.anu.last.text
    assert "Keda see puudutab: P-001, P-002, P-003, P-004, P-005" in town.anu.last.text
    for day in ("2027-01-01 12:00", "2027-02-01 12:00"):
        await house.until(day)
        async with house.app.desks.open(house.sandbox.now()) as desk:
            desk.actor = await desk.accounts.actor(await desk.accounts.arrive(town.peeter.user_id))
            found = await case_lists.page(desk, "all", 0)
            assert found.total == len(PEOPLE)
            assert all({"qol_end"} <= {duty.key for duty in one.open} for one in found.rows)
    await town.tiina.send("P-001 30.12.2026 2h igapäevaelu toetamine")
    await town.tiina.tap("Kinnita")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        kept = (await desk.session.exec(select(HoursVersion).where(col(HoursVersion.current).is_(True)))).all()
        assert [(one.day, one.minutes) for one in kept] == [(date(2026, 12, 30), 120)]
    await town.tiina.send("P-001 05.01.2027 1h igapäevaelu toetamine")
    await town.tiina.tap("Kinnita")
    assert "P-001: tunde saab kirja panna päevade eest kuni 31.12.2026" in town.tiina.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert len((await desk.session.exec(select(HoursVersion))).all()) == 1, "nobody is served on that day"
    said = [text for text in town.anu.transcript().splitlines() if "on otsustamata" in text]
    assert len(said) == 2
