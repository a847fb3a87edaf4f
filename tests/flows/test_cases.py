"""From a referral to a case, and along its way: entry, assessment, plan, hand-over; opened directly, in two languages."""

from __future__ import annotations

import pytest

from tests.cast import House
from tests.flows.case_steps import entered, open_directly, opened, specialist, with_referral
from tests.flows.leads import data_of
from tests.golden import Golden


async def test_from_a_referral_along_the_whole_way(house: House, golden: Golden) -> None:
    anu, peeter = await with_referral(house)
    maie = await specialist(house)
    await peeter.tap("Ava juhtum")
    assert "See aeg on möödas" in peeter.last.text
    await peeter.tap("ISTE")
    assert "Juhtum on avatud: P-001" in peeter.transcript()
    await peeter.tap("Sisenemine")
    await peeter.tap("Inimene ei allkirjastanud")
    await peeter.send("3")
    await peeter.send("Ei soovinud praegu paberit täita")
    await peeter.send("20.11")
    assert "reede, 20.11.2026" in peeter.last.text
    assert "Toetusvajaduse hindamine: pühapäev, 20.12.2026" in peeter.last.text
    await peeter.tap("Ava P-001")
    await peeter.tap("Hindamine tehtud")
    await peeter.tap("Täna")
    assert "Tegevusplaan või toetusplaan: kolmapäev, 23.12.2026" in peeter.last.text
    await peeter.tap("Ava P-001")
    await peeter.tap("Veel…")
    await peeter.tap("Määra spetsialist")
    await peeter.tap("Maie S.")
    await peeter.tap("Jäta vahele")
    assert "Olete nüüd baastoetuse spetsialist: P-001" in maie.last.text
    await maie.tap("Ava P-001")
    await maie.tap("Märgi sündmus")
    await maie.tap("Plaan valmis")
    await maie.tap("Tegevusplaan")
    await maie.send("eile")
    assert "See päev on varasem" not in maie.last.text
    await maie.tap("Poole aasta pärast: laupäev, 22.05.2027")
    await peeter.tap("Ava P-001")
    await peeter.tap("Toimik")
    await peeter.tap("Tagasi")
    await peeter.tap("Käik")
    await peeter.tap("Tagasi")
    await peeter.tap("Veel…")
    await peeter.tap("Anna kolleegile")
    await peeter.tap("Anu K.")
    await peeter.send("Aitäh, et võtad üle")
    assert "Olete nüüd juhtumikorraldaja: P-001" in anu.last.text
    await anu.tap("Ava P-001")
    await anu.tap("Näita nime")

    golden.check("case_from_referral_et", peeter, maie, anu)


async def test_directly_in_russian_with_a_reason_to_take_it_back(house: House, golden: Golden) -> None:
    """Opened without a referral: the answers leave the chat, the case has dates, and what was wrong is taken back."""
    anna = await house.case_manager("Анна", "Анна К.", "ru", lead=True)
    await anna.send("/case")
    await anna.send("Тестова Вера")
    await anna.send("44")
    await anna.tap("1982")
    await anna.send("5550 4321")
    await anna.tap("Русский", message=anna.last)
    await anna.tap("ISTE")
    assert "Дело (juhtum) открыто: P-001" in anna.last.text
    assert "Вера" not in "".join(message.text for message in anna.visible)
    await anna.tap("Вход в проект")
    await anna.tap("Подпись человека есть")
    await anna.send("завтра")
    assert "Этот день ещё впереди" in anna.last.text
    await anna.send("вчера")
    assert "воскресенье, 22.11.2026" in anna.last.text
    await anna.tap("Отменить")
    assert "отметка отменена" in anna.last.text
    await anna.tap("Открыть P-001")
    await anna.tap("История")
    await anna.tap("Назад")
    await anna.tap("Сроки")
    await anna.tap("Назад")
    await anna.tap("Папка (toimik)")
    await anna.tap("Назад")
    await anna.tap("Показать имя")
    assert "Имя: Тестова Вера" in anna.last.text
    assert "Год рождения: 1982" in anna.last.text
    await anna.send("/cases")
    await anna.tap("Ещё…")
    await anna.tap("Выявление потребности")
    await anna.tap("P-001")
    await house.later(minutes=11)
    assert "Вера" not in "".join(message.text for message in anna.visible)

    golden.check("case_directly_ru", anna)


async def test_help_outside_the_model_begins_with_the_contact(house: House) -> None:
    anu, _ = await house.team()
    await open_directly(anu, kind="Muu valla või linna abi")

    assert "P-001 · valla või linna abi" in anu.last.text
    assert "Järgmine samm: ühendus inimesega" in anu.last.text
    await anu.tap("Ühendus inimesega")
    await anu.tap("Täna")
    assert "Tähtajad ei muutunud." in anu.last.text


async def test_undo_works_for_the_version_it_was_made_for(house: House) -> None:
    _, peeter = await opened(house)
    await entered(peeter)
    answer = peeter.last
    await peeter.tap("Ava P-001")
    await peeter.tap("Hindamine tehtud")
    await peeter.tap("Täna")
    await peeter.tap("Tühista", message=answer)
    assert "Vahepeal on midagi muutunud" in peeter.toasts[-1]
    await peeter.tap("Ava P-001")
    assert "Etapp: planeerimine" in peeter.last.text


async def test_a_double_tap_on_undo_takes_back_once(house: House) -> None:
    _, peeter = await opened(house)
    await entered(peeter)
    answer = peeter.last
    undo = data_of(answer, "Tühista")
    await peeter.tap("Tühista", message=answer)
    await peeter.tap_data(undo, message=answer)

    assert "Vahepeal on midagi muutunud" in peeter.toasts[-1]
    assert "Etapp: märkamine" in peeter.last.text
    await peeter.tap("Käik")
    assert peeter.last.text.count("Tühistatud 23.11.2026") == 1


async def test_two_people_note_at_once_and_neither_loses_what_was_typed(house: House) -> None:
    anu, peeter = await opened(house)
    await anu.send("/cases")
    await anu.tap("Kõik")
    await anu.tap("P-001")
    await anu.tap("Märgi sündmus")
    await anu.tap("Sihtrühm kontrollitud")
    await peeter.tap("Sisenemine")
    await peeter.tap("Inimene ei allkirjastanud")
    await peeter.tap("2")
    await peeter.send("Lubas hiljem")
    await anu.tap("Eile")
    assert "P-001, sihtrühma kontroll: pühapäev, 22.11.2026" in anu.last.text
    await peeter.tap("Täna")
    assert "keegi muutis juhtumit samal ajal" in peeter.last.text
    await peeter.tap("Märgi ikkagi")

    assert "P-001, sisenemine: esmaspäev, 23.11.2026" in peeter.last.text
    await peeter.tap("Ava P-001")
    await peeter.tap("Näita nime")
    assert "Katseid: 2. Lubas hiljem" in peeter.last.text


async def test_two_who_note_the_same_keep_it_once(house: House) -> None:
    anu, peeter = await opened(house)
    await anu.send("/cases")
    await anu.tap("Kõik")
    await anu.tap("P-001")
    for phone in (anu, peeter):
        await phone.tap("Sisenemine")
        await phone.tap("Inimene allkirjastas")
    await anu.tap("Täna")
    await peeter.tap("Täna")

    assert "Sama sündmus on sellel päeval juba märgitud." in peeter.last.text
    await peeter.tap("Katkesta")
    await peeter.send("/cases")
    await peeter.tap("P-001")
    await peeter.tap("Käik")
    assert peeter.last.text.count("Sisenemine: 23.11.2026") == 1


async def test_an_old_card_does_not_act_and_shows_how_it_stands(house: House) -> None:
    _, peeter = await opened(house)
    card = peeter.last
    old = data_of(card, "Sisenemine")
    await entered(peeter)
    await peeter.tap_data(old, message=card)

    assert "Vahepeal on midagi muutunud" in peeter.toasts[-1]
    assert not any("Inimene allkirjastas" in row for row in peeter.last.buttons)
    assert "Etapp: hindamine" in next(message for message in peeter.visible if message is card).text


async def test_a_restart_in_the_middle_of_a_fact_loses_nothing(house: House) -> None:
    _, peeter = await opened(house)
    await peeter.tap("Sisenemine")
    await peeter.tap("Inimene ei allkirjastanud")
    await peeter.send("4")
    house.restart()
    await peeter.send("Ei avanud ust")
    await peeter.send("20.11.2026")

    assert "P-001, sisenemine: reede, 20.11.2026" in peeter.last.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.02", "Ma ei saanud päevast aru: „31.02“."),
        ("homme", "See päev on alles ees."),
        ("19.11", "See päev on varasem kui eelmise sammu päev."),
        ("39511230000", "Ma ei saanud päevast aru"),
    ],
)
async def test_a_day_that_cannot_be_gets_a_clear_answer_and_loses_nothing(
    house: House, typed: str, said: str
) -> None:
    _, peeter = await opened(house)
    await entered(peeter)
    await peeter.tap("Ava P-001")
    await peeter.tap("Hindamine tehtud")
    await peeter.send(typed)
    assert said in peeter.last.text
    await peeter.send("21.11")

    assert "P-001, hindamine: laupäev, 21.11.2026" in peeter.last.text


async def test_the_review_day_is_within_a_year_and_goes_back_with_its_fact(house: House) -> None:
    _, peeter = await opened(house)
    await entered(peeter)
    await peeter.tap("Ava P-001")
    await peeter.tap("Märgi sündmus")
    await peeter.tap("Midagi muud…")
    await peeter.tap("Plaan valmis")
    await peeter.tap("Toetusplaan")
    await peeter.tap("Täna")
    await peeter.send("24.11.2027")
    assert "Plaan tuleb üle vaadata vähemalt kord aastas. Hiljemalt: teisipäev, 23.11.2027" in peeter.last.text
    await peeter.send("01.03")
    assert "Plaani ülevaatamine: esmaspäev, 01.03.2027" in peeter.last.text
    await peeter.tap("Tühista")
    await peeter.tap("Ava P-001")
    await peeter.tap("Tähtajad")

    assert "Kokku lepitud ülevaatamise päev" not in peeter.last.text
    assert "Plaani ülevaatamine" not in peeter.last.text
