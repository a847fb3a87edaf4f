"""Managing is the operator's: whoever has a role in the chat, the lead too, finds nothing there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from decimal import Decimal

import pytest

from casework.leaflets import Leaflet
from casework.people import Role
from casework.prices import Price
from storage.contract_lists import NewContract
from storage.desk import Desk, Desks
from storage.errors import NotHere
from storage.manage_contracts import Papers
from storage.manage_invitations import Wanted
from storage.manage_people import Filter
from storage.tables import SectorKind
from tests.storage.team import HERE, LEAD, acting, furnished

TERMS = NewContract(
    "1", (HERE,), HERE, 10, None, Decimal("458.50"), 25, "2025-2026", date(2025, 1, 1), date(2027, 1, 31)
)
PRICE = Price("core_service", Decimal(30), date(2026, 1, 1), municipality_id=HERE)
BOTH = {"et": "a", "ru": "b"}
ACTS: dict[str, Callable[[Desk], Awaitable[object]]] = {
    "places.listed": lambda desk: desk.manage_places.listed(),
    "places.one": lambda desk: desk.manage_places.one(HERE),
    "organisations.listed": lambda desk: desk.manage_organisations.listed(),
    "organisations.add": lambda desk: desk.manage_organisations.add("Uus", SectorKind.SCHOOL, HERE),
    "organisations.end": lambda desk: desk.manage_organisations.end(1),
    "people.listed": lambda desk: desk.manage_people.listed(Filter()),
    "people.end": lambda desk: desk.manage_people.end(1),
    "people.suspend": lambda desk: desk.manage_people.suspend(1),
    "people.hand_over": lambda desk: desk.manage_people.hand_over(1, 2),
    "people.set_reminder_hour": lambda desk: desk.manage_people.set_reminder_hour(1, 9, 8),
    "invitations.make": lambda desk: desk.manage_invitations.make(Wanted(Role.OPERATOR)),
    "invitations.pending": lambda desk: desk.manage_invitations.pending(),
    "invitations.revoke": lambda desk: desk.manage_invitations.revoke(1),
    "money.contracts": lambda desk: desk.manage_money.contracts(),
    "contracts.terms": lambda desk: desk.manage_contracts.terms(1),
    "contracts.of_place": lambda desk: desk.manage_contracts.of_place(HERE),
    "contracts.names": lambda desk: desk.manage_contracts.names(),
    "contracts.effects": lambda desk: desk.manage_contracts.effects(TERMS, None),
    "contracts.add": lambda desk: desk.manage_contracts.add(TERMS),
    "contracts.change": lambda desk: desk.manage_contracts.change(1, TERMS, {}),
    "contracts.changes": lambda desk: desk.manage_contracts.changes(1),
    "contracts.papers": lambda desk: desk.manage_contracts.papers(1),
    "contracts.keep_until": lambda desk: desk.manage_contracts.keep_until(1, Papers(None, ""), {}),
    "prices.one": lambda desk: desk.manage_prices.one(1),
    "prices.effects": lambda desk: desk.manage_prices.effects(PRICE),
    "prices.add": lambda desk: desk.manage_prices.add(PRICE),
    "prices.cut": lambda desk: desk.manage_prices.cut(1, None),
    "prices.held_by": lambda desk: desk.manage_prices.held_by(1),
    "prices.end": lambda desk: desk.manage_prices.end(1, None),
    "prices.remove": lambda desk: desk.manage_prices.remove(1),
    "money.prices": lambda desk: desk.manage_money.prices(None, "", None),
    "periods.listed": lambda desk: desk.manage_periods.listed(),
    "periods.put": lambda desk: desk.manage_periods.put("x.toml", "", seen=None),
    "closing_days.of": lambda desk: desk.closing_days.of(HERE),
    "closing_days.add": lambda desk: desk.closing_days.add(HERE, date(2026, 11, 25), ""),
    "closing_days.remove": lambda desk: desk.closing_days.remove(HERE, date(2026, 11, 25)),
    "setting_changes.of": lambda desk: desk.setting_changes.of(HERE, 0, 5),
    "setting_changes.undo": lambda desk: desk.setting_changes.undo(HERE, 1),
    "leaflets.draft": lambda desk: desk.leaflets.draft(Leaflet.PRIVACY),
    "leaflets.save": lambda desk: desk.leaflets.save(Leaflet.PRIVACY, None, BOTH, {}),
    "leaflets.publish": lambda desk: desk.leaflets.publish(Leaflet.PRIVACY, None, BOTH),
    "leaflets.drop": lambda desk: desk.leaflets.drop(Leaflet.PRIVACY, None, BOTH),
    "leaflets.withdraw": lambda desk: desk.leaflets.withdraw(Leaflet.WELCOME, HERE, 1),
}


async def test_a_lead_finds_nothing_of_it(desks: Desks) -> None:
    await furnished(desks)
    for act in ACTS.values():
        async with acting(desks, LEAD) as desk:
            with pytest.raises(NotHere):
                await act(desk)
