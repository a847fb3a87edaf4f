"""Every message with sample values: each number in turn, and strings that are awkward where people write them."""

from __future__ import annotations

from functools import cache

from casework import help_numbers
from locales.sentences import MissingTextError
from locales.texts import Texts, all_texts
from tests.locales.ftl import Entry, entries

NUMBERS = (0, 1, 2, 5, 11, 21, 1.5)
SAMPLE = "Näidis Näidis Näidis"
"""20 characters."""
ENDS_WITH_A_POINT = {
    "worker": "Peetrike-Liisbet Ü.",
    "name": "Mari T.",
    "contact": "Pärna 7, II k.",
    "sender_contact": "Kersti K., õde, I k.",
    "typed": "Põhja t.",
    "note": "Ei ole kodust väljunud. Ei ava ust.",
    "turn_to": "Näidis tn 1, I k.",
}
"""What people write, or are called, may end with a point."""

WITH_ITS_BLANK = {"kin": " (ema)"}
"""Stands right after a word, and may be nothing."""


@cache
def texts(language: str) -> Texts:
    return all_texts(strict=True)[language]


def sample(language: str, variable: str) -> str:
    if variable == "numbers":
        return "\n".join(
            f"{item.number} · {texts(language).of('help-number', item.key)}" for item in help_numbers.load()
        )
    return WITH_ITS_BLANK.get(variable) or ENDS_WITH_A_POINT.get(variable, SAMPLE)


def values(language: str, entry: Entry, number: float) -> dict[str, object]:
    return {
        variable: number if entry.documented.get(variable) == "Number" else sample(language, variable)
        for variable in entry.variables
    }


@cache
def problems(language: str) -> tuple[str, ...]:
    """What does not format at all."""
    return _all(language)[1]


@cache
def filled(language: str) -> tuple[tuple[str, str], ...]:
    """Id and words of every message; once for each number where it has one."""
    return _all(language)[0]


@cache
def _all(language: str) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    made: dict[tuple[str, str], None] = {}
    failed: list[str] = []
    for entry in entries(language).values():
        if entry.is_term:
            continue
        for number in NUMBERS if entry.numbers() else NUMBERS[:1]:
            try:
                text = texts(language).plain(entry.id, **values(language, entry, number))
            except MissingTextError as error:
                failed.append(f"{entry.file} {error} with {number}")
            else:
                made[entry.id, text] = None
    return tuple(made), tuple(failed)
