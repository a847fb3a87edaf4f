"""A close person's whole way: asks, is invited, reads, writes, is answered, and is told nothing more."""

from __future__ import annotations

from casework.family import Relation
from tests.cast import House
from tests.flows.family_steps import card, invitation, noted, opened, page
from tests.flows.hours_cast import hours_team
from tests.golden import Golden


async def test_the_whole_way(house: House, golden: Golden) -> None:
    team = await hours_team(house)
    mother = house.phone("Ljudmila")
    await mother.start()
    await mother.tap("Eesti keel")
    await mother.send("kuidas mu pojal läheb?")
    await team.tiina.send("P-001 2,5h eile igapäevaelu toetamine")
    await team.tiina.tap("Kinnita")
    await page(team.anu)
    link = await noted(team.anu)
    await card(team.piret)
    await team.piret.tap("Veel…")
    await team.piret.tap("Järgmine kohtumine")
    await team.piret.send("27.11")
    await team.piret.send("14.30")
    await team.piret.send("kodus")
    await opened(house, "Ljudmila", link)
    await mother.tap("Nõus, ava ülevaade")
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Kas Mari tuleb nädalavahetusel koju?")
    await mother.tap("Saada")
    await team.piret.tap("Loe")
    await team.piret.tap("Vasta")
    await team.piret.send("Jah, laupäeval.")
    await team.piret.tap("Saada")
    await mother.tap("Loe")
    await page(team.anu)
    await team.anu.tap("ema")
    await team.anu.tap("Nõusolek võeti tagasi")
    await team.anu.tap("Inimene")
    await team.anu.tap("Täna")
    await team.anu.tap("Jah, märgi")
    await mother.send("/family")

    golden.check("family_et", mother, team.piret, team.anu)


async def test_the_whole_way_in_russian(house: House, golden: Golden) -> None:
    """She is asked in her own language; the mother takes leave by herself, the person withdraws from another."""
    team = await hours_team(house)
    await team.tiina.send("P-001 1,5h eile igapäevaelu toetamine")
    await team.tiina.tap("Kinnita")
    mother = house.phone("Ljudmila", "ru")
    await mother.start()
    await mother.tap("Русский")
    await mother.send("Как там мой сын?")
    await opened(house, "Ljudmila", await invitation(team, called="ema"), "ru")
    await mother.tap("Принять, открыть обзор")
    await mother.tap("Написать специалисту")
    await mother.send("Когда можно позвонить?")
    await mother.tap("Отправить")
    await team.piret.tap("Loe")
    await team.piret.send("Homme.", reply_to=team.piret.last)
    await team.piret.tap("Saada")
    await mother.tap("Прочитать")
    mari = await opened(house, "Mari", await invitation(team, relation=Relation.PERSON, called="ise"), "ru")
    await mari.tap("Принять, открыть обзор")
    await mari.tap("Согласия")
    await mari.tap("ema")
    await house.until("2026-11-23 20:00")
    await mari.tap("Отозвать согласие")
    await mari.send("/family")
    await mari.tap("Отключить сообщения")
    await mari.tap("Да, отключить")

    golden.check("family_ru", mother, mari)
