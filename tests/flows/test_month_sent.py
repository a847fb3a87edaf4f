"""A report that was sent: the morning list and the month say the same, and a correction brings both back."""

from __future__ import annotations

from bot.sandbox import Phone
from casework.months import MonthState
from tests.cast import House
from tests.flows.duties import newest_list
from tests.flows.hours_cast import Team
from tests.flows.month_cast import DRAFTED, NOVEMBER, change, close, close_again, data_of, november, state

REPORT = "kuu koondarve"
AGAIN = "parandatud kuuaruande uus versioon"
SENT = "Märgi SKA-le saadetuks"
UNSENT = "Võta saatmise märge tagasi"


async def with_peeter(house: House) -> tuple[Team, dict[str, int], Phone]:
    """Peeter leads as well, so that he may close and send too."""
    team, entries = await november(house)
    peeter = await house.case_manager("Peeter", "Peeter L.", lead=True)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.duties.sweep()
    await house.until(DRAFTED)
    return team, entries, peeter


def line_of(phone: Phone, what: str) -> str:
    """The newest list's line about it, as it stands now; empty when there is none."""
    return next((line for line in newest_list(phone).text.splitlines() if what in line), "")


def number_of(phone: Phone, what: str) -> str:
    return line_of(phone, what).partition(".")[0]


async def test_who_closed_and_who_sent_hear_of_a_correction_and_the_report_is_owed_again(house: House) -> None:
    team, entries, peeter = await with_peeter(house)
    await close(peeter)
    await peeter.send("/month")
    await peeter.tap(SENT)
    await change(team, team.tiina, entries["P-002"], 90)
    await house.settle()

    assert "andmed on muutunud pärast seda, kui versioon 1 saadeti" in peeter.transcript()
    assert team.anu.transcript().count("suletud kuu tunde muudeti") == 1, "whose person it is hears it as before"
    assert "saadeti" not in team.anu.last.text, "nobody hears it twice"
    await change(team, team.tiina, entries["P-002"], 60)
    await house.settle()
    assert peeter.transcript().count("kui versioon 1 saadeti") == 1, "once for a version"

    await house.until("2026-12-04 09:00")
    assert AGAIN in line_of(peeter, AGAIN)
    assert AGAIN in line_of(team.anu, AGAIN)
    await close_again(peeter)
    await peeter.send("/month")
    await peeter.tap(SENT)
    await house.until("2026-12-07 09:00")
    assert not line_of(peeter, AGAIN), "sent, so it is over"


async def test_who_sent_it_hears_that_it_was_sent_also_of_an_own_person(house: House) -> None:
    sent = "kui versioon 1 saadeti"
    team, entries = await november(house)
    await house.until(DRAFTED)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(team.anu.user_id))
        place = house.place.id or 0
        await desk.months.close_as_it_is(place, NOVEMBER)
        await desk.months.sent(place, NOVEMBER)
    await change(team, team.tiina, entries["P-002"], 90)
    await house.settle()

    assert sent in team.anu.last.text
    assert team.anu.transcript().count(sent) == 1
    assert "suletud kuu tunde muudeti" not in team.anu.transcript(), "nobody hears it twice"
    await change(team, team.tiina, entries["P-002"], 60)
    await house.settle()
    assert team.anu.transcript().count(sent) == 1, "once for a version; a further change is told as such"


async def test_done_in_the_list_marks_the_month_as_sent_and_undo_takes_back_both(house: House) -> None:
    team, _, peeter = await with_peeter(house)
    await close(peeter)
    listed = newest_list(peeter)
    number = number_of(peeter, REPORT)
    await peeter.tap(f"Tehtud {number}", message=listed)
    assert await state(team) is MonthState.SENT
    assert "Tehtud 03.12.2026" in line_of(team.anu, REPORT), "the other lead sees it"
    await peeter.tap(f"Tühista {number}", message=listed)
    assert await state(team) is MonthState.CLOSED
    assert "Tehtud" not in line_of(peeter, REPORT)


async def test_done_in_the_list_of_an_open_month_says_what_is_missing(house: House) -> None:
    team, _, peeter = await with_peeter(house)
    listed = newest_list(peeter)
    await peeter.tap(f"Tehtud {number_of(peeter, REPORT)}", message=listed)

    assert "aruannet ei saa veel saadetuks märkida" in listed.text
    assert "kontrollimata: 4" in listed.text
    assert await state(team) is MonthState.IN_CHECK
    await peeter.tap("Tagasi", message=listed)
    assert "Tehtud" not in line_of(peeter, REPORT)
    await peeter.tap(f"Tehtud {number_of(peeter, REPORT)}", message=listed)
    await peeter.tap("Ava kuu", message=listed)
    assert "Näidisvald: november 2026" in listed.text


async def test_the_mark_in_the_month_can_be_taken_back_until_something_newer_happens(house: House) -> None:
    team, entries, peeter = await with_peeter(house)
    await close(peeter)
    await peeter.send("/month")
    page = peeter.last
    await peeter.tap(SENT, message=page)
    data = data_of(page, UNSENT)
    await peeter.tap(UNSENT, message=page)
    assert await state(team) is MonthState.CLOSED
    await peeter.tap(SENT, message=page)
    await change(team, team.tiina, entries["P-002"], 90)
    await peeter.tap_data(data, message=page)
    assert await state(team) is MonthState.CORRECTED
    assert "Vahepeal on midagi muutunud" in peeter.transcript()


async def test_a_month_that_is_kept_elsewhere_is_ticked_off_by_hand(house: House) -> None:
    anu, _ = await house.team()
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.duties.sweep()
    await house.until("2026-12-04 09:00")
    await anu.tap(f"Tehtud {number_of(anu, REPORT)}", message=newest_list(anu))

    assert "Tehtud 04.12.2026" in line_of(anu, REPORT)
