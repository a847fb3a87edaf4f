"""The main ways of managing in a real browser, in both languages, wide and narrow, light and dark."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from casework.calendar import next_working_day, tallinn_day
from tests.admin.panel import operator
from tests.admin.panel.operator import Office
from tests.cast import House

pytestmark = pytest.mark.browser
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture
async def office(house: House) -> AsyncIterator[Office]:
    made, running = await operator.opened(house, bot_username="@MarkajaNaidisBot")
    yield made
    for desktop in made.desktops:
        await desktop.session.close()
    await running.stop()


async def _seated(office: Office, browser: Browser, language: str, size: dict[str, int], scheme: str) -> Page:
    link = await office.link(await office.operator(language=language))
    page = await browser.new_page(
        viewport=size,  # type: ignore[arg-type]
        color_scheme=scheme,  # type: ignore[arg-type]
        locale=language,
    )
    await page.goto(f"{office.url}/enter?token={link.partition('token=')[2]}")
    await page.locator("main button").click()
    await expect(page.locator("h1")).to_be_visible()
    return page


@pytest.mark.parametrize(
    ("language", "size", "scheme"), [("et", WIDE, "light"), ("ru", NARROW, "dark")], ids=["et-wide", "ru-narrow-dark"]
)
async def test_places_closing_days_texts_and_tables(  # noqa: PLR0915 (one sitting of an operator)
    office: Office, browser: Browser, screenshots: Path, language: str, size: dict[str, int], scheme: str
) -> None:
    await office.house.team()
    page = await _seated(office, browser, language, size, scheme)

    async def picture(name: str) -> None:
        await page.screenshot(path=screenshots / f"manage_{name}_{language}.png", full_page=True)
        wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{name} is wider than the screen"

    await page.goto(f"{office.url}/places")
    await picture("places")
    await page.get_by_role("link", name="Näidisvald").click()
    await page.locator("#f-places").fill("kümme")
    await page.locator("form[action='/places/1'] button.main").click()
    await expect(page.locator("#f-places")).to_have_value("kümme")
    await expect(page.locator("#e-places")).to_be_visible()
    await picture("place_wrong")

    day = next_working_day(tallinn_day(office.house.sandbox.now()))
    await page.goto(f"{office.url}/places/1/closing")
    await page.locator("#f-day").fill(day.isoformat())
    await page.locator("#f-word").fill("Koolituspäev")
    await page.locator("main form button.main").click()
    await expect(page.locator("main")).to_contain_text("Koolituspäev")
    await picture("closing")

    await page.goto(f"{office.url}/texts/welcome/1")
    await page.locator("#f-et").fill("Tere tulemast <b>Näidisvalda</b>!")
    await page.locator("#f-ru").fill("Добро пожаловать!")
    await page.locator("form[action='/texts/welcome/1'] button.main").click()
    await expect(page.locator(".bubble b").first).to_have_text("Näidisvalda")
    await picture("text_preview")
    await page.locator("main form button.main").click()
    await expect(page.locator(".said")).to_contain_text("1")
    await picture("text")

    await page.goto(f"{office.url}/imports/organisations")
    rows = "nimi;liik;omavalitsus\nNäidiskool;Kool;Näidisvald\n".encode()
    await page.locator("#f-file").set_input_files({"name": "asutused.csv", "mimeType": "text/csv", "buffer": rows})
    await page.locator("main form button.main").click()
    await expect(page.locator("main table")).to_contain_text("Näidiskool")
    await picture("import_look")
    await page.locator("main form button.main").click()
    await expect(page).to_have_url(re.compile("/imports/organisations/done/"))
    await picture("import_done")

    await page.goto(f"{office.url}/people")
    await picture("people")
    await page.get_by_role("link", name="Anu K.").click()
    await picture("person")
    await page.goto(f"{office.url}/people/invite")
    await page.locator("#f-role").select_option("case_manager")
    await page.locator("#f-municipality").select_option("1")
    await page.locator("#f-shown_as").fill("Tiina M.")
    await page.locator("main form button.main").click()
    await expect(page.locator("main img")).to_be_visible()
    await picture("invited")

    await page.goto(f"{office.url}/periods/difference?one=2023-2024&other=2025-2026")
    await picture("difference")
    await page.goto(f"{office.url}/holidays")
    await picture("holidays")
    await page.goto(f"{office.url}/organisations/1")
    await picture("organisation")


PLAYS = pytest.mark.parametrize(
    ("language", "size", "scheme"),
    [("et", WIDE, "light"), ("ru", NARROW, "dark")],
    ids=["et-wide", "ru-narrow-dark"],
)


@PLAYS
async def test_a_contract_from_its_first_day_to_its_last(
    office: Office, browser: Browser, screenshots: Path, language: str, size: dict[str, int], scheme: str
) -> None:
    """By the keyboard where a form is sent."""
    page = await _seated(office, browser, language, size, scheme)

    async def picture(name: str) -> None:
        await page.screenshot(path=screenshots / f"contract_{name}_{language}.png", full_page=True)
        wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{name} is wider than the screen"

    await page.goto(f"{office.url}/places/1")
    await picture("place")
    await page.goto(f"{office.url}/contracts/new?place=1")
    await expect(page.get_by_role("checkbox", name="Näidisvald")).to_be_checked()
    await page.locator("#f-contract").fill("2026/17")
    await page.locator("#f-places").fill("kümme")
    await page.locator("#f-period").select_option("2025-2026")
    await page.locator("#f-places").press("Enter")
    await expect(page.locator("#e-places")).to_be_visible()
    await expect(page.locator("#f-contract")).to_have_value("2026/17")
    await picture("wrong")
    await page.locator("main .faults a").first.press("Enter")
    await expect(page.locator("#f-places")).to_be_focused()
    await page.locator("#f-places").fill("10")
    await page.locator("#f-last").fill("2026-12-31")
    await page.locator("#f-ceiling").fill("96146,40")
    await page.locator("#f-ceiling").press("Enter")
    await expect(page.locator("main table")).to_contain_text("31.12.2026")
    await picture("look")
    await page.locator("main button.main").press("Enter")
    await expect(page.locator(".said")).to_contain_text("2026/17")

    await page.locator("#f-keep_until").fill("2031-12-31")
    await page.locator("#f-keep_clause").fill("5.2.6")
    await page.locator("#f-keep_clause").press("Enter")
    await page.locator("main button.main").press("Enter")
    await page.locator("#f-last").fill("2026-11-30")
    await page.locator("#f-last").press("Enter")
    await expect(page.locator("main ul li")).to_have_count(1)
    await page.locator("main button.main").press("Enter")
    await expect(page.locator("#e-sure")).to_be_visible()
    await picture("sure")
    await page.locator("#f-sure").press("Space")
    await page.locator("main button.main").press("Enter")
    await expect(page.locator("main dl")).to_contain_text("30.11.2026")
    await picture("page")
    await page.locator("main table a").first.press("Enter")
    await expect(page.locator("#f-last")).to_have_value("2026-12-31")
    await picture("back")


@PLAYS
async def test_a_price_and_the_next_one(
    office: Office, browser: Browser, screenshots: Path, language: str, size: dict[str, int], scheme: str
) -> None:
    page = await _seated(office, browser, language, size, scheme)

    async def picture(name: str) -> None:
        await page.screenshot(path=screenshots / f"price_{name}_{language}.png", full_page=True)
        wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{name} is wider than the screen"

    await page.goto(f"{office.url}/prices?place=1")
    await page.locator("main p a.button.main").press("Enter")
    await expect(page.locator("#f-place")).to_have_value("1")
    await page.locator("#f-component").select_option("core_service")
    await page.locator("#f-price").fill("odav")
    await page.locator("#f-first").fill("2026-01-01")
    await page.locator("#f-price").press("Enter")
    await expect(page.locator("#e-price")).to_be_visible()
    await picture("wrong")
    await page.locator("#f-price").fill("24,50")
    await page.locator("#f-price").press("Enter")
    await picture("look")
    await page.locator("main button.main").press("Enter")
    await expect(page.locator(".said")).to_contain_text("24,50")
    await picture("list")
    await page.locator("main table a").first.press("Enter")
    await page.locator("#f-price").fill("26")
    await page.locator("#f-first").fill("2026-12-01")
    await page.locator("#f-first").press("Enter")
    await expect(page.locator("main p.hint")).to_contain_text("24,50")
    await picture("next")
    await page.locator("main button.main").press("Enter")
    await page.locator("main table a").first.press("Enter")
    await page.locator("#f-last").fill("2026-11-30")
    await page.locator("#f-last").press("Enter")
    await page.locator("main button.main").press("Enter")
    await expect(page.locator("main dl")).to_contain_text("30.11.2026")
    await picture("page")
