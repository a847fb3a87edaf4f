"""Starting, links, roles, languages, leaving."""

from __future__ import annotations

import pytest
from sqlmodel import select

from casework.people import Role
from storage.tables import MembershipRow
from tests.cast import House, give_back, report


def commands(house: House, name: str) -> dict[str, str]:
    return {str(item["command"]): str(item["description"]) for item in house.phone(name).commands}


async def test_a_poster_verifies_nobody_and_opens_as_often_as_it_is_scanned(house: House) -> None:
    await house.team()
    poster = await house.link(None)
    for name in ("Kersti", "Maie"):
        phone = house.phone(name)
        await phone.start(poster)
        await phone.tap("Eesti keel")
        assert "See link kuulub asutusele: Näidishaigla" in phone.last.text
        await phone.tap("Alusta")
        await report(phone, name=f"Keegi {name}")

    assert house.phone("Anu").transcript().count("kinnitamata teataja") >= 2


async def test_an_invitation_opens_once_and_its_owner_may_come_back_by_it(house: House) -> None:
    token = await house.link(Role.CASE_MANAGER, name="Anu K.")
    anu, thief = house.phone("Anu"), house.phone("Võõras")
    await anu.start(token)
    await anu.tap("Eesti keel")
    await thief.start(token)
    await thief.tap("Eesti keel")
    assert "See kutse enam ei kehti" in thief.last.text
    await thief.send("/referrals")
    assert "Minu saadetud" in thief.last.text
    await anu.start(token)

    assert "juhtumikorraldaja" in anu.last.text


async def test_an_invitation_ends_after_seven_days(house: House) -> None:
    token = await house.link(Role.CASE_MANAGER, name="Anu K.")
    await house.later(days=7)
    anu = house.phone("Anu")
    await anu.start(token)
    await anu.tap("Eesti keel")

    assert "See kutse enam ei kehti. Kutse kehtib 7 päeva" in anu.last.text


async def test_nonsense_after_start_says_the_same_as_a_spent_invitation(house: House) -> None:
    guest = house.phone("Võõras")
    await guest.start("olematu-link")
    await guest.tap("Русский")

    assert "Это приглашение больше не действует. Оно действует 7 дней" in guest.last.text


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role.SUPPORT_WORKER, "Inimesed määrab Teile baastoetuse spetsialist"),
        (Role.BASE_SUPPORT_SPECIALIST, "Inimesed määrab Teile valla või linna juhtumikorraldaja: Näidisvald"),
        (Role.CLOSE_PERSON, "Näidisvald"),
        (Role.SKA_COORDINATOR, "Siin ei näe Te ühtegi inimest"),
        (Role.PARTNER, "Näidishaigla"),
    ],
)
async def test_who_has_no_caseload_is_told_who_gives_one(house: House, role: Role, words: str) -> None:
    worker = house.phone("Tiina")
    await worker.start(await house.link(role, name="Tiina"))
    await worker.tap("Eesti keel")

    assert words in worker.last.text


async def test_one_account_may_hold_several_roles(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.")
    await anu.start(await house.link(Role.PARTNER))
    await anu.send("/menu")

    assert (
        "asutuse töötaja, juhtumikorraldaja" in anu.last.text or "juhtumikorraldaja, asutuse töötaja" in anu.last.text
    )


async def test_the_command_list_follows_role_and_language(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.")
    assert commands(house, "Anu")["referrals"] == "Teated"
    await anu.send("/language")
    await anu.tap("Русский")
    assert commands(house, "Anu")["referrals"] == "Сообщения"
    relative = house.phone("Людмила", "ru")
    await relative.start()
    await relative.tap("Русский")

    assert commands(house, "Людмила")["referrals"] == "Мои сообщения"
    assert "leave" not in commands(house, "Людмила")


async def test_who_leaves_gives_open_work_back_and_is_out(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await peeter.tap("Võta vastu")
    await peeter.send("/leave")
    await peeter.tap("Lahku")

    assert "Olete lahkunud" in peeter.last.text
    assert "Uus teade T-0001" in anu.last.text
    await peeter.send("/referrals")
    assert "Siin ei ole praegu midagi." in peeter.last.text
    await anu.tap("Võta vastu")
    assert "on Teie käes" in anu.last.text


async def test_given_back_by_mistake_it_goes_to_all_again(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await anu.tap("Võta vastu")
    await give_back(anu)

    assert "Uus teade T-0001" in peeter.last.text
    await peeter.tap("Võta vastu")
    assert "Tegeleb: Peeter L." in anu.last.text


async def test_a_sender_takes_a_referral_back_and_the_taker_hears_it(house: House) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await anu.tap("Võta vastu")
    await nurse.tap("Minu teated")
    await nurse.tap("T-0001")
    await nurse.tap("Võta teade tagasi")
    await nurse.tap("Võta teade tagasi")

    assert "Seis: tagasi võetud" in nurse.last.text
    assert "Teade on saadetud. Number: T-0001" in nurse.transcript()
    assert "võttis teate T-0001 tagasi" in anu.last.text
    await anu.send("/referrals")
    assert "Siin ei ole praegu midagi." in anu.last.text


async def test_lists_are_filtered_and_turned_page_by_page(house: House) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse(verified=True)
    for number in range(7):
        await nurse.send("/report")
        await report(nurse, name=f"Vilja {chr(65 + number)}", kind=None, contact="ei tea")
    await anu.send("/referrals")
    assert "Kokku: 7" in anu.last.text or "kokku: 7" in anu.last.text
    assert [label for row in anu.last.buttons[:2] for label in row] == [
        "T-0007",
        "T-0006",
        "T-0005",
        "T-0004",
        "T-0003",
    ]
    await anu.tap("Vanemad")
    assert [label for row in anu.last.buttons[:1] for label in row] == ["T-0002", "T-0001"]
    await anu.tap("T-0002")
    await anu.tap("Võta vastu")
    await anu.send("/referrals")
    await anu.tap("Minu käes")

    assert "kokku: 1" in anu.last.text
    assert "Vilja" not in anu.transcript()


async def test_an_unverified_sender_may_send_five_a_day(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    for number in range(6):
        await nurse.send("/report")
        await report(nurse, name=f"Inimene {chr(65 + number)}", contact="ei tea")

    assert "Täna on siit saadetud juba mitu teadet" in nurse.toasts[-1]
    await nurse.send("/cancel")
    await house.later(hours=24)
    await nurse.send("/report")
    await report(nurse)
    assert "Teade on saadetud. Number: T-0006" in nurse.last.text


async def test_given_back_after_contact_nothing_is_begun_anew_and_the_sender_hears_each_thing_once(
    house: House,
) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    first_card = anu.last
    await peeter.tap("Võta vastu")
    await peeter.tap("Ei saanud ühendust")
    await peeter.tap("Sain ühendust")
    await give_back(peeter)

    assert "Proovitud 1 kord, ühendust ei saadud." in anu.last.text
    assert "Inimesega on juba ühendust võetud." in anu.last.text
    await anu.tap("Võta vastu")
    assert "Inimesega on ühendust võetud." in anu.last.text
    assert "T-0001: uuem kaart on allpool" in first_card.text
    assert not first_card.buttons
    assert nurse.transcript().count("on vastu võetud.") == 1
    assert nurse.transcript().count("juhtumikorraldaja on inimesega ühendust võtnud.") == 1


async def test_an_erased_draft_says_so(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await house.later(hours=25)

    assert "Pooleli jäänud vastused kustusid ühe päeva pärast." in nurse.last.text


async def test_cancel_with_nothing_open_says_so(house: House) -> None:
    nurse = await house.nurse()
    await nurse.send("/cancel")

    assert "Midagi ei ole pooleli." in nurse.last.text


async def test_back_leads_out_of_a_list_and_not_past_the_question(house: House) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    for label in ("Ei ole", "Selge, edasi", "Töötan asutuses"):
        await nurse.tap(label)
    await nurse.send("Olematu koht")
    assert "Sellist valda või linna ma ei leidnud" in nurse.last.text
    await nurse.tap("Tagasi")

    assert "Millises vallas või linnas inimene elab?" in nurse.last.text


async def test_the_last_lead_names_another_before_leaving(house: House) -> None:
    anu, _peeter = await house.team()
    await anu.send("/leave")
    await anu.tap("Lahku")
    assert "ei jääks meeskonnale ühtegi juhti" in anu.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        (peeter,) = (
            await desk.session.exec(select(MembershipRow).where(MembershipRow.shown_as == "Peeter L."))
        ).all()
        peeter.lead = True
    await anu.send("/leave")
    await anu.tap("Lahku")

    assert "Olete lahkunud" in anu.last.text


async def test_who_is_alone_may_leave(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    await anu.send("/leave")
    await anu.tap("Lahku")

    assert "Olete lahkunud" in anu.last.text
