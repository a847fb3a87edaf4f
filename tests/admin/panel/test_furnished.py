"""A house with months of people in it: no page and no file of the panel holds one of their names, unasked."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook
from sqlmodel import select

from admin.panel import registry
from admin.simulate import period_of, played
from admin.simulating.press import Press
from admin.simulating.wish import LEAST_PLACES, Wish
from locales import one_language
from papers.month.words import TEXT_FILES
from storage.database import opened
from storage.desk import Desks
from storage.prepare import prepare
from storage.secrets import KeyRing
from storage.tables import Account, CaseFile, Contract, Organisation, Person
from tests import cast
from tests.admin.panel import operator
from tests.admin.panel.operator import Desktop, Office

_WISH = Wish(places=LEAST_PLACES, year=2025, seed=7, months=1, printed=False)
_BY_NAME = {"{name}": "2025-2026", "{kind:[a-z]+}": "people", "{key}": "welcome", "{key:[a-z-]+}": "welcome"}


async def test_a_furnished_house_tells_nobody_s_name(
    house_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    await prepare(house_url)
    async with opened(house_url, KeyRing(cast.KEY)) as sessions:
        words = one_language("et", *TEXT_FILES, "admin_simulate")
        press = Press(words, tmp_path_factory.mktemp("files"), _WISH.printed)
        await played(Desks(sessions), _WISH, period_of(_WISH), press)
    async with cast.open_house(house_url) as house:
        office, running = await operator.opened(house)
        told = await _names(office)
        assert len(told) > LEAST_PLACES // 2
        desktop = await office.seated()
        found: list[tuple[str, str]] = []
        opened_pages = 0
        for language in ("et", "ru"):
            await desktop.get(f"/?language={language}")
            for address in await _addresses(office):
                await desktop.get(address)
                opened_pages += desktop.last.status == 200
                found += [(address, name) for name in told if name in desktop.last.text]
        for address in _files():
            content = await _file(desktop, address)
            found += [(address, name) for name in told if name in content]
        for made in office.desktops:
            await made.session.close()
        await running.stop()

    assert found == []
    assert opened_pages > 2 * len(_files())


async def _names(office: Office) -> list[str]:
    """Of everybody in care, as they stand in the database: whole, and the family name alone."""
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        people = (await desk.session.exec(select(Person))).all()
        return sorted({one.last_name for one in people if one.last_name and any(map(str.isdigit, one.last_name))})


async def _addresses(office: Office) -> list[str]:
    """Every GET of the registry; where it takes a number, of each thing that there is."""
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        kinds = (Account, CaseFile, Contract, Organisation)
        most = max([len((await desk.session.exec(select(kind))).all()) for kind in kinds])
    found = []
    for page in registry.pages():
        if page.method != "GET":
            continue
        path = page.path
        for pattern, value in _BY_NAME.items():
            path = path.replace(pattern, value)
        numbers = range(1, min(most, 6) + 1) if "{" in path else range(1)
        found += [re.sub(r"\{[^}]*\}", str(number), path) for number in numbers]
    return found


def _files() -> list[str]:
    lists = [page.path for page in registry.pages() if page.path.endswith("/file") and "{" not in page.path]
    return [f"{path}?kind={kind}" for path in lists for kind in ("csv", "xlsx")]


async def _file(desktop: Desktop, address: str) -> str:
    """What stands in it, as text."""
    async with desktop.session.get(desktop.url + address) as response:
        assert response.status == 200, address
        content = await response.read()
    if "csv" in address:
        return content.decode("utf-8-sig")
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return repr([book.get_sheet_by_name(name).to_python() for name in book.sheet_names])
