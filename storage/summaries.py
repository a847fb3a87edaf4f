"""The weekly post's numbers at the desk: a municipality's for its case managers, contracts' for their adviser."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.calendar import tallinn_day
from casework.people import MunicipalityId, Role
from casework.small_counts import for_ska
from casework.summaries import (
    Behind,
    BehindLine,
    BudgetFigures,
    ContractLine,
    Raw,
    Span,
    Summary,
    behind,
    budget_figures,
    made,
)
from storage import complaint_counts
from storage.errors import NotHere
from storage.summary_contracts import given_of
from storage.summary_rows import rows_of
from storage.tables import ContractPlace, MunicipalityRow

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlmodel.sql.expression import SelectOfScalar

    from storage.desk import Desk

_LATELY = timedelta(days=7)


class Summaries:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    async def of(self, municipality_id: int, span: Span) -> Summary:
        """With codes and names in it: for `casework.small_counts.for_private` and `for_group` to cut.

        For the municipality's case managers, and for the house itself; raises `NotHere`.
        """
        raw = await self.raw(municipality_id, span)
        self._desk.audit("summary:read", f"{span.kind}:{span.key}", municipality_id)
        found = replace(made(raw, span, self.today), budget=await self._money(municipality_id, span))
        lately = span.last >= self.today - _LATELY
        complaints = await complaint_counts.figures(self._desk, municipality_id, span, with_open=lately)
        return replace(found, complaints=complaints)

    async def behind(self, municipality_id: int, span: Span, what: Behind) -> tuple[BehindLine, ...]:
        """Codes and moments, for the same readers and their private chat alone."""
        raw = await self.raw(municipality_id, span)
        self._desk.audit(f"summary:behind:{what}", f"{span.kind}:{span.key}", municipality_id)
        return behind(raw, span, what, self.today)

    async def raw(self, municipality_id: int, span: Span) -> Raw:
        """The rows; raises `NotHere`."""
        self._must_manage(municipality_id)
        place = await self._desk.municipalities.get(municipality_id)
        return (await rows_of(self._desk, [place], span))[municipality_id]

    async def every(self, span: Span) -> list[Summary]:
        """Of all municipalities with a contract, for the house alone: as many statements as for one of them."""
        if self._desk.actor is not None:
            raise NotHere
        imported = col(MunicipalityRow.id).in_(select(ContractPlace.municipality_id))
        listed = col(MunicipalityRow.contract).is_not(None)
        places = (await self._desk.session.exec(_places(or_(listed, imported)))).all()
        found = await rows_of(self._desk, places, span)
        for place_id in found:
            self._desk.audit("summary:read", f"{span.kind}:{span.key}", place_id)
        return [
            replace(made(raw, span, self.today), budget=await self._money(place_id, span))
            for place_id, raw in found.items()
        ]

    async def portfolio(self, span: Span, sharing: Collection[int] = ()) -> list[ContractLine]:
        """The contracts of the municipalities that the actor advises, by name; raises `NotHere` for everybody else.

        `sharing`: municipalities that let their adviser see how timely their duties are done.
        """
        groups = await self._together(set(self._advised()), span)
        whole = [place for places in groups for place in places]
        found = await rows_of(self._desk, whole, span)
        for place in whole:
            self._desk.audit("summary:portfolio", f"{span.kind}:{span.key}", place.id)
        lines = [
            replace(self._line(places, found, span, sharing), budget=await self._money(places[0].id or 0, span))
            for places in groups
        ]
        return for_ska(sorted(lines, key=lambda line: line.municipalities))

    async def _together(self, ids: set[int], span: Span) -> list[list[MunicipalityRow]]:
        """The municipalities of each contract that one of these is in, by name; one without a contract alone."""
        mine = (await self._desk.session.exec(_places(col(MunicipalityRow.id).in_(ids)))).all()
        given = await given_of(self._desk, mine, span)
        every = ids.union(*(one.municipalities for one in given.values()))
        rows = (await self._desk.session.exec(_places(col(MunicipalityRow.id).in_(every)))).all()
        known = {row.id or 0: row for row in rows}
        order = {row.id or 0: number for number, row in enumerate(rows)}
        groups = {
            given[key].municipalities if key in given else frozenset({key}) for key in (row.id or 0 for row in mine)
        }
        return [[known[one] for one in sorted(group, key=lambda one: order[one])] for group in groups]

    def _line(
        self, places: Sequence[MunicipalityRow], found: dict[int, Raw], span: Span, sharing: Collection[int]
    ) -> ContractLine:
        summaries = [made(found[place.id or 0], span, self.today) for place in places]
        open_ones = [one for one in summaries if one.municipality_id in sharing]
        whole = summaries[0].places
        return ContractLine(
            contract=whole.contract if whole else places[0].name,
            municipalities=tuple(place.name for place in places),
            given=whole.given if whole else None,
            filled=whole.filled if whole else 0,
            done=sum(one.hours.done for one in summaries),
            planned=sum(one.hours.planned for one in summaries),
            on_time=sum(one.duties.on_time for one in open_ones) if open_ones else None,
            late=sum(one.duties.met_late + one.duties.overdue for one in open_ones) if open_ones else None,
        )

    async def _money(self, municipality_id: int, span: Span) -> BudgetFigures | None:
        """Of the contract that runs then, as far as it is known today."""
        budget = await self._desk.budget.of_place(municipality_id, min(span.last, self.today))
        return None if budget is None else budget_figures(budget, self.today)

    def _must_manage(self, municipality_id: int) -> None:
        actor = self._desk.actor
        if actor is not None and not actor.manages(MunicipalityId(municipality_id)):
            raise NotHere

    def _advised(self) -> list[int]:
        found = [
            item.municipality_id
            for item in self._desk.who.memberships
            if item.role is Role.SKA_COORDINATOR and item.municipality_id is not None
        ]
        if not found:
            raise NotHere
        return [int(one) for one in found]


def _places(where: ColumnElement[bool]) -> SelectOfScalar[MunicipalityRow]:
    return select(MunicipalityRow).where(where).order_by(col(MunicipalityRow.name))
