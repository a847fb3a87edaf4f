"""The due loop: outbox rows whose moment has come are rendered, checked once more, sent and settled."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import structlog

from bot.clock import Clock
from bot.group_delivery import GroupDelivery
from bot.making import Making
from bot.ringing import Ringing
from bot.sender import Later, Refused, Sender, Unreachable
from bot.settling import Settling
from bot.sweeping import Sweeping
from bot.watching import Watch
from bot.works import Works
from casework.notices import Notice
from dialogs.notices import Errand, render
from dialogs.reply import Document, Make, Word
from locales import LANGUAGES, Texts
from storage.desk import Desks
from storage.tables import Outbox, OutboxState

log = structlog.get_logger()
LONGEST_SLEEP = timedelta(seconds=15)
AT_ONCE = 100
SIDE_BY_SIDE = 20
"""Chats that are spoken to at the same time."""


class Delivery:
    def __init__(
        self,
        desks: Desks,
        sender: Sender,
        languages: dict[str, Texts],
        clock: Clock,
        logo: bytes | None = None,
        watch: Watch | None = None,
        ledger: Path | None = None,
    ) -> None:
        self._desks = desks
        self._sender = sender
        self._languages = languages
        self._clock = clock
        self._watch = watch or Watch()
        self._ringing = Ringing(desks, clock)
        self._making = Making(desks, sender, languages, clock, logo)
        self._works = Works()
        self._sweeping = Sweeping(desks, clock, ledger)
        self._groups = GroupDelivery(desks, sender, languages, clock)
        self.settling = Settling(desks, clock, self._watch, self._groups)
        self._wake = asyncio.Event()
        self._side_by_side = asyncio.Semaphore(SIDE_BY_SIDE)
        self._stopping = False
        desks.on_outbox = self._wake.set

    async def deliver_due(self) -> int:
        """Everything that is due now; returns how many rows were taken up.

        In one chat in order, chats side by side: a person whose message hangs holds up nobody else.
        """
        await self.ring()
        taken = 0
        while True:
            async with self._desks.open(self._clock()) as desk:
                rows = await desk.outbox.claim(AT_ONCE)
            async with asyncio.TaskGroup() as group:
                for own in _by_chat(rows):
                    group.create_task(self._deliver_in_order(own))
            taken += len(rows)
            if not rows or self._stopping:
                return taken

    async def _deliver_in_order(self, rows: list[Outbox]) -> None:
        async with self._side_by_side:
            for row in rows:
                if not self._stopping:
                    await self._deliver(row)

    async def ring(self) -> None:
        """Clocks whose moment has come; what they say goes into the outbox."""
        await self._ringing.ring()

    async def _deliver(self, row: Outbox) -> None:
        """One row; whatever goes wrong with it, also while that is written down, the others get their turn."""
        try:
            await self._try(row)
        except Exception:
            # Its claim ends by itself; then it is taken up again.
            log.exception("notice not settled", row=row.id, notice=row.notice)

    async def _try(self, row: Outbox) -> None:
        try:
            if row.not_after is not None and row.not_after < self._clock():
                await self.settling.settle(row, OutboxState.EXPIRED)
                return
            found = await (self._rendered(row) if row.group_id is None else self._groups.rendered(row))
            if found is None:
                return
            chat_id, word = found
            if word is None:
                await self.settling.settle(row, OutboxState.CLEARED)
                return
            if isinstance(word, Make):
                self._works.begin(row, self._work(row, chat_id, word))
                return
            message_id = await self._sender.send(chat_id, word)
            if row.group_id is not None:
                chat_id = await self._groups.said(chat_id)
            minutes = word.vanish_minutes if isinstance(word, Document) else 0
            await self.settling.settle(row, OutboxState.SENT, chat_id=chat_id, message_id=message_id, minutes=minutes)
        except Unreachable as gone:
            await self.settling.unreachable(row, str(gone))
        except Refused as refused:
            await self.settling.refused(row, str(refused))
        except Later as later:
            await self.settling.later(row, later)
        except Exception as error:
            log.exception("notice failed", row=row.id, notice=row.notice)
            self._watch.failed("notice", error)
            await self.settling.broke(row, type(error).__name__)

    async def _rendered(self, row: Outbox) -> tuple[int, Word | None] | None:
        """The chat and what to say there now, if anything; None when the row is no longer this claim's."""
        now = self._clock()
        async with self._desks.open(now) as desk:
            if not await desk.outbox.hold(row.id or 0, row.lease):
                return None
            account = await desk.accounts.get(row.account_id)
            actor = await desk.accounts.actor(account)
            desk.actor = actor
            errand = Errand(
                desk=desk,
                texts=self._languages[account.language or LANGUAGES[0]],
                account=account,
                actor=actor,
                args=row.args,
                subject=row.subject,
                now=now,
            )
            # Messages that are to go stand where they were said, whoever that chat is by now.
            chat_id: int = row.args.get("chat", account.telegram_id)
            return chat_id, await render(Notice(row.notice), errand)

    # ── work that takes long, beside the loop ────────────────────────────────

    async def _work(self, row: Outbox, chat_id: int, wish: Make) -> None:
        """Messages go on meanwhile. What a stop cuts off is taken up again when its claim ends."""

        async def hold() -> bool:
            async with self._desks.open(self._clock()) as desk:
                return await desk.outbox.hold(row.id or 0, row.lease)

        try:
            if await self._making.make(chat_id, wish, hold):
                await self.settling.settle(row, OutboxState.SENT)
        except Exception as error:
            log.exception("work failed", row=row.id, notice=row.notice)
            await self.settling.broke(row, type(error).__name__)
        finally:
            self._wake.set()

    async def rest(self) -> bool:
        """Until all work that was begun has ended; whether there was any."""
        return await self._works.ended()

    # ── the loop ─────────────────────────────────────────────────────────────

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set: sends what is due, sleeps until something is, sweeps once an hour."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._end(stop))
                while not self._stopping:
                    await self._turn()
        finally:
            self._works.cut_off()

    async def _end(self, stop: asyncio.Event) -> None:
        """The message in hand is the last one; what is claimed beyond it is free when its lease ends."""
        await stop.wait()
        self._stopping = True
        self._wake.set()

    async def _turn(self) -> None:
        self._wake.clear()
        try:
            with self._watch.turn():
                await self.deliver_due()
                await self.sweep()
                pause = await self._pause()
        except Exception as error:
            log.exception("due loop failed")
            self._watch.failed("due loop", error)
            pause = LONGEST_SLEEP
        with suppress(TimeoutError):
            async with asyncio.timeout(0 if self._stopping else pause.total_seconds()):
                await self._wake.wait()

    async def _pause(self) -> timedelta:
        now = self._clock()
        async with self._desks.open(now) as desk:
            moments = [await desk.outbox.next_moment(), *await self._ringing.next_moments(desk)]
        due = min(filter(None, moments), default=None)
        if due is None:
            return LONGEST_SLEEP
        return min(LONGEST_SLEEP, max(due - now, timedelta(milliseconds=20)))

    def wake(self) -> None:
        """The clock was moved, or there is news."""
        self._wake.set()

    async def sweep(self) -> None:
        """Erases what is due to be erased, once an hour."""
        await self._sweeping.sweep()


def _by_chat(rows: Iterable[Outbox]) -> list[list[Outbox]]:
    """A person's, or a group's."""
    found: dict[tuple[int, int | None], list[Outbox]] = {}
    for row in rows:
        found.setdefault((0 if row.group_id else row.account_id, row.group_id), []).append(row)
    return list(found.values())
