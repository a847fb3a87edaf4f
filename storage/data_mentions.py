"""A name in records of somebody else, in drafts, and in files of a whole month: replaced by the code, or erased."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, insert, select, update
from sqlmodel import SQLModel

from storage.data_registry import BY_MENTION, Reach
from storage.data_scope import Scope, fetched, table_of
from storage.data_search import Hit, Words, hits

if TYPE_CHECKING:
    from storage.desk import Desk

ONLY_GROW = frozenset({"audit", "erased_file", "erasure", "month_version"})
"""Guarded by the database: what stands there stays, and is told."""
OF_THE_HOUSE = frozenset({
    "closing_day", "contract", "invitation", "membership", "municipality", "organisation", "period_file",
    "post_group", "price", "published_text", "questionnaire_file", "team",
})  # fmt: skip
"""Names of colleagues, places and papers: one that is the same as the person's is not the person's. It stays, and is
told."""
Places = tuple[tuple[str, str, int], ...]


async def replace(desk: Desk, scope: Scope, words: Words) -> tuple[Places, Places]:
    """Where the name stood and was taken out, and where it had to be left: table, column, how many values."""
    done: Counter[tuple[str, str]] = Counter()
    left: Counter[tuple[str, str]] = Counter()
    drafts = Words((*scope.names, scope.whose.code))
    for hit in await hits(desk, drafts, tuple(BY_MENTION)):
        await _forget(desk, hit)
        done[hit.table, hit.column] += 1
    for hit in await hits(desk, words, _elsewhere(scope)) if words else ():
        if hit.table in ONLY_GROW | OF_THE_HOUSE:
            left[hit.table, hit.column] += 1
        else:
            await _rewrite(desk, hit, words, scope.whose.code)
            done[hit.table, hit.column] += 1
    return _listed(done), _listed(left)


def _elsewhere(scope: Scope) -> list[str]:
    """All tables; kept files of months, which are slow to read, only where the person had hours."""
    return sorted(set(SQLModel.metadata.tables) - (set() if scope.of(Reach.VERSION) else {"month_file"}))


async def _forget(desk: Desk, hit: Hit) -> None:
    """A draft, an answer on its way, the words of a card: nothing of it is left over."""
    table, connection = table_of(hit.table), await desk.connection()
    if hit.table == "conversation":
        await connection.execute(delete(table).where(_row(hit)))
        return
    values: dict[str, Any] = {hit.column: None}
    if hit.table == "processed_update":
        values["pending"] = False
    await connection.execute(update(table).where(_row(hit)).values(values))


async def _rewrite(desk: Desk, hit: Hit, words: Words, code: str) -> None:
    """A file of a whole month goes by its door, and is drawn anew, without the name, when it is next asked for."""
    table, connection = table_of(hit.table), await desk.connection()
    if hit.table == "month_file":
        # Its name may have the person's in it as well as its content: it goes once.
        for row in await fetched(desk, select(table.c.id, table.c.sha256).where(_row(hit))):
            door = {"file_id": row.id, "sha256": row.sha256, "erased_at": desk.now}
            await connection.execute(insert(table_of("erased_file")).values(door))
            await connection.execute(delete(table).where(_row(hit)))
        return
    await connection.execute(update(table).where(_row(hit)).values({hit.column: words.replaced(hit.value, code)}))


def _row(hit: Hit) -> Any:  # noqa: ANN401 (a condition)
    keys = table_of(hit.table).primary_key.columns
    return and_(*(column == value for column, value in zip(keys, hit.key, strict=True)))


def _listed(found: Counter[tuple[str, str]]) -> Places:
    return tuple((table, column, count) for (table, column), count in sorted(found.items()))
