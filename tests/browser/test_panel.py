"""The operator's panel beside the demo: from the phone into the browser, in both languages, wide and narrow."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.async_api import Browser, Error, Page, ViewportSize, expect

from tests.browser.play import LAPTOP, PATIENCE_MS, nurse_answers, open_link, phone, tap, team_arrives

pytestmark = [pytest.mark.browser, pytest.mark.process]
WIDE, NARROW = ViewportSize(width=1280, height=900), ViewportSize(width=390, height=844)
SCROLLING = """() => [...document.querySelectorAll('.table')]
    .filter(box => box.scrollWidth > box.clientWidth).map(box => box.getAttribute('aria-label'))"""
"""Tables that have to be moved sideways to be read."""
PAGES = ("/", "/referrals", "/cases", "/duties", "/outbox", "/unreachable", "/reveal", "/audit", "/sessions")


async def _link(page: Page) -> str:
    """Kaja opens her invitation and asks for the panel."""
    await open_link(page, "Kaja", "Kutse: haldaja")
    await tap(page, "Kaja", "Eesti keel")
    await tap(page, "Kaja", "Ava haldus")
    link = phone(page, "Kaja").locator('a[href*="/enter?token="]')
    await expect(link.last).to_be_visible(timeout=PATIENCE_MS)
    return await link.last.get_attribute("href") or ""


async def _arrive(page: Page, link: str) -> None:
    """The panel is a process of its own, which may still be starting."""
    for _ in range(60):
        with suppress(Error):
            await page.goto(link)
            return
        await page.wait_for_timeout(500)
    pytest.fail("the panel did not start")


async def test_from_the_phone_into_the_panel(browser: Browser, address: str, screenshots: Path) -> None:
    sandbox = await browser.new_page(viewport=LAPTOP, locale="et-EE")
    await sandbox.goto(address)
    await team_arrives(sandbox)
    await nurse_answers(sandbox)
    await tap(sandbox, "Kersti", "Jah, edasi")
    await tap(sandbox, "Kersti", "Saada")
    link = await _link(sandbox)
    panel = await browser.new_context(viewport=WIDE, color_scheme="light", locale="et")
    page = await panel.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
    await _arrive(page, link)
    await page.screenshot(path=screenshots / "enter.png")
    await page.get_by_role("button", name="Sisene haldusesse").click()

    await expect(page.get_by_role("heading", name="Avaleht")).to_be_visible(timeout=PATIENCE_MS)
    await expect(page.get_by_text("Teateid nädalas").first).to_be_visible()
    root = page.url.rstrip("/")
    await _walk(page, root, screenshots, "et-wide-light")
    await page.set_viewport_size(NARROW)
    await page.emulate_media(color_scheme="dark")
    await page.goto(f"{root}/?language=ru")
    await expect(page.get_by_role("heading", name="Главная")).to_be_visible()
    await _walk(page, root, screenshots, "ru-narrow-dark")
    await _without_a_mouse(page, root)
    await _reveals(page, root, screenshots)
    await page.get_by_role("button", name="Выйти").click()
    await expect(page.get_by_role("heading", name="Вход не выполнен")).to_be_visible()
    assert [line for line in refused if "401" not in line and "422" not in line] == []


async def _walk(page: Page, root: str, screenshots: Path, name: str) -> None:
    for path in PAGES:
        await page.goto(root + path)
        await expect(page.locator("h1")).to_be_visible()
        too_wide = await page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")
        await page.screenshot(path=screenshots / f"{name}{path.replace('/', '-')}.png", full_page=True)
        assert too_wide <= 0, path
        assert await page.evaluate(SCROLLING) == [], path


async def _without_a_mouse(page: Page, root: str) -> None:
    """The skip link comes first and leads to the content; what has the focus is seen."""
    await page.goto(f"{root}/duties")
    await page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Сразу к содержанию")
    await expect(skip).to_be_focused()
    await expect(skip).to_be_in_viewport()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    assert await page.evaluate("() => document.querySelector('main').contains(document.activeElement)")


async def _reveals(page: Page, root: str, screenshots: Path) -> None:
    await page.goto(f"{root}/referrals")
    code = await page.get_by_role("link", name=re.compile(r"^P-\d+$")).first.inner_text()
    await page.goto(f"{root}/reveal?code={code}")
    await page.get_by_label("Причина").fill("коротко")
    await page.get_by_role("button", name="Показать").click()
    await expect(page.get_by_role("alert")).to_contain_text("Напишите, пожалуйста, причину")
    await page.screenshot(path=screenshots / "reveal-wrong.png", full_page=True)
    assert await page.get_by_label("Причина").input_value() == "коротко"
    await page.get_by_label("Причина").fill("Самоуправление просит проверить телефон")
    await page.get_by_role("button", name="Показать").click()
    await expect(page.get_by_text("Mari Näide")).to_be_visible()
    await page.screenshot(path=screenshots / "revealed.png", full_page=True)
