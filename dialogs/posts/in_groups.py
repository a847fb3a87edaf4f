"""In a group: /connect with a code, /disconnect, /summary, and what becomes of it. Of its people nothing is kept."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import ChatMemberUpdated, Message

from dialogs.talk import Talk
from locales import days
from storage.errors import CodeRefused, NotHere, TakenGroup, TooMany
from storage.groups import LIVES, WITHIN, Where
from storage.tables import GroupState

IN_GROUPS = ("summary", "connect", "disconnect")
"""Commands that Telegram offers there."""


def router() -> Router:
    made = Router(name="post_groups")
    made.message.register(moved, F.migrate_to_chat_id)
    made.message.register(renamed, F.new_chat_title)
    made.message.register(connect, Command("connect"))
    made.message.register(connect, CommandStart(deep_link=True))
    made.message.register(disconnect, Command("disconnect"))
    made.message.register(summary, Command("summary"))
    made.my_chat_member.register(changed)
    return made


async def connect(message: Message, command: CommandObject, talk: Talk) -> None:
    """Told in the group as soon as it can be: what Märkaja says there shows whether it may speak at all."""
    minutes = round(LIVES.total_seconds() / 60)
    typed = (command.args or "").strip()
    if not typed:
        talk.reply.say(talk.texts("group-how"))
        return
    if message.sender_chat is not None:
        talk.reply.say(talk.texts("group-not-anonymous"))
        return
    await _writer(message, talk)
    where = Where(message.chat.id, message.chat.title or "", talk.reply.thread)
    try:
        await talk.desk.groups.connect(typed, where)
    except CodeRefused:
        talk.reply.say(talk.texts("group-code-refused", minutes=minutes))
    except TakenGroup:
        talk.reply.say(talk.texts("group-taken"))
    except TooMany:
        talk.reply.say(talk.texts("group-too-many", minutes=round(WITHIN.total_seconds() / 60)))


async def disconnect(message: Message, talk: Talk) -> None:
    group = await talk.desk.groups.here(message.chat.id)
    if group is None:
        talk.reply.say(talk.texts("group-not-connected"))
        return
    await _writer(message, talk)
    try:
        await talk.desk.groups.disconnect(group.id or 0)
    except NotHere:
        talk.reply.say(talk.texts("group-end-not-yours"))


async def summary(message: Message, talk: Talk) -> None:
    """Last week's post again, for anybody there; not too often."""
    group = await talk.desk.groups.here(message.chat.id)
    if group is None:
        talk.reply.say(talk.texts("group-not-connected"))
        return
    talk.account.language = group.language
    try:
        await talk.desk.groups.ask(group)
    except TooMany:
        again = days.moment_on(talk.texts, talk.desk.groups.next_ask(group), talk.now)
        talk.reply.say(talk.texts("group-asked-lately", again=again))


async def _writer(message: Message, talk: Talk) -> None:
    """From here on the desk's actor is whoever of ours wrote this; the answer is in that person's language."""
    account = await talk.desk.groups.writer(message.from_user.id if message.from_user else 0)
    if account is not None and account.language:
        talk.account.language = account.language


# ── what becomes of a group ──────────────────────────────────────────────────


async def moved(message: Message, talk: Talk) -> None:
    """A basic group became a supergroup; both chats say so, and the old one names the new."""
    if message.migrate_to_chat_id is not None:
        await talk.desk.groups.moved(message.chat.id, message.migrate_to_chat_id)


async def renamed(message: Message, talk: Talk) -> None:
    """Telegram tells a bot of a new title whatever else it may read there."""
    await talk.desk.groups.renamed(message.chat.id, message.new_chat_title or "")


async def changed(event: ChatMemberUpdated, talk: Talk) -> None:
    """Märkaja was put out, or may not write any more; made administrator or brought back it says nothing."""
    now = event.new_chat_member
    if now.status in {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}:
        await talk.desk.groups.set_aside(event.chat.id, GroupState.OUT)
    elif now.status == ChatMemberStatus.RESTRICTED and not now.can_send_messages:
        await talk.desk.groups.set_aside(event.chat.id, GroupState.SILENCED)
