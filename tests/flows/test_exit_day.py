"""January's morning list asks for the day of leaving of whoever has none; the tick leads to the form that notes it."""

from __future__ import annotations

from datetime import date

from bot.sandbox import Phone
from casework.facts import Event
from tests.cast import House
from tests.flows.duties import newest_list, rows
from tests.flows.exit_cast import leavers
from tests.flows.life_steps import card, pause

WHAT = "väljumise päeva märkimine"
BEFORE = (
    (Event.EXIT_PATH, date(2026, 11, 20)),
    (Event.EXIT_TOLD, date(2026, 11, 20)),
    (Event.QOL_END_PERSON, date(2026, 12, 28)),
    (Event.QOL_END_SPECIALIST, date(2026, 12, 28)),
)


def line(phone: Phone, code: str = "P-001") -> str:
    found = (line for line in newest_list(phone).text.splitlines() if WHAT in line and code in line)
    return next(found, "")


async def test_it_is_asked_for_in_january_and_gone_when_it_is_noted(house: House) -> None:
    made = await leavers(house, "a", "a")
    for case in (1, 2):
        await made.noted(case, *BEFORE)
    await made.noted(2, (Event.EXITED, date(2026, 12, 30)))
    anu = made.anu
    await house.until("2026-12-31 09:00")
    assert WHAT not in anu.transcript(), "nobody is asked before the services are over"
    await house.until("2027-01-04 09:00")
    assert "Täna viimane päev" in line(anu)
    assert not line(anu, "P-002")

    listed = newest_list(anu)
    await anu.tap(f"Tehtud {line(anu).partition('.')[0]}", message=listed)
    assert "miks inimene projektist väljub?" in anu.last.text
    await anu.tap("Programmi teenused lõpevad")
    await anu.tap("31.12.2026")
    await house.settle()
    assert "Täna viimane päev" not in line(anu)
    await house.until("2027-01-05 09:00")
    assert not line(anu)


async def test_done_earlier_leads_to_the_same_form_and_nothing_is_noted_past_it(house: House) -> None:
    made = await leavers(house, "a")
    await made.noted(1, *BEFORE)
    await house.until("2027-01-04 09:00")
    listed = newest_list(made.anu)
    duty = next(row for row in await rows(house, 1) if row.key == "exit_day")
    await made.anu.tap_data(f"dg:20270104:way:{duty.id}:exited", message=listed)
    assert "Ma ei leia siit seda" in made.anu.toasts[-1]
    await made.anu.tap_data(f"dg:20270104:earlier:{duty.id}:", message=listed)
    assert "miks inimene projektist väljub?" in made.anu.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(made.anu.user_id))
        assert (await desk.cases.facts(await desk.cases.get(1))).on(Event.EXITED) is None


async def test_it_rests_in_a_pause(house: House) -> None:
    made = await leavers(house, "a")
    await made.noted(1, *BEFORE)
    await house.until("2026-12-28 09:00")
    await card(made.anu)
    await pause(made.anu, look="25.01")
    await house.until("2027-01-05 09:00")
    assert WHAT not in made.anu.transcript()
