"""Links and consents as the case manager sees them, and until when they may hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select

from casework import family
from casework.case_permissions import CaseAction
from casework.cases import CaseKind
from casework.family import AGAIN
from storage.errors import NotHere, Stale
from storage.family_links import FamilyLinks
from storage.tables import CaseExit, CaseFile, Consent, FamilyLink, Invitation


@dataclass(frozen=True, slots=True)
class ShownLink:
    """As the case manager sees it: `invited` is the one-time link that waits to be opened, if any."""

    link: FamilyLink
    consent: Consent
    invited: Invitation | None


class FamilySeen(FamilyLinks):
    async def all_of(self, case_id: int) -> list[ShownLink]:
        """Every link of the case, the newest first, for those who may note consents; audited. Raises `NotHere`."""
        row = await self.get(case_id, CaseAction.FAMILY)
        found = await self._desk.session.exec(
            select(FamilyLink, Consent, Invitation)
            .join(Consent, col(Consent.id) == col(FamilyLink.consent_id))
            .outerjoin(Invitation, col(Invitation.id) == col(FamilyLink.invitation_id))
            .where(FamilyLink.case_id == case_id)
            .order_by(col(FamilyLink.id).desc())
        )
        self._audit("case:family_read", row)
        return [self._shown(*one) for one in found.all()]

    def _shown(self, link: FamilyLink, consent: Consent, invitation: Invitation | None) -> ShownLink:
        waits = invitation is not None and link.accepted_at is None and self._desk.invitations.opens(invitation)
        return ShownLink(link, consent, invitation if waits else None)

    async def one(self, link_id: int, rev: int = 0) -> tuple[ShownLink, CaseFile]:
        """For those who may note consents; `Stale` for another revision, `NotHere`."""
        link = await self._desk.session.get(FamilyLink, link_id)
        if link is None:
            raise NotHere
        row = await self.get(link.case_id, CaseAction.FAMILY)
        consent = await self._desk.session.get_one(Consent, link.consent_id)
        invitation = await self._desk.session.get(Invitation, link.invitation_id) if link.invitation_id else None
        if rev and rev != link.rev + consent.rev:
            raise Stale
        return self._shown(link, consent, invitation), row

    async def page_of(self, link_id: int) -> tuple[ShownLink, CaseFile]:
        """As `one`, to be read by somebody: audited."""
        shown, row = await self.one(link_id)
        self._audit("case:family_read", row)
        return shown, row

    async def open_of(self, case_id: int | None) -> list[FamilyLink]:
        """Links of the case that have not ended, accepted or not. For callers that asked for the right."""
        found = await self._desk.session.exec(
            select(FamilyLink)
            .where(FamilyLink.case_id == case_id, col(FamilyLink.ended_at).is_(None))
            .order_by(col(FamilyLink.id))
        )
        return list(found.all())

    def may_go_on(self, shown: ShownLink) -> bool:
        """Whether only the link was ended, and its consent holds."""
        return shown.link.end_reason in AGAIN and self._holds(shown.consent)

    # ── until when ───────────────────────────────────────────────────────────

    def _holds(self, consent: Consent) -> bool:
        return consent.withdrawn_at is None and family.holds(consent.until, self.today)

    async def usual_end(self, row: CaseFile) -> date:
        """The last day that is offered. For callers that may read the case."""
        return family.usual_end(self.today, await self._services_end(row))

    async def next_end(self, consent: Consent, row: CaseFile) -> tuple[date, bool]:
        """The last day that is offered for going on, and whether the services have ended by then."""
        return family.next_end(consent.until or self.today, await self._services_end(row))

    async def _services_end(self, row: CaseFile) -> date | None:
        """The last day that is planned for this person, or on which the period's people are served."""
        found = await self._desk.session.exec(select(col(CaseExit.last_day)).where(CaseExit.case_id == row.id))
        planned = found.first()
        if planned is not None or row.kind is not CaseKind.ISTE:
            return planned
        period = await self._desk.periods.of_case(row)
        return period.services.end if period is not None else None
