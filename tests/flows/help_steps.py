"""Ways into the pages about help, as a stranger finds them."""

from __future__ import annotations

from bot.sandbox import Phone
from storage.tables import MunicipalityRow
from tests.cast import House

LANGUAGE = {"et": "Eesti keel", "ru": "Русский"}
ABOUT = {"et": "Loe abist", "ru": "Прочитать о помощи"}


async def stranger(house: House, language: str = "et", name: str = "Helve") -> Phone:
    """Somebody whom nobody invited, before the menu."""
    phone = house.phone(name, language)
    await phone.start()
    await phone.tap(LANGUAGE[language])
    return phone


async def reader(house: House, language: str = "et") -> Phone:
    """… who has opened the first page."""
    phone = await stranger(house, language)
    await phone.tap(ABOUT[language])
    return phone


async def real_places(house: House) -> None:
    """Two towns of a joint contract and one without any, as the register has them."""
    rows = [
        ("haapsalu", "Haapsalu linn", "linn", "haapsalu-laane-nigula"),
        ("laane-nigula", "Lääne-Nigula vald", "vald", "haapsalu-laane-nigula"),
        ("vormsi", "Vormsi vald", "vald", None),
    ]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        for key, name, kind, contract in rows:
            desk.session.add(
                MunicipalityRow(key=key, name=name, kind=kind, county="Lääne maakond", contract=contract)
            )
