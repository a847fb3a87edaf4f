"""Names and numbers of everybody but one subject: what these have as well can be replaced nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from casework.recognition import Known, known_by
from storage.data_registry import Reach
from storage.data_scope import Scope, fetched, table_of

if TYPE_CHECKING:
    from storage.desk import Desk


async def known_of_others(desk: Desk, scope: Scope, same: frozenset[int] = frozenset()) -> Known:
    """Of people, referrals, close people, senders and colleagues. `same`: referrals about the subject as well."""
    people, told = table_of("person").c, table_of("referral").c
    mine = scope.of(Reach.REFERRAL) | same
    names: set[str] = set()
    contacts: set[str] = set()
    query = select(people.first_name, people.last_name, people.contact)
    for row in await fetched(desk, query.where(people.id.not_in(scope.of(Reach.PERSON)))):
        names.add(" ".join(filter(None, (row.first_name, row.last_name))))
        contacts.add(row.contact or "")
    columns = (told.name, told.contact, told.sender_contact)
    for row in await fetched(desk, select(*columns).where(told.id.not_in(mine), told.erased_at.is_(None))):
        names.add(row.name or "")
        contacts |= {row.contact or "", row.sender_contact or ""}
    for table, column in (("family_link", "shown_as"), ("complaint", "name")):
        of = table_of(table).c
        beside = of.case_id.is_(None) | of.case_id.not_in(scope.of(Reach.CASE))
        names |= {row[0] or "" for row in await fetched(desk, select(of[column]).where(beside))}
    for table in ("membership", "invitation"):
        names |= {row[0] or "" for row in await fetched(desk, select(table_of(table).c.shown_as))}
    return known_by(names, contacts)
