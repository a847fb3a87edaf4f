"""The last day of a consent ends under an open form of feedback: it is said kindly, and what was written is kept."""

from __future__ import annotations

from datetime import date

from sqlmodel import select

from bot.sandbox import Phone
from storage.tables import Complaint
from tests.cast import House
from tests.flows import duties
from tests.flows.complaint_steps import SAID, Cast, cast, give

TODAY = date(2026, 11, 23)
MIDNIGHT, MORNING = "2026-11-24 00:05", "2026-11-24 08:01"
OVER = "Nõusolek selle inimese kohta on lõppenud. Midagi ei ole saadetud, Teie vastused on alles."
NOT_FOUND = "Ma ei leia siit seda"


async def _begun(house: House, *taps: str, about: str = "Kuidas minuga räägiti") -> tuple[Cast, Phone]:
    """A complaint about Mari's help, up to the question after these taps."""
    people = await cast(house, until=TODAY)
    mother = people.mother
    await mother.send("/feedback")
    await mother.tap("Selge, edasi")
    for label in ("Esitan kaebuse", "Mari", about)[: len(taps) or 3]:
        await mother.tap(label)
    return people, mother


async def _kept(house: House) -> Complaint:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        return (await desk.session.exec(select(Complaint))).one()


def _is_told(phone: Phone) -> None:
    assert OVER in phone.last.text
    assert "See läheb vallale või linnale: Näidisvald" in phone.last.text
    assert "juhtumikorraldajalt: " in phone.last.text
    assert phone.last.buttons, "there is a way on"


async def test_words_typed_after_midnight_are_kept_and_go_to_the_municipality_in_general(house: House) -> None:
    people, mother = await _begun(house)
    await house.until(MIDNIGHT)
    await mother.send(SAID)
    _is_told(mother)
    assert "Kas soovite vastust siia?" in mother.last.text, "to whom is not asked any more"
    await mother.tap("Jah, siia")
    assert OVER not in mother.last.text, "said once"
    await mother.send("Ljudmila, ema")
    assert "Kellele: Näidisvald" in mother.last.text
    assert SAID in mother.last.text
    await mother.tap("Saada")

    assert "Kätte saadud: K-2026-0001" in mother.last.text
    assert NOT_FOUND not in mother.transcript()
    row = await _kept(house)
    assert (row.link_id, row.case_id, row.specialist_id, row.text) == (None, None, None, SAID)
    await people.peeter.tap("Võta vastu")
    await people.peeter.tap("Loe")
    assert "Inimene: –\nSaatja: Ljudmila, ema" in people.peeter.last.text
    assert "K-2026" not in people.maie.transcript()


async def test_what_was_to_go_to_the_specialist_is_looked_at_again_before_it_goes_elsewhere(house: House) -> None:
    people = await cast(house, until=TODAY)
    mother = people.mother
    await give(mother, about="Ajad ja tähtajad", to="Spetsialistile", name="Ljudmila", send=False)
    assert "Kellele: spetsialist" in mother.last.text
    await house.until(MIDNIGHT)
    await mother.tap("Saada")
    _is_told(mother)
    assert "Kellele: Näidisvald" in mother.last.text
    assert "K-2026" not in people.peeter.transcript()
    await mother.tap("Saada")
    assert "Kätte saadud: K-2026-0001" in mother.last.text
    assert (await _kept(house)).specialist_id is None
    assert "K-2026" not in people.maie.transcript()
    assert "Uus tagasiside" in people.peeter.last.text


async def test_send_typed_as_a_word_does_not_go_elsewhere_unseen(house: House) -> None:
    people = await cast(house, until=TODAY)
    await give(people.mother, to="Spetsialistile", send=False)
    await house.until(MIDNIGHT)
    await people.mother.send("Saada")
    _is_told(people.mother)
    assert "K-2026" not in people.mother.transcript()


async def test_the_question_to_whom_gives_way_to_the_next(house: House) -> None:
    people, mother = await _begun(house)
    await mother.send(SAID)
    assert "Kellele see saata?" in mother.last.text
    await house.until(MIDNIGHT)
    await mother.tap("Spetsialistile")
    _is_told(mother)
    assert "Kas soovite vastust siia?" in mother.last.text
    await mother.tap("Vastust ei ole vaja")
    await mother.tap("Jään nimetuks")
    await mother.tap("Saada")
    assert (await _kept(house)).text == SAID
    assert "K-2026" not in people.maie.transcript()


async def test_somebody_who_cannot_be_chosen_any_more_is_not_a_dead_button(house: House) -> None:
    _, mother = await _begun(house, "Esitan kaebuse")
    assert "Kelle abist Te kirjutate?" in mother.last.text
    await house.until(MIDNIGHT)
    await mother.tap("Mari")
    assert "Nõusolek ühe inimese kohta on lõppenud" in mother.last.text
    assert "juhtumikorraldajalt: " in mother.last.text
    await mother.tap("Üldiselt või muust")
    assert "Milline vald või linn abi andis?" in mother.last.text


async def test_begun_at_the_card_of_a_close_person_it_goes_on_too(house: House) -> None:
    people = await cast(house, until=TODAY)
    mother = people.mother
    await mother.send("/family")
    await mother.tap("Anna tagasisidet")
    await house.until(MIDNIGHT)
    await mother.tap("Selge, edasi")
    _is_told(mother)
    await mother.tap("Selge, edasi")
    await mother.tap("Tahan tänada")
    await mother.send("Aitäh!")
    await mother.tap("Jään nimetuks")
    assert "Kellele: Näidisvald" in mother.last.text
    await mother.tap("Saada")
    assert "Aitäh, kätte saadud: K-2026-0001" in mother.last.text


async def test_it_is_gone_on_with_from_the_menu_and_is_still_there_in_the_morning(house: House) -> None:
    people = await cast(house, until=TODAY)
    mother = people.mother
    await give(mother, send=False)
    await house.until(MIDNIGHT)
    await mother.send("/menu")
    await mother.tap("Jätka pooleliolevat")
    _is_told(mother)
    house.restart()
    await house.until(MORNING)
    assert "Nõusolek teateid saata on lõppenud" in mother.transcript()
    await mother.send("/menu")
    await mother.tap("Jätka pooleliolevat")
    await mother.tap("Saada")
    assert "Kätte saadud: K-2026-0001" in mother.last.text


async def test_what_nobody_touched_until_the_morning_is_still_there(house: House) -> None:
    people, mother = await _begun(house)
    await mother.send(SAID)
    await house.until(MORNING)
    assert "Nõusolek teateid saata on lõppenud" in mother.last.text
    await mother.send("/menu")
    await mother.tap("Jätka pooleliolevat")
    _is_told(mother)
    await mother.tap("Jah, siia")
    await mother.tap("Jään nimetuks")
    assert SAID in mother.last.text
    await mother.tap("Saada")
    row = await _kept(house)
    assert (row.text, row.link_id, row.specialist_id) == (SAID, None, None)
    assert "Uus tagasiside" in people.peeter.last.text


async def test_a_consent_that_is_taken_back_takes_the_form_with_it(house: House) -> None:
    people, mother = await _begun(house)
    await mother.send(SAID)
    async with duties.desk_of(house, "Peeter") as desk:
        shown = (await desk.family.all_of(people.case_id))[0]
        await desk.family.end_link(people.link_id, shown.link.rev + shown.consent.rev)
    await house.settle()
    assert SAID not in "".join(one.text for one in mother.visible)
    await mother.send("/menu")
    assert "Jätka pooleliolevat" not in str(mother.last.buttons)


async def test_it_can_be_cancelled_after_midnight(house: House) -> None:
    _, mother = await _begun(house)
    await house.until(MIDNIGHT)
    await mother.tap("Katkesta")
    assert "Katkestatud. Midagi ei saadetud ega salvestatud." in mother.last.text
    await mother.send("/feedback")
    await mother.tap("Selge, edasi")
    await mother.tap("Mul on ettepanek")
    assert "Milline vald või linn abi andis?" in mother.last.text
    assert NOT_FOUND not in mother.transcript()


async def test_a_picture_after_midnight_changes_nothing_of_it(house: House) -> None:
    _, mother = await _begun(house)
    await house.until(MIDNIGHT)
    await mother.send_photo()
    _is_told(mother)
    assert "Pilti, häält ega kleepsu" in mother.last.text
    await mother.send(SAID)
    assert "Kas soovite vastust siia?" in mother.last.text


async def test_in_russian(house: House) -> None:
    people = await cast(house, "ru", until=TODAY)
    mother = people.mother
    await mother.send("/feedback")
    for label in ("Понятно, дальше", "Подать жалобу", "Mari", "Другое"):
        await mother.tap(label)
    await house.until(MIDNIGHT)
    await mother.send("Звонили поздно вечером.")
    assert "Согласие рассказывать об этом человеке больше не действует." in mother.last.text
    assert "Хотите получить ответ здесь?" in mother.last.text
