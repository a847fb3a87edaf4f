"""The clock is moved on the page and the ladder climbs; a question, a hand-over, the lead's pages, in two languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.play import HAND, LAPTOP, clock, nurse_answers, shown, tap, team_arrives, type_in

pytestmark = [pytest.mark.browser, pytest.mark.process]


async def test_nobody_takes_it_until_the_lead_hears_and_then_a_question_goes_to_the_sender(
    browser: Browser, address: str, screenshots: Path
) -> None:
    page = await browser.new_page(viewport=LAPTOP, locale="et")
    await page.goto(f"{address}/?lang=et")
    await team_arrives(page)
    await nurse_answers(page, agreement="Ei")
    await tap(page, "Kersti", "Jah, edasi")
    await tap(page, "Kersti", "Saada")
    await shown(page, "Kersti", "Teade on saadetud. Number: T-0001")
    await clock(page, "+1 tund", 3)
    await shown(page, "Peeter", "ещё никто не принял")
    await clock(page, "+1 tund", 3)
    await shown(page, "Anu", "ootab ikka")
    await shown(page, "Kersti", "ei ole veel keegi vastu võtnud")
    await page.screenshot(path=screenshots / "ladder-untaken.png")

    await tap(page, "Peeter", "Принять")
    await tap(page, "Peeter", "Ещё…")
    await page.screenshot(path=screenshots / "card-more-ru.png")
    await tap(page, "Peeter", "Спросить отправителя")
    await tap(page, "Peeter", "Где найти человека?")
    await tap(page, "Kersti", "Loe küsimust")
    await type_in(page, "Kersti", "Haigla 3. korrus", "Kust inimest leida?")
    await shown(page, "Peeter", "Есть ответ отправителя на Ваш вопрос")
    await page.screenshot(path=screenshots / "question-answered.png")
    await clock(page, "Järgmine päev")
    await shown(page, "Peeter", "удалось ли связаться с человеком?")
    await tap(page, "Peeter", "Удалось связаться")
    await shown(page, "Peeter", "нужно сказать человеку, что о нём сообщили")
    await tap(page, "Peeter", "Человек уже знает")
    await page.screenshot(path=screenshots / "informed-ru.png")

    await page.set_viewport_size(HAND)
    await shown(page, "Kersti", "Aitäh. Vastus on saadetud.")
    await page.screenshot(path=screenshots / "hand-question-et.png")
    await page.close()


async def test_the_lead_opens_the_team_page_and_a_colleague_goes_away(
    browser: Browser, address: str, screenshots: Path
) -> None:
    page = await browser.new_page(viewport=LAPTOP, locale="et")
    await page.goto(f"{address}/?lang=et")
    await team_arrives(page)
    await type_in(page, "Anu", "/team", "Tere tulemast")
    await shown(page, "Anu", "Näidisvald")
    await page.screenshot(path=screenshots / "team-et.png")
    await type_in(page, "Peeter", "/away", "Добро пожаловать")
    await page.wait_for_timeout(1500)
    await page.screenshot(path=screenshots / "away-ru.png")
    await page.close()
