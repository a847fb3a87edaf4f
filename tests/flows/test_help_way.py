"""A relative without any invitation: from the welcome to a list of questions to take along, in both languages."""

from __future__ import annotations

from tests.cast import House
from tests.flows.help_steps import reader, real_places
from tests.golden import Golden


async def test_a_relatives_whole_way(house: House, golden: Golden) -> None:
    await house.team()
    await real_places(house)
    helve = await reader(house)
    assert "Kui elu on ohus, helistage kohe 112" in helve.last.text
    await helve.tap("Mis on erihoolekanne?")
    await helve.tap("Loe edasi")
    await helve.tap("Kõik 11 teenust")
    await helve.tap("Töötamise toetamine (TT)")
    await helve.tap("Kõik 11 teenust")
    await helve.tap("Kogukonnas elamine (KE)")
    assert "2022. aasta seisuga kuni 269\u00a0€ kuus. Palun küsige tänast summat." in helve.last.text
    await helve.tap("Mille eest maksta?")
    await helve.tap("Loe edasi")
    await helve.send("jarjekord")
    assert "Kuidas järjekord käib?" in helve.last.text
    await helve.tap("Kes on eelisjärjekorras?")
    await helve.send("mu poeg on autismiga")
    assert helve.last.buttons[:2] == [["Autism: abi päeval"], ["Autism: abi ööpäev läbi"]]
    await helve.tap("Autism: abi päeval")
    await helve.tap("Kuidas taotleda?")
    await helve.tap("Loe edasi")
    await helve.tap("Otsus: 40 tööpäeva")
    await helve.tap("Arvuta päev")
    await helve.send("homme õhtul")
    await helve.send("20.11.2026")
    assert "Viimane päev: kolmapäev, 20.01.2027" in helve.last.text
    await helve.tap("Kõik teemad")
    await helve.tap("ISTE minu kodukohas")
    await helve.tap("Vali vald või linn")
    await helve.send("haapsalu")
    assert "Kohti oli seisuga 30.04.2024: 24" in helve.last.text
    await helve.tap("Kõik teemad")
    await helve.tap("Inimese õigused")
    await helve.tap("Kõik teemad")
    await helve.tap("Küsimused kaasa")
    for label in (
        "Lähedase jaoks",
        "18 või vanem",
        "Lähedastega",
        "Mõnikord",
        "Autism",
        "Puhkus lähedastele",
        "Edasi",
    ):
        await helve.tap(label)
    await helve.tap("Ei")
    assert "Märkaja ei otsusta." in helve.last.text
    await helve.tap("Hädaabi 112")

    golden.check("help_et", helve)


async def test_a_relatives_whole_way_in_russian(house: House, golden: Golden) -> None:
    await house.team("ru")
    await real_places(house)
    ljudmila = await reader(house, "ru")
    await ljudmila.tap("Что это за помощь?")
    await ljudmila.tap("Читать дальше")
    await ljudmila.tap("Все 11 услуг")
    await ljudmila.tap("Круглосуточная услуга (ÖE)")
    await ljudmila.tap("Читать дальше")
    await ljudmila.tap("Прийти: 7 дней")
    await ljudmila.tap("Посчитать день")
    await ljudmila.tap("Согласованный день")
    await ljudmila.send("завтра")
    assert "24.11.2026 + 7 дней = 01.12.2026" in ljudmila.last.text
    await ljudmila.send("хадатайство")
    assert "Как подать ходатайство (taotlus)?" in ljudmila.last.text
    await ljudmila.send("jxthtlm")
    assert "Как идёт очередь" in ljudmila.last.text
    await ljudmila.send("сын хочет работать")
    await ljudmila.tap("Поддержка в работе (TT)")
    await ljudmila.send("Вормси")
    assert "В списке проекта этого места нет" in ljudmila.last.text
    await ljudmila.tap("Помощь самоуправления")
    await ljudmila.tap("Все темы")
    await ljudmila.tap("Вопросы с собой")
    for label in ("Для себя", "Пропустить", "В одиночку", "Нет", "Деньги и расходы", "Дальше", "Не знаю"):
        await ljudmila.tap(label)
    await ljudmila.send("абракадабра")
    assert "Такой страницы не нашлось" in ljudmila.last.text
    await ljudmila.tap("Мне нужна помощь")

    assert "Чьей-то жизни угрожает опасность?" in ljudmila.last.text
    golden.check("help_ru", ljudmila)
