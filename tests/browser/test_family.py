"""A mother who is linked, on the page, in both languages: what she sees, a letter that is looked at, the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize

from locales import all_texts
from tests.browser.play import LANGUAGES, PATIENCE_MS, phone, shown, tap, type_in

pytestmark = [pytest.mark.browser, pytest.mark.process]
WIDE = ViewportSize(width=2600, height=900)

MOTHER = "Людмила"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_mother_sees_writes_and_leaves(
    browser: Browser, address: str, screenshots: Path, language: str
) -> None:
    texts = all_texts(strict=True)[language]
    page = await browser.new_page(viewport=WIDE, locale="et-EE")
    await page.goto(f"{address}/?lang=et")
    await phone(page, MOTHER).get_by_role("button", name="Alusta", exact=True).click(timeout=PATIENCE_MS)
    await _say(page, "/language")
    await tap(page, MOTHER, LANGUAGES[language])
    await _say(page, "/family")
    await shown(page, MOTHER, texts.plain("button-family-write"))
    await page.screenshot(path=screenshots / f"family_{language}_card.png")
    await tap(page, MOTHER, texts.plain("button-family-write"))
    asked = texts.plain("family-write-question", person="Mari", language="–").splitlines()[-1]
    await type_in(page, MOTHER, "Kas Mari tuleb koju?", after=asked)
    await shown(
        page, MOTHER, texts.plain("family-write-check", person="Mari", typed="–", language="–").splitlines()[0]
    )
    await page.screenshot(path=screenshots / f"family_{language}_letter.png")
    await tap(page, MOTHER, texts.plain("button-send"))
    await shown(page, MOTHER, texts.plain("button-family-card"))
    await tap(page, MOTHER, texts.plain("button-family-card"))
    await tap(page, MOTHER, texts.plain("button-family-end"))
    await tap(page, MOTHER, texts.plain("button-family-end-sure"))
    await shown(page, MOTHER, texts.plain("family-ended-own", municipality="–").splitlines()[0])
    await page.screenshot(path=screenshots / f"family_{language}_ended.png")
    await page.close()


async def _say(page: Page, text: str) -> None:
    await phone(page, MOTHER).locator("textarea[name=message]").fill(text)
    await phone(page, MOTHER).locator("[data-action=send]").click()
