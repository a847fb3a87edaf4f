"""Weekly posts at the desk: who gets them when, what SKA sees, what is asked for in between, who is reminded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, delete, select

from casework.calendar import tallinn_day
from casework.notices import Notice
from casework.people import AccountId, Actor, Membership, MunicipalityId, Role
from casework.post_permissions import PostAction, may_post
from casework.summaries import Behind, BehindLine, ContractLine, Span, SpanKind, behind
from casework.weekly_posts import Schedule
from storage.errors import NotHere, Stale
from storage.once import insert_once
from storage.tables import Account, AccountState, HoursGap, MunicipalityRow, PostMute, PostPlace

if TYPE_CHECKING:
    from storage.desk import Desk

TWICE = 5
"""Seconds."""
_REMINDED_FOR = timedelta(days=7)
"""After the week's end: later the month is closed, and nobody remembers."""


class Posts:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def must(self, action: PostAction, municipality_id: int, connected_by: int | None = None) -> None:
        """`NotHere` for whoever may not, whether the place exists or not."""
        by = None if connected_by is None else AccountId(connected_by)
        if not may_post(self._desk.who, action, MunicipalityId(municipality_id), by):
            raise NotHere

    async def places(self) -> list[MunicipalityRow]:
        """The municipalities whose case manager the actor is, by name."""
        mine = self._desk.who.municipalities()
        return [row for row in await self._desk.municipalities.all() if row.id in mine]

    # ── settings ─────────────────────────────────────────────────────────────

    async def arrange(self, municipality_id: int) -> PostPlace:
        """As soon as a municipality has a case manager: by the usual day and hour, from the next post on."""
        new = PostPlace(municipality_id=municipality_id)
        await self._desk.session.flush()
        is_new = await insert_once(self._desk.session, PostPlace, new)
        row = await self._desk.session.get_one(PostPlace, municipality_id)
        if is_new:
            await self._desk.post_clock.wind(row)
        return row

    async def settings(self, municipality_id: int) -> PostPlace:
        self.must(PostAction.READ, municipality_id)
        return await self.arrange(municipality_id)

    async def schedule(self, municipality_id: int, weekday: int, hour: int) -> None:
        """For leads; ValueError for a day or hour that cannot be chosen."""
        self.must(PostAction.SET, municipality_id)
        chosen = Schedule(weekday, hour)
        row = await self.arrange(municipality_id)
        row.weekday, row.hour = chosen.weekday, chosen.hour
        await self._desk.post_clock.wind(row)
        self._desk.audit("post:schedule", f"municipality:{municipality_id}", municipality_id)

    async def share(self, municipality_id: int, *, on: bool) -> None:
        """Whether the adviser at SKA sees how timely the duties are done; for leads."""
        self.must(PostAction.SET, municipality_id)
        row = await self.arrange(municipality_id)
        if (row.shared_since is not None) is not on:
            row.shared_since = self._desk.now if on else None
            self._desk.audit(
                "post:share" if on else "post:unshare", f"municipality:{municipality_id}", municipality_id
            )

    # ── one's own ────────────────────────────────────────────────────────────

    async def is_muted(self, account_id: int) -> bool:
        return await self._desk.session.get(PostMute, account_id) is not None

    async def mute(self, *, on: bool) -> None:
        """The actor's own; what is asked for still comes."""
        account_id = self._desk.who.account_id
        if on:
            await insert_once(self._desk.session, PostMute, PostMute(account_id=account_id, at=self._desk.now))
        else:
            await self._desk.session.exec(delete(PostMute).where(col(PostMute.account_id) == account_id))
        self._desk.audit("post:mute" if on else "post:unmute", f"account:{account_id}")

    async def ask(self, municipality_id: int, span: Span) -> None:
        """The numbers now, as a message of their own: the picture is drawn outside of this transaction.

        Tapped twice within `TWICE` it comes once.
        """
        self.must(PostAction.READ, municipality_id)
        me = self._desk.who.account_id
        await self._desk.outbox.put(
            Notice.SUMMARY,
            me,
            key=f"{Notice.SUMMARY}:{municipality_id}:{span.key}:{me}:{int(self._desk.now.timestamp()) // TWICE}",
            args={"place": municipality_id, "span": span.key},
        )

    async def behind(
        self, municipality_id: int, span: Span, parts: Sequence[Behind]
    ) -> dict[Behind, tuple[BehindLine, ...]]:
        """Codes and moments behind several numbers at once, for the municipality's case managers' private chat."""
        self.must(PostAction.READ, municipality_id)
        raw = await self._desk.summaries.raw(municipality_id, span)
        self._desk.audit(f"summary:behind:{'+'.join(parts)}", f"{span.kind}:{span.key}", municipality_id)
        return {part: behind(raw, span, part, tallinn_day(self._desk.now)) for part in parts}

    # ── those who wrote nothing ──────────────────────────────────────────────

    async def remind(self, municipality_id: int, span: Span) -> tuple[int, int]:
        """Asks the workers of that week who wrote nothing, each once, whoever asks for it.

        Returns how many are asked now, and how many were asked before. `Stale` when the week goes on or is long over.
        """
        self.must(PostAction.REMIND, municipality_id)
        today = tallinn_day(self._desk.now)
        if span.kind is not SpanKind.WEEK or not span.last < today <= span.last + _REMINDED_FOR:
            raise Stale
        found = await self._desk.summaries.of(municipality_id, span)
        asked = 0
        for worker in found.hours.silent:
            asked += await self._ask(worker.account_id, span)
        self._desk.audit("post:remind", f"{span.kind}:{span.key}", municipality_id)
        return asked, len(found.hours.silent) - asked

    async def _ask(self, account_id: int, span: Span) -> bool:
        account = await self._desk.session.get(Account, account_id)
        if account is None or account.state is not AccountState.ACTIVE:
            return False
        row = HoursGap(account_id=account_id, monday=span.first, asked_at=self._desk.now)
        await insert_once(self._desk.session, HoursGap, row)
        return await self._desk.outbox.put(
            Notice.HOURS_GAP_ASKED,
            account_id,
            key=f"{Notice.HOURS_GAP_ASKED}:{account_id}:{span.first}",
            args={"monday": span.first.isoformat()},
            not_after=self._desk.now + _REMINDED_FOR,
        )

    # ── SKA ──────────────────────────────────────────────────────────────────

    async def portfolio(self, span: Span) -> list[ContractLine]:
        """The actor's contracts; how timely duties are done only where a lead lets SKA see it. Raises `NotHere`."""
        shared = await self._desk.session.exec(
            select(PostPlace.municipality_id).where(col(PostPlace.shared_since).is_not(None))
        )
        return await self._desk.summaries.portfolio(span, frozenset(shared.all()))

    async def as_adviser(self, municipality_id: int, span: Span) -> list[ContractLine]:
        """What SKA is told of this municipality: the very lines, for its own case managers."""
        self.must(PostAction.READ, municipality_id)
        own = self._desk.actor
        there = Membership(Role.SKA_COORDINATOR, MunicipalityId(municipality_id))
        self._desk.actor = Actor(self._desk.who.account_id, self._desk.who.language, (there,))
        try:
            return await self.portfolio(span)
        finally:
            self._desk.actor = own
