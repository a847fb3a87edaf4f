"""Hospital and back: nothing rings meanwhile, nothing is lost, and who may not read the case learns nothing."""

from __future__ import annotations

from casework.facts import Event
from tests.cast import House
from tests.flows.case_steps import specialist
from tests.flows.duties import desk_of, lists, note, open_case, rows
from tests.flows.life_steps import card, life, pause
from tests.golden import Golden


async def in_care(house: House) -> int:
    """Peeter's case with Maie as specialist; the assessment is due on 02.12."""
    await house.team()
    await specialist(house)
    case = await open_case(house, "Peeter", by="Maie")
    await note(house, "Peeter", case, Event.ENTERED, "2026-11-02")
    await note(house, "Peeter", case, Event.LINKED, "2026-11-03")
    await note(house, "Peeter", case, Event.ENTRY_FORM_SENT, "2026-11-03")
    return case


async def test_hospital_and_back(house: House, golden: Golden) -> None:
    await in_care(house)
    peeter, maie = house.phone("Peeter"), house.phone("Maie")
    await card(peeter)
    await pause(peeter, look="07.12.2026")
    assert "Vaatame uuesti: esmaspäev, 07.12.2026" in peeter.last.text
    await peeter.tap("Ava P-001")
    assert "Paus (haigla) alates 23.11.2026, vaatame uuesti 07.12.2026" in peeter.last.text
    assert "02.12.2026 (paus)" in peeter.last.text
    await house.until("2026-12-04 12:00")
    assert lists(peeter) == [], "nobody is reminded of what needs the person"
    await house.until("2026-12-07 08:00")
    assert maie.last.text.startswith("P-001: kas paus jätkub?")
    assert "haigla" not in maie.last.text.lower()
    await maie.tap("On tagasi")
    await maie.tap("Eile")
    assert "P-001: paus on lõppenud" in maie.last.text
    await house.until("2026-12-08 08:00")
    assert "P-001: toetusvajaduse hindamine. Tähtaeg oli 02.12.2026." in lists(peeter)[-1]
    await house.until("2026-12-09 12:00")
    assert len(lists(peeter)) == 1

    golden.check("pause_et", peeter, maie)


async def test_the_lead_hears_of_it_seven_working_days_after_the_return(house: House) -> None:
    await in_care(house)
    peeter, anu = house.phone("Peeter"), house.phone("Anu")
    await card(peeter)
    await pause(peeter, look="07.12.2026")
    await house.until("2026-12-20 12:00")
    await card(peeter)
    await life(peeter, "On tagasi")
    await peeter.tap("Täna")
    await house.until("2026-12-29 12:00")
    assert lists(anu) == []
    await house.until("2027-01-12 12:00")
    assert any("toetusvajaduse hindamine" in one for one in lists(anu))


async def test_still_there_asks_again_after_the_same_span_and_once(house: House) -> None:
    await in_care(house)
    peeter = house.phone("Peeter")
    await card(peeter)
    await pause(peeter, look="07.12.2026")
    await house.until("2026-12-07 09:00")
    question = peeter.last
    await peeter.tap("Paus jätkub")
    assert "Vaatame uuesti: esmaspäev, 21.12.2026" in peeter.last.text
    await house.phone("Maie").tap("Paus jätkub")
    assert "Seda" not in house.phone("Maie").last.text
    assert "vahepeal muutunud" in house.phone("Maie").toasts[-1], "two people at once: one of them is told"
    await house.until("2026-12-21 12:00")

    assert sum("kas paus jätkub" in str(event.lines) for event in peeter.events if event.mark == "<") == 2
    assert question.text.startswith("P-001: paus jätkub.")


async def test_a_day_that_has_just_passed_is_not_next_years(house: House) -> None:
    """Nothing of the answers is lost; with its year the day is taken."""
    await in_care(house)
    peeter = house.phone("Peeter")
    await card(peeter)
    await life(peeter, "On haiglas")
    await peeter.tap("Täna")
    await peeter.send("07.11")
    assert "See päev on möödas." in peeter.last.text
    await peeter.send("07.11.2027")
    await peeter.tap("Jäta vahele")

    assert "07.11.2027" in peeter.last.text


async def test_a_longer_pause_is_the_usual_span_at_most(house: House) -> None:
    """Looked at after two months once, a hospital is looked at again after two weeks."""
    await in_care(house)
    peeter = house.phone("Peeter")
    await card(peeter)
    await pause(peeter, look="25.01.2027")
    await house.until("2027-01-25 09:00")
    await peeter.tap("Paus jätkub")

    assert "Vaatame uuesti: esmaspäev, 08.02.2027" in peeter.last.text


async def test_a_mistake_is_taken_back_and_the_old_button_is_told_so(house: House) -> None:
    case = await in_care(house)
    peeter = house.phone("Peeter")
    before = {(row.mark, row.next_at) for row in await rows(house, case)}
    await card(peeter)
    await pause(peeter, kind="On vanglas")
    assert {row.key for row in await rows(house, case) if not row.paused} <= {"exit_form_turn_", "exit_form"}
    answer = peeter.last
    await peeter.tap("Tühista", message=answer)
    assert "P-001: pausi märge on tühistatud." in peeter.last.text
    assert {(row.mark, row.next_at) for row in await rows(house, case)} == before
    assert not [row for row in await rows(house, case) if row.paused]
    undo = "lp:1:1:undo:0"
    await peeter.tap_data(undo, message=peeter.last)

    assert "vahepeal muutunud" in peeter.toasts[-1]


async def test_an_open_morning_list_shows_the_pause(house: House) -> None:
    await in_care(house)
    peeter = house.phone("Peeter")
    await house.until("2026-11-25 08:00")
    message = peeter.last
    assert "toetusvajaduse hindamine. Tähtaeg 02.12.2026" in message.text
    await card(peeter)
    await pause(peeter)

    assert "toetusvajaduse hindamine. Paus, praegu meelde ei tuleta." in message.text


async def test_who_rests_is_late_with_nothing_that_needs_the_person(house: House) -> None:
    await in_care(house)
    peeter = house.phone("Peeter")
    await card(peeter)
    await pause(peeter)
    await house.until("2026-12-04 12:00")
    await peeter.send("/cases")
    await peeter.tap("Üle tähtaja")
    assert "P-001" not in peeter.last.text
    await card(peeter)
    await life(peeter, "On tagasi")
    await peeter.tap("Täna")
    await peeter.send("/cases")
    await peeter.tap("Üle tähtaja")

    assert "P-001" in peeter.last.text


async def test_why_this_date_says_that_nobody_is_reminded(house: House) -> None:
    await in_care(house)
    peeter = house.phone("Peeter")
    await house.until("2026-11-25 08:00")
    await card(peeter)
    await pause(peeter)
    await card(peeter)
    await peeter.tap("Tähtajad")
    await peeter.tap("Miks 1")

    assert "Paus, praegu meelde ei tuleta." in peeter.last.text
    assert "Järgmine meeldetuletus" not in peeter.last.text


async def test_a_specialist_notes_hospital_but_not_prison_nor_a_death(house: House) -> None:
    await in_care(house)
    maie = house.phone("Maie")
    await card(maie)
    await maie.tap("Veel…")
    await maie.tap("Elusündmus")
    labels = str(maie.last.buttons)
    assert "On haiglas" in labels
    assert "On vanglas" not in labels
    assert "Inimene on surnud" not in labels
    async with desk_of(house, "Maie") as desk:
        version = (await desk.cases.get(1)).version
    for act in ("pause:prison", "died:", "moved:"):
        await maie.tap_data(f"k:1:{version}:{act}", message=maie.last)
        assert "Ma ei leia siit seda." in maie.toasts[-1]


async def test_wrong_days_are_told_and_nothing_is_lost(house: House) -> None:
    await in_care(house)
    peeter = house.phone("Peeter")
    await card(peeter)
    await life(peeter, "On ära")
    await peeter.send("üleile õhtul")
    assert "Ma ei saanud päevast aru" in peeter.last.text
    await peeter.send("30.12.2026")
    assert "See päev on alles ees." in peeter.last.text
    await peeter.send("01.03.2026")
    assert "See päev on liiga ammune." in peeter.last.text
    await peeter.send("20.11")
    await peeter.send("01.02.2028")
    assert "Kõige hiljem vaatame uuesti aasta pärast." in peeter.last.text
    await peeter.send("30.11.2026")
    await peeter.send("Sugulaste juures maal")
    assert "P-001: paus" in peeter.last.text
    await peeter.tap("Ava P-001")
    await peeter.tap("Käik")

    assert "Paus algas, vaatame uuesti: 20.11.2026 → 30.11.2026" in peeter.last.text
    assert "Sugulaste" not in peeter.last.text


async def test_the_pause_in_russian(house: House, golden: Golden) -> None:
    anu = await house.case_manager("Anu", "Anu K.", "ru", lead=True)
    case = await open_case(house, "Anu")
    await note(house, "Anu", case, Event.ENTERED, "2026-11-02")
    await card(anu)
    await life(anu, "В больнице", "ru")
    await anu.tap("Вчера")
    await anu.tap("понедельник, 07.12.2026")
    await anu.tap("Пропустить")
    await anu.tap("Открыть P-001")
    await house.until("2026-12-07 09:00")
    await anu.tap("Снова здесь")
    await anu.tap("Сегодня")
    await anu.tap("Отменить")
    assert "Пауза продолжается." in anu.last.text

    golden.check("pause_ru", anu)
