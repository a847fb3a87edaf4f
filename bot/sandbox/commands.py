"""setMyCommands: one list per scope and language, and which of them a phone shows."""

import re

from bot.sandbox.calls import Call
from bot.sandbox.errors import bad_request
from bot.sandbox.shapes import Fields, fields, rows

COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
LONGEST_DESCRIPTION = 256
MOST_COMMANDS = 100
SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}

Scope = tuple[str, int]


class CommandLists:
    def __init__(self) -> None:
        self._lists: dict[tuple[Scope, str], list[Fields]] = {}

    def put(self, scope: Scope, language: str, commands: list[Fields]) -> None:
        self._lists[scope, language] = commands

    def get(self, scope: Scope, language: str) -> list[Fields]:
        return self._lists.get((scope, language), [])

    def remove(self, scope: Scope, language: str) -> None:
        self._lists.pop((scope, language), None)

    def seen_by(self, chat_id: int, language: str) -> list[Fields]:
        """Telegram's order: the narrower scope first, in it the phone's language first."""
        kind = "all_private_chats" if chat_id > 0 else "all_group_chats"
        for scope in (("chat", chat_id), (kind, 0), ("default", 0)):
            for wanted in (language, ""):
                if found := self.get(scope, wanted):
                    return found
        return []


def read_scope(call: Call) -> Scope:
    scope = fields(call.json("scope", "BotCommandScope"))
    kind = str(scope.get("type", "default"))
    if kind in SCOPES:
        return kind, 0
    if kind != "chat":
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    try:
        return kind, int(str(scope["chat_id"]))
    except (KeyError, ValueError) as error:
        raise bad_request("chat not found") from error


def read_commands(call: Call) -> list[Fields]:
    commands = [fields(command) for command in rows(call.json("commands", "commands"))]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [read_command(command) for command in commands]


def read_command(command: Fields) -> Fields:
    name, description = str(command.get("command", "")), str(command.get("description", ""))
    if not COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 0 < len(description) <= LONGEST_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name.removeprefix("/"), "description": description}
