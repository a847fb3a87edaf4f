"""An adviser turns from week to week, and hears of the contracts on an own day and hour, or not at all."""

from __future__ import annotations

import pytest

from bot.sandbox import Phone
from tests.cast import House
from tests.flows.test_portfolios import adviser
from tests.flows.weeks import NEXT_MONDAY, outbox, speak, words

LANGUAGES = {
    "et": ("Eelmine nädal", "Järgmine nädal", "16.–22. november", "9.–15. november", "See kuu seni", "november 2026"),
    "ru": (
        "Предыдущая неделя",
        "Следующая неделя",
        "16–22 ноября",
        "9–15 ноября",
        "Этот месяц",
        "ноябрь 2026",
    ),
}


async def kadri_in(house: House, language: str) -> Phone:
    kadri = await adviser(house, house.place.id or 0)
    await speak(language, kadri)
    return kadri


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_week_before_and_back_to_the_present_one(house: House, language: str) -> None:
    before, after, last, earlier, month, month_name = LANGUAGES[language]
    kadri = await kadri_in(house, language)
    await kadri.send("/summary")
    assert last in kadri.last.text
    await kadri.tap(before)
    assert earlier in kadri.last.text
    for _ in range(2):
        await kadri.tap(after)
    assert "23.11.2026" in words(kadri.last), "so far, with its day"
    assert after not in [label for row in kadri.last.buttons for label in row], "the next one has not begun"
    await kadri.tap(month)
    assert month_name in kadri.last.text.lower()
    await kadri.tap_data("po:adviser:0::last:0", message=kadri.last)

    assert last in kadri.last.text, "a button of an earlier post"


async def test_own_day_and_hour(house: House) -> None:
    kadri, other = await kadri_in(house, "et"), await adviser(house, house.place.id or 0, name="Ene")
    await kadri.send("/summary")
    for label in ("Millal see tuleb", "Muuda päeva", "Kolmapäev", "Muuda kella", "Kell 14.00"):
        await kadri.tap(label)
    assert "Saadan selle kolmapäeviti kell 14.00" in kadri.last.text
    assert "Järgmine tuleb 25.11.2026 kell 14.00" in words(kadri.last) or "kolmapäeval" in words(kadri.last)
    await house.until("2026-11-25 14:00")
    assert kadri.last.text.startswith("Lepingud, 16.–22. november 2026")
    await house.until(NEXT_MONDAY)
    assert other.last.text.startswith("Lepingud, 23.–29. november 2026")
    assert kadri.last.text.startswith("Lepingud, 16.–22. november 2026")
    await house.until("2026-12-02 14:00")
    house.restart()
    await house.settle()

    assert kadri.last.text.startswith("Lepingud, 23.–29. november 2026")
    assert len(await outbox(house, "portfolio")) == 3


async def test_not_to_me_and_again(house: House) -> None:
    kadri = await kadri_in(house, "ru")
    await kadri.send("/summary")
    await kadri.tap("Когда приходит")
    await kadri.tap("Мне не нужно")
    assert "Сами они Вам не приходят" in kadri.last.text
    await house.until(NEXT_MONDAY)
    assert await outbox(house, "portfolio") == []
    await kadri.send("/summary")
    assert "23–29 ноября" in kadri.last.text, "what is asked for still comes"
    await kadri.tap("Когда приходит")
    await kadri.tap("Присылать и мне")
    await house.until("2026-12-07 09:00")

    assert len(await outbox(house, "portfolio")) == 1
    assert "30.11.2026–06.12.2026" in kadri.last.text


async def test_who_advises_nobody_sets_nothing(house: House) -> None:
    anu, _ = await house.team()
    for data in ("po:own:0:::0", "po:own_day:0:::2", "po:own_hour:0:::14", "po:own_mute:0::1:0"):
        await anu.tap_data(data, message=anu.last)
        assert "Ma ei leia siit seda" in anu.toasts[-1], data
    kadri = await kadri_in(house, "et")
    await kadri.send("/summary")
    for data in ("po:own_day:0:::6", "po:own_hour:0:::3"):
        await kadri.tap_data(data, message=kadri.last)
        assert "Ma ei leia siit seda" in kadri.toasts[-1], data
