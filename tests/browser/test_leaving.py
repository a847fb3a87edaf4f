"""Leaving on the page, in both languages: where to next, the page for the person, a pause that quiets a case."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize
from pypdfium2 import PdfDocument

from locales import Texts, all_texts
from tests.browser.play import LANGUAGES, PATIENCE_MS, open_link, phone, shown, tap, type_in

pytestmark = [pytest.mark.browser, pytest.mark.process]
WIDE = ViewportSize(width=2000, height=900)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_way_out_is_chosen_and_the_person_gets_a_page(
    browser: Browser, address: str, screenshots: Path, language: str
) -> None:
    texts = all_texts(strict=True)[language]
    page = await browser.new_page(viewport=WIDE, locale="et-EE", accept_downloads=True)
    await page.goto(f"{address}/?lang=et")
    await open_link(page, "Anu", "Kutse: juhtumikorraldaja, juht")
    await tap(page, "Anu", LANGUAGES[language])
    await tap(page, "Anu", texts.plain("button-my-people"))
    await tap(page, "Anu", texts.plain("button-exits"))
    await shown(page, "Anu", texts.plain("button-exit-file"))
    await tap(page, "Anu", "P-014")
    await tap(page, "Anu", texts.plain("button-exit-path"))
    await tap(page, "Anu", texts.plain("exit-path-button-state-service"))
    await shown(page, "Anu", "03.11.2026")
    await page.screenshot(path=screenshots / f"leaving_{language}_path.png")
    await _sheet(page, texts, language)
    await _pause(page, texts)
    await page.screenshot(path=screenshots / f"leaving_{language}_pause.png")
    await page.close()


async def _sheet(page: Page, texts: Texts, language: str) -> None:
    """One page to print, without the name."""
    await tap(page, "Anu", texts.plain("button-exit-sheet"))
    await tap(page, "Anu", texts.plain(f"button-exit-sheet-{language}"))
    link = phone(page, "Anu").locator("a.file[download$='.pdf']").last
    async with page.expect_download(timeout=PATIENCE_MS) as coming:
        await link.click(timeout=PATIENCE_MS)
    path = await (await coming.value).path()
    pdf = PdfDocument(io.BytesIO(path.read_bytes()))
    assert len(pdf) == 1
    words = pdf[0].get_textpage().get_text_range()
    assert "31.12.2026" in words
    assert "Mari" not in words


async def _pause(page: Page, texts: Texts) -> None:
    """In hospital since today: the card of the case says so, and what needs the person rests."""
    await tap(page, "Anu", texts.plain("button-open-card", code="P-014"))
    await shown(page, "Anu", texts.plain("button-note-fact"))
    for label in ("button-more", "button-life-event", "button-life-kind-hospital", "button-today"):
        await tap(page, "Anu", texts.plain(label))
    await type_in(page, "Anu", "31.12", after=texts.plain("life-pause-look", code="P-014", kind="–").splitlines()[-1])
    await tap(page, "Anu", texts.plain("button-skip"))
    kept = texts.plain("life-pause-kept", code="P-014", since="–", look="–")
    await shown(page, "Anu", kept.splitlines()[-1])
