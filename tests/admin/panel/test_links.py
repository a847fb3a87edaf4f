"""Links and posters: they lead to the bot by its name, and nothing is promised or noted while nobody set one."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest

from tests.admin.panel import operator
from tests.admin.panel.managing import audited, fields, send
from tests.admin.panel.operator import Office, Page
from tests.cast import House


@pytest.fixture
async def named(house: House) -> AsyncIterator[Office]:
    made, running = await operator.opened(house, bot_username="@MarkajaNaidisBot")
    yield made
    for desktop in made.desktops:
        await desktop.session.close()
    await running.stop()


async def test_without_the_bots_name_no_poster_is_promised_and_none_is_noted(office: Office) -> None:
    desktop = await office.seated()
    road = await _school(office)
    made = await send(desktop, await desktop.get(road), f"{road}/posters")

    assert "PDF-ina saab selle alla laadida siis, kui seadetes on roboti kasutajanimi" in made.words
    assert "Laadi PDF" not in made.words
    refused = await desktop.post(_action(made, "/revoke").replace("/revoke", "/print"))
    assert refused.status == 409
    assert await audited(office, "poster:print") == []


async def test_with_the_bots_name_the_poster_is_taken_and_noted(named: Office) -> None:
    desktop = await named.seated()
    road = await _school(named)
    made = await send(desktop, await desktop.get(road), f"{road}/posters")
    assert "Nüüd saate selle PDF-ina alla laadida." in made.words

    taken = await desktop.post(_action(made, "/print"))

    assert taken.headers["Content-Type"] == "application/pdf"
    assert taken.text.startswith("%PDF")
    assert len(await audited(named, "poster:print")) == 1


async def test_a_picture_to_scan_stands_beside_a_link_that_opens(named: Office) -> None:
    made = await _invite(named)
    assert "https://t.me/MarkajaNaidisBot?start=" in made.text
    assert "data:image/svg" in made.text


async def test_a_bare_code_has_no_picture_to_scan(office: Office) -> None:
    made = await _invite(office)
    assert "MARKAJA_BOT_USERNAME" in made.words
    assert "data:image/svg" not in made.text


async def _invite(office: Office) -> Page:
    desktop = await office.seated()
    page = await desktop.get("/people/invite")
    typed = {**fields(page, "/people/invite"), "role": "case_manager", "municipality": "1"}
    return await desktop.post("/people/invite", typed)


def _action(page: Page, ends: str) -> str:
    """Of the newest poster."""
    return str(re.findall(rf'action="([^"]*/posters/[^"]*{ends})"', page.text)[0])


async def _school(office: Office) -> str:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        found = await desk.manage_organisations.listed(ended=True)
        return f"/organisations/{next(one.row.id for one in found)}"
