"""setMyCommands: one list per scope and language, and which of them a phone shows."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.sandbox.calls import Call
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.shapes import Fields, fields, rows

COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
LONGEST_DESCRIPTION = 256
MOST_COMMANDS = 100
SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
OF_A_CHAT = {"chat", "chat_administrators", "chat_member"}


class Scope(NamedTuple):
    kind: str
    chat_id: int = 0
    user_id: int = 0


class CommandLists:
    def __init__(self) -> None:
        self._lists: dict[tuple[Scope, str], list[Fields]] = {}

    def put(self, scope: Scope, language: str, commands: list[Fields]) -> None:
        self._lists[scope, language] = commands

    def get(self, scope: Scope, language: str) -> list[Fields]:
        return self._lists.get((scope, language), [])

    def remove(self, scope: Scope, language: str) -> None:
        self._lists.pop((scope, language), None)

    def seen_by(self, user_id: int, chat_id: int, language: str, *, rules: bool = False) -> list[Fields]:
        """What a person sees in a chat, where that person may be an administrator."""
        for scope in scopes_for(user_id, chat_id, rules):
            for wanted in (language, ""):
                if found := self.get(scope, wanted):
                    return found
        return []


def scopes_for(user_id: int, chat_id: int, rules: bool) -> Iterator[Scope]:
    """Telegram's order: the narrower scope first, in each the person's language first."""
    if chat_id > 0:
        yield Scope("chat", chat_id)
        yield Scope("all_private_chats")
    else:
        yield Scope("chat_member", chat_id, user_id)
        if rules:
            yield Scope("chat_administrators", chat_id)
        yield Scope("chat", chat_id)
        if rules:
            yield Scope("all_chat_administrators")
        yield Scope("all_group_chats")
    yield Scope("default")


def read_scope(call: Call) -> Scope:
    scope = fields(call.json("scope", "BotCommandScope"))
    kind = str(scope.get("type", "default"))
    if kind in SCOPES:
        return Scope(kind)
    if kind not in OF_A_CHAT:
        raise unreadable("Unsupported type specified")
    chat, user = str(scope.get("chat_id", "")), str(scope.get("user_id", ""))
    if not chat:
        raise unreadable("Empty chat_id specified")
    if kind == "chat_member" and not user.isdecimal():
        raise unreadable("Invalid user_id specified")
    try:
        return Scope(kind, int(chat), int(user) if kind == "chat_member" else 0)
    except ValueError as error:
        raise bad_request("chat not found") from error


def unreadable(reason: str) -> ApiError:
    return bad_request(f"can't parse BotCommandScope: {reason}")


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
