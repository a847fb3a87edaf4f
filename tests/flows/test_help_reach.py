"""Everything is reached by buttons: a reader who knows only labels walks all of them, level by level, from the menu."""

from __future__ import annotations

from collections import deque

import pytest

from bot.sandbox import Phone
from casework.help_pages import children, pages
from dialogs.help import words
from dialogs.help.callbacks import HelpTap
from locales.texts import LANGUAGES
from tests.cast import House
from tests.flows.help_steps import ABOUT, stranger
from tests.locales import filled

FAR = 4
"""Taps from the menu."""


def ways(phone: Phone) -> list[str]:
    """What the buttons of the newest message lead to among the pages."""
    buttons = [phone.last.button(label) or {} for row in phone.last.buttons for label in row]
    data = [str(button.get("callback_data", "")) for button in buttons]
    return [one for one in data if one.startswith("e:") and not HelpTap.unpack(one).act]


async def walked(phone: Phone, first: str) -> dict[tuple[str, int], tuple[int, str]]:
    """Page and part → how many taps from the menu, and what is read there; by the shortest way."""
    await phone.tap(first)
    seen = {("home", 1): (1, phone.last.text)}
    waiting = deque((one, 2) for one in ways(phone))
    while waiting:
        data, taps = waiting.popleft()
        tap = HelpTap.unpack(data)
        if (tap.page, tap.part) in seen:
            continue
        await phone.tap_data(data, message=phone.last)
        seen[tap.page, tap.part] = (taps, phone.last.text)
        assert tap.page == "emergency" or any("112" in label for row in phone.last.buttons for label in row), (
            f"{tap}: 112 is one tap away"
        )
        waiting.extend((one, taps + 1) for one in ways(phone))
    return seen


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_service_and_each_period_is_four_taps_away_at_most(house: House, language: str) -> None:
    reader = await stranger(house, language)
    found = await walked(reader, ABOUT[language])
    texts = filled.texts(language)

    assert {key for key, _ in found} == pages().keys(), "no page lies aside"
    assert found.keys() == {(page.key, part + 1) for page in pages().values() for part in range(page.parts)}
    assert len(children("services")) == 11
    for page in (*children("services"), *children("periods")):
        taps, text = found[page.key, 1]
        assert taps <= FAR, page.key
        assert str(words.title(texts, page)) in text
    assert reader.toasts == [""] * len(reader.toasts), "no button was an old one"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_label_says_which_page_it_opens(house: House, language: str) -> None:
    """By labels alone, as people tap: services and periods from their lists."""
    reader = await stranger(house, language)
    texts = filled.texts(language)
    for shelf in ("services", "periods"):
        for page in children(shelf):
            await reader.send("/menu")
            for label in (ABOUT[language], words.label(texts, shelf), words.label(texts, page.key)):
                await reader.tap(label)
            assert str(words.title(texts, page)) in reader.last.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_words_reach_what_buttons_reach(house: House, language: str) -> None:
    """A page's own name, typed, finds it."""
    reader = await stranger(house, language)
    texts = filled.texts(language)
    for page in pages().values():
        name = words.label(texts, page.key)
        await reader.send(name)
        labels = [label for row in reader.last.buttons for label in row]
        assert str(words.title(texts, page)) in reader.last.text or name in labels, name
