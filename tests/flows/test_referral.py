"""A referral from the first question to the outcome, as each person sees it."""

from __future__ import annotations

from casework.people import Role
from tests.cast import House, give_back, report
from tests.golden import Golden


async def test_a_verified_nurse_reports_and_hears_how_it_ended(house: House, golden: Golden) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None)
    await peeter.tap("Võta vastu")
    await peeter.tap("Ei saanud ühendust")
    await peeter.tap("Sain ühendust")
    await peeter.tap("Lõpeta")
    await peeter.tap("Hindamine algas")
    await peeter.send("Kohtume teisipäeval")

    golden.check("verified_nurse_et", nurse, peeter, anu)


async def test_a_relative_reports_in_russian_while_the_team_reads_estonian(house: House, golden: Golden) -> None:
    anu, _ = await house.team()
    relative = house.phone("Людмила", "ru")
    await relative.start()
    await relative.tap("Русский")
    await relative.tap("Сообщить о человеке")
    await relative.tap("Да, угрожает")
    await relative.tap("Показать телефоны")
    await relative.tap("Продолжить")
    await relative.tap("Читать подробнее")
    await relative.tap("Понятно, дальше")
    await relative.tap("Близкий человек")
    await relative.send("няйдис")
    await relative.tap("Näidisvald")
    await relative.tap("Назову по телефону")
    await relative.send("1981 г.р.")
    await relative.send("дома, Pärna 7")
    await relative.tap("Русский")
    await relative.tap("Не знаю")
    await relative.tap("Нет")
    await relative.tap("Повседневная жизнь")
    await relative.tap("Жильё")
    await relative.tap("✓ Жильё")
    await relative.tap("Дальше")
    await relative.tap("Пропустить")
    await relative.tap("На этой неделе")
    await relative.send("Людмила, 5550 9999")
    await relative.tap("Да")
    await relative.tap("Проверить условия ISTE")
    await relative.tap("Изменить")
    await relative.tap("Возраст")
    await relative.send("около 45")
    await relative.tap("Да, дальше")
    await relative.tap("Назад")
    await relative.tap("Да, дальше")
    await relative.tap("Отправить")
    await relative.tap("Открыть памятку")
    await anu.tap("Võta vastu")
    await anu.tap("Näita nime")
    await anu.tap("Sain ühendust")
    await anu.tap("Lõpeta")
    await anu.tap("Suunatud mujale")
    await anu.tap("Inimesele öeldud")
    await anu.tap("Jäta vahele")

    golden.check("relative_ru", relative, anu)


async def test_a_person_reports_in_the_first_person(house: House, golden: Golden) -> None:
    anu, _ = await house.team("ru")
    person = house.phone("Testija")
    await person.start()
    await person.tap("Eesti keel")
    await person.tap("Vajan ise abi")
    await person.tap("Jah, on ohus")
    await person.tap("Jätka teatega")
    await person.tap("Selge, edasi")
    await person.send("näidis")
    await person.tap("Näidisvald")
    await person.send("Testija Näide")
    await person.send("33")
    await person.send("5550 7777")
    await person.tap("Eesti")
    await person.tap("Hõivatus (töö, õpe, tegevus)")
    await person.tap("Edasi")
    await person.send("Raske on hommikul alustada")
    await person.tap("Ei ole kiire")
    await person.tap("Jah, edasi")
    await person.tap("Saada")
    await anu.tap("Принять")
    await anu.tap("Удалось связаться")
    await anu.tap("Завершить")
    await anu.tap("Помощь организована")
    await anu.tap("Пропустить")

    golden.check("self_et", person, anu)


async def test_people_who_report_themselves_may_leave_their_name_out(house: House) -> None:
    anu, _ = await house.team()
    person = house.phone("Testija")
    await person.start()
    for label in ("Eesti keel", "Vajan ise abi", "Ei ole", "Selge, edasi"):
        await person.tap(label)
    await person.send("Näidisvald")
    assert person.last.buttons == [["Ütlen telefonis"], ["Jäta vahele"], ["Tagasi", "Katkesta"]]
    await person.send("12345")
    assert "Kui Te ei soovi nime öelda, vajutage „Jäta vahele“." in person.last.text
    await person.tap("Jäta vahele")
    await person.send("33")
    await person.send("5550 7777")
    assert person.last.buttons == [["Eesti", "Vene", "Muu keel"], ["Tagasi", "Katkesta"]]
    for label in ("Vene", "Edasi", "Jäta vahele", "Sel nädalal"):
        await person.tap(label)
    assert "Nimi: ei ole teada" in person.last.text
    await person.tap("Jah, edasi")
    await person.tap("Saada")
    await anu.tap("Näita nime")

    assert "Nimi: ei ole teada" in anu.last.text


async def test_a_lead_can_free_a_referral_that_a_colleague_took(house: House) -> None:
    anu, peeter = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    await peeter.tap("Võta vastu")
    assert "Tegeleb: Peeter L." in anu.last.text
    assert anu.last.buttons == [["Näita nime"], ["Anna tagasi"]]
    await give_back(anu)

    assert "Teade T-0001 läks tagasi kolleegidele." in anu.transcript()
    assert anu.last.buttons == [["Võta vastu"], ["Näita nime"], ["Edasta mujale"]]
    await anu.tap("Võta vastu")
    assert "Tegeleb: Anu K." in peeter.last.text
    assert not peeter.last.buttons


async def test_an_unverified_sender_hears_no_more_than_taken_when_the_person_did_not_agree(house: House) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, agreement="Ei")
    await anu.tap("Võta vastu")
    await anu.tap("Sain ühendust")
    await anu.tap("Lõpeta")
    await anu.tap("Abi on korraldatud")
    await anu.tap("Ei saanud öelda")
    await anu.tap("Jäta vahele")

    assert "Teilt ei ole praegu rohkem midagi vaja." in nurse.last.text
    await nurse.send("/referrals")
    await nurse.tap("T-0001")
    assert "Seis: vastu võetud" in nurse.last.text


async def test_nobody_on_the_bot_is_said_before_the_first_personal_question(house: House, golden: Golden) -> None:
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await nurse.tap("Ei ole")
    await nurse.tap("Selge, edasi")
    await nurse.tap("Töötan asutuses")
    await nurse.send("Näidislinn")
    await nurse.tap("Vali muu")
    await nurse.tap("Ei tea")
    await nurse.send("Näidislinna keskus")
    await nurse.send("Näidisvald, vist")
    await nurse.tap("Näidisvald")

    golden.check("absent_and_unknown_municipality_et", nurse)
    assert "Mis on inimese nimi?" in nurse.last.text


async def test_under_sixteen_the_way_ends_at_child_protection(house: House) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    for label in ("Ei ole", "Selge, edasi", "Töötan asutuses"):
        await nurse.tap(label)
    await nurse.send("Näidisvald")
    await nurse.send("Lapse Nimi")
    await nurse.send("15")

    assert "lastekaitse" in nurse.last.text
    assert "112" in nurse.last.text
    assert "Lapse Nimi" not in [message.text for message in nurse.visible]
    assert "Uus teade T-" not in anu.last.text


async def test_the_team_gets_a_hint_when_the_same_person_seems_reported_twice(house: House) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, name="Maria Testmann", age="1981", contact="ei tea")
    relative = house.phone("Людмила", "ru")
    await relative.start(await house.link(None))
    await relative.tap("Eesti keel")
    await relative.tap("Alusta")
    await report(relative, name="Мария Тестманн", age="45", contact="ei tea", kind="Olen inimese lähedane")

    assert "Sama inimese kohta võib olla varasem teade: T-0001" in anu.last.text
    assert "T-0001" not in relative.transcript()


async def test_a_partner_of_a_joint_contract_receives_for_both(house: House) -> None:
    async with house.app.desks.open(house.sandbox.now()) as desk:
        town = await desk.municipalities.by_key("naidislinn")
        town.contract = "naidis"
    await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    for label in ("Ei ole", "Selge, edasi", "Töötan asutuses"):
        await nurse.tap(label)
    await nurse.send("Näidislinn")

    assert "Mis on inimese nimi?" in nurse.last.text


async def test_staff_invitation_makes_the_card_say_verified(house: House) -> None:
    anu, _ = await house.team()
    nurse = house.phone("Kersti")
    await nurse.start(await house.link(Role.PARTNER))
    await nurse.tap("Eesti keel")
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None)

    assert "Näidishaigla, kinnitatud töötaja" in anu.last.text
