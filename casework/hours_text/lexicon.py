"""The words of both languages by class, from `data/hours_text/*.toml`; Russian ones also in Latin letters."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from casework.hours_text.letters import bare, is_cyrillic, sound

LANGUAGES = ("et", "ru")
_SHORTEST_TRANSLITERATED = 3
_SHORT_BUT_SURE = frozenset({"do", "po", "u"})
Tags = Mapping[str, str]
_NOTHING: Tags = {}
_CASES = ("st", "ni", "ks", "ga")
_A_NUMBER_IN_SOME_CASE: Tags = {"number_in_case": ""}  # üheksast, üheteistkümneni


def data(name: str) -> dict[str, Any]:
    return tomllib.loads(files("casework").joinpath("data", "hours_text", f"{name}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=4096)
def tags(word: str) -> Tags:
    """Classes of a word with their values: {"weekday": "0"}; empty for words of no class."""
    key = bare(word)
    found = _exact().get(key) or _by_beginning(key, _beginnings())
    if found or is_cyrillic(key):
        return found or _NOTHING
    if key.endswith(_CASES) and any("number" in _exact().get(key.removesuffix(case), ()) for case in _CASES):
        return _A_NUMBER_IN_SOME_CASE
    heard = sound(word)
    if len(key) < _SHORTEST_TRANSLITERATED and key not in _SHORT_BUT_SURE:
        return _NOTHING
    return _heard().get(heard) or _by_beginning(heard, _heard_beginnings()) or _NOTHING


def is_transliterated(word: str) -> bool:
    """Whether only a Russian word sounds like this Latin one: vchera, chasa."""
    key = bare(word)
    return (
        not is_cyrillic(key)
        and key not in _exact()
        and not _by_beginning(key, _beginnings())
        and sound(word) in _heard()
    )


def is_filler(word: str) -> bool:
    """An ordinary word that is no name."""
    return "filler" in tags(word)


def says_nothing(word: str) -> bool:
    """An ordinary word without which nothing is lost; not one that tells what was done, where or with whom."""
    return tags(word).get("filler", "remark") != "remark"


def _by_beginning(key: str, beginnings: Mapping[str, Tags]) -> Tags | None:
    for length in range(len(key), 2, -1):
        if key[:length] in beginnings:
            return beginnings[key[:length]]
    return None


def _lines(language: str) -> Iterator[tuple[str, str, str]]:
    """Word, class, value."""
    for name, table in data(language).items():
        values = table if isinstance(table, dict) else {"": table}
        for value, words in values.items():
            for word in words.split():
                yield word, name, value


@cache
def _tables() -> tuple[dict[str, dict[str, str]], ...]:
    exact: dict[str, dict[str, str]] = {}
    beginnings: dict[str, dict[str, str]] = {}
    heard: dict[str, dict[str, str]] = {}
    heard_beginnings: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for word, name, value in _lines(language):
            plain = word.removesuffix("*")
            whole, heard_whole = (beginnings, heard_beginnings) if word.endswith("*") else (exact, heard)
            whole.setdefault(bare(plain), {}).setdefault(name, value)
            if is_cyrillic(word):
                heard_whole.setdefault(sound(plain), {}).setdefault(name, value)
    return exact, beginnings, heard, heard_beginnings


def _exact() -> Mapping[str, Tags]:
    return _tables()[0]


def _beginnings() -> Mapping[str, Tags]:
    return _tables()[1]


def _heard() -> Mapping[str, Tags]:
    return _tables()[2]


def _heard_beginnings() -> Mapping[str, Tags]:
    return _tables()[3]
