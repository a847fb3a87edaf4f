"""The bot about itself: getMe, commands, name, descriptions, menu button."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.commands import Scope, read_commands, read_scope
from bot.sandbox.errors import bad_request
from bot.sandbox.methods.whereabouts import chat_of
from bot.sandbox.shapes import Fields, fields

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox

LONGEST = {"name": 64, "description": 512, "short_description": 120}


async def get_me(sandbox: "Sandbox", _call: Call) -> Fields:
    return sandbox.profile.me


async def set_my_commands(sandbox: "Sandbox", call: Call) -> bool:
    sandbox.commands.put(known_scope(sandbox, call), call.text("language_code"), read_commands(call))
    sandbox.changed()
    return True


async def get_my_commands(sandbox: "Sandbox", call: Call) -> list[Fields]:
    return sandbox.commands.get(known_scope(sandbox, call), call.text("language_code"))


async def delete_my_commands(sandbox: "Sandbox", call: Call) -> bool:
    sandbox.commands.remove(known_scope(sandbox, call), call.text("language_code"))
    sandbox.changed()
    return True


def known_scope(sandbox: "Sandbox", call: Call) -> Scope:
    scope = read_scope(call)
    if scope.chat_id:
        sandbox.chat(scope.chat_id)
    return scope


async def set_my_name(sandbox: "Sandbox", call: Call) -> bool:
    return keep_words(sandbox, sandbox.profile.names, call, "name")


async def set_my_description(sandbox: "Sandbox", call: Call) -> bool:
    return keep_words(sandbox, sandbox.profile.descriptions, call, "description")


async def set_my_short_description(sandbox: "Sandbox", call: Call) -> bool:
    return keep_words(sandbox, sandbox.profile.short_descriptions, call, "short_description")


async def get_my_name(sandbox: "Sandbox", call: Call) -> Fields:
    words = sandbox.profile.said_for(sandbox.profile.names, call.text("language_code"))
    return {"name": words or sandbox.profile.first_name}


async def get_my_description(sandbox: "Sandbox", call: Call) -> Fields:
    return {"description": sandbox.profile.said_for(sandbox.profile.descriptions, call.text("language_code"))}


async def get_my_short_description(sandbox: "Sandbox", call: Call) -> Fields:
    words = sandbox.profile.said_for(sandbox.profile.short_descriptions, call.text("language_code"))
    return {"short_description": words}


def keep_words(sandbox: "Sandbox", words: dict[str, str], call: Call, name: str) -> bool:
    text = call.text(name)
    if len(text) > LONGEST[name]:
        # the limit is Telegram's; its wording is not documented
        raise bad_request(f"{name} is too long")
    words[call.text("language_code")] = text
    sandbox.changed()
    return True


async def set_menu_button(sandbox: "Sandbox", call: Call) -> bool:
    button = fields(call.json("menu_button", "menu button")) or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: Unsupported type specified")
    if call.text("chat_id"):
        chat_of(sandbox, call).menu_button = button
    else:
        sandbox.profile.menu_button = button
    sandbox.changed()
    return True


async def get_menu_button(sandbox: "Sandbox", call: Call) -> Fields:
    own = chat_of(sandbox, call).menu_button if call.text("chat_id") else None
    return own or sandbox.profile.menu_button


METHODS = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": set_my_name,
    "setMyDescription": set_my_description,
    "setMyShortDescription": set_my_short_description,
    "getMyName": get_my_name,
    "getMyDescription": get_my_description,
    "getMyShortDescription": get_my_short_description,
    "getChatMenuButton": get_menu_button,
    "setChatMenuButton": set_menu_button,
}
