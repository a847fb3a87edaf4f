"""An example of kind `people`: nobody of that name is meant."""

from __future__ import annotations

from admin.imports.shapes import Example
from casework.facts import Trait
from locales import Texts


def example(words: Texts) -> Example:
    rows = (
        {
            "first_name": "Mari",
            "last_name": "Näidis",
            "birth_year": "1980",
            "contact": "+372 5550 0101",
            "language": "eesti",
            "kind": "ISTE",
            "entered": "02.01.2025",
            "assessed": "20.01.2025",
            "linked": "21.01.2025",
            "action_plan": "15.02.2025",
        },
        {
            "first_name": "Proov",
            "last_name": "Katsetaja",
            "birth_year": "1975",
            "language": "vene",
            "kind": "ISTE",
            "entered": "03.02.2025",
            "assessed": "28.02.2025",
        },
        {"first_name": "Test", "last_name": "Testija", "birth_year": "1990", "kind": "muu abi"},
    )
    said = [{key: _said(words, cell) for key, cell in row.items()} for row in rows]
    return Example(
        [{"municipality": "naidisvald", **row} for row in said],
        {
            "language": [_said(words, one) for one in ("eesti", "vene")],
            "kind": ["ISTE", _said(words, "muu abi")],
            "traits": [
                words.of("trait-button", one) for one in Trait if words.has(f"trait-button-{one.replace('_', '-')}")
            ],
        },
    )


def _said(words: Texts, cell: str) -> str:
    return _IN_RUSSIAN.get(cell, cell) if words.language == "ru" else cell


_IN_RUSSIAN = {"eesti": "эстонский", "vene": "русский", "muu abi": "другая помощь"}
