"""An account is erased, and letters of its time stay: the hourly sweep and later hand-overs go on."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from bot import sweeping
from bot.sandbox import Phone
from casework.notices import Notice
from casework.people import Role
from storage.desk import Desk
from storage.tables import Conversation, FamilyLetter, Outbox, OutboxState
from tests.cast import House
from tests.flows.complaint_steps import chosen_language
from tests.flows.erasure_steps import erase_account, leave
from tests.flows.family_steps import as_phone, card, quickly
from tests.flows.hours_cast import Team, hours_team, member
from tests.flows.life_steps import died
from tests.flows.test_family_handover import LETTER, give, written


async def answered(piret: Phone) -> None:
    await piret.tap("Loe")
    await piret.tap("Vasta")
    await piret.send("Helistan täna")
    await piret.tap("Saada")


async def letters(house: House) -> list[str | None]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return list((await desk.session.exec(select(FamilyLetter.text))).all())


async def given_away(team: Team, to: int) -> None:
    for code in ("P-001", "P-002", "P-003", "P-004"):
        async with as_phone(team, team.anu) as desk:
            row = await desk.cases.get(team.cases[code])
            await desk.cases.give_specialist(row.id or 0, row.version, to)
    await team.house.settle()


async def test_letters_lose_their_words_after_a_relative_was_erased(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await written(mother)
    await answered(team.piret)
    await leave(house, mother)
    await erase_account(house, mother)
    await house.later(days=100)
    assert await letters(house) == [None, None]


async def test_also_after_a_former_specialist_was_erased(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    await written(mother)
    await answered(team.piret)
    await given_away(team, await team.account(maie))
    await leave(house, team.piret)
    await erase_account(house, team.piret)
    await house.later(days=100)
    assert await letters(house) == [None, None]


async def test_one_broken_chore_holds_up_no_other(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(_desk: Desk) -> int:
        raise KeyError("letter")

    monkeypatch.setattr(sweeping, "CHORES", {name: sweeping.CHORES[name] for name in ("drafts", "letters")})
    monkeypatch.setitem(sweeping.CHORES, "letters", broken)
    vassili = await chosen_language(house, "Vassili")
    await vassili.send("/feedback")
    await vassili.tap("Selge, edasi")
    await house.later(days=4)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert not [one for one in (await desk.session.exec(select(Conversation.data))).all() if one]


async def test_a_letter_finds_its_next_reader_after_the_former_one_was_erased(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    liis = await member(house, "Liis", "Liis S.", Role.BASE_SUPPORT_SPECIALIST)
    await written(mother)
    await house.later(days=5)
    await given_away(team, await team.account(maie))
    await leave(house, team.piret)
    await erase_account(house, team.piret)
    await give(team, await team.account(liis))
    assert LETTER in liis.transcript()


async def test_a_death_taken_back_says_nothing_of_what_was_erased_meanwhile(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kiri", None)
        rows = await desk.session.exec(select(Outbox).where(Outbox.notice == Notice.FAMILY_LETTER))
        rows.one().not_before = desk.now + timedelta(days=9)
    await card(team.anu)
    await died(team.anu)
    await erase_account(house, team.piret)
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.life.undo(row.id or 0, row.version)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Outbox).where(Outbox.notice == Notice.FAMILY_LETTER))
        assert rows.one().state is OutboxState.CLEARED
