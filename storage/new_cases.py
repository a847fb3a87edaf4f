"""Opening a case: of a referral that one is dealing with, or of a person whom nobody reported through the bot."""

from __future__ import annotations

from datetime import date

from sqlmodel import col, select

from casework.answers import person_key
from casework.calendar import tallinn_day
from casework.cases import CaseKind, CaseMove, CaseState
from casework.facts import Event
from casework.people import MunicipalityId
from casework.permissions import Action
from storage.case_base import CaseBase
from storage.errors import NotHere, Stale
from storage.persons import NewPerson
from storage.secrets import installed
from storage.tables import CaseFact, CaseFile, Person, Referral


class NewCases(CaseBase):
    async def open_from(self, referral_id: int, kind: CaseKind, period: str) -> CaseFile:
        """Of a referral that one is dealing with; what it knows of person and contact goes along.

        `Stale` when a case was opened from it already.
        """
        referral = await self._desk.referrals.get(referral_id, Action.REFERRAL_CLOSE)
        await self._desk.session.refresh(referral, with_for_update=True)
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

    async def of_referral(self, referral_id: int) -> CaseFile | None:
        """For callers that may read the referral."""
        found = await self._desk.session.exec(select(CaseFile).where(CaseFile.referral_id == referral_id))
        return found.one_or_none()

    # ── somebody who is known already ────────────────────────────────────────

    async def known(self, referral: Referral) -> CaseFile | None:
        """An open case of seemingly the same person in that municipality. For callers that may read the referral."""
        found = await self._with_person(referral.municipality_id, referral.person_hash)
        twin_id = referral.twin_id
        seen = {referral.id}
        while found is None and twin_id is not None and twin_id not in seen:
            seen.add(twin_id)
            twin = await self._desk.session.get(Referral, twin_id)
            if twin is None:
                break
            found, twin_id = await self._of_person(twin.person_id, referral.municipality_id), twin.twin_id
        return found

    async def known_by(self, municipality_id: int, name: str, birth_year: int | None) -> CaseFile | None:
        """As `known`, by name and birth year; for the municipality's own case managers."""
        key = person_key(name, birth_year) if name and birth_year else None
        if key is None or not self._desk.who.manages(MunicipalityId(municipality_id)):
            return None
        return await self._with_person(municipality_id, installed().hash(key))

    async def _with_person(self, municipality_id: int, person_hash: str | None) -> CaseFile | None:
        if person_hash is None:
            return None
        found = await self._desk.session.exec(
            select(Person.id).where(Person.person_hash == person_hash).order_by(col(Person.id).desc())
        )
        for person_id in found.all():
            case = await self._of_person(person_id, municipality_id)
            if case is not None:
                return case
        return None

    async def _of_person(self, person_id: int | None, municipality_id: int) -> CaseFile | None:
        found = await self._desk.session.exec(
            select(CaseFile)
            .where(
                CaseFile.person_id == person_id,
                CaseFile.municipality_id == municipality_id,
                CaseFile.state == CaseState.OPEN,
            )
            .order_by(col(CaseFile.id).desc())
        )
        return found.first()
