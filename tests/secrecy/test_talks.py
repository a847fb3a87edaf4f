"""Close people, letters, life events, exits, ratings and complaints are played; nothing of them is told."""

from __future__ import annotations

import pytest

from bot.watching import Calls
from tests.cast import House
from tests.flows import complaint_steps, exit_cast, life_steps, rating_steps
from tests.flows.family_steps import card, linked
from tests.secrecy.collector import Told, nothing_is_told

NAMES = ("Mari", "Tamm", "Jaan", "Kask", "Ljudmila", "Näide", "Tiina", "Piret")
CODE = "49403136526"
PHONE = "+372 5550 1234"
TOLD = "Salajane Ütlus"


async def broken(*arguments: object, **more: object) -> None:
    raise RuntimeError(f"Mari Tamm {TOLD} {PHONE} {arguments} {more}")


async def test_close_people_and_their_letters(house: House, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    """A consent, its link, a letter, an edit, an answer; then each of them in trouble."""
    house.app.bot.session.middleware(Calls(house.app.watch))
    family = await linked(house)
    mother, piret = family.mother, family.piret
    await mother.tap("Kirjuta spetsialistile")
    await mother.send(CODE)
    letter = await mother.send(f"{TOLD}: Mari kukkus, {PHONE}")
    await mother.tap("Saada")
    await mother.edit(letter, f"{TOLD}: Mari kukkus trepil")
    await piret.tap("Loe")
    await piret.send("Tulen homme läbi", reply_to=piret.last)
    await card(family.anu)
    await family.anu.tap("Näita nime")
    monkeypatch.setattr("storage.family_letters.FamilyLetters.write", broken)
    await mother.send("/family")
    await mother.tap("Kirjuta spetsialistile")
    await mother.send(f"{TOLD} Mari veel")
    await mother.tap("Saada")

    await nothing_is_told(house, told, *NAMES, CODE, PHONE, TOLD, "toimik 12", trouble=True)


async def test_life_events(house: House, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.flows.hours_cast import hours_team  # noqa: PLC0415

    team = await hours_team(house)
    await life_steps.card(team.anu)
    await life_steps.life(team.anu, "On haiglas")
    await team.anu.send(f"{TOLD} eile õhtul")
    await team.anu.tap("Täna")
    await team.anu.send("07.12")
    await team.anu.send(f"{TOLD} psühhiaatria")
    monkeypatch.setattr("storage.cases.Cases.get", broken)
    await team.anu.send("/cases")
    await team.anu.tap("P-001")
    monkeypatch.undo()
    await life_steps.card(team.anu)
    await life_steps.died(team.anu)

    await nothing_is_told(house, told, *NAMES, TOLD, "haiglas", "surnud", trouble=True)


async def test_an_exit(house: House, told: Told) -> None:
    team = await exit_cast.leavers(house, "a")
    await exit_cast.opened(team.anu)
    await team.anu.tap("Vali tee")
    await team.anu.tap("Valla või linna oma abi")
    await team.anu.tap("Märgi väljumine", message=team.anu.visible[-2])
    await team.anu.tap("Eesmärk on saavutatud")
    await team.anu.send(f"{TOLD} kevadel")
    await house.later(days=3)

    await nothing_is_told(house, told, *NAMES, TOLD)


async def test_a_rating_with_a_comment(house: House, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    _, maie = await rating_steps.rated(house)
    await rating_steps.ratings_page(maie)
    await maie.tap("Alusta hinnangut")
    await maie.tap("Spetsialist, lõpus")
    await maie.send(f"{TOLD} enne nuppe")
    await rating_steps.answered(maie, *["Ei oska öelda"] * rating_steps.STEPS)
    await maie.tap("Kirjuta")
    await maie.send(f"{TOLD}: käib ise poes, {PHONE}")
    await maie.tap("Muuda vastust")
    await maie.tap("3.")
    await maie.tap("Jäta vahele")
    monkeypatch.setattr("storage.updates.Updates.keep", broken)
    await maie.tap("Kinnita")
    monkeypatch.undo()
    await maie.tap("Kinnita")

    await nothing_is_told(house, told, *NAMES, TOLD, PHONE, trouble=True)


async def test_a_complaint_with_a_name(house: House, told: Told) -> None:
    people = await complaint_steps.cast(house)
    await complaint_steps.give(
        people.mother, text=f"{TOLD}: Maie karjus Mari peale, {PHONE}", name="Ljudmila, Mari ema"
    )
    await people.anu.send("/complaints")
    await people.anu.tap("K-2026-0001")
    await people.anu.tap("Võta vastu")
    await people.anu.tap("Loe")
    await complaint_steps.answer(people.anu, f"Vabandame, {TOLD}")
    await people.mother.tap("Loe vastust")
    await people.mother.tap("Ei ole rahul")
    await people.mother.send(f"{TOLD} ikka veel")

    await nothing_is_told(house, told, *NAMES, "Maie", TOLD, PHONE)
