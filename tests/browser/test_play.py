"""The whole play on the page, as a newcomer would: `make demo`'s own process, a real browser, two languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.play import HAND, LAPTOP, nurse_answers, shown, tap, team_arrives

pytestmark = [pytest.mark.browser, pytest.mark.process]


async def test_nurse_in_estonian_and_coordinators_in_both_languages_play_a_referral(
    browser: Browser, address: str, screenshots: Path
) -> None:
    page = await browser.new_page(viewport=LAPTOP, locale="et")
    await page.goto(f"{address}/?lang=et")
    await team_arrives(page)
    await nurse_answers(page)
    await page.screenshot(path=screenshots / "laptop-preview-et.png")
    await tap(page, "Kersti", "Jah, edasi")
    await tap(page, "Kersti", "Saada")

    await shown(page, "Anu", "Uus teade T-0001")
    await shown(page, "Peeter", "Новое сообщение T-0001")
    await shown(page, "Kersti", "Teade on saadetud. Number: T-0001")
    await page.screenshot(path=screenshots / "laptop-card.png")
    await tap(page, "Peeter", "Принять")
    await shown(page, "Anu", "Teie ei pea midagi tegema.")
    await shown(page, "Kersti", "Teie teade T-0001 on vastu võetud.")
    await tap(page, "Peeter", "Показать имя")
    await shown(page, "Peeter", "Имя: Mari Näide")
    await page.screenshot(path=screenshots / "laptop-taken.png")
    await tap(page, "Peeter", "Удалить сразу")
    await tap(page, "Peeter", "Удалось связаться")
    await shown(page, "Peeter", "С человеком уже связались")
    await tap(page, "Peeter", "Завершить")
    await tap(page, "Peeter", "Помощь организована")
    await tap(page, "Peeter", "Пропустить")
    await shown(page, "Kersti", "Tulemus: abi on korraldatud")
    await page.screenshot(path=screenshots / "laptop-closed.png")

    await page.goto(f"{address}/?lang=ru")
    await page.set_viewport_size(HAND)
    await shown(page, "Kersti", "Tulemus: abi on korraldatud")
    await page.screenshot(path=screenshots / "hand-ru.png")
    expected = {"Kersti", "Людмила", "Anu", "Peeter", "Maie", "Tiina", "Kaja"}
    assert expected == set(
        await page.locator("[data-phone]").evaluate_all("all => all.map(one => one.dataset.phone)")
    )
    await page.close()
