"""A consent on the page, in both languages: noted, the link passed on by hand, opened, a rating asked, and all ended."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from locales import Texts, all_texts
from tests.browser.play import LANGUAGES, PATIENCE_MS, arrives, clock, phone, say, shown, tap, type_in

pytestmark = [pytest.mark.browser, pytest.mark.process]
WIDE = ViewportSize(width=2600, height=900)
FATHER = "Kersti"
"""No invitation of this phone is opened: whoever holds it is anybody."""
FIRST = re.compile("^5 ")
LINK = re.compile(r"\?start=([\w-]+)")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_consent_is_noted_used_and_taken_back(
    browser: Browser, address: str, screenshots: Path, language: str
) -> None:
    texts = all_texts(strict=True)[language]
    page = await browser.new_page(viewport=WIDE, locale="et-EE")
    await page.goto(f"{address}/?lang=et")
    await arrives(page, "Anu", language, "Kutse: juhtumikorraldaja, juht")
    await arrives(page, "Maie", language, "Kutse: baastoetuse spetsialist")
    await _more(page, texts, "Anu")
    await tap(page, "Anu", texts.plain("button-family"))
    token = await _noted(page, texts)
    await page.screenshot(path=screenshots / f"consent_{language}_noted.png")
    await arrives(page, FATHER, language)
    await say(page, FATHER, f"/start {token}")
    await tap(page, FATHER, texts.plain("button-family-accept"))
    await shown(page, FATHER, texts.plain("button-family-write"))
    await _rating(page, texts, screenshots, language)
    await _taken_back(page, texts)
    await page.screenshot(path=screenshots / f"consent_{language}_ended.png")
    await page.close()


async def _more(page: Page, texts: Texts, name: str) -> None:
    """The second page of buttons of P-014's card."""
    await say(page, name, "/cases")
    await tap(page, name, "P-014")
    await shown(page, name, texts.plain("button-note-fact"))
    await tap(page, name, texts.plain("button-more"))


async def _noted(page: Page, texts: Texts) -> str:
    """The one-time link's token, as Anu would pass it on."""
    words = texts.plain
    await tap(page, "Anu", words("button-family-note"))
    await tap(page, "Anu", words("family-relation-button-relative"))
    await type_in(page, "Anu", "isa", after=words("family-consent-called", code="P-014").splitlines()[0])
    await tap(page, "Anu", words("family-given-by-button-person"))
    await tap(page, "Anu", words("button-next"))
    await tap(page, "Anu", words("button-today"))
    await tap(page, "Anu", words("family-until-withdrawn"))
    await type_in(page, "Anu", "toimik 12", after=words("family-consent-proof").splitlines()[0])
    await tap(page, "Anu", words("button-family-make"))
    invited = phone(page, "Anu").get_by_text(LINK).last
    found = LINK.search(await invited.inner_text(timeout=PATIENCE_MS))
    assert found
    return found[1]


async def _rating(page: Page, texts: Texts, screenshots: Path, language: str) -> None:
    """Asked for by the specialist, who then reads that it is there; one answer, put down, gone on with, confirmed."""
    words = texts.plain
    await clock(page, "Järgmine nädal", 2)
    await _ratings_of_case(page, texts)
    await tap(page, "Maie", words("button-rating-ask"))
    await tap(page, FATHER, words("button-rating-give"))
    await tap(page, FATHER, words("button-begin"))
    await _answer(page, 1, FIRST)
    await shown(page, FATHER, "2/12")
    await tap(page, FATHER, words("button-rating-later"))
    await tap(page, FATHER, words("button-rating-go-on"))
    await page.screenshot(path=screenshots / f"consent_{language}_question.png")
    for number in range(2, 13):
        await _answer(page, number, re.compile(f"^{re.escape(words('button-skip'))}$"))
    await shown(page, FATHER, words("rating-own-words", question="–").splitlines()[-1])
    await tap(page, FATHER, words("button-skip"))
    await shown(page, FATHER, words("rating-summary-missing", count=11, total=12))
    await tap(page, FATHER, words("button-rating-confirm"))
    await shown(page, FATHER, words("rating-thanks").splitlines()[0])
    await _ratings_of_case(page, texts)
    await page.screenshot(path=screenshots / f"consent_{language}_rated.png")


async def _answer(page: Page, number: int, label: re.Pattern[str]) -> None:
    await shown(page, FATHER, f"{number}/12")
    await phone(page, FATHER).locator(".keyboard").get_by_role("button", name=label).last.click(timeout=PATIENCE_MS)


async def _ratings_of_case(page: Page, texts: Texts) -> None:
    await _more(page, texts, "Maie")
    await tap(page, "Maie", texts.plain("button-ratings-of-case"))
    await shown(page, "Maie", texts.plain("button-rating-begin"))


async def _taken_back(page: Page, texts: Texts) -> None:
    """By the person, who told the case manager: the father's phone is told, and shows nothing any more."""
    words = texts.plain
    await _more(page, texts, "Anu")
    await tap(page, "Anu", words("button-family"))
    await tap(page, "Anu", "isa")
    await tap(page, "Anu", words("button-family-revoked"))
    await tap(page, "Anu", words("family-given-by-button-person"))
    await tap(page, "Anu", words("button-today"))
    await tap(page, "Anu", words("button-family-withdrawn"))
    await shown(page, FATHER, words("family-over", municipality="–").splitlines()[0])
    await expect(phone(page, FATHER).get_by_text("Mari")).to_have_count(0, timeout=PATIENCE_MS)
