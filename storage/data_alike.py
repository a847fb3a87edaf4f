"""Which referrals seem to be about the same person: by the hint of the first one, by hashes of name and phone.

Nothing sealed is opened here, so that it also works where the key of the names is lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from storage.data_scope import fetched, table_of

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Marks:
    """By what a person is known without a name. `places`: municipalities in which the hash of the name counts."""

    referrals: frozenset[int] = frozenset()
    places: frozenset[int] = frozenset()
    hashes: frozenset[str] = field(default_factory=frozenset)
    """Of name and birth year."""
    phones: frozenset[str] = field(default_factory=frozenset)
    """Hashes of phone numbers: a family may share one."""
    twins: frozenset[int] = frozenset()
    """Referrals to which those of the person point."""

    def with_rows(self, rows: Iterable[Any]) -> Marks:
        """Rows of `referral` that are the person's too."""
        told = list(rows)
        return Marks(
            self.referrals | {row.id for row in told},
            self.places | {row.municipality_id for row in told},
            self.hashes | {row.person_hash for row in told if row.person_hash},
            self.phones | {row.phone_hash for row in told if row.phone_hash},
            self.twins | {row.twin_id for row in told if row.twin_id},
        )

    def is_linked(self, row: Any) -> bool:  # noqa: ANN401 (a row)
        """Whether one of them is the other's twin."""
        return row.twin_id in self.referrals or row.id in self.twins

    def has_name(self, row: Any) -> bool:  # noqa: ANN401 (a row)
        """The same name and birth year, in a municipality that knows the person or with the same phone."""
        near = row.municipality_id in self.places or row.phone_hash in self.phones
        return row.person_hash in self.hashes and near


async def rows_beside(desk: Desk, marks: Marks) -> list[Any]:
    """Other referrals that share anything with them, oldest first; erased ones share nothing any more."""
    of = table_of("referral").c
    same = (
        of.twin_id.in_(marks.referrals)
        | of.id.in_(marks.twins)
        | of.person_hash.in_(marks.hashes)
        | of.phone_hash.in_(marks.phones)
    )
    columns = (of.id, of.person_id, of.municipality_id, of.twin_id, of.person_hash, of.phone_hash)
    query = select(*columns).where(same, of.id.not_in(marks.referrals), of.erased_at.is_(None)).order_by(of.id)
    return await fetched(desk, query)


async def marks_of_persons(desk: Desk, persons: Iterable[int]) -> Marks:
    """Of their own records only: their cases and the referrals that bear their code or began a case."""
    people, cases, of = table_of("person").c, table_of("case_file").c, table_of("referral").c
    ids = list(persons)
    known = await fetched(desk, select(people.person_hash).where(people.id.in_(ids)))
    opened = await fetched(desk, select(cases.municipality_id, cases.referral_id).where(cases.person_id.in_(ids)))
    began = [row.referral_id for row in opened if row.referral_id]
    columns = (of.id, of.person_id, of.municipality_id, of.twin_id, of.person_hash, of.phone_hash)
    told = await fetched(desk, select(*columns).where(of.person_id.in_(ids) | of.id.in_(began)))
    hashes = frozenset(row.person_hash for row in known if row.person_hash)
    return Marks(places=frozenset(row.municipality_id for row in opened), hashes=hashes).with_rows(told)
