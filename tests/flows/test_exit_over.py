"""When nothing is left to decide: a death, a move away, a closed case, who goes on; what is owed is still asked for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlmodel import col, select

from bot.sandbox import Phone
from casework.facts import Event, Trait
from dialogs.callbacks import ExitTap
from storage.tables import CaseFact, CaseFile, DutyRow, PauseRow, PeriodMove, PeriodMoveCase
from tests.cast import House
from tests.flows.exit_cast import Leavers, leavers, opened
from tests.flows.life_steps import card, died, life, pause

LEFT = date(2026, 11, 20)


async def version(house: House) -> int:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return (await desk.session.get_one(CaseFile, 1)).version


async def kept(house: House) -> tuple[set[str], set[str], int]:
    """Open duties, facts that count, and the version of the first case."""
    async with house.app.desks.open(house.sandbox.now()) as desk:
        duties = await desk.session.exec(
            select(DutyRow.key).where(DutyRow.case_id == 1, col(DutyRow.ended_at).is_(None))
        )
        facts = await desk.session.exec(
            select(CaseFact.event).where(CaseFact.case_id == 1, col(CaseFact.undone_at).is_(None))
        )
        row = await desk.session.get_one(CaseFile, 1)
        return set(duties.all()), set(facts.all()), row.version


async def moved(phone: Phone) -> None:
    await life(phone, "Kolis teise valda või linna")
    await phone.tap("Eile")
    await phone.send("Näidislinn")
    await phone.tap("Jah, märgi")


async def close(phone: Phone) -> None:
    """From the card in sight."""
    await phone.tap("Veel…")
    await phone.tap("Sulge juhtum")


async def left_and_closed(house: House, *papers: Event) -> Leavers:
    team = await leavers(house, "a", "a")
    await team.noted(1, (Event.EXITED, LEFT), *((event, LEFT) for event in papers))
    await card(team.anu)
    await close(team.anu)
    await team.anu.tap("Sulge juhtum")
    await team.anu.tap("Jäta vahele")
    return team


TRIES = (
    ("stay", ""),
    ("path", ""),
    ("to", "own_service"),
    ("unpath", "none"),
    ("on", ""),
    ("off", ""),
    ("day", ""),
    ("leave", ""),
    ("sheet", ""),
    ("pdf", "et"),
    ("note", "exit_told"),
)


@pytest.mark.parametrize("end", ["died", "moved"])
async def test_nothing_of_a_death_or_a_move_is_taken_back_from_an_older_page(house: House, end: str) -> None:
    team = await leavers(house, "a", "a")
    anu = team.anu
    await anu.send("/exit")
    older = anu.last
    await card(anu)
    await (died(anu) if end == "died" else moved(anu))
    before = await kept(house)
    assert {"exit_form", "exit_form_copy"} <= before[0]
    await anu.tap("P-001", message=older)
    said = {"died": "Inimene on surnud.", "moved": "Inimene kolis teise valda või linna."}[end]
    for act, val in TRIES:
        await anu.tap_data(ExitTap(case=1, ver=await version(house), act=act, val=val).pack(), message=anu.last)
        assert "Vahepeal on midagi muutunud" in anu.toasts[-1], act
        assert said in anu.last.text, act
        assert await kept(house) == before, act
    page = anu.last
    assert page.text.splitlines()[3:] == ["Sammud", *page.text.splitlines()[-2:]]
    assert "väljumisankeet" in page.text.splitlines()[-2]
    assert "ärakiri" in page.text.splitlines()[-1]
    assert page.buttons == [["Väljumisankeet täidetud"], ["Väljumisankeet saadetud"], ["Ava P-001", "Väljumised"]]


async def test_a_draft_that_waited_does_not_overtake_a_death(house: House) -> None:
    team = await leavers(house, "p")
    anu, peeter = team.anu, team.peeter
    await opened(anu)
    await anu.tap("Märgi väljumine")
    await anu.tap("Eesmärk on saavutatud")
    await card(peeter)
    await life(peeter, "Inimene on surnud")
    await peeter.tap("Eile")
    await peeter.tap("Jah, märgi")
    before = await kept(house)
    await anu.send("20.11")
    assert "keegi jõudis ette" in anu.last.text
    assert await kept(house) == before


async def test_papers_of_a_dead_person_are_noted_from_the_page_in_russian(house: House) -> None:
    team = await leavers(house, "a", language="ru")
    anu = team.anu
    await anu.send("/exit")
    older = anu.last
    await card(anu)
    await life(anu, "Человек умер", "ru")
    await anu.tap("Вчера")
    await anu.tap("Да, отметить")
    await anu.tap("P-001", message=older)
    assert "Человек умер." in anu.last.text
    assert "ходатайство" not in anu.last.text
    page = anu.last
    await anu.tap_data(ExitTap(case=1, ver=await version(house), act="note", val="exit_form").pack(), message=page)
    await anu.tap("Сегодня")
    assert "exit_form" in (await kept(house))[1]


async def test_a_closed_case_stands_in_the_lists_until_its_papers_are_there(house: House) -> None:
    team = await left_and_closed(house, Event.EXIT_FORM)
    anu = team.anu
    await anu.send("/exit")
    assert "2 inimest, 0 valmis" in anu.last.text
    assert "P-001 · juhtum on suletud\n○ väljumisankeedi ärakiri saadetud: hiljemalt 09.12.2026" in anu.last.text
    await anu.tap("Lepingu lõpp")
    assert "väljumisankeedi ärakiri saadetud: puudu 2 (P-001, P-002), hiljemalt 09.12.2026" in anu.last.text
    assert "väljumise päev märgitud: puudu 1 (P-002)" in anu.last.text
    await opened(anu)
    before = await kept(house)
    await anu.tap_data(ExitTap(case=1, ver=await version(house), act="stay").pack(), message=anu.last)
    assert await kept(house) == before
    await anu.tap("Väljumisankeet saadetud")
    await anu.tap("Täna")
    await anu.send("/exit")
    assert "2 inimest, 1 valmis" in anu.last.text
    assert "P-001" not in anu.last.text


async def test_a_closed_case_with_all_papers_is_ready_at_once(house: House) -> None:
    team = await left_and_closed(house, Event.EXIT_FORM, Event.EXIT_FORM_SENT)
    await team.anu.send("/exit")
    assert "2 inimest, 1 valmis" in team.anu.last.text
    assert "P-001" not in team.anu.last.text


@pytest.mark.parametrize(
    ("papers", "said"),
    [
        ((), "Teile jäävad väljumisankeet ja selle ärakiri."),
        ((Event.EXIT_FORM,), "Teile jääb väljumisankeedi ärakiri."),
        ((Event.EXIT_FORM_SENT,), "Teile jääb väljumisankeet."),
        ((Event.EXIT_FORM, Event.EXIT_FORM_SENT), "Meeldetuletusi selle kohta enam ei tule."),
    ],
)
async def test_closing_says_which_papers_stay(house: House, papers: tuple[Event, ...], said: str) -> None:
    team = await leavers(house, "a")
    await team.noted(1, (Event.EXITED, LEFT), *((event, LEFT) for event in papers))
    await card(team.anu)
    await close(team.anu)
    assert said in team.anu.last.text


async def test_who_may_go_on_and_is_moved_nowhere_is_named_from_the_last_day(house: House) -> None:
    team = await leavers(house, "a", "a")
    anu = team.anu
    await opened(anu)
    await anu.tap("Vali tee")
    await anu.tap("Läheb edasi uude perioodi")
    await anu.send("/exit")
    assert "üle viimata" not in anu.last.text
    await house.until("2026-12-31 10:00")
    await anu.send("/exit")
    assert "Lubatud edasi, aga üle viimata: P-001" in anu.last.text
    await house.until("2027-01-05 10:00")
    await anu.send("/exit")
    assert "sulgemine" in anu.last.text
    assert "Lubatud edasi, aga üle viimata: P-001" in anu.last.text


async def test_whose_move_lies_ahead_is_a_number_and_is_not_asked_about(house: House) -> None:
    team = await leavers(house, "p", "p", "p")
    first = date(2027, 1, 1)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        move = PeriodMove(
            municipality_id=house.place.id or 0, target="own", first_day=first, account_id=1, at=house.sandbox.now()
        )
        desk.session.add(move)
        await desk.session.flush()
        for case in (1, 2):
            desk.session.add(
                PeriodMoveCase(move_id=move.id or 0, case_id=case, before="2025-2026", after="own", first_day=first)
            )
    await team.anu.send("/exit")
    assert "1 inimene, 0 valmis" in team.anu.last.text
    assert "Uude perioodi 01.01.2027: 2" in team.anu.last.text
    assert "Ilma plaanita: 1" in str(team.anu.last.buttons)
    await team.anu.tap("Küsi kolleegidelt")
    assert "P-003" in team.peeter.last.text
    assert "P-001" not in team.peeter.last.text


async def test_a_pause_stands_on_the_page_and_in_the_list_without_its_kind(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await card(anu)
    await pause(anu)
    await anu.send("/exit")
    assert "Paus alates 23.11.2026" in anu.last.text
    await anu.tap("P-001")
    assert "Paus alates 23.11.2026" in anu.last.text
    assert "haigla" not in anu.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        (await desk.session.exec(select(PauseRow))).one().ended_at = house.sandbox.now() + timedelta(seconds=1)
    await opened(anu)
    assert "Paus" not in anu.last.text


async def test_an_expected_day_that_has_gone_by_is_a_leaving(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await opened(anu)
    await anu.tap("Viimane päev")
    await anu.send("20.11.2026")
    assert "20.11.2026 on möödas. Kui inimene on juba väljunud, märkige väljumine." in anu.last.text
    await anu.send("23.11.2026")
    assert "viimane päev on esmaspäev, 23.11.2026" in anu.last.text
    await opened(anu)
    await anu.tap("Märgi väljumine")
    await anu.tap("Eesmärk on saavutatud")
    await anu.send("20.11.2026")
    assert "väljumise päev on reede, 20.11.2026" in anu.last.text


async def test_a_decision_alone_is_believed(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await opened(anu)
    await anu.tap("Vali tee")
    await anu.tap("Riigi teenus")
    await team.noted(1, (Event.STATE_DECIDED, LEFT))
    await opened(anu)
    assert "Otsus on tehtud 20.11.2026." in anu.last.text
    assert "esitamata" not in anu.last.text
    assert "✓ taotlus Sotsiaalkindlustusametile: 20.11.2026" in anu.last.text


async def test_the_named_page_speaks_of_its_own_way_back(house: House) -> None:
    team = await leavers(house, "a")
    anu = team.anu
    await opened(anu)
    await anu.tap("Vali tee")
    await anu.tap("Valla või linna oma abi")
    await anu.tap("Leht inimesele (PDF)")
    await anu.tap("Nimega, eesti keeles")
    assert "/month" not in anu.last.text
    assert "Vestlusest kaob leht 10 minuti pärast. Uuesti saate: /exit" in anu.last.text


@pytest.mark.parametrize("goes_on", [False, True])
async def test_the_card_has_no_way_into_nothing(house: House, goes_on: bool) -> None:
    team = await leavers(house, "a")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        (await desk.session.get_one(CaseFile, 1)).traits = [Trait.CONTINUING] if goes_on else []
    await card(team.anu)
    await team.anu.tap("Veel…")
    assert ("Väljumine" in str(team.anu.last.buttons)) is not goes_on
    await team.anu.tap_data(ExitTap(case=1, ver=1, act="below").pack(), message=team.anu.last)
    assert "P-001" in team.anu.last.text
