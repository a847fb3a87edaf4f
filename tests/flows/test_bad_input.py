"""What people send by mistake, out of mischief, or because the network stuttered: a clear answer, nothing lost."""

from __future__ import annotations

from typing import cast

import pytest

from bot.sandbox import Phone
from tests.cast import REPORTED_NAME, House, report

STALE = "Seda nuppu on juba vajutatud või see on vana. Palun vajutage nuppu kõige viimase sõnumi all."


async def at_the_name(house: House) -> Phone:
    """Kersti stands at "what is the person's name"."""
    await house.team()
    nurse = await house.nurse()
    for label in ("Alusta", "Ei ole", "Selge, edasi", "Töötan asutuses", "Näidisvald"):
        await nurse.tap(label)
    assert "Mis on inimese nimi?" in nurse.last.text
    return nurse


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("\u200b\u200f\u2060", "Ma ei leidnud sõnumist vastust"),
        ("x" * 4000, "Vastus on liiga pikk. Tähemärke: 4 000, mahub: 1 500."),
        ("x" * 200, "Vastus on liiga pikk. Tähemärke: 200, mahub: 120."),
        ("49403136526 Mari", "Isikukoodi ei ole vaja"),
        ("12345", "Nimes peaks olema vähemalt üks täht"),
    ],
    ids=["invisible", "far too long", "too long for a name", "personal code", "no letter"],
)
async def test_words_that_are_no_name_are_refused_and_the_question_stands(
    house: House, typed: str, answer: str
) -> None:
    nurse = await at_the_name(house)
    await nurse.send(typed)

    assert answer in nurse.last.text
    assert "Mis on inimese nimi?" in nurse.last.text
    await nurse.send("Mari")
    assert "Kui vana inimene on?" in nurse.last.text


async def test_markup_emoji_and_right_to_left_text_arrive_as_they_were_typed(house: House) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse, name="<b>Mari</b> & Jüri 🙂 مريم", note="</tg-spoiler><a href='x'>vaata</a> {urgency}")
    await anu.tap("Näita nime")

    assert "Nimi: <b>Mari</b> & Jüri 🙂 مريم" in anu.last.text
    assert "Kirjeldus: </tg-spoiler><a href='x'>vaata</a> {urgency}" in anu.last.text


async def test_stickers_photos_and_voice_are_kindly_refused_in_a_form(house: House) -> None:
    nurse = await at_the_name(house)
    for send in (nurse.send_sticker, nurse.send_photo, nurse.send_voice, nurse.send_document):
        await send()
        assert "Pilti, häält ega kleepsu" in nurse.last.text
        assert "Mis on inimese nimi?" in nurse.last.text


async def test_outside_a_form_words_and_stickers_get_the_menu(house: House) -> None:
    nurse = await house.nurse()
    for send in (nurse.send_sticker, lambda: nurse.send("lilled aknal"), lambda: nurse.send("/olematu")):
        await send()
        assert "Ei saanud aru" in nurse.last.text


async def test_a_forwarded_message_is_an_answer_like_any_other(house: House) -> None:
    nurse = await at_the_name(house)
    await nurse.forward("Mari Testmann", "Keegi")

    assert "Kui vana inimene on?" in nurse.last.text


async def test_typing_where_a_tap_was_expected_is_understood_in_either_language(house: House) -> None:
    nurse = await house.nurse()
    await house.team()
    await nurse.tap("Alusta")
    await nurse.send("Нет")
    assert "Teie andmed" in nurse.last.text
    await nurse.send("selge, EDASI.")
    assert "Kes Te olete?" in nurse.last.text
    await nurse.send("midagi muud")
    assert "Palun valige vastus nupuga." in nurse.last.text


async def test_a_button_of_an_earlier_question_never_acts(house: House) -> None:
    nurse = await at_the_name(house)
    question = nurse.last
    await nurse.send("Mari")
    assert not question.buttons
    await nurse.tap("Ei tea", message=question)

    assert nurse.toasts[-1] == STALE
    assert "Kui vana inimene on?" in nurse.last.text


async def test_a_double_tap_answers_once(house: House) -> None:
    nurse = await at_the_name(house)
    question = nurse.last
    button = question.button("Ei tea")
    assert button is not None
    data = str(button["callback_data"])
    await nurse.tap_data(data, message=question)
    await nurse.tap_data(data, message=question)

    assert nurse.toasts[-1] == STALE
    assert "Kui vana inimene on?" in nurse.last.text


async def test_a_double_tap_on_send_sends_once(house: House) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    last_question = next(message for message in reversed(nurse.messages) if message.deleted and message.from_bot)
    await nurse.tap("Saada", message=last_question)

    assert nurse.toasts[-1] == STALE
    assert sum("Uus teade T-" in message.text for message in anu.messages) == 1


@pytest.mark.parametrize(
    "data",
    [
        "x",
        "f:1:2:3",
        "f:abcd:999:pick:yes",
        "c:1:1:take",
        "c:999:1:reveal",
        "c:x:y:z",
        "m:team",
        "b:1:et",
        "b:zzz:et",
        "m:nothing",
        "l:sent:0:1",
        "l:nonsense:0:0",
        "l:open:-5:0",
        "g:xx:",
        "c:1:1:withdraw",
    ],
)
async def test_callback_data_made_up_by_hand_does_nothing(house: House, data: str) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    stranger = house.phone("Võõras")
    await stranger.start()
    await stranger.tap("Eesti keel")
    before = anu.transcript()
    await stranger.tap_data(data, message=stranger.last)

    assert REPORTED_NAME not in stranger.transcript()
    assert "T-0001" not in stranger.transcript()
    assert before == anu.transcript()
    assert "Teie viimane sõnum ei läinud kirja" not in stranger.transcript()


async def test_an_edited_answer_says_that_it_changes_nothing(house: House) -> None:
    nurse = await at_the_name(house)
    typed = await nurse.send("Mari")
    await nurse.edit(typed, "Kari")

    assert "Vastust see ei muuda" in nurse.last.text
    assert "Kui vana inimene on?" in nurse.last.text


async def test_in_a_group_it_only_says_that_it_talks_in_private(house: House) -> None:
    nurse = await house.nurse()
    group = house.sandbox.group("Osakond", [nurse])
    await nurse.send("Vilhelmine vajab abi", chat=group)
    assert not [message for message in group.messages if message.from_bot]
    await nurse.send("/start", chat=group)

    assert "Märkaja räägib inimestega ainult kahekesi" in group.last.text


async def test_a_person_with_an_unknown_language_is_asked_and_then_spoken_to(house: House) -> None:
    guest = house.phone("Guest", "fi")
    await guest.send("moi")
    assert guest.last.buttons == [["Eesti keel", "Русский"]]
    await guest.tap("Русский")

    assert "Märkaja помогает сообщить" in guest.last.text


async def test_the_same_update_again_changes_nothing_and_says_nothing_twice(house: House) -> None:
    anu, _ = await house.team()
    nurse = await house.nurse()
    await nurse.tap("Alusta")
    await report(nurse)
    seen = (nurse.transcript(), anu.transcript())
    for update in list(house.sandbox.updates):
        await house.sandbox.redeliver(cast("int", update["update_id"]))

    assert seen == (nurse.transcript(), anu.transcript())


async def test_another_language_in_the_middle_of_a_form_puts_the_question_again(house: House) -> None:
    nurse = await at_the_name(house)
    await nurse.send("/language")
    await nurse.tap("Русский")

    assert "Как зовут человека?" in nurse.last.text


async def test_a_second_report_offers_the_unfinished_one_first(house: House) -> None:
    nurse = await at_the_name(house)
    await nurse.send("/report")
    assert "Teil on midagi pooleli" in nurse.last.text
    await nurse.tap("Jätka pooleliolevat")
    assert "Mis on inimese nimi?" in nurse.last.text
    await nurse.send("/report")
    await nurse.tap("Alusta uuesti")

    assert "Kas kellegi elu on ohus?" in nurse.last.text


async def test_cancel_removes_what_was_typed_from_the_chat(house: House) -> None:
    nurse = await at_the_name(house)
    await nurse.send(REPORTED_NAME)
    await nurse.send("/cancel")

    assert "Katkestatud" in nurse.last.text
    assert not [message for message in nurse.visible if REPORTED_NAME in message.text]
