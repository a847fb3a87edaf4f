"""Trouble on order, as a client without any library meets it."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sandbox import Fault, Phone, Sandbox
from bot.sandbox.calls import Call
from bot.sandbox.faults import Faults
from tests.bot.sandbox.client import Client, Refused


@pytest.fixture
async def hasty(sandbox: Sandbox) -> AsyncIterator[Client]:
    """A client that waits half a second for an answer."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.5)) as http:
        yield Client(sandbox.base_url, http)


async def say(client: Client, phone: Phone, text: str = "x") -> None:
    await client.call("sendMessage", chat_id=phone.chat_id, text=text)


def said(phone: Phone) -> list[str]:
    return [message.text for message in phone.messages if message.from_bot]


async def test_429_and_500_are_answers_of_telegram(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    sandbox.faults.order(Fault.TOO_MANY_REQUESTS, seconds=7)
    sandbox.faults.order("500", times=2)
    for expected in ("Too Many Requests: retry after 7", "Internal Server Error", "Internal Server Error"):
        with pytest.raises(Refused) as refused:
            await say(client, kersti)
        assert refused.value.description == expected
    await say(client, kersti, "at last")

    assert said(kersti) == ["at last"]
    assert sandbox.faults.fired == {"429": 1, "500": 2}
    assert [call.ok for call in sandbox.calls] == [False, False, False, True]


async def test_502_is_a_page_of_a_proxy(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    sandbox.faults.order("502")
    async with client.http.post(f"{client.base_url}/bot{client.token}/getMe") as response:
        assert (response.status, response.content_type) == (502, "text/html")
        assert "502 Bad Gateway" in await response.text()


async def test_a_dropped_line_before_and_after_the_effect(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    for fault in ("dropped_before", "dropped_after"):
        sandbox.faults.order(fault)
        with pytest.raises(aiohttp.ClientConnectionError):
            await say(client, kersti, fault)

    assert said(kersti) == ["dropped_after"]


async def test_a_call_that_is_never_answered_was_not_performed(
    sandbox: Sandbox, hasty: Client, kersti: Phone
) -> None:
    sandbox.faults.order("timeout")
    with pytest.raises(TimeoutError):
        await say(hasty, kersti)

    assert said(kersti) == []
    await say(hasty, kersti, "again")
    assert said(kersti) == ["again"]


async def test_a_slow_answer_is_performed_at_once(sandbox: Sandbox, hasty: Client, kersti: Phone) -> None:
    sandbox.faults.order("slow", seconds=0.1)
    await say(hasty, kersti, "late")
    sandbox.faults.order("slow", seconds=5)
    with pytest.raises(TimeoutError):
        await say(hasty, kersti, "lost")

    assert said(kersti) == ["late", "lost"]


async def test_an_order_may_be_for_one_method_or_one_chat(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    oleg = sandbox.add_phone("Oleg", "ru")
    await oleg.start()
    sandbox.faults.order("500", method="getUpdates")
    sandbox.faults.order("500", chat=oleg.chat_id)
    await say(client, kersti)
    with pytest.raises(Refused):
        await client.updates()
    with pytest.raises(Refused):
        await say(client, oleg)

    assert len(await client.updates()) == 2
    await say(client, oleg)


async def test_an_unanswered_call_does_not_keep_the_sandbox_from_stopping(sandbox: Sandbox, hasty: Client) -> None:
    sandbox.faults.order("timeout")
    async with asyncio.TaskGroup() as group, asyncio.timeout(5):
        calling = group.create_task(outcome(hasty))
        await asyncio.sleep(0.1)
        await sandbox.stop()

    assert calling.result() != "answered"


async def outcome(client: Client) -> str:
    try:
        await client.call("getMe")
    except (TimeoutError, aiohttp.ClientError, Refused) as error:
        return type(error).__name__
    return "answered"


def weather(seed: int, calls: int = 400) -> tuple[list[str], Faults]:
    faults = Faults()
    faults.rain(seed, {"500": 0.1, "dropped_after": 0.2})
    struck = [faults.strike(Call("sendMessage", {"chat_id": 1})) for _ in range(calls)]
    return [strike.fault.value if strike else "" for strike in struck], faults


def test_rain_falls_at_its_rates_and_the_same_for_the_same_seed() -> None:
    struck, faults = weather(7)

    assert (struck, faults.fired) == (
        weather(7)[0],
        {"500": struck.count("500"), "dropped_after": struck.count("dropped_after")},
    )
    assert struck != weather(8)[0]
    assert 20 <= faults.fired["500"] <= 65
    assert 50 <= faults.fired["dropped_after"] <= 115


def test_rain_may_spare_methods_and_stops_when_it_is_cleared() -> None:
    faults = Faults()
    faults.rain(1, {"500": 1.0}, methods=["sendMessage"])
    faults.order("502", method="getMe")
    assert faults.strike(Call("getUpdates", {})) is None
    assert faults.strike(Call("sendmessage", {})) is not None
    faults.clear()

    assert faults.strike(Call("sendMessage", {})) is None
    assert faults.strike(Call("getMe", {})) is None
    assert faults.fired == {"500": 1}


def test_a_chance_is_drawn_for_each_call() -> None:
    faults = Faults()
    faults.order("500", times=1000, chance=0.5, seed=3)
    struck = sum(faults.strike(Call("getMe", {})) is not None for _ in range(400))

    assert 150 < struck < 250


def test_orders_that_make_no_sense_are_refused() -> None:
    faults = Faults()
    with pytest.raises(ValueError, match="earthquake"):
        faults.order("earthquake")
    for times, chance in ((0, 1.0), (1, 0.0), (1, 1.5)):
        with pytest.raises(ValueError, match="once at least"):
            faults.order("500", times, chance=chance)
    with pytest.raises(ValueError, match="rates"):
        faults.rain(1, {"500": 0.6, "502": 0.6})
