"""More information is asked of the sender, and the answer comes back to the card."""

from __future__ import annotations

from bot.sandbox import Phone
from tests.cast import House, report
from tests.golden import Golden


async def taken(house: House, language: str = "et") -> tuple[Phone, Phone, Phone]:
    """(nurse, Anu, Peeter who took it)."""
    anu, peeter = await house.team()
    nurse = await house.nurse(verified=True)
    await nurse.tap("Teata abivajajast")
    await report(nurse, kind=None)
    if language == "ru":
        await nurse.send("/language")
        await nurse.tap("Русский")
    await peeter.tap("Võta vastu")
    return nurse, anu, peeter


async def ask(phone: Phone, question: str) -> None:
    await phone.tap("Veel…")
    await phone.tap("Küsi teatajalt")
    await (phone.tap(question) if question.endswith("leida?") else phone.send(question))


async def test_a_ready_question_is_read_in_the_senders_language_and_answered(house: House, golden: Golden) -> None:
    nurse, _, peeter = await taken(house, "ru")
    await ask(peeter, "Kust inimest leida?")
    assert "Где найти человека" not in nurse.transcript(), "nothing of it in a message that comes unasked"
    await nurse.tap("Прочитать вопрос")
    assert "«Где найти человека?»" in nurse.last.text
    await nurse.send("Больница, 3 этаж")
    assert "Спасибо. Ответ отправлен. Сообщение T-0001." in nurse.last.text
    assert "Teataja vastas Teie küsimusele. Teade T-0001." in peeter.last.text
    assert "Больница" not in peeter.transcript()
    await peeter.tap("Näita nime")
    assert "Küsimus: Kust inimest leida? Vastus: Больница, 3 этаж" in peeter.last.text
    assert not any("Больница" in message.text for message in nurse.visible), "the answer leaves the chat"

    golden.check("question_ru_et", nurse, peeter)


async def test_an_unanswered_question_is_asked_once_more_and_then_the_asker_hears(house: House) -> None:
    nurse, _, peeter = await taken(house)
    await ask(peeter, "Kas tal on koer?")
    await house.until("2026-11-24 09:00")
    assert "on küsimus, mis ootab vastust" in nurse.last.text
    await house.until("2026-11-25 09:00")
    assert "teataja ei ole Teie küsimusele vastanud" in peeter.transcript()
    await house.until("2026-11-30 09:00")

    assert nurse.transcript().count("on küsimus") == 2
    assert peeter.transcript().count("ei ole Teie küsimusele vastanud") == 1


async def test_answered_in_time_nobody_is_reminded(house: House) -> None:
    nurse, _, peeter = await taken(house)
    await ask(peeter, "Kas tal on koer?")
    await nurse.tap("Loe küsimust")
    await nurse.tap("Ei tea")
    await house.until("2026-11-26 09:00")

    assert nurse.transcript().count("on küsimus") == 1
    assert "ei ole Teie küsimusele vastanud" not in peeter.transcript()
    await peeter.tap("Näita nime")
    assert "Küsimus: Kas tal on koer? Vastus: Ei tea" in peeter.last.text


async def test_a_sender_out_of_reach_is_told_to_the_asker_at_once(house: House) -> None:
    nurse, _, peeter = await taken(house)
    await nurse.block()
    await ask(peeter, "Kas tal on koer?")

    assert "Minu sõnumid ei jõua teatajani" in peeter.transcript()


async def test_one_question_at_a_time_and_an_old_button_answers_nothing_twice(house: House) -> None:
    nurse, _, peeter = await taken(house)
    await ask(peeter, "Kas tal on koer?")
    await peeter.tap("Veel…")
    assert not any("Küsi teatajalt" in row for row in peeter.last.buttons)
    notice = nurse.last
    await nurse.tap("Loe küsimust")
    await nurse.send("On küll")
    await nurse.tap("Loe küsimust", message=notice)

    assert nurse.toasts[-1] == "Sellele küsimusele on juba vastatud."


async def test_a_question_is_found_again_in_the_senders_list(house: House) -> None:
    nurse, _, peeter = await taken(house)
    await ask(peeter, "Kas tal on koer?")
    await nurse.tap("Loe küsimust")
    await nurse.tap("Katkesta")
    await nurse.send("/referrals")
    await nurse.tap("T-0001")
    await nurse.tap("Loe küsimust")

    assert "„Kas tal on koer?“" in nurse.last.text


async def test_the_answer_comes_to_whoever_has_it_by_then_and_not_after_the_end(house: House) -> None:
    nurse, anu, peeter = await taken(house)
    await ask(peeter, "Kas tal on koer?")
    await nurse.tap("Loe küsimust")
    await peeter.tap("Lõpeta")
    await peeter.tap("Inimest juba aidatakse")
    await peeter.tap("Jäta vahele")
    await nurse.send("On küll")

    assert "Töö selle teatega on juba lõppenud" in nurse.last.text
    assert "vastas Teie küsimusele" not in anu.transcript() + peeter.transcript()


async def test_nobody_else_reads_the_question(house: House) -> None:
    nurse, _, peeter = await taken(house)
    await ask(peeter, "Kas tal on koer?")
    button = nurse.last.button("Loe küsimust")
    assert button is not None
    stranger = house.phone("Võõras")
    await stranger.start()
    await stranger.tap("Eesti keel")
    await stranger.tap_data(str(button["callback_data"]), message=stranger.last)

    assert "koer" not in stranger.transcript()
