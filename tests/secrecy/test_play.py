"""A whole play with known names, phones and texts; trouble in handlers and in the driver; nothing of it is told."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import sys

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot import logs
from bot.watching import Calls
from storage.accounts import Accounts
from storage.desk import Desk
from tests.cast import REPORTED_NAME, House, report
from tests.flows.hours_cast import hours_team
from tests.secrecy.collector import Told

PHONE = "5550 1234"
NOTE = "kodust väljunud"
TOLD = "Salajane Ütlus"
SECRETS = (REPORTED_NAME, REPORTED_NAME.split()[0], PHONE, NOTE, TOLD, "Pärna 7", "Kersti")


def nothing_of(secrets: tuple[str, ...], where: str) -> None:
    assert [secret for secret in secrets if secret.lower() in where.lower()] == []


async def played(house: House) -> None:
    """A referral with a question, wrong input, a card taken, a name looked at, an ending."""
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.send(f"{TOLD} {PHONE}")
    await nurse.tap("Alusta")
    await report(nurse, age="44", send=False)
    await nurse.send(TOLD)
    await nurse.tap("Saada")
    await anu.tap("Võta vastu")
    await anu.tap("Näita nime")
    await anu.send(f"{REPORTED_NAME} 2h eile")
    await anu.tap_data("c:1:99:take", message=anu.last)


async def test_a_play_with_trouble_tells_nothing_of_anybody(
    house: House, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.app.bot.session.middleware(Calls(house.app.watch))
    await played(house)
    anu = house.phone("Anu")

    async def broken(*arguments: object, **more: object) -> None:
        raise ValueError(f"{REPORTED_NAME} {PHONE}: {arguments} {more}")

    async def broken_driver(self: Accounts, *_: object, **__: object) -> None:
        connection = await self._desk.session.connection()
        await connection.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": REPORTED_NAME})

    monkeypatch.setattr(type(house.app.dispatcher), "feed_update", broken)
    await anu.send(f"{TOLD} {REPORTED_NAME}")
    monkeypatch.undo()
    for trouble in (broken, broken_driver):
        monkeypatch.setattr("storage.accounts.Accounts.arrive", trouble)
        await anu.send(f"{TOLD} {REPORTED_NAME}")
        monkeypatch.undo()
    monkeypatch.setattr("bot.delivery.render", broken)
    await house.later(days=3)
    monkeypatch.undo()

    logged = told.log()
    figures = house.app.watch.metrics.text().decode()
    assert "notice failed" in logged or "nothing could be kept" in logged, "there was trouble, and it was told"
    assert 'markaja_errors_total{type="ValueError",where="keeping"}' in figures.replace(
        'where="keeping",type="ValueError"', 'type="ValueError",where="keeping"'
    )
    nothing_of(SECRETS, logged)
    nothing_of((*SECRETS, "naidisvald", "P-001", "T-0001"), figures)
    for line in filter(None, logged.splitlines()):
        assert isinstance(json.loads(line), dict)


async def test_hours_of_people_tell_nothing_either(house: House, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    """A case with its hours: kept, asked about, edited, with trouble in the middle of keeping."""
    team = await hours_team(house)
    await house.later(hours=9)
    await team.tiina.send("Marile eile 2,5 h igapäevaelu, Jaaniga 9–11 poes")
    await team.tiina.send(f"Mari Tamm {TOLD} 25 tundi")

    async def broken(*arguments: object, **more: object) -> None:
        raise RuntimeError(f"Mari Tamm {arguments} {more}")

    monkeypatch.setattr("storage.hours.HoursDesk.keep", broken)
    await team.tiina.send("Marile täna 1 h igapäevaelu")
    await team.tiina.tap(team.tiina.last.buttons[0][0])
    monkeypatch.undo()

    logged = told.log()
    assert '"error"' in logged, "there was trouble, and it was told"
    nothing_of(("Mari", "Tamm", "Jaan", "Kask", TOLD, "poes"), logged)
    nothing_of(("Mari ", "Tamm", "Jaan", "Kask", TOLD, "P-00"), house.app.watch.metrics.text().decode())


async def test_an_error_of_the_database_does_not_carry_what_was_written(house: House) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        with pytest.raises(DBAPIError) as raised:
            await _write_nowhere(desk)
        await desk.session.rollback()
    nothing_of(SECRETS, f"{raised.value} {raised.value!r}")


async def _write_nowhere(desk: Desk) -> None:
    connection = await desk.session.connection()
    await connection.execute(
        text("INSERT INTO nowhere VALUES (:name, :phone)"), {"name": REPORTED_NAME, "phone": PHONE}
    )


async def test_a_task_that_nobody_waited_for_and_a_crash_say_where_and_not_what(told: Told) -> None:
    logs.of_loop()

    async def dies() -> None:
        raise ValueError(f"{REPORTED_NAME} {PHONE}")

    task = asyncio.get_running_loop().create_task(dies())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    import gc  # noqa: PLC0415

    gc.collect()
    with contextlib.suppress(ValueError):
        await dies()
    try:
        await dies()
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
        logging.getLogger("aiohttp.server").exception("Error handling request %s", TOLD)
    logging.getLogger("somebody").error(f"{REPORTED_NAME} wrote")  # noqa: G004

    logged = told.log()
    assert '"unattended"' in logged
    assert '"crashed"' in logged
    assert "test_play.py" in logged
    nothing_of(SECRETS, logged)
