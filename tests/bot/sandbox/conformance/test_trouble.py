"""Scenarios: too many messages, and a line that breaks before or after the effect."""

import pytest

from bot.sandbox import Phone, Sandbox
from tests.bot.sandbox.conformance.bots import Bot, Why
from tests.bot.sandbox.conformance.failing import failure


def said(phone: Phone) -> list[str]:
    return [message.text for message in phone.messages if message.from_bot]


async def test_too_many_messages_to_a_group(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    sandbox.limits.on = True
    for count in range(20):
        await bot.send(group.chat_id, str(count))
    failed = await failure(bot.send(group.chat_id, "20"))
    sandbox.limits.on = False
    await bot.send(group.chat_id, "21")

    assert (failed.why, failed.number) == (Why.RETRY_AFTER, 3)
    assert [message.text for message in group.messages] == [*map(str, range(20)), "21"]


async def test_429_says_how_long_to_wait(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    sandbox.faults.order("429", seconds=17)
    failed = await failure(bot.send(kersti.chat_id, "x"))

    assert (failed.why, failed.number) == (Why.RETRY_AFTER, 17)
    assert said(kersti) == []


@pytest.mark.parametrize(
    ("fault", "performed"),
    [
        ("500", False),
        ("502", False),
        ("timeout", False),
        ("dropped_before", False),
        ("dropped_after", True),
        ("slow", True),
    ],
)
async def test_trouble_leaves_the_bot_without_an_answer(
    bot: Bot, hasty: Bot, sandbox: Sandbox, kersti: Phone, fault: str, performed: bool
) -> None:
    sandbox.faults.order(fault, method="sendMessage", seconds=5)
    failed = await failure(hasty.send(kersti.chat_id, "esimene"))
    await bot.send(kersti.chat_id, "teine")

    assert failed.why is Why.NO_ANSWER
    assert said(kersti) == (["esimene", "teine"] if performed else ["teine"])
    assert sandbox.faults.fired == {fault: 1}


@pytest.mark.parametrize("fault", ["500", "502", "dropped_before", "dropped_after", "timeout"])
async def test_nothing_is_lost_when_polling_breaks(
    bot: Bot, hasty: Bot, sandbox: Sandbox, kersti: Phone, fault: str
) -> None:
    sandbox.faults.order(fault, method="getUpdates")
    failed = await failure(hasty.updates())
    updates = await bot.updates()

    assert failed.why is Why.NO_ANSWER
    assert [update["message"]["text"] for update in updates] == ["/start"]  # type: ignore[index]


async def test_a_slow_answer_is_an_answer(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    sandbox.faults.order("slow", seconds=0.3)

    assert (await bot.send(kersti.chat_id, "tasa"))["text"] == "tasa"
