"""Scenarios: polling, one poller at a time, edited messages, and the webhook."""

import asyncio

from bot.sandbox import Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.conformance.bots import Bot, Why
from tests.bot.sandbox.conformance.failing import failure


def number(update: Fields) -> int:
    return int(str(update["update_id"]))


def texts(updates: list[Fields]) -> list[str]:
    return [update["message"]["text"] for update in updates]  # type: ignore[index]


async def test_updates_stay_until_they_are_confirmed(bot: Bot, kersti: Phone) -> None:
    await kersti.send("üks")
    first, second = await bot.updates()
    assert texts([first, second]) == ["/start", "üks"]
    assert texts(await bot.updates()) == ["/start", "üks"]
    assert texts(await bot.updates(offset=number(second))) == ["üks"]
    assert await bot.updates(offset=number(second) + 1) == []

    async with asyncio.TaskGroup() as group:
        poll = group.create_task(bot.updates(offset=number(second) + 1, wait=5))
        await asyncio.sleep(0.05)
        await kersti.send("kaks")
    assert texts(poll.result()) == ["kaks"]


async def test_only_kinds_that_were_asked_for_come(bot: Bot, kersti: Phone) -> None:
    await bot.updates(offset=-1, allowed=["message", "edited_message"])
    sent = await kersti.send("2h")
    await kersti.block()
    await kersti.unblock()
    await kersti.edit(sent, "3h")
    updates = await bot.updates()

    assert [next(kind for kind in update if kind != "update_id") for update in updates][-2:] == [
        "message",
        "edited_message",
    ]
    edited = updates[-1]["edited_message"]
    assert isinstance(edited, dict)
    assert (edited["text"], "edit_date" in edited) == ("3h", True)


async def test_two_pollers_are_one_too_many(bot: Bot) -> None:
    async with asyncio.TaskGroup() as group:
        first = group.create_task(failure(bot.updates(wait=5)))
        await asyncio.sleep(0.1)
        second = group.create_task(bot.updates(wait=1))

    assert first.result().why is Why.CONFLICT
    assert "terminated by other getUpdates request" in first.result().text
    assert second.result() == []


async def test_a_webhook_brings_updates_with_its_secret(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    async with bot.listening("sala_1") as (address, received):
        await bot.set_webhook(address, "sala_1", ["message"])
        polling = await failure(bot.updates())
        await kersti.send("üks")
        await until_it_has(received, 2)
        info = await bot.webhook_info()
        await bot.delete_webhook()

    assert texts(received) == ["/start", "üks"]
    assert polling.why is Why.CONFLICT
    assert "can't use getUpdates method while webhook is active" in polling.text
    assert (info["url"], list(info["allowed_updates"])) == (address, ["message"])  # type: ignore[call-overload]
    assert await bot.updates() == []


async def test_a_webhook_with_another_secret_is_not_believed(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    async with bot.listening("sala") as (address, received):
        await bot.set_webhook(address, "mingi_muu")
        async with asyncio.timeout(5):
            while "last_error_message" not in (info := await bot.webhook_info()):  # noqa: ASYNC110 - it happens on a line of its own
                await asyncio.sleep(0.01)
        await bot.delete_webhook()

    assert received == []
    assert info["last_error_message"] == "Wrong response from the webhook: 401 Unauthorized"
    assert texts(await bot.updates()) == ["/start"]


async def until_it_has(received: list[Fields], count: int) -> None:
    async with asyncio.timeout(5):
        while len(received) < count:  # noqa: ASYNC110 - what is waited for happens in another library
            await asyncio.sleep(0.01)
