"""Members of a group as Telegram describes them, and when a message is for the bot."""

import re
from typing import Literal

from bot.sandbox.messages import StoredMessage
from bot.sandbox.shapes import Fields, fields, utf16_slice

BotStatus = Literal["member", "administrator", "left", "kicked"]
RIGHTS = (
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_manage_topics",
    "can_promote_members",
    "can_manage_video_chats",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
COMMAND = re.compile(r"/\w+@(\w+)")


def is_in(status: str) -> bool:
    return status in {"member", "administrator", "creator"}


def as_member(user: Fields, status: str) -> Fields:
    described: Fields = {"user": user, "status": status}
    if status == "kicked":
        return {**described, "until_date": 0}
    if status == "administrator":
        return {**described, "can_be_edited": False, "is_anonymous": False, **dict.fromkeys(RIGHTS, True)}
    if status == "creator":
        return {**described, "is_anonymous": False}
    return described


def summoned(message: StoredMessage, username: str, bot_id: int) -> bool:
    """What a bot in privacy mode is told: commands, mentions, answers to it, and what happens to the group."""
    replied = fields(fields(message.extra.get("reply_to_message")).get("from"))
    if replied.get("id") == bot_id:
        return True
    return any(is_for(message, entity, username.lower()) for entity in message.content.entities)


def is_for(message: StoredMessage, entity: Fields, username: str) -> bool:
    offset, length = int(str(entity["offset"])), int(str(entity["length"]))
    said = utf16_slice(message.text, offset, length).lower()
    if entity["type"] == "bot_command":
        addressed = COMMAND.fullmatch(said)
        return addressed is None or addressed[1] == username
    return entity["type"] == "mention" and said == f"@{username}"
