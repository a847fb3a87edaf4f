"""Erasing one subject everywhere: emptied in place, so that hours, euros and counts stay as they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, insert, or_, select, update

from casework.data_subjects import SubjectKind, Whose
from storage import data_chats, data_mentions
from storage.data_registry import Holding, Reach, Way
from storage.data_scope import Scope, fetched, ledger_key, rows_of, scope_of, table_of
from storage.data_twins import twins_of

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Found:
    """Of one table: its rows of the subject, and how many of them still tell who it is."""

    table: str
    rows: int
    telling: int


@dataclass(frozen=True, slots=True)
class Erased:
    """`found`: before. `messages`: that will be deleted in chats; `outbox`: what is not said any more, or emptied.

    `mentions`: table, column and count of the name in records of others, replaced by the code; `left`: where it
    stands still, and why.
    """

    whose: Whose
    found: tuple[Found, ...]
    messages: int
    outbox: int
    mentions: tuple[tuple[str, str, int], ...]
    left: tuple[data_mentions.Place, ...]


async def look(desk: Desk, scope: Scope) -> tuple[Found, ...]:
    """What there is of the subject, table by table; tables without a row are left out."""
    found = []
    for holding in scope.holdings:
        where = rows_of(holding, scope)
        if where is None:
            continue
        table = table_of(holding.table)
        rows = await _count(desk, holding, where)
        telling = await _count(desk, holding, and_(where, _telling(holding)))
        if rows:
            found.append(Found(table.name, rows, telling))
    return tuple(found)


async def erase(
    desk: Desk,
    whose: Whose,
    *,
    by: str,
    entry: dict[str, Any] | None = None,
    place: int | None = None,
    taken: frozenset[int] | None = None,
    doubtful: bool = False,
) -> Erased:
    """`NotHere` when there is no such subject. `entry`: columns of the ledger's line, none: no line is written.

    `taken`: referrals under other codes that go too, each with a line of its own; None: nobody decided, they stay.
    `doubtful`: see `data_mentions.replace`. Nothing is asked here: `data_marks.bars` is for whoever decides.
    """
    scope = await scope_of(desk, whose, taken or frozenset())
    same = frozenset((await twins_of(desk, whose)).sure) if taken is None else frozenset[int]()
    lines = [(whose, scope.born), *await _lines(desk, taken or frozenset())]
    found = await look(desk, scope)
    messages = await data_chats.empty(desk, scope)
    outbox = await data_chats.silence(desk, scope)
    await desk.complaints.end_erased(scope.of(Reach.COMPLAINT), without=scope.of(Reach.ACCOUNT))
    for holding in scope.holdings:
        await _apply(desk, holding, scope)
    if whose.kind is SubjectKind.ACCOUNT:
        await _unname(desk, scope)
    mentions, left = await data_mentions.replace(desk, scope, same=same, doubtful=doubtful)
    if entry is not None:
        for one, born in lines:
            await _enter(desk, one, born, by, entry)
    desk.session.expire_all()
    for one, _ in lines:
        desk.audit(f"{one.kind}:erase", f"{one.kind}:{one.id}", place)
    return Erased(whose, found, messages, outbox, mentions, left)


async def _apply(desk: Desk, holding: Holding, scope: Scope) -> None:
    where = rows_of(holding, scope)
    if where is None or holding.way is Way.KEEP:
        return
    if holding.way is Way.MONTH_FILE:
        for case_id in sorted(scope.of(Reach.CASE)):
            await desk.months.erase_files_of(case_id)
        return
    table = table_of(holding.table)
    connection = await desk.connection()
    if holding.way is Way.DELETE:
        await connection.execute(delete(table).where(where))
        return
    for column, kept in holding.unless.items():
        where = and_(where, table.c[column].not_in(kept))
    values: dict[str, Any] = {**dict.fromkeys(holding.blank), **holding.reset}
    if holding.stamp:
        values[holding.stamp] = desk.now
    await connection.execute(update(table).where(where).values(values))


async def _unname(desk: Desk, scope: Scope) -> None:
    """A number that is nobody's in Telegram: whoever writes from the old one is somebody new."""
    for chat in scope.chats:
        await desk.conversations.forget_chat(chat)
        await desk.updates.forget_unsaid(chat)
    table, account_id = table_of("account"), scope.whose.id
    await desk.flush()
    await (await desk.connection()).execute(
        update(table).where(table.c.id == account_id).values(telegram_id=-account_id)
    )


async def _lines(desk: Desk, taken: frozenset[int]) -> list[tuple[Whose, datetime | None]]:
    """As each of them stands in the ledger: an older backup brings a referral back by itself."""
    of = table_of("referral").c
    rows = await fetched(desk, select(of.id, of.sent_at).where(of.id.in_(taken)).order_by(of.id))
    return [(Whose(SubjectKind.REFERRAL, row.id), row.sent_at) for row in rows]


async def _enter(desk: Desk, whose: Whose, born: datetime | None, by: str, entry: dict[str, Any]) -> None:
    at: datetime = entry.get("at", desk.now)
    row = {
        "key": ledger_key(whose, born, at),
        "kind": whose.kind,
        "subject_id": whose.id,
        "at": at,
        "by": by,
        "request": None,
        "even_so": False,
        "reason": None,
        **entry,
    }
    await (await desk.connection()).execute(insert(table_of("erasure")).values(row))


def _telling(holding: Holding) -> Any:  # noqa: ANN401 (a condition)
    table = table_of(holding.table)
    if holding.way in {Way.MONTH_FILE, Way.DELETE}:
        return table.c[next(iter(holding.reach))].is_not(None)
    filled: list[Any] = [table.c[column].is_not(None) for column in holding.blank]
    for column, kept in holding.unless.items():
        filled = [and_(one, table.c[column].not_in(kept)) for one in filled]
    filled += [table.c[column] != "" for column, value in holding.reset.items() if value == ""]
    return or_(*filled) if filled else table.c[next(iter(holding.reach))].is_(None)


async def _count(desk: Desk, holding: Holding, where: Any) -> int:  # noqa: ANN401 (a condition)
    rows = await fetched(desk, select(func.count()).select_from(table_of(holding.table)).where(where))
    return int(rows[0][0])
