"""The day of an answer has passed: its sender reads that the day was, what can be done now, and hears of it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import select

from casework import help_numbers
from casework.complaints import Kind
from casework.notices import Notice
from dialogs.complaints import words
from storage.complaint_sender import NewComplaint
from storage.tables import Outbox, OutboxState
from tests.cast import House
from tests.flows import duties
from tests.flows.complaint_steps import SAID, Cast, answer, cast, give

LATE = "Vastuse tähtaeg oli 23.12.2026, vastust veel ei ole: K-2026-0001"
"""Given on Monday, 23.11.2026, answered within 30 days; the next working day after Christmas is the 28th."""


def _times(people: Cast, said: str = LATE) -> int:
    return people.mother.transcript().count(said)


async def _own_page(people: Cast) -> str:
    await people.mother.send("/complaints")
    await people.mother.tap("K-2026-0001")
    return people.mother.last.text


async def test_the_own_page_says_that_the_day_was_and_where_else_to_turn(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await house.until("2026-12-23 12:00")
    assert "Vastuse tähtaeg: 23.12.2026" in await _own_page(people)
    await house.until("2026-12-24 00:01")
    page = await _own_page(people)
    assert "Vastuse tähtaeg oli 23.12.2026. Vastust veel ei ole." in page
    assert "Vastuse tähtaeg: " not in page
    assert "Saate siia juurde kirjutada või pöörduda mujale." in page
    assert "Kuhu veel saab pöörduda" in page
    assert "Sotsiaalkindlustusamet" in page
    assert any("Lisa midagi" in row for row in people.mother.last.buttons)
    await people.mother.tap("Miks see tähtaeg?")
    assert "vastuse tähtaeg oli kolmapäev, 23.12.2026." in people.mother.last.text


async def test_the_sender_hears_of_it_once_in_the_next_working_morning(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    await house.until("2026-12-23 20:00")
    assert _times(people) == 0
    await house.until("2026-12-28 07:30")
    assert _times(people) == 0, "while the office is closed nothing is said"
    await house.until("2026-12-28 08:01")
    assert _times(people) == 1
    said = people.mother.last
    assert said.text.startswith(LATE)
    assert not [word for word in ("Mari", "räägiti", "kaebus", "ISTE", "Maie", "Peeter") if word in said.text]
    await people.mother.tap("Minu tagasiside")
    assert "Kuhu veel saab pöörduda" in people.mother.last.text

    house.restart()
    await house.until("2026-12-29 08:01")
    await house.later(days=7)
    assert _times(people) == 1


async def test_one_that_nobody_took_is_late_for_its_sender_too(house: House) -> None:
    people = await cast(house)
    await give(people.mother, name="Ljudmila")
    async with duties.desk_of(house, "Peeter") as desk:
        shown = (await desk.family.all_of(people.case_id))[0]
        await desk.family.end_link(people.link_id, shown.link.rev + shown.consent.rev)
    await house.until("2026-12-28 08:01")
    assert _times(people) == 1, "what was sent is answered whatever became of the link, and its lateness is told"
    await people.peeter.send("/complaints")
    await people.peeter.tap("K-2026-0001")
    await people.peeter.tap("Võta vastu")
    assert "Teie tagasisidega tegeletakse: K-2026-0001. Vastuse tähtaeg oli 23.12.2026." in people.mother.last.text


async def test_nothing_is_said_of_what_was_answered_before_the_morning(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    await house.until("2026-12-28 05:00")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Outbox).where(Outbox.notice == Notice.COMPLAINT_LATE))
        assert [row.state for row in rows.all()] == [OutboxState.PENDING]
    await answer(people.peeter)
    await house.until("2026-12-28 12:00")
    assert _times(people) == 0
    assert "Teile on vastus: K-2026-0001" in people.mother.transcript()


async def test_a_late_second_look_is_told_once_more(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    await house.until("2026-12-28 08:01")
    await answer(people.peeter)
    await people.mother.tap("Loe vastust")
    await people.mother.tap("Ei ole rahul")
    await people.mother.tap("Jäta vahele")
    await people.anu.tap("Võta vastu")
    await house.until("2027-01-12 08:01")
    again = "Vastuse tähtaeg oli 11.01.2027, vastust veel ei ole: K-2026-0001"
    assert (_times(people), _times(people, again)) == (1, 1)
    assert "Vastuse tähtaeg oli 11.01.2027." in await _own_page(people)
    await house.later(days=4)
    assert (_times(people), _times(people, again)) == (1, 1)


async def test_whoever_wanted_no_answer_is_left_in_peace_and_reads_it_on_the_page(house: House) -> None:
    people = await cast(house)
    await give(people.mother, answer="Vastust ei ole vaja")
    await house.until("2026-12-29 08:01")
    assert "tähtaeg oli" not in people.mother.transcript()
    page = await _own_page(people)
    assert "Läbivaatamise tähtaeg oli 23.12.2026. Läbi vaadatud see veel ei ole." in page
    assert "Kuhu veel saab pöörduda" in page


async def test_a_sender_whom_it_does_not_reach_is_told_to_who_has_it(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    await people.mother.block()
    await house.until("2026-12-28 08:01")
    assert "K-2026-0001: sõnum ei jõudnud saatjani" in people.peeter.transcript()


async def test_in_russian(house: House) -> None:
    people = await cast(house, "ru")
    async with duties.desk_of(house, "Ljudmila") as desk:
        await desk.complaints.send(NewComplaint(house.place.id or 0, Kind.COMPLAINT, SAID))
    await house.settle()
    await house.until("2026-12-28 08:01")
    late = "Срок ответа был 23.12.2026, ответа пока нет: K-2026-0001"
    assert people.mother.last.text.startswith(late)
    await people.mother.tap("Мои отзывы")
    assert "Срок ответа был 23.12.2026. Ответа пока нет." in people.mother.last.text
    assert "Куда ещё можно обратиться" in people.mother.last.text


async def test_where_else_to_turn_names_whose_number_it_is(house: House) -> None:
    people = await cast(house)
    await give(people.mother)
    said = people.mother.last.text
    assert "Sotsiaalkindlustusamet: see amet teeb järelevalvet ISTE programmi üle." in said
    assert "Sama vald või linn, mille abist Te kirjutasite: Näidisvald, +372 5550 0000" in said
    async with house.app.desks.open(house.sandbox.now()) as desk:
        place = await desk.municipalities.get(house.place.id or 0)
        place.turn_to = ""
    await house.until("2026-12-28 08:01")
    page = await _own_page(people)
    assert "Te kirjutasite: Näidisvald, sotsiaalosakond (telefoni leiate" in page


async def test_the_number_of_the_supervisor_is_shown_once_somebody_has_checked_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = await cast(house)
    ska = next(one for one in help_numbers.load() if one.key == "ska")
    checked = replace(ska, checked_on=date(2026, 11, 23), checked_by="Proovija")
    monkeypatch.setattr(words, "load", lambda: (checked,))
    await give(people.mother)
    assert "Sotsiaalkindlustusamet (612 1360): see amet" in people.mother.last.text
