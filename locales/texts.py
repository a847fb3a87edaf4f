"""Texts: one language's sentences, by id. A missing id or variable raises in tests and is logged in production."""

from __future__ import annotations

import html
import logging
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from locales.sentences import MissingTextError, Sentences

_FOLDER = Path(__file__).parent
LANGUAGES = ("et", "ru")
"""The first one is spoken where no other is known."""
NAMES = {"et": "Eesti keel", "ru": "Русский"}

log = logging.getLogger(__name__)


class Html(str):
    """Markup of our own making: passed into a sentence as it is. Everything else is escaped."""

    __slots__ = ()


class Texts:
    """`texts("referral-age", name=…)` gives HTML for a message, `texts.plain(…)` a button or a file's words."""

    def __init__(self, language: str, sentences: Sentences, *, strict: bool) -> None:
        self.language = language
        self._sentences = sentences
        self._strict = strict

    def __call__(self, text_id: str, **values: object) -> Html:
        return Html(self._format(text_id, {name: _escaped(value) for name, value in values.items()}))

    def plain(self, text_id: str, **values: object) -> str:
        return self._format(text_id, {name: _number(value) for name, value in values.items()})

    def of(self, family: str, member: StrEnum | str) -> str:
        """A word of a family: `texts.of("urgency", Urgency.TODAY)` is the text `urgency-today`."""
        return self.plain(f"{family}-{str(member).replace('_', '-')}")

    def joined(self, family: str, members: Iterable[StrEnum | str]) -> str:
        """Words of a family in one line; a dash when there is none."""
        return ", ".join(self.of(family, member) for member in members) or "–"

    def has(self, text_id: str) -> bool:
        return self._sentences.has(text_id)

    def _format(self, text_id: str, values: dict[str, Any]) -> str:
        if not self._sentences.has(text_id):
            return self._missing(text_id, "no such id")
        bundle = self._sentences.bundle
        pattern = bundle.get_message(text_id).value
        if pattern is None:
            return self._missing(text_id, "no value")
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            return self._missing(text_id, str(errors))
        return str(text)

    def _missing(self, text_id: str, why: str) -> str:
        if self._strict:
            raise MissingTextError(f"{self.language}: {text_id}: {why}")
        log.error("text missing", extra={"language": self.language, "text_id": text_id, "why": why})
        return "…"


def all_texts(*, strict: bool = False, only: tuple[str, ...] = ()) -> dict[str, Texts]:
    """Every language; `only` names the files to load (the command line needs one of them)."""
    return {language: Texts(language, _sentences(language, only), strict=strict) for language in LANGUAGES}


def one_language(language: str, *only: str) -> Texts:
    """Some files of one language: reading all of both would be half of what a command takes."""
    return Texts(language, _sentences(language, only), strict=False)


def pick_language(code: str | None) -> str | None:
    """The language of ours that Telegram's `language_code` means ("ru-EE" → "ru"), if any."""
    start = (code or "").split("-")[0].lower()
    return start if start in LANGUAGES else None


def files(language: str) -> list[Path]:
    return sorted((_FOLDER / language).glob("*.ftl"))


@cache
def _sentences(language: str, only: tuple[str, ...]) -> Sentences:
    found = Sentences(language)
    for path in files(language):
        if not only or path.stem in only:
            found.add(path.read_text("utf-8"), f"{path.name} ({language})")
    return found


def _escaped(value: object) -> object:
    if isinstance(value, Html):
        return str(value)
    return html.escape(value, quote=False) if isinstance(value, str) else _number(value)


def _number(value: object) -> object:
    """Fluent picks the plural by int or float; a Decimal would always take the last branch."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return str(value) if isinstance(value, Html) else value
