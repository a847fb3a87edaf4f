"""Who hears of a duty and when: ladders over a year, absences, people out of reach, outages, the clock change."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import select

from casework.facts import Event
from storage.tables import DutyRow
from tests.cast import House
from tests.flows.duties import (
    OWN_PERIOD,
    account_id,
    bring,
    desk_of,
    lists,
    newest_list,
    note,
    open_case,
    rows,
    specialist,
)
from tests.golden import Golden


async def away(house: House, absent: str, deputy: str, from_day: str, until_day: str) -> None:
    who = await account_id(house, absent), await account_id(house, deputy)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.session.add(house.deputyship(*who, date.fromisoformat(from_day), date.fromisoformat(until_day)))


# ── a year of one case ───────────────────────────────────────────────────────


@pytest.mark.parametrize("language", ["et", "ru"])
async def test_a_year_of_one_case(house: House, golden: Golden, language: str) -> None:
    """An assessment in time, a plan that is late over three weeks, a review in August with a holiday before it."""
    anu, peeter = await house.team(language)
    tiina = await specialist(house, "Tiina", "Tiina M.", language)
    say = WORDS[language]
    await bring(house)
    case = await open_case(house, "Peeter", by="Tiina", period=OWN_PERIOD)
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-23")
    for day in ("2026-12-15", "2026-12-16", "2026-12-20", "2026-12-21", "2026-12-22"):
        await house.until(f"{day} 08:00")
    await peeter.tap(f"{say['done']} 1")
    for day in ("2027-01-14", "2027-01-18"):
        await house.until(f"{day} 08:00")
    await tiina.tap(say["why"])
    await tiina.tap(say["back"])
    await tiina.tap(say["snooze"])
    await tiina.tap(say["monday"])
    await tiina.send(say["reason"])
    for day in ("2027-01-20", "2027-01-21", "2027-01-25", "2027-01-26", "2027-01-29", "2027-02-01"):
        await house.until(f"{day} 08:00")
    await anu.tap(say["why"])
    await tiina.tap(f"{say['done']} 1", message=newest_list(tiina))
    await tiina.tap(say["plan"])
    async with desk_of(house, "Tiina") as desk:
        version = (await desk.cases.get(case)).version
        await desk.cases.set_review(case, version, date(2027, 8, 24))
    for day in ("2027-02-02", "2027-08-16", "2027-08-17", "2027-08-20", "2027-08-23", "2027-08-24"):
        await house.until(f"{day} 08:00")
    await tiina.tap(f"{say['done']} 1")
    await tiina.tap(say["reviewed"])
    await house.until("2027-11-23 08:00")

    golden.check(f"duties_year_{language}", tiina, peeter, anu)


WORDS = {
    "et": {
        "done": "Tehtud",
        "why": "Miks see kuupäev?",
        "back": "Tagasi",
        "snooze": "Lükka edasi",
        "monday": "Esmaspäeval",
        "reason": "Inimene on jaanuaris ära",
        "plan": "Tegevusplaan",
        "reviewed": "Plaan üle vaadatud",
    },
    "ru": {
        "done": "Готово",
        "why": "Почему эта дата?",
        "back": "Назад",
        "snooze": "Отложить",
        "monday": "В понедельник",
        "reason": "Человека в январе нет дома",
        "plan": "План деятельности",
        "reviewed": "План пересмотрен",
    },
}


# ── standing in, out of reach, handed over ───────────────────────────────────


async def test_who_stands_in_has_the_colleagues_items_marked(house: House) -> None:
    anu, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await away(house, "Peeter", "Anu", "2026-11-24", "2026-11-29")
    await house.until("2026-11-25 08:00")
    assert lists(peeter) == []
    assert "toetusvajaduse hindamine. Tähtaeg 02.12.2026, 7 päeva pärast. (Asendate: Peeter L.)" in anu.last.text
    await anu.tap("Tehtud 1")
    assert "Tehtud 25.11.2026." in anu.last.text
    await house.until("2026-11-30 08:00")

    assert "baastoetuse osutaja valimine" in lists(peeter)[-1], "back at work: the own list comes again"
    assert "hindamine" not in lists(peeter)[-1]
    assert len(lists(anu)) == 1


async def test_who_goes_away_before_the_morning_is_not_written_to(house: House) -> None:
    """The list of the day stands ready at midnight; whom it concerns is asked again when it is sent."""
    anu, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 07:00")
    await away(house, "Peeter", "Anu", "2026-11-25", "2026-11-25")
    await house.until("2026-11-25 08:00")
    await house.settle()

    assert lists(peeter) == []
    assert "(Asendate: Peeter L.)" in anu.last.text


async def test_who_cannot_be_reached_is_told_to_the_lead_at_once(house: House) -> None:
    anu, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 08:00")
    assert lists(anu) == []
    await peeter.block()
    await house.settle()
    assert "Minu sõnumid ei jõua vastutajani, palun andke ise teada. (Vastutab: Peeter L.)" in anu.last.text
    await house.until("2026-11-30 08:00")

    assert "Minu sõnumid ei jõua vastutajani, palun andke ise teada. (Vastutab: Peeter L.)" in lists(anu)[-1]
    await anu.tap("Tehtud 1")
    assert "Tehtud 30.11.2026." in lists(anu)[-1]


async def test_blocked_while_it_is_being_sent(house: House) -> None:
    anu, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 07:59")
    peeter.blocked = True
    await house.until("2026-11-25 08:00")
    await house.settle()

    assert "Minu sõnumid ei jõua vastutajani," in lists(anu)[-1]


async def test_a_lost_phone_is_told_to_the_lead_and_shows_nothing(house: House) -> None:
    anu, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 07:00")
    await anu.send("/lost")
    await anu.tap("Peeter L.")
    await anu.tap("Peata konto")
    await house.until("2026-11-25 08:00")

    assert lists(peeter) == []
    assert "Minu sõnumid ei jõua vastutajani," in lists(anu)[-1]


async def test_handed_over_the_new_one_hears_and_the_old_one_no_more(house: House) -> None:
    anu, peeter = await house.team()
    case = await open_case(house, "Peeter")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await house.until("2026-11-25 08:00")
    anu_id = await account_id(house, "Anu")
    async with desk_of(house, "Peeter") as desk:
        row = await desk.cases.get(case)
        await desk.cases.hand_over(case, row.version, anu_id)
    await house.settle()
    assert "Sellega tegeleb nüüd keegi teine." in lists(peeter)[-1]
    await house.until("2026-11-26 08:00")
    assert "Tähtaeg 02.12.2026, 6 päeva pärast." in lists(anu)[-1], "the first word to the new one does not wait"
    await house.until("2026-12-10 08:00")

    assert len(lists(peeter)) == 1


async def test_a_closed_case_is_silent_and_opened_again_it_speaks(house: House) -> None:
    anu, _ = await house.team()
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    async with desk_of(house, "Anu") as desk:
        await desk.cases.close(case, (await desk.cases.get(case)).version)
    assert await rows(house, case) == []
    await house.until("2026-11-30 08:00")
    assert lists(anu) == []
    async with desk_of(house, "Anu") as desk:
        await desk.cases.reopen(case, (await desk.cases.get(case)).version)
    assert len(await rows(house, case)) > 2
    await house.until("2026-12-01 08:00")

    assert "Tähtaeg 02.12.2026, homme." in lists(anu)[-1]


async def test_the_municipalitys_report_is_asked_from_its_lead_and_ticked_once(house: House) -> None:
    anu, peeter = await house.team()
    await house.until("2026-12-01 12:00")
    await house.until("2026-12-02 08:00")
    assert "Näidisvald: kuu koondarve ja kulude koondaruanne, 11.2026. Tähtaeg 09.12.2026" in lists(anu)[-1]
    await anu.tap("Miks see kuupäev?")
    assert "järgmise kuu 7. tööpäev = kolmapäev, 09.12.2026" in anu.last.text
    await anu.tap("Tehtud")
    assert "Tehtud 02.12.2026." in lists(anu)[-1]
    await house.until("2026-12-17 08:00")
    assert len(lists(anu)) == 1
    assert lists(peeter) == []
    done = [row for row in await every_row(house) if row.key == "report" and row.done_on]
    assert [(str(row.due), row.by_hand) for row in done] == [("2026-12-09", True)]
    assert [str(row.due) for row in await rows(house) if row.key == "report"] == ["2027-01-12", "2027-02-09"]


async def every_row(house: House) -> list[DutyRow]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return list((await desk.session.exec(select(DutyRow))).all())
