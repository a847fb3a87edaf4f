"""How late a message was counts from the moment that it was meant for, however often it was tried."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlmodel import col, select

from casework.notices import Notice
from storage.prepare import free_leases
from storage.tables import Outbox, OutboxState
from tests.cast import House, report

LATE = timedelta(minutes=7)


def late(house: House) -> tuple[float, float]:
    """How many messages were sent, and their seconds together."""
    text = house.app.watch.metrics.text().decode()
    found = {one.name: one.value for family in text_string_to_metric_families(text) for one in family.samples}
    return found["markaja_notice_late_seconds_count"], found["markaja_notice_late_seconds_sum"]


async def cards(house: House) -> list[Outbox]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        query = select(Outbox).where(col(Outbox.notice) == Notice.CARD).order_by(col(Outbox.id))
        return list((await desk.session.exec(query)).all())


async def reported(house: House) -> datetime:
    """Anu leads alone: one card is due now."""
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, send=False)
    house.sandbox.faults.order("429", 2, method="sendMessage", chat=anu.chat_id, seconds=LATE.total_seconds() / 2)
    now = house.sandbox.now()
    await nurse.tap("Saada")
    return now


async def test_a_message_that_was_tried_again_counts_from_its_own_moment(house: House) -> None:
    due = await reported(house)
    count, seconds = late(house)
    for _ in range(9):
        await house.later(minutes=1)

    (card,) = await cards(house)
    assert (card.state, card.tries) == (OutboxState.SENT, 3)
    assert abs(card.not_before - due) < timedelta(minutes=1)
    sent, together = late(house)
    assert (sent - count, together - seconds > LATE.total_seconds()) == (1, True)


async def test_a_fault_of_ours_counts_as_well(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr("bot.delivery.render", broken)
    await reported(house)
    monkeypatch.undo()
    house.sandbox.faults.clear()
    before = late(house)[1]
    await house.later(minutes=1)
    await house.later(minutes=1)

    (card,) = await cards(house)
    assert (card.state, card.faults) == (OutboxState.SENT, 1)
    assert late(house)[1] - before > 60


async def test_whoever_waits_for_its_next_turn_keeps_it_over_a_restart(house: House) -> None:
    """The loop wakes for that turn, and a new process does not ask Telegram before it."""
    due = await reported(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        moment = await desk.outbox.next_moment()
    assert moment is not None
    assert moment - due > timedelta(minutes=3)
    house.restart()
    await free_leases(house.sessions)
    await house.later(minutes=1)
    assert house.sandbox.faults.fired == {"429": 1}
    for _ in range(8):
        await house.later(minutes=1)

    assert house.phone("Anu").transcript().count("< Uus teade T-0001") == 1
