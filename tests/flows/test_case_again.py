"""The same person again: a second referral, the same name, a case that is open, one that cannot be opened."""

from __future__ import annotations

from tests.cast import REPORTED_NAME, House, report
from tests.flows.case_steps import open_directly, opened, with_referral
from tests.flows.leads import data_of

# ── the same person again ────────────────────────────────────────────────────


async def test_a_second_referral_of_the_same_person_leads_to_the_case_that_is_open(house: House) -> None:
    _, peeter = await opened(house)
    nurse = house.phone("Kersti")
    await nurse.send("/report")
    await report(nurse, kind=None)
    await peeter.tap("Võta vastu")
    await peeter.tap("Sain ühendust")
    await peeter.tap("Ava juhtum")
    assert "juba avatud juhtum: P-001" in peeter.last.text
    await peeter.tap("Ava P-001", message=peeter.last)

    assert "P-001 · ISTE 2025–2026" in peeter.last.text
    assert "P-002 ·" not in peeter.transcript()


async def test_somebody_else_of_the_same_name_gets_a_case_of_their_own(house: House) -> None:
    anu, _ = await house.team()
    await open_directly(anu, "Tali Mari")
    await anu.send("/case")
    for answer in ("Mari Tali", "1970"):
        await anu.send(answer)
    await anu.tap("Ei tea")
    await anu.tap("Vene")
    assert "juba avatud juhtum: P-001" in anu.last.text
    await anu.tap("See on teine inimene")
    await anu.tap("ISTE")

    assert "P-002 · ISTE" in anu.last.text


async def test_of_one_referral_one_case_is_opened(house: House) -> None:
    """The card's own button of before leads to the case that is there."""
    _, peeter = await with_referral(house)
    card = peeter.last
    first = data_of(card, "Ava juhtum")
    await peeter.tap("Ava juhtum")
    await peeter.tap("ISTE")
    await peeter.tap_data(first, message=card)

    assert "P-001 · ISTE" in peeter.last.text
    assert "P-002" not in peeter.transcript()


async def test_closing_because_an_assessment_began_offers_the_case(house: House) -> None:
    _, peeter = await with_referral(house)
    await peeter.tap("Lõpeta")
    await peeter.tap("Hindamine algas")
    await peeter.tap("Jäta vahele")
    assert "Ava juhtum" in str(peeter.last.buttons)
    await peeter.tap("Ava juhtum", message=peeter.last)
    await peeter.tap("ISTE")

    assert "Juhtum on avatud teatest T-0001." in peeter.transcript()
    await peeter.tap("Näita nime")
    assert REPORTED_NAME in peeter.last.text


async def test_before_the_contact_it_stands_behind_more(house: House) -> None:
    _, peeter = await house.team()
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None)
    await peeter.tap("Võta vastu")
    assert not any("Ava juhtum" in row for row in peeter.last.buttons)
    await peeter.tap("Veel…")

    assert any("Ava juhtum" in row for row in peeter.last.buttons)


async def test_under_sixteen_no_case_is_opened(house: House) -> None:
    anu, _ = await house.team()
    await anu.send("/case")
    await anu.tap("Jäta vahele")
    await anu.send("2015")

    assert "aitab lastekaitse" in anu.last.text
    await anu.send("1995")
    assert "Kuidas saab sotsiaaltöötaja inimesega ühendust?" in anu.last.text
