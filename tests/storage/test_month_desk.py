"""Months at the desk: every standing × every act with real rows, files that only grow, and corrections in any order."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from casework.hours import Mode
from casework.months import MonthState
from casework.people import AccountId, Actor, Deputyship, Membership, MunicipalityId, Role
from storage.database import opened
from storage.desk import Desk, Desks
from storage.errors import Gaps, NameTaken, NotHere, Refused
from storage.hours_reading import Hours
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from tests.storage.month_house import (
    ANU,
    CORE,
    ELSEWHERE,
    EVERYDAY,
    HELGE,
    HERE,
    NOW,
    OCTOBER,
    OTTO,
    PIRET,
    TIINA,
    MonthHouse,
    month_house,
)

CM, BSS, SW, SKA = Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST, Role.SUPPORT_WORKER, Role.SKA_COORDINATOR
PDF = b"%PDF-1.7 \xff\x00 leht"


@pytest.fixture
async def house(house_url: str) -> AsyncIterator[MonthHouse]:
    async with opened(house_url, KeyRing(new_key())) as sessions:
        house = await month_house(Desks(sessions))
        await house.hours(date(2026, 10, 5), 60)
        yield house


# ── who may what ─────────────────────────────────────────────────────────────


async def _checked(desk: Desk) -> None:
    """By whatever right the actor has to a sheet of the case."""
    sheets = await desk.months.sheets_to_check(OCTOBER)
    await desk.months.check(1, OCTOBER, sheets[0].digest if sheets else "")


async def _unchecked(desk: Desk) -> None:
    await desk.months.uncheck(1, OCTOBER)


async def _kept(desk: Desk) -> None:
    await desk.months.keep_file(OCTOBER, 1, "sheet", "osaleja-P-002.pdf", PDF, municipality_id=HERE, case_id=1)


ACTS: dict[str, Callable[[Desk], Awaitable[object]]] = {
    "c": _checked,
    "u": _unchecked,
    "t": lambda desk: desk.months.state(HERE, OCTOBER),
    "o": lambda desk: desk.months.open_months(HERE),
    "d": lambda desk: desk.months.draft(HERE, OCTOBER),
    "n": lambda desk: desk.months.nudge(HERE, OCTOBER, TIINA, [1]),
    "g": lambda desk: desk.months.gaps_closed_with(HERE, OCTOBER),
    "x": lambda desk: desk.months.close(HERE, OCTOBER, {}),
    "X": lambda desk: desk.hours_months.close(HERE, OCTOBER),
    "s": lambda desk: desk.months.sent(HERE, OCTOBER),
    "a": lambda desk: desk.months.dataset(HERE, OCTOBER),
    "i": lambda desk: desk.months.invoice(1, OCTOBER),
    "k": _kept,
    "f": lambda desk: desk.months.file(1),
    "l": lambda desk: desk.months.files(HERE, OCTOBER),
    "b": lambda desk: desk.budget.of_contract(1, date(2026, 11, 3)),
}
"""check · uncheck · sTate · open months · draft · nudge · gaps · close (x, X) · sent · dataset · invoice ·
keep a file · read a file · list files · budget"""
TEAM, REPORTER = "todngb", "todngb xXsaikfl"


def who(account: int, *roles: tuple[Role, int, bool], covers: int = 0, of_lead: bool = False) -> Actor:
    members = tuple(Membership(role, MunicipalityId(place), lead=lead) for role, place, lead in roles)
    lent = (Deputyship(MunicipalityId(HERE), AccountId(covers), of_lead=of_lead),) if covers else ()
    return Actor(AccountId(account), "et", members, lent)


CAST = [
    ("lead", who(HELGE, (CM, HERE, True)), REPORTER),
    ("deputy of the lead", who(HELGE, (CM, HERE, False), covers=OTTO, of_lead=True), REPORTER),
    ("case manager of all cases", who(ANU, (CM, HERE, False)), REPORTER),
    ("who stands in for them", who(HELGE, (CM, HERE, False), covers=ANU), REPORTER),
    ("colleague", who(HELGE, (CM, HERE, False)), TEAM),
    ("case manager who left", who(ANU), ""),
    ("lead elsewhere", who(HELGE, (CM, ELSEWHERE, True)), ""),
    ("specialist", who(PIRET, (BSS, HERE, False)), "cu"),
    ("specialist's deputy", who(HELGE, (BSS, HERE, False), covers=PIRET), "cu"),
    ("another specialist", who(HELGE, (BSS, HERE, False)), ""),
    ("specialist elsewhere", who(PIRET, (BSS, ELSEWHERE, False)), ""),
    ("worker who delivered", who(TIINA, (SW, HERE, False)), "cu"),
    ("worker who delivered and left", who(TIINA, (SW, ELSEWHERE, False)), ""),
    ("worker with the person in the caseload", who(OTTO, (SW, HERE, False)), ""),
    ("SKA's adviser", who(HELGE, (SKA, HERE, False)), "b"),
    ("SKA's adviser of others", who(HELGE, (SKA, ELSEWHERE, False)), ""),
    *((f"{role} here", who(HELGE, (role, HERE, False)), "") for role in (Role.PARTNER, Role.CLOSE_PERSON, SW)),
    ("stranger", who(HELGE), ""),
]


class Undone(Exception):
    """Each try finds the rows as they were."""


def undo() -> None:
    raise Undone


async def tried(desks: Desks, actor: Actor, act: str) -> None:
    async with desks.open(NOW, actor) as desk:
        await ACTS[act](desk)
        undo()


async def allowed(desks: Desks, actor: Actor, act: str) -> bool:
    try:
        await tried(desks, actor, act)
    except NotHere:
        return False
    except (Refused, Undone):
        pass  # the right was there
    return True


async def test_the_desk_allows_what_the_table_says_and_nothing_else(house: MonthHouse) -> None:
    await house.contract(HERE)
    async with house.desks.open(NOW, house.anu) as desk:
        await desk.months.keep_file(OCTOBER, 1, "sheet", "osaleja-P-001.pdf", PDF, municipality_id=HERE, case_id=1)
    for name, actor, expected in CAST:
        found = {act for act in ACTS if await allowed(house.desks, actor, act)}
        assert found == set(expected.replace(" ", "")), name


async def test_what_is_not_there_looks_like_what_is_not_ones_own(house: MonthHouse) -> None:
    async with house.desks.open(NOW, house.anu) as desk:
        for missing in (
            desk.months.draft(77, OCTOBER),
            desk.months.file(77),
            desk.months.invoice(77, OCTOBER),
            desk.budget.of_contract(77, date(2026, 11, 3)),
            desk.months.check(77, OCTOBER, ""),
        ):
            with pytest.raises(NotHere):
                await missing


async def test_a_worker_sees_only_what_they_delivered_and_no_name_once_the_person_is_anothers(
    house: MonthHouse,
) -> None:
    await house.hours(date(2026, 10, 6), 30, by=house.actor(OTTO, (SW, HERE, False)))
    async with house.desks.open(NOW) as desk:
        connection = await desk.session.connection()
        await connection.execute(text(f"UPDATE caseload SET last_day = '2026-10-31' WHERE account_id = {TIINA}"))
    async with house.desks.open(NOW, house.tiina) as desk:
        (sheet,) = await desk.months.sheets_to_check(OCTOBER)
    assert (sheet.minutes, sheet.name, [one.worker for one in sheet.entries]) == (60, "", ["Tiina M."])


async def test_reading_and_moving_a_month_leaves_lines_in_the_audit_log(house: MonthHouse) -> None:
    async with house.desks.open(NOW, house.anu) as desk:
        await desk.months.draft(HERE, OCTOBER)
        await desk.hours_months.close(HERE, OCTOBER)
        await desk.months.dataset(HERE, OCTOBER)
        await desk.months.sent(HERE, OCTOBER)
        await desk.write_down()
        rows = await (await desk.session.connection()).execute(
            text("SELECT action, subject FROM audit WHERE action LIKE 'month:%' ORDER BY id")
        )
        found = [tuple(row) for row in rows.all()]

    assert found == [
        ("month:draft", "month:2026-10-01"),
        ("month:close", "month:2026-10-01:1"),
        ("month:dataset", "month:2026-10-01"),
        ("month:send", "month:2026-10-01:1"),
    ]


# ── files ────────────────────────────────────────────────────────────────────


async def kept_file(house: MonthHouse, content: bytes = PDF, version: int = 1) -> int:
    async with house.desks.open(NOW, house.anu) as desk:
        row = await desk.months.keep_file(
            OCTOBER, version, "sheet", f"osaleja-P-001-v{version}.pdf", content, municipality_id=HERE, case_id=1
        )
        return row.id or 0


async def test_a_file_comes_back_as_it_was_made_and_is_ciphertext_meanwhile(house: MonthHouse) -> None:
    file_id = await kept_file(house)
    assert await kept_file(house) == file_id
    with pytest.raises(NameTaken):
        await kept_file(house, b"other")
    second = await kept_file(house, b"other", version=2)
    async with house.desks.open(NOW, house.anu) as desk:
        assert (await desk.months.file(file_id)).content == PDF
        lines = await desk.months.files(HERE, OCTOBER)
        assert [(line.id, line.version, line.name) for line in lines] == [
            (second, 2, "osaleja-P-001-v2.pdf"),
            (file_id, 1, "osaleja-P-001-v1.pdf"),
        ]
        stored = await (await desk.session.connection()).execute(text("SELECT content FROM month_file ORDER BY id"))
        assert PDF not in bytes(stored.scalars().first() or b"")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE month_file SET version = 2",
        "UPDATE month_file SET content = content",
        "DELETE FROM month_file",
        "UPDATE month_version SET total = 0",
        "DELETE FROM month_version",
        "UPDATE erased_file SET sha256 = ''",
        "DELETE FROM erased_file",
    ],
)
async def test_the_database_refuses_to_change_what_was_made(house: MonthHouse, change: str) -> None:
    await kept_file(house)
    async with house.desks.open(NOW, house.anu) as desk:
        await desk.hours_months.close(HERE, OCTOBER)
        await (await desk.session.connection()).execute(
            text("INSERT INTO erased_file (file_id, sha256, erased_at) VALUES (77, 'x', '2026-11-03 08:00:00+00:00')")
        )
    with pytest.raises(DBAPIError, match="only grows"):
        async with house.desks.open(NOW) as desk:
            await (await desk.session.connection()).execute(text(change))


async def test_erasing_goes_by_its_own_door_and_takes_no_other_file(house: MonthHouse) -> None:
    await kept_file(house)
    async with house.desks.open(NOW, house.anu) as desk:
        other = await desk.months.keep_file(OCTOBER, 1, "dataset", "andmekogu.xlsx", b"PK", municipality_id=HERE)
    async with house.desks.open(NOW) as desk:
        assert await desk.months.erase_files_of(1) == 1
    async with house.desks.open(NOW, house.anu) as desk:
        assert [line.id for line in await desk.months.files(HERE, OCTOBER)] == [other.id]


async def test_a_file_is_of_a_month_or_of_a_contract_and_of_a_person_there(house: MonthHouse) -> None:
    contract = await house.contract(HERE)
    elsewhere = await house.person("Jaan", "Kask", place=ELSEWHERE)
    async with house.desks.open(NOW, house.anu) as desk:
        for wrong in (
            {},
            {"municipality_id": HERE, "contract_id": contract},
            {"municipality_id": HERE, "case_id": house.cases[elsewhere]},
        ):
            with pytest.raises(NotHere):
                await desk.months.keep_file(OCTOBER, 1, "sheet", "a.pdf", PDF, **wrong)
        await desk.months.keep_file(OCTOBER, 1, "invoice", "arve.csv", b"x", contract_id=contract)
        assert [line.contract_id for line in await desk.months.files(HERE, OCTOBER)] == [contract]


# ── a correction of a sent month leaves what was sent ────────────────────────


async def test_a_corrected_sent_month_leaves_the_earlier_file_and_version_as_they_were(house: MonthHouse) -> None:
    file_id = await kept_file(house)
    async with house.desks.open(NOW, house.anu) as desk:
        with pytest.raises(Gaps):
            await desk.months.close(HERE, OCTOBER, {})
    async with house.desks.open(NOW, house.anu) as desk:
        await desk.hours_months.close(HERE, OCTOBER)
        await desk.months.sent(HERE, OCTOBER)
    async with house.desks.open(NOW, house.tiina) as desk:
        await desk.hours.change(1, 1, Hours((1,), date(2026, 10, 5), 90, None, None, EVERYDAY))
    async with house.desks.open(NOW, house.anu) as desk:
        assert await desk.months.state(HERE, OCTOBER) is MonthState.CORRECTED
        assert await desk.hours_months.close(HERE, OCTOBER)
        assert (await desk.months.dataset(HERE, OCTOBER)).version == 2
        assert (await desk.months.file(file_id)).content == PDF


# ── any order ────────────────────────────────────────────────────────────────

_STATES = st.lists(
    st.one_of(
        st.none(),  # deleted
        st.tuples(
            st.integers(1, 31), st.integers(1, 240), st.sampled_from([EVERYDAY, CORE, "leisure_support", None])
        ),
    ),
    min_size=1,
    max_size=3,
)


@pytest.fixture
async def quick(tmp_path: Any) -> AsyncIterator[MonthHouse]:  # noqa: ANN401
    url = f"sqlite:///{tmp_path}/order.db"
    await prepare(url)
    async with opened(url, KeyRing(new_key())) as sessions:
        house = await month_house(Desks(sessions))
        await house.price("support_everyday_life", "17.35")
        await house.price("support_everyday_life", "18.05", date(2026, 10, 10))
        await house.move(TIINA, "Teine abi", date(2026, 10, 15))
        yield house


async def corrected(house: MonthHouse, order: list[tuple[int, Any]]) -> tuple[object, ...]:
    """What the month comes to when these corrections are made in this order; afterwards nothing has happened."""
    found: list[tuple[object, ...]] = []
    entries: dict[int, tuple[int, int]] = {}

    async def tell() -> None:
        async with house.desks.open(NOW, house.tiina) as desk:
            for number in range(4):
                day = date(2026, 10, 8 + 3 * number)
                entries[number] = (await house.write(desk, day, 60), 1)
            for number, wanted in order:
                entry, version = entries[number]
                with suppress(Refused):
                    await _apply(house, desk, entry, version, wanted)
                    entries[number] = (entry, version + 1)
            desk.actor = house.anu
            draft = await desk.months.draft(HERE, OCTOBER)
            found.extend((sheet.lines, sheet.digest, sheet.total) for sheet in draft.sheets)
            undo()

    with suppress(Undone):
        await tell()
    return tuple(found)


async def _apply(house: MonthHouse, desk: Desk, entry: int, version: int, wanted: Any) -> None:  # noqa: ANN401
    if wanted is None:
        await desk.hours.delete(entry, version)
        return
    day, minutes, component = wanted
    said = Hours((house.cases[0],), date(2026, 10, day), minutes, None, None, component, Mode.INDIVIDUAL)
    await desk.hours.change(entry, version, said)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
async def test_any_order_of_corrections_gives_the_same_month(quick: MonthHouse, data: st.DataObject) -> None:
    of_each = [data.draw(_STATES) for _ in range(4)]
    slots = [number for number, states in enumerate(of_each) for _ in states]
    found = set()
    for _ in range(2):
        waiting = [list(states) for states in of_each]
        order = [(number, waiting[number].pop(0)) for number in data.draw(st.permutations(slots))]
        found.add(await corrected(quick, order))

    assert len(found) == 1
