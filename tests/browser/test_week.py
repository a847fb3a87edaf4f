"""Monday's post on the page, in both languages: its picture, what is behind a number, and the file."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect
from python_calamine import CalamineWorkbook

from tests.browser.play import HAND, PATIENCE_MS, clock, nurse_answers, open_link, phone, shown, tap, type_in

pytestmark = [pytest.mark.browser, pytest.mark.process]
WIDE = ViewportSize(width=2000, height=900)
DAYS_TO_MONDAY = 6
PLAYS = {
    "et": {
        "language": "Eesti keel",
        "hours": "Marile eile 2,5 h igapäevaelu, Jaaniga 7–9 poes",
        "question": "Kas kõik on õige?",
        "confirm": "Kinnita",
        "kept": "Salvestatud",
        "post": "Teated: uusi",
        "referrals": "Ava teated",
        "waiting": "Ootel teated: 1",
        "sheet": "Laadi XLSX",
        "numbers": "Arvud",
    },
    "ru": {
        "language": "Русский",
        "hours": "Мари вчера 2,5 ч повседневная жизнь, с Яаном 7–9 магазин",
        "question": "Всё верно?",
        "confirm": "Подтвердить",
        "kept": "Сохранено",
        "post": "Сообщения: новых",
        "referrals": "Открыть сообщения",
        "waiting": "Ожидают: 1",
        "sheet": "Скачать XLSX",
        "numbers": "Числа",
    },
}


@pytest.mark.parametrize("language", PLAYS)
async def test_mondays_post_arrives_and_its_numbers_open(
    browser: Browser, address: str, screenshots: Path, language: str
) -> None:
    says = PLAYS[language]
    page = await browser.new_page(viewport=WIDE, locale="et-EE", accept_downloads=True)
    await page.goto(f"{address}/?lang=et")
    await _work(page, says)
    post = await _monday(page, says)
    await page.goto(f"{address}/?lang={language}")
    picture = post.locator("img.photo")
    await expect(picture).to_be_visible(timeout=PATIENCE_MS)
    await picture.scroll_into_view_if_needed()
    await expect(picture).to_have_js_property("naturalWidth", 1080, timeout=PATIENCE_MS)
    await page.screenshot(path=screenshots / f"week_{language}.png")

    await tap(page, "Anu", says["referrals"])
    await shown(page, "Anu", says["waiting"])
    await post.get_by_role("button", name=says["sheet"], exact=True).click(timeout=PATIENCE_MS)
    await _file(page, says)
    await page.set_viewport_size(HAND)
    await page.goto(f"{address}/?lang={language}")
    await page.locator(".tabs").get_by_role("button", name="Anu").click()
    await picture.scroll_into_view_if_needed()
    await expect(picture).to_have_js_property("naturalWidth", 1080, timeout=PATIENCE_MS)
    await page.screenshot(path=screenshots / f"week_{language}_hand.png")
    await page.close()


async def _work(page: Page, says: dict[str, str]) -> None:
    """Hours are written, and a referral comes that nobody takes."""
    for name, title in (("Anu", "juhtumikorraldaja, juht"), ("Tiina", "tugitöötaja")):
        await open_link(page, name, f"Kutse: {title}")
        await tap(page, name, says["language"])
    await type_in(page, "Tiina", says["hours"], after="112")
    await shown(page, "Tiina", says["question"])
    await tap(page, "Tiina", says["confirm"])
    await shown(page, "Tiina", says["kept"])
    await nurse_answers(page)
    await tap(page, "Kersti", "Jah, edasi")
    await tap(page, "Kersti", "Saada")
    await shown(page, "Kersti", "Teade on saadetud")


async def _monday(page: Page, says: dict[str, str]) -> Locator:
    """The message with the post, when the days from Tuesday on have gone by."""
    post = phone(page, "Anu").locator("[data-message-id]").filter(has_text=says["post"])
    await clock(page, "Järgmine päev", DAYS_TO_MONDAY)
    await expect(post.last).to_be_visible(timeout=PATIENCE_MS)
    return post.last


async def _file(page: Page, says: dict[str, str]) -> None:
    """The file that the phone got is a workbook with the same numbers."""
    link = phone(page, "Anu").locator("a.file[download$='.xlsx']").last
    await expect(link).to_be_visible(timeout=PATIENCE_MS)
    async with page.expect_download() as coming:
        await link.click()
    path = await (await coming.value).path()
    book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
    assert says["numbers"] in book.sheet_names
    cells = [cell for row in book.get_sheet_by_name(says["numbers"]).to_python() for cell in row]
    assert any("Näidisvald" in str(cell) for cell in cells)
