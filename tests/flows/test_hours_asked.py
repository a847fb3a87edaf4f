"""What an hours card asks before it keeps anything: times ahead, for whom, a mistyped unit, a group, a stranger."""

from __future__ import annotations

import pytest
from sqlmodel import col, select

from bot.sandbox import Phone
from casework.hours import Recipient
from storage.tables import HoursVersion
from tests.cast import House
from tests.flows.hours_cast import Team, hours_team

SAID = {
    "et": {
        "confirm": "Kinnita",
        "ahead": "Jaan täna 20–22",
        "still": "See aeg on alles ees. Kas töö on juba tehtud?",
        "done": "Jah, tehtud",
        "typo": "Mari eile 1,5 tuni",
        "likely": "Kas pidasite silmas 1,5\u00a0tundi?",
        "yes": "Jah, 1,5\u00a0h",
        "mother": "Mari emaga eile 2h igapäevaelu",
        "family counselling": "Mari eile 2h perenõustamine",
        "whom": "Kellele see abi oli?",
        "for family": "Pereliikmele",
        "for person": "Osalejale",
        "fix": "Paranda",
        "to family": "Saaja: pereliige",
        "to person": "Saaja: osaleja",
        "mari": "Mari eile 9–11 vaba aeg",
        "jaan": "Jaan eile 9–11 vaba aeg",
        "group": "See oli grupis",
        "in group": "grupis",
        "question": "Kui palju tunde mul on?",
        "hours": "Minu tunnid",
        "stranger": "Kaarel eile 2h",
        "who adds": "baastoetuse spetsialist või juhtumikorraldaja",
        "ask": "Küsi luba",
        "by code": "Kirjutage inimese kood",
        "sent": "Küsimus on saadetud: P-003",
    },
    "ru": {
        "confirm": "Подтвердить",
        "ahead": "Яан сегодня 20–22",
        "still": "Это время ещё впереди. Работа уже сделана?",
        "done": "Да, сделана",
        "typo": "Мари вчера 1,5 чса",
        "likely": "Вы имели в виду 1,5\u00a0часа?",
        "yes": "Да, 1,5\u00a0ч",
        "mother": "Мари с мамой вчера 2 часа повседневная жизнь",
        "family counselling": "Мари вчера 2 ч консультирование семьи",
        "whom": "Для кого была эта помощь?",
        "for family": "Для члена семьи",
        "for person": "Для участника",
        "fix": "Исправить",
        "to family": "Получатель: член семьи",
        "to person": "Получатель: участник",
        "mari": "Мари вчера 9–11 досуг",
        "jaan": "Яан вчера 9–11 досуг",
        "group": "Это была группа",
        "in group": "в группе",
        "question": "Сколько у меня часов?",
        "hours": "Мои часы",
        "stranger": "Каарел вчера 2 часа",
        "who adds": "специалист базовой поддержки",
        "ask": "Попросить разрешение",
        "by code": "Напишите код человека",
        "sent": "Вопрос отправлен: P-003",
    },
}
both = pytest.mark.parametrize("language", ["et", "ru"])


async def recipients(team: Team) -> list[Recipient]:
    async with team.house.app.desks.open(team.house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(HoursVersion).order_by(col(HoursVersion.id)))
        return [row.recipient for row in rows.all()]


def labels(phone: Phone) -> list[str]:
    return [label for row in phone.last.buttons for label in row]


@both
async def test_a_time_that_is_still_ahead_is_asked_about(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.tiina.send(said["ahead"])
    assert said["still"].split(".")[0].split("?")[0] in team.tiina.last.text
    await team.tiina.tap(said["confirm"])
    assert said["still"] in team.tiina.last.text.replace("\n", " ")
    assert await team.entries() == []
    await team.tiina.tap(said["done"])

    assert [minutes for _, minutes, _, _ in await team.entries()] == [120]


async def test_it_is_the_moment_of_writing_that_counts(house: House) -> None:
    """Confirmed when it is over, but written before: it is asked; written when it is over, it is not."""
    team = await hours_team(house)
    await team.tiina.send("Jaan täna 20–22")
    await house.until("2026-11-23 22:30")
    await team.tiina.tap("Kinnita")
    assert "alles ees" in team.tiina.last.text
    await team.tiina.send("Mari 20–22")
    await team.tiina.tap("Kinnita")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [120]


async def test_an_edit_is_held_to_its_own_moment(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("Jaan täna 17–19")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "Jaan täna 20–22")
    assert "alles ees" in team.tiina.last.text
    assert [minutes for _, minutes, _, _ in await team.entries()] == [120]
    await house.until("2026-11-23 22:30")
    await team.tiina.edit(message, "Jaan täna 19–22")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [180]


@both
async def test_a_mistyped_unit_is_asked_about_with_the_likely_length_first(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.tiina.send(said["typo"])
    assert said["likely"] in team.tiina.last.text
    assert labels(team.tiina)[0] == said["yes"]
    await team.tiina.tap(said["yes"])
    await team.tiina.tap(said["confirm"])

    assert [minutes for _, minutes, _, _ in await team.entries()] == [90]


async def test_minutes_stay_minutes(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("Mari eile 45 minti")
    assert "Kas pidasite silmas 45\u00a0min?" in team.tiina.last.text
    await team.tiina.tap("Jah, 45\u00a0min")

    assert "45\u00a0min" in team.tiina.last.text


async def test_a_mistyped_unit_in_an_answer_is_asked_about_too(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("Mari eile paar tundi")
    await team.tiina.send("2 tudni")
    assert "Kas pidasite silmas 2\u00a0tundi?" in team.tiina.last.text
    await team.tiina.send("3 h")
    await team.tiina.tap("Kinnita")

    assert [minutes for _, minutes, _, _ in await team.entries()] == [180]


@both
async def test_a_relative_beside_the_person_is_asked_about(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.tiina.send(said["mother"])
    assert said["whom"] in team.tiina.last.text
    await team.tiina.tap(said["for family"])
    await team.tiina.tap(said["confirm"])
    await team.tiina.tap(said["fix"])
    assert said["to family"] in labels(team.tiina)
    await team.tiina.tap(said["to family"])
    await team.tiina.tap(said["for person"])
    await team.tiina.tap(said["confirm"])

    assert await recipients(team) == [Recipient.FAMILY_MEMBER, Recipient.PARTICIPANT]


@both
async def test_family_work_with_the_person_present_is_said_on_the_card(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.tiina.send(said["family counselling"])
    await team.tiina.tap(said["fix"])
    await team.tiina.tap(said["to family"])
    await team.tiina.tap(said["for person"])
    await team.tiina.tap(said["fix"])
    assert said["to person"] in labels(team.tiina)
    await team.tiina.tap("Tagasi" if language == "et" else "Назад")
    await team.tiina.tap(said["confirm"])

    assert await recipients(team) == [Recipient.PARTICIPANT]


async def test_for_whom_it_was_stays_when_the_message_is_edited(house: House) -> None:
    team = await hours_team(house)
    message = await team.tiina.send("Mari emaga eile 2h igapäevaelu")
    await team.tiina.tap("Pereliikmele")
    await team.tiina.tap("Kinnita")
    await team.tiina.edit(message, "Mari emaga eile 3h igapäevaelu")

    assert await recipients(team) == [Recipient.FAMILY_MEMBER, Recipient.FAMILY_MEMBER]
    assert [minutes for _, minutes, _, _ in await team.entries()] == [180]


@both
@pytest.mark.parametrize("at_once", [True, False])
async def test_a_group_written_person_by_person_becomes_one_with_a_tap(
    house: House, language: str, at_once: bool
) -> None:
    team, said = await hours_team(house, language), SAID[language]
    for text in [f"{said['mari']}\n{said['jaan']}"] if at_once else [said["mari"], said["jaan"]]:
        await team.tiina.send(text)
        await team.tiina.tap(said["confirm"])
    await team.tiina.tap(said["group"])

    assert await team.entries() == [("2026-11-22", 120, "leisure_support", True)]
    assert "P-001" in team.tiina.last.text
    assert "P-002" in team.tiina.last.text


async def test_other_times_or_an_activity_for_one_are_no_group(house: House) -> None:
    team = await hours_team(house)
    for pair in ("Mari eile 9–11\nJaan eile 10–12", "Mari eile 9–11 PT\nJaan eile 9–11 PT"):
        await team.tiina.send(pair)
        await team.tiina.tap("Kinnita")
        assert "Need ajad kattuvad" in team.tiina.last.text
        assert "See oli grupis" not in labels(team.tiina)


@both
async def test_a_question_about_hours_gets_the_way_to_them(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.tiina.send(said["question"])
    await team.tiina.tap(said["hours"], message=team.tiina.last)

    assert team.tiina.last.text.startswith(said["hours"])


@both
async def test_a_stranger_is_asked_for_by_code(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.tiina.send(said["stranger"])
    assert said["who adds"] in team.tiina.last.text
    await team.tiina.tap(said["ask"])
    assert said["by code"] in team.tiina.last.text
    await team.tiina.send("P-003")
    assert said["who adds"] in team.tiina.last.text
    await team.tiina.tap(said["ask"])

    assert said["sent"] in team.tiina.last.text
    assert "P-003" in team.piret.last.text


async def test_names_stored_the_other_way_round_are_read(house: House) -> None:
    team = await hours_team(house)
    await team.add("P-005", "Saar", "Peeter")
    await team.give("P-005")
    await team.tiina.send("Peeter S. eile 2h")
    await team.tiina.tap("Kinnita")

    assert "P-005" in team.tiina.last.text


async def test_a_name_written_the_wrong_way_round_is_turned_from_the_case(house: House) -> None:
    team = await hours_team(house)
    await team.add("P-005", "Saar", "Peeter")
    await team.give("P-005")
    await team.anu.send("/cases")
    await team.anu.tap("P-005")
    await team.anu.tap("Näita nime")
    assert "Nimi: Saar Peeter" in team.anu.last.text
    old = team.anu.last
    await team.anu.tap("Vaheta ees- ja perekonnanimi")
    assert "Nimi: Peeter Saar" in team.anu.last.text
    assert old.deleted
    await team.tiina.send("P-005 eile 1h")

    assert "P-005, Peeter S." in team.tiina.last.text


async def test_an_answer_that_says_more_is_a_message_of_its_own(house: House) -> None:
    team = await hours_team(house)
    await team.tiina.send("Jaan igapäevaelu")
    assert "Kui kaua" in team.tiina.last.text
    await team.tiina.send("Jan 2h eile")

    assert "Kes see oli: „Jan“?" in team.tiina.last.text
