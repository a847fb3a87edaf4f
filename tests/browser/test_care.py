"""Cases, duties and hours on the page: a lead, a specialist and a support worker, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize

from tests.browser.play import clock, open_link, shown, tap, type_in

pytestmark = [pytest.mark.browser, pytest.mark.process]
WIDE = ViewportSize(width=2000, height=900)
PLAYS = {
    "et": {
        "language": "Eesti keel",
        "worker": "Kutse: tugitöötaja",
        "specialist": "Kutse: baastoetuse spetsialist",
        "lead": "Kutse: juhtumikorraldaja, juht",
        "hours": "Marile eile 2,5 h igapäevaelu, Jaaniga 7–9 poes",
        "question": "Kas kõik on õige?",
        "confirm": "Kinnita",
        "kept": "Salvestatud",
        "people": "Minu inimesed",
        "morning": "Tere hommikust!",
        "why": "Miks see kuupäev?",
        "sum": "Arvutus:",
        "next": "Järgmine päev",
    },
    "ru": {
        "language": "Русский",
        "worker": "Kutse: tugitöötaja",
        "specialist": "Kutse: baastoetuse spetsialist",
        "lead": "Kutse: juhtumikorraldaja, juht",
        "hours": "Мари вчера 2,5 ч повседневная жизнь, с Яаном 7–9 магазин",
        "question": "Всё верно?",
        "confirm": "Подтвердить",
        "kept": "Сохранено",
        "people": "Мои люди",
        "morning": "Доброе утро!",
        "why": "Почему эта дата?",
        "sum": "Расчёт:",
        "next": "Järgmine päev",
    },
}


@pytest.mark.parametrize("language", PLAYS)
async def test_people_in_care_from_the_list_to_the_morning(
    browser: Browser, address: str, screenshots: Path, language: str
) -> None:
    says = PLAYS[language]
    page = await browser.new_page(viewport=WIDE, locale="et-EE")
    await page.goto(f"{address}/?lang=et")
    for name, role in (("Anu", "lead"), ("Maie", "specialist"), ("Tiina", "worker")):
        await open_link(page, name, says[role])
        await tap(page, name, says["language"])
    await _hours(page, says)
    await tap(page, "Anu", says["people"])
    await shown(page, "Anu", "P-014")
    await tap(page, "Anu", "P-031")
    await page.screenshot(path=screenshots / f"care-{language}-evening.png")
    await clock(page, says["next"])
    await _morning(page, says)
    await page.screenshot(path=screenshots / f"care-{language}-morning.png")
    await page.close()


async def _hours(page: Page, says: dict[str, str]) -> None:
    await type_in(page, "Tiina", says["hours"], after="112")
    await shown(page, "Tiina", says["question"])
    await tap(page, "Tiina", says["confirm"])
    await shown(page, "Tiina", says["kept"])


async def _morning(page: Page, says: dict[str, str]) -> None:
    """Wednesday's: who has a duty hears of it once, and asks why."""
    await shown(page, "Anu", says["morning"])
    await shown(page, "Maie", says["morning"])
    await tap(page, "Maie", says["why"])
