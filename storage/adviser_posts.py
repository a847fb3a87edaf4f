"""An adviser's contracts, told every week on a day and hour of one's own, or not at all."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, func, or_, select

from casework.notices import Notice
from casework.office_hours import OfficeHours
from casework.people import Role
from casework.weekly_posts import Schedule, goes_out, newest, next_after, span_of
from storage.errors import NotHere
from storage.once import insert_once
from storage.tables import Account, AccountState, MembershipRow, PostAdviser, PostMute

if TYPE_CHECKING:
    from storage.desk import Desk

AT_ONCE = 20
_OFFICE = OfficeHours()
_ONE_WEEK = timedelta(days=7)


class AdviserPosts:
    """What is put into the outbox is keyed by week and reader: rung twice, it is said once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ── one's own ────────────────────────────────────────────────────────────

    async def settings(self) -> PostAdviser:
        """The actor's; `NotHere` for whoever advises nobody."""
        if not any(
            one.role is Role.SKA_COORDINATOR and one.municipality_id is not None for one in self._desk.who.memberships
        ):
            raise NotHere
        return await self.arrange(self._desk.who.account_id)

    async def schedule(self, weekday: int, hour: int) -> None:
        """The actor's; ValueError for a day or hour that cannot be chosen."""
        row = await self.settings()
        chosen = Schedule(weekday, hour)
        row.weekday, row.hour = chosen.weekday, chosen.hour
        self._wind(row)
        self._desk.audit("portfolio:schedule", f"account:{row.account_id}")

    async def arrange(self, account_id: int) -> PostAdviser:
        """As soon as somebody is an adviser: by the usual day and hour, from the next week on."""
        await self._desk.session.flush()
        is_new = await insert_once(self._desk.session, PostAdviser, PostAdviser(account_id=account_id))
        row = await self._desk.session.get_one(PostAdviser, account_id)
        if is_new:
            self._wind(row)
        return row

    # ── the clock ────────────────────────────────────────────────────────────

    async def next_moment(self) -> datetime | None:
        return (await self._desk.session.exec(select(func.min(col(PostAdviser.next_at))))).one()

    async def ring_due(self) -> int:
        """How many moments had come; of two processes each takes its own rows."""
        rows = await self._desk.session.exec(
            select(PostAdviser)
            .where(or_(col(PostAdviser.next_at).is_(None), col(PostAdviser.next_at) <= self._desk.now))
            .order_by(col(PostAdviser.account_id))
            .limit(AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        found = rows.all()
        for row in found:
            if row.next_at is not None:
                await self._ring(row)
            self._wind(row)
        return len(found)

    def _wind(self, row: PostAdviser) -> None:
        row.next_at = next_after(schedule_of(row), _OFFICE, self._desk.now, row.said)
        self._desk.outbox.put_any = True

    async def _ring(self, row: PostAdviser) -> None:
        monday = newest(schedule_of(row), _OFFICE, self._desk.now)
        at = goes_out(schedule_of(row), _OFFICE, monday, self._desk.now)
        if at is not None and (row.said is None or monday > row.said) and await self._wants(row.account_id):
            await self._say(row.account_id, monday, at)
        row.said = max(monday, row.said or monday)

    async def _say(self, account_id: int, monday: date, at: datetime) -> None:
        span = span_of(monday)
        await self._desk.outbox.put(
            Notice.PORTFOLIO,
            account_id,
            key=f"{Notice.PORTFOLIO}:{span.key}:{account_id}",
            args={"span": span.key},
            not_before=at,
            not_after=at + _ONE_WEEK,
        )

    async def _wants(self, account_id: int) -> bool:
        """Still advises somebody, and did not say that it need not come."""
        rows = await self._desk.session.exec(
            select(Account.id)
            .join(MembershipRow, col(MembershipRow.account_id) == col(Account.id))
            .outerjoin(PostMute, col(PostMute.account_id) == col(Account.id))
            .where(
                Account.id == account_id,
                Account.state == AccountState.ACTIVE,
                MembershipRow.role == Role.SKA_COORDINATOR,
                col(MembershipRow.municipality_id).is_not(None),
                col(MembershipRow.ended_at).is_(None),
                col(PostMute.account_id).is_(None),
            )
        )
        return rows.first() is not None


def schedule_of(row: PostAdviser) -> Schedule:
    return Schedule(row.weekday, row.hour)
