"""What all managing from the panel has in common: changes that were made meanwhile are told, and who changed what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import col, or_, select

from casework.people import Role
from storage.errors import Refused, Stale
from storage.tables import Audit, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk

MOST_LINES = 12


class Changed(Stale):
    """Somebody changed it meanwhile; `now`: how it stands, by the name of the field."""

    def __init__(self, now: Mapping[str, str]) -> None:
        super().__init__()
        self.now = dict(now)


class StillUsed(Refused):
    """It cannot end while somebody works in it; `count`: how many."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class Wrong(Refused):
    """A field that does not fit; `fault` names why."""

    def __init__(self, field: str, fault: str) -> None:
        super().__init__(field, fault)
        self.field, self.fault = field, fault


def must_be_as(was: Mapping[str, str], now: Mapping[str, str]) -> None:
    """Raises `Changed` when what was shown no longer stands so."""
    if dict(was) != dict(now):
        raise Changed(now)


@dataclass(frozen=True, slots=True)
class Trace:
    """One line of the audit; `by`: how the one who did it is known, empty for the shell."""

    at: datetime
    action: str
    what: str
    """What the subject says besides the row's own id, such as the names of changed fields."""
    by: str
    account_id: int | None
    kind: str = ""
    """Of what it is a line: "municipality", "text"."""


async def traces(desk: Desk, subject: str, most: int = MOST_LINES) -> list[Trace]:
    """What was done to it, the newest first."""
    rows = (
        await desk.session.exec(
            select(Audit)
            .where(or_(col(Audit.subject) == subject, col(Audit.subject).startswith(f"{subject}:", autoescape=True)))
            .order_by(col(Audit.id).desc())
            .limit(most)
        )
    ).all()
    names = await names_of(desk, {row.account_id for row in rows if row.account_id is not None})
    return [
        Trace(
            row.at,
            row.action,
            row.subject.removeprefix(subject).removeprefix(":"),
            names.get(row.account_id or 0, ""),
            row.account_id,
            subject.partition(":")[0],
        )
        for row in rows
    ]


async def names_of(desk: Desk, account_ids: set[int]) -> dict[int, str]:
    """How colleagues know them (never a name from Telegram); an operator's own name wins."""
    if not account_ids:
        return {}
    rows = await desk.session.exec(
        select(MembershipRow.account_id, MembershipRow.shown_as, MembershipRow.role)
        .where(col(MembershipRow.account_id).in_(account_ids), MembershipRow.shown_as != "")
        .order_by(col(MembershipRow.id))
    )
    found: dict[int, str] = {}
    for account_id, name, role in rows.all():
        if role == Role.OPERATOR or account_id not in found:
            found[account_id] = name
    return found
