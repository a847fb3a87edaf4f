"""Letters that were opened leave the reader's chat when the person, or who wrote them, is erased."""

from __future__ import annotations

from sqlmodel import select

from bot.sandbox import Phone
from casework.people import Role
from storage.tables import Outbox
from tests.cast import House
from tests.flows.erasure_steps import close_and_erase, erase_account, leave
from tests.flows.family_steps import quickly
from tests.flows.hours_cast import hours_team, member
from tests.flows.test_family_chats import left
from tests.flows.test_family_sweep import answered, given_away

SECRET = "Mari on haige, mu telefon 5551234"
EMPTIED = "teade on eemaldatud"


async def written(mother: Phone, words: str = SECRET) -> None:
    await mother.send("/family")
    await mother.tap("Kirjuta spetsialistile")
    await mother.send(words)
    await mother.tap("Saada")


async def test_an_old_letter_is_emptied_with_the_person(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await written(mother)
    await team.piret.tap("Loe")
    await house.later(days=5)
    assert "5551234" in left(team.piret)
    await close_and_erase(team)
    assert "5551234" not in left(team.piret)
    assert EMPTIED in left(team.piret)


async def test_also_where_it_was_opened_in_the_reminder(house: House) -> None:
    """Young enough to be deleted."""
    team = await hours_team(house)
    mother = await quickly(team)
    await written(mother)
    await house.later(days=2, hours=14)
    assert "ootab vastust" in team.piret.last.text
    await team.piret.tap("Loe")
    assert "5551234" in left(team.piret)
    await close_and_erase(team)
    assert "5551234" not in left(team.piret)


async def test_with_whoever_wrote_it_young_or_old(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await written(mother, "Esimene kiri 5551234")
    await team.piret.tap("Loe")
    await house.later(days=5)
    await written(mother, "Teine kiri 5551234")
    await team.piret.tap("Loe")
    assert left(team.piret).count("5551234") == 2
    await leave(house, mother)
    await erase_account(house, mother)
    assert "5551234" not in left(team.piret)


async def test_and_with_the_account_of_who_read_it(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    maie = await member(house, "Maie", "Maie S.", Role.BASE_SUPPORT_SPECIALIST)
    await written(mother)
    await team.piret.tap("Loe")
    await house.later(days=3)
    await answered(team.piret)
    await given_away(team, await team.account(maie))
    await leave(house, team.piret)
    await erase_account(house, team.piret)
    assert "5551234" not in left(team.piret)


async def test_no_reminder_names_an_erased_persons_letter(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await written(mother)
    await house.later(days=5)
    await close_and_erase(team)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Outbox).where(Outbox.subject == "family_waits:1"))
        assert [row.args for row in rows.all() if row.args] == []
