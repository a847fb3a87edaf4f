"""While somebody's data must be kept, nothing of theirs goes by itself or by purging: each kind, one after another."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import SQLModel, col, select

from casework.cases import CaseKind
from casework.complaints import Kind, Status
from casework.data_life import Kept
from casework.data_subjects import Bar, SubjectKind, Whose
from casework.family import GivenBy, Relation
from storage import complaint_lists, data_requests, referral_lists
from storage.data_due import due
from storage.data_marks import bars
from storage.data_purging import purge
from storage.data_scope import scope_of
from storage.database import opened
from storage.desk import Desk, Desks
from storage.retention import ending_under
from storage.secrets import KeyRing, new_key
from storage.tables import (
    CaseFile,
    Complaint,
    Consent,
    Contract,
    FamilyLetter,
    FamilyLink,
    HoursCard,
    MonthFile,
    Person,
    Referral,
)
from tests.storage.marked import Marked, close, marked
from tests.storage.month_house import ANU, HELGE, HERE, NOW, OCTOBER, month_house

LONG_AFTER = NOW + timedelta(days=200)
MACHINERY = {
    Kept.DRAFT: "conversation",
    Kept.TRACE: "trace",
    Kept.UPDATE: "processed_update",
    Kept.GROUP_CODE: "connect_code",
}
"""Passing by: no column of theirs tells whom they are about."""
NEVER = {Kept.RATING, Kept.OUTBOX, Kept.REQUEST, Kept.ERASURE, Kept.AUDIT, Kept.LOG}
"""Nothing purges them by their age."""


@pytest.fixture
async def one(house_url: str) -> AsyncIterator[Marked]:
    """Everything of the person and of the house is long past its time; the contract's day too."""
    async with opened(house_url, KeyRing(new_key())) as sessions:
        house = await month_house(Desks(sessions))
        await house.contract(HERE)
        one = await marked(house)
        await close(one)
        async with house.desks.open(NOW) as desk:
            (await desk.session.exec(select(Contract))).one().keep_until = date(2026, 12, 31)
            await _words(desk, one)
            await data_requests.hold(desk, one.person_id, None, "kohus küsib")
        yield one


async def _words(desk: Desk, one: Marked) -> None:
    """Of a close person: a letter and feedback; a second referral under a code of its own."""
    consent = Consent(case_id=one.case_id, relation=Relation.RELATIVE, given_by=GivenBy.PERSON, given_on=OCTOBER,
                      noted_by=ANU, noted_at=NOW)  # fmt: skip
    desk.session.add(consent)
    await desk.session.flush()
    link = FamilyLink(consent_id=consent.id or 0, case_id=one.case_id, made_at=NOW)
    desk.session.add(link)
    await desk.session.flush()
    desk.session.add(FamilyLetter(link_id=link.id or 0, case_id=one.case_id, writer_id=HELGE, from_family=True,
                                  text="kiri", sent_at=NOW))  # fmt: skip
    desk.session.add(Complaint(municipality_id=HERE, kind=Kind.COMPLAINT, text="kaebus", sent_at=NOW, closed_at=NOW,
                               received_on=OCTOBER, status=Status.CLOSED, sender_id=HELGE, link_id=link.id,
                               case_id=one.case_id))  # fmt: skip
    first = await desk.session.get_one(Referral, one.referral_id)
    other = {**first.model_dump(exclude={"id"}), "person_id": await desk.persons.code(), "twin_id": first.id}
    desk.session.add(Referral(**other))


async def _own_help(one: Marked) -> None:
    async with one.house.desks.open(NOW) as desk:
        (await desk.session.get_one(CaseFile, one.case_id)).kind = CaseKind.OWN


async def _told(one: Marked) -> dict[str, list[Any]]:
    async with one.house.desks.open(LONG_AFTER) as desk:
        cards = select(HoursCard.data).where(col(HoursCard.data).is_not(None)).order_by(col(HoursCard.id))
        return {
            "person": [(row.first_name, row.contact) for row in (await desk.session.exec(select(Person))).all()],
            "referral": [(row.name, row.note) for row in (await desk.session.exec(select(Referral))).all()],
            "letter": list((await desk.session.exec(select(FamilyLetter.text))).all()),
            "complaint": list((await desk.session.exec(select(Complaint.text))).all()),
            "month_file": list((await desk.session.exec(select(MonthFile.name))).all()),
            "card": [
                data for data in (await desk.session.exec(cards)).all() if data.get("lines", [{}])[0].get("codes")
            ],
        }


@pytest.mark.parametrize("kind", [kind for kind in Kept if kind not in NEVER and kind not in MACHINERY])
async def test_a_held_person_is_neither_shown_as_due_nor_purged(one: Marked, kind: Kept) -> None:
    if kind is Kept.OWN_HELP:
        await _own_help(one)
    before = await _told(one)
    async with one.house.desks.open(LONG_AFTER) as desk:
        assert all(one.whose.code not in line.codes and "T-0001" not in line.codes for line in await due(desk, kind))
        if kind is not Kept.HOURS_CARD:
            assert await due(desk, kind) == []
        await purge(desk, kind)
    assert await _told(one) == before

    async with one.house.desks.open(LONG_AFTER) as desk:
        await data_requests.lift(desk, one.person_id)
    async with one.house.desks.open(LONG_AFTER) as desk:
        assert await due(desk, kind)
        assert await purge(desk, kind)
    assert await _told(one) != before, "what was kept was really past its time"


@pytest.mark.parametrize("own", [False, True])
async def test_the_sweeps_of_the_hour_leave_a_held_person(one: Marked, own: bool) -> None:
    if own:
        await _own_help(one)
    before = await _told(one)
    async with one.house.desks.open(LONG_AFTER) as desk:
        assert await referral_lists.erase_due(desk) == 0
        assert await complaint_lists.erase_due(desk) == 0
        assert await desk.family.erase_due() == 0
        await desk.hours_cards.sweep()
        ending = await ending_under(desk, HERE, 30)
        assert not ending.anything
    assert await _told(one) == before


async def test_a_close_persons_account_is_barred_while_what_they_wrote_must_be_kept(one: Marked) -> None:
    async with one.house.desks.open(LONG_AFTER) as desk:
        assert Bar.HOLD in await bars(desk, await scope_of(desk, Whose(SubjectKind.ACCOUNT, HELGE)))
        await data_requests.lift(desk, one.person_id)
        assert Bar.HOLD not in await bars(desk, await scope_of(desk, Whose(SubjectKind.ACCOUNT, HELGE)))


def test_every_kind_is_in_the_matrix_or_cannot_be_anybodys() -> None:
    pointers = {"person_id", "case_id", "referral_id"}
    for table in MACHINERY.values():
        assert not pointers & set(SQLModel.metadata.tables[table].columns.keys()), table
    assert not NEVER & set(MACHINERY)
