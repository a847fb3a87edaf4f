"""The process is away over nights, weekends and clock changes: one list on the right morning, nothing twice."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from casework.calendar import TALLINN
from casework.facts import Event
from storage.prepare import free_leases
from storage.tables import Outbox, OutboxState
from tests.cast import House
from tests.flows.duties import OWN_PERIOD, bring, lists, note, open_case


async def nothing_runs_until(house: House, tallinn: str) -> None:
    """The process is away: time passes, nothing is rung, sent or swept."""
    moment = datetime.fromisoformat(tallinn).replace(tzinfo=TALLINN)
    house.sandbox.move_clock(moment - house.sandbox.now())


@pytest.mark.parametrize(
    ("entered", "stops", "returns", "silent_until", "heard"),
    [
        # Three days over a weekend; the list of Friday stood ready when the process went.
        ("2026-11-04", "2026-11-27 00:30", "2026-11-29 22:00", "2026-11-30 07:59:59", "2026-11-30 08:00"),
        # Over Good Friday, Easter and the clock change of 28 March: Monday morning, at eight by the new clock.
        ("2027-03-02", "2027-03-25 00:30", "2027-03-28 15:00", "2027-03-29 07:59:59", "2027-03-29 08:00"),
        # The autumn one, on a Sunday as well.
        ("2027-10-06", "2027-10-29 00:30", "2027-10-31 12:00", "2027-11-01 07:59:59", "2027-11-01 08:00"),
    ],
)
async def test_after_an_outage_one_list_on_the_right_morning(
    house: House, entered: str, stops: str, returns: str, silent_until: str, heard: str
) -> None:
    await house.until(f"{entered} 12:00")
    anu, _ = await house.team()
    await bring(house)
    finished, open_ = (
        await open_case(house, "Anu", period=OWN_PERIOD),
        await open_case(house, "Anu", period=OWN_PERIOD),
    )
    for case in (finished, open_):
        await note(house, "Anu", case, Event.ENTERED, entered)
    await house.until(stops)
    said = len(lists(anu))
    await nothing_runs_until(house, returns)
    house.restart()
    await house.settle()
    await note(house, "Anu", finished, Event.ASSESSED, returns[:10])
    await house.until(silent_until)
    assert len(lists(anu)) == said
    await house.until(heard)

    (one,) = lists(anu)[said:]
    assert "P-002: toetusvajaduse hindamine" in one
    assert "P-001" not in one
    await house.settle()
    assert len(lists(anu)) == said + 1


async def test_back_late_on_the_same_day_it_is_said_then_but_not_in_the_evening(house: House) -> None:
    anu, _ = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await nothing_runs_until(house, "2026-11-25 19:59")
    await house.settle()
    assert "Tere! Täna on kolmapäev" in lists(anu)[0]
    await note(house, "Anu", await open_case(house, "Anu"), Event.ENTERED, "2026-11-06")
    await nothing_runs_until(house, "2026-11-27 20:00")
    await house.settle()
    assert len(lists(anu)) == 1
    await house.until("2026-11-30 08:00")
    assert len(lists(anu)) == 2


async def test_stopped_between_claim_and_sending_it_is_said_once(house: House) -> None:
    anu, _ = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await nothing_runs_until(house, "2026-11-25 08:00")
    await house.app.delivery.ring()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        claimed = await desk.outbox.claim()
    assert [row.notice for row in claimed] == ["digest"]
    house.restart()
    await free_leases(house.sessions)
    if "postgresql" in house.url:
        house.sandbox.move_clock(timedelta(minutes=3))
    await house.settle()
    await house.settle()

    assert len(lists(anu)) == 1
    async with house.app.desks.open(house.sandbox.now()) as desk:
        states = (await desk.session.exec(select(Outbox.state).where(Outbox.notice == "digest"))).all()
    assert states == [OutboxState.SENT]


async def test_with_nothing_due_a_tick_looks_at_no_row(house: House) -> None:
    await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert await desk.duties.ring_due() == 0
        moment = await desk.duties.next_moment()
    assert moment is not None
    assert moment.astimezone(TALLINN).isoformat() == "2026-11-25T00:00:00+02:00"
