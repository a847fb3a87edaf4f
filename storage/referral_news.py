"""Who hears what when a referral moves: outbox rows in the transaction of the move."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.notices import CARDS, Notice
from storage.tables import Account, Outbox, OutboxState, Referral

if TYPE_CHECKING:
    from storage.desk import Desk


class News:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def sent(self, row: Referral, checks_at: tuple[datetime, ...]) -> None:
        await self._cards(row)
        if checks_at:
            team = await self._desk.accounts.case_managers(row.municipality_id)
            await self._waiting(row, Notice.CARD_WAITING, team, checks_at[0])
        if len(checks_at) > 1:
            leads = await self._desk.accounts.case_managers(row.municipality_id, leads_only=True)
            await self._waiting(row, Notice.CARD_WAITING_LEAD, leads, checks_at[1])

    async def taken(self, row: Referral) -> None:
        await self.changed(row)
        await self._tell_sender(row, Notice.SENDER_TAKEN)

    async def contacted(self, row: Referral, *, tell_sender: bool) -> None:
        await self.changed(row)
        if tell_sender:
            await self._tell_sender(row, Notice.SENDER_CONTACTED)

    async def closed(self, row: Referral, *, tell_sender: bool) -> None:
        await self.changed(row)
        if tell_sender:
            await self._tell_sender(row, Notice.SENDER_CLOSED)

    async def withdrawn(self, row: Referral, taker_id: int | None) -> None:
        await self.changed(row)
        if taker_id is not None:
            await self._put(row, Notice.CARD_WITHDRAWN, taker_id)

    async def released(self, row: Referral) -> None:
        """Old cards say so, and every colleague gets a new one: nobody is forgotten."""
        await self.changed(row)
        await self._cards(row)

    async def changed(self, row: Referral) -> None:
        """Every card on every phone shows the present state, or says that a newer one stands below."""
        sent = await self._desk.session.exec(
            select(Outbox.id, Outbox.account_id).where(
                Outbox.subject == _subject(row), col(Outbox.notice).in_(CARDS), Outbox.state == OutboxState.SENT
            )
        )
        for card_id, account_id in sent.all():
            key = f"{Notice.CARD_CHANGED}:{row.id}:{row.version}:{card_id}"
            await self._put(row, Notice.CARD_CHANGED, account_id, key=key, card=card_id)

    async def _cards(self, row: Referral) -> None:
        for account in await self._desk.accounts.case_managers(row.municipality_id):
            await self._put(row, Notice.CARD, account.id or 0)

    async def _waiting(self, row: Referral, notice: Notice, to: Iterable[Account], at: datetime) -> None:
        for account in to:
            await self._put(row, notice, account.id or 0, not_before=at)

    async def _tell_sender(self, row: Referral, notice: Notice) -> None:
        """Once for each kind of news, however often it is given back and taken again."""
        if row.sender_id is not None:
            await self._put(row, notice, row.sender_id, key=f"{notice}:{row.id}")

    async def _put(
        self,
        row: Referral,
        notice: Notice,
        account_id: int,
        *,
        not_before: datetime | None = None,
        key: str = "",
        **args: int | None,
    ) -> None:
        await self._desk.outbox.put(
            notice,
            account_id,
            key=key or f"{notice}:{row.id}:{row.version}:{account_id}",
            args={"referral": row.id, **args},
            subject=_subject(row),
            not_before=not_before,
        )


def _subject(row: Referral) -> str:
    return f"referral:{row.id}"
