"""How long letters are kept: after that their words go, from the store and from both chats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select, update

from casework.notices import Notice
from storage import data_holds
from storage.family_letters import BROUGHT
from storage.family_unheard import FamilyUnheard
from storage.family_waits import waits_of
from storage.tables import CaseFile, FamilyLetter, MunicipalityRow, Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk

AT_ONCE = 500
"""More follow with the next sweep."""


class FamilyKeeping(FamilyUnheard):
    async def erase_due(self) -> int:
        """Letters older than the municipality keeps things lose their words; how many did."""
        erased = 0
        places = await self._desk.session.exec(select(MunicipalityRow.id, MunicipalityRow.retention_days))
        for place, days in places.all():
            due = await self._due(place or 0, days)
            if not due:
                continue
            await self._empty_chats(due)
            await self._desk.session.exec(
                update(FamilyLetter)
                .where(col(FamilyLetter.id).in_(list(due)))
                .values(text=None, erased_at=self._desk.now)
                .execution_options(synchronize_session=False)
            )
            self._desk.audit(f"family:letters_erase:{len(due)}", f"municipality:{place}", place)
            erased += len(due)
        return erased

    async def _due(self, place: int, days: int) -> dict[int, int]:
        """Letter → its link."""
        rows = await self._desk.session.exec(
            select(FamilyLetter.id, FamilyLetter.link_id)
            .where(
                col(FamilyLetter.case_id).in_(select(CaseFile.id).where(CaseFile.municipality_id == place)),
                col(FamilyLetter.sent_at) < self._desk.now - timedelta(days=days),
                col(FamilyLetter.erased_at).is_(None),
                col(FamilyLetter.case_id).not_in(data_holds.cases(self._desk)),
            )
            .order_by(col(FamilyLetter.id))
            .limit(AT_ONCE)
        )
        return {letter_id or 0: link_id for letter_id, link_id in rows.all()}

    async def _empty_chats(self, due: dict[int, int]) -> None:
        """The messages in which the words were opened, in whoever's chat: too old to be deleted, they are emptied."""
        rows = await brought(self._desk, set(due.values()))
        await empty(self._desk, [row for row in rows if row.args.get("letter") in due])


async def brought(desk: Desk, links: Iterable[int]) -> Sequence[Outbox]:
    """Messages that brought letters of these links, to either side, and still stand in their chats."""
    subjects = {one for link in links for one in (f"family_link:{link}", waits_of(link))}
    rows = await desk.session.exec(
        select(Outbox).where(
            col(Outbox.subject).in_(subjects),
            col(Outbox.notice).in_(BROUGHT),
            Outbox.state == OutboxState.SENT,
            col(Outbox.message_id).is_not(None),
        )
    )
    return rows.all()


async def empty(desk: Desk, rows: Iterable[Outbox]) -> None:
    """The words leave these messages; each is edited, since Telegram lets nobody delete an old one."""
    for row in rows:
        await desk.outbox.put(
            Notice.FAMILY_EMPTIED,
            row.account_id,
            key=f"{Notice.FAMILY_EMPTIED}:letter:{row.id}",
            args={"chat": row.chat_id, "message": row.message_id},
        )
