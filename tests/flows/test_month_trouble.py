"""Checks and gaps when things go wrong: twice, after a restart, by who has left, with a bot that is blocked."""

from __future__ import annotations

from datetime import date

from sqlmodel import select

from casework.months import MonthState
from casework.people import Role
from storage.tables import CaseFile, MembershipRow, MonthCall, SheetCheck
from tests.cast import House
from tests.flows.hours_cast import member
from tests.flows.month_cast import (
    ASKED,
    CORE,
    DRAFTED,
    change,
    close,
    count,
    data_of,
    november,
    state,
    write,
)


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
    assert "Paranda" not in str(team.piret.last.buttons), "not one hour of it is Piret's"
    await team.piret.tap_data("mc:fix:202611:0::0", message=team.piret.last)
    assert "Tunde saab parandada see, kes need kirja pani: Tiina M." in team.piret.transcript()


async def test_a_check_can_be_taken_back_until_the_month_is_closed(house: House) -> None:
    team, _ = await november(house)
    await house.until(ASKED)
    await team.tiina.tap("Kinnita kuu")
    await team.tiina.tap("Näita päevi")
    await team.tiina.tap("✓ P-002, Jaan K.")
    await team.tiina.tap("Tühista kinnitus: P-002")
    assert await count(house, SheetCheck) == 1
    await team.tiina.tap("Kinnita kuu")
    assert await count(house, SheetCheck) == 2
    await close(team.anu)
    await team.tiina.tap("Näita päevi")
    await team.tiina.tap("✓ P-002, Jaan K.")
    await team.tiina.tap("Tühista kinnitus: P-002")
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


async def test_hours_of_the_present_month_undo_no_check(house: House) -> None:
    team, _ = await november(house)
    await house.until(ASKED)
    await team.tiina.tap("Kinnita kuu")
    await write(team, team.tiina, "P-001", date(2026, 12, 1), 60)
    await house.settle()

    assert "pärast Teie kinnitust" not in team.tiina.transcript()


async def test_a_nudge_for_a_plan_names_codes_and_opens_the_plans(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    await team.anu.tap("Osutamata (1)")
    await team.anu.tap("Meelde: Piret V.")

    assert "Palun vaadake tunnid ja plaan üle:" in team.piret.last.text
    assert "plaanis, aga ei osutatud: P-004" in team.piret.last.text
    assert "põhiteenust ei olnud: P-002" in team.piret.last.text, "all that is theirs, not only what was tapped"
    assert "Plaanid" in str(team.piret.last.buttons)
    assert "Olga" not in team.piret.last.text


async def test_a_reminder_names_all_and_a_gap_that_came_up_later_is_reminded_of_the_same_day(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    anu = team.anu
    await anu.send("/month")
    page = anu.last
    await anu.tap("Tuleta kõigile meelde", message=page)
    first = team.piret.last.text
    assert "Palun kontrollige kuud" in first
    assert "plaanis, aga ei osutatud: P-004" in first
    await anu.tap("Osutamata (1)", message=page)
    await anu.tap("Meelde: Piret V.", message=page)
    assert "Juba meelde tuletatud täna." in anu.transcript()
    assert team.piret.transcript().count("Meeldetuletus (Näidisvald)") == 1, "that one was named already"
    await write(team, team.tiina, "P-002", date(2026, 11, 20), 30, CORE)
    await house.settle()
    await anu.send("/month")
    await anu.tap("Tuleta kõigile meelde")
    assert team.piret.transcript().count("Meeldetuletus (Näidisvald)") == 2
    assert "osutatud, aga ei olnud plaanis: P-002" in team.piret.last.text
    assert "põhiteenust ei olnud: P-004" in team.piret.last.text, "as it stands now"


async def test_an_old_button_for_all_after_closing_shows_the_month_as_it_stands(house: House) -> None:
    team, _ = await november(house)
    await house.until(DRAFTED)
    anu = team.anu
    await anu.send("/month")
    page = anu.last
    old = data_of(page, "Tuleta kõigile meelde")
    await close(anu)
    await anu.tap_data(old, message=page)
    assert "Vahepeal on midagi muutunud." in anu.transcript()
    assert "Seis: suletud" in page.text
    assert "Ma ei leia" not in anu.transcript()
