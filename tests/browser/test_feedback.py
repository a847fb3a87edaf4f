"""Complaints on the page, in both languages: past the specialist until they are looked at again, and taken over."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from locales import Texts, all_texts
from tests.browser.play import LANGUAGES, arrives, phone, say, shown, tap, type_in

pytestmark = [pytest.mark.browser, pytest.mark.process]
WIDE = ViewportSize(width=2600, height=900)
MOTHER = "Людмила"
SAID, ANSWERED = "Helistati hilja õhtul.", "Edaspidi helistame enne kella kuut."


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_complaint_gets_its_answer(browser: Browser, address: str, screenshots: Path, language: str) -> None:
    texts = all_texts(strict=True)[language]
    page = await browser.new_page(viewport=WIDE, locale="et-EE")
    await page.goto(f"{address}/?lang=et")
    await arrives(page, "Anu", language, "Kutse: juhtumikorraldaja, juht")
    await arrives(page, "Maie", language, "Kutse: baastoetuse spetsialist")
    await arrives(page, MOTHER, language)
    await _complains(page, texts)
    await page.screenshot(path=screenshots / f"feedback_{language}_sent.png")
    await tap(page, "Anu", texts.plain("button-take"))
    await shown(page, "Anu", texts.plain("complaint-state-mine"))
    await tap(page, "Anu", texts.plain("button-complaint-read"))
    await shown(page, "Anu", SAID)
    await _answers(page, texts)
    await page.screenshot(path=screenshots / f"feedback_{language}_answered.png")
    await expect(phone(page, "Maie").get_by_text("K-2026-0001")).to_have_count(0)

    await tap(page, MOTHER, texts.plain("button-complaint-answer-read"))
    await shown(page, MOTHER, ANSWERED)
    await tap(page, MOTHER, texts.plain("button-unsatisfied"))
    await tap(page, MOTHER, texts.plain("button-skip"))
    await shown(page, "Anu", texts.plain("complaint-new-appeal"))
    await page.screenshot(path=screenshots / f"feedback_{language}_appeal.png")
    await page.close()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_leads_takes_over_what_went_to_the_specialist(
    browser: Browser, address: str, screenshots: Path, language: str
) -> None:
    texts = all_texts(strict=True)[language]
    page = await browser.new_page(viewport=WIDE, locale="et-EE")
    await page.goto(f"{address}/?lang=et")
    await arrives(page, "Anu", language, "Kutse: juhtumikorraldaja, juht")
    await arrives(page, "Maie", language, "Kutse: baastoetuse spetsialist")
    await arrives(page, MOTHER, language)
    await _complains(page, texts, to="specialist")
    await shown(page, "Anu", texts.plain("complaint-card-to", worker="Maie S."))
    await expect(phone(page, "Anu").get_by_role("button", name=texts.plain("button-take"), exact=True)).to_have_count(
        0
    )
    await page.screenshot(path=screenshots / f"feedback_{language}_sent_to_specialist.png")
    await tap(page, "Anu", texts.plain("button-complaint-take-over"))
    await shown(page, "Anu", texts.plain("complaint-state-mine"))
    await tap(page, "Anu", texts.plain("button-complaint-read"))
    await shown(page, "Anu", SAID)
    await page.screenshot(path=screenshots / f"feedback_{language}_taken_over.png")
    await page.close()


async def _complains(page: Page, texts: Texts, to: str = "municipality") -> None:
    """About how somebody was spoken to: past the specialist, or to them."""
    words = texts.plain
    await say(page, MOTHER, "/feedback")
    await tap(page, MOTHER, words("button-understood"))
    await tap(page, MOTHER, words("complaint-kind-button-complaint"))
    await tap(page, MOTHER, "Mari")
    await tap(page, MOTHER, words("complaint-about-manner"))
    await type_in(page, MOTHER, SAID, after=words("complaint-text", kind="complaint").splitlines()[0])
    await tap(page, MOTHER, words(f"complaint-to-{to}"))
    await tap(page, MOTHER, words("button-answer-here"))
    await tap(page, MOTHER, words("button-anonymous"))
    await tap(page, MOTHER, words("button-send"))
    await shown(page, MOTHER, "K-2026-0001")


async def _answers(page: Page, texts: Texts) -> None:
    await tap(page, "Anu", texts.plain("button-complaint-answer"))
    await tap(page, "Anu", texts.plain("complaint-outcome-set-right"))
    await type_in(page, "Anu", ANSWERED, after=texts.plain("complaint-answer-text").splitlines()[0])
    await tap(page, "Anu", texts.plain("button-send"))
    await shown(page, "Anu", texts.plain("complaint-answer-done", number="K-2026-0001"))
