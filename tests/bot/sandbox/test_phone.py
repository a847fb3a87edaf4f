"""What a scripted person can do, and how a chat reads afterwards."""

from datetime import timedelta

import pytest

from bot.sandbox import Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.client import Client, inline

WHOLE_CHAT = """\
> /start kutse
< Tere, Kersti!
  Mida teeme?
  [Saada] [Muuda]
  [Katkesta]
* Saada
! Käes
~ Saadetud
> 2h eile
~> 3h eile
< Mitu?
  (1) (2)
> 2
< [photo] graafik
> [document plaan.txt]
> [contact]
x 3h eile
< Valmis
  (-)
"""


async def test_a_whole_chat_reads_like_a_script(sandbox: Sandbox, client: Client) -> None:
    kersti = sandbox.add_phone("Kersti")
    to = {"chat_id": kersti.chat_id}
    await kersti.start("kutse")
    buttons = inline([("Saada", "s"), ("Muuda", "m")], [("Katkesta", "k")])
    text = "Tere, <b>Kersti</b>!\nMida teeme?"
    sent = await client.message("sendMessage", **to, text=text, parse_mode="HTML", reply_markup=buttons)
    await kersti.tap("Saada")
    query = sandbox.updates[-1]["callback_query"]
    assert isinstance(query, dict)
    await client.call("answerCallbackQuery", callback_query_id=query["id"], text="Käes")
    await client.call("editMessageText", **to, message_id=sent["message_id"], text="Saadetud")
    hours = await kersti.send("2h eile")
    await kersti.edit(hours, "3h eile")
    await client.call("sendMessage", **to, text="Mitu?", reply_markup={"keyboard": [["1", {"text": "2"}]]})
    await kersti.press("2")
    photo = await sandbox.add_phone("Oleg", "ru").send_photo()
    await client.call("sendPhoto", **to, photo=photo.file.file_id if photo.file else "", caption="graafik")
    await kersti.send_document("plaan.txt")
    await kersti.contact("+372 5000 0000")
    await client.call("deleteMessage", **to, message_id=hours.message_id)
    await client.call("sendMessage", **to, text="Valmis", reply_markup={"remove_keyboard": True})

    assert kersti.transcript() == WHOLE_CHAT
    assert kersti.toasts == ["Käes"]
    with pytest.raises(LookupError, match="no reply button '1'"):
        await kersti.press("1")


async def test_a_tap_finds_its_button_or_says_what_there_is(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    to = {"chat_id": kersti.chat_id}
    old = await client.message("sendMessage", **to, text="old", reply_markup=inline([("A", "a1"), ("B", "b1")]))
    await client.call("sendMessage", **to, text="new", reply_markup=inline([("A", "a2")]))
    (shown_old, _) = (message for message in kersti.messages if message.from_bot)

    await kersti.tap("A")
    await kersti.tap("A", message=shown_old)
    await client.call("editMessageText", **to, message_id=old["message_id"], text="no buttons")
    await kersti.tap("B", message=shown_old)
    await kersti.tap_data("f:1:2:x", message=shown_old)

    assert [query(update)["data"] for update in sandbox.updates[-4:]] == ["a2", "a1", "b1", "f:1:2:x"]
    with pytest.raises(LookupError, match=r"no inline button 'C'.*\[\['A'\]\]"):
        await kersti.tap("C")


async def test_a_tap_on_a_deleted_message_carries_only_its_number(
    sandbox: Sandbox, client: Client, kersti: Phone
) -> None:
    await client.call("sendMessage", chat_id=kersti.chat_id, text="x", reply_markup=inline([("A", "a")]))
    message = kersti.last
    await client.call("deleteMessage", chat_id=kersti.chat_id, message_id=message.message_id)
    await kersti.tap("A", message=message)

    assert query(sandbox.updates[-1])["message"] == {
        "message_id": message.message_id,
        "chat": kersti.brief,
        "date": 0,
    }
    assert message not in kersti.visible
    assert message.deleted


async def test_people_edit_their_own_messages_for_48_hours(sandbox: Sandbox, kersti: Phone) -> None:
    message = await kersti.send("2h")
    sandbox.move_clock(timedelta(hours=48))
    await kersti.edit(message, "3h")
    edited = sandbox.updates[-1]["edited_message"]
    assert isinstance(edited, dict)

    assert (edited["text"], edited["edit_date"] - edited["date"]) == ("3h", 48 * 3600)
    sandbox.move_clock(timedelta(seconds=1))
    with pytest.raises(PermissionError, match="48 hours"):
        await kersti.edit(message, "4h")


async def test_forwards_voices_stickers_and_contacts_arrive(sandbox: Sandbox, kersti: Phone) -> None:
    forwarded = await kersti.forward("Kas tulete?", from_name="Keegi")
    voice = await kersti.send_voice()
    sticker = await kersti.send_sticker()
    own = await kersti.contact("+372 5000 0000")
    other = await kersti.contact("+372 5000 0001", first_name="Mari")

    assert {"voice", "sticker"} <= voice.as_api().keys() | sticker.as_api().keys()
    assert forwarded.extra["forward_origin"] == {
        "type": "hidden_user",
        "sender_user_name": "Keegi",
        "date": int(sandbox.now().timestamp()),
    }
    assert own.extra["contact"] == {
        "phone_number": "+372 5000 0000",
        "first_name": "Kersti",
        "user_id": kersti.user_id,
    }
    assert other.extra["contact"] == {"phone_number": "+372 5000 0001", "first_name": "Mari"}


async def test_a_group_is_a_chat_of_its_members(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    oleg = sandbox.add_phone("Oleg", "ru")
    group = sandbox.group("Näidisvald", [kersti])
    await kersti.send("Tere kõigile", chat=group)
    await client.call("sendMessage", chat_id=group.chat_id, text="?", reply_markup=inline([("Käes", "k")]))
    await kersti.tap("Käes", chat=group)

    assert group.transcript() == "> Tere kõigile\n< ?\n  [Käes]\n* Käes\n"
    assert kersti.transcript() == "> /start\n"
    with pytest.raises(PermissionError, match="not in the group"):
        await oleg.send("mina ka", chat=group)


async def test_someone_who_blocked_the_bot_starts_it_again(sandbox: Sandbox, kersti: Phone) -> None:
    await kersti.block()
    with pytest.raises(PermissionError, match="has blocked the bot"):
        await kersti.send("Tere")
    await kersti.start("uus")

    kinds = [next(kind for kind in update if kind != "update_id") for update in sandbox.updates]
    assert kinds == ["message", "my_chat_member", "my_chat_member", "message"]
    assert not kersti.blocked


async def test_calls_are_remembered_with_their_outcome(sandbox: Sandbox, client: Client, kersti: Phone) -> None:
    await client.call("sendMessage", chat_id=kersti.chat_id, text="x")
    with pytest.raises(Exception, match="chat not found"):
        await client.call("sendMessage", chat_id=1, text="x")

    assert [(call.method, call.params["chat_id"], call.ok) for call in sandbox.calls] == [
        ("sendMessage", kersti.chat_id, True),
        ("sendMessage", 1, False),
    ]


def query(update: Fields) -> Fields:
    found = update["callback_query"]
    assert isinstance(found, dict)
    return found
