"""Feedback on the help received: past the specialist, late, to the lead, answered, not satisfied, answered again."""

from __future__ import annotations

from tests.cast import House
from tests.flows.complaint_steps import SAID, answer, cast, chosen_language, give
from tests.golden import Golden


async def test_a_relative_complains_past_the_specialist_until_the_lead_has_answered(
    house: House, golden: Golden
) -> None:
    people = await cast(house)
    mother, peeter, anu = people.mother, people.peeter, people.anu
    await mother.send("kaebus")
    await mother.tap("Selge, edasi")
    await mother.tap("Esitan kaebuse")
    await mother.tap("Mari")
    await mother.tap("Kuidas minuga räägiti")
    await mother.send(SAID)
    await mother.tap("Vallale või linnale")
    await mother.tap("Jah, siia")
    await mother.send("Ljudmila, Mari ema")
    await mother.tap("Saada")
    await mother.tap("Miks see tähtaeg?")
    # Nobody takes it: it stands in the morning's lists, then the lead hears.
    await house.until("2026-11-24 08:01")
    await house.until("2026-11-25 08:01")
    await peeter.tap("Ava 1")
    await peeter.tap("Võta vastu")
    await peeter.tap("Loe")
    await house.until("2026-12-16 08:01")
    await house.until("2026-12-23 08:01")
    await house.until("2026-12-29 08:01")
    await peeter.send("/complaints")
    await peeter.tap("K-2026-0001")
    await answer(peeter)
    await mother.tap("Loe vastust")
    await mother.tap("Ei ole rahul")
    await mother.send("Helistatud ei ole ikka.")
    await anu.tap("Võta vastu")
    await anu.tap("Loe")
    await answer(anu, "Muutsime korda. Helistan Teile homme ise.", "Parandatud")
    await mother.tap("Loe vastust")
    golden.check("complaint_past_specialist_et", mother, peeter, anu, people.maie)


async def test_the_same_way_in_russian(house: House, golden: Golden) -> None:
    people = await cast(house, "ru")
    mother, peeter, anu = people.mother, people.peeter, people.anu
    await mother.send("Жалоба")
    await mother.tap("Понятно, дальше")
    await mother.tap("Подать жалобу")
    await mother.tap("Mari")
    await mother.tap("Мои данные")
    await mother.send("Мои данные видны соседям.")
    await mother.tap("В самоуправление")
    await mother.tap("Да, сюда")
    await mother.tap("Без имени")
    await mother.tap("Отправить")
    await mother.tap("Почему этот срок?")
    await house.until("2026-11-24 08:01")
    await house.until("2026-11-25 08:01")
    await anu.tap("Открыть 1")
    await anu.tap("Принять")
    await anu.tap("Прочитать")
    await anu.tap("Передать коллеге")
    await anu.tap("Peeter L.")
    await peeter.tap("Задать вопрос")
    await peeter.send("Где именно это было видно?")
    await mother.tap("Прочитать вопрос")
    await mother.send("На доске в коридоре.")
    await house.until("2026-12-28 08:01")
    await peeter.send("/complaints")
    await peeter.tap("K-2026-0001")
    await peeter.tap("Ответить")
    await peeter.tap("Исправлено")
    await peeter.send("Список с доски убран.")
    await peeter.tap("Отправить")
    await mother.tap("Прочитать ответ")
    await mother.tap("Не устраивает")
    await mother.tap("Пропустить")
    await anu.tap("Принять")
    await anu.tap("Ответить")
    await anu.tap("Разъяснено")
    await anu.send("Кто видел список, сказать нельзя. Правила изменены.")
    await anu.tap("Отправить")
    await mother.tap("Прочитать ответ")
    golden.check("complaint_past_specialist_ru", mother, peeter, anu, people.maie)


async def test_thanks_owe_nothing(house: House, golden: Golden) -> None:
    people = await cast(house)
    await give(people.mother, kind="Tahan tänada", to="Spetsialistile", text="Aitäh abi eest!", name="Ljudmila")
    await people.maie.tap("Loe")
    await house.until("2026-11-30 08:01")
    golden.check("complaint_thanks_et", people.mother, people.maie, people.anu)


async def test_somebody_without_a_link_writes_to_the_municipality_that_they_name(
    house: House, golden: Golden
) -> None:
    anu, peeter = await house.team()
    vassili = await chosen_language(house, "Vassili")
    await give(vassili, kind="Mul on ettepanek", whom="", place="naidisvald", text="Ootetoas võiks olla tool.")
    await anu.tap("Võta vastu")
    await answer(anu, "Hea mõte, tool tuleb.", "Parandatud")
    await vassili.tap("Loe vastust")
    await vassili.tap("Olen rahul")
    golden.check("complaint_unlinked_et", vassili, anu, peeter)
