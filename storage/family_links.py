"""What somebody who is linked may reach: asked anew each time, since a consent can end at any moment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlmodel import col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from casework.calendar import tallinn_day
from casework.cases import CaseState
from casework.family import EndReason, Linked, Relation, Scope
from casework.people import AccountId, CaseId, MunicipalityId
from casework.referrals import code_of
from storage.case_base import CaseBase
from storage.errors import NotHere
from storage.tables import CaseFile, Consent, FamilyLink


class FamilyLinks(CaseBase):
    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    # ── for the one who is linked ────────────────────────────────────────────

    async def links_of_actor(self) -> list[Linked]:
        """The actor's live links, the oldest first; with whatever scopes they have."""
        found = await self._live(FamilyLink.account_id == self._desk.who.account_id)
        return [linked_of(*row) for row in found]

    async def linked(self, link_id: int, scope: Scope) -> Linked:
        """The actor's own live link, when that scope was agreed to; otherwise `NotHere`, whatever the reason.

        Leaves an audit line: whoever asks is about to read or write something of the person.
        """
        found = await self.mine(link_id)
        if not found.has(scope):
            raise NotHere
        self._desk.audit(f"family:{scope}", f"family_link:{link_id}", found.municipality_id)
        return found

    async def mine(self, link_id: int) -> Linked:
        """The actor's own live link whatever its scopes, for ending it; raises `NotHere`."""
        found = await self._live(FamilyLink.id == link_id, FamilyLink.account_id == self._desk.who.account_id)
        if not found:
            raise NotHere
        return linked_of(*found[0])

    async def place_of_own(self, link_id: int) -> MunicipalityId | None:
        """Where the actor's own link is or was, whatever became of it; None for one that never was theirs."""
        found = await self._desk.session.exec(
            select(CaseFile.municipality_id)
            .join(FamilyLink, col(FamilyLink.case_id) == col(CaseFile.id))
            .where(FamilyLink.id == link_id, FamilyLink.account_id == self._desk.who.account_id)
        )
        place = found.first()
        return None if place is None else MunicipalityId(place)

    # ── for the house ────────────────────────────────────────────────────────

    async def of_case(self, case_id: int, scope: Scope) -> list[Linked]:
        """Everybody who is linked to the case now and may have that. For callers that may read the case."""
        found = [linked_of(*row) for row in await self._live(FamilyLink.case_id == case_id)]
        return [one for one in found if one.has(scope)]

    async def lives(self, link_id: int, account_id: int) -> Linked | None:
        """Asked of everything on its way out to somebody who is linked."""
        found = await self._live(FamilyLink.id == link_id, FamilyLink.account_id == account_id)
        return linked_of(*found[0]) if found else None

    async def forbids(self, args: Mapping[str, Any], account_id: int) -> bool:
        """Whether a message on its way (`link` in its arguments) was for a link that has ended, or for another."""
        return "link" in args and await self.lives(args["link"], account_id) is None

    async def ended(self, link_id: int) -> tuple[Relation, EndReason | None, int] | None:
        """For whom the actor's own link was, why it ended, and in which municipality; None while it lives."""
        link = await self._desk.session.get(FamilyLink, link_id)
        if link is None or link.ended_at is None or link.account_id != self._desk.who.account_id:
            return None
        consent = await self._desk.session.get_one(Consent, link.consent_id)
        case = await self._desk.session.get_one(CaseFile, link.case_id)
        return consent.relation, link.end_reason, case.municipality_id

    async def until_of(self, linked: Linked) -> date | None:
        """The last day of its consent."""
        return (await self._desk.session.get_one(Consent, linked.consent_id)).until

    async def _live(self, *where: Any) -> list[tuple[FamilyLink, Consent, CaseFile]]:  # noqa: ANN401 (conditions)
        rows = await self._desk.session.exec(
            select(FamilyLink, Consent, CaseFile)
            .join(Consent, col(Consent.id) == col(FamilyLink.consent_id))
            .join(CaseFile, col(CaseFile.id) == col(FamilyLink.case_id))
            .where(*where, *self.alive())
            .order_by(col(FamilyLink.id))
        )
        return list(rows.all())

    def alive(self) -> tuple[Any, ...]:
        """Conditions of a link that opens something today."""
        return (
            col(FamilyLink.account_id).is_not(None),
            col(FamilyLink.accepted_at).is_not(None),
            col(FamilyLink.ended_at).is_(None),
            col(Consent.withdrawn_at).is_(None),
            or_(col(Consent.until).is_(None), col(Consent.until) >= self.today),
            CaseFile.state == CaseState.OPEN,
        )

    async def _locked_case(self, row: CaseFile) -> None:
        """The case first, as every other change of it does."""
        await self._desk.session.refresh(row, with_for_update=True)


def linked_of(link: FamilyLink, consent: Consent, case: CaseFile) -> Linked:
    return Linked(
        link_id=link.id or 0,
        rev=link.rev,
        consent_id=consent.id or 0,
        case_id=CaseId(case.id or 0),
        person_id=case.person_id,
        code=code_of(case.person_id),
        relation=consent.relation,
        scopes=consent.scope,
        municipality_id=MunicipalityId(case.municipality_id),
        specialist_id=None if case.specialist_id is None else AccountId(case.specialist_id),
        manager_id=None if case.manager_id is None else AccountId(case.manager_id),
        account_id=AccountId(link.account_id or 0),
    )


def of_consent(consent_id: int | None) -> SelectOfScalar[FamilyLink]:
    """Links by one consent that have not ended, accepted or not."""
    return (
        select(FamilyLink)
        .where(FamilyLink.consent_id == consent_id, col(FamilyLink.ended_at).is_(None))
        .order_by(col(FamilyLink.id))
    )
