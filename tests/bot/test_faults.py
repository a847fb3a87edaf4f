"""Telegram misbehaves: whatever goes wrong on the way, everything is said, in the end and to the right person."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.app import PATIENCE as USUAL_PATIENCE
from bot.app import App
from bot.delivery import Delivery
from bot.pace import LONGEST_OUTAGE_REST, Rests
from bot.polling import LISTENS_TO, poll
from bot.sandbox import Phone
from bot.sender import Later, Sender
from casework.notices import Notice
from dialogs.reply import Say
from locales import all_texts
from storage.tables import Account, Outbox, OutboxState
from tests.cast import House, report

KINDS = ["429", "500", "502", "timeout", "dropped_before"]
PATIENCE = 1.0
"""Seconds that the client waits where an answer never comes; everywhere else it waits as it does in production,
so that a busy machine makes no outage of its own."""


async def ready(house: House) -> Phone:
    """A nurse right before "send"."""
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, send=False)
    return nurse


async def good_weather(house: House, *, turns: int = 12) -> None:
    """Time passes until everything that waited for Telegram had its turn."""
    house.sandbox.faults.clear()
    for _ in range(turns):
        await house.later(seconds=30)


async def seen(phone: Phone, text: str, *, within: float) -> None:
    async with asyncio.timeout(within):
        while text not in phone.transcript():  # noqa: ASYNC110 (what a person sees has no event)
            await asyncio.sleep(0.02)


async def rows(house: House, *notices: Notice) -> list[Outbox]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        query = select(Outbox).where(col(Outbox.notice).in_(notices)).order_by(col(Outbox.id))
        return list((await desk.session.exec(query)).all())


@pytest.mark.parametrize("kind", KINDS)
async def test_what_telegram_did_not_take_is_said_later_and_once(house: House, kind: str) -> None:
    nurse = await ready(house)
    if kind == "timeout":
        house.app.bot.session.timeout = PATIENCE
    house.sandbox.faults.order(kind, 3, method="sendMessage", seconds=7)
    await nurse.tap("Saada")
    assert "Teade on saadetud" not in nurse.transcript()
    for _ in range(12):
        if not house.sandbox.faults.orders:
            house.app.bot.session.timeout = USUAL_PATIENCE
        await house.later(seconds=30)

    assert house.sandbox.faults.fired == {kind: 3}
    assert nurse.transcript().count("Teade on saadetud. Number: T-0001") == 1
    for name in ("Anu", "Peeter"):
        assert house.phone(name).transcript().count("< Uus teade T-0001") == 1


async def test_an_answer_that_was_lost_on_the_way_may_be_said_twice_but_acts_once(house: House) -> None:
    """Telegram has no way to ask "did you take it": better twice than never."""
    nurse = await ready(house)
    house.sandbox.faults.order("dropped_after", 1, method="sendMessage", chat=house.phone("Anu").chat_id)
    await nurse.tap("Saada")
    await good_weather(house)
    anu = house.phone("Anu")
    assert anu.transcript().count("< Uus teade T-0001") == 2
    first, second = [message for message in anu.visible if "Uus teade T-0001" in message.text]
    await anu.tap("Võta vastu", message=first)
    await anu.tap("Võta vastu", message=second)

    assert nurse.transcript().count("Teie teade T-0001 on vastu võetud.") == 1


async def test_a_long_outage_loses_nothing_and_is_not_hammered(house: House) -> None:
    nurse = await ready(house)
    house.sandbox.faults.rain(1, {"500": 1.0})
    await nurse.tap("Saada")
    before = sum(house.sandbox.faults.fired.values())
    for _ in range(120):
        await house.later(minutes=1)
    asked = sum(house.sandbox.faults.fired.values()) - before
    assert 30 < asked < 3 * 120, "about once a minute, whatever waits"
    (card, *_) = await rows(house, Notice.CARD)
    assert card.state is OutboxState.PENDING
    assert card.reason in {"TelegramServerError", "resting"}
    await good_weather(house)

    assert nurse.transcript().count("Teade on saadetud. Number: T-0001") == 1
    assert house.phone("Peeter").transcript().count("< Uus teade T-0001") == 1
    assert "Teadet T-0001 ei ole veel keegi vastu võtnud." in house.phone("Peeter").transcript()


async def test_one_chat_that_must_wait_holds_up_nobody_else(house: House) -> None:
    nurse = await ready(house)
    anu, peeter = house.phone("Anu"), house.phone("Peeter")
    house.sandbox.faults.order("429", 50, chat=anu.chat_id, seconds=600)
    await nurse.tap("Saada")
    await house.later(seconds=30)

    assert "Uus teade T-0001" in peeter.transcript()
    assert "Uus teade T-0001" not in anu.transcript()
    assert house.sandbox.faults.fired["429"] == 1, "not asked again before the time that Telegram told"
    house.sandbox.faults.clear()
    await house.later(seconds=600)
    assert anu.transcript().count("< Uus teade T-0001") == 1


async def test_a_person_whose_message_hangs_holds_up_nobody_else(house: House) -> None:
    nurse = await ready(house)
    house.app.bot.session.timeout = 2
    anu, peeter = house.phone("Anu"), house.phone("Peeter")
    house.sandbox.faults.order("timeout", 1, method="sendMessage", chat=anu.chat_id, seconds=5)
    async with asyncio.TaskGroup() as group:
        sending = group.create_task(nurse.tap("Saada"))
        await seen(peeter, "Uus teade T-0001", within=1.5)
        assert "Uus teade T-0001" not in anu.transcript()
        assert not sending.done()
    await good_weather(house)

    assert anu.transcript().count("< Uus teade T-0001") == 1


async def test_a_token_that_telegram_does_not_know_loses_nothing(house: House) -> None:
    nurse = await ready(house)
    house.sandbox.token = "42:ANOTHER"
    await nurse.tap("Saada")
    house.sandbox.token = "42:SANDBOX"
    await good_weather(house)

    assert "Uus teade T-0001" in house.phone("Anu").transcript()
    assert {row.state for row in await rows(house, Notice.CARD)} == {OutboxState.SENT}


async def test_refused_for_good_is_kept_with_its_reason(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    nurse = await ready(house)
    monkeypatch.setattr("dialogs.cards.CardTap.pack", lambda _self: "x" * 65)
    await nurse.tap("Saada")

    assert {(row.state, row.reason.partition(": ")[2]) for row in await rows(house, Notice.CARD)} == {
        (OutboxState.FAILED, "BUTTON_DATA_INVALID")
    }


async def test_a_fault_of_ours_waits_longer_each_time_and_the_others_get_their_turn(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    nurse = await ready(house)

    async def broken(*_args: object) -> None:
        raise ValueError("P-001")

    monkeypatch.setitem(dialogs_cards(), Notice.CARD, broken)
    await nurse.tap("Saada")
    (row, *_) = await rows(house, Notice.CARD)
    assert (row.state, row.reason, row.faults) == (OutboxState.PENDING, "ValueError", 1)
    monkeypatch.undo()
    await house.later(minutes=2)

    assert "Uus teade T-0001" in house.phone("Anu").last.text


def dialogs_cards() -> dict[Notice, object]:
    from dialogs.notices import _RENDERERS  # noqa: PLC0415

    return _RENDERERS  # type: ignore[return-value]


async def test_a_group_that_became_a_supergroup_is_followed(house: House) -> None:
    group = house.sandbox.group("Meeskond", [house.phone("Anu")], kind="group")
    sender = Sender(house.app.bot, house.sandbox.now)
    await sender.send(group.chat_id, Say("enne"))
    old = group.chat_id
    moved = await group.migrate()
    await sender.send(old, Say("pärast"))
    await sender.send(old, Say("veel"))

    assert [message.text for message in moved.visible if message.from_bot][-2:] == ["pärast", "veel"]


async def test_two_senders_share_one_outbox(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both loops run at once over the same rows; nothing is said twice."""
    nurse = await ready(house)
    other = Delivery(house.app.desks, Sender(house.app.bot, house.sandbox.now), all_texts(), house.sandbox.now)
    house.sandbox.faults.order("slow", 6, method="sendMessage", seconds=0.1)
    deliver = house.app.delivery.deliver_due
    monkeypatch.setattr(house.app.delivery, "deliver_due", _nothing)
    for number in range(5):
        if number:
            await nurse.send("/report")
            await report(nurse, name=f"Inimene {chr(65 + number)}", contact="ei tea", send=False)
        await nurse.tap("Saada")
    await asyncio.gather(deliver(), other.deliver_due())

    for name in ("Anu", "Peeter"):
        transcript = house.phone(name).transcript()
        assert [transcript.count(f"< Uus teade T-000{number}") for number in range(1, 6)] == [1] * 5


async def _nothing() -> int:
    return 0


async def test_polling_outlives_everything_that_telegram_may_answer(house: House) -> None:
    app: App = house.app
    house.sandbox.deliver = None
    for kind in ("502", "500", "dropped_before", "dropped_after", "429"):
        house.sandbox.faults.order(kind, 1, method="getUpdates", seconds=0.1)
    kersti = house.phone("Kersti")
    await kersti.start()
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(poll(app, asyncio.Event()))
        await seen(kersti, "Palun valige keel", within=30)
        assert not polling.done()
        polling.cancel()

    assert sum(house.sandbox.faults.fired.values()) == 5
    assert "message" in LISTENS_TO


def test_the_rest_grows_while_telegram_is_away_and_ends_with_its_first_answer(house_clock: list[float]) -> None:
    from tests.cast import MONDAY_MORNING  # noqa: PLC0415

    rests = Rests(lambda: MONDAY_MORNING + timedelta(seconds=house_clock[0]))
    grown = [rests.failed().total_seconds() for _ in range(8)]
    assert grown == [1, 2, 4, 8, 16, 32, 60, 60]
    assert rests.left(7) == LONGEST_OUTAGE_REST
    house_clock[0] = 61
    assert rests.left(7) == timedelta()
    rests.answered()

    assert rests.failed() == timedelta(seconds=1)


@pytest.fixture
def house_clock() -> list[float]:
    return [0.0]


async def test_a_blocked_person_is_not_asked_for_again(house: House) -> None:
    nurse = await ready(house)
    anu = house.phone("Anu")
    anu.blocked = True
    await nurse.tap("Saada")
    await nurse.send("/report")
    await report(nurse, name="Teine Inimene", contact="ei tea")

    async with house.app.desks.open(house.sandbox.now()) as desk:
        account = (await desk.session.exec(select(Account).where(Account.telegram_id == anu.user_id))).one()
    mine = [row for row in await rows(house, Notice.CARD) if row.account_id == account.id]
    assert [(row.state, "bot was blocked" in row.reason) for row in mine] == [(OutboxState.UNREACHABLE, True)]


async def test_later_tells_whether_telegram_was_asked() -> None:
    assert Later(timedelta(seconds=1)).asked
