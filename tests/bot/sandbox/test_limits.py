"""The pace that Telegram asks for: how much passes at once, and when the next one does."""

import random

import pytest

from bot.sandbox import Phone, Sandbox
from bot.sandbox.calls import Call
from bot.sandbox.errors import ApiError
from bot.sandbox.limits import Limits, Pace
from tests.bot.sandbox.client import Client, Refused


class Watch:
    """A clock that stands until it is told."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def limits(watch: Watch) -> Limits:
    return Limits(watch, on=True)


def say(chat: int, method: str = "sendMessage") -> Call:
    return Call(method, {"chat_id": chat})


def passed(limits: Limits, chat: int, times: int = 100) -> int:
    """How many of so many messages pass before one is refused."""
    for number in range(times):
        try:
            limits.check(say(chat))
        except ApiError:
            return number
    return times


def test_a_private_chat_takes_a_burst_and_then_one_a_second(limits: Limits, watch: Watch) -> None:
    assert passed(limits, 1) == 15
    watch.seconds += 1
    assert passed(limits, 1) == 1
    watch.seconds += 3600
    assert passed(limits, 1) == 15


def test_a_group_takes_20_a_minute(limits: Limits, watch: Watch) -> None:
    assert passed(limits, -100) == 20
    with pytest.raises(ApiError) as refused:
        limits.check(say(-100))
    assert refused.value.as_api() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    watch.seconds += 3
    assert passed(limits, -100) == 1


def test_all_chats_together_take_30_a_second(limits: Limits, watch: Watch) -> None:
    taken = sum(passed(limits, chat, 1) for chat in range(1, 101))
    assert taken == 40
    for _ in range(10):
        watch.seconds += 1
        assert sum(passed(limits, chat, 1) for chat in range(1, 101)) == 30


def test_a_client_that_keeps_the_pace_itself_is_not_refused(limits: Limits, watch: Watch) -> None:
    """30 at once and 30 a second in all, ten at once and one a second to a chat; the network is early and late."""
    late = random.Random(4)
    everywhere = [max(0, number - 30) / 30 for number in range(600)]
    one_chat = [max(0, number - 10) for number in range(100)]
    arrivals = [(moment, 1000 + number) for number, moment in enumerate(everywhere) if number % 30]
    arrivals += [(float(moment), 1) for moment in one_chat]
    begin = watch.seconds
    for moment, chat in sorted((moment + late.uniform(0, 0.25), chat) for moment, chat in arrivals):
        watch.seconds = begin + moment
        limits.check(say(chat))

    assert limits.refused == 0


def test_what_nobody_reads_does_not_count(limits: Limits) -> None:
    for _ in range(100):
        for method in ("sendChatAction", "answerCallbackQuery", "deleteMessage", "getMe"):
            limits.check(say(1, method))

    assert passed(limits, 1) == 15
    with pytest.raises(ApiError):
        limits.check(say(1, "editMessageText"))


def test_numbers_can_be_chosen_and_all_of_it_switched_off(limits: Limits) -> None:
    limits.a_chat = Pace(2, 1)
    assert passed(limits, 1) == 2
    assert limits.refused == 1
    limits.on = False
    assert passed(limits, 1) == 100


async def test_the_server_refuses_what_is_too_much(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    sandbox.limits.a_chat = Pace(1, 60)
    for text in ("one", "two"):
        await client.call("sendMessage", chat_id=kersti.chat_id, text=text)
    sandbox.limits.on = True
    await client.call("sendMessage", chat_id=kersti.chat_id, text="three")

    with pytest.raises(Refused, match="Too Many Requests: retry after 60") as refused:
        await client.call("sendMessage", chat_id=kersti.chat_id, text="four")
    assert refused.value.code == 429
    assert [message.text for message in kersti.messages if message.from_bot] == ["one", "two", "three"]
