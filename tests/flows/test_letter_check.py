"""A letter goes out by a tap alone, to the one it names; one without an answer is not forgotten; meetings moved."""

from __future__ import annotations

import pytest

from casework.family import Relation
from tests.cast import House
from tests.flows.family_steps import as_phone, quickly
from tests.flows.hours_cast import hours_team
from tests.flows.test_family_letters import meet

HOURS = "P-003 2h eile igapäevaelu toetamine"


async def test_hours_are_never_a_letter(house: House) -> None:
    """Piret was answering the mother of P-001 and wrote hours of somebody else."""
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kuidas läheb?", None)
    await house.settle()
    await team.piret.tap("Loe")
    await team.piret.tap("Vasta")
    assert "P-001: kirjutage vastus. Kellele: Ljudmila (lähedane)" in team.piret.last.text
    await team.piret.send(HOURS)
    assert "See rida paistab olevat töötundide kohta." in team.piret.last.text
    assert "P-003" not in mother.transcript()
    await team.piret.tap("Pane tunnid kirja")

    assert "2 h" in team.piret.last.text.replace("\xa0", " ")
    assert "Teile kirjutas spetsialist" not in mother.transcript()
    letter = next(one for one in team.piret.visible if "kirjutab Ljudmila" in one.text)
    await team.piret.send(HOURS, reply_to=letter)
    assert "See rida paistab olevat töötundide kohta." in team.piret.last.text
    assert "Teile kirjutas spetsialist" not in mother.transcript()


async def test_another_page_puts_the_letter_down(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    assert "Inimene: Mari" in mother.last.text
    await mother.send("/menu")
    assert "Pooleli jäänud sõnum on katkestatud, midagi ei saadetud. Inimene: Mari" in mother.transcript()
    await mother.send("töö")
    assert "kirjutas Teile" not in team.piret.transcript()

    await mother.send("/family")
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tulen reedel")
    assert "Kellele: spetsialist. Inimene: Mari\n„Tulen reedel“" in mother.last.text
    await mother.send("/menu")
    assert "Kirjutatu on siin vestluses alles." in mother.transcript()
    assert any(one.text == "Tulen reedel" for one in mother.visible)
    assert "kirjutas Teile" not in team.piret.transcript()


async def test_it_can_be_changed_and_dropped_before_it_goes(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team, language="ru")
    await mother.tap("Написать специалисту")
    await mother.send("Первое")
    await mother.tap("Изменить")
    await mother.send("Второе")
    assert "Кому: специалист. Человек: Mari\n«Второе»" in mother.last.text
    await mother.tap("Прервать")
    assert "Ничего не отправлено." in mother.last.text
    assert "kirjutas Teile" not in team.piret.transcript()


async def test_each_side_reads_whom_it_is_about(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.tap("Saada")
    assert "Sõnum on edasi antud. Inimene: Mari\nSaaja: Piret V." in mother.last.text
    await team.piret.tap("Loe")
    await team.piret.tap("Vasta")
    await team.piret.send("Tere!")
    await team.piret.tap("Saada")
    assert "Saaja: Ljudmila" in team.piret.last.text
    await mother.tap("Loe")
    assert "Inimene: Mari\nKirjutab Piret V." in mother.last.text


async def test_a_letter_without_an_answer_is_said_once_more_and_then_to_the_case_manager(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kuidas läheb?", None)
    await house.later(days=4)
    waits = "P-001: lähedase sõnum ootab vastust"
    assert sum(waits in one.text for one in team.piret.visible) == 1
    assert "ilma vastuseta" not in team.anu.transcript()
    await house.later(days=5)
    assert "P-001: lähedase sõnum spetsialistile on ilma vastuseta" in team.anu.transcript()
    assert sum(waits in one.text for one in team.piret.visible) == 1


async def test_an_answer_or_its_word_ends_the_reminding(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kuidas läheb?", None)
    await house.settle()
    await team.piret.tap("Loe")
    await team.piret.tap("Vastatud muul viisil")
    assert "enam meelde ei tuleta" in team.piret.last.text
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Aitäh", None)
    async with as_phone(team, team.piret) as desk:
        await desk.family.answer(2, "Võtke heaks", None)
    await house.later(days=9)

    assert "ootab vastust" not in team.piret.transcript()
    assert "ilma vastuseta" not in team.anu.transcript()


async def test_a_moved_meeting_is_told_at_once(house: House) -> None:
    """Nobody was reminded yet, but the card has shown the old time."""
    team = await hours_team(house)
    mother = await quickly(team)
    await meet(team.piret, "27.11", "14.30")
    await team.piret.send("/cases")
    await team.piret.tap("P-001")
    for label in ("Veel…", "Järgmine kohtumine", "Muuda"):
        await team.piret.tap(label)
    for words in ("28.11", "10.00", "kodus"):
        await team.piret.send(words)

    assert "P-001: kohtumise aeg muutus.\nJärgmine kohtumine: laupäev, 28.11.2026, kell 10.00" in mother.last.text
    assert "Varasem aeg: reede, 27.11.2026, kell 14.30" in mother.last.text


# ── a reply is looked at too ─────────────────────────────────────────────────


async def test_a_reply_is_looked_at_before_it_goes(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kuidas läheb?", None)
    await house.settle()
    await team.piret.send("Hästi.", reply_to=team.piret.last)
    assert "kontrollige, enne kui saadan.\nKellele: Ljudmila (lähedane)\n„Hästi.“" in team.piret.last.text
    assert "kirjutas spetsialist" not in mother.transcript()
    await team.piret.tap("Muuda")
    await team.piret.send("Väga hästi.")
    await team.piret.tap("Saada")
    await mother.tap("Loe")
    assert "„Väga hästi.“" in mother.last.text

    await mother.send("Aitäh", reply_to=mother.last)
    assert "Kellele: spetsialist. Inimene: Mari\n„Aitäh“" in mother.last.text
    await mother.tap("Katkesta")
    assert "Midagi ei ole saadetud." in mother.last.text
    assert sum("lähedane kirjutas Teile" in one.text for one in team.piret.visible) == 1


async def test_a_reply_meets_what_is_begun(house: House) -> None:
    """The question for these words takes them; in anything else nothing is put down, lost or sent."""
    team = await hours_team(house)
    mother = await quickly(team)
    for words in ("Esimene", "Teine"):
        async with as_phone(team, mother) as desk:
            await desk.family.write(1, words, None)
        await house.settle()
    second = team.piret.last
    await team.piret.tap("Loe")
    await team.piret.tap("Vasta")
    await team.piret.send("Vastus", reply_to=second)
    assert "„Vastus“" in team.piret.last.text
    look = team.piret.last
    await team.piret.send("Veel üks", reply_to=second)
    assert "Midagi ei ole saadetud.\nTeil on pooleli: vastus sõnumile." in team.piret.last.text
    assert any(one.text == "Veel üks" for one in team.piret.visible)
    assert "spetsialist" not in mother.last.text
    await team.piret.tap("Saada", message=look)
    assert "vastus on edasi antud" in team.piret.transcript()
    await mother.tap("Loe")
    assert "„Vastus“" in mother.last.text


async def test_a_reply_after_the_end_goes_nowhere(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Kuidas läheb?", None)
    await house.settle()
    brought = team.piret.last
    await mother.tap("Lõpeta teated")
    await mother.tap("Jah, lõpeta")
    await team.piret.send("Hästi.", reply_to=brought)

    assert "link on vahepeal suletud" in team.piret.last.text


# ── said by relation ─────────────────────────────────────────────────────────

BY_RELATION = {
    Relation.PERSON: ("inimene ise", "inimene ise", "inimese enda sõnum"),
    Relation.GUARDIAN: ("eestkostja", "Ljudmila (eestkostja)", "eestkostja sõnum"),
    Relation.RELATIVE: ("lähedane", "Ljudmila (lähedane)", "lähedase sõnum"),
}


@pytest.mark.parametrize("relation", Relation)
async def test_whoever_wrote_is_called_by_relation(house: House, relation: Relation) -> None:
    """Not every letter is a relative's: the person and a guardian write too."""
    who, to, whose = BY_RELATION[relation]
    team = await hours_team(house)
    writer = await quickly(team, relation=relation)
    assert team.anu.last.text.startswith(f"P-001: {who} avas oma lingi.")
    async with as_phone(team, writer) as desk:
        await desk.family.write(1, "Kuidas läheb?", None)
    await house.settle()
    assert team.piret.last.text == f"P-001: {who} kirjutas Teile."
    await house.later(days=4)
    assert f"P-001: {whose} ootab vastust" in team.piret.last.text
    await team.piret.tap("Vasta")
    assert f"Kellele: {to}\n" in team.piret.last.text
    await team.piret.send("Hästi.")
    assert f"Kellele: {to}\n„Hästi.“" in team.piret.last.text
    await team.piret.tap("Saada")
    assert f"P-001: vastus on edasi antud.\nSaaja: {to}" in team.piret.last.text
    await team.piret.tap("Vasta", message=next(one for one in team.piret.visible if "ootab vastust" in one.text))
    writer.blocked = True
    await team.piret.send("Kas kuulsite?")
    await team.piret.tap("Saada")
    assert f"P-001: sõnum jäi edasi andmata, {who} on vestluse Märkajaga sulgenud" in team.piret.last.text


async def test_an_opened_link_is_told_by_relation_and_the_name_stands_on_its_page(house: House) -> None:
    team = await hours_team(house)
    await quickly(team)
    assert "Ljudmila" not in team.anu.last.text
    await team.anu.tap("Ava link")
    assert "P-001: Ljudmila (lähedane)" in team.anu.last.text
