"""Words that say how hours were given (in a group, each, together), and weekdays of one letter."""

from __future__ import annotations

from datetime import date

from casework.hours_text.days import on_weekday
from casework.hours_text.durations import duration_at
from casework.hours_text.kinds import Item, Kind
from casework.hours_text.lexicon import tags
from casework.hours_text.persons import WEEKDAY_LETTERS
from casework.hours_text.tokens import Tokens

_LETTER_DAYS = {letter: number for number, letter in enumerate(WEEKDAY_LETTERS)}
_MODES = (
    ("each", Kind.EACH),
    ("group", Kind.GROUP),
    ("individual", Kind.INDIVIDUAL),
    ("together", Kind.TOGETHER),
    ("everyone", Kind.EVERYONE),
)
_PHRASES = (
    (("üks", "ühele"), Kind.INDIVIDUAL),
    (("один", "на", "один"), Kind.INDIVIDUAL),
)


def mode_at(tokens: Tokens, place: int) -> list[Item]:  # noqa: PLR0911 - one line a kind of word
    token = tokens[place]
    if token.kind != "word":
        return []
    for words, kind in _PHRASES:
        if tuple(tokens[place + step].text.lower() for step in range(len(words))) == words:
            return [Item(kind, place, place + len(words))]
    if token.text.lower() == "üks-ühele":
        return [Item(Kind.INDIVIDUAL, place, place + 1)]
    for name, kind in _MODES:
        if token.has(name):
            return [Item(kind, place, place + 1)]
    if token.has("group_short", "individual_short") and tokens.is_mark(place + 1, "."):
        return [Item(Kind.GROUP if token.has("group_short") else Kind.INDIVIDUAL, place, place + 2)]
    if token.has("per") and duration_at(tokens, place + 1):
        return [Item(Kind.EACH, place, place + 1)]
    low = token.text.lower()
    if any(part in low for part in ("grupp", "grupi", "rühm")) and not tags(low):
        return [Item(Kind.GROUP, place, place + 1)]
    return []


def letter_at(tokens: Tokens, place: int, today: date) -> list[Item]:
    """5.3: a capital letter for a weekday in brackets, before a colon or dash, or where an entry begins."""
    token = tokens[place]
    if token.text not in _LETTER_DAYS or tokens.shouted:
        return []
    before, following = tokens[place - 1], tokens[place + 1]
    bracketed = before.text == "(" and following.text == ")"
    code = tokens.is_mark(place + 1, "-") and not following.spaced and tokens[place + 2].kind == "number"
    marked = tokens.is_mark(place + 1, ":", "-") and not code
    marked = marked or (before.text == "-" and tokens[place - 2].text in _LETTER_DAYS)
    begins = (
        before.kind in {"end", "line"} or before.text in {",", ";", ".", ":", "(", "-", "*", "•"} or before.has("and")
    )
    begins = begins or before.kind in {"dotted", "dated", "iso"} or before.text in WEEKDAY_LETTERS
    if not (bracketed or marked or (begins and not tokens.is_mark(place + 1, "."))):
        return []
    return [
        Item(
            Kind.DATE,
            place,
            place + 1,
            day=on_weekday(_LETTER_DAYS[token.text], today),
            text="" if bracketed or marked else "letter",
        )
    ]
