"""After "not satisfied": who answers when nobody who leads may, and what is said when nobody may at all."""

from __future__ import annotations

from bot.sandbox import Phone
from casework.people import Role
from storage.tables import MembershipRow
from tests.cast import House
from tests.flows import duties
from tests.flows.complaint_steps import Cast, answer, cast, give


async def _lead_is_specialist(people: Cast) -> None:
    """A small place: Anu leads it and is Mari's specialist too."""
    house = people.house
    async with duties.desk_of(house, "Anu") as desk:
        anu = desk.who.account_id
        desk.session.add(
            MembershipRow(
                account_id=anu,
                municipality_id=house.place.id,
                organisation_id=house.hospital.id,
                role=Role.BASE_SUPPORT_SPECIALIST,
                shown_as="Anu K.",
                began_at=desk.now,
            )
        )
    async with duties.desk_of(house, "Peeter") as desk:
        row = await desk.cases.get(people.case_id)
        await desk.cases.give_specialist(row.id or 0, row.version, anu)
    await house.settle()


async def _answered_by_peeter(people: Cast) -> None:
    await _lead_is_specialist(people)
    await give(people.mother)
    await people.peeter.tap("Võta vastu")
    await answer(people.peeter)
    await people.mother.tap("Loe vastust")


def _since(phone: Phone, before: int) -> str:
    return "\n".join(message.text for message in phone.visible[before:])


async def test_a_case_manager_answers_where_the_only_lead_may_not(house: House) -> None:
    people = await cast(house)
    kati = await house.case_manager("Kati", "Kati R.")
    await _answered_by_peeter(people)
    anu, peeter = len(people.anu.visible), len(people.peeter.visible)
    await people.mother.tap("Ei ole rahul")
    assert "teisele töötajale" in people.mother.last.text
    await people.mother.send("Ei ole õige")
    assert "Seis: vaadatakse uuesti üle" in people.mother.last.text
    assert "Teisele töötajale edasi antud" in people.mother.visible[-2].text

    assert "Vastab töötaja, kes esimest vastust ei andnud." in kati.last.text
    await kati.tap("Võta vastu")
    await answer(kati, "Vaatasin uuesti üle.")
    assert "Võta vastu" not in str([message.buttons for message in people.peeter.visible[peeter:]])
    assert not _since(people.anu, anu)
    assert "Teile on vastus" in people.mother.last.text


async def test_who_might_answer_again_hears_of_it_every_morning(house: House) -> None:
    people = await cast(house)
    kati = await house.case_manager("Kati", "Kati R.")
    await _answered_by_peeter(people)
    await people.mother.tap("Ei ole rahul")
    await people.mother.send("Ei ole õige")
    before, peeter = len(kati.visible), len(people.peeter.visible)
    await house.later(days=4)
    assert "tagasiside vastuvõtmine" in _since(kati, before)
    assert "tagasiside vastuvõtmine" not in _since(people.peeter, peeter)


async def test_nothing_is_promised_where_nobody_may_answer(house: House) -> None:
    people = await cast(house)
    await _answered_by_peeter(people)
    await people.mother.tap("Ei ole rahul")
    assert "ei ole siin kedagi" in people.mother.last.text
    assert "Kuhu veel saab pöörduda" in people.mother.last.text
    async with duties.desk_of(house, "Peeter") as desk:
        row = await desk.complaints.card(1)
        assert (row.appealed, row.status) == (False, "answered")


async def test_an_appeal_is_not_the_duty_of_the_specialist_who_answered(house: House) -> None:
    people = await cast(house)
    await give(people.mother, about="Ajad ja tähtajad", to="Spetsialistile")
    await people.maie.tap("Võta vastu")
    await answer(people.maie)
    await people.mother.tap("Loe vastust")
    await people.mother.tap("Ei ole rahul")
    before, maie = len(people.anu.visible), len(people.maie.visible)
    await people.mother.send("Ei ole õige")
    await house.later(days=4)
    said = _since(people.anu, before)
    assert "tagasiside vastuvõtmine" in said
    assert "Maie" not in said
    assert "tagasiside vastuvõtmine" not in _since(people.maie, maie)


async def test_nobody_looks_over_the_own_answer(house: House) -> None:
    """The lead is the specialist to whom it was sent."""
    people = await cast(house)
    await _lead_is_specialist(people)
    await give(people.mother, about="Ajad ja tähtajad", to="Spetsialistile")
    await people.anu.tap("Võta vastu")
    await answer(people.anu)
    await people.mother.tap("Loe vastust")
    anu = len(people.anu.visible)
    await people.mother.tap("Ei ole rahul")
    await people.mother.send("Ei ole õige")
    assert "Vastab töötaja" in people.peeter.last.text
    assert "Võta vastu" not in str([message.buttons for message in people.anu.visible[anu:]])


async def test_an_appeal_without_a_leader_stands_in_the_lists_of_who_may_take_it(house: House) -> None:
    people = await cast(house)
    kati = await house.case_manager("Kati", "Kati R.")
    await _lead_is_specialist(people)
    await give(people.mother, about="Ajad ja tähtajad", to="Spetsialistile")
    await kati.send("/complaints")
    assert "K-2026-0001" not in kati.last.text, "the specialist reads it alone"
    await people.anu.tap("Võta vastu")
    await answer(people.anu)
    await people.mother.tap("Loe vastust")
    await people.mother.tap("Ei ole rahul")
    await people.mother.send("Ei ole õige")
    for phone in (kati, people.peeter):
        await phone.send("/complaints")
        assert "K-2026-0001 · kaebus · vastus hiljemalt 07.12.2026" in phone.last.text

    await house.until("2026-12-08 07:00")
    await kati.send("/complaints")
    await kati.tap("Üle tähtaja")
    assert "tähtaeg oli 07.12.2026" in kati.last.text
    await kati.tap("K-2026-0001")
    await kati.tap("Võta vastu")
    await people.peeter.send("/complaints")
    assert "K-2026-0001" not in people.peeter.last.text, "somebody has it"
    await kati.send("/complaints")
    await kati.tap("Minu käes")
    assert "K-2026-0001" in kati.last.text
