"""What may stand as a gap's reason: it goes into the invoice's file, so it names nobody and gives no contacts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from casework.answers import clean, has_personal_code
from casework.billing import GapKind

LIKELY: dict[GapKind, tuple[str, ...]] = {
    GapKind.UNCHECKED: ("no_answer", "checker_away", "later"),
    GapKind.NOT_DELIVERED: ("away", "no_provider", "agreed"),
    GapKind.NOT_PLANNED: ("need", "plan_later", "agreed"),
    GapKind.NO_CORE_SERVICE: ("away", "declined", "agreed"),
    GapKind.NO_PRICE: ("price_waits", "price_asked"),
    GapKind.NO_COMPONENT: ("no_answer", "later"),
}
"""Of each kind of gap, the likeliest first; any other reason is typed."""
WORDS = frozenset(word for words in LIKELY.values() for word in words)
LONGEST = 300
FEWEST_LETTERS = 3
_MAIL = re.compile(r"\S+@\S+\.\w")
_PHONE = re.compile(r"\+?\d(?:[ \-()]{0,2}\d){6,}")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


_HEALTH = re.compile(
    r"\b(?:haigla|haigus|haige|diagnoos|psü|psych|больн|болел|болен|болезн|диагноз|псих)", re.IGNORECASE
)
"""How words about illness begin, in both languages: they have no place in an invoice [voice, rule 4]."""


class Trouble(StrEnum):
    LONG = "long"
    SHORT = "short"
    """Fewer than three letters: nobody can read out of it why."""
    CONTACT = "contact"
    NAME = "name"
    HEALTH = "health"


def trouble(text: str, people: Iterable[tuple[str, str]]) -> Trouble | None:
    """Why this cannot stand as a reason; `people`: first and last names that must not be in it, in any case form."""
    said = clean(text)
    if len(said) > LONGEST:
        return Trouble.LONG
    if has_personal_code(said) or _MAIL.search(said) or _PHONE.search(said):
        return Trouble.CONTACT
    if sum(char.isalpha() for char in said) < FEWEST_LETTERS:
        return Trouble.SHORT
    if names_somebody(said, people):
        return Trouble.NAME
    return Trouble.HEALTH if _HEALTH.search(said) else None


def names_somebody(text: str, people: Iterable[tuple[str, str]]) -> bool:
    """A name that is an everyday word as well counts where it is written as a name."""
    from casework.hours_text.lexicon import tags  # noqa: PLC0415 (both take long to import)
    from casework.hours_text.names import Names  # noqa: PLC0415

    known = Names(list(people))
    words = _WORD.findall(text)
    named = [word for word in words if word[:1].isupper() or not tags(word)]
    return any(known.fits(word, "a") for word in named)
