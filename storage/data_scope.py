"""Everything that belongs to one subject, as sets of ids, and the words by which it is recognised elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, or_, select
from sqlmodel import SQLModel, col

from casework.data_subjects import SubjectKind, Whose
from casework.recognition import Known, known_by
from storage.data_holdings import of as holdings_of
from storage.data_holdings import of_person
from storage.data_registry import BY_CASE, Holding, Reach
from storage.errors import NotHere
from storage.persons import name_of
from storage.secrets import installed
from storage.tables import (
    Account,
    HoursEntry,
    HoursPerson,
    HoursVersion,
    Invitation,
    PeriodMoveCase,
    Person,
    Referral,
)

if TYPE_CHECKING:
    from storage.desk import Desk

_NAMED = {Reach.ENTRY: "hours", Reach.CARD: "hours_card"}


@dataclass(frozen=True, slots=True)
class Scope:
    """`born`: when it first came into this house (UTC), the same in every backup; None when that is not known.

    `known`: by what somebody else's note would mean the subject.
    """

    whose: Whose
    ids: Mapping[Reach, frozenset[int]]
    born: datetime | None
    known: Known = field(default_factory=Known)
    chats: frozenset[int] = field(default_factory=frozenset)
    """Private chats in which the person's data may stand: of those who dealt with them."""

    def of(self, reach: Reach) -> frozenset[Any]:
        return self.subjects if reach is Reach.SUBJECT else self.ids.get(reach, frozenset())

    @property
    def subjects(self) -> frozenset[str]:
        """As the outbox and the audit log name them: "person:14", "referral:7", "case:3", "family_link:2"."""
        return frozenset(f"{_NAMED.get(reach, reach)}:{one}" for reach in Reach for one in self.ids.get(reach, ()))

    def named_in(self, column: ColumnElement[str]) -> ColumnElement[bool]:
        """Also what a subject has behind it: "case:3:2026-11-01" is that case's month."""
        more = (column.startswith(f"case:{one}:", autoescape=True) for one in sorted(self.of(Reach.CASE)))
        return or_(column.in_(self.subjects), *more)

    @property
    def holdings(self) -> tuple[Holding, ...]:
        return holdings_of(self.whose.kind)

    def key(self, at: datetime, key_id: str = "") -> str:
        """Of a ledger line: see `casework.data_subjects.LedgerLine`. `key_id`: of the key that hashes it."""
        return ledger_key(self.whose, self.born, at, key_id)


def ledger_key(whose: Whose, born: datetime | None, at: datetime, key_id: str = "") -> str:
    parts = (whose.kind.value, str(whose.id), _utc(born), _utc(at))
    ring = installed()
    return f"{key_id or ring.first_id}:" + ring.hash(f"erasure:{'|'.join(parts)}", key_id)


def table_of(name: str) -> Table:
    return SQLModel.metadata.tables[name]


def rows_of(holding: Holding, scope: Scope) -> ColumnElement[bool] | None:
    """Which rows of the table are the subject's; None when there can be none."""
    table = table_of(holding.table)
    ways = [table.c[column].in_(scope.of(reach)) for column, reach in holding.reach.items() if scope.of(reach)]
    return or_(*ways) if ways else None


async def scope_of(desk: Desk, whose: Whose, taken: frozenset[int] = frozenset()) -> Scope:
    """`NotHere` when there is no such subject. `taken`: referrals under other codes that are about it as well."""
    match whose.kind:
        case SubjectKind.PERSON:
            return await _of_person(desk, whose, taken)
        case SubjectKind.REFERRAL:
            return await _of_referral(desk, whose, taken)
        case SubjectKind.ACCOUNT:
            return await _of_account(desk, whose)


async def _of_person(desk: Desk, whose: Whose, taken: frozenset[int]) -> Scope:
    person = await desk.session.get(Person, whose.id)
    if person is None:
        raise NotHere
    cases, referrals = table_of("case_file"), table_of("referral")
    mine = await fetched(desk, select(cases).where(cases.c.person_id == whose.id))
    began = [one.referral_id for one in mine if one.referral_id]
    of_mine = (referrals.c.person_id == whose.id) | referrals.c.id.in_(began)
    told = await fetched(desk, select(referrals).where(of_mine | referrals.c.id.in_(taken)))
    case_ids = frozenset(one.id for one in mine)
    ids = {
        Reach.PERSON: frozenset({whose.id}),
        Reach.REFERRAL: frozenset(one.id for one in told),
        Reach.CASE: case_ids,
        **await _of_cases(desk, case_ids),
    }
    moments = [one.opened_at for one in mine] + [one.sent_at for one in told if one.id not in taken]
    known = known_by(
        {name_of(person), *(one.name or "" for one in told)},
        {person.contact or "", *(one.contact or "" for one in told)},
    )
    return Scope(whose, ids, min(moments, default=None), known, await _chats(desk, ids))


async def _of_referral(desk: Desk, whose: Whose, taken: frozenset[int]) -> Scope:
    row = await desk.session.get(Referral, whose.id)
    if row is None:
        raise NotHere
    ids = {Reach.REFERRAL: taken | {whose.id}}
    referrals = table_of("referral")
    told = await fetched(desk, select(referrals).where(referrals.c.id.in_(ids[Reach.REFERRAL])))
    known = known_by((one.name or "" for one in told), (one.contact or "" for one in told))
    return Scope(whose, ids, row.sent_at, known, await _chats(desk, ids))


async def _of_account(desk: Desk, whose: Whose) -> Scope:
    row = await desk.session.get(Account, whose.id)
    if row is None:
        raise NotHere
    used = await _ids(desk, select(col(Invitation.id)).where(col(Invitation.used_by) == whose.id))
    mine = frozenset({whose.id})
    complaints = await _pointing(desk, "complaint", "sender_id", mine)
    ids = {Reach.ACCOUNT: mine, Reach.INVITATION: used, Reach.COMPLAINT: complaints}
    return Scope(whose, ids, row.created_at, Known(), frozenset({row.telegram_id}))


async def _of_cases(desk: Desk, cases: frozenset[int]) -> dict[Reach, frozenset[int]]:
    if not cases:
        return {}
    versions = await _ids(desk, select(col(HoursPerson.version_id)).where(col(HoursPerson.case_id).in_(cases)))
    entries = await _ids(desk, select(col(HoursVersion.entry_id)).where(col(HoursVersion.id).in_(versions)))
    cards = await _ids(desk, select(col(HoursEntry.card_id)).where(col(HoursEntry.id).in_(entries)))
    moved = await _ids(desk, select(col(PeriodMoveCase.id)).where(col(PeriodMoveCase.case_id).in_(cases)))
    return {
        Reach.VERSION: versions,
        Reach.ENTRY: entries,
        Reach.CARD: cards,
        Reach.MOVE_CASE: moved,
        **{reach: await _pointing(desk, reach.value, "case_id", cases) for reach in BY_CASE},
    }


async def _pointing(desk: Desk, name: str, column: str, ids: frozenset[int]) -> frozenset[int]:
    """Rows of a table that point to one of them; none where there is no such table."""
    table = SQLModel.metadata.tables.get(name)
    return frozenset() if table is None else await _ids(desk, select(table.c.id).where(table.c[column].in_(ids)))


async def _chats(desk: Desk, ids: Mapping[Reach, frozenset[int]]) -> frozenset[int]:
    """Of everybody whose account a row of the subject names: senders, managers, specialists, workers, writers."""
    accounts: set[int] = set()
    for holding in of_person():
        table = table_of(holding.table)
        where = rows_of(holding, Scope(Whose(SubjectKind.PERSON, 0), ids, None))
        columns = [column for column in table.columns if points_to_account(column)]
        if where is None or not columns:
            continue
        for row in await fetched(desk, select(*columns).where(where).distinct()):
            accounts.update(one for one in row if one is not None)
    found = await _ids(desk, select(col(Account.telegram_id)).where(col(Account.id).in_(accounts)))
    return frozenset(one for one in found if one > 0)


def points_to_account(column: Any) -> bool:  # noqa: ANN401 (SQLAlchemy's column)
    return any(key.target_fullname == "account.id" for key in column.foreign_keys)


async def fetched(desk: Desk, query: Any) -> list[Any]:  # noqa: ANN401 (any select)
    """Rows past the session's objects; what these have changed is written first."""
    await desk.flush()
    return list((await (await desk.connection()).execute(query)).all())


async def _ids(desk: Desk, query: Any) -> frozenset[int]:  # noqa: ANN401 (any select)
    return frozenset(one[0] for one in await fetched(desk, query) if one[0] is not None)


def _utc(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds") if moment else ""
