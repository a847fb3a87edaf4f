"""Leaving at the desk: where to next, the last day, the reason; what the whole contract needs; who is asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import select

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, may_case
from casework.cases import CaseMove, CaseState, How
from casework.exits import CHOSEN_HERE, DayFlaw, ExitPath, ExitReason, flaw_of
from casework.facts import Event
from casework.notices import Notice
from casework.people import MunicipalityId
from storage.case_base import CaseBase
from storage.case_facts import right_to_note
from storage.errors import NotHere, Stale
from storage.exit_lists import Everybody, Exit, everybody, made
from storage.leading import must_lead
from storage.tables import CaseExit, CaseFact, CaseFile, Contract


class BadDay(ValueError):
    """The day cannot be the last one."""

    def __init__(self, flaw: DayFlaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a lead has asked: how many case managers now, how many had been asked today; codes of nobody's people."""

    now: int
    before: int
    unowned: tuple[int, ...]
    """Ids of the people without a case manager."""


class Exits(CaseBase):
    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    # ── reading ──────────────────────────────────────────────────────────────

    async def of_case(self, case_id: int, action: CaseAction = CaseAction.READ) -> Exit:
        """`NotHere` also when there is no leaving to plan: a period without an end, or somebody who goes on."""
        row = await self.get(case_id, action)
        found = await made(self._desk, [row])
        if not found:
            raise NotHere
        return found[0]

    async def everybody(self, municipality_id: int | None = None) -> Everybody:
        return await everybody(self._desk, municipality_id)

    async def printed(self, case_id: int, *, named: bool) -> Exit:
        """For the page that the person gets; with the name for those who may see it. Audited either way."""
        found = await self.of_case(case_id, CaseAction.NOTE_OWN)
        if found.fate is not None:
            raise Stale
        if named:
            await self._desk.cases.reveal(case_id)
        self._audit("case:exit_sheet", found.row)
        return found

    async def may_note(self, row: CaseFile, event: Event) -> bool:
        return may_case(self._desk.who, right_to_note(event), await self.subject(row))

    async def changeable(self, case_id: int) -> CaseFile:
        """For one who plans the leaving; `Stale` for a closed case, and for who has died or moved away."""
        row = await self.get(case_id, CaseAction.EXIT)
        if row.state is CaseState.CLOSED or any(one.fate for one in await made(self._desk, [row])):
            raise Stale
        return row

    # ── where to next ────────────────────────────────────────────────────────

    async def choose(self, case_id: int, version: int, path: ExitPath) -> CaseFact:
        """From today on; what was chosen today before is taken back, earlier choices stay in the history."""
        row = await self.changeable(case_id)
        for fact in await self._live(row, Event.EXIT_PATH):
            if fact.day >= self.today:
                await self._desk.cases.undo(fact.id or 0, version)
                version = row.version
        return await self._desk.cases.note(case_id, version, Event.EXIT_PATH, self.today, how=How(path.value))

    async def take_back_choice(self, case_id: int, version: int, before: ExitPath | None) -> CaseFile:
        """As it was before the last choice; `Stale` when there is none."""
        row = await self.changeable(case_id)
        live = await self._live(row, Event.EXIT_PATH)
        if not live:
            raise Stale
        await self._desk.cases.undo(live[-1].id or 0, version)
        now = live[-2].how if len(live) > 1 else None
        if before is not None and now != How(before.value):
            await self.choose(case_id, row.version, before)
        return row

    async def set_last_day(self, case_id: int, version: int, day: date) -> CaseFile:
        """The expected one; `BadDay`."""
        row = await self.changeable(case_id)
        await self._check_day(row, day, self.today)
        await self._step(row, version)
        await self._keep(row, last_day=day)
        self._story(row, CaseMove.SET_EXIT)
        return row

    # ── the day of leaving ───────────────────────────────────────────────────

    async def leave(self, case_id: int, version: int, day: date, reason: ExitReason) -> CaseFact:
        """Notes the exit (it may lie ahead) with its class; a day that was noted before gives way to it.

        `BadDay`; ValueError for a reason that is an event of its own.
        """
        if reason not in CHOSEN_HERE:
            raise ValueError(reason)
        row = await self.changeable(case_id)
        await self._check_day(row, day)
        version = await self._unleave(row, version)
        fact = await self._desk.cases.note(case_id, version, Event.EXITED, day)
        await self._keep(row, reason=reason)
        return fact

    async def stay(self, case_id: int, version: int) -> CaseFile:
        """As if no exit had been noted; `Stale` when there is none."""
        row = await self.changeable(case_id)
        if await self._unleave(row, version) == version:
            raise Stale
        await self._keep(row, reason=None)
        return row

    async def _unleave(self, row: CaseFile, version: int) -> int:
        """Takes back the exit of this stay; gives the case's version from then on."""
        entered = (await self.facts(row)).on(Event.ENTERED)
        for fact in await self._live(row, Event.EXITED):
            if entered is None or fact.day >= entered:
                await self._desk.cases.undo(fact.id or 0, version)
                version = row.version
        return version

    async def _check_day(self, row: CaseFile, day: date, expected_from: date | None = None) -> None:
        period = await self._desk.periods.of_case(row)
        end = period.services.end if period else None
        flaw = flaw_of(day, (await self.facts(row)).on(Event.ENTERED), end, expected_from)
        if flaw is not None:
            raise BadDay(flaw)

    async def _live(self, row: CaseFile, event: Event) -> list[CaseFact]:
        """By the day, of one day in the order of writing."""
        return sorted((one for one in await self.noted(row) if one.event is event), key=lambda one: one.day)

    async def reason(self, row: CaseFile) -> ExitReason | None:
        """The class that was given with the day of leaving; None where no leaving is noted."""
        found = await self._desk.session.exec(select(CaseExit.reason).where(CaseExit.case_id == row.id))
        reason = found.one_or_none()
        return ExitReason(reason) if reason else None

    async def _keep(self, row: CaseFile, **values: object) -> None:
        found = await self._desk.session.exec(select(CaseExit).where(CaseExit.case_id == row.id))
        kept = found.one_or_none() or CaseExit(case_id=row.id or 0, changed_at=self._desk.now)
        kept.sqlmodel_update({**values, "changed_by": self._desk.who.account_id, "changed_at": self._desk.now})
        self._desk.session.add(kept)
        await self._desk.session.flush()

    # ── the whole municipality, and its contract ─────────────────────────────

    async def nudge(self, municipality_id: int) -> Asked:
        """A lead asks case managers where their people go; each hears it once a day at most."""
        must_lead(self._desk, municipality_id)
        theirs: defaultdict[int | None, list[Exit]] = defaultdict(list)
        for one in (await self.everybody(municipality_id)).exits:
            if one.has_nothing:
                theirs[one.row.manager_id].append(one)
        unowned = theirs.pop(None, [])
        theirs.pop(self._desk.who.account_id, None)
        put = [await self._ask(municipality_id, manager or 0) for manager in sorted(filter(None, theirs))]
        self._desk.audit("exit:nudge", f"municipality:{municipality_id}", municipality_id)
        return Asked(sum(put), len(put) - sum(put), tuple(one.row.person_id for one in unowned))

    async def _ask(self, municipality_id: int, account_id: int) -> bool:
        return await self._desk.outbox.put(
            Notice.EXIT_NUDGE,
            account_id,
            key=f"{Notice.EXIT_NUDGE}:{municipality_id}:{account_id}:{self.today}",
            args={"municipality": municipality_id},
        )

    async def contracts(self, municipality_id: int, period: str) -> Sequence[Contract]:
        """Of that period; for the municipality's case managers."""
        if not self._desk.who.manages(MunicipalityId(municipality_id)):
            raise NotHere
        return [one for one in await self._desk.contracts.of_places({municipality_id}) if one.period == period]

    async def keep_until(self, contract_id: int, municipality_id: int, day: date | None, clause: str) -> Contract:
        """Until when the contract's documents are kept, with the clause that says it; None: not entered any more."""
        must_lead(self._desk, municipality_id)
        row = await self._desk.session.get(Contract, contract_id)
        places = await self._desk.contracts.places(contract_id) if row else []
        if row is None or municipality_id not in {place.id for place in places}:
            raise NotHere
        row.keep_until, row.keep_clause = day, clause.strip() if day else ""
        self._desk.audit("contract:keep_until", f"contract:{contract_id}", municipality_id)
        await self._desk.session.flush()
        return row
