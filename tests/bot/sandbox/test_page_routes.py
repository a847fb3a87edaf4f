"""The page's own doors, without a browser."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.sandbox import Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.client import Client, inline

TALLINN = ZoneInfo("Europe/Tallinn")


async def wish(client: Client, do: str, **more: object) -> tuple[int, object]:
    async with client.http.post(f"{client.base_url}/page/do", json={"do": do, **more}) as response:
        return response.status, (await response.json()).get("error")


async def news(client: Client) -> list[Fields]:
    """What a page is told when it opens."""
    async with client.http.get(f"{client.base_url}/page/events") as stream:
        line = await stream.content.readline()
    items = json.loads(line.removeprefix(b"data: "))["items"]
    assert isinstance(items, list)
    return items


async def test_a_page_that_opens_is_told_everything(client: Client, sandbox: Sandbox, kersti: Phone) -> None:
    secret = await kersti.send("saladus")
    await kersti.delete(secret)
    items = await news(client)

    assert [item["kind"] for item in items] == ["world", "trouble", "phone", "message", "message"]
    assert items[2]["name"] == "Kersti"
    assert "saladus" not in json.dumps(items)


async def test_wishes_are_done_or_refused_with_a_sentence(client: Client, sandbox: Sandbox, kersti: Phone) -> None:
    sent = await client.message("sendMessage", chat_id=kersti.chat_id, text="?", reply_markup=inline([("Jah", "j")]))
    on = {"phone": kersti.user_id, "message": sent["message_id"]}

    assert await wish(client, "tap", **on, label="Jah", row=0, column=0) == (200, None)
    assert await wish(client, "tap", **on, label="Ei", row=0, column=1) == (409, "sandbox-error")
    assert await wish(client, "press", phone=kersti.user_id, label="Jah") == (409, "sandbox-error")
    assert await wish(client, "start", phone=kersti.user_id, payload="no such link!") == (409, "sandbox-error-link")
    assert await wish(client, "add_phone", name="Kersti", language="et") == (409, "sandbox-error-name")
    assert await wish(client, "send", phone=1, text="x") == (409, "sandbox-error")
    assert await wish(client, "jump") == (409, "sandbox-error")
    assert kersti.transcript() == "> /start\n< ?\n  [Jah]\n* Jah\n"


async def test_old_messages_are_not_edited(client: Client, sandbox: Sandbox, kersti: Phone) -> None:
    message = await kersti.send("2h")
    on = {"phone": kersti.user_id, "message": message.message_id}
    assert await wish(client, "edit", **on, text="3h") == (200, None)
    sandbox.move_clock(timedelta(hours=49))

    assert await wish(client, "edit", **on, text="4h") == (409, "sandbox-error-edit")
    assert message.text == "3h"


async def test_a_phone_acts_only_in_its_own_chats(client: Client, sandbox: Sandbox, kersti: Phone) -> None:
    oleg = sandbox.add_phone("Oleg", "ru")
    group = sandbox.group("Näidisvald", [kersti])

    assert await wish(client, "send", phone=kersti.user_id, chat=group.chat_id, text="Tere") == (200, None)
    for chat in (group, kersti):
        answer = await wish(client, "send", phone=oleg.user_id, chat=chat.chat_id, text="Tere")
        assert answer == (409, "sandbox-error")


async def trouble(client: Client, **wish: object) -> tuple[int, Fields]:
    async with client.http.post(f"{client.base_url}/page/faults", json=wish) as response:
        return response.status, await response.json()


async def test_trouble_is_ordered_from_another_process(client: Client, sandbox: Sandbox, kersti: Phone) -> None:
    order = {"fault": "dropped_after", "times": 2, "method": "sendMessage", "chat": kersti.chat_id}
    status, told = await trouble(client, limits=True, order=order, rain={"seed": 7, "rates": {"500": 0.25}})

    assert status == 200
    assert told == {"fired": {}, "orders": [order], "rain": {"500": 0.25}, "limits": True, "refused": 0}
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.call("sendMessage", chat_id=kersti.chat_id, text="x")
    _, told = await trouble(client, clear=True, limits=False)
    assert (told["fired"], told["orders"], told["rain"], told["limits"]) == ({"dropped_after": 1}, [], {}, False)
    async with client.http.get(f"{client.base_url}/page/faults") as response:
        assert await response.json() == told
    await client.call("sendMessage", chat_id=kersti.chat_id, text="y")
    assert [message.text for message in kersti.messages] == ["/start", "x", "y"]


async def test_trouble_that_makes_no_sense_is_refused(client: Client, sandbox: Sandbox) -> None:
    wishes: list[Fields] = [
        {},
        {"storm": True},
        {"limits": "perhaps"},
        {"order": {"fault": "earthquake"}},
        {"order": {"times": 1}},
        {"order": {"fault": "500", "times": 0}},
        {"rain": {"rates": {"500": 0.1}}},
        {"rain": {"seed": 1, "rates": {"500": 2}}},
    ]
    for wish in wishes:
        assert await trouble(client, **wish) == (409, {"error": "sandbox-error"})
    body = {"order": {"fault": "500"}}
    async with client.http.post(
        f"{client.base_url}/page/faults", json=body, headers={"Origin": "https://example.ee"}
    ) as response:
        assert response.status == 403

    assert (sandbox.faults.orders, sandbox.faults.raining, sandbox.limits.on) == ([], None, False)


async def test_a_group_is_seen_with_its_topics_and_what_happens_in_it(
    client: Client, sandbox: Sandbox, kersti: Phone
) -> None:
    old = sandbox.group("Osakond", [kersti], kind="group")
    await old.migrate()
    forum = sandbox.group("Näidisvald", [kersti], forum=True)
    topic = await forum.topic("Teated")
    await kersti.send("tere", chat=forum, topic=topic)
    items = await news(client)
    (phone,) = (item for item in items if item["kind"] == "phone")
    opening, said = items[-2:]

    assert [chat["title"] for chat in phone["chats"]] == ["", "Osakond", "Näidisvald"]  # type: ignore[attr-defined]
    assert [chat["id"] for chat in phone["chats"]] != [kersti.chat_id, old.chat_id, forum.chat_id]  # type: ignore[attr-defined]
    assert opening["happened"] == {"forum_topic_created": ["Teated"]}
    assert (said["topic"], said["text"]) == ("Teated", "tere")
    wished = await wish(client, "send", phone=kersti.user_id, chat=forum.chat_id, text="vastus", reply=said["id"])
    assert wished == (200, None)
    assert forum.messages[-1].extra["message_thread_id"] == topic.thread_id


async def test_another_site_may_not_act_here(client: Client, kersti: Phone) -> None:
    body = {"do": "block", "phone": kersti.user_id}
    for origin, status in (("https://example.ee", 403), (client.base_url, 200)):
        headers = {"Origin": origin}
        async with client.http.post(f"{client.base_url}/page/do", json=body, headers=headers) as response:
            assert response.status == status
            assert kersti.blocked == (status == 200)


async def test_only_the_page_is_served(client: Client) -> None:
    for path, status in (
        ("", 200),
        ("page/main.js", 200),
        ("page/texts/ru", 200),
        ("page/texts/fi", 404),
        ("page/..%2F__main__.py", 404),
        ("page/files/nothing", 404),
    ):
        async with client.http.get(f"{client.base_url}/{path}") as response:
            assert (path, response.status) == (path, status)


async def test_the_next_day_is_the_same_time_in_tallinn(client: Client, sandbox: Sandbox) -> None:
    """Summer time begins on 28 March 2027 at three in the night: that day has 23 hours."""
    sandbox.move_clock(datetime(2027, 3, 27, 12, tzinfo=TALLINN) - sandbox.now())
    moved: list[datetime] = []
    sandbox.clock_moved = lambda: moved.append(sandbox.now().astimezone(TALLINN))
    for step in ("day", "week", "hour", "year"):
        await wish(client, "move_clock", step=step)

    assert [f"{moment:%d.%m. %H:%M}" for moment in moved] == ["28.03. 12:00", "04.04. 12:00", "04.04. 13:00"]
