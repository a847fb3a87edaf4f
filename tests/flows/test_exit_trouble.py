"""Leaving when something goes wrong: two colleagues at once, double taps, old buttons, made-up ones."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import col, select

from casework.facts import Event
from dialogs.callbacks import ExitTap
from storage.tables import CaseExit, CaseFact, CaseFile, DutyRow
from tests.cast import House
from tests.flows.exit_cast import leavers, opened
from tests.flows.leads import data_of


async def facts_of(house: House, event: Event) -> list[tuple[str, bool]]:
    """(form, whether it counts) of each, in the order of writing."""
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(CaseFact).where(CaseFact.event == event).order_by(col(CaseFact.id)))
        return [(row.how.value, row.undone_at is None) for row in rows.all()]


async def test_two_managers_choose_at_once_and_one_of_them_is_told(house: House) -> None:
    team = await leavers(house, "p")
    for phone in (team.anu, team.peeter):
        await opened(phone)
        await phone.tap("Vali tee")
    await team.peeter.tap("Riigi teenus")
    await team.anu.tap("Valla või linna oma abi")

    assert "Vahepeal on midagi muutunud" in team.anu.toasts[-1]
    assert "Tee: riigi erihoolekandeteenus" in team.anu.last.text
    assert await facts_of(house, Event.EXIT_PATH) == [("state_service", True)]


async def test_a_second_tap_on_the_same_choice_does_nothing_twice(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await opened(anu)
    question = anu.last
    await anu.tap("Vali tee")
    again = data_of(anu.last, "Valla või linna oma abi")
    await anu.tap("Valla või linna oma abi")
    await anu.tap_data(again, message=question)

    assert "Vahepeal on midagi muutunud" in anu.toasts[-1]
    assert await facts_of(house, Event.EXIT_PATH) == [("own_service", True)]


async def test_a_changed_mind_leaves_one_path_and_can_be_taken_back(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await opened(anu)
    page = anu.last
    await anu.tap("Vali tee")
    await anu.tap("Valla või linna oma abi")
    first = anu.last
    await anu.tap("Muuda teed", message=page)
    await anu.tap("Ei soovi abi", message=page)
    assert await facts_of(house, Event.EXIT_PATH) == [("own_service", False), ("no_help_wanted", True)]
    await anu.tap("Tühista")
    assert "Väljumise tee: valla või linna oma abi" in anu.last.text
    assert [how for how, counts in await facts_of(house, Event.EXIT_PATH) if counts] == ["own_service"]
    await anu.tap("Tühista", message=first)
    assert "Vahepeal on midagi muutunud" in anu.toasts[-1]
    assert [how for how, counts in await facts_of(house, Event.EXIT_PATH) if counts] == ["own_service"]


async def test_leaving_is_taken_back_with_all_that_followed(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await opened(anu)
    await anu.tap("Märgi väljumine")
    await anu.tap("Ühendus on kadunud")
    await anu.tap("Täna")
    assert "Väljumisankeet: täna viimane päev (esmaspäev, 23.11.2026)" in anu.last.text
    answer = anu.last
    await anu.tap("Tühista")
    assert "Viimane päev (eeldatav): neljapäev, 31.12.2026" in anu.last.text
    assert await facts_of(house, Event.EXITED) == [("", False)]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.exec(select(CaseExit.reason))).one() is None
    await opened(anu)
    await anu.tap("Märgi väljumine")
    await anu.tap("Eesmärk on saavutatud")
    await anu.tap("31.12.2026")
    assert "neljapäev, 31.12.2026" in anu.last.text
    assert answer.deleted is False


async def test_a_colleague_who_was_faster_loses_nobody_s_form(house: House) -> None:
    team = await leavers(house, "p")
    await opened(team.anu)
    await opened(team.peeter)
    await team.anu.tap("Viimane päev")
    await team.peeter.tap("Vali tee")
    await team.peeter.tap("Valla või linna oma abi")
    await team.anu.send("20.12")

    assert "keegi jõudis ette" in team.anu.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.exec(select(CaseExit))).all() == []


async def test_the_expected_last_day_moves_what_is_asked(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await opened(anu)
    await anu.tap("Viimane päev")
    await anu.send("10.01.2027")
    assert "pärast programmi viimast teenuse päeva" in anu.last.text
    await anu.send("30.11")
    assert "viimane päev on esmaspäev, 30.11.2026" in anu.last.text
    await opened(anu)
    assert "○ inimese hinnang lõpus" in anu.last.text
    assert "Viimane päev (eeldatav): esmaspäev, 30.11.2026" in anu.last.text


async def test_who_goes_on_has_nothing_of_leaving(house: House) -> None:
    team = await leavers(house, "a", "a")
    anu = team.anu
    await opened(anu)
    old = anu.last
    await anu.tap("Vali tee")
    await anu.tap("Läheb edasi uude perioodi")
    assert "läheb edasi järgmisse perioodi" in anu.last.text
    await anu.send("/exit")
    assert "1 inimene, 0 valmis" in anu.last.text
    assert "P-001" not in anu.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        case = await desk.session.get_one(CaseFile, 1)
        assert "continuing" in case.traits
        open_ = select(DutyRow.key).where(DutyRow.case_id == 1, col(DutyRow.ended_at).is_(None))
        assert set((await desk.session.exec(open_)).all()).isdisjoint({"exit_path", "told_of_exit"})
    await anu.tap("Tühista", message=old)
    assert "P-001: väljumine" in old.text
    await anu.send("/exit")
    assert "2 inimest" in anu.last.text


@pytest.mark.parametrize("val", ["", "died", "moved", "own-service"])
async def test_a_made_up_path_is_nothing(house: House, val: str) -> None:
    team = await leavers(house, "a")
    await opened(team.anu)
    await team.anu.tap_data(ExitTap(case=1, ver=1, act="to", val=val).pack(), message=team.anu.last)
    assert await facts_of(house, Event.EXIT_PATH) == []


async def test_the_path_is_ticked_off_in_the_morning_list_too(house: House) -> None:
    team = await leavers(house, "a")
    await house.until("2026-11-24 10:00")
    anu = team.anu
    assert "väljumise tee valimine. Tähtaeg oli 01.11.2026" in anu.last.text
    await anu.tap("Tehtud 1")
    await anu.tap("Valla või linna oma abi")
    assert await facts_of(house, Event.EXIT_PATH) == [("own_service", True)]
    await opened(anu)
    assert "Tee: valla või linna oma abi" in anu.last.text


async def test_everybody_ready_fills_the_bar(house: House) -> None:
    team = await leavers(house, "a")
    end = date(2026, 12, 31)
    every = (
        *(Event.EXIT_PATH, Event.EXIT_TOLD, Event.EXIT_SHEET, Event.QOL_END_PERSON, Event.QOL_END_SPECIALIST),
        *(Event.EXITED, Event.EXIT_FORM, Event.EXIT_FORM_SENT),
    )
    await team.noted(1, *((event, end) for event in every))
    await house.until("2027-01-08 10:00")
    await team.anu.send("/exit")
    assert "✓ väljumisankeet: kõigil olemas" in team.anu.last.text
    assert "viimase kuu tunnid kontrollitud: puudu 1 (P-001)" in team.anu.last.text
