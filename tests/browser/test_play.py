"""The whole play on the page, as a newcomer would: `make demo`'s own process, a real browser, two languages."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

ROOT = Path(__file__).parents[2]
LAPTOP, HAND = ViewportSize(width=1366, height=800), ViewportSize(width=390, height=844)
PATIENCE_MS = 15_000

pytestmark = [pytest.mark.browser, pytest.mark.process]


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """The demo, started as `markaja demo` does; its page's address as it prints it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "demo",
        env={**os.environ, "MARKAJA_SANDBOX_PORT": "0"},
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout is not None
    async with asyncio.timeout(60):
        line = (await process.stdout.readline()).decode()
    found = re.search(r"http://\S+", line)
    assert found, line
    yield found[0]
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0


def phone(page: Page, name: str) -> Locator:
    return page.locator(f'[data-phone="{name}"]')


async def tap(page: Page, name: str, label: str) -> None:
    """The newest button of that name under a message."""
    under = phone(page, name).locator("[data-message-id]")
    await under.get_by_role("button", name=label, exact=True).last.click(timeout=PATIENCE_MS)


async def open_link(page: Page, name: str, title: str) -> None:
    await phone(page, name).get_by_role("button", name=f"Ava: {title}", exact=True).click(timeout=PATIENCE_MS)


async def type_in(page: Page, name: str, text: str, after: str) -> None:
    await shown(page, name, after)
    await phone(page, name).locator("textarea[name=message]").fill(text)
    await phone(page, name).locator("[data-action=send]").click()


async def shown(page: Page, name: str, text: str) -> None:
    await expect(phone(page, name).get_by_text(text).last).to_be_visible(timeout=PATIENCE_MS)


async def test_nurse_in_estonian_and_coordinators_in_both_languages_play_a_referral(
    browser: Browser, address: str, screenshots: Path
) -> None:
    page = await browser.new_page(viewport=LAPTOP, locale="et")
    await page.goto(f"{address}/?lang=et")
    await open_link(page, "Anu", "Kutse: juhtumikorraldaja, juht")
    await tap(page, "Anu", "Eesti keel")
    await open_link(page, "Peeter", "Kutse: juhtumikorraldaja")
    await tap(page, "Peeter", "Русский")
    await open_link(page, "Kersti", "Näidishaigla plakat (kinnitamata)")
    await tap(page, "Kersti", "Eesti keel")
    await tap(page, "Kersti", "Alusta")
    await tap(page, "Kersti", "Ei ole")
    await tap(page, "Kersti", "Selge, edasi")
    await tap(page, "Kersti", "Töötan asutuses")
    await tap(page, "Kersti", "Näidisvald")
    await type_in(page, "Kersti", "Mari Näide", "Mis on inimese nimi?")
    await type_in(page, "Kersti", "umbes 45", "Kui vana inimene on?")
    await type_in(page, "Kersti", "5550 1234", "Kirjutage telefon, aadress või koht")
    for question, label in (
        ("Mis keeles", "Eesti"),
        ("eestkostja", "Ei"),
        ("teab sellest teatest", "Jah"),
        ("Milles vajab", "Eluase"),
        ("Valitud: Eluase", "Edasi"),
        ("Mida Te märkasite", "Jäta vahele"),
        ("Millal peaks", "Täna"),
        ("midagi juurde küsida", "Jäta vahele"),
    ):
        await shown(page, "Kersti", question)
        await tap(page, "Kersti", label)
    await shown(page, "Kersti", "Palun vaadake teade üle")
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
    expected = {"Kersti", "Людмила", "Anu", "Peeter"}
    assert expected == set(
        await page.locator("[data-phone]").evaluate_all("all => all.map(one => one.dataset.phone)")
    )
    await page.close()
