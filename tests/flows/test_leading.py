"""A lead runs the municipality in chat: who may, people, invitations."""

from __future__ import annotations

from casework.people import Role
from tests.cast import House, report
from tests.flows.leads import data_of, invited, open_team
from tests.golden import Golden

NOBODY = "Siin ei ole praegu midagi."


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
    assert "Minu meeskond" in [item["description"] for item in peeter.commands]
    await open_team(peeter)
    assert "Kolleege: 2, neist juhte: 1" in peeter.last.text
    await house.later(days=1)
    await peeter.tap("Kolleegid")

    assert "Ma ei leia siit seda" in peeter.toasts[-1]
    assert "Minu meeskond" not in [item["description"] for item in peeter.commands]


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

    assert "Teil on pooleli: teade abivajajast." in anu.toasts[-1]


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
