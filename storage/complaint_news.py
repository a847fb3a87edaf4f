"""Who hears what of feedback: outbox rows in the transaction of the move, ids only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.complaint_permissions import ComplaintAction, may_complaint
from casework.complaints import Kind
from casework.notices import COMPLAINT_CARDS, Notice
from storage import complaint_appeals
from storage.tables import Account, AccountState, Complaint, Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk


class ComplaintNews:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def receivers(self, row: Complaint) -> list[int]:
        """Accounts that get a card now: to whom it was sent, for complaints those who lead too."""
        place, found = row.municipality_id, list[Account]()
        if row.appealed:
            found += (await complaint_appeals.takers(self._desk, row))[0]
        elif row.specialist_id is not None:
            found += await self.hands_of(row.specialist_id, place)
        else:
            found += await self._desk.recipients.on_duty(place)
        if row.kind is Kind.COMPLAINT or not found:
            found += await self._desk.recipients.leads(place)
        ids = list(dict.fromkeys(one.id or 0 for one in found))
        return [one for one in ids if await self._may_read(one, row)]

    async def hands_of(self, specialist_id: int, municipality_id: int) -> list[Account]:
        """The specialist, or who stands in for them today."""
        return await self._desk.deputies.for_account(specialist_id, municipality_id) or await self._only(
            specialist_id
        )

    async def _only(self, account_id: int) -> list[Account]:
        account = await self._desk.session.get(Account, account_id)
        return [account] if account is not None and account.state is AccountState.ACTIVE else []

    async def _may_read(self, account_id: int, row: Complaint) -> bool:
        actor = await self._desk.accounts.actor(await self._desk.accounts.get(account_id))
        return may_complaint(actor, ComplaintAction.READ, await complaint_appeals.subject_of(self._desk, row))

    # ── to those who answer ──────────────────────────────────────────────────

    async def sent(self, row: Complaint) -> None:
        await self.changed(row)
        for account_id in await self.receivers(row):
            await self._put(row, Notice.COMPLAINT_CARD, account_id)

    async def appealed(self, row: Complaint) -> None:
        await self.changed(row)
        for account_id in await self.receivers(row):
            await self._put(row, Notice.COMPLAINT_APPEALED, account_id)

    async def said(self, row: Complaint) -> None:
        """The sender wrote: to whoever has it, or to all who may take it."""
        await self.changed(row)
        for account_id in await self.holders(row):
            await self._put(row, Notice.COMPLAINT_SAID, account_id)

    async def given(self, row: Complaint) -> None:
        await self.changed(row)
        if row.taken_by is not None:
            await self._put(row, Notice.COMPLAINT_GIVEN, row.taken_by)
        await self._to_sender(row, Notice.COMPLAINT_TAKEN, once=True)

    async def withdrawn(self, row: Complaint, taker_id: int | None) -> None:
        await self.changed(row)
        if taker_id is not None:
            await self._put(row, Notice.COMPLAINT_WITHDRAWN, taker_id)

    async def holders(self, row: Complaint) -> list[int]:
        """Whoever has it, or all who may take it."""
        return [row.taken_by] if row.taken_by is not None else await self.receivers(row)

    async def erased(self, row: Complaint, accounts: Iterable[int]) -> None:
        for account_id in sorted(accounts):
            account = await self._desk.session.get_one(Account, account_id)
            if account.state is AccountState.ACTIVE:
                await self._put(row, Notice.COMPLAINT_ERASED, account_id)

    async def unreachable(self, complaint_id: int) -> None:
        """A message did not reach the sender: whoever has it is told so."""
        row = await self._desk.session.get(Complaint, complaint_id)
        if row is not None and row.taken_by is not None:
            await self._put(row, Notice.COMPLAINT_UNREACHED, row.taken_by)

    async def changed(self, row: Complaint) -> None:
        """Every card on every phone shows how it stands."""
        sent = await self._desk.session.exec(
            select(Outbox.id, Outbox.account_id)
            .where(
                Outbox.subject == _subject(row),
                col(Outbox.notice).in_(COMPLAINT_CARDS),
                Outbox.state == OutboxState.SENT,
            )
            .order_by(col(Outbox.id))
        )
        for card_id, account_id in sent.all():
            key = f"{Notice.COMPLAINT_CHANGED}:{row.id}:{row.version}:{card_id}"
            await self._put(row, Notice.COMPLAINT_CHANGED, account_id, key=key, card=card_id)

    # ── to the sender ────────────────────────────────────────────────────────

    async def taken(self, row: Complaint) -> None:
        await self.changed(row)
        await self._to_sender(row, Notice.COMPLAINT_TAKEN, once=True)

    async def returned(self, row: Complaint) -> None:
        """The specialist to whom it was sent is gone: the sender hears who reads it instead."""
        await self._to_sender(row, Notice.COMPLAINT_RETURNED)

    async def asked(self, row: Complaint) -> None:
        await self.changed(row)
        await self._to_sender(row, Notice.COMPLAINT_ASKED)

    async def answered(self, row: Complaint) -> None:
        await self.changed(row)
        if row.wants_answer:
            await self._to_sender(row, Notice.COMPLAINT_ANSWERED)

    async def late(self, row: Complaint, moment: datetime) -> None:
        """The day of the answer has passed: the sender hears so at that moment (UTC), once of each round."""
        if row.wants_answer:
            await self._to_sender(row, Notice.COMPLAINT_LATE, once=True, not_before=moment)

    async def _to_sender(
        self, row: Complaint, notice: Notice, *, once: bool = False, not_before: datetime | None = None
    ) -> None:
        """`once`: of each round, however often it changes hands."""
        if row.sender_id is None:
            return
        again = f"{'appeal' if row.appealed else 'first'}" if once else str(row.version)
        await self._put(row, notice, row.sender_id, key=f"{notice}:{row.id}:{again}", not_before=not_before)

    async def _put(
        self,
        row: Complaint,
        notice: Notice,
        account_id: int,
        *,
        key: str = "",
        not_before: datetime | None = None,
        **args: int | None,
    ) -> None:
        await self._desk.outbox.put(
            notice,
            account_id,
            key=key or f"{notice}:{row.id}:{row.version}:{account_id}",
            args={"complaint": row.id, "version": row.version, **args},
            subject=_subject(row),
            not_before=not_before,
        )


def _subject(row: Complaint) -> str:
    return f"complaint:{row.id}"
