"""The process is asked to stop: what is in hand is ended, nothing new is begun, and nothing is said twice afterwards."""

from __future__ import annotations

import asyncio
from typing import Any

from sqlmodel import col, select

from bot import running
from bot.polling import poll
from storage.tables import Outbox, OutboxState, Processed
from tests.bot.test_faults import seen
from tests.cast import House, report

SLOW = 1.0
"""Seconds until Telegram answers in these tests."""


async def test_asked_to_stop_it_ends_the_answer_that_is_on_its_way(house: House) -> None:
    kersti = house.phone("Kersti")
    house.sandbox.deliver = None
    house.sandbox.faults.order("slow", method="sendMessage", chat=kersti.chat_id, seconds=SLOW)
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        process = group.create_task(running.run(house.app, stop))
        await kersti.start()
        await seen(kersti, "Palun valige keel", within=10)
        stop.set()
        await process

    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert [row.pending for row in (await desk.session.exec(select(Processed))).all()] == [False]
    house.restart()
    await house.app.recover()
    assert kersti.transcript().count("Palun valige keel") == 1


async def test_asked_to_stop_it_ends_the_notice_in_hand_and_leaves_the_next_for_later(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, send=False)
    house.sandbox.deliver = None
    for name in ("Anu", "Peeter"):
        house.sandbox.faults.order("slow", method="sendMessage", chat=house.phone(name).chat_id, seconds=SLOW)
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        process = group.create_task(running.run(house.app, stop))
        await nurse.tap("Saada")
        await seen(house.phone("Anu"), "Uus teade T-0001", within=10)
        stop.set()
        await process

    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = (await desk.session.exec(select(Outbox).where(col(Outbox.notice) == "card"))).all()
    told = {name: house.phone(name).transcript().count("< Uus teade T-0001") for name in ("Anu", "Peeter")}
    assert sum(row.state is OutboxState.SENT for row in rows) == sum(told.values())
    house.restart()
    await house.later(minutes=3)
    assert {house.phone(name).transcript().count("< Uus teade T-0001") for name in told} == {1}


async def test_an_update_that_cannot_be_read_holds_up_nobody(house: House) -> None:
    house.sandbox.deliver = None
    first, second = house.phone("Kersti"), house.phone("Anu")
    await first.start()
    broken: dict[str, Any] = house.sandbox.updates[-1]
    await second.start()
    broken["message"].pop("date")
    async with asyncio.TaskGroup() as group:
        stop = asyncio.Event()
        group.create_task(poll(house.app, stop))
        await seen(second, "Palun valige keel", within=10)
        stop.set()

    assert "Palun valige keel" not in first.transcript()
