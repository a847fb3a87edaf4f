"""What the doctor finds of messages: what waits to be sent or answered, and what nobody can hear of."""

from __future__ import annotations

from datetime import timedelta

import pytest

from casework.notices import Notice
from casework.referrals import Agreement, Guardian, ReferrerKind, Urgency
from storage.desk import Desk
from storage.tables import OutboxState, Processed, Referral
from tests.admin.shell import Shell, at_the_desk, somebody
from tests.admin.test_doctor import SECRET, marks


async def two_due(desk: Desk, minutes: int) -> None:
    account = await somebody(desk)
    for place in range(2):
        moment = desk.now - timedelta(minutes=minutes)
        await desk.outbox.put(next(iter(Notice)), account, key=f"k{place}", not_before=moment)


@pytest.mark.parametrize(("minutes", "mark"), [(1, "ok"), (-60, "ok"), (11, "broken")])
def test_what_should_have_been_sent_long_ago_is_broken(ready: Shell, minutes: int, mark: str) -> None:
    at_the_desk(lambda desk: two_due(desk, minutes))

    assert marks(ready)["outbox"] == mark
    assert ("✗ 2 väljuvat sõnumit on hilinenud üle 10 minuti." in ready("doctor").out) is (mark == "broken")


def test_what_was_given_up_is_a_warning(ready: Shell) -> None:
    async def give_up(desk: Desk) -> None:
        await two_due(desk, 60)
        for row in await desk.outbox.claim():
            await desk.outbox.settle(row.id or 0, OutboxState.FAILED, reason="400")

    at_the_desk(give_up)

    found = marks(ready)
    assert (found["outbox"], found["outbox_failed"]) == ("ok", "warning")


def test_an_update_without_its_answer_is_a_warning(ready: Shell) -> None:
    async def unanswered(desk: Desk) -> None:
        late = desk.now - timedelta(minutes=30)
        desk.session.add(Processed(update_id=5, at=late, replies=[{"text": SECRET}], pending=True, retry_at=late))

    at_the_desk(unanswered)

    assert marks(ready)["updates"] == "warning"


async def left_alone(desk: Desk) -> None:
    """An open referral where nobody receives."""
    place = (await desk.municipalities.all())[0]
    account = await somebody(desk)
    desk.session.add(
        Referral(
            municipality_id=place.id or 0,
            sender_id=account,
            kind=ReferrerKind.STAFF,
            urgency=Urgency.TODAY,
            agreement=Agreement.YES,
            guardian=Guardian.NO,
            sent_at=desk.now,
            waits_since=desk.now,
        )
    )


def test_a_referral_that_nobody_can_hear_of_is_broken(ready: Shell) -> None:
    assert "stranded" not in marks(ready)
    at_the_desk(left_alone)

    assert marks(ready)["stranded"] == "broken"
    assert "ei jõua roboti sõnumid kellenigi: 1" in ready("doctor").out
