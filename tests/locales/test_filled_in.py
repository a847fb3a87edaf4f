"""Every message formats with sample values, and what comes out fits where it is shown."""

from __future__ import annotations

import pytest

from locales.texts import LANGUAGES
from tests.locales import families, uses
from tests.locales.filled import SAMPLE, filled, problems
from tests.locales.ftl import entries, none_of

MESSAGE = 1000
LABEL = 40
OVER_THE_CHAT = 200
DESCRIPTION, SHORT_DESCRIPTION, COMMAND = 512, 120, 256
"""Telegram's own limits."""
LABELS = ("button", "domain", "outcome", "urgency", "field")
LABEL_FAMILIES = ("agreement-button", "guardian-button", "list-filter", "person-language-button", "referrer-choice")
TOASTS = {
    "card-toast-faster",
    "error-not-here",
    "error-our-side",
    "error-stale-button",
    "referral-nobody-there",
    "referral-too-many",
}
REFUSALS = {
    "away-flaw-past",
    "away-not-free",
    "district-gone",
    "district-too-many",
    "invite-too-many",
    "member-last-lead",
    "member-oneself",
    "poster-name-too-long",
    "poster-not-kept",
}
"""Said over the chat through `pages.refuse`."""


def _none_longer(language: str, ids: set[str], limit: int) -> None:
    assert ids <= entries(language).keys(), sorted(ids - entries(language).keys())
    none_of(f"{text_id}: {len(text)}" for text_id, text in filled(language) if text_id in ids and len(text) > limit)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_formats_without_an_error(language: str) -> None:
    none_of(problems(language))
    assert {text_id for text_id, _ in filled(language)} == {
        text_id for text_id in entries(language) if not text_id.startswith("-")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_pattern_is_left_in_the_words(language: str) -> None:
    none_of(text_id for text_id, text in filled(language) if "{" in text or "}" in text or "$" in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_something_and_nothing_hangs_over(language: str) -> None:
    none_of(text_id for text_id, text in filled(language) if not text or text != text.strip() or "  " in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_stays_under_a_thousand_characters(language: str) -> None:
    _none_longer(language, set(entries(language)), MESSAGE - 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_fits_on_a_button(language: str) -> None:
    labels = {text_id for text_id in entries(language) if text_id.split("-")[0] in LABELS}

    _none_longer(language, labels.union(*map(families.ids, LABEL_FAMILIES)), LABEL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_over_the_chat_is_not_cut(language: str) -> None:
    assert uses.toasts() >= TOASTS
    assert len(SAMPLE) == 20

    by_name = {text_id for text_id in entries(language) if text_id.startswith("card-toast-")}
    _none_longer(language, by_name | uses.toasts() | TOASTS | REFUSALS, OVER_THE_CHAT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_telegram_shows_before_the_first_message_keeps_to_its_limits(language: str) -> None:
    _none_longer(language, {"bot-description"}, DESCRIPTION)
    _none_longer(language, {"bot-short-description"}, SHORT_DESCRIPTION)
    _none_longer(language, families.ids("command") | families.ids("command-team"), COMMAND)
