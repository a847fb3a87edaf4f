"""What a specialist sees and notes of a case, and what a stranger does not."""

from __future__ import annotations

from tests.cast import House
from tests.flows.case_steps import name_specialist, open_directly, opened, specialist
from tests.flows.leads import data_of

# ── what a specialist and a stranger see ─────────────────────────────────────


async def test_a_specialist_notes_their_own_facts_and_sees_only_their_people(house: House) -> None:
    anu, peeter = await opened(house)
    maie = await specialist(house)
    await open_directly(anu)
    await name_specialist(peeter)
    await maie.send("/cases")
    assert "Minu inimesed · kokku: 1" in maie.last.text
    await maie.tap("P-001")
    assert "Sisenemine" not in str(maie.last.buttons)
    await maie.tap("Märgi sündmus")
    await maie.tap("Midagi muud…")

    assert "Plaan üle vaadatud" in str(maie.last.buttons)
    assert "Hindamine tehtud" not in str(maie.last.buttons)
    assert "P-002" not in maie.transcript()


async def test_a_stranger_sees_nothing_whatever_is_tapped(house: House) -> None:
    _, peeter = await opened(house)
    card = peeter.last
    taken = [data_of(card, label) for row in card.buttons for label in row]
    stina = await house.case_manager("Stina", "Stina R.", town=True, lead=True)
    nurse = house.phone("Kersti")
    for phone in (stina, nurse):
        before = phone.transcript()
        for data in taken[:-1]:
            await phone.tap_data(data, message=phone.last)
            assert "Ma ei leia siit seda." in phone.toasts[-1]
        assert "P-001 ·" not in phone.transcript()[len(before) :]
    await nurse.send("/cases")
    assert "Ma ei leia siit seda." in nurse.last.text
    await nurse.send("/case")
    assert "Ma ei leia siit seda." in nurse.last.text
    await stina.send("/cases")
    assert "Teie nimekirjas ei ole praegu kedagi." in stina.last.text
