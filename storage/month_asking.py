"""Asking those who lead to close a month: by a case manager who may not."""

from __future__ import annotations

from datetime import date

from sqlmodel import col, select

from casework.month_permissions import MonthAction
from casework.months import MonthMove, has_ended, may_move
from casework.notices import Notice
from casework.people import Role
from storage.errors import Stale
from storage.month_base import MonthBase, first_of
from storage.tables import Account, AccountState, MembershipRow, Outbox


class MonthAsking(MonthBase):
    async def names_of_leads(self, municipality_id: int) -> list[str]:
        """How they are known; for its case managers."""
        await self._must(MonthAction.DRAFT, municipality_id)
        rows = await self._desk.session.exec(
            select(MembershipRow.shown_as)
            .join(Account, col(Account.id) == col(MembershipRow.account_id))
            .where(
                MembershipRow.municipality_id == municipality_id,
                MembershipRow.role == Role.CASE_MANAGER,
                col(MembershipRow.lead).is_(True),
                col(MembershipRow.ended_at).is_(None),
                Account.state == AccountState.ACTIVE,
            )
            .order_by(col(MembershipRow.shown_as))
        )
        return [name for name in rows.all() if name]

    async def ask(self, municipality_id: int, month: date) -> bool:
        """One message a day for the month, whoever of them asks; False when one went today, or nobody can hear it.

        `Stale` when it cannot be closed, or not any more.
        """
        await self._must(MonthAction.NUDGE, municipality_id)
        state = self._state(month, await self._report(municipality_id, month))
        if not has_ended(month, self.today) or not may_move(state, MonthMove.CLOSE):
            raise Stale
        fresh = False
        for lead in await self._desk.recipients.leads(municipality_id):
            key = f"{Notice.MONTH_CLOSE_ASKED}:{municipality_id}:{first_of(month)}:{lead.id}:{self.today}"
            there = await self._desk.session.exec(select(Outbox.id).where(Outbox.key == key))
            if there.first() is None:
                fresh = True
                args = {
                    "municipality": municipality_id,
                    "month": first_of(month).isoformat(),
                    "by": self._desk.who.account_id,
                }
                await self._desk.outbox.put(Notice.MONTH_CLOSE_ASKED, lead.id or 0, key=key, args=args)
        if fresh:
            self._audit(MonthAction.NUDGE, month, municipality_id)
        return fresh
