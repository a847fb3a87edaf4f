"""The catalogue of activities that hours are logged by [002 §5], and what each bills as in a period."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from casework.eligibility import Status
from casework.periods.model import FROM_PLAN, ITSELF, Billed, Period, Source
from casework.periods.reading import BILLING_DOMAINS

FILE = "components.toml"


class Way(StrEnum):
    """How an activity is given."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Component:
    """`domain`: base, personal, family, or one of the seven life domains."""

    key: str
    domain: str
    way: Way

    def may_be(self, way: Way) -> bool:
        return self.way is Way.BOTH or self.way is way


@cache
def components() -> Mapping[str, Component]:
    """All 26 by key, in the catalogue's order."""
    return read_components(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))


def read_components(text: str) -> dict[str, Component]:
    """ValueError names the file and the row that is wrong."""
    found: dict[str, Component] = {}
    for place, row in enumerate(tomllib.loads(text)["components"], start=1):
        where = f"{FILE}: row {place} ({row.get('key', 'no key')})"
        if row.keys() != {"key", "domain", "way"}:
            raise ValueError(f"{where}: needs key, domain and way, nothing else")
        if row["domain"] not in BILLING_DOMAINS or row["way"] not in list(Way):
            raise ValueError(f"{where}: unknown domain or way")
        if row["key"] in found:
            raise ValueError(f"{where}: the key stands twice")
        found[row["key"]] = Component(row["key"], row["domain"], Way(row["way"]))
    return found


@cache
def source() -> Source:
    """Of the catalogue and its right column."""
    table = tomllib.loads(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))
    return Source(Status(table["status"]), table["clause"])


def billed(component: Component, period: Period, planned_domain: str | None = None) -> Billed | None:
    """What its hours bill as; None where the period says nothing.

    Personal and family activities take the life domain that the person's plan names; without one they stay
    `from_plan`, so that somebody is asked.
    """
    row = period.billing.get(component.domain)
    if row is None or not row.component:
        return None
    if row.component == ITSELF:
        return Billed(component.key, row.source)
    if row.component == FROM_PLAN and planned_domain:
        return period.billing.get(planned_domain)
    return row
