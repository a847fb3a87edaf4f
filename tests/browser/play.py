"""Hands on the page: taps, links, words typed, what can be seen; and the nurse's whole report."""

from __future__ import annotations

from playwright.async_api import Locator, Page, ViewportSize, expect

LAPTOP, HAND = ViewportSize(width=1366, height=800), ViewportSize(width=390, height=844)
PATIENCE_MS = 30_000
LANGUAGES = {"et": "Eesti keel", "ru": "Русский"}


def phone(page: Page, name: str) -> Locator:
    return page.locator(f'[data-phone="{name}"]')


async def tap(page: Page, name: str, label: str) -> None:
    """The newest button of that name under a message."""
    under = phone(page, name).locator("[data-message-id] .keyboard")
    await under.get_by_role("button", name=label, exact=True).last.click(timeout=PATIENCE_MS)


async def open_link(page: Page, name: str, title: str) -> None:
    await phone(page, name).get_by_role("button", name=f"Ava: {title}", exact=True).click(timeout=PATIENCE_MS)


async def type_in(page: Page, name: str, text: str, after: str) -> None:
    await shown(page, name, after)
    await say(page, name, text)


async def say(page: Page, name: str, text: str) -> None:
    """Whatever is being asked."""
    await phone(page, name).locator("textarea[name=message]").fill(text)
    await phone(page, name).locator("[data-action=send]").click()


async def arrives(page: Page, name: str, language: str, link: str = "") -> None:
    """Through an own invitation, or as anybody does; and chooses that language."""
    if link:
        await open_link(page, name, link)
    else:
        await phone(page, name).get_by_role("button", name="Alusta", exact=True).click(timeout=PATIENCE_MS)
    await tap(page, name, LANGUAGES[language])


async def shown(page: Page, name: str, text: str) -> None:
    await expect(phone(page, name).get_by_text(text).last).to_be_visible(timeout=PATIENCE_MS)


async def clock(page: Page, label: str, times: int = 1) -> None:
    for _ in range(times):
        await page.get_by_role("button", name=label, exact=True).click(timeout=PATIENCE_MS)
        await page.wait_for_timeout(700)


async def team_arrives(page: Page) -> None:
    """Anu, who leads, in Estonian; Peeter in Russian."""
    await open_link(page, "Anu", "Kutse: juhtumikorraldaja, juht")
    await tap(page, "Anu", "Eesti keel")
    await open_link(page, "Peeter", "Kutse: juhtumikorraldaja")
    await tap(page, "Peeter", "Русский")


async def nurse_answers(page: Page, agreement: str = "Jah") -> None:
    """From the poster to the preview."""
    await open_link(page, "Kersti", "Näidishaigla plakat (kinnitamata)")
    await tap(page, "Kersti", "Eesti keel")
    for label in ("Alusta", "Ei ole", "Selge, edasi", "Töötan asutuses", "Näidisvald"):
        await tap(page, "Kersti", label)
    await type_in(page, "Kersti", "Mari Näide", "Mis on inimese nimi?")
    await type_in(page, "Kersti", "umbes 45", "Kui vana inimene on?")
    await type_in(page, "Kersti", "5550 1234", "Kirjutage telefon, aadress või koht")
    for question, label in (
        ("Mis keeles", "Eesti"),
        ("eestkostja", "Ei"),
        ("teab sellest teatest", agreement),
        ("Milles vajab", "Eluase"),
        ("Valitud: Eluase", "Edasi"),
        ("Mida Te märkasite", "Jäta vahele"),
        ("Millal peaks", "Täna"),
        ("midagi juurde küsida", "Jäta vahele"),
    ):
        await shown(page, "Kersti", question)
        await tap(page, "Kersti", label)
    await shown(page, "Kersti", "Palun vaadake teade üle")
