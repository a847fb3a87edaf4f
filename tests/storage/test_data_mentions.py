"""Erasing one person leaves others whole: who they are and how they are reached, and sentences about a namesake."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import SQLModel, select

from casework.data_subjects import Left
from casework.referrals import Status
from storage import data_erasing, data_mentions
from storage.data_holdings import of_person
from storage.data_mentions import FREE_TEXT, IDENTIFYING
from storage.data_registry import BY_MENTION
from storage.data_scope import scope_of
from storage.data_search import Words, as_text, is_sealed
from storage.database import opened
from storage.desk import Desk, Desks
from storage.secrets import KeyRing, new_key
from storage.tables import CaseFact, Person, Referral
from tests.storage.marked import LATER, NAME, PHONE, Marked, marked
from tests.storage.month_house import month_house

NEIGHBOUR = 1


@pytest.fixture
async def one(house_url: str) -> AsyncIterator[Marked]:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        yield await marked(await month_house(Desks(sessions)))


async def noted(one: Marked, text: str) -> None:
    """In the neighbour's own record."""
    async with one.house.desks.open(LATER) as desk:
        fact = (await desk.session.exec(select(CaseFact).where(CaseFact.case_id == NEIGHBOUR))).first()
        assert fact is not None
        fact.note = text


async def note(one: Marked) -> str | None:
    async with one.house.desks.open(LATER) as desk:
        return (await desk.session.exec(select(CaseFact.note).where(CaseFact.case_id == NEIGHBOUR))).first()


async def erased(one: Marked, *, doubtful: bool = False) -> data_erasing.Erased:
    async with one.house.desks.open(LATER) as desk:
        return await data_erasing.erase(desk, one.whose, by="operator", doubtful=doubtful)


def whys(report: data_erasing.Erased) -> dict[str, Left]:
    return {f"{place.table}.{place.column}": place.why for place in report.left}


async def _like(desk: Desk, one: Marked, **more: object) -> Referral:
    first = await desk.session.get_one(Referral, one.referral_id)
    row = Referral(**{**first.model_dump(exclude={"id"}), "person_id": await desk.persons.code(), **more})
    desk.session.add(row)
    await desk.session.flush()
    return row


async def test_a_neighbours_own_number_stays_although_it_is_the_same(one: Marked) -> None:
    async with one.house.desks.open(LATER) as desk:
        (await desk.session.get_one(Person, NEIGHBOUR)).contact = f"ema, {PHONE}"
    await noted(one, f"ema number on {PHONE}")

    report = await erased(one)

    async with one.house.desks.open(LATER) as desk:
        assert (await desk.session.get_one(Person, NEIGHBOUR)).contact == f"ema, {PHONE}"
    assert await note(one) == f"ema number on {PHONE}"
    assert whys(report)["person.contact"] is Left.ANOTHERS
    assert whys(report)["case_fact.note"] is Left.SHARED
    assert {place.codes for place in report.left if place.table == "person"} == {("P-001",)}


async def test_a_namesakes_open_referral_stays_whole(one: Marked) -> None:
    told = f"Osakond, {PHONE}"
    async with one.house.desks.open(LATER) as desk:
        other = await _like(
            desk, one, status=Status.SENT, closed_at=None, birth_year=2006, note=f"{NAME} helistas ise",
            sender_contact=told, person_hash="zzz", phone_hash="yyy",
        )  # fmt: skip
        number = other.id
    await noted(one, f"kohtus: {NAME}")

    report = await erased(one)

    async with one.house.desks.open(LATER) as desk:
        row = await desk.session.get_one(Referral, number)
        assert (row.name, row.contact, row.sender_contact) == (NAME, PHONE, told)
        assert row.note == f"{NAME} helistas ise"
    assert await note(one) == f"kohtus: {NAME}", "nobody can tell which of them"
    assert whys(report)["referral.note"] is Left.SHARED
    assert whys(report)["case_fact.note"] is Left.SHARED


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("kohtusime Vilhelmine Testmanniga, tel 55550142", "kohtusime P-002, tel P-002"),
        ("Testmanni, Vilhelmine; 00372 5555-0142", "P-002; P-002"),
    ],
)
async def test_declined_names_and_numbers_written_otherwise_are_replaced(one: Marked, text: str, after: str) -> None:
    await noted(one, text)
    report = await erased(one)
    assert await note(one) == after
    assert report.left == ()


@pytest.mark.parametrize("text", ["Testmanni ema helistas", "Vilhelmine T. tuli", "Vilhelminele Testmannile öeldud"])
async def test_what_may_be_another_name_is_told_and_left_to_decide(one: Marked, text: str) -> None:
    await noted(one, text)
    async with one.house.desks.open(LATER) as desk:
        scope = await scope_of(desk, one.whose)
        before = await data_mentions.left_of(desk, scope)
    assert [(place.table, place.why, place.codes) for place in before] == [("case_fact", Left.UNSURE, ("P-001",))]

    report = await erased(one)
    assert await note(one) == text
    assert report.left == before

    again = await _again(one)
    assert "P-002" in (await note(one) or "")
    assert again.left == ()


async def _again(one: Marked) -> data_erasing.Erased:
    """As an operator who decided for it at once: the person is put back first."""
    async with one.house.desks.open(LATER) as desk:
        person = await desk.session.get_one(Person, one.person_id)
        person.first_name, person.last_name = NAME.split()
    async with one.house.desks.open(LATER + timedelta(hours=1)) as desk:
        return await data_erasing.erase(desk, one.whose, by="operator", doubtful=True)


def test_a_name_at_the_beginning_of_a_line_is_found_in_json() -> None:
    assert Words([NAME]).count(as_text({"text": f"Nimi:\n{NAME}"})) == 1


def test_every_sealed_column_of_a_person_is_free_text_or_tells_who_it_is() -> None:
    """A new one has to be put into one of the lists: nothing else is ever rewritten."""
    for table in {holding.table for holding in of_person()}:
        for column in SQLModel.metadata.tables[table].columns:
            if is_sealed(column):
                ways = [column.name in one.get(table, ()) for one in (FREE_TEXT, IDENTIFYING, BY_MENTION)]
                assert sum(ways) == 1, f"{table}.{column.name}"
