"""Sums as these pages show them."""

from __future__ import annotations

from decimal import Decimal

from admin.panel.rendering import exactly

_SPACE = "\N{NO-BREAK SPACE}"


def euros(value: Decimal | None) -> str:
    """48 073,20 €; a dash where there is none."""
    if value is None:
        return "–"
    places = 4 if value != round(value, 2) else 2
    return f"{exactly(round(value, places))}{_SPACE}€"
