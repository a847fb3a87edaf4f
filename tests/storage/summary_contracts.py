"""The simulated quarter's contracts and prices: one municipality leaves a list's contract, two come together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

from casework.hours import Recipient
from storage.tables import Contract, ContractPlace, PriceRow

_IMPORTED = datetime(2026, 8, 1, tzinfo=UTC)
_LAST = date(2027, 1, 31)
Add = Callable[..., Awaitable[None]]


async def contracts(add: Add, places: Sequence[int], keys: Sequence[str]) -> None:
    """`places`: the town's four. The first contract ends early at its pace, the second has more than it needs."""
    single = _contract("1-1/1", places[0], 4, "650.00", date(2026, 10, 5))
    joint = _contract("1-1/2", places[2], 60, "20000.00", date(2026, 9, 1))
    joint.used_before, joint.used_until = Decimal("320.25"), date(2026, 9, 30)
    await add(single, joint)
    await add(
        ContractPlace(contract_id=single.id or 0, municipality_id=places[0]),
        *(ContractPlace(contract_id=joint.id or 0, municipality_id=place) for place in places[2:]),
    )
    for number, key in enumerate(dict.fromkeys(keys)):
        unit = Decimal("10.1300") + number
        await add(
            PriceRow(component=key, unit=unit, first_day=date(2026, 1, 1)),
            PriceRow(component=key, unit=unit + Decimal("0.4700"), first_day=date(2026, 10, 15)),
        )
        if number % 2:
            await add(
                PriceRow(
                    component=key,
                    unit=unit - Decimal("3.2900"),
                    recipient=Recipient.GROUP,
                    first_day=date(2026, 1, 1),
                )
            )


def _contract(name: str, place: int, places: int, ceiling: str, first: date) -> Contract:
    return Contract(
        name=name,
        period="2025-2026",
        representative_id=place,
        places=places,
        ceiling=Decimal(ceiling),
        fee_month=Decimal("45.85") * places,
        fee_months=25,
        first_day=first,
        last_day=_LAST,
        imported_at=_IMPORTED,
    )
