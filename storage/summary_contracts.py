"""Whose places a summary counts: the contract that was imported, else what the list of municipalities says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.summaries import Span
from storage.tables import Contract, ContractPlace, MunicipalityRow

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Given:
    """A contract's places, all of them for each of its municipalities."""

    contract: str
    places: int
    municipalities: frozenset[int]


async def given_of(desk: Desk, places: Sequence[MunicipalityRow], span: Span) -> dict[int, Given]:
    """By municipality, in two statements; nothing for one without a contract."""
    listed = await _listed(desk, places)
    ids = {place.id or 0 for place in places}
    imported = await _imported(desk, ids.union(*(one.municipalities for one in listed.values())), span)
    # Who is in an imported contract fills no place of the listed one any more.
    left = {
        key: Given(one.contract, one.places, one.municipalities.difference(imported))
        for key, one in listed.items()
        if key not in imported
    }
    return left | {key: one for key, one in imported.items() if key in ids}


async def _listed(desk: Desk, places: Sequence[MunicipalityRow]) -> dict[int, Given]:
    wanted = {place.contract for place in places if place.contract}
    rows = await desk.session.exec(
        select(MunicipalityRow.id, MunicipalityRow.contract).where(col(MunicipalityRow.contract).in_(wanted))
    )
    together: defaultdict[str, set[int]] = defaultdict(set)
    for municipality_id, contract in rows.all():
        together[contract or ""].add(municipality_id or 0)
    return {
        place.id or 0: Given(place.contract, place.places, frozenset(together[place.contract]))
        for place in places
        if place.contract and place.places is not None
    }


async def _imported(desk: Desk, ids: set[int], span: Span) -> dict[int, Given]:
    """Of contracts that run in the span; of two the newer one."""
    theirs = select(ContractPlace.contract_id).where(col(ContractPlace.municipality_id).in_(ids))
    rows = await desk.session.exec(
        select(Contract, ContractPlace.municipality_id)
        .join(ContractPlace, col(ContractPlace.contract_id) == col(Contract.id))
        .where(
            col(Contract.id).in_(theirs),
            col(Contract.first_day) <= span.last,
            col(Contract.last_day) >= span.first,
        )
        .order_by(col(Contract.first_day), col(Contract.id))
    )
    together: defaultdict[int, set[int]] = defaultdict(set)
    contracts: dict[int, Contract] = {}
    for row, municipality_id in rows.all():
        contracts[row.id or 0] = row
        together[row.id or 0].add(municipality_id)
    return {
        municipality_id: Given(row.name, row.places, frozenset(together[contract_id]))
        for contract_id, row in contracts.items()
        for municipality_id in together[contract_id]
    }
