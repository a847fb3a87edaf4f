"""Words after /summary: a week by number, by a day or by what it is called; a month; and what is neither."""

from __future__ import annotations

import pytest

from bot.sandbox import Phone
from casework.people import Role
from tests.cast import House
from tests.flows.hours_cast import hours_team
from tests.flows.weeks import speak, words

TOLD = {
    "et": (
        ("40", "28.09.2026–04.10.2026"),
        ("eelmine", "16.–22. november 2026"),
        ("10.11", "9.–15. november 2026"),
        ("oktoober", "oktoober 2026"),
    ),
    "ru": (
        ("неделя 40", "28.09.2026–04.10.2026"),
        ("прошлая", "16–22 ноября 2026"),
        ("10.11", "9–15 ноября 2026"),
        ("за октябрь", "октябрь 2026"),
    ),
}
NOT = {
    "et": ("Ei saanud aru, mis nädal või kuu see on: „kass“", "See aeg ei ole veel alanud: "),
    "ru": ("Не получилось понять, какая это неделя или какой месяц: «kass»", "Это время ещё не наступило: "),
}


@pytest.mark.parametrize("language", TOLD)
async def test_that_week_or_month_comes_at_once(house: House, language: str) -> None:
    anu = (await hours_team(house)).anu
    await speak(language, anu)
    for typed, name in TOLD[language]:
        await asked(house, anu, typed)
        assert name in words(anu.last), typed


@pytest.mark.parametrize("language", NOT)
async def test_what_is_no_week_or_has_not_begun_is_told(house: House, language: str) -> None:
    anu = (await hours_team(house)).anu
    await speak(language, anu)
    for typed, said in zip(("kass", "2027-W02"), NOT[language], strict=True):
        await asked(house, anu, typed)
        assert said in anu.last.text


async def test_of_several_municipalities_it_is_asked_which(house: House) -> None:
    anu = (await hours_team(house)).anu
    await anu.start(await house.link(Role.CASE_MANAGER, name="Anu K.", town=True))
    await house.settle()
    await asked(house, anu, "eelmine")
    assert "Millise valla või linna kohta?" in anu.last.text
    await anu.tap("Näidisvald")
    await house.settle()
    assert "Näidisvald, 16.–22. november 2026" in words(anu.last)


async def asked(house: House, phone: Phone, typed: str) -> None:
    await phone.send(f"/summary {typed}")
    await house.settle()
