"""getUpdates: waiting, confirming, choosing, and two pollers at once."""

import asyncio

import pytest

from bot.sandbox import Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.client import Client, Refused


def ids(updates: list[Fields]) -> list[int]:
    return [int(str(update["update_id"])) for update in updates]


async def test_updates_stay_until_the_offset_confirms_them(client: Client, kersti: Phone) -> None:
    await kersti.send("one")
    await kersti.send("two")
    first, second, third = ids(await client.updates())

    assert ids(await client.updates(limit=1)) == [first]
    assert ids(await client.updates(offset=second)) == [second, third]
    assert ids(await client.updates()) == [second, third]
    assert ids(await client.updates(offset=-1)) == [third]
    assert await client.updates(offset=third + 1) == []


async def test_a_long_poll_wakes_with_the_message(client: Client, kersti: Phone) -> None:
    (start,) = ids(await client.updates())
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(client.updates(offset=start + 1, timeout=30))
        await asyncio.sleep(0.05)
        assert not poll.done()
        await kersti.send("awake")

    assert [update["message"]["text"] for update in poll.result()] == ["awake"]  # type: ignore[index]


async def test_the_second_poller_wins(sandbox: Sandbox, client: Client) -> None:
    async with asyncio.TaskGroup() as group:
        older = group.create_task(outcome(client))
        await asyncio.sleep(0.05)
        newer = group.create_task(outcome(client))
        await asyncio.sleep(0.05)
        await sandbox.add_phone("Oleg", "ru").start()

    assert older.result() == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    assert newer.result() == (200, "1 update")


async def outcome(client: Client) -> tuple[int, str]:
    try:
        return 200, f"{len(await client.updates(timeout=30))} update"
    except Refused as refused:
        return refused.code, refused.description


async def test_only_kinds_that_were_asked_for_arrive(client: Client, sandbox: Sandbox, kersti: Phone) -> None:
    await client.updates(offset=-1, allowed_updates=["message"])
    await kersti.block()
    await kersti.start("again")
    updates = await client.updates()

    assert [set(update) - {"update_id"} for update in updates][1:] == [{"message"}]
    info = await client.message("getWebhookInfo")
    assert info["allowed_updates"] == ["message"]
    assert info["url"] == ""
    await client.call("deleteWebhook", drop_pending_updates=True)
    assert await client.updates() == []


async def test_blocking_is_told(client: Client, kersti: Phone) -> None:
    await kersti.block()
    update = (await client.updates())[-1]
    member = update["my_chat_member"]
    assert isinstance(member, dict)

    assert member["old_chat_member"]["status"] == "member"
    assert member["new_chat_member"]["status"] == "kicked"


async def test_a_stop_lets_waiting_pollers_go(sandbox: Sandbox, client: Client) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(client.updates(timeout=30))
        await asyncio.sleep(0.05)
        await sandbox.stop()

    assert poll.result() == []


async def test_an_update_can_come_twice(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    (update,) = await client.updates()
    await client.updates(offset=ids([update])[0] + 1)
    await sandbox.redeliver(ids([update])[0])

    assert await client.updates(offset=-1) == [update]


async def test_deliver_is_awaited_at_once(sandbox: Sandbox) -> None:
    taken: list[Fields] = []

    async def deliver(update: Fields) -> None:
        taken.append(update)

    sandbox.deliver = deliver
    await sandbox.add_phone("Oleg", "ru").start("abc")

    assert taken == sandbox.updates
    with pytest.raises(ValueError, match="start payload"):
        await sandbox.phone("Oleg").start("not allowed!")
