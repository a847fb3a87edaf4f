"""Who hears what when a referral moves: outbox rows in the transaction of the move."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.notices import CARDS, Notice
from storage.tables import Outbox, OutboxState, Referral

if TYPE_CHECKING:
    from storage.desk import Desk


class News:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def sent(self, row: Referral) -> None:
        await self._cards(row)

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

    async def answered(self, row: Referral, asked_by: int) -> None:
        """To whoever deals with it now, or to the one who asked."""
        await self.changed(row)
        await self._put(row, Notice.ANSWERED, row.taken_by or asked_by)

    async def asked(self, row: Referral, question_id: int, again_at: datetime, silent_at: datetime) -> None:
        """The sender is asked now, once more later, and then the asker hears that no answer came."""
        await self.changed(row)
        if row.sender_id is None or row.taken_by is None:
            return
        for notice, to, at in (
            (Notice.QUESTION, row.sender_id, None),
            (Notice.QUESTION_AGAIN, row.sender_id, again_at),
            (Notice.QUESTION_SILENT, row.taken_by, silent_at),
        ):
            await self._put(row, notice, to, not_before=at, key=f"{notice}:{question_id}", question=question_id)

    async def forwarded(self, row: Referral, left_id: int) -> None:
        """The house that passed it on sees where it went; the new one gets cards; the sender is told where."""
        for card_id, account_id in await self._shown(row):
            key = f"{Notice.CARD_FORWARDED}:{row.id}:{row.version}:{card_id}"
            await self._put(
                row, Notice.CARD_FORWARDED, account_id, key=key, card=card_id, left=left_id, to=row.municipality_id
            )
        await self._cards(row)
        await self._tell_sender(row, Notice.SENDER_FORWARDED, once=f"{row.id}:{row.forwards}")

    async def released(self, row: Referral) -> None:
        """Old cards say so, and every colleague gets a new one: nobody is forgotten."""
        await self.changed(row)
        await self._cards(row)

    async def changed(self, row: Referral) -> None:
        """Every card on every phone shows the present state, or says that a newer one stands below."""
        for card_id, account_id in await self._shown(row):
            key = f"{Notice.CARD_CHANGED}:{row.id}:{row.version}:{card_id}"
            await self._put(row, Notice.CARD_CHANGED, account_id, key=key, card=card_id)

    async def _shown(self, row: Referral) -> list[tuple[int | None, int]]:
        """Cards that stand on phones, oldest first: (outbox row, account)."""
        sent = await self._desk.session.exec(
            select(Outbox.id, Outbox.account_id)
            .where(Outbox.subject == _subject(row), col(Outbox.notice).in_(CARDS), Outbox.state == OutboxState.SENT)
            .order_by(col(Outbox.id))
        )
        return [(card_id, account_id) for card_id, account_id in sent.all()]

    async def _cards(self, row: Referral) -> None:
        for account in await self._desk.recipients.of_team(row.municipality_id, row.team_id):
            await self._put(row, Notice.CARD, account.id or 0)

    async def _tell_sender(self, row: Referral, notice: Notice, once: str = "") -> None:
        """Once for each kind of news, however often it is given back and taken again; anew after an alarm."""
        if row.sender_id is not None:
            again = f":{row.alarms}" if row.alarms else ""
            again += f":{row.forwards}" if row.forwards else ""
            await self._put(row, notice, row.sender_id, key=f"{notice}:{once or str(row.id) + again}")

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
