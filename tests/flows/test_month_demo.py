"""The demo: whoever taps /month as Anu finds last month's draft, can close it and open the files."""

from __future__ import annotations

from bot import demo_scene
from locales import all_texts
from tests.cast import House


async def test_the_demos_last_month_can_be_closed(house: House) -> None:
    await demo_scene.furnish(house.app.desks, house.sandbox, all_texts(strict=True))
    anu = next(phone for phone in house.sandbox.phones if phone.name == "Anu")
    await anu.start(anu.link or "")
    await anu.tap("Eesti keel")
    await anu.send("/month")
    assert "oktoober 2026" in anu.last.text
    assert "Inimesi: 3" in anu.last.text
    assert "Maksumus: " in anu.last.text
    await anu.tap("Sulge kuu")
    while "Kas sulgen kuu?" not in anu.last.text:
        await anu.tap(anu.last.buttons[0][0])
    await anu.tap("Sulge kuu")

    names = [message.file.name for message in anu.visible if message.file]
    assert "andmekogu_naidisvald_2026-10_v1.xlsx" in names
    assert "koondarve_naidis-1_2026-10_v1.csv" in names
    assert "Teen faile: 4 / 10" in anu.transcript(), "how far it is"
    assert not any("Teen faile" in message.text for message in anu.visible)
