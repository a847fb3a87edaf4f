"""Kinds of duties as a table of data: owner, base events, what meets them. The numbers are a period's."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from casework.facts import Event, Trait

FILE = "duties.toml"
_KNOWN = frozenset(
    "key scope owner base period_end met_by met_from_base only_if unless who after_exit after_period ladder".split()  # noqa: SIM905
) | {"needs_person", "after_closing"}


class Owner(StrEnum):
    """Who answers for a duty."""

    KOV = "kov"
    BTO = "bto"
    LTO = "lto"
    SKA = "ska"
    PERSON = "person"


class Scope(StrEnum):
    PERSON = "person"
    MONTH = "month"
    CONTRACT = "contract"
    COMPLAINT = "complaint"
    """Feedback that was sent; its rows come from `complaint_terms`, not from a period."""


class Who(StrEnum):
    """Whom it concerns, by the day of entry and the first day of the period."""

    ALL = "all"
    NEW = "new"
    CONTINUING = "continuing"


@dataclass(frozen=True, slots=True)
class DutyKind:
    """`met_by`: alternatives, each of events that all have to be there; empty when nothing ends the duty."""

    key: str
    scope: Scope
    owner: Owner
    base: tuple[Event, ...] = ()
    met_by: tuple[tuple[Event, ...], ...] = ()
    period_end: bool = False
    met_from_base: bool = False
    only_if: frozenset[Trait] = frozenset()
    unless: frozenset[Trait] = frozenset()
    who: Who = Who.ALL
    after_exit: bool = False
    after_period: bool = False
    needs_person: bool = False
    after_closing: bool = False
    ladder: str = "default"


@cache
def kinds() -> Mapping[str, DutyKind]:
    """By key, in the order of the file."""
    return read_kinds(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))


@cache
def own_papers() -> frozenset[Event]:
    """What the municipality itself still notes after a death."""
    return frozenset(event for kind in kinds().values() if kind.after_closing for met in kind.met_by for event in met)


def read_kinds(text: str) -> dict[str, DutyKind]:
    """ValueError names the file, the row and what is wrong in it."""
    found: dict[str, DutyKind] = {}
    for place, row in enumerate(tomllib.loads(text).get("duties", ()), start=1):
        where = f"{FILE}: row {place} ({row.get('key', 'no key')})"
        if unknown := row.keys() - _KNOWN:
            raise ValueError(f"{where}: unknown {', '.join(sorted(unknown))}")
        try:
            kind = _kind(row)
        except (KeyError, ValueError) as error:
            raise ValueError(f"{where}: {error}") from error
        if kind.key in found:
            raise ValueError(f"{where}: the key stands twice")
        found[kind.key] = kind
    return found


def _kind(row: Mapping[str, Any]) -> DutyKind:
    return DutyKind(
        key=row["key"],
        scope=Scope(row["scope"]),
        owner=Owner(row["owner"]),
        base=tuple(map(Event, row.get("base", ()))),
        met_by=tuple(tuple(map(Event, each)) for each in row.get("met_by", ())),
        period_end=row.get("period_end", False),
        met_from_base=row.get("met_from_base", False),
        only_if=frozenset(map(Trait, row.get("only_if", ()))),
        unless=frozenset(map(Trait, row.get("unless", ()))),
        who=Who(row.get("who", Who.ALL)),
        after_exit=row.get("after_exit", False),
        after_period=row.get("after_period", False),
        needs_person=row.get("needs_person", False),
        after_closing=row.get("after_closing", False),
        ladder=row.get("ladder", "default"),
    )
