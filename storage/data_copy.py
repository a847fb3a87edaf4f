"""A copy of one's data: every row that is about the subject, and nothing that is about somebody else.

Columns that point to an account are left out (who wrote it is a colleague's own), and those that the registry calls
secret. Keyed hashes are of no use to anybody without the key.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, and_, select

from casework.data_subjects import SubjectKind, Whose
from storage.data_registry import Holding, Reach
from storage.data_scope import Scope, fetched, points_to_account, rows_of, scope_of, table_of

if TYPE_CHECKING:
    from storage.desk import Desk

Row = dict[str, Any]
_NAMED = {"organisation.id": "organisation", "municipality.id": "municipality"}


@dataclass(frozen=True, slots=True)
class Look:
    """Who saw or changed something: a role and a place, no name. `role`: empty for the house itself."""

    at: datetime
    action: str
    subject: str
    role: str
    place: str


@dataclass(frozen=True, slots=True)
class Message:
    """What was said about the subject, or waits to be: its kind, not its words."""

    notice: str
    state: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Paper:
    name: str
    kind: str
    month: date
    sha256: str
    content: bytes | None
    """None: a lost key sealed it."""


@dataclass(frozen=True, slots=True)
class Copy:
    whose: Whose
    made_at: datetime
    tables: dict[str, list[Row]]
    messages: tuple[Message, ...]
    looks: tuple[Look, ...]
    papers: tuple[Paper, ...]


async def copied(desk: Desk, whose: Whose, taken: frozenset[int] = frozenset()) -> Copy:
    """`NotHere` when there is no such subject. `taken`: see `scope_of`. The copy itself is audited."""
    scope = await scope_of(desk, whose, taken)
    places = {name: await _names(desk, name) for name in _NAMED.values()}
    tables: dict[str, list[Row]] = {}
    for holding in scope.holdings:
        where = rows_of(holding, scope)
        if holding.copied and where is not None:
            tables.setdefault(holding.table, []).extend(await _rows(desk, holding, where, places))
    copy = Copy(
        whose,
        desk.now,
        {name: rows for name, rows in tables.items() if rows},
        await _messages(desk, scope),
        await _looks(desk, scope, places["municipality"]),
        await _papers(desk, scope),
    )
    desk.audit(f"{whose.kind}:copy", f"{whose.kind}:{whose.id}")
    return copy


async def _rows(desk: Desk, holding: Holding, where: Any, places: dict[str, dict[int, str]]) -> list[Row]:  # noqa: ANN401
    table = table_of(holding.table)
    chosen = [
        column for column in table.columns if column.name not in holding.secret and not points_to_account(column)
    ]
    found = await fetched(desk, select(*chosen).where(where).order_by(*table.primary_key.columns))
    named = {column.name: name for column in chosen if (name := _place_of(column)) is not None}
    return [
        {
            column.name: places[named[column.name]].get(value) if column.name in named else plain(value)
            for column, value in zip(chosen, row, strict=True)
        }
        for row in found
    ]


def _place_of(column: Any) -> str | None:  # noqa: ANN401 (SQLAlchemy's column)
    """A municipality or an organisation stands there by its name."""
    return next((_NAMED[key.target_fullname] for key in column.foreign_keys if key.target_fullname in _NAMED), None)


def plain(value: Any) -> Any:  # noqa: ANN401 (any JSON)
    """As JSON has it: moments and days in ISO 8601, sums as text."""
    match value:
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case bytes():
            return None
        case _:
            return value


async def _names(desk: Desk, name: str) -> dict[int, str]:
    table: Table = table_of(name)
    return {row[0]: row[1] for row in await fetched(desk, select(table.c.id, table.c.name))}


async def _messages(desk: Desk, scope: Scope) -> tuple[Message, ...]:
    outbox = table_of("outbox")
    about: ColumnElement[bool] = scope.named_in(outbox.c.subject)
    if scope.whose.kind is SubjectKind.ACCOUNT:
        about |= outbox.c.account_id.in_(scope.of(Reach.ACCOUNT))
    columns = (outbox.c.notice, outbox.c.state, outbox.c.settled_at, outbox.c.not_before)
    rows = await fetched(desk, select(*columns).where(about).order_by(outbox.c.id))
    return tuple(Message(str(row[0]), plain(row[1]), row[2] or row[3]) for row in rows)


async def _looks(desk: Desk, scope: Scope, places: dict[int, str]) -> tuple[Look, ...]:
    """Of the audit log: all that was done with the person; of an account, what it did itself."""
    audit, members = table_of("audit"), table_of("membership")
    own = scope.whose.kind is SubjectKind.ACCOUNT
    mine = audit.c.account_id.in_(scope.of(Reach.ACCOUNT)) if own else scope.named_in(audit.c.subject)
    rows = await fetched(desk, select(audit).where(mine).order_by(audit.c.id))
    accounts = {row.account_id for row in rows if row.account_id is not None}
    query = select(members.c.account_id, members.c.role, members.c.municipality_id, members.c.began_at)
    roles: dict[int, list[Any]] = {}
    for member in await fetched(desk, query.where(members.c.account_id.in_(accounts)).order_by(members.c.began_at)):
        roles.setdefault(member.account_id, []).append(member)
    return tuple(_look(row, roles.get(row.account_id, []), places, own=own) for row in rows)


def _look(row: Any, roles: list[Any], places: dict[int, str], *, own: bool) -> Look:  # noqa: ANN401 (a row)
    """By the role that the account had then: the latest that had begun."""
    held = [one for one in roles if one.began_at <= row.at] or roles
    role = held[-1] if held else None
    place = row.municipality_id or (role.municipality_id if role else None)
    # What somebody did themself is told without whom they did it with.
    return Look(
        row.at, row.action, "" if own else row.subject, plain(role.role) if role else "", places.get(place or 0, "")
    )


async def _papers(desk: Desk, scope: Scope) -> tuple[Paper, ...]:
    files = table_of("month_file")
    if not scope.of(Reach.CASE):
        return ()
    query = select(files).where(and_(files.c.case_id.in_(scope.of(Reach.CASE)))).order_by(files.c.id)
    return tuple(Paper(row.name, row.kind, row.month, row.sha256, row.content) for row in await fetched(desk, query))
