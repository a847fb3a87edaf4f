"""A month when things go wrong: double taps, a restart, two managers, who has left, who is blocked, other chats."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from sqlmodel import select

from bot.sandbox import Phone
from bot.sandbox.keyboards import button_rows
from bot.sandbox.messages import StoredMessage
from casework.months import MonthState
from casework.people import Role
from storage.errors import NotHere
from storage.tables import CaseFile, MembershipRow, MonthCall, MonthFile, MonthVersion, Outbox, SheetCheck
from tests.cast import House
from tests.flows.hours_cast import Team, member
from tests.flows.month_cast import ASKED, DRAFTED, NOVEMBER, change, november, write

SILENT = "Osutaja ei vasta"


async def count(house: House, table: type) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return len((await desk.session.exec(select(table))).all())


async def close(anu: Phone) -> None:
    await anu.send("/month")
    await anu.tap("Sulge kuu")
    while any(SILENT in row for row in anu.last.buttons):
        await anu.tap(SILENT)
    await anu.tap("Sulge kuu")


def data_of(message: StoredMessage, label: str) -> str:
    """What the button of that label sends."""
    return next(
        str(one["callback_data"]) for row in button_rows(message.keyboard) for one in row if one["text"] == label
    )


async def state(team: Team) -> MonthState:
    house = team.house
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(team.anu.user_id))
        return await desk.months.state(house.place.id or 0, NOVEMBER)


async def test_nobody_is_asked_twice_also_by_a_new_process(house: House) -> None:
    team, _ = await november(house)
    await house.until(ASKED)
    house.restart()
    await house.settle()
    await house.until("2026-12-01 12:00")
    house.restart()
    await house.settle()

    assert team.tiina.transcript().count("Palun kontrollige kuud") == 1
    assert team.piret.transcript().count("Palun kontrollige kuud") == 1
    assert await count(house, MonthCall) > 0


async def test_who_has_checked_everything_is_not_reminded(house: House) -> None:
    team, _ = await november(house)
    await house.until(ASKED)
    await team.tiina.tap("Kinnita kuu")
    await house.until(DRAFTED)

    assert "Tuletan meelde" not in team.tiina.transcript()
    assert team.piret.transcript().count("Tuletan meelde") == 1
    await house.until("2026-12-08 09:00")
    assert team.piret.transcript().count("Tuletan meelde") == 1, "once"


async def test_a_double_tap_checks_once_and_an_old_card_shows_the_present_month(house: House) -> None:
    team, entries = await november(house)
    await house.until(ASKED)
    card = team.tiina.last
    data = data_of(card, "Kinnita kuu")
    await team.tiina.tap_data(data, message=card)
    await team.tiina.tap_data(data, message=card)
    assert await count(house, SheetCheck) == 2
    assert "See oli juba kontrollitud." in team.tiina.transcript()
    await change(team, team.tiina, entries["P-001"], 30)
    await team.tiina.tap_data(data, message=card)

    assert "Vahepeal on midagi muutunud" in team.tiina.transcript()
    assert card.text.count("✓") == 1, "the one that changed is unchecked again"


async def test_the_specialists_own_check_is_asked_though_the_worker_has_checked(house: House) -> None:
    team, _ = await november(house)
    await house.until(ASKED)
    await team.tiina.tap("Kinnita kuu")
    await house.until(DRAFTED)
    await team.piret.tap("Näita päevi")
    await team.piret.tap("P-001, Mari T.")

    assert "Kinnita P-001" in str(team.piret.last.buttons)
    await team.piret.tap("Kinnita P-001")
    assert team.piret.last.text.count("✓") == 1
    await team.piret.tap("Paranda")
    assert "Tunde saab parandada see, kes need kirja pani: Tiina M." in team.piret.transcript()


async def test_a_check_can_be_taken_back_until_the_month_is_closed(house: House) -> None:
    team, _ = await november(house)
    await house.until(ASKED)
    await team.tiina.tap("Kinnita kuu")
    await team.tiina.tap("Näita päevi")
    await team.tiina.tap("✓ P-002, Jaan K.")
    await team.tiina.tap("Võta tagasi P-002")
    assert await count(house, SheetCheck) == 1
    await team.tiina.tap("Kinnita kuu")
    assert await count(house, SheetCheck) == 2
    await close(team.anu)
    await team.tiina.tap("Näita päevi")
    await team.tiina.tap("✓ P-002, Jaan K.")
    await team.tiina.tap("Võta tagasi P-002")
    assert await count(house, SheetCheck) == 2


async def test_a_worker_who_has_left_is_not_asked_and_their_gap_needs_a_reason(house: House) -> None:
    team, _ = await november(house)
    tiina = await team.account(team.tiina)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(MembershipRow).where(MembershipRow.account_id == tiina))
        for row in rows:
            row.ended_at = desk.now
    await house.until(DRAFTED)
    assert "Palun kontrollige kuud" not in team.tiina.transcript()
    await team.anu.tap("Kontrollimata (4)")

    assert "Tiina M." in team.anu.last.text
    assert "Meelde: Tiina M." not in str(team.anu.last.buttons)
    await close(team.anu)
    assert await state(team) is MonthState.CLOSED


async def test_the_new_specialist_checks_and_the_old_one_is_asked_for_nothing(house: House) -> None:
    team, _ = await november(house)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    new = await team.account(maie)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        for case in (await desk.session.exec(select(CaseFile))).all():
            case.specialist_id = new
    await house.until(ASKED)

    assert "Palun kontrollige kuud" not in team.piret.transcript()
    await maie.tap("Kinnita kuu")
    assert maie.last.text.count("✓") == 2


async def test_a_blocked_bot_holds_up_nobody(house: House) -> None:
    team, _ = await november(house)
    await team.tiina.block()
    await house.until(DRAFTED)

    assert "Palun kontrollige kuud" in team.piret.transcript()
    await team.anu.tap("Kontrollimata (4)")
    assert "Meelde: Tiina M." not in str(team.anu.last.buttons)


async def test_a_double_tap_closes_once_and_files_are_made_once(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    anu = team.anu
    await anu.send("/month")
    await anu.tap("Sulge kuu")
    while any(SILENT in row for row in anu.last.buttons):
        await anu.tap(SILENT)
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
        while any(SILENT in row for row in phone.last.buttons):
            await phone.tap(SILENT)
    await team.anu.tap("Sulge kuu")
    await peeter.tap("Sulge kuu")

    assert await count(house, MonthVersion) == 1
    assert "Kuu on juba suletud" in peeter.last.text


async def test_what_changes_before_the_last_tap_is_shown_instead_of_closed(house: House) -> None:
    team, entries = await november(house)
    await house.until(DRAFTED)
    anu = team.anu
    await anu.send("/month")
    await anu.tap("Sulge kuu")
    while any(SILENT in row for row in anu.last.buttons):
        await anu.tap(SILENT)
    await change(team, team.tiina, entries["P-001"], 15)
    await anu.tap("Sulge kuu")

    assert await count(house, MonthVersion) == 0
    assert "Vahepeal on kuus midagi muutunud" in anu.last.text
    await anu.tap("Sulge kuu")
    assert await count(house, MonthVersion) == 1


async def test_each_gap_may_have_its_own_reason_also_over_a_restart(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    anu = team.anu
    await anu.send("/month")
    await anu.tap("Sulge kuu")
    await anu.tap("Igal oma põhjus")
    for _ in range(2):
        await anu.tap(SILENT)
    await anu.tap("Igal oma põhjus")
    house.restart()
    while "Kas sulgen kuu?" not in anu.last.text:
        await anu.tap("Inimene oli ära")
    await anu.tap("Sulge kuu")

    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(anu.user_id))
        gaps = await desk.months.gaps_closed_with(house.place.id or 0, NOVEMBER)
    reasons = {gap.reason for gap in gaps}
    assert reasons == {"Inimene oli ära", "Teenuseosutaja ei vastanud õigeks ajaks"}


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
    while any(SILENT in row for row in team.anu.last.buttons):
        await team.anu.tap(SILENT)
    await team.anu.tap("Sulge kuu")

    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(MonthFile))).all()
        after = {row.name: row.sha256 for row in rows}
        book = next(row.content for row in rows if row.name.startswith("andmekogu") and row.version == 2)
    assert before.items() <= after.items()
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        said = parts.read("xl/sharedStrings.xml").decode()
    assert "Muudatused" in said or "Mis muutus versioonis 2" in said
    assert "2,00 h" in said
    assert "1,50 h" in said


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
    for act in ("open", "gaps", "people", "changes", "nudge_all", "close", "sent", "files", "sheets", "zip", "make"):
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


async def test_hours_of_the_present_month_undo_no_check(house: House) -> None:
    team, _ = await november(house)
    await house.until(ASKED)
    await team.tiina.tap("Kinnita kuu")
    await write(team, team.tiina, "P-001", date(2026, 12, 1), 60)
    await house.settle()

    assert "pärast Teie kinnitust" not in team.tiina.transcript()


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
    for act in ("close", "sent", "files", "sheets", "zip", "make"):
        await peeter.tap_data(f"mr:{act}:{place}:202611::0:1:0", message=page)
    await peeter.tap_data(f"mr:file:{place}:202611::{file_id}:1:0", message=page)

    assert not any(message.file for message in peeter.visible)
    assert await state(team) is MonthState.CLOSED
