"""From 01.10.2026 to 15.02.2027: nine people, nine paths; every date right, no wrong message."""

from __future__ import annotations

from datetime import date

import pytest

from casework.calendar import is_working_day as tallinn_workday
from casework.exits import answered_by, apply_by
from tests.cast import House
from tests.flows.year_end_cast import OWN, year_end
from tests.flows.year_end_clock import YearEnd
from tests.golden import Golden


async def october(town: YearEnd) -> None:
    anu, peeter = town.anu, town.peeter
    await town.until("2026-10-05")
    await town.path(anu, "P-009", "own-service")
    await town.told(anu, "P-009", "05.10")
    await town.leaves(anu, "P-009", "goal-reached", "20.10")
    assert "10.11.2026" in anu.last.text, "the copy goes with October's report"
    await town.until("2026-10-09")
    await town.reports(date(2026, 9, 1))
    await town.hours("P-007", "P-004")
    await town.until("2026-10-12")
    await town.path(peeter, "P-003", "state-service", "from-compulsory")
    await town.note(peeter, "P-003", "state-applied", "12.10")
    await town.until("2026-10-20")
    await town.rated(anu, "P-009", "20.10")
    await town.ticks(anu, "P-009")
    await town.until("2026-10-26")
    async with town.act(anu):
        await town.exit_page(anu, "P-004")
        await town.tap(anu, "button-exit-path", "button-exit-continues")
    for code, path in (("P-005", "other-kov"), ("P-006", "no-help-wanted"), ("P-007", "own-service")):
        await town.path(peeter, code, path)
    await town.path(peeter, "P-008", "own-service")
    async with town.act(anu):
        await town.card(anu, "P-009")
        await town.tap(anu, "button-more", "button-close-case", "button-close-case", "button-skip")
    await town.until("2026-10-30")
    await town.ticks(anu, "31.10.2026")


async def november(town: YearEnd) -> None:
    anu, peeter, stina = town.anu, town.peeter, town.stina
    await town.until("2026-11-02")
    await town.path(peeter, "P-001", "state-service", "supporting-service")
    await town.note(peeter, "P-001", "state-applied", "02.11")
    await town.until("2026-11-05")
    await town.hours("P-008")
    await town.until("2026-11-09")
    async with town.act(peeter):
        await town.life(peeter, "P-008", "button-life-kind-hospital", "button-today")
        await peeter.send("23.11")
        await town.tap(peeter, "button-skip")
    await town.until("2026-11-10")
    await town.ticks(anu, "P-009")
    await town.reports(date(2026, 10, 1))
    await town.until("2026-11-11")
    async with town.act(peeter):
        await town.life(peeter, "P-005", "button-life-moved", "button-yesterday")
        await peeter.send("Näidislinn")
        await town.tap(peeter, "button-life-knows-help", "button-life-note-it")
    async with town.act(stina):
        await stina.tap("Võta vastu")
        await stina.tap("Sain ühendust")
    await town.until("2026-11-12")
    await town.ticks(peeter, "P-005")
    await town.until("2026-11-16")
    await town.told(peeter, "P-006", "16.11")
    await town.leaves(peeter, "P-006", "refused", "31.12.2026")
    assert "12.01.2027" in peeter.last.text
    await town.until("2026-11-23")
    async with town.act(peeter):
        await town.tap(peeter, "button-life-longer")
    await town.path(peeter, "P-002", "state-service", "housing-service")
    await town.note(peeter, "P-002", "state-applied", "22.11")
    assert "20.01.2027" in peeter.last.text, "forty working days"
    await town.until("2026-11-27")
    for code in ("P-001", "P-002", "P-003", "P-007"):
        await town.told(peeter, code, "27.11")
    await town.hours("P-007")
    await town.until("2026-11-30")
    for code in ("P-001", "P-003"):
        await town.note(peeter, code, "state-decided", "30.11")


async def december(town: YearEnd) -> None:
    anu, peeter, house = town.anu, town.peeter, town.house
    await town.until("2026-12-07")
    await town.note(peeter, "P-001", "state-referred", "07.12")
    assert "10.12.2026" in peeter.last.text, "three days"
    async with town.act(peeter):
        await town.tap(peeter, "button-life-back", "button-today")
    await town.told(peeter, "P-008", "07.12")
    await town.until("2026-12-09")
    await town.ticks(peeter, "P-005")
    await town.reports(date(2026, 11, 1))
    await town.rated(peeter, "P-001", "08.12")
    await town.note(peeter, "P-001", "state-started", "09.12")
    await town.leaves(peeter, "P-001", "other-service", "08.12")
    await town.note(peeter, "P-001", "exit-form", "09.12")
    async with town.act(peeter):
        await town.life(peeter, "P-007", "button-life-died", "button-yesterday", "button-life-note-it")
    await town.until("2026-12-10")
    await town.ticks(town.piret, "P-006", way="reminder-way-reviewed")
    await town.until("2026-12-11")
    await town.ticks(peeter, "P-007")
    await town.until("2026-12-14")
    await town.note(peeter, "P-003", "state-referred", "14.12")
    assert "24.12.2026" in peeter.last.text, "ten days, and a day off is kept"
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await desk.periods.put("own-period.toml", OWN)
    await town.until("2026-12-15")
    await town.hours("P-008")
    async with town.act(anu):
        await anu.send("/period")
        await anu.tap("Näidisvald 2027")
        await town.tap(anu, "button-period-ask", "button-period-make")
    await town.until("2026-12-22")
    await town.rated(peeter, "P-003", "21.12")
    await town.note(peeter, "P-003", "state-started", "22.12")
    await town.leaves(peeter, "P-003", "other-service", "21.12")
    await town.note(peeter, "P-003", "exit-form", "22.12")
    await town.until("2026-12-30")
    await town.rated(peeter, "P-006", "29.12")
    await town.rated_on_card(peeter, "P-008", "30.12")
    await town.leaves(peeter, "P-002", "period-end", "31.12.2026")
    await town.until("2026-12-31")
    for code in ("P-002", "P-006"):
        await town.note(peeter, code, "exit-form", "31.12")


async def january(town: YearEnd) -> None:
    anu, peeter = town.anu, town.peeter
    await town.until("2027-01-04")
    await town.rated(peeter, "P-002", "04.01")
    await town.until("2027-01-06")
    await town.ticks(anu, "P-004", way="reminder-way-both")
    await town.until("2027-01-11")
    async with town.act(anu):
        await anu.send("/exit")
    assert "P-007" in anu.last.text, "whose case is closed, and whose form is not sent"
    await town.until("2027-01-12")
    for code in ("P-001", "P-002", "P-003", "P-006", "P-007"):
        await town.ticks(peeter, code)
    await town.reports(date(2026, 12, 1))
    await town.until("2027-01-18")
    await town.note(peeter, "P-002", "state-referred", "18.01")
    assert "25.01.2027" in peeter.last.text, "seven days"
    await town.until("2027-01-22")
    await town.note(peeter, "P-002", "state-started", "22.01")
    await town.until("2027-01-29")
    await town.ticks(anu, "31.01.2027")


async def february(town: YearEnd) -> None:
    await town.until("2027-02-09")
    await town.reports(date(2027, 1, 1))
    await town.until("2027-02-15")


# ── every date right ─────────────────────────────────────────────────────────


def every_day_is_right(town: YearEnd) -> None:
    """The days on which each was spoken of unasked, by whose phone; the rules say why."""
    assert answered_by(date(2026, 11, 2)) == date(2026, 12, 30)
    assert answered_by(date(2026, 11, 22)) == date(2027, 1, 20)
    assert apply_by(date(2026, 12, 31)) == date(2026, 11, 3)
    assert town.days("P-009", "Anu") == ["13.10", "19.10", "20.10", "03.11", "09.11", "10.11"]
    assert town.days("P-001", "Peeter", date(2026, 12, 1)) == ["08.12", "09.12", "05.01", "11.01", "12.01"]
    assert town.days("P-002", "Peeter", date(2027, 1, 5)) == "05.01 11.01 12.01 13.01 18.01 19.01 22.01".split()  # noqa: SIM905
    assert town.days("P-003", "Peeter", date(2026, 12, 8)) == ["17.12", "21.12", "05.01", "11.01", "12.01"]
    assert town.days("P-004", "Piret", date(2027, 1, 1))[:4] == ["21.01", "25.01", "27.01", "28.01"]
    assert town.days("P-006", "Piret") == ["03.12", "07.12", "09.12", "10.12"], "though the exit of 31.12 is noted"
    assert town.days("P-006", "Peeter", date(2026, 12, 12)) == ["28.12", "30.12", "31.12", "05.01", "11.01", "12.01"]
    assert town.days(" 11.2026.", "Anu") == ["02.12", "07.12", "08.12", "09.12"]
    assert town.days(" 12.2026.", "Anu") == ["05.01", "11.01", "12.01"]
    assert town.days("31.01.2027", "Anu") == ["25.01", "28.01", "29.01"], "a Sunday: never after it"
    assert town.days("31.12.2026", "Anu", date(2026, 11, 30), date(2026, 12, 20)) == ["30.11", "07.12", "14.12"]
    assert {tallinn_workday(one.day) for one in town.heard} == {True}, "nothing comes on a day off"


def no_message_is_wrong(town: YearEnd) -> None:
    died = date(2026, 12, 9)
    papers = tuple(town.words.plain(f"reminder-of-{key}") for key in ("exit-form", "exit-form-copy"))
    after_death = town.of_person("P-007", died)
    assert [one.who for one in after_death if one.who != "Peeter"] == ["Piret", "Tiina"], "one sad notice each"
    assert all(any(word in one.line for word in papers) for one in after_death if one.who == "Peeter")
    asleep = town.of_person("P-008", date(2026, 11, 10), date(2026, 12, 7))
    look = {("Peeter", 23), ("Piret", 23), ("Peeter", 7), ("Piret", 7)}
    month = [one for one in asleep if one.line.endswith("h")]
    assert {one.day.month for one in month} == {12}, "November's hours are to be checked, as ever"
    assert {(one.who, one.day.day) for one in asleep if one not in month} == look, "the day to look again, no duty"
    rating = town.words.plain("reminder-of-qol-end")
    for code, reviewed in (("P-004", "28.01"), ("P-008", "")):
        moved = town.of_person(code, date(2027, 1, 1))
        old = [one for one in moved if not one.line.endswith("h") and (not reviewed or one.day < date(2027, 1, 21))]
        assert all(rating in one.line for one in old), "of the old programme the last rating alone"
    gone = town.of_person("P-005", date(2026, 11, 12))
    assert gone
    assert all(one.who == "Peeter" and any(word in one.line for word in papers) for one in gone)
    assert not town.of_person("P-009", date(2026, 11, 11))


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_nine_people_at_the_programmes_end(house: House, golden: Golden, language: str) -> None:
    town = await year_end(house, language)
    for season in (october, november, december, january, february):
        await season(town)
    every_day_is_right(town)
    no_message_is_wrong(town)
    golden.check(f"year_end_{language}", *([town.anu, town.peeter] if language == "ru" else town.phones))
