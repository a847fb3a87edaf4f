"""Lists for operators: codes, states and moments, nothing that tells who somebody is. A page is one statement.

Sealed columns are not even asked for; who reads has passed `Desk.must_operate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import ColumnElement, Row, Select, func, nulls_last, select
from sqlmodel import col

from storage.tables import MembershipRow, MunicipalityRow

if TYPE_CHECKING:
    from storage.desk import Desk

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
Columns: TypeAlias = Mapping[str, Any]
"""What a list may be sorted by: its keys, and SQL for each."""

PAGE = 50
_DIGITS = 9
"""Of an id, at most."""
MOST = 20_000
"""Rows of one file."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Which rows of a list: by which column, and how many after how many. `sort` is a key of the list's columns."""

    sort: str = ""
    descending: bool = False
    offset: int = 0
    limit: int = PAGE


@dataclass(frozen=True, slots=True)
class Found:
    rows: Sequence[AnyRow]
    total: int


async def cut_of(
    desk: Desk, query: Select[*tuple[Any, ...]], columns: Columns, cut: Cut, tie: ColumnElement[Any]
) -> Found:
    """The rows in the wished order (an unknown one: that of the query), `tie` decides among equals."""
    connection = await desk.connection()
    await desk.flush()
    total = (await connection.execute(select(func.count()).select_from(query.subquery()))).scalar_one()
    if cut.sort in columns:
        by = columns[cut.sort]
        query = query.order_by(None).order_by(nulls_last(by.desc() if cut.descending else by.asc()), tie)
    else:
        query = query.order_by(tie)
    found = await connection.execute(query.offset(cut.offset).limit(cut.limit))
    return Found(found.all(), int(total))


async def municipalities(desk: Desk) -> list[tuple[int, str]]:
    """Id and name, by name."""
    connection = await desk.connection()
    rows = await connection.execute(
        select(col(MunicipalityRow.id), col(MunicipalityRow.name)).order_by(col(MunicipalityRow.name))
    )
    return [(row[0] or 0, row[1]) for row in rows]


async def known_as(desk: Desk, accounts: set[int]) -> dict[int, str]:
    """How colleagues know these accounts ("Anu K."), where they do."""
    connection = await desk.connection()
    rows = await connection.execute(
        select(col(MembershipRow.account_id), col(MembershipRow.shown_as))
        .where(col(MembershipRow.account_id).in_(accounts), col(MembershipRow.shown_as) != "")
        .order_by(col(MembershipRow.id))
    )
    return {row[0]: row[1] for row in rows}


async def accounts_called(desk: Desk, typed: str) -> set[int] | None:
    """Accounts of that number, or whose name among colleagues has these words in it; None where nothing was typed."""
    wanted = " ".join(typed.split()).casefold()
    if not wanted:
        return None
    if wanted.isascii() and wanted.isdecimal():
        return {int(wanted)} if len(wanted) <= _DIGITS else set()
    connection = await desk.connection()
    rows = await connection.execute(
        select(col(MembershipRow.account_id), col(MembershipRow.shown_as)).where(col(MembershipRow.shown_as) != "")
    )
    return {row[0] for row in rows if wanted in row[1].casefold()}
