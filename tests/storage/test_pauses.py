"""Pauses lose and double nothing: the rows of a case that rested are those of one that never did."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.cases import CaseKind, How, NotNoted
from casework.facts import Event
from casework.pauses import NotKept, PauseKind
from casework.people import Role
from storage import example
from storage.database import opened
from storage.desk import Desk, Desks
from storage.errors import NotHere, Stale
from storage.persons import NewPerson
from storage.prepare import prepare
from storage.secrets import KeyRing, new_key
from storage.tables import DutyRow, MembershipRow, PauseRow

T = TypeVar("T")
START = datetime(2026, 3, 2, 10, tzinfo=UTC)
EVENTS = (Event.ENTERED, Event.ASSESSED, Event.PLANNED, Event.REVIEWED, Event.NEED_CHANGED, Event.STATE_APPLIED)
OPS = st.one_of(
    st.tuples(st.just("wait"), st.integers(1, 40)),
    st.tuples(st.just("note"), st.sampled_from(EVENTS)),
    st.tuples(st.just("undo_fact"), st.just(0)),
    st.tuples(st.just("pause"), st.sampled_from(list(PauseKind))),
    st.tuples(st.just("back"), st.integers(0, 3)),
    st.tuples(st.just("undo_pause"), st.just(0)),
    st.tuples(st.just("longer"), st.integers(1, 40)),
)
Op = tuple[str, object]


@dataclass
class Twins:
    """Two cases of the same facts; only the first ever rests."""

    desks: Desks
    now: datetime
    rests: int = 0
    awake: int = 0
    noted: list[tuple[int, int]] = field(default_factory=list)

    async def open(self) -> None:
        async with self.desks.open(self.now) as desk:
            await _sit(desk)
            for name in ("rests", "awake"):
                case = await desk.cases.open_directly(1, NewPerson("Mari Tali"), CaseKind.ISTE, "2025-2026")
                setattr(self, name, case.id or 0)

    async def play(self, op: Op) -> None:
        what, value = op
        if what == "wait":
            self.now += timedelta(days=int(str(value)))
            async with self.desks.open(self.now) as desk:
                while await desk.duties.ring_due():
                    pass
            return
        with suppress(Stale, NotKept, NotNoted, NotHere):
            async with self.desks.open(self.now) as desk:
                await _sit(desk)
                await getattr(self, f"_{what}")(desk, value)

    async def _note(self, desk: Desk, event: Event) -> None:
        how = How.ACTION_PLAN if event is Event.PLANNED else How.PLAIN
        facts = []
        for case_id in (self.rests, self.awake):
            case = await desk.cases.get(case_id)
            facts.append(
                (await desk.cases.note(case_id, case.version, event, tallinn_day(self.now), how=how)).id or 0
            )
        self.noted.append((facts[0], facts[1]))

    async def _undo_fact(self, desk: Desk, _: object) -> None:
        if self.noted:
            for case_id, fact in zip((self.rests, self.awake), self.noted.pop(), strict=True):
                await desk.cases.undo(fact, (await desk.cases.get(case_id)).version)

    async def _pause(self, desk: Desk, kind: PauseKind) -> None:
        case, today = await desk.cases.get(self.rests), tallinn_day(self.now)
        await desk.pauses.begin(self.rests, case.version, kind, today, today + timedelta(days=14))

    async def _back(self, desk: Desk, days: int) -> None:
        pause = await desk.pauses.now(self.rests)
        if pause is not None:
            await desk.pauses.back(pause.id or 0, pause.rev, tallinn_day(self.now) - timedelta(days=days))

    async def _undo_pause(self, desk: Desk, _: object) -> None:
        rows = await desk.pauses.of_case(self.rests)
        if rows:
            await desk.pauses.undo(rows[-1].id or 0, rows[-1].rev)

    async def _longer(self, desk: Desk, days: int) -> None:
        pause = await desk.pauses.now(self.rests)
        if pause is not None:
            await desk.pauses.longer(pause.id or 0, pause.rev, tallinn_day(self.now) + timedelta(days=days))

    async def come_back(self) -> None:
        """Whatever lasts ends."""
        self.now += timedelta(days=1)
        await self.play(("back", 0))
        async with self.desks.open(self.now) as desk:
            assert await desk.pauses.now(self.rests) is None

    async def rows(self, case_id: int) -> list[DutyRow]:
        async with self.desks.open(self.now) as desk:
            found = await desk.session.exec(
                select(DutyRow).where(DutyRow.case_id == case_id).order_by(col(DutyRow.key), col(DutyRow.due))
            )
            return list(found.all())


async def _sit(desk: Desk) -> None:
    desk.actor = await desk.accounts.actor(await desk.accounts.arrive(1))


def said(row: DutyRow) -> tuple[object, ...]:
    return row.key, row.due, row.base, row.owner_id, row.ended_at is None, row.done_on, row.by_hand


@pytest.fixture(scope="module")
def loop_and_desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[asyncio.AbstractEventLoop, Desks]]:
    url = f"sqlite:///{Path(tmp_path_factory.mktemp('pauses'))}/desk.db"
    loop = asyncio.new_event_loop()
    loop.run_until_complete(prepare(url))
    house = opened(url, KeyRing(new_key()))
    desks = Desks(loop.run_until_complete(house.__aenter__()))
    loop.run_until_complete(_furnish(desks))
    yield loop, desks
    loop.run_until_complete(house.__aexit__(None, None, None))
    loop.close()


async def _furnish(desks: Desks) -> None:
    async with desks.open(START) as desk:
        await example.municipality(desk)
        await desk.accounts.arrive(1)
        desk.session.add(
            MembershipRow(account_id=1, role=Role.CASE_MANAGER, municipality_id=1, shown_as="Anu K.", began_at=START)
        )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ops=st.lists(OPS, min_size=3, max_size=14))
def test_after_the_last_return_the_duties_are_those_of_the_same_facts(
    loop_and_desks: tuple[asyncio.AbstractEventLoop, Desks], ops: list[Op]
) -> None:
    loop, desks = loop_and_desks

    async def play() -> None:
        twins = Twins(desks, START)
        await twins.open()
        for op in (("note", Event.ENTERED), *ops):
            await twins.play(op)
        rested = bool([row for row in await twins.rows(twins.rests) if row.paused])
        await twins.come_back()
        rows, others = await twins.rows(twins.rests), await twins.rows(twins.awake)

        assert list(map(said, rows)) == list(map(said, others))
        assert not [row for row in rows if row.paused]
        assert len({row.mark for row in rows}) == len(rows)
        if rested:
            early = [row for row in rows if row.next_at and row.next_at < twins.now and _needs(row)]
            assert not early, "nothing rings for what lay in the pause before the morning after the return"

    loop.run_until_complete(play())


def _needs(row: DutyRow) -> bool:
    return row.ended_at is None and row.key not in {"entry_form_copy", "exit_form_copy", "state_decision"}


def _run(pair: tuple[asyncio.AbstractEventLoop, Desks], work: Awaitable[T]) -> T:
    return pair[0].run_until_complete(work)


def test_a_pause_by_mistake_leaves_the_rows_as_they_were(
    loop_and_desks: tuple[asyncio.AbstractEventLoop, Desks],
) -> None:
    async def play() -> None:
        twins = Twins(loop_and_desks[1], START)
        await twins.open()
        await twins.play(("note", Event.ENTERED))
        await twins.play(("wait", 20))
        before = [row.model_dump() for row in await twins.rows(twins.rests)]
        await twins.play(("pause", PauseKind.HOSPITAL))
        quiet = {row.key for row in await twins.rows(twins.rests) if row.paused}
        assert {"assessment", "bto_link", "qol_end"} <= quiet
        assert "entry_form_copy" not in quiet, "papers to SKA go on"
        await twins.play(("undo_pause", 0))

        assert [row.model_dump() for row in await twins.rows(twins.rests)] == before

    _run(loop_and_desks, play())


def test_what_fell_due_meanwhile_begins_its_ladder_anew(
    loop_and_desks: tuple[asyncio.AbstractEventLoop, Desks],
) -> None:
    async def play() -> None:
        twins = Twins(loop_and_desks[1], START)
        await twins.open()
        await twins.play(("note", Event.ENTERED))
        await twins.play(("wait", 10))
        await twins.play(("pause", PauseKind.AWAY))
        await twins.play(("wait", 60))
        await twins.play(("back", 0))
        (row,) = [one for one in await twins.rows(twins.rests) if one.key == "assessment"]

        assert row.due == date(2026, 4, 1), "the documents know no suspension"
        assert row.resumed_on == tallinn_day(twins.now)
        assert row.fresh
        async with twins.desks.open(twins.now) as desk:
            steps = await desk.duty_acts.steps(row)
            first = next(step for step in steps if step.moment > twins.now)
        assert first.days == -3, "the third working day after the return, not the thirtieth after the due day"

    _run(loop_and_desks, play())


def test_why_somebody_rests_stands_sealed(loop_and_desks: tuple[asyncio.AbstractEventLoop, Desks]) -> None:
    async def play() -> None:
        twins = Twins(loop_and_desks[1], START)
        await twins.open()
        await twins.play(("pause", PauseKind.PRISON))
        async with twins.desks.open(twins.now) as desk:
            (row,) = (await desk.session.exec(select(PauseRow).where(PauseRow.case_id == twins.rests))).all()
            assert row.kind == "prison"
            raw = await (await desk.connection()).exec_driver_sql(f"SELECT kind FROM pause WHERE id = {row.id}")
            assert b"prison" not in bytes(raw.scalar_one())

    _run(loop_and_desks, play())
