"""Letters and reminders that reached nobody: the next one who reads for the case gets them. For the house itself."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import col, select

from casework.family import Linked
from casework.notices import Notice
from storage.family_letters import FamilyLetters
from storage.family_waits import is_late, letter_of
from storage.tables import FamilyLetter, Outbox, OutboxState

_IN_VAIN = frozenset({OutboxState.CLEARED, OutboxState.UNREACHABLE, OutboxState.FAILED})
_LATELY = timedelta(days=1)


class FamilyUnheard(FamilyLetters):
    async def undelivered(self, letter_id: int) -> None:
        """Its reader has blocked the bot: to the next one, or the writer is told."""
        letter = await self._desk.session.get_one(FamilyLetter, letter_id)
        linked = await self._still(letter)
        if linked is None:
            return
        reader = await self._reader(linked) if letter.from_family else None
        if reader is not None:
            await self._bring(letter, reader, Notice.FAMILY_LETTER)
            return
        link = {"link": letter.link_id} if letter.from_family else {}
        await self._desk.outbox.put(
            Notice.FAMILY_UNDELIVERED,
            letter.writer_id,
            key=f"{Notice.FAMILY_UNDELIVERED}:{letter.id}:{letter.rev}",
            args={"letter": letter.id, **link},
            subject=f"family_link:{letter.link_id}",
        )

    async def reads(self, linked: Linked, account_id: int) -> bool:
        """Whether a reminder is still for this account: somebody else may stand in by now, or be back."""
        return await self._reader(linked) in {None, account_id}

    async def unheard(self, row_id: int) -> None:
        """A reminder was not said to whom it was put for: who left, is away or suspended, or has blocked the bot.

        The one who reads now is reminded in their place; where there is none, and of what the case manager does not
        hear, those who lead.
        """
        row = await self._desk.session.get_one(Outbox, row_id)
        letter = await self._desk.session.get(FamilyLetter, letter_of(row))
        linked = await self._still(letter) if letter is not None and letter.text is not None else None
        if letter is None or linked is None or row.id not in {one.id for one in await self._waiting(letter.link_id)}:
            return
        late = is_late(row)
        reader = None if late else await self._reader(linked)
        tried = await self._tried(letter.id or 0, row)
        if reader is not None and reader not in tried:
            await self._put_wait(letter.id or 0, linked, reader, after=row.id, now=True)
            return
        for lead in await self._desk.recipients.leads(linked.municipality_id):
            if lead.id not in tried:
                await self._put_wait(letter.id or 0, linked, lead.id or 0, late=True, after=row.id, now=True)

    async def _tried(self, letter_id: int, row: Outbox) -> set[int]:
        """Who did not hear of it a moment ago: they are not asked in a circle."""
        rows = await self._desk.session.exec(
            select(Outbox).where(
                Outbox.subject == row.subject,
                col(Outbox.state).in_(_IN_VAIN),
                col(Outbox.settled_at) > self._desk.now - _LATELY,
            )
        )
        found = [one for one in rows.all() if letter_of(one) == letter_id]
        return {row.account_id, *(one.account_id for one in found)}
