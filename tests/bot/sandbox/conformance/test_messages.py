"""Scenarios: texts, edits, keyboards, taps, deleting, and people who do not want to hear."""

from datetime import timedelta

import pytest

from bot.sandbox import Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.conformance.bots import Bot, Rows, Why
from tests.bot.sandbox.conformance.failing import failure


def number(message: Fields) -> int:
    return int(str(message["message_id"]))


async def test_the_bot_knows_itself(bot: Bot) -> None:
    me = await bot.me()

    assert (me["id"], me["username"], me["is_bot"]) == (42, "MarkajaDemoBot", True)


async def test_a_text_is_sent_and_edited(bot: Bot, kersti: Phone) -> None:
    await bot.typing(kersti.chat_id)
    sent = await bot.send(kersti.chat_id, "enne 🙂", [[("Jah", "yes")]])
    edited = await bot.edit_text(kersti.chat_id, number(sent), "pärast", [[("Jah", "yes")]])
    again = await failure(bot.edit_text(kersti.chat_id, number(sent), "pärast", [[("Jah", "yes")]]))
    await bot.edit_markup(kersti.chat_id, number(sent), [[("Ei", "no")]])

    assert (sent["text"], edited["text"], number(edited)) == ("enne 🙂", "pärast", number(sent))
    assert again.why is Why.BAD_REQUEST
    assert "essage is not modified: specified new message content" in again.text
    assert kersti.transcript() == "> /start\n< enne 🙂\n  [Jah]\n~ pärast\n  [Jah]\n~ pärast\n  [Ei]\n"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([[("A", "õ" * 33)]], "button_data_invalid"),
        ([[("A", "")]], "text buttons are unallowed in the inline keyboard"),
        ([[(" ", "a")]], "button text must be non-empty"),
        ([[("A", "a")] * 8] * 13, "reply markup is too long"),
    ],
)
async def test_keyboards_have_limits(bot: Bot, kersti: Phone, rows: Rows, expected: str) -> None:
    failed = await failure(bot.send(kersti.chat_id, "x", rows))
    await bot.send(kersti.chat_id, "x", [[("A", "õ" * 32)]])

    assert failed.why is Why.BAD_REQUEST
    assert expected in failed.text.lower()


async def test_long_texts_are_refused(bot: Bot, kersti: Phone) -> None:
    failed = await failure(bot.send(kersti.chat_id, "a" * 4097))
    sent = await bot.send(kersti.chat_id, "a" * 4096)
    edit = await failure(bot.edit_text(kersti.chat_id, number(sent), "a" * 4097))

    assert (failed.why, edit.why) == (Why.BAD_REQUEST, Why.BAD_REQUEST)
    assert "essage is too long" in failed.text


async def test_a_tap_is_answered_in_time_or_not_at_all(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    await bot.send(kersti.chat_id, "?", [[("Jah", "yes")]])
    await kersti.tap("Jah")
    await kersti.tap("Jah")
    first, second = (query["id"] for query in [update["callback_query"] for update in (await bot.updates())[-2:]])  # type: ignore[index]
    await bot.answer(first, "Käes")
    sandbox.move_clock(timedelta(minutes=2))
    late = await failure(bot.answer(second, "hilja"))

    assert kersti.toasts == ["Käes"]
    assert late.why is Why.BAD_REQUEST
    assert "uery is too old and response timeout expired or query id is invalid" in late.text.lower()


async def test_messages_are_deleted_for_48_hours(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    old = await bot.send(kersti.chat_id, "vana")
    sandbox.move_clock(timedelta(hours=48, seconds=1))
    new, other = await bot.send(kersti.chat_id, "uus"), await bot.send(kersti.chat_id, "teine")
    failed = await failure(bot.delete(kersti.chat_id, [number(old)]))
    await bot.delete(kersti.chat_id, [number(new), number(other)])
    gone = await failure(bot.delete(kersti.chat_id, [number(new)]))

    assert (failed.why, gone.why) == (Why.BAD_REQUEST, Why.BAD_REQUEST)
    assert "essage can't be deleted" in failed.text
    assert "essage to delete not found" in gone.text
    assert [message.text for message in kersti.visible] == ["/start", "vana"]


async def test_who_blocked_the_bot_is_out_of_reach(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    await kersti.block()
    failed = await failure(bot.send(kersti.chat_id, "x"))
    member = (await bot.updates())[-1]["my_chat_member"]
    stranger = await failure(bot.send(sandbox.add_phone("Oleg", "ru").chat_id, "x"))
    nobody = await failure(bot.send(12345, "x"))

    assert (failed.why, stranger.why, nobody.why) == (Why.FORBIDDEN, Why.FORBIDDEN, Why.BAD_REQUEST)
    assert "bot was blocked by the user" in failed.text
    assert member["new_chat_member"]["status"] == "kicked"  # type: ignore[index]


async def test_commands_have_scopes_and_languages(bot: Bot, sandbox: Sandbox, kersti: Phone) -> None:
    default: Fields = {"type": "default"}
    own: Fields = {"type": "chat", "chat_id": kersti.chat_id}
    await bot.set_commands(["help", "menu"], default)
    await bot.set_commands(["abi"], default, "et")
    await bot.set_commands(["mine"], own)

    assert await bot.commands(default) == ["help", "menu"]
    assert await bot.commands(default, "et") == ["abi"]
    assert await bot.commands(own) == ["mine"]
    assert [command["command"] for command in kersti.commands] == ["mine"]
    assert await bot.describe("Mis see on", "et") == "Mis see on"
    assert (await failure(bot.set_commands(["Suur"], default))).why is Why.BAD_REQUEST
