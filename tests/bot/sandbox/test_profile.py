"""Commands by scope and language; names, descriptions, chats."""

import pytest

from bot.sandbox import Phone, Sandbox
from bot.sandbox.shapes import Fields
from tests.bot.sandbox.client import Client, Refused


def commands(*names: str) -> list[Fields]:
    return [{"command": name, "description": f"about {name}"} for name in names]


async def test_a_phone_shows_the_narrowest_list_in_its_language(
    client: Client, sandbox: Sandbox, kersti: Phone
) -> None:
    oleg = sandbox.add_phone("Oleg", "ru")
    await client.call("setMyCommands", commands=commands("any"))
    await client.call("setMyCommands", commands=commands("vene"), language_code="ru")
    assert [kersti.commands, oleg.commands] == [commands("any"), commands("vene")]

    private = {"type": "all_private_chats"}
    await client.call("setMyCommands", commands=commands("private"), scope=private)
    assert [kersti.commands, oleg.commands] == [commands("private")] * 2

    own = {"type": "chat", "chat_id": kersti.chat_id}
    await client.call("setMyCommands", commands=commands("own", "two"), scope=own)
    assert [kersti.commands, oleg.commands] == [commands("own", "two"), commands("private")]
    assert await client.call("getMyCommands", scope=own) == commands("own", "two")

    await client.call("deleteMyCommands", scope=own)
    await client.call("deleteMyCommands", scope=private)
    assert [kersti.commands, oleg.commands] == [commands("any"), commands("vene")]


async def test_commands_that_are_refused(client: Client, sandbox: Sandbox) -> None:
    cases: list[tuple[Fields, str]] = [
        ({"commands": commands("Suur")}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": commands("a"), "scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
    ]
    for params, expected in cases:
        with pytest.raises(Refused, match=expected):
            await client.call("setMyCommands", **params)


async def test_what_the_bot_says_about_itself(client: Client, sandbox: Sandbox, kersti: Phone) -> None:
    await client.call("setMyDescription", description="Mis see on", language_code="et")
    await client.call("setMyShortDescription", short_description="Lühidalt")
    await client.call("setMyName", name="Märkaja (näidis)")
    await client.call("setChatMenuButton", chat_id=kersti.chat_id, menu_button={"type": "commands"})

    assert sandbox.profile.said_for(sandbox.profile.descriptions, "et") == "Mis see on"
    assert sandbox.profile.said_for(sandbox.profile.short_descriptions, "ru") == "Lühidalt"
    assert (await client.message("getMe"))["first_name"] == "Märkaja (näidis)"


async def test_chats_are_described(client: Client, sandbox: Sandbox, kersti: Phone) -> None:
    group = sandbox.group("Näidisvald", [kersti])

    private = await client.message("getChat", chat_id=kersti.chat_id)
    assert (private["type"], private["first_name"]) == ("private", "Kersti")
    assert (await client.message("getChat", chat_id=str(group.chat_id)))["title"] == "Näidisvald"
    assert await client.call("sendChatAction", chat_id=kersti.chat_id, action="typing") is True
