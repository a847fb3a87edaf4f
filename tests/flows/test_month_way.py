"""A month from the question on its first working day to its second version, as both languages read it."""

from __future__ import annotations

import pytest

from tests.cast import House
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
        "sent": "Saadetud SKA-sse",
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
        "sent": "Отправлено в SKA",
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
    said, anu, tiina, piret = SAID[language], team.anu, team.tiina, team.piret
    if language == "ru":
        await speak_russian(anu)
        await speak_russian(piret)
    # Asked, corrected, checked.
    await house.until(ASKED)
    assert "P-001" in tiina.last.text
    assert "Mari" not in tiina.last.text
    card = tiina.last
    await change(team, tiina, entries["P-001"], 180)
    await tiina.tap(said["confirm"], message=card)
    assert tiina.last.text.count("✓") == 0, "what was not read is not checked"
    await tiina.tap(said["confirm"])
    assert tiina.last.text.count("✓") == 2
    # The draft, a nudge, the check, a correction that undoes one.
    await house.until(DRAFTED)
    await anu.tap(said["unchecked"])
    await anu.tap(said["nudge"])
    await anu.tap(said["nudge"])
    await piret.tap(said["confirm"])
    await change(team, tiina, entries["P-001"], 150)
    await house.settle()
    assert "P-001" in tiina.last.text
    await tiina.tap(said["again"])
    await tiina.tap(said["one"])
    # Closed with named gaps; the files come.
    await house.until("2026-12-07 10:00")
    await anu.send("/month")
    await anu.tap(said["close"])
    while any(said["silent"] in row for row in anu.last.buttons):
        await anu.tap(said["silent"])
    await anu.tap(said["close"])
    documents = [message for message in anu.visible if message.file is not None]
    assert [message.file.name.partition("_")[0] for message in documents if message.file] == [
        "andmekogu",
        "star",
        "koondarve",
        "koondarve",
    ]
    assert [message.protected for message in documents] == [True, True, True, False]
    await anu.tap(said["sheets"])
    await anu.tap("P-001 PDF")
    await anu.tap(said["back"], message=find(anu, "P-001 PDF"))
    # Sent, and corrected afterwards.
    await anu.send("/month")
    await anu.tap(said["sent"])
    await house.until("2026-12-07 11:00")
    assert not any(message.file for message in anu.visible if message.protected), "names have left the chat"
    await change(team, tiina, entries["P-002"], 90)
    await house.settle()
    await anu.tap(said["open"])
    await anu.tap(said["changes"])
    await anu.tap(said["back"])
    await anu.tap(said["again close"])
    while any(said["silent"] in row for row in anu.last.buttons):
        await anu.send(said["own"])
    await anu.tap(said["close"])
    await anu.tap(said["older"])
    await anu.tap(said["zip"])

    golden.check(f"month_way_{language}", tiina, piret, anu)


async def speak_russian(phone) -> None:  # noqa: ANN001
    await phone.send("/language")
    await phone.tap("Русский")


def find(phone, label: str):  # noqa: ANN001, ANN201
    return next(m for m in reversed(phone.visible) if any(label in row for row in m.buttons))
