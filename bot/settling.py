"""What became of an outbox row is written down: sent, refused, nobody there, later, broken."""

from __future__ import annotations

from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.group_delivery import GroupDelivery, state_of
from bot.sender import Later
from bot.watching import Watch
from casework.notices import COMPLAINT_TO_SENDER, Notice
from storage import family_chats
from storage.desk import Desks
from storage.tables import GroupState, Outbox, OutboxState

log = structlog.get_logger()
LONGEST_PAUSE = timedelta(minutes=5)
"""Between two tries of one row while Telegram is away."""


class Settling:
    def __init__(self, desks: Desks, clock: Clock, watch: Watch, groups: GroupDelivery) -> None:
        self._desks = desks
        self._clock = clock
        self._watch = watch
        self._groups = groups

    async def settle(
        self,
        row: Outbox,
        state: OutboxState,
        *,
        reason: str = "",
        chat_id: int | None = None,
        message_id: int | None = None,
        minutes: int = 0,
    ) -> None:
        """`minutes`: after so many the message leaves the chat again."""
        if state is OutboxState.FAILED:
            log.error("notice refused", row=row.id, notice=row.notice, reason=reason)
        now = self._clock()
        self._watch.settled(state, (now - row.not_before).total_seconds() if state is OutboxState.SENT else None)
        async with self._desks.open(now) as desk:
            await desk.outbox.settle(row.id or 0, state, reason=reason, chat_id=chat_id, message_id=message_id)
            if state is OutboxState.CLEARED and row.notice == Notice.FAMILY_WAITS:
                await desk.family.unheard(row.id or 0)
            if chat_id is None or message_id is None:
                return
            if minutes:
                await desk.conversations.vanish(chat_id, message_id, minutes)
            if state is OutboxState.SENT:
                await family_chats.sent(desk, row, chat_id, message_id)

    async def refused(self, row: Outbox, reason: str) -> None:
        state = None if row.group_id is None else state_of(reason)
        if state is not None:
            await self._groups.silent(row, reason, state)
        else:
            await self.settle(row, OutboxState.FAILED, reason=reason)

    async def unreachable(self, row: Outbox, reason: str) -> None:
        if row.group_id is not None:
            await self._groups.silent(row, reason, GroupState.OUT)
            return
        async with self._desks.open(self._clock()) as desk:
            await desk.outbox.settle(row.id or 0, OutboxState.UNREACHABLE, reason=reason)
            await desk.accounts.mark_blocked(row.account_id)
            if row.notice in {Notice.FAMILY_LETTER, Notice.FAMILY_ANSWER, Notice.FAMILY_EDITED}:
                await desk.family.undelivered(row.args["letter"])
            if row.notice == Notice.FAMILY_WAITS:
                await desk.family.unheard(row.id or 0)
            if row.notice in {Notice.QUESTION, Notice.QUESTION_AGAIN}:
                await desk.outbox.hasten(f"{Notice.QUESTION_SILENT}:{row.args['question']}")
            if row.notice in COMPLAINT_TO_SENDER:
                await desk.complaints.unreached(row.args["complaint"])

    async def later(self, row: Outbox, later: Later) -> None:
        """When Telegram said so; after an outage not at once again, and less often the longer it lasts."""
        now = self._clock()
        again = later.after if later.told else max(later.after, min(timedelta(seconds=2**row.tries), LONGEST_PAUSE))
        async with self._desks.open(now) as desk:
            await desk.outbox.later(row.id or 0, now + again, later.reason, asked=later.asked)

    async def broke(self, row: Outbox, reason: str) -> None:
        now = self._clock()
        async with self._desks.open(now) as desk:
            state = await desk.outbox.broke(row.id or 0, now + timedelta(minutes=2**row.faults), reason)
        if state is OutboxState.FAILED:
            log.error("notice given up", row=row.id, notice=row.notice, reason=reason)
