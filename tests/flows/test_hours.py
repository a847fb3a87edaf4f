"""Hours by message, as both languages read it: plain, asked, edited, deleted, in a group, twice, capped, after closing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from storage.tables import PriceRow
from tests.cast import House
from tests.flows.hours_cast import Team, hours_team
from tests.golden import Golden

LANGUAGES = ("et", "ru")
SAID = {
    "et": {
        "plain": "Marile eile 2,5 h igapäevaelu, Jaaniga 9–11 poes",
        "changed": "Marile eile 3 h igapäevaelu, Jaaniga 9–11 poes",
        "ask": "Mari hiljuti paar tundi igapäevaelu",
        "group": "Mari Tamm ja Jaan täna 1,5 h vaba aeg",
        "work": "Jaan 9-19 töötoetus",
        "delete": "kustuta",
        "day": "12.11",
        "length": "1 h 20 min",
        "mari": "P-001, Mari T.",
        "confirm": "Kinnita",
        "anyway": "Salvesta ikka",
        "fix": "Paranda",
        "restore": "Taasta endine",
        "undo": "Too tagasi",
        "twice": "Ei, jäta ära",
        "component": "Vali komponent",
        "leisure": "Vaba aeg ja huvitegevus",
        "leisure support": "Vaba aja ja huvitegevuse toetamine",
    },
    "ru": {
        "plain": "Мари вчера 2,5 ч повседневная жизнь, с Яаном 9–11 магазин",
        "changed": "Мари вчера 3 ч повседневная жизнь, с Яаном 9–11 магазин",
        "ask": "Мари недавно пару часов повседневная жизнь",
        "group": "Мари Тамм и Яан сегодня 1,5 ч досуг",
        "work": "Яан 9-19 поддержка в работе",
        "delete": "удали",
        "day": "12.11",
        "length": "1 ч 20 мин",
        "mari": "P-001, Mari T.",
        "confirm": "Подтвердить",
        "anyway": "Всё равно сохранить",
        "fix": "Исправить",
        "restore": "Вернуть прежнее",
        "undo": "Вернуть",
        "twice": "Нет, не надо",
        "component": "Выбрать компонент",
        "leisure": "Досуг и увлечения",
        "leisure support": "Поддержка досуга и увлечений",
    },
}
both = pytest.mark.parametrize("language", LANGUAGES)


@both
async def test_two_entries_in_one_line_are_read_back_completed_and_kept(
    house: House, golden: Golden, language: str
) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.plan("P-001", 10)
    tiina = team.tiina
    await tiina.send(said["plain"])
    assert await team.entries() == []
    await tiina.tap(said["component"])
    await tiina.tap(said["leisure"])
    await tiina.tap(said["leisure support"])
    await tiina.tap(said["confirm"])

    assert await team.entries() == [
        ("2026-11-22", 150, "everyday_life_support", False),
        ("2026-11-23", 120, "leisure_support", False),
    ]
    assert "7,5" in tiina.last.text
    golden.check(f"hours_plain_{language}", tiina)


@both
async def test_whatever_is_not_clear_is_asked_and_words_answer_too(
    house: House, golden: Golden, language: str
) -> None:
    team, said = await hours_team(house, language, ("P-001", "P-002", "P-003")), SAID[language]
    tiina = team.tiina
    await tiina.send(said["ask"])
    await tiina.tap(said["mari"])
    await tiina.send(said["day"])
    await tiina.send(said["length"])
    assert await team.entries() == []
    await tiina.tap(said["confirm"])

    assert await team.entries() == [("2026-11-12", 80, "everyday_life_support", False)]
    golden.check(f"hours_ask_{language}", tiina)


@both
async def test_an_edited_message_changes_its_entry_and_can_be_taken_back(
    house: House, golden: Golden, language: str
) -> None:
    team, said = await hours_team(house, language), SAID[language]
    tiina = team.tiina
    message = await tiina.send(said["plain"])
    await tiina.tap(said["confirm"])
    await tiina.edit(message, said["changed"])
    assert [minutes for _, minutes, _, _ in await team.entries()] == [180, 120]
    await tiina.tap(said["restore"])

    assert [minutes for _, minutes, _, _ in await team.entries()] == [150, 120]
    assert await team.versions() == 4
    golden.check(f"hours_edit_{language}", tiina)


@both
async def test_delete_as_a_reply_deletes_and_can_be_undone(house: House, golden: Golden, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    tiina = team.tiina
    message = await tiina.send(said["plain"])
    await tiina.tap(said["confirm"])
    await tiina.send(said["delete"], reply_to=message)
    assert await team.entries() == []
    await tiina.tap(said["undo"])
    assert len(await team.entries()) == 2
    await tiina.send(said["delete"])

    assert len(await team.entries()) == 2
    golden.check(f"hours_delete_{language}", tiina)


@both
async def test_a_group_is_one_entry_and_counts_for_each_person(house: House, golden: Golden, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.plan("P-001", 4, "leisure_support")
    await team.plan("P-002", 1, "leisure_support")
    tiina = team.tiina
    await tiina.send(said["group"])
    await tiina.tap(said["confirm"])

    assert await team.entries() == [("2026-11-23", 90, "leisure_support", True)]
    assert "P-001" in tiina.last.text and "P-002" in tiina.last.text  # noqa: PT018 (one sentence)
    assert "P-002" in team.piret.last.text
    assert "Mari" not in team.piret.transcript() and "Jaan" not in team.piret.transcript()  # noqa: PT018
    golden.check(f"hours_group_{language}", tiina, team.piret)


@both
async def test_the_same_twice_is_asked_about(house: House, golden: Golden, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    tiina = team.tiina
    for _ in range(2):
        await tiina.send("P-001 2h")
        await tiina.tap(said["confirm"])
    assert len(await team.entries()) == 1
    await tiina.tap(said["twice"])

    assert len(await team.entries()) == 1
    golden.check(f"hours_twice_{language}", tiina)


async def price(team: Team, unit: str) -> None:
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        desk.session.add(
            PriceRow(
                municipality_id=team.house.place.id or 0,
                component="employment_support",
                unit=Decimal(unit),
                first_day=date(2026, 1, 1),
            )
        )


@both
async def test_little_left_of_the_years_cap_is_said_aloud(house: House, golden: Golden, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await price(team, "180.50")
    await team.tiina.send(said["work"])
    await team.tiina.tap(said["confirm"])

    assert "2\u00a0280\u00a0€" in team.tiina.last.text
    assert "475\u00a0€" in team.tiina.last.text
    golden.check(f"hours_cap_{language}", team.tiina)


async def test_above_the_cap_a_reason_is_asked_and_the_specialist_hears(house: House) -> None:
    team = await hours_team(house)
    await price(team, "250")
    await team.tiina.send(SAID["et"]["work"])
    await team.tiina.tap("Kinnita")
    await team.tiina.send("Oli tööintervjuu")
    assert "Põhjus on kirjas" in team.tiina.last.text
    assert "P-002, hõivatus: aasta piirhind 2\u00a0280\u00a0€ on ületatud" in team.piret.last.text
    assert "intervjuu" not in team.piret.transcript()
    await team.piret.tap("Näita põhjust")

    assert "„Oli tööintervjuu“" in team.piret.last.text


async def test_without_prices_there_is_no_word_about_money(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send(SAID["et"]["work"])
    await team.tiina.tap("Kinnita")

    assert "€" not in team.tiina.transcript()


@both
async def test_a_reported_month_takes_corrections_and_the_case_manager_hears(
    house: House, golden: Golden, language: str
) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.tiina.send("P-001 31.10 2h")
    await team.tiina.tap(said["confirm"])
    await team.close_month(date(2026, 10, 1))
    told = len(team.anu.events)
    await team.tiina.send("P-002 2h")
    await team.tiina.tap(said["confirm"])
    assert len(team.anu.events) == told
    await team.tiina.send("P-002 30.10 1h")
    await team.tiina.tap(said["confirm"])
    assert len(team.anu.events) == told  # it is said before anything is kept
    await team.tiina.tap(said["anyway"])

    assert "P-002" in team.anu.last.text
    assert "Tiina M." in team.anu.last.text
    assert "Jaan" not in team.anu.transcript()
    assert len(await team.entries()) == 3
    golden.check(f"hours_closed_{language}", team.tiina, team.anu)
