"""A month from the question on its first working day to its second version, as both languages read it."""

from __future__ import annotations

import pytest

from bot.sandbox import Phone
from tests.cast import House
from tests.flows.hours_cast import Team
from tests.flows.month_cast import ASKED, DRAFTED, change, november
from tests.golden import Golden

SAID = {
    "et": {
        "confirm": "Kinnita kuu",
        "days": "Näita päevi",
        "again": "Vaata uuesti",
        "one": "Kinnita P-001",
        "unchecked": "Kontrollimata (2)",
        "nudge": "Meelde: Piret V.",
        "open": "Ava kuu",
        "close": "Sulge kuu",
        "again close": "Sulge uuesti",
        "away": "Inimene oli ära",
        "agreed": "Lepiti kokku teisiti",
        "silent": "Osutaja ei vasta",
        "check": "Kas sulgen kuu?",
        "same": "Sama mis versioonis 1",
        "anew": "Vaata põhjused üle",
        "sent": "Märgi SKA-le saadetuks",
        "own": "Leping oli katki",
        "back": "Tagasi",
        "changes": "Muudatused",
        "files": "Failid",
        "sheets": "Osalemise lehed",
        "zip": "Kõik (ZIP)",
        "older": "Versioon 1",
        "language": "Eesti keel",
    },
    "ru": {
        "confirm": "Подтвердить месяц",
        "days": "Показать дни",
        "again": "Посмотреть снова",
        "one": "Подтвердить P-001",
        "unchecked": "Не проверено (2)",
        "nudge": "Напомнить: Piret V.",
        "open": "Открыть месяц",
        "close": "Закрыть месяц",
        "again close": "Закрыть ещё раз",
        "away": "Человека не было",
        "agreed": "Договорились иначе",
        "silent": "Поставщик не отвечает",
        "check": "Закрыть месяц?",
        "same": "Как в версии 1",
        "anew": "Пересмотреть причины",
        "sent": "Отметить: отправлено в SKA",
        "own": "Договор прервался",
        "back": "Назад",
        "changes": "Изменения",
        "files": "Файлы",
        "sheets": "Листы участия",
        "zip": "Все (ZIP)",
        "older": "Версия 1",
        "language": "Русский",
    },
}


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_the_whole_way_of_a_month(house: House, golden: Golden, language: str) -> None:
    team, entries = await november(house, language)
    said = SAID[language]
    if language == "ru":
        await speak_russian(team.anu, team.piret)
    await asked_corrected_and_checked(team, said, entries)
    await drafted_and_nudged(team, said, entries)
    await house.until("2026-12-07 10:00")
    await closed_with_a_named_gap(team, said)
    await sent_and_corrected(team, said, entries)
    await closed_again(team, said)

    golden.check(f"month_way_{language}", team.tiina, team.piret, team.anu)


async def asked_corrected_and_checked(team: Team, said: dict[str, str], entries: dict[str, int]) -> None:
    tiina = team.tiina
    await team.house.until(ASKED)
    assert "P-001" in tiina.last.text
    assert "Mari" not in tiina.last.text
    card = tiina.last
    await change(team, tiina, entries["P-001"], 180)
    await tiina.tap(said["confirm"], message=card)
    assert tiina.last.text.count("✓") == 0, "what was not read is not checked"
    await tiina.tap(said["confirm"])
    assert tiina.last.text.count("✓") == 2


async def drafted_and_nudged(team: Team, said: dict[str, str], entries: dict[str, int]) -> None:
    """A correction undoes two checks; the worker gives theirs anew."""
    anu, tiina = team.anu, team.tiina
    await team.house.until(DRAFTED)
    await anu.tap(said["unchecked"])
    await anu.tap(said["nudge"])
    await anu.tap(said["nudge"])
    await team.piret.tap(said["confirm"])
    await change(team, tiina, entries["P-001"], 150)
    await team.house.settle()
    assert "P-001" in tiina.last.text
    await tiina.tap(said["again"])
    await tiina.tap(said["one"])


async def closed_with_a_named_gap(team: Team, said: dict[str, str]) -> None:
    anu = team.anu
    await anu.send("/month")
    await anu.tap(said["close"])
    while said["check"] not in anu.last.text:
        await anu.tap(anu.last.buttons[0][0])
    await anu.tap(said["close"])
    documents = [message for message in anu.visible if message.file is not None]
    names = [message.file.name.partition("_")[0] for message in documents if message.file]
    assert names == ["andmekogu", "star", "koondarve", "koondarve"]
    assert [message.protected for message in documents] == [True, True, True, False]
    await anu.tap(said["sheets"])
    sheets = anu.last
    await anu.tap("P-001 PDF")
    await anu.tap(said["back"], message=sheets)


async def sent_and_corrected(team: Team, said: dict[str, str], entries: dict[str, int]) -> None:
    anu, house = team.anu, team.house
    await anu.send("/month")
    await anu.tap(said["sent"])
    await house.until("2026-12-07 11:00")
    assert not any(message.file for message in anu.visible if message.protected), "names have left the chat"
    await change(team, team.tiina, entries["P-002"], 90)
    await house.settle()


async def closed_again(team: Team, said: dict[str, str]) -> None:
    """With a reason in the manager's own words; the first version's files are still there."""
    anu = team.anu
    await anu.tap(said["open"])
    await anu.tap(said["changes"])
    await anu.tap(said["back"])
    await anu.tap(said["again close"])
    while said["check"] not in anu.last.text:
        labels = [label for row in anu.last.buttons for label in row]
        if said["anew"] in labels:
            await anu.tap(said["anew"])
        elif said["same"] in labels:
            await anu.tap(said["same"])
        else:
            await anu.send(said["own"])
    await anu.tap(said["close"])
    await anu.tap(said["older"])
    await anu.tap(said["zip"])


async def speak_russian(*phones: Phone) -> None:
    for phone in phones:
        await phone.send("/language")
        await phone.tap("Русский")
