"""What a message seems to mean where it does not say it plainly: asked or offered, never taken as read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casework.hours_answers import TooLong, length_of
from casework.hours_text.lexicon import tags

_NUMBER_AND_WORD = re.compile(r"(?<![\d.,:])(\d{1,3}(?:[.,]\d{1,2})?)\s?([^\W\d_]{2,9})(?!\w)")
_UNITS = {
    "tundi": "tund tunni tundi tunnid tunde tunnis",
    "minutit": "minut minuti minutit minutid",
    "часа": "час часа часов часик",
    "минут": "минута минуты минуту минут",
}
"""How a length is written, and the words that somebody may have meant to write."""


@dataclass(frozen=True, slots=True)
class Guess:
    """`heard` was written, `meant` is what it seems to be."""

    heard: str
    meant: str
    minutes: int


def guesses(text: str) -> list[Guess]:
    """Numbers before a word that is one typing error away from a unit of time."""
    found = []
    for match in _NUMBER_AND_WORD.finditer(text):
        number, word = match.groups()
        unit = _unit(word.casefold())
        if unit:
            meant = f"{number} {unit}"
            minutes = _minutes(meant.replace(".", ","))
            if minutes:
                found.append(Guess(match[0], meant, minutes))
    return found


def _unit(word: str) -> str:
    if tags(word):
        return ""
    return next((unit for unit, known in _UNITS.items() if any(_one_error(word, one) for one in known.split())), "")


def _minutes(text: str) -> int:
    try:
        length = length_of(text)
    except TooLong:
        return 0
    return length.minutes if length else 0


def _one_error(word: str, right: str) -> bool:
    """One letter missing, extra or wrong, or two neighbours swapped."""
    if word == right or abs(len(word) - len(right)) > 1:
        return False
    shared = next((at for at, (one, two) in enumerate(zip(word, right, strict=False)) if one != two), None)
    if shared is None:
        return True
    rest, wanted = word[shared:], right[shared:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
    )


# ── a relative ───────────────────────────────────────────────────────────────

_RELATIVE = re.compile(
    r"\b(?:"
    r"(?:vana|kasu|võõras)?(?:ema|isa)(?:ga|le|l|lt|st|de|dega|dele)?"
    r"|lapsevanem(?:a|aga|ale)?|(?:lapse)?vanem(?:ad|ate|atega|atele)"
    r"|õ(?:de|e|ega|ele|ed|dede|dedega)|ven(?:d|na|naga|nale|nad|dade|dadega)"
    r"|t(?:ütar|ütre|ütrega|ütrele)|po(?:eg|ja|jaga|jale)"
    r"|abikaasa(?:ga|le)?|elukaaslase(?:ga|le)?|sugulas(?:e|ega|ele|ed|tega|tele)?|pereliik(?:me|mega|mele|med|metega)"
    r"|tädi(?:ga|le)?|onu(?:ga|le)?"
    r"|мам(?:а|ы|е|у|ой|очкой)|мат(?:ь|ери|ерью)|пап(?:а|ы|е|у|ой)|от(?:ец|ца|цу|цом)"
    r"|сест(?:ра|ры|ре|ру|рой)|брат(?:а|у|ом)?|муж(?:а|у|ем)?|жен(?:а|ы|е|у|ой)"
    r"|доч(?:ь|ка|ки|ке|ку|кой|ери|ерью)|сын(?:а|у|ом|очком)?|баб(?:ушка|ушки|ушке|ушку|ушкой)"
    r"|дедуш(?:ка|ки|ке|ку|кой)|родител(?:ь|я|ю|ем|и|ей|ям|ями)|родственни(?:к|ка|ку|ком|ца|цы|це|цей|ки|ков|кам|ками)"
    r"|т[её]т(?:я|и|е|ю|ей)|дяд(?:я|и|е|ю|ей)"
    r")\b",
    re.IGNORECASE,
)


def relative_in(text: str) -> str:
    """The word for a relative that stands there, as it was typed; empty without one."""
    found = _RELATIVE.search(text)
    return found[0] if found else ""


# ── a question about one's own hours ─────────────────────────────────────────

_OF_HOURS = re.compile(
    r"\b(?:tund|tunni|tunnid|tunde|tundide|tundi|kuu|час|часа|часов|часы|месяц|chasov|chasy)\b", re.IGNORECASE
)
_ASKS = re.compile(
    r"\?\s*$|^\W*(?:kui\s+palju|mitu|kas|kus|palju|näita\w*|minu|mu|skolko|сколько|где|как|покажи\w*|мои|у\s+меня)\b",
    re.IGNORECASE,
)


def asks_own_hours(text: str) -> bool:
    """For words that are no hours themselves: "kui palju tunde mul on?", «покажи мои часы»."""
    return bool(_OF_HOURS.search(text) and _ASKS.search(text))
