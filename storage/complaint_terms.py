"""How many days a municipality has for an answer: ours, or its own as those who lead have set it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casework.complaint_terms import LONGEST, SETTABLE, Rule, Term, rule
from storage.errors import NotHere
from storage.leading import must_lead
from storage.tables import ComplaintTerm

if TYPE_CHECKING:
    from storage.desk import Desk


class ComplaintTerms:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def of(self, municipality_id: int, term: Term) -> Rule:
        row = await self._desk.session.get(ComplaintTerm, (municipality_id, term))
        return rule(term, row.days if row else None)

    async def set(self, municipality_id: int, term: Term, days: int) -> None:
        """For those who lead; a day that was promised already stays. `NotHere` for a number out of range."""
        must_lead(self._desk, municipality_id)
        if term not in SETTABLE or not 1 <= days <= LONGEST:
            raise NotHere
        row = await self._desk.session.get(ComplaintTerm, (municipality_id, term))
        if row is None:
            row = ComplaintTerm(
                municipality_id=municipality_id,
                term=term,
                days=days,
                set_by=self._desk.who.account_id,
                set_at=self._desk.now,
            )
        row.days, row.set_by, row.set_at = days, self._desk.who.account_id, self._desk.now
        self._desk.session.add(row)
        self._desk.audit("complaint:term", f"term:{term}", municipality_id)
