"""A name in records of somebody else, in drafts, and in files of a whole month: replaced by the code, or erased.

Only in free text, and only where it can mean nobody else. What another subject is called, and how they are reached,
is never touched: it may be a namesake's, or a number that a family shares. What was left is told, with the reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, insert, select, update
from sqlmodel import SQLModel

from casework.data_subjects import Left, SubjectKind, Whose
from casework.recognition import Known
from storage.data_others import known_of_others
from storage.data_registry import BY_MENTION, Reach
from storage.data_scope import Scope, fetched, rows_of, table_of
from storage.data_search import Hit, Words, as_text, hits, is_sealed

if TYPE_CHECKING:
    from storage.desk import Desk

ONLY_GROW = frozenset({"audit", "erased_file", "erasure", "month_version"})
"""Guarded by the database: what stands there stays, and is told."""
OF_THE_HOUSE = frozenset({
    "closing_day", "contract", "invitation", "membership", "municipality", "organisation", "period_file",
    "post_group", "price", "published_text", "questionnaire_file", "setting_change", "team",
})  # fmt: skip
"""Names of colleagues, places and papers: one that is the same as the person's is not the person's. It stays, and is
told."""
FREE_TEXT: Mapping[str, tuple[str, ...]] = {
    "case_event": ("note",),
    "case_fact": ("note",),
    "case_meeting": ("place",),
    "complaint": ("text",),
    "complaint_event": ("text",),
    "data_hold": ("reason",),
    "data_request": ("note",),
    "duty": ("snooze_reason",),
    "family_letter": ("text",),
    "hours_version": ("reason",),
    "month_file": ("name", "content"),
    "outbox": ("args",),
    "panel_reveal": ("reason",),
    "pause": ("note",),
    "rating": ("answers", "comment", "reason"),
    "rating_version": ("answers", "comment", "reason"),
    "referral": ("note",),
    "referral_event": ("note",),
    "referral_question": ("question", "answer"),
}
"""Sentences about anybody, and files that are drawn anew: only here a name is replaced."""
IDENTIFYING: Mapping[str, tuple[str, ...]] = {
    "complaint": ("name",),
    "consent": ("proof",),
    "family_link": ("shown_as",),
    "pause": ("kind",),
    "person": ("first_name", "last_name", "contact"),
    "referral": ("name", "contact", "sender_contact"),
}
"""Who another subject is, and how they are reached."""


@dataclass(frozen=True, slots=True)
class Place:
    """`codes`: of people and referrals in whose records it stands, where these are known."""

    table: str
    column: str
    count: int
    why: Left
    codes: tuple[str, ...] = ()


@dataclass
class _Tally:
    done: Counter[tuple[str, str]] = field(default_factory=Counter)
    left: dict[tuple[str, str, Left], list[str]] = field(default_factory=dict)

    def leave(self, hit: Hit, why: Left, code: str) -> None:
        self.left.setdefault((hit.table, hit.column, why), []).append(code)


@dataclass(frozen=True)
class _Looked:
    """What is replaced, what is only told, and the two of them with the words of namesakes."""

    sure: Words
    doubtful: Words
    shared: Words
    every: Words


Done = tuple[tuple[str, str, int], ...]


async def replace(
    desk: Desk, scope: Scope, *, same: frozenset[int] = frozenset(), doubtful: bool = False
) -> tuple[Done, tuple[Place, ...]]:
    """Where the name stood and was taken out (table, column, how many values), and where it had to be left.

    `same`: referrals about the subject that stay. `doubtful`: forms that may be another name's are replaced as well.
    """
    looked, tally = _looked(*scope.known.apart_from(await known_of_others(desk, scope, same)), doubtful), _Tally()
    for hit in await hits(desk, _drafts(scope, looked), tuple(BY_MENTION)):
        await _forget(desk, hit)
        tally.done[hit.table, hit.column] += 1
    for hit in await hits(desk, looked.every, _elsewhere(scope)) if looked.every else ():
        if await _taken(desk, hit, looked.sure, scope.whose.code):
            tally.done[hit.table, hit.column] += 1
        await _tell(desk, hit, looked, tally)
    return tuple((*place, count) for place, count in sorted(tally.done.items())), _listed(tally)


async def left_of(desk: Desk, scope: Scope, same: frozenset[int] = frozenset()) -> tuple[Place, ...]:
    """What an erasure would leave in records of others; changes nothing."""
    looked, tally = _looked(*scope.known.apart_from(await known_of_others(desk, scope, same)), False), _Tally()
    own = await _own(desk, scope)
    for hit in await hits(desk, looked.every, _elsewhere(scope)) if looked.every else ():
        if (hit.table, hit.key) not in own and hit.table not in BY_MENTION:
            await _tell(desk, hit, looked, tally)
    return _listed(tally)


def _looked(own: Known, shared: Known, doubtful: bool) -> _Looked:
    sure = (*own.sure(), *(own.doubtful() if doubtful else ()))
    unsure, others = own.doubtful(), shared.sure()
    return _Looked(Words((), sure), Words((), unsure), Words((), others), Words((), (*sure, *others, *unsure)))


def _drafts(scope: Scope, looked: _Looked) -> Words:
    return looked.sure.with_word(scope.whose.code)


def _elsewhere(scope: Scope) -> list[str]:
    """All tables; kept files of months, which are slow to read, only where the person had hours."""
    return sorted(set(SQLModel.metadata.tables) - (set() if scope.of(Reach.VERSION) else {"month_file"}))


async def _own(desk: Desk, scope: Scope) -> set[tuple[str, tuple[Any, ...]]]:
    found: set[tuple[str, tuple[Any, ...]]] = set()
    for holding in scope.holdings:
        where = rows_of(holding, scope)
        if where is not None:
            keys = table_of(holding.table).primary_key.columns
            found |= {(holding.table, tuple(row)) for row in await fetched(desk, select(*keys).where(where))}
    return found


# ── what is done with one value ──────────────────────────────────────────────


async def _taken(desk: Desk, hit: Hit, sure: Words, code: str) -> bool:
    """Whether something of it was replaced, or the file went."""
    if hit.column not in FREE_TEXT.get(hit.table, ()):
        return False
    if hit.table == "month_file":
        return bool(sure.count(as_text(hit.value))) and await _through_the_door(desk, hit)
    value = sure.replaced(hit.value, code)
    if value == hit.value:
        return False
    table, connection = table_of(hit.table), await desk.connection()
    await connection.execute(update(table).where(_row(hit)).values({hit.column: value}))
    return True


async def _tell(desk: Desk, hit: Hit, looked: _Looked, tally: _Tally) -> None:
    """What stands there still, once what is surely the subject's was replaced; machine's own columns tell nothing."""
    free = hit.column in FREE_TEXT.get(hit.table, ())
    if free and hit.table == "month_file" and looked.sure.count(as_text(hit.value)):
        return
    rest = as_text(looked.sure.replaced(hit.value, "") if free else hit.value)
    why = next(_reasons(hit, rest, looked, free=free), None)
    if why is not None:
        tally.leave(hit, why, await _code_of(desk, hit))


def _reasons(hit: Hit, rest: str, looked: _Looked, *, free: bool) -> Iterator[Left]:
    if free:
        if looked.shared.count(rest):
            yield Left.SHARED
        if looked.doubtful.count(rest):
            yield Left.UNSURE
    elif looked.sure.count(rest) or looked.shared.count(rest):
        if hit.table in ONLY_GROW:
            yield Left.CLOSED
        elif hit.table in OF_THE_HOUSE:
            yield Left.HOUSE
        elif hit.column in IDENTIFYING.get(hit.table, ()) or is_sealed(table_of(hit.table).c[hit.column]):
            yield Left.ANOTHERS


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


async def _through_the_door(desk: Desk, hit: Hit) -> bool:
    """A file of a whole month is drawn anew, without the name, when it is next asked for.

    Its name may have the person's in it as well as its content: it goes once.
    """
    table, connection = table_of(hit.table), await desk.connection()
    rows = await fetched(desk, select(table.c.id, table.c.sha256).where(_row(hit)))
    for row in rows:
        door = {"file_id": row.id, "sha256": row.sha256, "erased_at": desk.now}
        await connection.execute(insert(table_of("erased_file")).values(door))
        await connection.execute(delete(table).where(_row(hit)))
    return bool(rows)


def _row(hit: Hit) -> Any:  # noqa: ANN401 (a condition)
    keys = table_of(hit.table).primary_key.columns
    return and_(*(column == value for column, value in zip(keys, hit.key, strict=True)))


async def _code_of(desk: Desk, hit: Hit) -> str:
    """In whose record it stands; empty where a row does not say."""
    table = table_of(hit.table)
    if table.name in {"person", "referral"}:
        kind = SubjectKind.PERSON if table.name == "person" else SubjectKind.REFERRAL
        return Whose(kind, hit.key[0]).code
    cases = table_of("case_file").c
    if "case_id" in table.c:
        query = select(cases.person_id).join(table, table.c.case_id == cases.id).where(_row(hit))
        return next((Whose(SubjectKind.PERSON, row[0]).code for row in await fetched(desk, query)), "")
    if "referral_id" in table.c:
        rows = await fetched(desk, select(table.c.referral_id).where(_row(hit)))
        return next((Whose(SubjectKind.REFERRAL, row[0]).code for row in rows), "")
    return ""


def _listed(tally: _Tally) -> tuple[Place, ...]:
    return tuple(
        Place(table, column, len(codes), why, tuple(sorted({code for code in codes if code})))
        for (table, column, why), codes in sorted(tally.left.items())
    )
