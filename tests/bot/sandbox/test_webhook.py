"""The webhook by real posts: what arrives where, what is tried again, and what getWebhookInfo says of it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from bot.sandbox import Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.client import Client, Refused

POLLING_IS_OVER = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass
class Bot:
    """Keeps what it is sent; answers in turn with the given answers, then with 200."""

    answers: list[web.Response] = field(default_factory=list)
    updates: list[Fields] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    url: str = ""

    async def take(self, request: web.Request) -> web.Response:
        self.updates.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.arrived.set()
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def texts(self) -> list[object]:
        return [update["message"]["text"] for update in self.updates]  # type: ignore[index]

    async def has(self, count: int) -> None:
        async with asyncio.timeout(5):
            while len(self.updates) < count:
                self.arrived.clear()
                await self.arrived.wait()


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    sandbox.webhook.first_delay = 0.01
    bot, app = Bot(), web.Application()
    app.router.add_post("/hook", bot.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bot.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield bot
    await sandbox.webhook.remove()
    await runner.cleanup()


async def set_webhook(client: Client, bot: Bot, **params: object) -> None:
    assert await client.call("setWebhook", url=bot.url, **params) is True


async def test_what_waited_and_what_comes_arrives_with_the_secret(client: Client, kersti: Phone, bot: Bot) -> None:
    await set_webhook(client, bot, secret_token="sala-1")
    await kersti.send("one")
    await bot.has(2)

    assert bot.texts == ["/start", "one"]
    assert bot.secrets == ["sala-1", "sala-1"]
    info = await client.message("getWebhookInfo")
    assert (info["url"], info["max_connections"]) == (bot.url, 40)
    assert "last_error_date" not in info


async def test_what_is_refused_comes_again_in_order(
    sandbox: Sandbox, client: Client, kersti: Phone, bot: Bot
) -> None:
    bot.answers = [web.Response(status=500), web.Response(status=401), web.Response(status=503)]
    await set_webhook(client, bot, drop_pending_updates=True)
    await kersti.send("one")
    await kersti.send("two")
    await bot.has(5)

    assert bot.texts == ["one"] * 4 + ["two"]
    info = await client.message("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    assert info["last_error_date"] == int(sandbox.now().timestamp())
    assert info["pending_update_count"] in {0, 1}


async def test_a_chat_that_fails_does_not_hold_up_another(sandbox: Sandbox, client: Client, bot: Bot) -> None:
    sandbox.webhook.first_delay = 60
    bot.answers = [web.Response(status=500), web.Response(status=500)]
    await set_webhook(client, bot)
    await sandbox.add_phone("Anu").send("one")
    await bot.has(2)
    await sandbox.add_phone("Oleg", "ru").send("two")
    await bot.has(3)

    assert bot.texts == ["one", "one", "two"]


async def test_polling_and_a_webhook_exclude_each_other(client: Client, kersti: Phone, bot: Bot) -> None:
    await client.updates(offset=-1)
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(refused(client, offset=10**9, timeout=30))
        await asyncio.sleep(0.05)
        await set_webhook(client, bot)
    assert poll.result() == "Conflict: terminated by setWebhook request"
    assert await refused(client) == POLLING_IS_OVER
    await client.call("deleteWebhook")

    assert await client.updates() == []
    assert (await client.message("getWebhookInfo"))["url"] == ""


async def refused(client: Client, **params: object) -> str:
    with pytest.raises(Refused) as refusal:
        await client.updates(**params)
    assert refusal.value.code == 409
    return refusal.value.description


async def test_what_was_not_taken_waits_for_polling(
    sandbox: Sandbox, client: Client, kersti: Phone, bot: Bot
) -> None:
    sandbox.webhook.first_delay = 60
    bot.answers = [web.Response(status=500), web.Response(status=500)]
    await set_webhook(client, bot)
    await bot.has(2)
    await client.call("deleteWebhook")

    assert [update["message"]["text"] for update in await client.updates()] == ["/start"]  # type: ignore[index]


async def test_only_kinds_that_were_asked_for_are_posted(client: Client, kersti: Phone, bot: Bot) -> None:
    await set_webhook(client, bot, allowed_updates=["my_chat_member"], drop_pending_updates=True)
    await kersti.send("nobody hears")
    await kersti.block()
    await bot.has(1)

    assert "my_chat_member" in bot.updates[0]
    assert (await client.message("getWebhookInfo"))["allowed_updates"] == ["my_chat_member"]


async def test_a_call_in_the_answer_is_performed(client: Client, kersti: Phone, bot: Bot) -> None:
    said = {"method": "sendMessage", "chat_id": kersti.chat_id, "text": "from the answer"}
    bot.answers = [web.json_response({"method": "deleteWebhook"}), web.json_response(said)]
    await set_webhook(client, bot)
    await kersti.send("one")
    await bot.has(2)
    await asyncio.sleep(0.05)

    assert kersti.last.text == "from the answer"
    assert (await client.message("getWebhookInfo"))["url"] == bot.url


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"url": "http://example.ee/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://example.ee:8080/hook"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "ftp://example.ee"}, "invalid webhook URL specified"),
        ({"url": "http://127.0.0.1:1/", "secret_token": "õ"}, "secret token contains unallowed characters"),
        ({"url": "http://127.0.0.1:1/", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_webhooks_that_are_refused(client: Client, params: dict[str, str], expected: str) -> None:
    with pytest.raises(Refused, match=f"Bad Request: {expected}"):
        await client.call("setWebhook", **params)
    assert (await client.message("getWebhookInfo"))["url"] == ""


async def test_an_address_where_nobody_answers_is_noted(client: Client, kersti: Phone, sandbox: Sandbox) -> None:
    await client.call("setWebhook", url="http://127.0.0.1:1/hook")
    async with asyncio.timeout(5):
        while "last_error_message" not in (info := await client.message("getWebhookInfo")):  # noqa: ASYNC110 - it happens on a line of its own
            await asyncio.sleep(0.01)

    assert (info["last_error_message"], info["pending_update_count"]) == ("Connection refused", 1)
