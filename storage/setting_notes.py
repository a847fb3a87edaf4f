"""Every change of a municipality's settings is kept as it was and as it became (see `storage.setting_changes`)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from storage.tables import SettingChange

if TYPE_CHECKING:
    from storage.desk import Desk

CLOSING = "closing_day"
CONTRACT = "contract:{contract}:"
"""Before the name of a contract's field; the row stands with the municipality that acts for all of them."""


def noted(desk: Desk, municipality_id: int, before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Keeps what is different; returns the names of these fields."""
    fields = [name for name in before if before[name] != after[name]]
    desk.session.add_all(_row(desk, municipality_id, name, before[name], after[name]) for name in fields)
    return fields


def noted_day(desk: Desk, municipality_id: int, day: date, old: str | None, new: str | None) -> None:
    """A closing day that came (`old` is None) or went (`new` is None)."""
    desk.session.add(_row(desk, municipality_id, CLOSING, old, new, day))


def noted_contract(
    desk: Desk, contract_id: int, representative: int, before: Mapping[str, str], after: Mapping[str, str]
) -> list[str]:
    """As `noted`, of one contract."""
    fields, head = [name for name in before if before[name] != after[name]], CONTRACT.format(contract=contract_id)
    desk.session.add_all(_row(desk, representative, head + name, before[name], after[name]) for name in fields)
    return fields


def _row(
    desk: Desk, municipality_id: int, field: str, old: str | None, new: str | None, day: date | None = None
) -> SettingChange:
    made_by = desk.actor.account_id if desk.actor else desk.operator
    return SettingChange(
        municipality_id=municipality_id, field=field, day=day, old=old, new=new, at=desk.now, made_by=made_by
    )
