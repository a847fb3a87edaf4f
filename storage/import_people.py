"""People in care whom an operator brings: found again by the keyed hash, opened or completed, asked about later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.answers import person_key
from casework.cases import CaseKind, CaseMove, CaseState, How
from casework.facts import Event, Fact, Facts, Trait
from storage.case_rules import facts_of
from storage.errors import NotHere
from storage.persons import NewPerson
from storage.secrets import installed
from storage.tables import CaseEvent, CaseFact, CaseFile, Person, Referral

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class NewFact:
    event: Event
    day: date
    how: How = How.PLAIN


@dataclass(frozen=True, slots=True)
class InCare:
    """One row: what is empty or None is not known, and leaves what stands there."""

    municipality_id: int
    first_name: str
    last_name: str
    birth_year: int
    contact: str
    language: str
    kind: CaseKind
    period: str
    facts: tuple[NewFact, ...]
    traits: frozenset[Trait] | None
    manager_id: int | None
    specialist_id: int | None
    provider_id: int | None
    review_on: date | None

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"

    @property
    def hash(self) -> str:
        key = person_key(self.name, self.birth_year)
        return installed().hash(key) if key else ""


@dataclass(frozen=True, slots=True)
class Known:
    """A person who is here already, with the newest case in that municipality."""

    person: Person
    case: CaseFile
    facts: Facts


class ImportedPeople:
    """The house's own: nobody in the chat brings tables."""

    def __init__(self, desk: Desk) -> None:
        if desk.actor is not None:
            raise NotHere
        self._desk = desk

    # ── who is here already ──────────────────────────────────────────────────

    async def known(self, hashes: Iterable[str]) -> Mapping[tuple[int, str], Sequence[Known]]:
        """By municipality and hash, namesakes in the order of their codes. Looking is audited by count.

        Of each person the newest case there, an open one before a closed one.
        """
        rows = await self._desk.session.exec(
            select(Person, CaseFile)
            .join(CaseFile, col(CaseFile.person_id) == col(Person.id))
            .where(col(Person.person_hash).in_(set(hashes)))
            .order_by(col(CaseFile.id))
        )
        pairs = sorted(rows.all(), key=lambda pair: (pair[1].state is CaseState.OPEN, pair[1].id or 0))
        noted = await self._noted(case.id or 0 for _, case in pairs)
        if pairs:
            self._desk.audit("person:compare", f"persons:{len(pairs)}")
        found: dict[tuple[int, str], dict[int, Known]] = {}
        for person, case in pairs:
            known = Known(person, case, facts_of(case, noted.get(case.id or 0, ())))
            found.setdefault((case.municipality_id, person.person_hash or ""), {})[person.id or 0] = known
        return {key: [there[number] for number in sorted(there)] for key, there in found.items()}

    async def reported(self, hashes: Iterable[str]) -> Mapping[tuple[int, str], int]:
        """Referrals about seemingly the same person of which no case was opened: their ids, by place and hash."""
        opened = select(CaseFile.referral_id).where(col(CaseFile.referral_id).is_not(None))
        rows = await self._desk.session.exec(
            select(Referral.municipality_id, Referral.person_hash, Referral.id)
            .where(col(Referral.person_hash).in_(set(hashes)), col(Referral.id).not_in(opened))
            .order_by(col(Referral.id))
        )
        return {(place, found or ""): referral_id or 0 for place, found, referral_id in rows.all()}

    async def _noted(self, case_ids: Iterable[int]) -> dict[int, list[Fact]]:
        rows = await self._desk.session.exec(
            select(CaseFact).where(col(CaseFact.case_id).in_(set(case_ids)), col(CaseFact.undone_at).is_(None))
        )
        found: dict[int, list[Fact]] = {}
        for row in rows.all():
            found.setdefault(row.case_id, []).append(Fact(row.event, row.day))
        return found

    # ── kept ─────────────────────────────────────────────────────────────────

    async def open(self, new: InCare) -> CaseFile:
        """A new code with a case under way; whoever is named has it from now on."""
        person = Person()
        self._desk.persons.describe(person, NewPerson(new.name, new.contact or None, new.birth_year, new.language))
        # A table knows where the last name begins: who has two first names keeps both.
        person.first_name, person.last_name = new.first_name, new.last_name
        self._desk.session.add(person)
        await self._desk.session.flush()
        row = CaseFile(
            person_id=person.id or 0,
            municipality_id=new.municipality_id,
            kind=new.kind,
            period=new.period,
            manager_id=new.manager_id,
            specialist_id=new.specialist_id,
            provider_id=new.provider_id,
            review_on=new.review_on,
            traits=sorted(new.traits or ()),
            opened_at=self._desk.now,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._story(row, CaseMove.OPEN)
        self._note(row, new.facts)
        if new.review_on:
            self._story(row, CaseMove.SET_REVIEW, new.review_on.isoformat())
        await self._settled(row, "case:import")
        return row

    async def complete(self, known: Known, new: InCare, add: Iterable[NewFact], undo: Iterable[Fact]) -> CaseFile:
        """What the row has and the case has not, or has otherwise; an empty cell takes nothing away."""
        row, person = known.case, known.person
        person.contact, person.language = new.contact or person.contact, new.language or person.language
        if new.manager_id and new.manager_id != row.manager_id:
            row.manager_id = new.manager_id
            self._story(row, CaseMove.HAND_OVER, to=new.manager_id)
        if new.specialist_id and new.specialist_id != row.specialist_id:
            row.specialist_id, row.provider_id = new.specialist_id, new.provider_id
            self._story(row, CaseMove.GIVE_SPECIALIST, to=new.specialist_id)
        if new.review_on and new.review_on != row.review_on:
            row.review_on = new.review_on
            self._story(row, CaseMove.SET_REVIEW, new.review_on.isoformat())
        if new.traits is not None and new.traits != frozenset(row.traits):
            row.traits = sorted(new.traits)
            self._story(row, CaseMove.SET_TRAITS)
        await self._take_back(row, undo)
        self._note(row, add)
        row.version += 1
        await self._settled(row, "case:import-change")
        return row

    def _note(self, row: CaseFile, facts: Iterable[NewFact]) -> None:
        self._desk.session.add_all(
            CaseFact(case_id=row.id or 0, event=one.event, day=one.day, how=one.how, noted_at=self._desk.now)
            for one in facts
        )

    async def _take_back(self, row: CaseFile, facts: Iterable[Fact]) -> None:
        gone = {(fact.event, fact.day) for fact in facts}
        for noted in await self._desk.cases.noted(row):
            if (noted.event, noted.day) in gone:
                noted.undone_at = self._desk.now

    def _story(self, row: CaseFile, move: CaseMove, note: str = "", *, to: int | None = None) -> None:
        self._desk.session.add(
            CaseEvent(case_id=row.id or 0, move=move, at=self._desk.now, to_id=to, note=note or None)
        )

    async def _settled(self, row: CaseFile, action: str) -> None:
        await self._desk.session.flush()
        self._desk.audit(action, f"case:{row.id}", row.municipality_id)
        await self._desk.duties.resync(row)
