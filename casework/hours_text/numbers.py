"""Numbers as digits and as words of both languages."""

from __future__ import annotations

from decimal import Decimal

from casework.hours_text.tokens import Token, Tokens

_TENS = 20
_CASES = ("st", "ni", "ks", "ga", "l")


def number_at(tokens: Tokens, place: int) -> tuple[Decimal, int] | None:
    """The number that begins here and the place after it: 2, 2,5, kaks, двадцать пять."""
    token = tokens[place]
    if token.kind in {"number", "dotted"}:
        return Decimal(token.text.replace(",", ".")), place + 1
    if token.kind != "word" or "number" not in token.tags:
        return None
    value = int(token.tags["number"])
    following = tokens[place + 1].tags.get("number")
    if value >= _TENS and following and int(following) < 10:  # noqa: PLR2004
        return Decimal(value + int(following)), place + 2
    return Decimal(value), place + 1


def whole_number_at(tokens: Tokens, place: int) -> tuple[int, int] | None:
    found = number_at(tokens, place)
    if found is None or tokens[place].kind == "dotted":
        return None
    return int(found[0]), found[1]


def without_case(token: Token) -> tuple[Token, str]:
    """`üheteistkümneni` is `üheteistkümne` with the ending `ni`."""
    from casework.hours_text.lexicon import tags  # noqa: PLC0415 - only for words of unknown class

    if token.kind != "word" or token.has("number", "fraction"):
        return token, ""
    for ending in _CASES:
        stem = token.text[: -len(ending)]
        if token.text.lower().endswith(ending) and "number" in tags(stem):
            return Token("word", stem, token.start, token.end, token.spaced, tags(stem)), ending
    return token, ""
