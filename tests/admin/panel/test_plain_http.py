"""A browser that says nothing in `Sec-Fetch-Site`: an old one, or any over plain http to a name."""

from __future__ import annotations

import shutil

import pytest
from playwright.async_api import Browser, async_playwright, expect

from tests.admin.panel.operator import Office

pytestmark = pytest.mark.browser


async def test_our_own_forms_are_known_by_their_origin(office: Office, browser: Browser) -> None:
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    link = await office.link(await office.operator())
    address = office.url.replace("127.0.0.1", "panel.test")
    mapped = ["--no-sandbox", "--host-resolver-rules=MAP panel.test 127.0.0.1"]
    assert browser.is_connected()
    async with async_playwright() as playwright:
        plain = await playwright.chromium.launch(executable_path=chromium, args=mapped)
        page = await plain.new_page(locale="et")
        await page.goto(f"{address}/enter?token={link.partition('token=')[2]}")
        async with page.expect_request(lambda request: request.method == "POST") as posted:
            await page.get_by_role("button", name="Sisene haldusesse").click()
        sent = await (await posted.value).all_headers()

        await expect(page.get_by_role("heading", name="Avaleht")).to_be_visible()
        assert "sec-fetch-site" not in sent
        await plain.close()
