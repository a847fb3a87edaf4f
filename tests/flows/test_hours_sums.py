"""The month and the plan in sums: a group once, colleagues named, nothing given left out; units stay with numbers."""

from __future__ import annotations

import re

import pytest

from bot.sandbox import Phone
from casework.people import Role
from tests.cast import House
from tests.flows.hours_cast import Team, hours_team, member

SAID = {
    "et": {
        "confirm": "Kinnita",
        "group": "Mari ja Jaan eile 2h vaba aeg",
        "alone": "Mari eile 3h igapäevaelu",
        "once": "Kokku: 5\u00a0h, grupi tunnid loetud üks kord",
        "short": "\nigapäevaelu: 3\u00a0h, plaanis veel 4\u00a0h (koos kolleegidega)",
        "left": "plaanis veel 4\u00a0tundi (koos kolleegidega).",
        "unplanned": "Plaanita: vaba aja ja huvitegevuse toetamine, sel kuul tehtud 2\u00a0h",
        "bare": "Komponent valimata: sel kuul tehtud 1\u00a0h",
        "plain": "Mari eile 1h",
    },
    "ru": {
        "confirm": "Подтвердить",
        "group": "Мари и Яан вчера 2 ч досуг",
        "alone": "Мари вчера 3 ч быт",
        "once": "Всего: 5\u00a0ч, группа посчитана один раз",
        "short": "\nповседневная жизнь: 3\u00a0ч, по плану ещё 4\u00a0ч (вместе с коллегами)",
        "left": "осталось 4\u00a0часа (вместе с коллегами).",
        "unplanned": "Вне плана: поддержка досуга и увлечений (vaba aja ja huvitegevuse toetamine), в этом месяце 2\u00a0ч",
        "bare": "Компонент не выбран: в этом месяце 1\u00a0ч",
        "plain": "Мари вчера 1 ч",
    },
}
both = pytest.mark.parametrize("language", ["et", "ru"])


async def write(team: Team, phone: Phone, text: str, confirm: str) -> None:
    await phone.send(text)
    await phone.tap(confirm)


@both
async def test_the_month_says_what_is_counted(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.plan("P-001", 12)
    toomas = await member(house, "Toomas", "Toomas K.", Role.SUPPORT_WORKER)
    await team.give("P-001", toomas)
    await write(team, toomas, "Mari eile 5h igapäevaelu", "Kinnita")
    await write(team, team.tiina, said["alone"], said["confirm"])
    assert said["left"] in team.tiina.last.text
    await write(team, team.tiina, said["group"], said["confirm"])
    await team.tiina.send("/month")

    assert said["once"] in team.tiina.last.text
    assert said["short"] in team.tiina.last.text
    assert team.tiina.last.text.count("\n\n") == 3


async def test_alone_nobody_else_is_spoken_of(house: House) -> None:
    team = await hours_team(house)
    await team.plan("P-001", 12)
    await write(team, team.tiina, "Mari eile 3h igapäevaelu", "Kinnita")
    assert "kolleeg" not in team.tiina.last.text
    await team.tiina.send("/month")

    assert "kolleeg" not in team.tiina.last.text
    assert "Kokku: 3\u00a0h" in team.tiina.last.text
    assert "üks kord" not in team.tiina.last.text


@both
async def test_the_plan_shows_hours_that_no_plan_has(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.plan("P-001", 12)
    for text in (said["group"], said["plain"]):
        await write(team, team.tiina, text, said["confirm"])
    piret = team.piret
    if language == "ru":
        await piret.send("/language")
        await piret.tap("Русский")
    await piret.send("/plan")
    await piret.tap("P-001")

    assert said["unplanned"] in piret.last.text
    assert said["bare"] in piret.last.text


@both
async def test_no_unit_leaves_its_number(house: House, language: str) -> None:
    """Everything that the worker and the specialist read of a written, corrected, over-full month."""
    team, said = await hours_team(house, language), SAID[language]
    await team.plan("P-001", 2)
    for text in (said["alone"], said["plain"]):
        await write(team, team.tiina, text, said["confirm"])
    await team.tiina.send("/month")
    await team.tiina.send("/log")
    await team.tiina.send("Jaan 2")
    shown = [one.text for one in (*team.tiina.visible, *team.piret.visible) if one.sender["is_bot"]]

    assert len(shown) > 6
    for text in shown:
        assert not re.search(r"\d (?:h|ч|min|мин|tun\w+|час\w*)\b", text), text


@both
async def test_an_order_is_no_reason_and_a_question_no_answer(house: House, language: str) -> None:
    team, said = await hours_team(house, language), SAID[language]
    await team.plan("P-001", 2)
    await write(team, team.tiina, said["alone"], said["confirm"])
    await team.tiina.send("kustuta viimane" if language == "et" else "удали последнее")
    assert "/month" in team.tiina.last.text
    await team.tiina.send("Kui palju tunde mul on?" if language == "et" else "Сколько у меня часов?")

    assert [["Minu tunnid" if language == "et" else "Мои часы"]] == team.tiina.last.buttons
