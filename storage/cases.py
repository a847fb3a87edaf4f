"""Cases at the desk: open, note and undo facts, hand over, close. Each asks the permission table first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select, update

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, CaseSubject, may_case
from casework.cases import NOTED_BY_SPECIALIST, CaseKind, CaseMove, CaseState, How, check
from casework.facts import Event, Fact, Facts, Trait
from casework.people import AccountId, MunicipalityId, Role
from casework.permissions import Action
from storage.errors import NotFree, NotHere, Stale
from storage.persons import NewPerson
from storage.tables import CaseEvent, CaseFact, CaseFile, MembershipRow, Referral

if TYPE_CHECKING:
    from storage.desk import Desk


class Cases:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ── opening ──────────────────────────────────────────────────────────────

    async def open_from(self, referral_id: int, kind: CaseKind, period: str) -> CaseFile:
        """Of a referral that one is dealing with; what it knows of person and contact goes along.

        `Stale` when a case was opened from it already.
        """
        referral = await self._desk.referrals.get(referral_id, Action.REFERRAL_CLOSE)
        if await self.of_referral(referral_id) is not None or referral.person_id is None:
            raise Stale
        person = await self._desk.persons.take_over(referral)
        facts = [(Event.REFERRED, tallinn_day(referral.sent_at))]
        if referral.contacted_at is not None:
            facts.append((Event.CONTACTED, tallinn_day(referral.contacted_at)))
        return await self._opened(person.id or 0, referral.municipality_id, kind, period, facts, referral)

    async def open_directly(self, municipality_id: int, new: NewPerson, kind: CaseKind, period: str) -> CaseFile:
        """Of a person whom nobody reported through the bot."""
        if not self._desk.who.manages(MunicipalityId(municipality_id)):
            raise NotHere
        person_id = await self._desk.persons.code()
        self._desk.persons.describe(await self._desk.persons.get(person_id), new)
        return await self._opened(person_id, municipality_id, kind, period, [], None)

    async def _opened(
        self,
        person_id: int,
        municipality_id: int,
        kind: CaseKind,
        period: str,
        facts: list[tuple[Event, date]],
        referral: Referral | None,
    ) -> CaseFile:
        row = CaseFile(
            person_id=person_id,
            municipality_id=municipality_id,
            referral_id=referral.id if referral else None,
            kind=kind,
            period=period,
            manager_id=self._desk.who.account_id,
            opened_at=self._desk.now,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        for event, day in facts:
            self._desk.session.add(
                CaseFact(case_id=row.id or 0, event=event, day=day, noted_at=self._desk.now, noted_by=row.manager_id)
            )
        self._story(row, CaseMove.OPEN)
        await self._changed(row)
        return row

    # ── reading ──────────────────────────────────────────────────────────────

    async def get(self, case_id: int, action: CaseAction = CaseAction.READ) -> CaseFile:
        """The case for one who may do that with it; raises `NotHere`."""
        row = await self._desk.session.get(CaseFile, case_id)
        if row is None or not may_case(self._desk.who, action, await self.subject(row)):
            raise NotHere
        return row

    async def subject(self, row: CaseFile) -> CaseSubject:
        """What the permission table asks of a case."""
        return CaseSubject(
            municipality_id=MunicipalityId(row.municipality_id),
            manager_id=None if row.manager_id is None else AccountId(row.manager_id),
            specialist_id=None if row.specialist_id is None else AccountId(row.specialist_id),
            worker_ids=await self._desk.caseload.worker_ids(row.id or 0),
        )

    async def of_referral(self, referral_id: int) -> CaseFile | None:
        """For callers that may read the referral."""
        found = await self._desk.session.exec(select(CaseFile).where(CaseFile.referral_id == referral_id))
        return found.one_or_none()

    async def reveal(self, case_id: int) -> CaseFile:
        """For name and contact (`desk.persons.get`); the look is audited."""
        row = await self.get(case_id, CaseAction.REVEAL)
        self._audit(CaseAction.REVEAL, row)
        return row

    async def facts(self, row: CaseFile) -> Facts:
        """As the rules read them. For callers that may read the case."""
        found = frozenset(Fact(one.event, one.day) for one in await self.noted(row))
        return Facts(found, frozenset(map(Trait, row.traits)), row.review_on)

    async def noted(self, row: CaseFile, *, undone: bool = False) -> list[CaseFact]:
        """Facts in the order in which they were written down; with `undone`, also those that were taken back."""
        query = select(CaseFact).where(CaseFact.case_id == row.id).order_by(col(CaseFact.id))
        if not undone:
            query = query.where(col(CaseFact.undone_at).is_(None))
        return list((await self._desk.session.exec(query)).all())

    async def story(self, row: CaseFile) -> list[CaseEvent]:
        """What else happened to it, oldest first."""
        query = select(CaseEvent).where(CaseEvent.case_id == row.id).order_by(col(CaseEvent.id))
        return list((await self._desk.session.exec(query)).all())

    # ── facts ────────────────────────────────────────────────────────────────

    async def note(
        self, case_id: int, version: int, event: Event, day: date, *, how: How = How.PLAIN, note: str = ""
    ) -> CaseFact:
        """Something happened on a day. `NotNoted` for what cannot be, `Stale` when the case changed meanwhile."""
        row = await self.get(case_id, _right_to_note(event))
        check(event, day, await self.facts(row), tallinn_day(self._desk.now), how, note)
        await self._step(row, version)
        fact = CaseFact(
            case_id=case_id,
            event=event,
            day=day,
            how=how,
            note=note.strip() or None,
            noted_at=self._desk.now,
            noted_by=self._desk.who.account_id,
        )
        self._desk.session.add(fact)
        await self._desk.session.flush()
        self._desk.audit(f"case:note:{event}", f"case:{row.id}", row.municipality_id)
        await self._changed(row)
        return fact

    async def undo(self, fact_id: int, version: int) -> CaseFact:
        """As if it had not been noted; it stays in the history. `Stale` when it was taken back already."""
        fact = await self._desk.session.get(CaseFact, fact_id)
        if fact is None:
            raise NotHere
        row = await self.get(fact.case_id, _right_to_note(fact.event))
        if fact.undone_at is not None:
            raise Stale
        await self._step(row, version)
        fact.undone_at, fact.undone_by = self._desk.now, self._desk.who.account_id
        self._desk.audit(f"case:undo:{fact.event}", f"case:{row.id}", row.municipality_id)
        await self._changed(row)
        return fact

    # ── who has it, and what else is set ─────────────────────────────────────

    async def hand_over(self, case_id: int, version: int, to: int, note: str = "") -> CaseFile:
        """To another case manager of the municipality; `NotFree` when that is nobody."""
        row = await self.get(case_id, CaseAction.HAND_OVER)
        await self._must_work(to, Role.CASE_MANAGER, row.municipality_id)
        await self._step(row, version, manager_id=to)
        self._story(row, CaseMove.HAND_OVER, to=to, note=note)
        await self._changed(row)
        return row

    async def give_specialist(self, case_id: int, version: int, to: int, note: str = "") -> CaseFile:
        """The base-support specialist from now on, and with them the provider (BTO)."""
        row = await self.get(case_id, CaseAction.GIVE_SPECIALIST)
        found = await self._must_work(to, Role.BASE_SUPPORT_SPECIALIST, row.municipality_id)
        await self._step(row, version, specialist_id=to, provider_id=found.organisation_id)
        self._story(row, CaseMove.GIVE_SPECIALIST, to=to, note=note)
        await self._changed(row)
        return row

    async def set_review(self, case_id: int, version: int, day: date | None) -> CaseFile:
        row = await self.get(case_id, CaseAction.NOTE_OWN)
        await self._step(row, version, review_on=day)
        self._story(row, CaseMove.SET_REVIEW)
        await self._changed(row)
        return row

    async def set_traits(self, case_id: int, version: int, traits: frozenset[Trait]) -> CaseFile:
        row = await self.get(case_id, CaseAction.SET)
        await self._step(row, version, traits=sorted(traits))
        self._story(row, CaseMove.SET_TRAITS)
        await self._changed(row)
        return row

    async def move_period(self, case_id: int, version: int, period: str) -> CaseFile:
        row = await self.get(case_id, CaseAction.SET)
        await self._step(row, version, period=period)
        self._story(row, CaseMove.MOVE_PERIOD)
        await self._changed(row)
        return row

    async def close(self, case_id: int, version: int, note: str = "") -> CaseFile:
        row = await self.get(case_id, CaseAction.CLOSE)
        if row.state is CaseState.CLOSED:
            raise Stale
        await self._step(row, version, state=CaseState.CLOSED, closed_at=self._desk.now)
        self._story(row, CaseMove.CLOSE, note=note)
        await self._changed(row)
        return row

    async def reopen(self, case_id: int, version: int) -> CaseFile:
        row = await self.get(case_id, CaseAction.CLOSE)
        if row.state is CaseState.OPEN:
            raise Stale
        await self._step(row, version, state=CaseState.OPEN, closed_at=None)
        self._story(row, CaseMove.REOPEN)
        await self._changed(row)
        return row

    # ── what all of them need ────────────────────────────────────────────────

    async def _step(self, row: CaseFile, version: int, **values: Any) -> None:  # noqa: ANN401 (columns)
        """Changes the row if it still is as the actor saw it; otherwise `Stale`, whoever was faster."""
        changed = await self._desk.session.exec(
            update(CaseFile)
            .where(col(CaseFile.id) == row.id, col(CaseFile.version) == version)
            .values(version=version + 1, **values)
            .execution_options(synchronize_session=False)
        )
        await self._desk.session.refresh(row)
        if changed.rowcount != 1:
            raise Stale

    async def _changed(self, row: CaseFile) -> None:
        """Whatever follows from the case is brought up to date in the same transaction."""

    async def _must_work(self, account_id: int, role: Role, municipality_id: int) -> MembershipRow:
        found = await self._desk.session.exec(
            select(MembershipRow).where(
                MembershipRow.account_id == account_id,
                MembershipRow.role == role,
                MembershipRow.municipality_id == municipality_id,
                col(MembershipRow.ended_at).is_(None),
            )
        )
        row = found.first()
        if row is None:
            raise NotFree
        return row

    def _story(self, row: CaseFile, move: CaseMove, *, to: int | None = None, note: str = "") -> None:
        self._desk.session.add(
            CaseEvent(
                case_id=row.id or 0,
                account_id=self._desk.who.account_id,
                move=move,
                at=self._desk.now,
                to_id=to,
                note=note.strip() or None,
            )
        )
        self._audit(f"case:{move}", row)

    def _audit(self, action: str, row: CaseFile) -> None:
        self._desk.audit(action, f"case:{row.id}", row.municipality_id)


def _right_to_note(event: Event) -> CaseAction:
    return CaseAction.NOTE_OWN if event in NOTED_BY_SPECIALIST else CaseAction.NOTE
