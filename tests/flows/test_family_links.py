"""The one-time link: opened once, by whom it was meant for, and told to who made it."""

from __future__ import annotations

import pytest

from casework.family import Relation, Scope
from dialogs.family.callbacks import InviteTap, OfficeTap
from tests.cast import House
from tests.flows.family_steps import card, invitation, opened, page, quickly
from tests.flows.hours_cast import hours_team
from tests.flows.test_bad_input import STALE


async def test_of_two_phones_with_one_link_one_is_linked(house: House) -> None:
    team = await hours_team(house)
    token = await invitation(team)
    one, two = await opened(house, "Ljudmila", token), await opened(house, "Fjodor", token)
    await one.tap("Nõus, ava ülevaade")
    await two.tap("Nõus, ava ülevaade")
    assert "Mari: november 2026" in one.last.text
    assert "See link ei kehti enam." in two.last.text
    await two.tap_data(InviteTap(act="yes", token=token).pack(), message=two.last)
    await two.send("/family")

    assert "Mari" not in two.transcript()
    await one.start(token)
    assert "Mari: november 2026" in one.transcript()


async def test_a_restart_in_the_middle_loses_nothing(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team, accept=False)
    house.restart()
    await mother.tap("Nõus, ava ülevaade")
    await mother.tap("Kirjuta spetsialistile")
    house.restart()
    await mother.send("Kas kõik on hästi?")
    await mother.tap("Saada")

    assert "Sõnum on edasi antud" in mother.last.text
    assert "P-001: lähedane kirjutas Teile." in team.piret.last.text


async def test_the_office_hears_which_of_the_relatives_it_was(house: House) -> None:
    """By a word of kinship alone: whatever else stands there may be a name, and this comes to a locked screen."""
    team = await hours_team(house)
    for name, called, shown in (("Ljudmila", "ema", " (ema)"), ("Olga", "Õde", " (õde)"), ("Kalju", "Kalju T.", "")):
        token = await invitation(team, called=called)
        phone = await opened(house, name, token)
        await phone.tap("Nõus, ava ülevaade")
        assert team.anu.last.text.startswith(f"P-001: lähedane{shown} avas oma lingi.")
        await phone.tap("Lõpeta teated")
        await phone.tap("Jah, lõpeta")
        assert team.anu.last.text.startswith(f"P-001: lähedane{shown} lõpetas oma teated.")


async def test_a_link_that_nobody_opened_is_made_anew(house: House) -> None:
    team = await hours_team(house)
    first = await invitation(team)
    await house.later(days=8)
    mother = await opened(house, "Ljudmila", first)
    assert "Nõus, ava ülevaade" not in str(mother.last.buttons)
    await card(team.anu)
    await team.anu.tap("Veel…")
    await team.anu.tap("Lähedased")
    assert "link aegus avamata" in team.anu.last.text
    await team.anu.tap("ema")
    await team.anu.tap("Tee uus link")
    assert "Link kehtib kuni 08.12.2026" in team.anu.transcript()


async def test_who_works_with_the_person_does_not_burn_the_link(house: House) -> None:
    team = await hours_team(house)
    token = await invitation(team)
    await team.piret.start(token)
    assert "Töötate selle inimesega ise." in team.piret.last.text
    mother = await opened(house, "Ljudmila", token)
    await mother.tap("Nõus, ava ülevaade")

    assert "Mari: november 2026" in mother.last.text


async def test_the_case_manager_hears_of_it_and_ends_it_with_two_taps(house: House) -> None:
    team = await hours_team(house)
    stranger = await quickly(team)
    assert team.anu.last.text.startswith("P-001: lähedane avas oma lingi. Kui see ei olnud õige inimene")
    await team.anu.tap("Sulge see link")
    await team.anu.tap("Sulge link")
    await house.settle()
    await stranger.send("/family")

    assert "nõusoleku andnud" in stranger.last.text
    assert "link on suletud 23.11.2026, sulges töötaja; nõusolek kehtib" in team.anu.last.text


async def test_a_link_that_nobody_opened_is_told_once_and_an_opened_one_is_not(house: House) -> None:
    team = await hours_team(house)
    await invitation(team)
    await quickly(team, "Kalju", code="P-002")
    await house.later(days=9)

    said = team.anu.transcript()
    assert said.count("P-001: link aegus ja keegi ei avanud seda. Link oli lähedasele (ema).") == 1
    assert "P-002: link aegus" not in said


async def test_a_consent_without_overview_promises_none(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team, scopes=frozenset({Scope.MESSAGES}), accept=False)
    assert mother.last.text.endswith("Kas olete nõus?")
    assert mother.last.buttons == [["Nõus"], ["Ei soovi"]]
    await mother.tap("Nõus")

    assert "Link on avatud. Ülevaadet abist selles ei ole." in mother.transcript()
    assert "Ülevaade on avatud" not in mother.transcript()


async def test_after_a_link_has_ended_a_new_one_needs_no_new_consent(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Lõpeta teated")
    await mother.tap("Jah, lõpeta")
    assert "Nõusolek kehtib edasi." in mother.last.text
    await team.anu.tap("Ava link")
    old = team.anu.last
    assert [row[0] for row in old.buttons][:2] == ["Uus link", "Võta nõusolek tagasi"]
    await team.anu.tap("Uus link")
    assert "Link kehtib kuni" in team.anu.transcript()
    await team.anu.tap_data(OfficeTap(id=1, act="again", rev=9).pack(), message=old)
    assert "Vahepeal on midagi muutunud" in team.anu.toasts[-1]
    await page(team.anu)

    assert "link ootab avamist" in team.anu.last.text


async def test_a_consent_whose_link_has_ended_is_taken_back_by_the_person_and_at_the_office(house: House) -> None:
    team = await hours_team(house)
    for name in ("Ljudmila", "Kalju"):
        relative = await quickly(team, name)
        await relative.tap("Lõpeta teated")
        await relative.tap("Jah, lõpeta")
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    await mari.tap("Nõusolekud")
    await mari.tap("Ljudmila")
    await mari.tap("Võtan nõusoleku tagasi")
    assert "Nõusolek on tagasi võetud" in mari.last.text
    await page(team.anu)
    await team.anu.tap("Kalju")
    await team.anu.tap("Võta nõusolek tagasi")
    await team.anu.tap("Inimene")
    await team.anu.tap("Täna")
    await team.anu.tap("Jah, märgi")
    await page(team.anu)

    assert team.anu.last.buttons[0] == ["Mari"], "neither of the two can be opened again"


async def test_the_words_follow_whose_consent_it_was(house: House) -> None:
    team = await hours_team(house)
    mari = await quickly(team, "Mari", relation=Relation.PERSON)
    assert "P-001: inimene ise avas oma lingi." in team.anu.last.text
    await mari.tap("Kirjuta spetsialistile")
    await mari.send("Kas tulete homme?")
    await mari.tap("Saada")
    assert "P-001: inimene ise kirjutas Teile." in team.piret.transcript()
    await mari.send("/family")
    await mari.tap("Nõusolekud")
    await mari.tap("Minu enda nõusolek")
    await mari.tap("Võtan nõusoleku tagasi")

    assert "P-001: inimese enda nõusolek on tagasi võetud." in team.anu.last.text


async def test_every_prefix_answers_a_made_up_button_alike(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    made_up = (
        "fa:card:99:0:0", "fa:zz:1:0:0", "fl:read:99", "fo:99:open:0", "kb:99:1:own", "kb:99:1:zz", "kbl:zz:0",
        "kbf:99", "kbt:99:zz", "ra:99:0:open:", "ra:99:0:zz:", "rc:99:page:", "rc:99:zz:", "rl:99:open",
        "rs:zz:0:0", "zz:1",
    )  # fmt: skip
    for data in made_up:
        await mother.tap_data(data, message=mother.last)

    assert dict(zip(made_up, mother.toasts, strict=True)) == dict.fromkeys(made_up, STALE)


@pytest.mark.parametrize("typed", ["38001010000", "12345678901", "490 0101 0000"])
async def test_eleven_digits_are_nobodys_name(house: House, typed: str) -> None:
    """Also where the check digit or the day cannot be: somebody mistyped a personal code."""
    team = await hours_team(house)
    await page(team.anu)
    await team.anu.tap("Märgi nõusolek")
    await team.anu.tap("Lähedasele")
    await team.anu.send(typed)

    assert "Isikukoodi ei ole vaja" in team.anu.last.text
    assert "kuidas teda siin kutsute" in team.anu.last.text
