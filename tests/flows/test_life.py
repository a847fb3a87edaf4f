"""A death stops everything at once, and can be taken back."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import col, select

from casework.cases import CaseKind
from casework.facts import Event
from casework.notices import Notice
from storage.persons import NewPerson
from storage.tables import CaseFact, CaseFile, Outbox, OutboxState, PauseRow, PlannedComponent
from tests.cast import House
from tests.flows.duties import desk_of, lists, note, rows
from tests.flows.life_steps import AFTER, card, died, in_care, life, pause
from tests.golden import Golden


async def waiting(house: House) -> list[int]:
    """Three messages about P-001 that wait: one for tomorrow, two for later."""
    async with desk_of(house, "Anu") as desk:
        later = house.sandbox.now() + timedelta(days=1)
        for number, (notice, args) in enumerate(
            (
                (Notice.SPECIALIST_GIVEN, {"case": 1, "person": 1}),
                (Notice.CASELOAD_GIVEN, {"row": 1}),
                (Notice.HOURS_OVER_PLAN, {"version": 1, "case": 1}),
            )
        ):
            to = {0: 2, 1: 3, 2: 2}[number]
            await desk.outbox.put(notice, to, key=f"waits:{number}", args=args, not_before=later)
        found = await desk.session.exec(select(Outbox.id).where(col(Outbox.key).startswith("waits:")))
        return [one or 0 for one in found.all()]


async def states(house: House, ids: list[int]) -> set[OutboxState]:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return {row.state for row in (await desk.session.exec(select(Outbox).where(col(Outbox.id).in_(ids)))).all()}


# ── a death ──────────────────────────────────────────────────────────────────


async def test_a_death_in_the_middle_of_an_open_list(house: House, golden: Golden) -> None:
    team = await in_care(house)
    await house.until("2026-11-25 08:00")
    message = team.anu.last
    assert "P-001: toetusvajaduse hindamine. Tähtaeg 02.12.2026" in message.text
    waits = await waiting(house)
    await card(team.anu)
    await died(team.anu)
    assert "P-001: märgitud. Juhtum on suletud." in team.anu.last.text
    assert "toetusvajaduse hindamine. See tähtaeg enam ei kehti." in message.text
    assert await states(house, waits) == {OutboxState.CLEARED}
    assert {row.key for row in await rows(house, 1)} == AFTER
    for phone in (team.piret, team.tiina):
        assert phone.last.text.startswith("Kurb teade. P-001: see inimene on surnud.")
    seen = [len(phone.events) for phone in (team.piret, team.tiina)]
    await house.until("2027-02-15 12:00")
    assert [len(phone.events) - 1 for phone in (team.piret, team.tiina)] == seen, "one message, and nothing after it"
    assert not any("elukvaliteedi" in one for one in lists(team.anu))
    assert "P-001: väljumisankeet" in lists(team.anu)[-1]

    golden.check("death_et", team.anu, team.piret, team.tiina)


async def test_the_municipalitys_own_papers_are_ticked_off_though_the_case_is_closed(house: House) -> None:
    team = await in_care(house)
    await card(team.anu)
    await died(team.anu)
    await house.until("2026-11-24 08:00")
    message = team.anu.last
    assert "P-001: väljumisankeet. Tähtaeg oli 22.11.2026." in message.text
    await team.anu.tap("Tehtud 1")
    assert "väljumisankeet. Tehtud 24.11.2026." in message.text
    await team.anu.tap("Tühista 1")
    assert "väljumisankeet. Tähtaeg oli 22.11.2026." in message.text


async def test_whatever_is_put_later_speaks_of_nobody_who_has_died(house: House) -> None:
    team = await in_care(house)
    await card(team.anu)
    await died(team.anu)
    waits = await waiting(house)
    await house.later(days=2)

    assert await states(house, waits) == {OutboxState.CLEARED}
    assert "P-001" not in team.piret.last.text or "Kurb teade" in team.piret.last.text


async def test_a_death_by_mistake_comes_back_as_it_was(house: House) -> None:
    team = await in_care(house)
    await card(team.anu)
    await pause(team.anu)
    waits = await waiting(house)
    before = [(row.mark, row.next_at, row.paused) for row in await rows(house, 1)]
    await card(team.anu)
    await died(team.anu)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        plan = (await desk.session.exec(select(PlannedComponent))).one()
        assert str(plan.last_day) == "2026-11-22"
    await team.anu.tap("Märge oli ekslik")
    assert "Juhtum on jälle avatud ja kõik on nii nagu enne." in team.anu.last.text

    assert [(row.mark, row.next_at, row.paused) for row in await rows(house, 1)] == before
    assert await states(house, waits) == {OutboxState.PENDING}
    async with house.app.desks.open(house.sandbox.now()) as desk:
        plan = (await desk.session.exec(select(PlannedComponent))).one()
        paused = (await desk.session.exec(select(PauseRow))).one()
        assert plan.last_day is None
        assert paused.ended_at is None
    for phone in (team.piret, team.tiina):
        assert "P-001: eelmine teade oli ekslik." in phone.last.text
    await team.anu.tap("Ava P-001")
    assert "Paus (haigla)" in team.anu.last.text


async def test_a_death_is_never_taken_back_as_a_single_fact(house: House) -> None:
    """By hand past the buttons: the person would be alive and their case closed."""
    team = await in_care(house)
    await card(team.anu)
    await died(team.anu)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        case = await desk.session.get_one(CaseFile, 1)
        death = (await desk.session.exec(select(CaseFact).where(CaseFact.event == Event.DIED))).one()
    await team.anu.tap_data(f"k:1:{case.version}:undo:{death.id}-0", message=team.anu.last)
    assert "Juhtum on pärast inimese surma suletud" in team.anu.toasts[-1]

    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.get_one(CaseFact, death.id)).undone_at is None


@pytest.mark.parametrize("act", ["back", "undo"])
async def test_nothing_of_the_story_is_taken_back_after_a_death_but_the_own_papers(house: House, act: str) -> None:
    team = await in_care(house)
    await card(team.anu)
    await died(team.anu)
    await note(house, "Anu", 1, Event.EXIT_FORM, "2026-11-23")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        case = await desk.session.get_one(CaseFile, 1)
        facts = {one.event: one.id for one in (await desk.session.exec(select(CaseFact))).all()}
    linked, form = facts[Event.LINKED], facts[Event.EXIT_FORM]
    await team.anu.tap_data(f"k:1:{case.version}:{act}:{linked}-0", message=team.anu.last)
    assert "Kui surm on märgitud ekslikult, võtke kõigepealt see tagasi." in team.anu.toasts[-1]
    await team.anu.tap_data(f"k:1:{case.version}:{act}:{form}-0", message=team.anu.last)

    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert (await desk.session.get_one(CaseFact, linked)).undone_at is None
        assert (await desk.session.get_one(CaseFact, form)).undone_at is not None


async def test_only_who_noted_it_or_leads_takes_it_back(house: House) -> None:
    team = await in_care(house)
    peeter = await house.case_manager("Peeter", "Peeter L.")
    await card(team.anu)
    await died(team.anu)
    async with desk_of(house, "Anu") as desk:
        version = (await desk.session.get_one(CaseFile, 1)).version
    for phone in (peeter, team.piret, team.tiina):
        await phone.tap_data(f"k:1:{version}:unleave:", message=phone.last)
        assert "Ma ei leia siit seda." in phone.toasts[-1]
    await team.anu.tap_data(f"k:1:{version - 1}:unleave:", message=team.anu.last)
    assert {row.key for row in await rows(house, 1)} == AFTER, "an old button does nothing"


async def test_the_worker_writes_hours_of_the_days_before_and_none_after(house: House) -> None:
    team = await in_care(house)
    await card(team.anu)
    await died(team.anu, "22.11")
    await team.tiina.send("P-001 22.11 2 h igapäevaelu")
    await team.tiina.tap("Kinnita")
    assert await team.entries() == [("2026-11-22", 120, "everyday_life_support", False)]
    await team.tiina.send("P-001 täna 1 h igapäevaelu")
    await team.tiina.tap("Kinnita")

    assert "P-001: tunde saab kirja panna päevade eest kuni 22.11.2026 (kaasa arvatud)." in team.tiina.last.text
    assert len(await team.entries()) == 1


async def test_no_hours_after_a_leaving_that_was_noted_alone(house: House) -> None:
    """The case is still open for its papers; who came back is written as before."""
    team = await in_care(house)
    await note(house, "Anu", 1, Event.EXITED, "2026-11-20")
    await team.tiina.send("P-001 20.11 2 h igapäevaelu")
    await team.tiina.tap("Kinnita")
    assert len(await team.entries()) == 1
    await team.tiina.send("P-001 21.11 1 h igapäevaelu")
    await team.tiina.tap("Kinnita")
    assert "P-001: tunde saab kirja panna päevade eest kuni 20.11.2026" in team.tiina.last.text
    assert len(await team.entries()) == 1
    await note(house, "Anu", 1, Event.ENTERED, "2026-11-21")
    await team.tiina.send("P-001 21.11 1 h igapäevaelu")
    await team.tiina.tap("Kinnita")

    assert len(await team.entries()) == 2


async def test_two_at_once_and_a_double_tap_note_one_death(house: House) -> None:
    team = await in_care(house)
    peeter = await house.case_manager("Peeter", "Peeter L.", lead=True)
    for phone in (team.anu, peeter):
        await phone.send("/cases")
        if "P-001" not in str(phone.last.buttons):
            await phone.tap("Kõik")
        await phone.tap("P-001")
        await life(phone, "Inimene on surnud")
        await phone.tap("Eile")
    confirm = team.anu.last
    await asyncio.gather(team.anu.tap("Jah, märgi"), peeter.tap("Jah, märgi"))
    texts = [phone.transcript() for phone in (team.anu, peeter)]
    assert sum("P-001: märgitud. Juhtum on suletud." in one for one in texts) == 1
    assert sum("keegi jõudis ette" in one for one in texts) == 1
    async with house.app.desks.open(house.sandbox.now()) as desk:
        died_at = await desk.cases.noted(await desk.session.get_one(CaseFile, 1))
    assert [fact.event for fact in died_at].count(Event.DIED) == 1
    assert confirm is not None


async def test_the_death_in_russian(house: House, golden: Golden) -> None:
    anu = await house.case_manager("Anu", "Anu K.", "ru", lead=True)
    async with desk_of(house, "Anu") as desk:
        await desk.cases.open_directly(house.place.id or 0, NewPerson("Mari Tali"), CaseKind.ISTE, "2025-2026")
    await note(house, "Anu", 1, Event.ENTERED, "2026-11-02")
    await card(anu)
    await life(anu, "Человек умер", "ru")
    await anu.send("30.10.2026")
    assert "Этот день раньше дня входа в проект." in anu.last.text
    await anu.tap("Вчера")
    await anu.tap("Да, отметить")
    await anu.tap("Открыть P-001")
    await anu.tap("История")

    golden.check("death_ru", anu)
