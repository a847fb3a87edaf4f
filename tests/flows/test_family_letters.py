"""Words between a relative and the specialist: relayed, never mixed, never on a locked screen; meetings and months."""

from __future__ import annotations

from datetime import date, timedelta

from sqlmodel import select

from bot.sandbox import Phone
from casework.calendar import tallinn_day
from casework.family import Scope
from casework.people import Role
from storage.tables import FamilyLetter, FamilyLink, Meeting
from tests.cast import House
from tests.flows.family_steps import as_phone, card, quickly
from tests.flows.hours_cast import hours_team, member


async def test_a_reply_answers_in_the_thread_of_its_person(house: House) -> None:
    """Piret has two families; each reply goes where it belongs, and no chat shows the other's account."""
    team = await hours_team(house)
    mother = await quickly(team)
    father = await quickly(team, "Fjodor", "P-002")
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Ema küsib", None)
    await house.settle()
    of_mother = team.piret.last
    async with as_phone(team, father) as desk:
        await desk.family.write(2, "Isa küsib", None)
    await house.settle()
    of_father = team.piret.last
    for words, of_whom in (("Vastus emale", of_mother), ("Vastus isale", of_father)):
        await team.piret.send(words, reply_to=of_whom)
        await team.piret.tap("Saada")
    for phone in (mother, father):
        await phone.tap("Loe")

    assert "„Vastus emale“" in mother.last.text
    assert "isale" not in mother.transcript()
    assert "„Vastus isale“" in father.last.text
    await mother.send("Aitäh!", reply_to=mother.last)
    await mother.tap("Saada")
    await team.piret.tap("Loe")
    assert "P-001, kirjutab Ljudmila:\n„Aitäh!“" in team.piret.last.text


async def test_no_words_come_unasked(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Ta on jälle haige")
    await mother.tap("Saada")

    assert team.piret.last.text == "P-001: lähedane kirjutas Teile."
    assert "haige" not in team.piret.transcript()


async def test_only_text_is_brought(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send_photo()
    assert "Pilti, häält ega kleepsu ma lugeda ei oska." in mother.last.text
    await mother.send("49403136526")
    assert "Isikukoodi ei ole vaja" in mother.last.text
    await mother.send("x" * 1200)
    assert "Vastus on liiga pikk." in mother.last.text
    await mother.send("Tere")
    await mother.tap("Saada")

    assert "Sõnum on edasi antud." in mother.last.text


async def test_an_edit_reaches_the_reader(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    typed = await mother.send("Tulen reedel")
    await mother.tap("Saada")
    await team.piret.tap("Loe")
    await mother.edit(typed, "Tulen laupäeval")
    assert "Muudatus on edasi antud." in mother.last.text
    assert team.piret.last.text == "P-001: lähedane muutis oma sõnumit."
    await team.piret.tap("Loe")

    assert "„Tulen laupäeval“" in team.piret.last.text


async def test_eleven_in_a_day_are_too_many(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    for number in range(10):
        async with as_phone(team, mother) as desk:
            await desk.family.write(1, f"{number}", None)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Veel üks")
    await mother.tap("Saada")
    assert "See sõnum jäi saatmata." in mother.last.text
    await house.later(days=1, hours=1)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Veel üks")
    await mother.tap("Saada")

    assert "Sõnum on edasi antud." in mother.last.text


async def test_while_the_specialist_is_away_the_deputy_reads(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    kaja = await member(house, "Kaja", "Kaja R.", Role.BASE_SUPPORT_SPECIALIST)
    piret_id, kaja_id = await team.account(team.piret), await team.account(kaja)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        today = tallinn_day(desk.now)
        desk.session.add(house.deputyship(piret_id, kaja_id, today, today + timedelta(days=3)))
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.tap("Saada")
    assert "Saaja: Kaja R." in mother.last.text
    await kaja.tap("Loe")
    await kaja.tap("Vasta")
    await kaja.send("Asendan Pireti.")
    await kaja.tap("Saada")
    await mother.tap("Loe")

    assert "Kirjutab Kaja R.\n„Asendan Pireti.“" in mother.last.text
    assert "lähedane" not in team.piret.last.text


async def test_a_specialist_who_blocked_the_bot_leaves_it_to_the_case_manager(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, mother) as desk:
        await desk.family.write(1, "Tere", None)
    team.piret.blocked = True
    await house.settle()

    assert team.anu.last.text == "P-001: lähedane kirjutas Teile."


async def test_a_relative_who_blocked_the_bot_is_told_honestly(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.tap("Saada")
    await team.piret.tap("Loe")
    await team.piret.tap("Vasta")
    mother.blocked = True
    await team.piret.send("Tere!")
    await team.piret.tap("Saada")
    assert "lähedane on vestluse Märkajaga sulgenud" in team.piret.last.text
    await team.piret.tap("Vasta")
    await team.piret.send("Tere veel!")
    await team.piret.tap("Saada")
    assert "lähedane on vestluse Märkajaga sulgenud" in team.piret.last.text


async def test_letters_lose_their_words_when_their_time_is_over(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await mother.tap("Kirjuta spetsialistile")
    await mother.send("Tere")
    await mother.tap("Saada")
    await house.later(days=89)
    assert await texts_kept(house) == ["Tere"]
    await house.later(days=2)

    assert await texts_kept(house) == [None]


async def texts_kept(house: House) -> list[str | None]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return list((await desk.session.exec(select(FamilyLetter.text))).all())


async def test_a_consent_without_messages_has_none(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team, scopes=frozenset({Scope.OVERVIEW}))

    assert mother.last.buttons == [["Lõpeta teated"]]


# ── meetings and months ──────────────────────────────────────────────────────


async def test_a_meeting_is_shown_reminded_of_changed_and_called_off(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    await meet(team.piret, "27.11", "14.30")
    await mother.send("/family")
    assert "Järgmine kohtumine: reede, 27.11.2026, kell 14.30, koht: kodus" in mother.last.text
    await house.until("2026-11-26 09:00")
    assert "tuletan meelde" not in mother.transcript()
    await house.until("2026-11-26 10:01")
    assert mother.last.text == "P-001: tuletan meelde.\nJärgmine kohtumine: reede, 27.11.2026, kell 14.30"
    await card(team.piret)
    for label in ("Veel…", "Järgmine kohtumine", "Jäta ära"):
        await team.piret.tap(label)
    assert "reede, 27.11.2026, kell 14.30" in team.piret.last.text
    assert "jääb ära" not in mother.last.text, "asked first"
    await team.piret.tap("Jah, jäta ära")
    assert "P-001: kohtumine jääb ära.\nÄrajäetud aeg: reede, 27.11.2026, kell 14.30" in mother.last.text
    await mother.send("/family")

    assert "veel kokku leppimata" in mother.last.text


async def meet(phone: Phone, day: str, clock: str) -> None:
    await card(phone)
    await phone.tap("Veel…")
    await phone.tap("Järgmine kohtumine")
    for words in (day, clock, "kodus"):
        await phone.send(words)


async def test_a_time_that_cannot_be_is_asked_again(house: House) -> None:
    team = await hours_team(house)
    await card(team.piret)
    await team.piret.tap("Veel…")
    await team.piret.tap("Järgmine kohtumine")
    await team.piret.send("täna")
    await team.piret.send("pärast lõunat")
    assert "Ma ei saanud kellaajast aru" in team.piret.last.text
    await team.piret.send("9.00")
    assert "See aeg on juba möödas." in team.piret.last.text
    await team.piret.send("23.00")
    await team.piret.tap("Jäta vahele")

    assert "kohtumine on kirjas" in team.piret.last.text


async def test_the_day_to_write_like_lies_ahead(house: House) -> None:
    team = await hours_team(house)
    await card(team.piret)
    await team.piret.tap("Veel…")
    await team.piret.tap("Järgmine kohtumine")
    assert "Kirjutage päev, näiteks 30.11." in team.piret.last.text
    await team.piret.send("30.11")

    assert "esmaspäev, 30.11.2026: mis kell?" in team.piret.last.text


async def test_with_the_case_the_meeting_is_erased(house: House) -> None:
    team = await hours_team(house)
    await meet(team.piret, "27.11", "14.30")
    async with as_phone(team, team.anu) as desk:
        row = await desk.cases.get(team.cases["P-001"])
        await desk.cases.close(row.id or 0, row.version)
        found = (await desk.session.exec(select(Meeting))).one()
        await desk.session.refresh(found)
        assert (found.at, found.place, found.remind_at) == (None, None, None)


async def test_the_closed_month_is_told_once_and_without_health(house: House) -> None:
    team = await hours_team(house)
    mother = await quickly(team)
    async with as_phone(team, team.anu) as desk:
        (await desk.session.get_one(FamilyLink, 1)).accepted_at = desk.now - timedelta(days=60)
    await team.plan("P-001", 4)
    for what in ("2h eile igapäevaelu toetamine", "1,5h eile taastumise ja haigusega toimetuleku toetamine"):
        await team.tiina.send(f"P-001 {what}")
        await team.tiina.tap("Kinnita")
    assert len(await team.entries()) == 2
    await house.until("2026-12-02 10:00")
    await team.close_month(date(2026, 11, 1))
    await house.settle()
    async with as_phone(team, team.anu) as desk:
        await desk.family.month_closed(house.place.id or 0, date(2026, 11, 1))  # closed anew
    await house.settle()

    told = [one.text for one in mother.visible if "november 2026\nAbi kokku" in one.text]
    assert told == ["P-001: november 2026\nAbi kokku: 3,5 tundi\nigapäevaelu toetamine: 2\xa0h\nmuu abi: 1,5\xa0h"]
    assert "haigus" not in mother.transcript()
