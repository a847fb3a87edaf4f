"""A second referral about the same person goes with them; what may be somebody else's waits for a decision."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from casework.data_subjects import Bar, LedgerLine, SubjectKind, Whose
from casework.referrals import Status
from storage import data_erasing, erasures
from storage.data_copy import copied
from storage.data_marks import bars
from storage.data_scope import scope_of
from storage.data_twins import Twins, twins_of
from storage.database import opened
from storage.desk import Desks
from storage.errors import NotHere
from storage.secrets import KeyRing, new_key
from storage.tables import Referral
from tests.storage.marked import LATER, Marked, close, marked
from tests.storage.month_house import ELSEWHERE, month_house

OTHER = {"name": "Keegi Teine", "person_hash": "other", "birth_year": 2001}


@pytest.fixture
async def one(house_url: str) -> AsyncIterator[Marked]:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        one = await marked(await month_house(Desks(sessions)))
        await close(one)
        yield one


async def like(one: Marked, **more: object) -> int:
    """The first referral once more, under a code of its own."""
    async with one.house.desks.open(LATER) as desk:
        first = await desk.session.get_one(Referral, one.referral_id)
        own = {"person_id": await desk.persons.code(), "note": "joob ja on üksi"}
        row = Referral(**{**first.model_dump(exclude={"id"}), **own, **more})
        desk.session.add(row)
        await desk.session.flush()
        return row.id or 0


async def twins(one: Marked) -> Twins:
    async with one.house.desks.open(LATER) as desk:
        return await twins_of(desk, one.whose)


async def told(one: Marked, number: int) -> tuple[object, ...]:
    async with one.house.desks.open(LATER) as desk:
        row = await desk.session.get_one(Referral, number)
        return row.name, row.note, row.age, row.person_hash


async def test_the_same_name_and_year_in_one_municipality_is_the_same_person(one: Marked) -> None:
    number = await like(one, contact="5550 777", phone_hash=None)
    assert await twins(one) == Twins(sure=(number,))


async def test_a_twin_is_found_both_ways_and_through_others(one: Marked) -> None:
    later = await like(one, twin_id=one.referral_id, person_hash=None, phone_hash=None)
    last = await like(one, twin_id=later, person_hash=None, phone_hash=None)
    assert await twins(one) == Twins(sure=(later, last))
    async with one.house.desks.open(LATER) as desk:
        found = await twins_of(desk, Whose(SubjectKind.REFERRAL, last))
    assert found.sure == (later,)
    assert found.elsewhere == (one.whose,), "the first one has a case under its own code"


async def test_a_shared_phone_alone_is_for_somebody_to_decide(one: Marked) -> None:
    sibling = await like(one, **OTHER)
    hinted = await like(one, twin_id=one.referral_id, phone_hash=None, **OTHER)
    found = await twins(one)
    assert found == Twins(doubtful=(sibling, hinted))
    assert found.taken() == frozenset()
    assert found.taken([sibling]) == {sibling}
    with pytest.raises(NotHere):
        found.taken([one.referral_id])


async def test_a_namesake_far_away_is_for_nobody_to_take(one: Marked) -> None:
    await like(one, municipality_id=ELSEWHERE, phone_hash="far")
    found = await twins(one)
    assert found.sure == ()


async def test_what_is_taken_is_copied_barred_erased_and_stands_in_the_ledger(one: Marked) -> None:
    number = await like(one, status=Status.SENT, closed_at=None)
    left = await like(one, **OTHER)
    async with one.house.desks.open(LATER) as desk:
        taken = (await twins_of(desk, one.whose)).taken()
        assert Bar.OPEN_CASE in await bars(desk, await scope_of(desk, one.whose, taken))
        copy = await copied(desk, one.whose, taken)
        assert {row["id"] for row in copy.tables["referral"]} == {one.referral_id, number}
        await data_erasing.erase(desk, one.whose, by="operator", entry={"request": 3}, taken=taken)

    assert await told(one, number) == (None, None, None, None)
    assert (await told(one, left))[0] == "Keegi Teine"
    async with one.house.desks.open(LATER) as desk:
        lines = await erasures.lines(desk)
        assert {(line.kind, line.subject_id, line.request) for line in lines} == {
            (SubjectKind.PERSON, one.person_id, 3),
            (SubjectKind.REFERRAL, number, 3),
        }


async def test_an_older_backup_does_not_bring_a_taken_referral_back(one: Marked) -> None:
    """Both lines go into a house as it was before."""
    number = await like(one)
    async with one.house.desks.open(LATER) as desk:
        subjects = (one.whose, Whose(SubjectKind.REFERRAL, number))
        keys = [(whose, (await scope_of(desk, whose)).key(LATER)) for whose in subjects]
    lines = [LedgerLine(key, whose.kind, whose.id, LATER, "operator") for whose, key in keys]
    async with one.house.desks.open(LATER + timedelta(hours=1)) as desk:
        taken = (await twins_of(desk, one.whose)).taken()
        assert (await scope_of(desk, one.whose, taken)).key(LATER) == keys[0][1], "the key is the person's own"
        assert await erasures.replay(desk, lines) == 2
    assert await told(one, number) == (None, None, None, None)


async def test_left_out_it_stays_whole(one: Marked) -> None:
    number = await like(one)
    async with one.house.desks.open(LATER) as desk:
        taken = (await twins_of(desk, one.whose)).taken(without=[number])
        await data_erasing.erase(desk, one.whose, by="operator", taken=taken)
    assert (await told(one, number))[1] == "joob ja on üksi"
