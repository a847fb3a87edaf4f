"""A lost phone shows and hears nothing more; an absent colleague has somebody who stands in."""

from __future__ import annotations

from tests.cast import House, report
from tests.flows.leads import invited, open_team


async def test_a_lost_phone_shows_and_hears_nothing_more(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    card = peeter.last
    await peeter.tap("Võta vastu")
    await peeter.tap("Näita nime")
    revealed = peeter.last
    assert "Vilhelmine Testmann" in revealed.text
    await peeter.tap("Lõpeta", message=card)
    await anu.send("/lost")
    await anu.tap("Peeter L.")
    assert "Kas peatan konto kohe?" in anu.last.text
    await anu.tap("Peata konto")

    assert "Konto on peatatud." in anu.last.text
    assert revealed.deleted
    assert card.deleted
    assert not any("Vilhelmine" in message.text for message in peeter.visible)
    for said in ("/referrals", "/start", "Vilhelmine"):
        await peeter.send(said)
        assert (
            peeter.last.text
            == "Siin ei saa praegu midagi teha. Palun pöörduge oma valla või linna meeskonna juhi poole."
        )
    await peeter.tap("Näita nime", message=card)
    assert "Siin ei saa praegu midagi teha" in peeter.toasts[-1]
    await peeter.block()
    await peeter.unblock()
    await peeter.send("/referrals")
    assert "Siin ei saa praegu midagi teha" in peeter.last.text


async def test_the_work_of_a_lost_phone_goes_to_the_others_and_the_account_opens_again(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await peeter.tap("Võta vastu")
    await anu.send("/lost")
    await anu.tap("Peeter L.")
    await anu.tap("Peata konto")
    silent = len(peeter.visible)
    await anu.tap("Anna teated kolleegidele")
    assert "Kolleegidele tagasi antud teateid: 1" in anu.toasts[-1]
    assert "Uus teade T-0001" in anu.last.text
    assert len(peeter.visible) == silent
    await open_team(anu, "Kolleegid")
    assert "Peeter L. · konto on peatatud" in anu.last.text
    await anu.tap("Peeter L.")
    await anu.tap("Ava konto")

    assert "Teie konto on jälle avatud." in peeter.last.text
    await peeter.send("/referrals")
    assert "T-0001" in peeter.last.text


async def test_nobody_locks_themself_out_and_only_a_lead_may(house: House) -> None:
    anu, peeter = await house.team()
    await peeter.send("/lost")
    assert "Teie meeskonda juhib: Anu K." in peeter.last.text
    await anu.send("/lost")
    assert "Anu K." not in [label for row in anu.last.buttons for label in row]
    await open_team(anu, "Kolleegid", "Anu K.")

    assert "Telefon kadunud" not in [label for row in anu.last.buttons for label in row]


async def test_links_that_a_lost_phone_sent_open_nothing(house: House) -> None:
    anu, peeter = await house.team()
    await open_team(anu, "Kolleegid", "Peeter L.", "Tee juhiks")
    payload = await invited(peeter, "Kolleeg, juhtumikorraldaja", "Tiina M.")
    await anu.send("/lost")
    await anu.tap("Peeter L.")
    await anu.tap("Peata konto")
    thief = house.phone("Võõras")
    await thief.start(payload)
    await thief.tap("Eesti keel")

    assert "See kutse enam ei kehti" in thief.last.text


async def test_typed_days_are_read_back_and_errors_say_what_to_write(house: House) -> None:
    anu, peeter = await house.team()
    await peeter.send("/away")
    await peeter.tap("Lisa eemalolek")
    for typed, problem in (
        ("homme", "Ei saanud aru: „homme“"),
        ("20.11", "See päev on juba möödas"),
        ("11.12–01.12.2026", "Lõpp on varem kui algus"),
        ("01.12.2026–30.06.2027", "Korraga saab kirja panna kuni 120 päeva"),
    ):
        await peeter.send(typed)
        assert problem in peeter.last.text
    await peeter.send("06.07–31.07")
    await peeter.tap("Anu K.")
    assert "Olete ära: 06.07.2027–31.07.2027" in peeter.last.text
    await peeter.tap("Salvesta")

    assert "06.07.2027–31.07.2027 (asendab: Anu K.)" in peeter.last.text
    assert "Asendate 06.07.2027–31.07.2027 kolleegi: Peeter L." in anu.last.text
    await anu.tap("Sobib")
    await peeter.tap("Tühista (06.07.2027)")
    assert "Eemalolekuid ei ole kirjas." in peeter.last.text
    assert "Asendamine on lõppenud" in anu.last.text


async def test_a_lead_writes_a_colleague_away_and_both_hear_it(house: House) -> None:
    anu, peeter = await house.team()
    tiina = await house.case_manager("Tiina", "Tiina M.")
    await open_team(anu, "Kolleegid", "Peeter L.", "Eemalolek", "Lisa eemalolek")
    assert "Mis päevani on kolleeg ära?" in anu.last.text
    await anu.tap("Kaks nädalat (06.12.2026)")
    await anu.tap("Tiina M.")
    await anu.tap("Salvesta")

    assert "Meeskonna juht pani kirja, et olete ära: 23.11.2026–06.12.2026" in peeter.last.text
    assert "Asendate kuni 06.12.2026 kolleegi: Peeter L." in tiina.last.text
    await open_team(anu)
    assert "Eemal: Peeter L. kuni 06.12.2026 (asendab: Tiina M.)" in anu.last.text
    question = tiina.last
    await peeter.tap("Ei ole eemal")
    assert "Eemalolekuid ei ole kirjas." in peeter.last.text
    await tiina.tap("Ei sobi", message=question)
    assert "See asendamine on juba lõppenud" in question.text
    assert "Asendamine on lõppenud" in tiina.last.text


async def test_with_nobody_to_stand_in_it_is_said(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    await anu.send("/away")
    await anu.tap("Lisa eemalolek")
    await anu.tap("Täna")

    assert "Sel ajal ei ole ühtegi kolleegi, kes saaks asendada" in anu.last.text


async def test_the_deputy_sees_the_codes_and_may_act_on_the_card(house: House) -> None:
    _, peeter = await house.team()
    tiina = await house.case_manager("Tiina", "Tiina M.")
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await peeter.tap("Võta vastu")
    await peeter.send("/away")
    await peeter.tap("Lisa eemalolek")
    await peeter.tap("Täna")
    await peeter.tap("Tiina M.")
    await peeter.tap("Salvesta")

    assert "Praegu on nimekirjas: P-001" in tiina.last.text
    assert "Vilhelmine" not in tiina.transcript()
    await tiina.send("/referrals")
    await tiina.tap("T-0001")
    await tiina.tap("Näita nime")
    assert "Vilhelmine" in tiina.last.text
