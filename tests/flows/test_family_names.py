"""A name stands only where the consent is for the overview; who reads a page of one link leaves a line."""

from __future__ import annotations

from sqlmodel import col, select

from casework.family import Scope
from dialogs.family.callbacks import OfficeTap
from storage.tables import Audit
from tests.cast import House
from tests.flows.family_steps import invitation, linked, opened, quickly
from tests.flows.hours_cast import Team, hours_team

BARE = frozenset({Scope.MESSAGES, Scope.FEEDBACK})


async def bare(team: Team, code: str = "P-001") -> None:
    link = await invitation(team, code, scopes=BARE, called="Ljudmila")
    phone = await opened(team.house, "Ljudmila", link)
    await phone.tap("Nõus")


async def test_the_code_alone_where_no_overview_was_agreed_to(house: House) -> None:
    team = await hours_team(house)
    await bare(team)
    mother = house.phone("Ljudmila", "et")
    await mother.send("/family")
    await mother.tap("Lõpeta teated")
    assert "P-001" in mother.last.text
    await mother.send("/feedback")
    if any("Selge, edasi" in row for row in mother.last.buttons):
        await mother.tap("Selge, edasi")
    await mother.tap("Tahan tänada")
    assert any("P-001" in row for row in mother.last.buttons)
    assert "Mari" not in str([(one.text, one.buttons) for one in mother.visible])


async def test_the_list_of_several_people_too(house: House) -> None:
    team = await hours_team(house)
    await bare(team)
    await bare(team, "P-002")
    mother = house.phone("Ljudmila", "et")
    await mother.send("/family")
    assert ["P-001"] in [list(row)[:1] for row in mother.last.buttons]
    assert "Mari" not in str(mother.last.buttons)


async def lines(house: House, action: str) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return len((await desk.session.exec(select(Audit).where(col(Audit.action) == action))).all())


async def test_the_page_of_one_link_leaves_a_line(house: House) -> None:
    team = await hours_team(house)
    await quickly(team)
    before = await lines(house, "case:family_read")
    await team.anu.tap_data(OfficeTap(id=1, act="open", rev=1).pack(), message=team.anu.last)
    assert "toimik 12" in team.anu.last.text
    assert await lines(house, "case:family_read") == before + 1


async def test_the_name_in_a_question_leaves_a_line(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    before = await lines(house, "family:name")
    await mother.tap("Lõpeta teated")
    assert "Mari" in mother.last.text
    assert await lines(house, "family:name") == before + 1


async def test_who_is_the_person_is_called_so_in_the_readers_language(house: House) -> None:
    """The case manager noted it in Estonian; the specialist reads Russian."""
    team = await hours_team(house)
    mari = (await linked(house, team, "Mari", relation="Inimesele endale")).mother
    await team.piret.send("/language")
    await team.piret.tap("Русский")
    await mari.tap("Kirjuta spetsialistile")
    await mari.send("Kas tulete homme?")
    await mari.tap("Saada")
    await team.piret.tap("Прочитать")
    assert "сам человек" in team.piret.last.text
    assert "inimene ise" not in team.piret.last.text
