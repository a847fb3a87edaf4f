"""The page's own doors, without a browser."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

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

    assert [item["kind"] for item in items] == ["world", "phone", "message", "message"]
    assert items[1]["name"] == "Kersti"
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
