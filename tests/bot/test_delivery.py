"""What the bot says on its own: in time, to those who still need it, and past everything that goes wrong."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from casework.notices import Notice
from storage.tables import Account, AccountState, Outbox, OutboxState
from storage.updates import Updates
from tests.cast import House, report


async def sent_at_ten(house: House, urgency: str = "Täna") -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, urgency=urgency)


async def test_nobody_takes_an_urgent_one_so_all_are_reminded_and_then_the_lead(house: House) -> None:
    await sent_at_ten(house)
    anu, peeter = house.phone("Anu"), house.phone("Peeter")
    await house.later(hours=1, minutes=50)
    assert "ei ole veel keegi vastu võtnud" not in peeter.transcript()
    await house.later(minutes=11)
    assert "ei ole veel keegi vastu võtnud" in peeter.last.text
    assert "ootab ikka" not in anu.transcript()
    await house.later(hours=2)

    assert "ootab ikka" in anu.last.text
    assert "ootab ikka" not in peeter.transcript()


async def test_one_that_was_taken_reminds_nobody(house: House) -> None:
    await sent_at_ten(house)
    await house.phone("Anu").tap("Võta vastu")
    await house.later(days=3)

    assert "ei ole veel keegi" not in house.phone("Peeter").transcript()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(Outbox).where(Outbox.notice == Notice.CARD_WAITING))).all()
    assert rows == []


async def test_the_reminder_can_be_taken_from_and_the_other_phones_follow(house: House) -> None:
    await sent_at_ten(house, urgency="Sel nädalal")
    anu, peeter = house.phone("Anu"), house.phone("Peeter")
    await house.later(days=1)
    await anu.tap("Võta vastu")

    assert "on Teie käes" in anu.last.text
    assert "Teie ei pea midagi tegema" in peeter.last.text


async def test_at_night_the_card_comes_at_once_and_wakes_nobody(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    house.sandbox.move_clock(timedelta(hours=12))
    await nurse.tap("Alusta")
    await report(nurse)

    assert "Uus teade T-0001" in house.phone("Anu").last.text
    assert house.phone("Anu").last.silent


async def test_a_case_manager_who_blocked_the_bot_does_not_count_as_reachable(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    await anu.block()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    for label in ("Ei ole", "Selge, edasi", "Töötan asutuses", "Näidisvald"):
        await nurse.tap(label)

    assert "ei saa siit veel teateid" in nurse.last.text
    await anu.unblock()
    await anu.send("/menu")
    await nurse.tap("Vali muu")
    await nurse.tap("Näidisvald")
    assert "Mis on inimese nimi?" in nurse.last.text


async def test_403_while_sending_marks_the_account_and_the_others_get_their_card(
    house: House,
) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    anu = house.phone("Anu")
    anu.blocked = True  # as if Telegram's own update about it were still on its way
    await report(nurse)

    assert "Uus teade T-0001" in house.phone("Peeter").transcript()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        account = (await desk.session.exec(select(Account).where(Account.telegram_id == anu.user_id))).one()
        states = (await desk.session.exec(select(Outbox.state).where(Outbox.account_id == account.id))).all()
    assert account.state is AccountState.BLOCKED
    assert OutboxState.UNREACHABLE in states


async def test_a_full_disk_is_said_in_the_persons_language_and_nothing_is_pretended(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    nurse = await house.nurse()
    await nurse.tap("Alusta")

    async def no_space(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Updates, "keep", no_space)
    await nurse.tap("Ei ole")
    assert "Ei õnnestunud salvestada" in nurse.last.text
    monkeypatch.undo()
    await nurse.tap("Ei ole")

    assert "Teie andmed" in nurse.transcript()
