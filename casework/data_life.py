"""How long each kind of data is kept: a table in `data/data_life.toml`, with the source and status of each time."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files


class Kept(StrEnum):
    """Kinds of data, in the order of the table."""

    PROGRAMME = "programme"
    """People with a case under a programme's period."""
    MONTH_FILE = "month_file"
    OWN_HELP = "own_help"
    """People whose every case is help of the municipality's own."""
    REFERRAL = "referral"
    LETTER = "letter"
    """Words between a close person and the specialist."""
    RATING = "rating"
    """Ratings of quality of life: papers of the person, they go with the person."""
    COMPLAINT = "complaint"
    DRAFT = "draft"
    TRACE = "trace"
    UPDATE = "update"
    HOURS_CARD = "hours_card"
    GROUP_CODE = "group_code"
    OUTBOX = "outbox"
    REQUEST = "request"
    ERASURE = "erasure"
    AUDIT = "audit"
    LOG = "log"


class Basis(StrEnum):
    CONTRACT = "contract"
    PLACE = "place"
    FIXED = "fixed"
    NEVER = "never"
    OUTSIDE = "outside"


class SourceStatus(StrEnum):
    DOCUMENTED = "documented"
    CARRIED_OVER = "carried_over"
    UNCONFIRMED = "unconfirmed"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Keeping:
    """`hours`: of a fixed time. `by_itself`: the hourly sweep purges it."""

    kind: Kept
    basis: Basis
    source: str
    status: SourceStatus
    hours: int | None = None
    by_itself: bool = False

    @property
    def time(self) -> timedelta | None:
        return None if self.hours is None else timedelta(hours=self.hours)


@cache
def keepings() -> dict[Kept, Keeping]:
    """ValueError when the file lacks a kind, or says a time where there is none."""
    said = tomllib.loads((files("casework") / "data" / "data_life.toml").read_text(encoding="utf-8"))
    found = {one.kind: one for one in map(_read, said["kind"])}
    missing = set(Kept) - set(found)
    if missing or len(found) != len(said["kind"]):
        raise ValueError(f"data_life.toml: {sorted(missing) or 'a kind stands twice'}")
    return {kind: found[kind] for kind in Kept}


def _read(row: dict[str, object]) -> Keeping:
    hours = row.get("hours")
    basis = Basis(str(row["basis"]))
    if (basis is Basis.FIXED) != isinstance(hours, int):
        raise ValueError(f"data_life.toml: hours of {row['key']}")
    return Keeping(
        kind=Kept(str(row["key"])),
        basis=basis,
        source=str(row["source"]),
        status=SourceStatus(str(row["status"])),
        hours=hours if isinstance(hours, int) else None,
        by_itself=bool(row.get("by_itself", False)),
    )


def is_past(until: date | None, today: date) -> bool:
    """Whether papers kept until that day (included) may go; never without a day."""
    return until is not None and until < today
