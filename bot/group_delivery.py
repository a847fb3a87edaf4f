"""What the house says in groups: rendered for the group, and the group set aside when nothing can be said there."""

from __future__ import annotations

from datetime import datetime

from bot.clock import Clock
from bot.sender import Sender
from casework.notices import Notice
from dialogs.posts.group_notices import GroupErrand, render
from dialogs.reply import Word
from locales import Texts
from storage.desk import Desks
from storage.tables import GroupState, Outbox, OutboxState, PostGroup

_SILENCED = ("not enough rights", "have no rights", "CHAT_WRITE_FORBIDDEN", "CHAT_RESTRICTED", "_FORBIDDEN")
_CLOSED = ("TOPIC_CLOSED", "TOPIC_DELETED", "message thread not found")
_GONE = ("group chat was deactivated", "chat not found", "PEER_ID_INVALID")


def state_of(reason: str) -> GroupState | None:
    """What has become of a group where Telegram refuses a message with these words; None: it is our message."""
    for state, words in ((GroupState.CLOSED, _CLOSED), (GroupState.SILENCED, _SILENCED), (GroupState.OUT, _GONE)):
        if any(word in reason for word in words):
            return state
    return None


class GroupDelivery:
    def __init__(self, desks: Desks, sender: Sender, languages: dict[str, Texts], clock: Clock) -> None:
        self._desks = desks
        self._sender = sender
        self._languages = languages
        self._clock = clock

    async def rendered(self, row: Outbox) -> tuple[int, Word | None] | None:
        """The chat and what to say there now, if anything; None when the row is no longer this claim's."""
        address = await self._sender.address()
        async with self._desks.open(self._clock()) as desk:
            if not await desk.outbox.hold(row.id or 0, row.lease):
                return None
            group = await desk.session.get_one(PostGroup, row.group_id)
            errand = GroupErrand(desk, self._languages[group.language], group, row.args, address)
            return group.chat_id, await render(Notice(row.notice), errand)

    async def said(self, chat_id: int) -> int:
        """Where it stands now; a group that became a supergroup on the way is remembered by its new number."""
        now_at = self._sender.where(chat_id)
        if now_at != chat_id:
            async with self._desks.open(self._clock()) as desk:
                await desk.groups.moved(chat_id, now_at)
        return now_at

    async def silent(self, row: Outbox, reason: str, state: GroupState) -> None:
        """Never tried for ever: the group is set aside, and those whom it concerns are told in private."""
        now: datetime = self._clock()
        async with self._desks.open(now) as desk:
            group = await desk.session.get_one(PostGroup, row.group_id)
            await desk.outbox.settle(row.id or 0, OutboxState.UNREACHABLE, reason=reason)
            if row.args["turn"] == group.turn:
                await desk.groups.set_aside(group.chat_id, state)
