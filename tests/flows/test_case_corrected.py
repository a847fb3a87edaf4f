"""A name that was written down wrongly: the case manager corrects it at the case, and nothing typed stays in the chat."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from casework.answers import person_key
from casework.corrections import Field
from storage import corrections
from storage.errors import NotHere
from storage.secrets import installed
from storage.tables import Audit, CaseEvent, Person, Referral
from tests.cast import House
from tests.flows.case_steps import name_specialist, opened, specialist


async def test_a_last_name_is_corrected_read_back_and_taken_back(house: House) -> None:
    _, peeter = await opened(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        before = await desk.session.get(Person, 1)
        assert before is not None
        last_name, old_hash = before.last_name, before.person_hash
    await peeter.tap("Veel…")
    await peeter.tap("Paranda andmeid")
    await peeter.tap("Perekonnanimi")
    await peeter.send("Parandatu")
    assert "Perekonnanimi: Parandatu" in peeter.last.text
    await peeter.tap("Salvesta")

    assert "Parandatud: Perekonnanimi" in peeter.last.text
    assert not [one.text for one in peeter.visible if "Parandatu" in one.text.replace("Parandatud", "")]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        person, referral = await desk.session.get(Person, 1), await desk.session.get(Referral, 1)
        assert person is not None
        assert referral is not None
        assert person.last_name == "Parandatu"
        assert (referral.name or "").endswith("Parandatu")
        key = person_key(f"{person.first_name} Parandatu", person.birth_year)
        assert person.person_hash == referral.person_hash == (installed().hash(key) if key else None)
        audited = (
            await desk.session.exec(select(Audit.subject).where(Audit.action == "person:correct_last_name"))
        ).all()
        assert list(audited) == ["person:1"]

    await peeter.tap("Võta parandus tagasi")
    assert "Parandus on tagasi võetud: perekonnanimi" in peeter.toasts[-1]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        person = await desk.session.get(Person, 1)
        assert person is not None
        assert (person.last_name, person.person_hash) == (last_name, old_hash)
        kept = (await desk.session.exec(select(CaseEvent.note))).all()
        assert last_name not in kept


@pytest.mark.parametrize(
    ("field", "typed"),
    [("Sünniaasta", "71"), ("Sünniaasta", "2099"), ("Eesnimi", "???"), ("Perekonnanimi", "47101010033")],
)
async def test_what_does_not_fit_the_field_is_asked_again(house: House, field: str, typed: str) -> None:
    _, peeter = await opened(house)
    await peeter.tap("Veel…")
    await peeter.tap("Paranda andmeid")
    await peeter.tap(field)
    await peeter.send(typed)

    assert "Salvesta" not in str(peeter.last.buttons)
    assert "ei sobi siia" in peeter.last.text or "isikukood" in peeter.last.text.casefold()


async def test_birth_year_and_contact_bring_the_hashes_along(house: House) -> None:
    await opened(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        await corrections.write(desk, 1, Field.FIRST_NAME, "Vilhelmine")
        await corrections.write(desk, 1, Field.LAST_NAME, "Testmann")
        await corrections.write(desk, 1, Field.BIRTH_YEAR, "1971")
        await corrections.write(desk, 1, Field.CONTACT, "5555 0142")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row, told = await desk.session.get(Person, 1), await desk.session.get(Referral, 1)
        assert row is not None
        assert told is not None
        assert row.person_hash == installed().hash(person_key("Vilhelmine Testmann", 1971) or "")
        assert (row.contact, row.birth_year) == ("5555 0142", 1971)
        assert [one for one, _ in await corrections.corrected(desk, 1, desk.now - timedelta(hours=1))] == list(Field)


async def test_the_specialist_sees_no_such_button(house: House) -> None:
    _, peeter = await opened(house)
    maie = await specialist(house)
    await name_specialist(peeter)
    await maie.send("/cases")
    await maie.tap("P-001")
    await maie.tap("Veel…")
    assert "Paranda andmeid" not in str(maie.last.buttons)


async def test_nobody_who_was_erased_is_written_anew(house: House) -> None:
    await opened(house)
    async with house.app.desks.open(house.sandbox.now()) as desk:
        row = await desk.session.get(Person, 1)
        assert row is not None
        row.erased_at = desk.now
        await desk.session.flush()
        with pytest.raises(NotHere):
            await corrections.write(desk, 1, Field.FIRST_NAME, "Mari")
