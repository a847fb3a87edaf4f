"""A number never parts from its unit at the end of a narrow line: a no-break space stands between them."""

from __future__ import annotations

import re

import pytest

from locales.texts import LANGUAGES, files

_SHORT = re.compile(r"(?:\d|\})[ \t]+(?:h|ч|min|мин|€|%)(?!\w)")
_IN_WORDS = re.compile(r"(?:\d|\})[ \t]+(?:tun[dn]|minut|час|минут)\w*")
_OF_HOURS = ("hours", "plans")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_unit_stays_with_its_number(language: str) -> None:
    broken = [
        f"{path.name}: {line.strip()}"
        for path in files(language)
        for line in path.read_text("utf-8").splitlines()
        if not line.startswith("#")
        and (_SHORT.search(line) or (path.stem.startswith(_OF_HOURS) and _IN_WORDS.search(line)))
    ]

    assert broken == []


@pytest.mark.parametrize("line", ["{ $hours } h", "1 ч 20 мин", "{ $sum } €", "12 %"])
def test_what_would_break_is_found(line: str) -> None:
    assert _SHORT.search(line)
    assert not _SHORT.search(
        line.replace(" h", "\u00a0h")
        .replace(" ч", "\u00a0ч")
        .replace(" мин", "\u00a0мин")
        .replace(" €", "\u00a0€")
        .replace(" %", "\u00a0%")
    )
