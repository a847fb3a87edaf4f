"""What is kept in memory never outlives a change: two processes over one database, on both kinds of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import col, update

from bot.clock import system_clock
from casework.cases import CaseKind
from casework.people import Role
from storage import example
from storage.database import opened
from storage.desk import Desk, Desks
from storage.freshness import QUIET, matters
from storage.secrets import KeyRing, new_key
from storage.tables import AccountState, CaseFile, CaseloadRow, DeputyshipRow, MembershipRow, Person

WORKER, COLLEAGUE = 501, 502
NOW = system_clock()


@pytest.fixture
async def two(house_url: str) -> AsyncIterator[tuple[Desks, Desks]]:
    """Each with connections of its own, as two processes have them."""
    ring = KeyRing(new_key())
    async with opened(house_url, ring) as first, opened(house_url, ring) as second:
        ours, others = Desks(first), Desks(second)
        async with ours.open(NOW) as desk:
            await _furnish(desk)
        yield ours, others


async def _furnish(desk: Desk) -> None:
    place = await example.municipality(desk)
    worker, colleague = await desk.accounts.arrive(WORKER), await desk.accounts.arrive(COLLEAGUE)
    for account, role in ((worker, Role.SUPPORT_WORKER), (worker, Role.CASE_MANAGER), (colleague, Role.CASE_MANAGER)):
        desk.session.add(
            MembershipRow(account_id=account.id or 0, role=role, municipality_id=place.id, began_at=desk.now)
        )
    person = Person(first_name="Mari", last_name="Testmann")
    desk.session.add(person)
    await desk.session.flush()
    case = CaseFile(
        person_id=person.id or 0,
        municipality_id=place.id or 0,
        kind=CaseKind.ISTE,
        period="2025-2026",
        opened_at=desk.now,
    )
    desk.session.add(case)
    await desk.session.flush()
    desk.session.add(
        CaseloadRow(
            account_id=worker.id or 0,
            case_id=case.id or 0,
            first_day=desk.now.date() - timedelta(days=5),
            added_by=colleague.id or 0,
            added_at=desk.now,
        )
    )


async def _read(desk: Desk) -> tuple[AccountState, int, int, list[str]]:
    """State, roles, absent colleagues, names in the caseload: all that one update asks."""
    account = await desk.accounts.arrive(WORKER)
    desk.actor = await desk.accounts.actor(account)
    names = [one.first_name for one in await desk.caseload.mine()]
    return account.state, len(desk.actor.memberships), len(desk.actor.deputyships), names


async def _seen(desks: Desks) -> tuple[AccountState, int, int, list[str]]:
    async with desks.open(NOW) as desk:
        return await _read(desk)


BEFORE = (AccountState.ACTIVE, 2, 0, ["Mari"])


async def _suspended(desk: Desk) -> None:
    (await desk.accounts.arrive(WORKER)).state = AccountState.SUSPENDED


async def _caseload_ended(desk: Desk) -> None:
    await desk.session.exec(update(CaseloadRow).values(ended_at=desk.now))


async def _role_ended(desk: Desk) -> None:
    ended = update(MembershipRow).where(col(MembershipRow.role) == Role.SUPPORT_WORKER).values(ended_at=desk.now)
    await desk.session.exec(ended)


async def _deputy(desk: Desk) -> None:
    worker, colleague = await desk.accounts.arrive(WORKER), await desk.accounts.arrive(COLLEAGUE)
    place = await desk.municipalities.by_key("naidisvald")
    day = desk.now.date()
    desk.session.add(
        DeputyshipRow(
            municipality_id=place.id or 0,
            absent_id=colleague.id or 0,
            deputy_id=worker.id or 0,
            from_day=day - timedelta(days=1),
            until_day=day + timedelta(days=1),
            made_at=desk.now,
        )
    )


async def _renamed(desk: Desk) -> None:
    await desk.session.exec(update(Person).values(first_name="Maie"))


CHANGES = [
    (_suspended, (AccountState.SUSPENDED, 2, 0, ["Mari"])),
    (_caseload_ended, (AccountState.ACTIVE, 2, 0, [])),
    (_role_ended, (AccountState.ACTIVE, 1, 0, [])),
    (_deputy, (AccountState.ACTIVE, 2, 1, ["Mari"])),
    (_renamed, (AccountState.ACTIVE, 2, 0, ["Maie"])),
]


@pytest.mark.parametrize(("change", "after"), CHANGES, ids=lambda one: getattr(one, "__name__", ""))
async def test_what_another_process_changed_acts_at_once(two: tuple[Desks, Desks], change, after) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    ours, others = two
    assert [await _seen(ours), await _seen(ours)] == [BEFORE, BEFORE]
    async with others.open(NOW) as desk:
        await change(desk)
    assert await _seen(ours) == after


@pytest.mark.parametrize(("change", "after"), CHANGES, ids=lambda one: getattr(one, "__name__", ""))
async def test_what_this_process_changed_acts_at_once(two: tuple[Desks, Desks], change, after) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    ours, _ = two
    assert await _seen(ours) == BEFORE
    async with ours.open(NOW) as desk:
        assert await _read(desk) == BEFORE
        await change(desk)
        assert await _read(desk) == after, "also before it is committed"
    assert await _seen(ours) == after


async def test_what_was_undone_was_never_there(two: tuple[Desks, Desks]) -> None:
    ours, _ = two

    class Broke(Exception):
        pass

    async def begun() -> None:
        async with ours.open(NOW) as desk:
            await _caseload_ended(desk)
            assert (await _read(desk))[3] == []
            raise Broke

    with pytest.raises(Broke):
        await begun()
    assert await _seen(ours) == BEFORE


async def test_the_next_day_is_read_anew(two: tuple[Desks, Desks]) -> None:
    ours, _ = two
    async with ours.open(NOW) as desk:
        await desk.session.exec(update(CaseloadRow).values(last_day=desk.now.date() + timedelta(days=1)))
    assert (await _seen(ours))[3] == ["Mari"]
    async with ours.open(NOW + timedelta(days=3)) as desk:
        assert (await _read(desk))[3] == []


@pytest.mark.parametrize("table", QUIET)
def test_what_every_update_writes_ends_nothing(table: str) -> None:
    assert not matters(f"INSERT INTO {table} (id) VALUES (?)")
    assert not matters(f'UPDATE "{table}" SET a=1')


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO hours_card_of_somebody (id) VALUES (?)",
        "UPDATE membership SET ended_at=?",
        "DELETE FROM caseload",
        "INSERT OR REPLACE INTO audit VALUES (1)",
        "ROLLBACK TO SAVEPOINT sa_1",
        "ALTER TABLE account ADD COLUMN x",
    ],
)
def test_whatever_is_not_known_to_be_harmless_ends_what_is_kept(sql: str) -> None:
    assert matters(sql)
