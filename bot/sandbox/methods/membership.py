"""Who is in a chat, and leaving it."""

from typing import TYPE_CHECKING

from bot.sandbox.calls import Call
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.groups import Group
from bot.sandbox.members import as_member
from bot.sandbox.methods.whereabouts import chat_of, writable_chat
from bot.sandbox.shapes import Fields

if TYPE_CHECKING:
    from bot.sandbox.sandbox import Sandbox


async def get_chat_member(sandbox: "Sandbox", call: Call) -> Fields:
    chat, user_id = chat_of(sandbox, call), call.integer("user_id")
    if user_id == sandbox.profile.bot_id:
        return as_member(sandbox.profile.user, chat.bot_status if isinstance(chat, Group) else "member")
    people = {phone.user_id: phone for phone in sandbox.phones}
    if user_id not in people:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return as_member(people[user_id].user, status(chat, user_id))


async def get_chat_administrators(sandbox: "Sandbox", call: Call) -> list[Fields]:
    """The first phone of a group is its owner."""
    chat = group_of(sandbox, call, "there are no administrators in the private chat")
    owner = [as_member(phone.user, "creator") for phone in chat.phones[:1]]
    return owner + ([as_member(sandbox.profile.user, chat.bot_status)] if chat.bot_status == "administrator" else [])


async def get_chat_member_count(sandbox: "Sandbox", call: Call) -> int:
    chat = chat_of(sandbox, call)
    return len(chat.phones) + chat.bot_is_member if isinstance(chat, Group) else 2


async def leave_chat(sandbox: "Sandbox", call: Call) -> bool:
    writable_chat(sandbox, call)
    await group_of(sandbox, call, "chat is not a group").bot_goes()
    return True


def group_of(sandbox: "Sandbox", call: Call, otherwise: str) -> Group:
    chat = chat_of(sandbox, call)
    if not isinstance(chat, Group):
        raise bad_request(otherwise)
    return chat


def status(chat: Chat, user_id: int) -> str:
    if not isinstance(chat, Group):
        return "member"
    members = [phone.user_id for phone in chat.phones]
    if user_id not in members:
        return "left"
    return "creator" if user_id == members[0] else "member"


METHODS = {
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
}
