"""Every managing page opens, in both languages, and says nothing about who somebody is."""

from __future__ import annotations

import pytest

from admin.panel.manage.pages import PAGES
from casework.leaflets import KINDS
from storage import example_money
from storage.tables import ClosingDay
from tests.admin.panel.operator import Office
from tests.cast import REPORTED_NAME

_ADDRESSES = {
    "{id:\\d+}": "1",
    "{team:\\d+}": "1",
    "{poster:\\d+}": "1",
    "{kind:[a-z]+}": "prices",
    "{name}": "2025-2026",
}


def addresses() -> list[str]:
    found = []
    for page in PAGES:
        if page.method != "GET" or page.path.startswith("/texts/"):
            continue
        path = page.path
        for pattern, value in _ADDRESSES.items():
            path = path.replace(pattern, value)
        found.append(path)
    keys = [f"/texts/{key.replace('_', '-')}" + ("/1" if kind.of_municipality else "") for key, kind in KINDS.items()]
    return [*found, *keys, "/periods/difference?one=2023-2024&other=2025-2026"]


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_every_page_opens(office: Office, language: str) -> None:
    house = office.house
    await house.team()
    await house.nurse(verified=True)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.session.add(ClosingDay(municipality_id=1, day=house.sandbox.now().date(), word="Koolitus"))
        await example_money.contract(desk, house.place)
        await example_money.prices(desk, house.place)
    desktop = await office.seated(language)
    closed = {}
    for address in addresses():
        if "/done/" in address or address == "/periods/difference":
            continue  # nothing stands there yet: they are opened by the tests of what does
        page = await desktop.get(address)
        if page.status != 200:
            closed[address] = page.status
        assert REPORTED_NAME not in page.text

    assert closed == {}


async def test_who_has_no_session_sees_nothing_of_it(office: Office) -> None:
    stranger = office.desktop()

    found = {address: (await stranger.get(address)).status for address in addresses()}

    assert set(found.values()) == {401}
