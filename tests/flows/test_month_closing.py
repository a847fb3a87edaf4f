"""Closing when things go wrong: a double tap, two managers, a change before the last tap; files that stay."""

from __future__ import annotations

import io
import zipfile
from typing import cast

from sqlmodel import select

from casework.billing import GapKind
from storage.tables import MonthFile, MonthVersion
from tests.cast import House
from tests.flows.month_cast import (
    DRAFTED,
    NOVEMBER,
    SILENT,
    change,
    close,
    closing_begun,
    count,
    data_of,
    give_reasons,
    november,
)


async def test_a_double_tap_closes_once_and_files_are_made_once(house: House) -> None:
    team, _ = await closing_begun(house)
    anu = team.anu
    await give_reasons(anu)
    page = anu.last
    data = data_of(page, "Sulge kuu")
    await anu.tap_data(data, message=page)
    await anu.tap_data(data, message=page)

    assert await count(house, MonthVersion) == 1
    assert await count(house, MonthFile) == 8
    assert anu.transcript().count("[document andmekogu") == 1


async def test_two_managers_at_once_close_one_version(house: House) -> None:
    team, _ = await november(house)
    peeter = await house.case_manager("Peeter", "Peeter L.", lead=True)
    await house.until(DRAFTED)
    for phone in (team.anu, peeter):
        await phone.send("/month")
        await phone.tap("Sulge kuu")
        await give_reasons(phone)
    await team.anu.tap("Sulge kuu")
    await peeter.tap("Sulge kuu")

    assert await count(house, MonthVersion) == 1
    assert "Kuu on juba suletud" in peeter.last.text
    assert "Sulges 03.12.2026" in peeter.last.text
    assert "Anu K." in peeter.last.text


async def test_what_changes_before_the_last_tap_is_shown_instead_of_closed(house: House) -> None:
    team, entries = await closing_begun(house)
    anu = team.anu
    await give_reasons(anu)
    await change(team, team.tiina, entries["P-001"], 15)
    await anu.tap("Sulge kuu")

    assert await count(house, MonthVersion) == 0
    assert "Vahepeal on kuus midagi muutunud" in anu.last.text
    await anu.tap("Sulge kuu")
    assert await count(house, MonthVersion) == 1


async def test_each_gap_may_have_its_own_reason_also_over_a_restart(house: House) -> None:
    team, _ = await closing_begun(house)
    anu = team.anu
    await anu.tap("Igal oma põhjus")
    await anu.tap("Inimene oli ära")
    await anu.tap("Plaani muudetakse")
    await anu.tap("Inimene ei soovinud")
    house.restart()
    for reason in (SILENT, "Kontrollija oli ära", SILENT, "Täpsustatakse hiljem"):
        await anu.tap(reason)
    await anu.tap("Sulge kuu")

    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(anu.user_id))
        gaps = await desk.months.gaps_closed_with(house.place.id or 0, NOVEMBER)
    reasons = {gap.reason for gap in gaps}
    assert sorted(gap.reason for gap in gaps if gap.kind is GapKind.UNCHECKED) == [
        "Kontrollija oli ära",
        *["Teenuseosutaja ei vastanud õigeks ajaks"] * 2,
        "Täpsustatakse hiljem",
    ]
    assert reasons >= {"Inimene oli ära", "Plaani muudetakse", "Inimene ei soovinud"}


async def test_files_stay_as_they_were_and_the_second_version_lists_the_changes(house: House) -> None:
    team, entries = await november(house)
    await house.until(DRAFTED)
    await close(team.anu)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        before = {row.name: row.sha256 for row in (await desk.session.exec(select(MonthFile))).all()}
    await change(team, team.tiina, entries["P-002"], 90)
    await house.settle()
    await team.anu.send("/month")
    await team.anu.tap("Sulge uuesti")
    await give_reasons(team.anu)
    await team.anu.tap("Sulge kuu")

    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(MonthFile))).all()
        after = {row.name: row.sha256 for row in rows}
        book = next(row.content for row in rows if row.name.startswith("andmekogu") and row.version == 2)
        sheets = {row.name: _words(row.content) for row in rows if row.kind == "sheet_xlsx" and row.version == 2}
    said = _words(book)
    assert before.items() <= after.items()
    assert "Muudatused" in said or "Mis muutus versioonis 2" in said
    assert "2,00 h" in said
    assert "1,50 h" in said
    changed = [name for name, held in sheets.items() if "Mis muutus versioonis 2" in held]
    assert len(sheets) > 1
    assert len(changed) == 1, "of the one whose hours were changed"
    assert "P-002" in changed[0]
    assert not any("P-002" in held for name, held in sheets.items() if name not in changed)


def _words(book: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        return parts.read("xl/sharedStrings.xml").decode()


async def test_the_same_updates_again_change_nothing(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    before = len(house.sandbox.updates)
    await team.tiina.tap("Kinnita kuu")
    await close(team.anu)
    seen = (team.anu.transcript(), team.tiina.transcript(), await count(house, MonthFile))
    again = house.sandbox.updates[before:]
    assert len(again) > 5
    for update in again:
        await house.sandbox.redeliver(cast("int", update["update_id"]))
    await house.settle()

    assert (team.anu.transcript(), team.tiina.transcript(), await count(house, MonthFile)) == seen
