"""A referral goes on to another municipality: with its history, and the sender is told where."""

from __future__ import annotations

from bot.sandbox import Phone
from storage import handovers
from tests.cast import House, report
from tests.golden import Golden


async def two_places(house: House) -> tuple[Phone, Phone, Phone, Phone]:
    """(nurse, Anu and Peeter in Näidisvald, Stina in Näidislinn), with one referral taken by Peeter."""
    anu, peeter = await house.team()
    stina = await house.case_manager("Stina", "Stina R.", town=True, lead=True)
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None)
    await peeter.tap("Võta vastu")
    return nurse, anu, peeter, stina


async def forward(phone: Phone, place: str = "naidislinn", note: str = "Elab linnas") -> None:
    if not any("Edasta mujale" in row for row in phone.last.buttons):
        await phone.tap("Veel…")
    await phone.tap("Edasta mujale")
    await phone.send(place)
    await phone.send(note)
    await phone.tap("Edasta")


async def test_it_goes_on_with_its_history_and_begins_anew_there(house: House, golden: Golden) -> None:
    nurse, anu, peeter, stina = await two_places(house)
    await peeter.tap("Ei saanud ühendust")
    await forward(peeter)
    assert "Teade T-0001 on edastatud: Näidislinn" in anu.last.text
    assert "Teie teade T-0001 läks edasi: Näidislinn" in nurse.last.text
    assert "Edastas: Näidisvald" in stina.last.text
    await stina.tap("Võta vastu")
    await stina.tap("Näita nime")
    assert "ei saanud ühendust" in stina.last.text
    assert "edastatud teise valda või linna: Elab linnas" in stina.last.text
    await stina.tap("Sain ühendust")

    golden.check("forwarded_et", nurse, peeter, anu, stina)


async def test_who_passed_it_on_sees_it_no_more(house: House) -> None:
    _, anu, peeter, _ = await two_places(house)
    old_card = peeter.last
    await forward(peeter)
    await peeter.tap("Näita nime", message=old_card)
    assert "Vilhelmine" not in peeter.transcript()
    await anu.send("/referrals")

    assert "Siin ei ole praegu midagi." in anu.last.text


async def test_a_place_that_is_not_on_the_bot_cannot_get_it(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None)
    await peeter.tap("Edasta mujale")
    await peeter.send("Näidislinn")
    assert "Näidislinn ei saa siin veel teateid vastu võtta. Teade jääb Teie kätte." in peeter.last.text
    await peeter.send("Näidisvald")
    assert "See teade on juba siin." in peeter.last.text
    await peeter.send("Olematu koht")
    assert "„Olematu koht“: sellist nime ma ei leidnud." in peeter.last.text
    await peeter.tap("Katkesta")

    assert "Teade jäi sinna, kus see oli." in peeter.last.text
    assert "Uus teade T-0001" in anu.last.text


async def test_there_the_clock_begins_from_the_foot_of_the_ladder(house: House) -> None:
    nurse, _, peeter, stina = await two_places(house)
    await house.until("2026-11-23 16:00")
    await forward(peeter)
    assert "Kui teade on homme kell 9.00 veel vastu võtmata" in nurse.last.text
    await house.until("2026-11-24 09:01")

    assert "Teadet T-0001 ei ole veel keegi vastu võtnud." in stina.last.text


async def test_it_is_not_passed_to_and_fro_for_ever(house: House) -> None:
    _, _, peeter, stina = await two_places(house)
    await forward(peeter)
    await forward(stina, "naidisvald")
    await forward(peeter)

    assert "Seda teadet on juba kaks korda edastatud." in peeter.toasts[-1]
    assert "T-0001" in peeter.transcript()


async def test_of_two_who_hand_it_over_together_one_does(house: House) -> None:
    _, anu, peeter, stina = await two_places(house)
    await peeter.tap("Veel…")
    await peeter.tap("Edasta mujale")
    await peeter.send("naidislinn")
    await peeter.tap("Jäta vahele")
    await anu.tap("Anna tagasi")
    await anu.tap("Jäta vahele")
    await peeter.tap("Edasta")

    assert "Vahepeal jõudis keegi ette." in peeter.transcript()
    assert "T-0001" not in stina.transcript()


async def test_not_the_target_group_is_an_outcome_of_its_own(house: House) -> None:
    nurse, _, peeter, _ = await two_places(house)
    await peeter.tap("Lõpeta")
    await peeter.tap("Aidatud muul viisil")
    await peeter.tap("Jäta vahele")

    assert "Tulemus: inimest aidati muul viisil." in nurse.last.text


async def test_a_twin_is_looked_for_in_the_new_place(house: House) -> None:
    nurse, _, peeter, stina = await two_places(house)
    await forward(peeter)
    await nurse.send("/report")
    await report(nurse, kind=None)
    await peeter.tap("Edasta mujale")
    await peeter.send("naidislinn")
    await peeter.tap("Jäta vahele")
    await peeter.tap("Edasta")

    assert "Sama inimese kohta võib olla varasem teade: T-0001" in stina.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        assert await handovers.teams(desk, house.town.id or 0) == []
