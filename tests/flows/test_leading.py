"""A lead runs the municipality in chat: people, invitations, posters, hours, contact, districts, a lost phone."""

from __future__ import annotations

import re
from typing import cast

import pytest
from sqlmodel import select

from bot.sandbox import Phone
from bot.sandbox.messages import StoredMessage
from casework.people import Role
from storage.tables import Invitation, InvitationKind
from tests.cast import House, report
from tests.golden import Golden

Buttons = list[list[dict[str, str]]]
NOBODY = "Siin ei ole praegu midagi."


def link_in(phone: Phone) -> str:
    """The start payload of the newest link in the chat."""
    return str(re.findall(r"https://t\.me/\w+\?start=(\S+)", phone.transcript())[-1])


def data_of(message: StoredMessage, label: str = "") -> str:
    """The callback data of a button, the first one when no label is given."""
    keyboard = cast("dict[str, Buttons]", message.keyboard)["inline_keyboard"]
    return next(item["callback_data"] for row in keyboard for item in row if label in {"", item["text"]})


async def open_team(lead: Phone, *ways: str) -> None:
    await lead.send("/team")
    for way in ways:
        await lead.tap(way)


async def invited(lead: Phone, kind: str, name: str, *answers: str) -> str:
    """Plays the whole invitation; the payload of its link."""
    await open_team(lead, "Kutsu", kind)
    for answer in answers:
        await lead.send(answer)
    await lead.send(name)
    await lead.tap("Tee kutse")
    return link_in(lead)


async def test_a_lead_invites_a_colleague_prints_a_poster_and_goes_away(house: House, golden: Golden) -> None:
    anu, peeter = await house.team()
    payload = await invited(anu, "Kolleeg, juhtumikorraldaja", "Tiina M.")
    tiina = house.phone("Tiina")
    await tiina.start(payload)
    await tiina.tap("Eesti keel")
    await open_team(anu, "Plakatid", "Tee plakat", "Näidishaigla", "Tee plakat")
    await anu.send("/away")
    await anu.tap("Lisa eemalolek")
    await anu.tap("Nädala lõpuni (29.11.2026)")
    await anu.tap("Peeter L.")
    await anu.tap("Salvesta")
    await peeter.tap("Ei sobi")

    assert "Teil ei ole enam asendajat ajaks 23.11.2026–29.11.2026" in anu.last.text
    golden.check("lead_et", anu, peeter, tiina)


async def test_a_lead_does_the_same_in_russian(house: House, golden: Golden) -> None:
    anna = await house.case_manager("Anna", "Anna K.", "ru", lead=True)
    await house.case_manager("Пётр", "Peeter L.", "ru")
    await anna.send("/team")
    await anna.tap("Пригласить")
    await anna.tap("Сотрудник учреждения")
    await anna.send("Näidiskool")
    await anna.tap("Школа")
    await anna.send("Liis P.")
    await anna.tap("Сделать приглашение")
    await anna.tap("Приглашения без ответа")
    await anna.tap("Liis P.")
    await anna.tap("Отозвать приглашение")
    await anna.send("/team")
    await anna.tap("Рабочее время")
    await anna.tap("Изменить часы")
    await anna.send("с 9 до 16:30")
    await anna.tap("Сохранить")
    await anna.send("/lost")
    await anna.tap("Peeter L.")
    await anna.tap("Остановить доступ")

    assert "Доступ остановлен." in anna.last.text
    golden.check("lead_ru", anna, house.phone("Пётр"))


# ── who may ──────────────────────────────────────────────────────────────────


async def test_the_page_and_its_buttons_are_for_leads(house: House) -> None:
    anu, peeter = await house.team()
    await peeter.send("/team")
    assert "Teie meeskonda juhib: Anu K." in peeter.last.text
    await open_team(anu)
    data = data_of(anu.last)
    await peeter.tap_data(data, message=peeter.last)
    assert "Ma ei leia siit seda" in peeter.toasts[-1]
    stranger = house.phone("Võõras")
    await stranger.start()
    await stranger.tap("Eesti keel")
    await stranger.send("/team")

    assert "Anu" not in stranger.transcript()
    assert "Meeskond" not in "".join(str(item["description"]) for item in stranger.commands)
    assert "Minu meeskond" in [item["description"] for item in anu.commands]


async def test_who_leads_two_municipalities_is_asked_which_one(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    await anu.start(await house.link(Role.CASE_MANAGER, name="Anu K.", lead=True, town=True))
    await anu.send("/team")
    assert "Millise valla või linna meeskond?" in anu.last.text
    await anu.tap("Näidislinn")

    assert anu.last.text.startswith("Näidislinn")


async def test_who_stands_in_for_the_lead_leads_meanwhile(house: House) -> None:
    anu, peeter = await house.team()
    await anu.send("/away")
    await anu.tap("Lisa eemalolek")
    await anu.tap("Täna")
    await anu.tap("Peeter L.")
    await anu.tap("Salvesta")
    await peeter.tap("Sobib")
    await open_team(peeter)
    assert "Kolleege: 2, neist juhte: 1" in peeter.last.text
    await house.later(days=1)
    await peeter.tap("Kolleegid")

    assert "Ma ei leia siit seda" in peeter.toasts[-1]


async def test_the_new_lead_reads_that_they_lead(house: House) -> None:
    anu, _ = await house.team()
    payload = await invited(anu, "Kolleeg, kes ka juhib", "Tiina M.")
    tiina = house.phone("Tiina")
    await tiina.start(payload)
    await tiina.tap("Eesti keel")

    assert "Teie juhite siin meeskonda." in tiina.last.text
    assert "/team" in tiina.last.text


# ── people ───────────────────────────────────────────────────────────────────


async def test_the_last_lead_stays_and_a_second_one_may_take_over(house: House) -> None:
    anu, peeter = await house.team()
    await open_team(anu, "Kolleegid", "Anu K.", "Lõpeta juhi roll", "Lõpeta juhi roll")
    assert "Nii ei jääks meeskonnale ühtegi juhti" in anu.toasts[-1]
    await open_team(anu, "Kolleegid", "Peeter L.", "Tee juhiks")
    assert "Teie juhite nüüd meeskonda" in peeter.last.text
    await open_team(anu, "Kolleegid", "Anu K.", "Lõpeta juhi roll", "Lõpeta juhi roll")

    assert "Teie meeskonda juhib: Peeter L." in anu.last.text
    assert "Minu meeskond" in [item["description"] for item in peeter.commands]


async def test_a_role_ends_open_work_goes_back_and_old_buttons_say_so(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await peeter.tap("Võta vastu")
    await open_team(anu, "Kolleegid", "Peeter L.")
    page = anu.last
    assert "Töös teateid: 1" in page.text
    await anu.tap("Lõpeta roll")
    await anu.tap("Lõpeta roll")

    assert "Kolleegidele tagasi antud teateid: 1" in anu.toasts[-1]
    assert "Uus teade T-0001" in anu.last.text
    assert "Teie roll on lõppenud: juhtumikorraldaja" in peeter.last.text
    await anu.tap("Tee juhiks", message=page)
    assert "Sellel inimesel ei ole siin enam rolli" in anu.toasts[-1]
    await peeter.send("/referrals")
    assert NOBODY in peeter.last.text


async def test_a_name_is_changed_read_back_and_never_a_code(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Kolleegid", "Peeter L.", "Muuda nime")
    await anu.send("38001085718")
    assert "Isikukoodi ei ole vaja" in anu.last.text
    await anu.send("x" * 41)
    assert "Vastus on liiga pikk" in anu.last.text
    await anu.send("5550 1234")
    assert "See ei ole nimi" in anu.last.text
    await anu.send("Peeter-Paul L.")
    assert "Nüüd: Peeter-Paul L." in anu.last.text
    await anu.tap("Salvesta")

    assert anu.last.text.startswith("Peeter-Paul L.")


async def test_another_form_is_finished_first(house: House) -> None:
    anu, _ = await house.team()
    await anu.send("/report")
    await open_team(anu, "Kutsu")

    assert "Teil on midagi pooleli" in anu.toasts[-1]


async def test_who_blocked_the_bot_is_marked(house: House) -> None:
    anu, peeter = await house.team()
    await peeter.block()
    await open_team(anu, "Kolleegid")

    assert "Peeter L. · ei saa sõnumeid kätte" in anu.last.text


async def test_long_lists_are_turned(house: House) -> None:
    anu, _ = await house.team()
    for letter in "ABCDEFG":
        await house.case_manager(f"K{letter}", f"Kalle {letter}.")
    await open_team(anu, "Kolleegid")
    assert "kokku: 9 · leht 1/2" in anu.last.text
    await anu.tap("Järgmised")

    assert [label for row in anu.last.buttons[:2] for label in row][:3] == ["Kalle F.", "Kalle G.", "Peeter L."]


# ── invitations ──────────────────────────────────────────────────────────────


async def test_an_invitation_is_listed_until_it_is_used_and_can_be_taken_back(house: House) -> None:
    anu, _ = await house.team()
    payload = await invited(anu, "Asutuse töötaja", "Kersti Õ.", "näidishaigla")
    await anu.tap("Ootel kutsed")
    page = anu.visible[-2]
    assert "Kersti Õ. · asutuse töötaja · kuni 30.11.2026" in page.text
    await anu.tap("Kersti Õ.")
    assert "Asutus: Näidishaigla" in page.text
    await anu.tap("Tühista kutse")
    assert "kokku: 0" in page.text
    thief = house.phone("Võõras")
    await thief.start(payload)
    await thief.tap("Eesti keel")
    assert "See kutse enam ei kehti" in thief.last.text
    await anu.tap("Kersti Õ.", message=page)

    assert "See kutse on juba kasutatud, tühistatud või aegunud" in anu.toasts[-1]


async def test_invited_again_the_same_person_is_listed_once(house: House) -> None:
    anu, peeter = await house.team()
    await peeter.start(await invited(anu, "Kolleeg, kes ka juhib", "Peeter L."))
    await open_team(anu)

    assert "Kolleege: 2, neist juhte: 2" in anu.last.text


@pytest.mark.parametrize("typed", ["naidis", "Näidishaig"])
async def test_a_part_of_a_name_asks_which_institution(house: House, typed: str) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Plakatid", "Tee plakat")
    await anu.send(typed.replace("naidis", "näidis"))
    assert "Sarnane asutus on juba olemas" in anu.last.text
    await anu.tap("Näidishaigla")

    assert "Asutus: Näidishaigla" in anu.last.text


# ── posters ──────────────────────────────────────────────────────────────────


async def test_a_poster_is_printed_again_revoked_and_says_where_to_turn(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Plakatid", "Tee plakat", "Näidishaigla", "Tee plakat")
    sheet = anu.last.file
    assert sheet is not None
    assert sheet.content.startswith(b"%PDF")
    await open_team(anu, "Plakatid", "Näidishaigla", "Saada PDF")
    assert anu.last.file is not None
    assert anu.last.file.content == sheet.content
    await open_team(anu, "Plakatid", "Näidishaigla")
    page = anu.last
    await anu.tap("Tühista link")
    await anu.tap("Tühista link")
    assert "kokku: 0" in anu.last.text
    await anu.tap("Saada PDF", message=page)
    assert "See link on juba tühistatud" in anu.toasts[-1]
    async with house.app.desks.open(house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Invitation).where(Invitation.kind == InvitationKind.POSTER))
        token = rows.one().token
    guest = house.phone("Maie")
    await guest.start(str(token))
    await guest.tap("Eesti keel")

    assert "See link enam ei kehti." in guest.last.text
    assert "+372 5550 0000" in guest.last.text


# ── hours and contact ────────────────────────────────────────────────────────


async def test_hours_are_typed_read_back_and_days_are_toggled_once(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Tööaeg", "Muuda kellaaega")
    await anu.send("hommikust õhtuni")
    assert "Ei saanud aru: „hommikust õhtuni“" in anu.last.text
    await anu.send("8.30–16")
    assert "Tööaeg: tööpäeviti kell 8.30–16.00" in anu.last.text
    await anu.tap("Salvesta")
    assert "Tööaeg: tööpäeviti kell 8.30–16.00" in anu.last.text
    page = anu.last
    old = data_of(page, "✓ R")
    await anu.tap("✓ R")
    await anu.tap_data(old, message=page)

    assert "esmaspäev, teisipäev, kolmapäev, neljapäev kell 8.30–16.00" in anu.last.text
    assert "Vahepeal on midagi muutunud" in anu.toasts[-1]


async def test_the_last_working_day_stays(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Tööaeg", "✓ E", "✓ T", "✓ K", "✓ N", "✓ R")

    assert "Vähemalt üks tööpäev peab jääma." in anu.toasts[-1]
    assert "Tööaeg: reede kell 8.00–17.00" in anu.last.text


async def test_the_contact_is_checked_published_and_confirmed(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Kontakt", "Muuda")
    await anu.send("küsige vallamajast")
    assert "Ma ei leia siit telefoninumbrit ega e-posti" in anu.last.text
    await anu.send("sotsiaalosakond, 5550 1111, abi@naidisvald.example")
    await anu.tap("Avalda")
    assert "Kontrollitud: 23.11.2026" in anu.last.text
    await house.later(days=30)
    await anu.tap("Õige, kinnita")

    assert "Kontrollitud: 23.12.2026" in anu.last.text
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, send=False)
    assert "sotsiaalosakond, 5550 1111" in nurse.last.text


# ── districts ────────────────────────────────────────────────────────────────


async def test_districts_are_drawn_renamed_given_and_ended(house: House) -> None:
    anu, _ = await house.team()
    await open_team(anu, "Piirkonnad", "Lisa piirkond")
    await anu.send("Põhja")
    await anu.tap("Lisa piirkond")
    await anu.send("põhja")
    assert "Selline piirkond on juba olemas: „põhja“" in anu.last.text
    await anu.send("Lõuna")
    await open_team(anu, "Kolleegid", "Peeter L.", "Piirkond", "Põhja")
    assert "Piirkond: Põhja" in anu.last.text
    await open_team(anu, "Piirkonnad")
    assert "Põhja · kolleege: 1" in anu.last.text
    await anu.tap("Põhja")
    page = anu.last
    await anu.tap("Muuda nime")
    await anu.send("Põhja-Näidis")
    assert "Põhja-Näidis · kolleege: 1" in anu.last.text
    await open_team(anu, "Piirkonnad", "Põhja-Näidis", "Lõpeta piirkond", "Lõpeta piirkond")
    assert "Põhja" not in anu.last.text
    await open_team(anu, "Kolleegid", "Peeter L.")

    assert "Piirkond: Kogu vald või linn" in anu.last.text
    assert page.deleted
    payload = await invited_to_district(anu)
    assert payload


async def invited_to_district(lead: Phone) -> str:
    """A colleague for a district from the start."""
    await open_team(lead, "Kutsu", "Kolleeg, juhtumikorraldaja")
    await lead.send("Tiina M.")
    await lead.tap("Lõuna")
    assert "Piirkond: Lõuna" in lead.last.text
    await lead.tap("Tee kutse")
    return link_in(lead)


# ── a lost phone ─────────────────────────────────────────────────────────────


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


# ── away ─────────────────────────────────────────────────────────────────────


async def test_typed_days_are_read_back_and_errors_say_what_to_write(house: House) -> None:
    anu, peeter = await house.team()
    await peeter.send("/away")
    await peeter.tap("Lisa eemalolek")
    for typed, problem in (
        ("homme", "Ei saanud aru: „homme“"),
        ("20.11", "See päev on juba möödas"),
        ("11.12–01.12.2026", "Lõpp on varem kui algus"),
        ("01.12.2026–30.06.2027", "Korraga mahub kirja kuni 120 päeva"),
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
    await open_team(anu, "Kolleegid", "Peeter L.", "Eemal olek", "Lisa eemalolek")
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
