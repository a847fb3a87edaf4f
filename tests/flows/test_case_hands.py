"""Cases change hands: one or all, with a preview and a way back; who leaves leaves none behind in silence."""

from __future__ import annotations

from bot.sandbox import Phone
from tests.cast import House
from tests.flows.case_steps import name_specialist, open_directly, opened, specialist
from tests.flows.leads import data_of, open_team
from tests.golden import Golden


async def two_of_peeter(house: House) -> tuple[Phone, Phone]:
    anu, peeter = await house.team()
    await open_directly(peeter)
    await open_directly(peeter)
    return anu, peeter


async def hand_over_all(phone: Phone, to: str) -> None:
    await phone.send("/cases")
    await phone.tap("Veel…", message=phone.last)
    await phone.tap("Anna minu inimesed üle")
    await phone.tap(to)
    await phone.tap("Jäta vahele")


async def give(phone: Phone, to: str, note: str = "") -> None:
    """From the card in sight."""
    await phone.tap("Veel…")
    await phone.tap("Anna kolleegile")
    await phone.tap(to)
    await (phone.send(note) if note else phone.tap("Jäta vahele"))


# ── one case ─────────────────────────────────────────────────────────────────


async def test_handed_over_it_is_the_colleagues_and_goes_back_while_nothing_changed(house: House) -> None:
    anu, peeter = await opened(house)
    await give(peeter, "Anu K.", "Elab nüüd linnas")
    answer = peeter.last
    assert "Olete nüüd juhtumikorraldaja: P-001" in anu.last.text
    assert "Juures on kolleegi sõnum." in anu.last.text
    assert "linnas" not in anu.transcript()
    await peeter.tap("Tühista", message=answer)
    assert "Üleandmine on tühistatud: P-001" in peeter.last.text
    assert "Ei ole enam Teie nimekirjas: P-001" in anu.last.text
    await peeter.tap("Ava P-001")

    assert "Juhtumikorraldaja: Peeter L." in peeter.last.text
    assert "Märgi sündmus" in str(peeter.last.buttons)


async def test_once_something_happened_it_does_not_go_back(house: House) -> None:
    anu, peeter = await opened(house)
    await give(peeter, "Anu K.")
    answer = peeter.last
    await anu.tap("Ava P-001")
    await anu.tap("Sisenemine")
    await anu.tap("Inimene allkirjastas")
    await house.later(minutes=1)
    await anu.tap("Täna")
    await peeter.tap("Tühista", message=answer)

    assert "Seda ei saa enam tagasi võtta" in peeter.toasts[-1]
    await peeter.tap("Ava P-001", message=answer)
    assert "Juhtumikorraldaja: Anu K." in peeter.last.text


async def test_nobody_else_takes_it_back(house: House) -> None:
    anu, peeter = await opened(house)
    await house.case_manager("Tiina", "Tiina M.")
    await give(peeter, "Tiina M.")
    undo = data_of(peeter.last, "Tühista")
    await anu.tap_data(undo, message=anu.last)

    assert "Ma ei leia siit seda." in anu.toasts[-1]
    assert "Olete nüüd juhtumikorraldaja: P-001" in house.phone("Tiina").last.text


async def test_handed_over_and_noted_at_once_one_of_the_two_is_told(house: House) -> None:
    anu, peeter = await opened(house)
    await peeter.tap("Veel…")
    await peeter.tap("Anna kolleegile")
    await peeter.tap("Anu K.")
    await anu.send("/cases")
    await anu.tap("Kõik")
    await anu.tap("P-001")
    await anu.tap("Märgi sündmus")
    await anu.tap("Sihtrühm kontrollitud")
    await anu.tap("Täna")
    await peeter.tap("Jäta vahele")

    assert "P-001: keegi jõudis ette." in peeter.last.text
    assert "Olete nüüd juhtumikorraldaja" not in anu.transcript()


async def test_alone_there_is_nobody_to_hand_over_to(house: House) -> None:
    anu = await house.case_manager("Anu", "Anu K.", lead=True)
    await open_directly(anu)
    await anu.tap("Veel…")
    await anu.tap("Anna kolleegile")
    assert "Siin ei ole praegu kedagi, kellele üle anda." in anu.toasts[-1]
    await anu.tap("Määra spetsialist")
    assert "Uue saate kutsuda siin: /team" in anu.toasts[-1]


# ── a whole caseload ─────────────────────────────────────────────────────────


async def test_all_of_mine_go_together_and_come_back_together(house: House, golden: Golden) -> None:
    anu, peeter = await two_of_peeter(house)
    await hand_over_all(peeter, "Anu K.")
    assert "Teie inimesed (2): P-001, P-002" in peeter.last.text
    await peeter.tap("Anna kõik üle")
    assert "Teile anti üle inimesed: P-001, P-002" in anu.last.text
    await peeter.tap("Tühista")
    assert "Üleandmine on tühistatud: P-001, P-002" in peeter.last.text

    golden.check("caseload_et", peeter, anu)


async def test_what_changed_since_stays_and_is_named(house: House) -> None:
    anu, peeter = await two_of_peeter(house)
    await hand_over_all(peeter, "Anu K.")
    await peeter.tap("Anna kõik üle")
    await house.later(minutes=1)
    await anu.send("/cases")
    await anu.tap("P-002")
    await anu.tap("Sisenemine")
    await anu.tap("Inimene allkirjastas")
    await anu.tap("Eile")
    await peeter.tap("Tühista")

    assert "Üleandmine on tühistatud: P-001\n" in f"{peeter.last.text}\n"
    assert "Uue juhtumikorraldaja juurde jäid: P-002" in peeter.last.text


async def test_a_list_that_has_changed_is_read_again(house: House) -> None:
    _, peeter = await two_of_peeter(house)
    await hand_over_all(peeter, "Anu K.")
    async with house.app.desks.open(house.sandbox.now()) as desk:
        desk.actor = await desk.accounts.actor(await desk.accounts.arrive(peeter.user_id))
        row = await desk.cases.get(2)
        await desk.cases.close(2, row.version)
    await peeter.tap("Anna kõik üle")
    assert "Nimekiri on vahepeal muutunud." in peeter.last.text
    assert "Teie inimesed (1): P-001" in peeter.last.text
    await peeter.tap("Anna kõik üle")

    assert "Üle antud: P-001\n" in f"{peeter.last.text}\n"


async def test_a_lead_hands_over_a_colleagues_people_from_the_colleagues_page(house: House) -> None:
    anu, peeter = await two_of_peeter(house)
    tiina = await house.case_manager("Tiina", "Tiina M.")
    await open_team(anu, "Kolleegid", "Peeter L.", "Anna inimesed üle (2)")
    assert "Senine juhtumikorraldaja: Peeter L." in anu.last.text
    await anu.tap("Tiina M.")
    await anu.tap("Jäta vahele")
    await anu.tap("Anna kõik üle")

    assert "Teile anti üle inimesed: P-001, P-002" in tiina.last.text
    assert "Ei ole enam Teie nimekirjas: P-001, P-002" in peeter.last.text
    assert "Juhtumikorraldaja on nüüd: Tiina M." in peeter.last.text


async def test_a_colleague_who_does_not_lead_is_refused(house: House) -> None:
    anu, peeter = await house.team()
    await open_directly(anu)
    await peeter.tap_data(f"kl:{house.place.id}:1", message=peeter.last)

    assert "Kolleegi inimesi saab üle anda ainult juht." in peeter.toasts[-1]
    await peeter.tap_data(f"kl:{house.town.id}:1", message=peeter.last)
    assert "Ma ei leia siit seda." in peeter.toasts[-1]


# ── somebody leaves ──────────────────────────────────────────────────────────


async def test_who_leaves_is_asked_and_the_lead_is_told(house: House) -> None:
    anu, peeter = await two_of_peeter(house)
    await peeter.send("/leave")
    assert "Teie nimekirjas on veel inimesi: P-001, P-002." in peeter.last.text
    await peeter.tap("Lahku")
    assert "Juhtumikorraldajata on: P-001, P-002" in anu.last.text
    await house.case_manager("Tiina", "Tiina M.")
    await anu.tap("Anna kolleegile")
    await anu.tap("Tiina M.")
    await anu.tap("Jäta vahele")
    await anu.tap("Anna kõik üle")

    assert "Teile anti üle inimesed: P-001, P-002" in house.phone("Tiina").last.text
    assert "P-001" not in peeter.last.text


async def test_whom_the_lead_removes_leaves_their_people_with_the_lead(house: House) -> None:
    anu, _ = await two_of_peeter(house)
    await open_team(anu, "Kolleegid", "Peeter L.", "Lõpeta roll")
    await anu.tap("Lõpeta roll")

    assert "Juhtumikorraldajata on: P-001, P-002" in anu.transcript()
    assert "Kolleeg, kes siin enam ei tööta: Peeter L." in anu.transcript()


async def test_a_lost_phone_says_whose_people_wait(house: House) -> None:
    anu, _ = await two_of_peeter(house)
    await anu.send("/lost")
    await anu.tap("Peeter L.")
    await anu.tap("Peata konto")

    assert "Juhtumikorraldajata on: P-001, P-002" in anu.transcript()


async def test_of_handed_over_people_nothing_is_told_when_one_leaves(house: House) -> None:
    anu, peeter = await two_of_peeter(house)
    await hand_over_all(peeter, "Anu K.")
    await peeter.tap("Anna kõik üle")
    await peeter.send("/leave")
    assert "P-001" not in peeter.last.text
    await peeter.tap("Lahku")

    assert "Juhtumikorraldajata" not in anu.transcript()


async def test_a_specialist_is_replaced_and_hears_only_that(house: House) -> None:
    anu, peeter = await opened(house)
    maie = await specialist(house)
    await specialist(house, "Urve", "Urve T.")
    await name_specialist(peeter)
    assert "Baastoetuse osutaja leitud" in str(peeter.last.buttons)
    await peeter.tap("Ava P-001")
    await name_specialist(peeter, "Urve T.")
    assert "P-001: baastoetuse spetsialist on nüüd keegi teine." in maie.last.text
    await maie.send("/cases")
    assert "P-001" not in maie.last.text
    assert "Olete nüüd baastoetuse spetsialist: P-001" in house.phone("Urve").last.text
    await house.phone("Urve").send("/leave")
    await house.phone("Urve").tap("Lahku")

    assert "Baastoetuse spetsialistita on: P-001" in peeter.last.text
    assert "Baastoetuse spetsialistita" not in anu.transcript()
