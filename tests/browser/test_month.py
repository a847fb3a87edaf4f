"""A month closed on the page, in both languages: the gaps get reasons, the files come, the sums tie out."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.browser.play import HAND, PATIENCE_MS, open_link, phone, shown, tap

pytestmark = [pytest.mark.browser, pytest.mark.process]
WIDE = ViewportSize(width=2000, height=900)
PLAYS: dict[str, dict[str, str]] = {
    "et": {
        "language": "Eesti keel",
        "menu": "Kuu aruanne",
        "state": "Seis: kontrollimisel.",
        "close": "Sulge kuu",
        "reasons": "Osutaja ei vasta|Vajadus tekkis kuu jooksul|Inimene oli ära",
        "asked": "Puudus: kontrollimata (6)|aga ei olnud plaanis|Puudus: põhiteenust",
        "check": "Kas sulgen kuu?",
        "files": "Puudutage faili, mida soovite.",
        "sheets": "Osalemise lehed",
        "sheet": "P-014 PDF",
        "sum": "673,00",
    },
    "ru": {
        "language": "Русский",
        "menu": "Отчёт за месяц",
        "state": "Состояние: на проверке.",
        "close": "Закрыть месяц",
        "reasons": "Поставщик не отвечает|Понадобилось в этом месяце|Человека не было",
        "asked": "не проверено (6)|оказано, но в плане|не было основной услуги",
        "check": "Закрыть месяц?",
        "files": "Нажмите на нужный файл.",
        "sheets": "Листы участия",
        "sheet": "P-014 PDF",
        "sum": "673,00",
    },
}


@pytest.mark.parametrize("language", PLAYS)
async def test_last_month_is_closed_and_its_files_come(
    browser: Browser, address: str, screenshots: Path, language: str
) -> None:
    says = PLAYS[language]
    page = await browser.new_page(viewport=WIDE, locale="et-EE", accept_downloads=True)
    await page.goto(f"{address}/?lang=et")
    await open_link(page, "Anu", "Kutse: juhtumikorraldaja, juht")
    await tap(page, "Anu", says["language"])
    await tap(page, "Anu", says["menu"])
    await shown(page, "Anu", says["state"])
    await page.screenshot(path=screenshots / f"month_{language}.png")
    await _close(page, says)
    await page.screenshot(path=screenshots / f"month_{language}_closing.png")
    await tap(page, "Anu", says["close"])
    await shown(page, "Anu", says["files"])
    await _invoice(page, says["sum"])
    await tap(page, "Anu", says["sheets"])
    await tap(page, "Anu", says["sheet"])
    await expect(phone(page, "Anu").get_by_text("osalemise-leht").last).to_be_visible(timeout=PATIENCE_MS)
    await page.set_viewport_size(HAND)
    await page.goto(f"{address}/?lang={language}")
    await page.locator(".tabs").get_by_role("button", name="Anu").click()
    await page.screenshot(path=screenshots / f"month_{language}_hand.png")
    await page.close()


async def _close(page: Page, says: dict[str, str]) -> None:
    """Every kind of gap is asked for, with the reasons that fit it."""
    await tap(page, "Anu", says["close"])
    for question, reason in zip(says["asked"].split("|"), says["reasons"].split("|"), strict=True):
        await shown(page, "Anu", question)
        await tap(page, "Anu", reason)
    await shown(page, "Anu", says["check"])


async def _invoice(page: Page, total: str) -> None:
    """What the accounting program gets adds up to what the page says."""
    link = phone(page, "Anu").locator("a.file[download$='.csv'][download^='koondarve']").last
    async with page.expect_download(timeout=PATIENCE_MS) as waiting:
        await link.click(timeout=PATIENCE_MS)
    path = await (await waiting.value).path()
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    components = [row["Maksumus"] for row in rows if row["Rea liik"] == "teenuskomponent"]
    assert sum(Decimal(sum_.replace(",", ".")) for sum_ in components) == Decimal(total.replace(",", "."))
