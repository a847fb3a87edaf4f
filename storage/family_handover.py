"""A case in other hands: letters that wait, and what waits about its links, go along in the same transaction."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import col, select, update

from casework.family import Linked, Scope
from casework.notices import Notice
from storage.family_keeping import FamilyKeeping
from storage.family_waits import is_late, letter_of, waits_of
from storage.tables import CaseFile, FamilyLetter, FamilyLink, Outbox, OutboxState

_OF_MANAGER = frozenset(
    {Notice.FAMILY_UNUSED, Notice.FAMILY_ENDS_OFFICE, Notice.FAMILY_OPENED, Notice.FAMILY_WITHDRAWN}
)
_STANDS = frozenset({OutboxState.PENDING, OutboxState.SENT})


class FamilyHandover(FamilyKeeping):
    async def handed_over(self, row: CaseFile) -> None:
        """For callers that gave the case another manager or specialist, after that."""
        rows = await self._desk.session.exec(select(FamilyLink.id).where(FamilyLink.case_id == row.id))
        links = [link_id for link_id in rows.all() if link_id is not None]
        if not links:
            return
        if row.manager_id is not None:
            await self._to_manager(row, row.manager_id, links)
        for linked in await self.of_case(row.id or 0, Scope.MESSAGES):
            await self._to_reader(linked)

    async def _to_manager(self, row: CaseFile, manager_id: int, links: list[int]) -> None:
        """What was put for the one before and was not said yet."""
        subjects = {f"case:{row.id}", *(f"family_link:{one}" for one in links), *(waits_of(one) for one in links)}
        found = await self._desk.session.exec(
            select(Outbox).where(
                col(Outbox.subject).in_(subjects),
                col(Outbox.notice).in_(_OF_MANAGER | {Notice.FAMILY_WAITS}),
                Outbox.state == OutboxState.PENDING,
            )
        )
        ids = [one.id for one in found.all() if one.notice in _OF_MANAGER or is_late(one)]
        await self._desk.session.exec(
            update(Outbox)
            .where(col(Outbox.id).in_(ids), col(Outbox.state) == OutboxState.PENDING)
            .values(account_id=manager_id, lease="", lease_until=None)
            .execution_options(synchronize_session=False)
        )

    async def _to_reader(self, linked: Linked) -> None:
        """Letters without an answer, and the reminder of them, whose days are counted anew."""
        waiting = await self._waiting(linked.link_id)
        reader = await self._reader(linked)
        if not waiting or reader is None:
            return
        letters = await self._unanswered(linked.link_id, min(map(letter_of, waiting)))
        if not letters:
            return
        oldest, last = letters[0].id or 0, waiting[-1].id
        held = [one for one in waiting if not is_late(one)]
        if not held or held[-1].account_id != reader or held[-1].state not in _STANDS:
            for letter in letters:
                await self._bring(letter, reader, Notice.FAMILY_LETTER, after=last)
            await self._clear([one for one in held if one.account_id != reader])
            await self._put_wait(oldest, linked, reader, after=last)
        if linked.manager_id not in {None, reader} and not _knows(linked.manager_id, waiting):
            await self._put_wait(oldest, linked, linked.manager_id or 0, late=True, after=last)

    async def _unanswered(self, link_id: int, oldest: int) -> Sequence[FamilyLetter]:
        rows = await self._desk.session.exec(
            select(FamilyLetter)
            .where(
                FamilyLetter.link_id == link_id,
                col(FamilyLetter.id) >= oldest,
                col(FamilyLetter.from_family).is_(True),
                col(FamilyLetter.erased_at).is_(None),
            )
            .order_by(col(FamilyLetter.id))
        )
        return rows.all()

    async def _clear(self, rows: list[Outbox]) -> None:
        await self._desk.session.exec(
            update(Outbox)
            .where(col(Outbox.id).in_([one.id for one in rows]), col(Outbox.state) == OutboxState.PENDING)
            .values(state=OutboxState.CLEARED, settled_at=self._desk.now, lease="", lease_until=None)
            .execution_options(synchronize_session=False)
        )


def _knows(manager_id: int | None, waiting: Sequence[Outbox]) -> bool:
    """Whether the case manager has heard that the letter is late, or will: what still waits is theirs by now."""
    late = [one for one in waiting if is_late(one)]
    return any(
        one.state is OutboxState.PENDING or (one.state is OutboxState.SENT and one.account_id == manager_id)
        for one in late
    )
