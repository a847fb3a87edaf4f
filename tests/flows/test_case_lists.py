"""/cases: whose people, late ones first, by stage and specialist; what is set on a case beside its facts."""

from __future__ import annotations

from datetime import date

from casework.people import Role
from tests.cast import House
from tests.flows.case_steps import entered, name_specialist, open_directly, opened, specialist
from tests.golden import Golden


async def three(house: House, *, peeters: bool = True) -> None:
    """P-001 and P-002 are Anu's, P-003 is Peeter's; P-001 entered long ago, P-002 three weeks ago."""
    anu, peeter = await house.team()
    await open_directly(anu)
    await entered(anu, "01.09.2026")
    await open_directly(anu)
    await entered(anu, "28.10.2026")
    await anu.tap("Ava P-002")
    for label in ("Märgi sündmus", "Midagi muud…", "Sisenemisankeet saadetud", "Täna"):
        await anu.tap(label)
    await anu.tap("Ava P-002")
    for label in ("Märgi sündmus", "Midagi muud…", "Väljumise tee", "Valla või linna oma abi", "Täna"):
        await anu.tap(label)
    if peeters:
        await open_directly(peeter)


async def test_filters_show_what_they_say(house: House, golden: Golden) -> None:
    await three(house)
    anu = house.phone("Anu")
    await anu.send("/cases")
    assert "Minu inimesed · kokku: 2" in anu.last.text
    assert anu.last.text.index("P-001") < anu.last.text.index("P-002")
    await anu.tap("Kõik")
    assert "Kõik · kokku: 3" in anu.last.text
    assert "P-003 · märkamine · Peeter L." in anu.last.text
    await anu.tap("Üle tähtaja")
    assert "Üle tähtaja · kokku: 1" in anu.last.text
    assert "Toetusvajaduse hindamine: tähtaeg oli neljapäev, 01.10.2026" in anu.last.text
    await anu.tap("Sel nädalal")
    assert "P-002" in anu.last.text
    assert "P-001" not in anu.last.text
    await anu.tap("Veel…")
    await anu.tap("Hindamine")
    assert "Hindamine · kokku: 2" in anu.last.text
    await anu.tap("Veel…", message=anu.last)
    await anu.tap("Spetsialistita")
    assert "Spetsialistita · kokku: 3" in anu.last.text
    await anu.tap("Veel…", message=anu.last)
    await anu.tap("Suletud")
    assert "Siin ei ole praegu midagi." in anu.last.text

    golden.check("case_lists_et", anu)


async def test_a_long_list_has_pages(house: House) -> None:
    anu, _ = await house.team()
    for _ in range(7):
        await open_directly(anu)
    await anu.send("/cases")
    assert "Minu inimesed · kokku: 7 · leht 1/2" in anu.last.text
    await anu.tap("Järgmised")
    assert "leht 2/2" in anu.last.text
    assert "P-007" in anu.last.text
    await anu.tap("Eelmised")
    assert "P-001" in anu.last.text


async def test_by_specialist(house: House) -> None:
    await three(house)
    await specialist(house)
    anu = house.phone("Anu")
    await anu.send("/cases")
    await anu.tap("P-002")
    await name_specialist(anu)
    await anu.send("/cases")
    await anu.tap("Veel…", message=anu.last)
    await anu.tap("Maie S.")

    assert "Maie S. · kokku: 1" in anu.last.text
    assert "P-002" in anu.last.text


async def test_who_stands_in_finds_the_colleagues_people_and_acts(house: House) -> None:
    _, peeter = await opened(house)
    tiina = await house.case_manager("Tiina", "Tiina M.")
    await tiina.send("/cases")
    assert "P-001" not in tiina.last.text
    async with house.app.desks.open(house.sandbox.now()) as desk:
        away, deputy = [(await desk.accounts.arrive(phone.user_id)).id or 0 for phone in (peeter, tiina)]
        desk.session.add(house.deputyship(away, deputy, date(2026, 11, 23), date(2026, 11, 27)))
    await tiina.send("/cases")
    assert "P-001 · märkamine · Peeter L." in tiina.last.text
    await tiina.tap("P-001")
    await entered(tiina)
    assert "P-001, sisenemine: reede, 20.11.2026" in tiina.last.text
    await house.until("2026-11-28 10:00")
    await tiina.send("/cases")

    assert "P-001" not in tiina.last.text


async def test_one_of_two_municipalities_is_asked_which(house: House) -> None:
    anu, _ = await house.team()
    await house.case_manager("Stina", "Stina R.", town=True, lead=True)
    await anu.start(await house.link(Role.CASE_MANAGER, name="Anu K.", town=True))
    await anu.send("/case")
    assert "Millises vallas või linnas juhtumi avate?" in anu.last.text
    await anu.tap("Näidislinn")
    await anu.tap("Jäta vahele")
    await anu.send("1970")
    await anu.tap("Ei tea")
    await anu.tap("Eesti")
    await anu.tap("ISTE")
    await house.phone("Stina").send("/cases")
    await house.phone("Stina").tap("Kõik")
    assert "P-001" in house.phone("Stina").last.text
    await house.phone("Peeter").send("/cases")
    await house.phone("Peeter").tap("Kõik")

    assert "P-001" not in house.phone("Peeter").last.text


async def test_a_long_history_has_pages_and_a_fact_is_taken_back_from_there(house: House) -> None:
    _, peeter = await opened(house)
    for day in range(1, 9):
        await peeter.send("/cases")
        await peeter.tap("P-001")
        await peeter.tap("Märgi sündmus")
        await peeter.tap("Sihtrühm kontrollitud")
        await peeter.send(f"{day}.11")
    await peeter.tap("Ava P-001")
    await peeter.tap("Käik")
    assert "P-001: käik · leht 1/2" in peeter.last.text
    assert "Sihtrühma kontroll: 08.11.2026" in peeter.last.text
    await peeter.tap("Vanemad")
    assert "Juhtum avatud · 23.11.2026" in peeter.last.text
    await peeter.tap("Uuemad")
    await peeter.tap("Tühista: Sihtrühm kontrollitud", message=peeter.last)

    assert "Märge on tühistatud: sihtrühma kontroll" in peeter.toasts[-1]
    assert peeter.last.text.count("Tühistatud 23.11.2026") == 1


async def test_a_list_button_made_up_by_hand_finds_nothing(house: House) -> None:
    anu, _ = await opened(house)
    for data in ("s:sent:0", "s:stage.nowhere:0", "s:specialist.x:0", "k:1:0:nothing:", "k:1:2:next:referred"):
        await anu.tap_data(data, message=anu.last)
        assert "Ma ei leia siit seda." in anu.toasts[-1]


# ── set beside the facts ─────────────────────────────────────────────────────


async def test_closed_and_opened_anew(house: House) -> None:
    _, peeter = await opened(house)
    await entered(peeter)
    await peeter.tap("Ava P-001")
    await peeter.tap("Veel…")
    await peeter.tap("Sulge juhtum")
    assert "inimene osaleb ja väljumist ei ole märgitud" in peeter.last.text
    await peeter.tap("Sulge juhtum", message=peeter.last)
    await peeter.send("Kolis ära")
    assert "P-001: juhtum on suletud." in peeter.last.text
    await peeter.send("/cases")
    assert "P-001" not in peeter.last.text
    await peeter.tap("Veel…", message=peeter.last)
    await peeter.tap("Suletud")
    await peeter.tap("P-001")
    assert "Juhtum on suletud: 23.11.2026" in peeter.last.text
    assert "Märgi sündmus" not in str(peeter.last.buttons)
    await peeter.tap("Veel…")
    await peeter.tap("Ava uuesti", message=peeter.last)

    assert "P-001: juhtum on uuesti avatud." in peeter.last.text
    assert "Etapp: hindamine" in peeter.last.text


async def test_what_else_decides_is_switched_on_and_off(house: House) -> None:
    _, peeter = await opened(house)
    await peeter.tap("Veel…")
    await peeter.tap("Mis veel tähtaegu mõjutab")
    await peeter.tap("Riigi toetav teenus")
    assert "Valitud: riigi toetav teenus" in peeter.last.text
    await peeter.tap("✓ Riigi toetav teenus")
    assert "Valitud: –" in peeter.last.text


async def test_the_review_day_is_set_and_cleared(house: House) -> None:
    _, peeter = await opened(house)
    await entered(peeter)
    await peeter.tap("Ava P-001")
    await peeter.tap("Veel…")
    await peeter.tap("Ülevaatamise päev")
    await peeter.send("22.11")
    assert "P-001, plaani ülevaatamine: esmaspäev, 22.11.2027" in peeter.last.text
    await peeter.tap("Ava P-001")
    await peeter.tap("Veel…")
    await peeter.tap("Ülevaatamise päev")
    await peeter.tap("Kokku lepitud päeva ei ole")

    assert "kokku lepitud päeva enam ei ole" in peeter.last.text
