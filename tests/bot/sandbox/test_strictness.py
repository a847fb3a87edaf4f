"""Refusals: Telegram's codes and Telegram's words, each beside a neighbour that is taken."""

from datetime import timedelta

import aiohttp
import pytest

from bot.sandbox import Phone, Sandbox
from tests.bot.sandbox.client import Client, Refused, inline

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup"
    " are exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def refusal(client: Client, method: str, **params: object) -> tuple[int, str]:
    with pytest.raises(Refused) as refused:
        await client.call(method, **params)
    return refused.value.code, refused.value.description


@pytest.mark.parametrize(
    ("text", "parse_mode", "expected"),
    [
        ("", "", "message text is empty"),
        (" \n ", "", "message text is empty"),
        ("<b></b>", "HTML", "message text is empty"),
        ("a" * 4097, "", "message is too long"),
        ("a" * 4095 + "🙂", "", "message is too long"),
        ("<b>open", "HTML", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("õ<x>y</x>", "HTML", 'can\'t parse entities: Unsupported start tag "x" at byte offset 2'),
        ("5 < 6", "HTML", 'can\'t parse entities: Unsupported start tag "" at byte offset 2'),
        ("tail <b", "HTML", "can't parse entities: Unclosed start tag at byte offset 5"),
        ("end</b>", "HTML", "can't parse entities: Unexpected end tag at byte offset 3"),
        (
            "<b><i>x</b></i>",
            "HTML",
            'can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        (
            '<span class="red">x</span>',
            "HTML",
            'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0',
        ),
        ("*x*", "MarkdownV2", "unsupported parse_mode"),
    ],
)
async def test_texts_that_are_refused(
    client: Client, kersti: Phone, text: str, parse_mode: str, expected: str
) -> None:
    answer = await refusal(client, "sendMessage", chat_id=kersti.chat_id, text=text, parse_mode=parse_mode)

    assert answer == (400, f"Bad Request: {expected}")


async def test_length_is_counted_after_entity_parsing(client: Client, kersti: Phone) -> None:
    text = "<b>" + "a" * 4095 + "</b>&amp;"

    await client.call("sendMessage", chat_id=kersti.chat_id, text=text, parse_mode="HTML")

    assert len(kersti.last.text) == 4096


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        (
            {"text": "A", "callback_data": ""},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"text": " ", "callback_data": "a"}, "inline keyboard button text must be non-empty"),
        ({"text": "A", "callback_data": "õ" * 33}, "BUTTON_DATA_INVALID"),
        (
            {"text": "A"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"callback_data": "a"},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            {"text": "A", "url": "not a link"},
            "inline keyboard button URL 'not a link' is invalid: Wrong HTTP URL",
        ),
    ],
)
async def test_buttons_that_are_refused(client: Client, kersti: Phone, button: dict[str, str], expected: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    answer = await refusal(client, "sendMessage", chat_id=kersti.chat_id, text="x", reply_markup=markup)

    assert answer == (400, f"Bad Request: {expected}")


@pytest.mark.parametrize(
    ("rows", "taken"),
    [
        ([8] * 12 + [4], True),
        ([8] * 12 + [5], False),
        ([9], False),
    ],
)
async def test_how_many_buttons_a_keyboard_may_have(
    client: Client, kersti: Phone, rows: list[int], taken: bool
) -> None:
    markup = inline(*([(str(number), "a") for number in range(row)] for row in rows))
    sending = {"chat_id": kersti.chat_id, "text": "x", "reply_markup": markup}
    if taken:
        await client.call("sendMessage", **sending)
    else:
        assert await refusal(client, "sendMessage", **sending) == (400, "Bad Request: reply markup is too long")


async def test_a_keyboard_has_10_kilobytes_at_the_most(client: Client, kersti: Phone) -> None:
    markup = inline(*([("nupp " * 20, "a" * 60)] for _ in range(60)))
    answer = await refusal(client, "sendMessage", chat_id=kersti.chat_id, text="x", reply_markup=markup)

    assert answer == (400, "Bad Request: reply markup is too long")


async def test_rows_are_lists_of_buttons(client: Client, kersti: Phone) -> None:
    to = {"chat_id": kersti.chat_id, "text": "x"}
    flat = {"inline_keyboard": [{"text": "A", "callback_data": "a"}]}
    reply = {"keyboard": ["A"]}

    assert await refusal(client, "sendMessage", **to, reply_markup=flat) == (
        400,
        'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    )
    assert await refusal(client, "sendMessage", **to, reply_markup=reply) == (
        400,
        'Bad Request: field "keyboard" must be an Array of Arrays',
    )


async def test_callback_data_of_64_bytes_is_taken(client: Client, kersti: Phone) -> None:
    await client.call("sendMessage", chat_id=kersti.chat_id, text="x", reply_markup=inline([("A", "õ" * 32)]))

    assert kersti.last.buttons == [["A"]]


async def test_an_edit_must_change_something(client: Client, kersti: Phone) -> None:
    sent = await client.message("sendMessage", chat_id=kersti.chat_id, text="x", reply_markup=inline([("A", "a")]))
    edit = {"chat_id": kersti.chat_id, "message_id": sent["message_id"]}
    same = {**edit, "text": "<b></b>x", "parse_mode": "HTML", "reply_markup": inline([("A", "a")])}

    assert await refusal(client, "editMessageText", **same) == (400, NOT_MODIFIED)

    await client.call("editMessageText", **edit, text="x")
    assert kersti.last.buttons == []
    assert await refusal(client, "editMessageReplyMarkup", **edit) == (400, NOT_MODIFIED)


async def test_what_cannot_be_edited(client: Client, kersti: Phone) -> None:
    own = await kersti.send("mine")
    keyboard = {"keyboard": [["Jah", "Ei"]]}
    fixed = await client.message("sendMessage", chat_id=kersti.chat_id, text="?", reply_markup=keyboard)
    cases = {
        own.message_id: "message can't be edited",
        fixed["message_id"]: "message can't be edited",
        999: "message to edit not found",
    }

    for message_id, expected in cases.items():
        answer = await refusal(client, "editMessageText", chat_id=kersti.chat_id, message_id=message_id, text="new")
        assert answer == (400, f"Bad Request: {expected}")


async def test_an_edit_that_is_too_long_has_its_own_words(client: Client, kersti: Phone) -> None:
    sent = await client.message("sendMessage", chat_id=kersti.chat_id, text="x")
    edit = {"chat_id": kersti.chat_id, "message_id": sent["message_id"], "text": "a" * 4097}

    assert await refusal(client, "editMessageText", **edit) == (400, "Bad Request: MESSAGE_TOO_LONG")


async def test_deleting_is_possible_for_48_hours(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    old = await kersti.send("old")
    older_own = await client.message("sendMessage", chat_id=kersti.chat_id, text="older")
    sandbox.move_clock(timedelta(hours=48, seconds=1))
    new = await kersti.send("new")
    chat = {"chat_id": kersti.chat_id}

    for message_id in (old.message_id, older_own["message_id"]):
        answer = await refusal(client, "deleteMessage", **chat, message_id=message_id)
        assert answer == (400, "Bad Request: message can't be deleted")
    await client.call("deleteMessage", **chat, message_id=new.message_id)
    answer = await refusal(client, "deleteMessage", **chat, message_id=new.message_id)
    assert answer == (400, "Bad Request: message to delete not found")
    await client.call("deleteMessages", **chat, message_ids=[new.message_id, 998])


async def test_a_query_is_answered_once_and_soon(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    await client.call("sendMessage", chat_id=kersti.chat_id, text="x", reply_markup=inline([("A", "a")]))
    await kersti.tap("A")
    await kersti.tap("A")
    first, second = (update["callback_query"] for update in sandbox.updates[-2:])
    assert isinstance(first, dict)
    assert isinstance(second, dict)

    long = await refusal(client, "answerCallbackQuery", callback_query_id=first["id"], text="a" * 201)
    assert long == (400, "Bad Request: MESSAGE_TOO_LONG")
    await client.call("answerCallbackQuery", callback_query_id=first["id"], text="Käes")
    sandbox.move_clock(timedelta(minutes=2))
    for query_id in (first["id"], second["id"], "1"):
        answer = await refusal(client, "answerCallbackQuery", callback_query_id=query_id)
        assert answer == (400, TOO_OLD)
    assert kersti.toasts == ["Käes"]


async def test_who_cannot_be_written_to(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    stranger = sandbox.add_phone("Oleg", language_code="ru")
    never = await refusal(client, "sendMessage", chat_id=stranger.chat_id, text="x")
    nobody = await refusal(client, "sendMessage", chat_id=12345, text="x")
    await kersti.block()
    blocked = await refusal(client, "sendMessage", chat_id=kersti.chat_id, text="x")
    await kersti.unblock()

    assert never == (403, "Forbidden: bot can't initiate conversation with a user")
    assert nobody == (400, "Bad Request: chat not found")
    assert blocked == (403, "Forbidden: bot was blocked by the user")
    await client.call("sendMessage", chat_id=kersti.chat_id, text="x")


async def test_a_bot_that_left_a_group_cannot_write_there(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])
    await client.call("sendMessage", chat_id=group.chat_id, text="Tere")
    await group.bot_leaves(kersti)

    answer = await refusal(client, "sendMessage", chat_id=group.chat_id, text="x")

    assert answer == (403, "Forbidden: bot was kicked from the supergroup chat")


async def test_unknown_methods_and_tokens(client: Client, sandbox: Sandbox) -> None:
    assert await refusal(client, "sendTelepathy") == (404, "Not Found: method not found")
    stranger = Client(sandbox.base_url, client.http, token="42:OTHER")
    assert await refusal(stranger, "getMe") == (401, "Unauthorized")
    assert await client.message("GETME") == await client.message("getMe")


async def test_json_form_and_query_say_the_same(client: Client, kersti: Phone) -> None:
    form = aiohttp.FormData({"chat_id": str(kersti.chat_id), "text": "form", "protect_content": "true"})
    await client.form("sendMessage", form)
    url = f"{client.base_url}/bot{client.token}/sendMessage"
    query = {"chat_id": str(kersti.chat_id), "text": "query", "disable_notification": "true"}
    async with client.http.get(url, params=query) as response:
        assert response.status == 200

    first, second = kersti.messages[-2:]
    assert (first.text, first.protected, first.silent) == ("form", True, False)
    assert (second.text, second.protected, second.silent) == ("query", False, True)


async def test_replies_need_their_message(client: Client, kersti: Phone) -> None:
    asked = await kersti.send("question")
    to = {"chat_id": kersti.chat_id, "text": "answer"}
    answer = await client.message("sendMessage", **to, reply_parameters={"message_id": asked.message_id})
    missing = {"message_id": 999}

    assert isinstance(answer["reply_to_message"], dict)
    assert await refusal(client, "sendMessage", **to, reply_parameters=missing) == (
        400,
        "Bad Request: message to be replied not found",
    )
    await client.call("sendMessage", **to, reply_parameters={**missing, "allow_sending_without_reply": True})
