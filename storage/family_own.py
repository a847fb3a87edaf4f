"""What those who are linked do themselves: open the one-time link, leave, and take a consent back."""

from __future__ import annotations

from sqlmodel import col, or_, select, update

from casework.case_permissions import CaseStanding, case_standings
from casework.cases import CaseState
from casework.family import AGAIN, EndReason, Linked
from casework.notices import Notice
from storage import family_ends
from storage.errors import InvitationSpent, NotFree, NotHere, Stale
from storage.family_consents import FamilyConsents
from storage.family_links import linked_of
from storage.tables import Account, CaseFile, Consent, FamilyLink, Invitation, Outbox, OutboxState


class FamilyOwn(FamilyConsents):
    # ── arriving ─────────────────────────────────────────────────────────────

    async def invited(self, invitation: Invitation) -> Linked | None:
        """What a one-time link would open, before it is accepted; None when it is no link of a close person.

        `InvitationSpent` when the consent has ended meanwhile; `NotFree` for somebody who works with the person.
        """
        link = await self._by_invitation(invitation)
        if link is None:
            return None
        consent = await self._desk.session.get_one(Consent, link.consent_id)
        case = await self._desk.session.get_one(CaseFile, link.case_id)
        if link.accepted_at or link.ended_at or not self._holds(consent) or case.state is CaseState.CLOSED:
            raise InvitationSpent
        if case_standings(self._desk.who, await self.subject(case)) - {CaseStanding.STRANGER}:
            raise NotFree
        return linked_of(link, consent, case)

    async def accept(self, token: str, account: Account) -> Linked:
        """Of two phones that open one link, one is linked and the other hears `InvitationSpent`."""
        invitation = await self._desk.invitations.look(token)
        link = await self._by_invitation(invitation, lock=True)
        if link is None or await self.invited(invitation) is None:
            raise InvitationSpent
        await self._desk.invitations.accept(invitation, account)
        link.account_id, link.accepted_at, link.rev = account.id, self._desk.now, link.rev + 1
        await self._desk.session.flush()
        case = await self._desk.session.get_one(CaseFile, link.case_id)
        self._desk.audit("family:accept", f"family_link:{link.id}", case.municipality_id)
        await self._tell_opened(link, case)
        return linked_of(link, await self._desk.session.get_one(Consent, link.consent_id), case)

    async def _tell_opened(self, link: FamilyLink, case: CaseFile) -> None:
        """The case manager, who knows whether it can have been the right one; of its expiry nobody hears then."""
        await self._desk.session.exec(
            update(Outbox)
            .where(
                col(Outbox.key) == f"{Notice.FAMILY_UNUSED}:{link.invitation_id}",
                col(Outbox.state) == OutboxState.PENDING,
            )
            .values(state=OutboxState.CLEARED, settled_at=self._desk.now)
        )
        if case.manager_id is not None:
            await self._desk.outbox.put(
                Notice.FAMILY_OPENED,
                case.manager_id,
                key=f"{Notice.FAMILY_OPENED}:{link.id}:{link.rev}",
                args={"family": link.id},
                subject=f"family_link:{link.id}",
            )

    async def _by_invitation(self, invitation: Invitation, *, lock: bool = False) -> FamilyLink | None:
        query = select(FamilyLink).where(FamilyLink.invitation_id == invitation.id)
        if lock:
            query = query.with_for_update().execution_options(populate_existing=True)
        found = await self._desk.session.exec(query)
        return found.first()

    # ── leaving, and taking back ─────────────────────────────────────────────

    async def leave(self, link_id: int, rev: int, keep: int = 0) -> Linked:
        """One's own link ends; the consent stays, and the case manager can make a new one. `NotHere`, `Stale`."""
        mine = await self.mine(link_id)
        if mine.rev != rev:
            raise Stale
        link = await self._desk.session.get_one(FamilyLink, link_id)
        await family_ends.end(self._desk, [link], EndReason.LEFT, keep=keep)
        await self._tell_office(mine, link, left=True)
        return mine

    async def left_house(self, account: Account) -> None:
        """All of somebody's own links end with their roles; the case managers hear of it."""
        rows = await self._desk.session.exec(
            select(FamilyLink).where(FamilyLink.account_id == account.id, col(FamilyLink.ended_at).is_(None))
        )
        for link in await family_ends.end(self._desk, rows.all(), EndReason.LEFT):
            consent = await self._desk.session.get_one(Consent, link.consent_id)
            case = await self._desk.session.get_one(CaseFile, link.case_id)
            if case.state is CaseState.OPEN:
                await self._tell_office(linked_of(link, consent, case), link, left=True)

    async def withdrawable(self, link_id: int) -> list[tuple[FamilyLink, Consent]]:
        """Consents that the holder of this link may take back, the own one last, each with its newest link.

        Also one whose link was ended while it still holds. Raises `NotHere`.
        """
        mine = await self.mine(link_id)
        rows = await self._desk.session.exec(
            select(FamilyLink, Consent)
            .join(Consent, col(Consent.id) == col(FamilyLink.consent_id))
            .where(
                FamilyLink.case_id == mine.case_id,
                or_(col(FamilyLink.ended_at).is_(None), col(FamilyLink.end_reason).in_(AGAIN)),
                col(Consent.withdrawn_at).is_(None),
                or_(col(Consent.until).is_(None), col(Consent.until) >= self.today),
            )
            .order_by(col(FamilyLink.id))
        )
        newest = {consent.id: (link, consent) for link, consent in rows.all()}
        found = [row for row in newest.values() if mine.may_withdraw(row[1].relation)]
        self._desk.audit("family:consents", f"family_link:{link_id}", mine.municipality_id)
        return sorted(found, key=lambda row: row[0].id == link_id)

    async def withdraw(self, link_id: int, other_id: int, rev: int, keep: int = 0) -> FamilyLink:
        """With the right that `link_id` gives, the consent of `other_id` at that revision. `NotHere`, `Stale`."""
        mine = await self.mine(link_id)
        other = await self._desk.session.get(FamilyLink, other_id)
        if other is None or other.case_id != mine.case_id:
            raise NotHere
        consent = await self._desk.session.get_one(Consent, other.consent_id)
        if not mine.may_withdraw(consent.relation):
            raise NotHere
        if other.rev + consent.rev != rev:
            raise Stale
        await self._locked_case(await self._desk.session.get_one(CaseFile, mine.case_id))
        await self._withdraw(consent, keep if other_id == link_id else 0)
        self._desk.audit("family:withdraw", f"family_link:{other_id}", mine.municipality_id)
        await self._tell_office(mine, other, left=False)
        return other

    async def _tell_office(self, mine: Linked, link: FamilyLink, *, left: bool) -> None:
        """The case manager hears that somebody is told nothing more; by number, not by name."""
        if mine.manager_id is not None:
            await self._desk.outbox.put(
                Notice.FAMILY_WITHDRAWN,
                mine.manager_id,
                key=f"{Notice.FAMILY_WITHDRAWN}:{link.id}:{link.rev}",
                args={"case": mine.case_id, "family": link.id, "left": left},
                subject=f"case:{mine.case_id}",
            )
