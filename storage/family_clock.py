"""Consents that will end, consents that have ended, meetings of tomorrow, and what stops with a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import col, select, update

from casework import family
from casework.cases import CaseState
from casework.family import EndReason
from casework.notices import Notice
from casework.people import Role
from storage import family_chats, family_ends
from storage.family_handover import FamilyHandover
from storage.family_links import of_consent
from storage.tables import CaseFile, Consent, FamilyLink, Meeting, MembershipRow, Outbox, OutboxState


class FamilyClock(FamilyHandover):
    async def ring_due(self) -> int:
        return await self._consents_due() + await self._remind_due()

    async def next_moment(self) -> datetime | None:
        found = []
        for column in (Consent.ring_at, Meeting.remind_at):
            rows = await self._desk.session.exec(
                select(column).where(col(column).is_not(None)).order_by(col(column)).limit(1)
            )
            found.append(rows.first())
        return min(filter(None, found), default=None)

    async def _consents_due(self) -> int:
        rows = await self._desk.session.exec(
            select(Consent)
            .where(col(Consent.ring_at) <= self._desk.now)
            .order_by(col(Consent.ring_at), col(Consent.id))
            .limit(50)
            .with_for_update(skip_locked=True)
        )
        found = list(rows.all())
        for consent in found:
            await self._ring(consent)
        return len(found)

    async def _ring(self, consent: Consent) -> None:
        row = await self._desk.session.get_one(CaseFile, consent.case_id)
        links = list((await self._desk.session.exec(of_consent(consent.id))).all())
        if not family.holds(consent.until, self.today):
            consent.ring_at, consent.rev = None, consent.rev + 1
            await family_ends.end(self._desk, links, EndReason.EXPIRED)
            return
        consent.told_until = consent.until
        consent.ring_at = await self._moment(consent, row)
        if row.state is CaseState.OPEN and links:
            await self._tell_of_end(consent, row, links)

    async def _tell_of_end(self, consent: Consent, row: CaseFile, links: Iterable[FamilyLink]) -> None:
        """Both sides, a fortnight before."""
        for link in links:
            if link.account_id is not None:
                await self._say(Notice.FAMILY_ENDS, link, link.account_id, {"link": link.id, "consent": consent.id})
            if row.manager_id is not None:
                args = {"family": link.id, "case": row.id, "rev": consent.rev}
                await self._say(Notice.FAMILY_ENDS_OFFICE, link, row.manager_id, args)

    async def _say(self, notice: Notice, link: FamilyLink, account_id: int, args: dict[str, Any]) -> None:
        await self._desk.outbox.put(
            notice,
            account_id,
            key=f"{notice}:{link.id}:{link.rev}:{self._desk.now.timestamp()}",
            args=args,
            subject=f"family_link:{link.id}",
        )

    async def say_extended(self, link: FamilyLink) -> None:
        if link.account_id is not None:
            args = {"link": link.id, "consent": link.consent_id}
            await self._say(Notice.FAMILY_EXTENDED, link, link.account_id, args)

    # ── with the case ────────────────────────────────────────────────────────

    async def case_closed(self, row: CaseFile) -> None:
        """For callers that closed the case: links end with a kind word."""
        await family_ends.end(self._desk, await self.open_of(row.id), EndReason.CASE_CLOSED)
        await self._no_meeting(row)

    async def stop(self, row: CaseFile) -> list[int]:
        """With a death or a move, wordlessly; returns which links stopped, for `go_on`."""
        ended = await family_ends.end(self._desk, await self.open_of(row.id), EndReason.STOPPED)
        return [link.id or 0 for link in ended]

    async def stop_meeting(self, row: CaseFile) -> dict[str, Any] | None:
        """Nobody hears of it; where it would be stays in its sealed column, when it would be is returned."""
        meeting = await self.next_meeting(row.id or 0)
        if meeting is None or meeting.at is None:
            return None
        former = {
            "id": meeting.id,
            "rev": meeting.rev,
            "at": meeting.at.isoformat(),
            "remind_at": meeting.remind_at.isoformat() if meeting.remind_at else None,
        }
        meeting.at = meeting.remind_at = None
        return former

    async def meet_again(self, former: Mapping[str, Any]) -> None:
        """The note was a mistake: the meeting is as it was, while it lies ahead and no other was set."""
        meeting = await self._desk.session.get_one(Meeting, former["id"])
        at = datetime.fromisoformat(former["at"])
        if meeting.rev == former["rev"] and meeting.at is None and at > self._desk.now:
            meeting.at = at
            meeting.remind_at = datetime.fromisoformat(former["remind_at"]) if former["remind_at"] else None

    async def _no_meeting(self, row: CaseFile) -> None:
        await self._desk.session.exec(
            update(Meeting).where(col(Meeting.case_id) == row.id).values(at=None, place=None, remind_at=None)
        )

    async def moved_away(self, row: CaseFile) -> None:
        """Those whose links stopped with a move hear that nothing comes any more; of a death nobody does."""
        for link in await self._stopped(row):
            if link.account_id is not None:
                await family_chats.empty(self._desk, link)
                await family_ends.say_over(self._desk, link)

    async def _stopped(self, row: CaseFile) -> list[FamilyLink]:
        rows = await self._desk.session.exec(
            select(FamilyLink).where(
                FamilyLink.case_id == row.id,
                FamilyLink.end_reason == EndReason.STOPPED,
                FamilyLink.ended_at == self._desk.now,
            )
        )
        return list(rows.all())

    async def go_on(self, link_ids: Iterable[int]) -> None:
        """The note was a mistake: links are as they were. Who heard of their end hears that they go on."""
        for link_id in link_ids:
            link = await self._desk.session.get_one(FamilyLink, link_id)
            if link.end_reason is not EndReason.STOPPED:
                continue
            told = await self._heard_of_end(link)
            await family_ends.put_back(self._desk, link)
            link.ended_at = link.end_reason = None
            link.rev += 1
            if link.account_id is None:
                continue
            await self._role_again(link)
            if told:
                await self._say(Notice.FAMILY_BACK, link, link.account_id, {"link": link.id})

    async def _heard_of_end(self, link: FamilyLink) -> bool:
        """A word that still waits is not said any more."""
        key = f"{Notice.FAMILY_OVER}:{link.id}:{link.rev}"
        cleared = await self._desk.session.exec(
            update(Outbox)
            .where(col(Outbox.key) == key, col(Outbox.state) == OutboxState.PENDING)
            .values(state=OutboxState.CLEARED, settled_at=self._desk.now, lease="", lease_until=None)
        )
        if cleared.rowcount:
            return False
        rows = await self._desk.session.exec(select(Outbox.state).where(Outbox.key == key))
        return rows.first() is OutboxState.SENT

    async def _role_again(self, link: FamilyLink) -> None:
        row = await self._desk.session.get_one(CaseFile, link.case_id)
        mine = (
            MembershipRow.account_id == link.account_id,
            MembershipRow.role == Role.CLOSE_PERSON,
            MembershipRow.municipality_id == row.municipality_id,
        )
        rows = await self._desk.session.exec(
            select(MembershipRow).where(*mine).order_by(col(MembershipRow.id).desc()).limit(1)
        )
        membership = rows.first()
        if membership is not None and membership.ended_at is not None:
            membership.ended_at = None
            await self._desk.accounts.refresh_commands(await self._desk.accounts.get(link.account_id or 0))
