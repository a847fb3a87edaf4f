"""Consents at the desk: noted, extended, taken back; and the one-time links that they allow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from casework import family
from casework.case_permissions import CaseAction
from casework.cases import CaseState
from casework.family import EndReason, GivenBy, Relation, Scope
from casework.ladder import morning
from casework.notices import Notice
from storage import family_ends
from storage.errors import Stale
from storage.family_links import of_consent
from storage.family_seen import FamilySeen
from storage.tables import CaseFile, Consent, FamilyLink, Invitation

_ONE_DAY = timedelta(days=1)
SHOWN_AS_LONGEST = 40
PROOF_LONGEST = 100


@dataclass(frozen=True, slots=True)
class NewConsent:
    relation: Relation
    given_by: GivenBy
    scopes: frozenset[Scope]
    given_on: date
    until: date | None
    proof: str
    shown_as: str


class FamilyConsents(FamilySeen):
    # ── noting ───────────────────────────────────────────────────────────────

    async def note(self, case_id: int, version: int, new: NewConsent) -> FamilyLink:
        """The consent and the link that it allows, which nobody can open yet (`invite`).

        `NotConsented`; `Stale` when the case changed meanwhile or is closed.
        """
        row = await self.get(case_id, CaseAction.FAMILY)
        family.check(new.given_on, new.until, new.scopes, self.today)
        if row.state is CaseState.CLOSED:
            raise Stale
        await self._step(row, version)
        consent = Consent(
            case_id=case_id,
            relation=new.relation,
            given_by=new.given_by,
            scopes=[scope for scope in Scope if scope in new.scopes],
            given_on=new.given_on,
            until=new.until,
            proof=new.proof.strip() or None,
            noted_by=self._desk.who.account_id,
            noted_at=self._desk.now,
            told_until=self._told_at_once(new.until),
        )
        consent.ring_at = await self._moment(consent, row)
        self._desk.session.add(consent)
        await self._desk.session.flush()
        link = FamilyLink(
            consent_id=consent.id or 0, case_id=case_id, shown_as=new.shown_as.strip(), made_at=self._desk.now
        )
        self._desk.session.add(link)
        await self._desk.session.flush()
        self._audit("case:family_note", row)
        return link

    async def invite(self, link_id: int) -> str:
        """A one-time token; an earlier one opens no more. `Stale` when it was accepted, or the consent has ended."""
        shown, row = await self.one(link_id)
        link, consent = shown.link, shown.consent
        # Somebody may be opening the earlier one just now.
        await self._desk.session.refresh(link, with_for_update=True)
        if link.accepted_at or link.ended_at or not self._holds(consent) or row.state is CaseState.CLOSED:
            raise Stale
        await family_ends.take_back_invitation(self._desk, link)
        invitation, token = await self._desk.invitations.of_close_person(row.municipality_id)
        link.invitation_id, link.rev = invitation.id, link.rev + 1
        await self._tell_if_unused(link, invitation, row)
        self._audit("case:family_invite", row)
        return token

    async def _tell_if_unused(self, link: FamilyLink, invitation: Invitation, row: CaseFile) -> None:
        if row.manager_id is not None and invitation.expires_at is not None:
            hours = await self._desk.municipalities.hours(row.municipality_id)
            await self._desk.outbox.put(
                Notice.FAMILY_UNUSED,
                row.manager_id,
                key=f"{Notice.FAMILY_UNUSED}:{invitation.id}",
                args={"family": link.id, "invitation": invitation.id},
                subject=f"family_link:{link.id}",
                not_before=hours.next_opening(invitation.expires_at),
            )

    async def again(self, link_id: int, rev: int) -> FamilyLink:
        """A new link by a consent that still holds, after the earlier one was ended. `Stale`, `NotHere`."""
        shown, row = await self.one(link_id, rev)
        await self._locked_case(row)
        await self._desk.session.refresh(shown.consent, with_for_update=True)
        others = await self._desk.session.exec(of_consent(shown.consent.id))
        if not self.may_go_on(shown) or row.state is CaseState.CLOSED or others.first() is not None:
            raise Stale
        link = FamilyLink(
            consent_id=shown.consent.id or 0,
            case_id=row.id or 0,
            shown_as=shown.link.shown_as,
            made_at=self._desk.now,
        )
        self._desk.session.add(link)
        await self._desk.session.flush()
        self._audit("case:family_link", row)
        return link

    async def extend(self, link_id: int, rev: int, until: date | None) -> Consent:
        """The person agreed to go on. `NotConsented`; `Stale` for one that has ended or was changed meanwhile."""
        shown, row = await self.one(link_id, rev)
        consent = shown.consent
        await self._locked_case(row)
        # It may have been withdrawn between the look at it and the lock.
        await self._desk.session.refresh(consent, with_for_update=True)
        await self._desk.session.refresh(shown.link, with_for_update=True)
        if rev and rev != shown.link.rev + consent.rev:
            raise Stale
        if not self._holds(consent) or row.state is CaseState.CLOSED:
            raise Stale
        # Agreed anew today: how old the first paper is does not matter any more.
        family.check(self.today, until, consent.scope, self.today)
        consent.until, consent.rev = until, consent.rev + 1
        consent.told_until = self._told_at_once(until)
        consent.ring_at = await self._moment(consent, row)
        self._audit("case:family_extend", row)
        return consent

    # ── ending ───────────────────────────────────────────────────────────────

    async def end_link(self, link_id: int, rev: int) -> FamilyLink:
        """Only this link; the consent stays as it was noted, so that a new link can be made."""
        shown, row = await self.one(link_id, rev)
        await self._locked_case(row)
        if not await family_ends.end(self._desk, [shown.link], EndReason.BY_WORKER):
            raise Stale
        self._audit("case:family_end", row)
        return shown.link

    async def end_all(self, case_id: int, version: int) -> int:
        """Everybody's at once; returns how many. `Stale` when the case changed meanwhile."""
        row = await self.get(case_id, CaseAction.FAMILY)
        await self._step(row, version)
        ended = await family_ends.end(self._desk, await self.open_of(case_id), EndReason.BY_WORKER)
        self._audit("case:family_end_all", row)
        return len(ended)

    async def withdraw_for(self, link_id: int, rev: int, asked_by: GivenBy, asked_on: date) -> Consent:
        """The case manager, on behalf of who asked for it, on that day."""
        shown, row = await self.one(link_id, rev)
        family.check(asked_on, None, frozenset(Scope), self.today)
        await self._locked_case(row)
        await self._withdraw(shown.consent)
        shown.consent.asked_by, shown.consent.withdrawn_on = asked_by, asked_on
        self._audit("case:family_withdraw", row)
        return shown.consent

    async def _withdraw(self, consent: Consent, keep: int = 0) -> None:
        await self._desk.session.refresh(consent, with_for_update=True)
        if consent.withdrawn_at is not None:
            raise Stale
        consent.withdrawn_at, consent.withdrawn_by = self._desk.now, self._desk.who.account_id
        consent.rev, consent.ring_at = consent.rev + 1, None
        links = await self._desk.session.exec(of_consent(consent.id))
        await family_ends.end(self._desk, links.all(), EndReason.WITHDRAWN, keep=keep)

    # ── its end ──────────────────────────────────────────────────────────────

    def _told_at_once(self, until: date | None) -> date | None:
        """One that ends within the fortnight was agreed on just now: nobody needs to hear it again."""
        return until if until is not None and family.word_day(until) <= self.today else None

    async def _moment(self, consent: Consent, row: CaseFile) -> datetime | None:
        """The morning of the word about its end, then the one after its last day."""
        if consent.until is None:
            return None
        told = consent.told_until == consent.until
        day = consent.until + _ONE_DAY if told else family.word_day(consent.until)
        return morning(day, await self._desk.municipalities.hours(row.municipality_id))
