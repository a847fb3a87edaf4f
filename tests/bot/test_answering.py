"""Answers in one chat come in the order of what was asked, also those that are said again; one that hangs holds up nobody else."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.polling import poll
from bot.sandbox import Phone
from tests.cast import House


async def in_the_middle(house: House) -> Phone:
    """A nurse whose next answer Telegram takes without saying so."""
    await house.team()
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    house.sandbox.faults.order("dropped_after", method="editMessageText", chat=nurse.chat_id)
    await nurse.tap("Ei ole")
    assert "Enne alustamist" in nurse.last.text, "it was taken"
    house.sandbox.move_clock(timedelta(seconds=2))  # Telegram is asked again, and the answer waits for its turn
    return nurse


async def test_an_answer_that_is_said_again_never_comes_after_a_later_one(house: House) -> None:
    nurse = await in_the_middle(house)
    await nurse.tap("Selge, edasi")
    await house.later(seconds=3)
    await house.later(seconds=3)

    assert "Millises vallas" in nurse.last.text
    await nurse.send("naidisvald")
    await house.later(seconds=3)
    assert "Mis on inimese nimi?" in nurse.last.text


async def test_a_later_answer_does_not_wait_when_there_is_nothing_to_wait_for(house: House) -> None:
    nurse = await in_the_middle(house)
    await house.later(seconds=3)
    await nurse.tap("Selge, edasi")

    assert "Millises vallas" in nurse.last.text


async def test_a_person_whose_answer_hangs_holds_up_nobody_else(house: House) -> None:
    house.sandbox.deliver = None
    house.app.bot.session.timeout = 4
    slow, other = house.phone("Kersti"), house.phone("Anu")
    house.sandbox.faults.order("timeout", method="sendMessage", chat=slow.chat_id)
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(poll(house.app, asyncio.Event()))
        await slow.start()
        async with asyncio.timeout(10):
            while not house.sandbox.faults.fired["timeout"]:  # noqa: ASYNC110 (the sandbox has no event for it)
                await asyncio.sleep(0.02)
        await other.start()
        async with asyncio.timeout(3):
            while "Palun valige keel" not in other.transcript():  # noqa: ASYNC110 (what a person sees has no event)
                await asyncio.sleep(0.02)
        polling.cancel()

    assert "Palun valige keel" not in slow.transcript()


async def test_what_a_crash_cut_off_is_said_to_everybody_though_one_answer_hangs(house: House) -> None:
    house.app.bot.session.timeout = 4
    slow, other = house.phone("Kersti"), house.phone("Anu")
    house.sandbox.faults.order("500", times=2, method="sendMessage")
    for phone in (slow, other):
        await phone.start()
        house.sandbox.move_clock(timedelta(seconds=1))
    house.restart()
    house.sandbox.faults.order("timeout", method="sendMessage", chat=slow.chat_id)
    async with asyncio.TaskGroup() as group:
        recovering = group.create_task(house.app.recover())
        async with asyncio.timeout(3):
            while "Palun valige keel" not in other.transcript():  # noqa: ASYNC110 (what a person sees has no event)
                await asyncio.sleep(0.02)
        recovering.cancel()

    assert "Palun valige keel" not in slow.transcript()
