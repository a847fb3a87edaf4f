"""Stage 3, numbers that are no durations (6.5): money, rooms, phones, counts, blood pressure, streets."""

from __future__ import annotations

from casework.hours_text.tokens import Tokens

_NUMBERS = frozenset({"number", "dotted", "clock"})
_AFTER = ("€", "%", "°", "$", "₽", "£", "℃")
_PHONE = 5


def noise_at(tokens: Tokens, place: int) -> int | None:
    """The place after a number that measures something else; None if none begins here."""
    token = tokens[place]
    if token.kind == "word":
        return _labelled(tokens, place)
    if token.kind == "mark":
        money = token.text in {"€", "$", "№"} and tokens[place + 1].kind in _NUMBERS
        signed = token.text in {"+", "-"} and tokens[place + 1].kind in _NUMBERS and not tokens[place + 1].spaced
        if signed:
            return _counted(tokens, place + 1) or _long(tokens, place + 1)
        return place + 2 if money else None
    if token.kind not in _NUMBERS:
        return None
    return _counted(tokens, place) or _long(tokens, place)


def _labelled(tokens: Tokens, place: int) -> int | None:
    """`tuba 12`, `tel 5551 2345`, `ул. Пушкина 5-12`, `grupp 2:`."""
    token = tokens[place]
    after = tokens.after_dot(place + 1)
    if token.has("group_label"):
        plain = tokens[after].kind == "number" and not tokens.is_mark(after + 1, "-") and not _has_unit(tokens, after)
        return after + 1 if plain and token.text.lower() not in {"gr", "гр"} else None
    if not token.has("label"):
        return None
    if token.text.lower() in {"ул", "улица"} and tokens[after].kind == "word":
        after += 1
    after += tokens.is_mark(after, ":", "№")
    after = tokens.after_dot(after + 1) if tokens[after].has("label") else after
    after += tokens.is_mark(after, "+")
    return _numbers(tokens, after)


def _numbers(tokens: Tokens, place: int) -> int | None:
    """Past one number with what belongs to it; past all groups of a phone number."""
    if tokens[place].kind not in _NUMBERS or _has_unit(tokens, place):
        return None
    long = len(tokens[place].text) >= 3  # noqa: PLR2004
    after = place + 1
    while tokens.is_mark(after, "-", "/") and tokens[after + 1].kind in _NUMBERS and not tokens[after].spaced:
        after += 2
    while long and tokens[after].kind == "number" and len(tokens[after].text) > 1 and not _has_unit(tokens, after):
        after += 1
    return after


def _has_unit(tokens: Tokens, place: int) -> bool:
    return tokens[place + 1].has("hour", "minute") or tokens[place + 1].has("fraction")


def _counted(tokens: Tokens, place: int) -> int | None:
    """`25€`, `3 korda`, `5-6 inimest`, `120/80`, `2. korrus`, `на 3-м этаже`."""
    after = place + 1
    if tokens.is_mark(after, "/") and tokens[after + 1].kind == "number":
        return after + 2
    if tokens.is_mark(after, "-") and tokens[after + 1].kind in _NUMBERS:
        after += 2
    elif tokens.is_mark(after, ".") and tokens[after + 1].has("count") and not tokens[after].spaced:
        after += 1
    elif tokens.is_mark(after, "-") and len(tokens[after + 1].text) <= 2 and tokens[after + 2].has("count"):  # noqa: PLR2004
        after += 2
    elif tokens[after].has("ordinal_ending") and tokens[after + 1].has("count"):
        after += 1
    if tokens.is_mark(after, *_AFTER):
        return after + 1
    counted = tokens[after]
    if counted.has("count") and not counted.has("hour", "minute") and not _is_ago(tokens, after):
        return after + 1
    return None


def _is_ago(tokens: Tokens, place: int) -> bool:
    return tokens[place + 1].has("ago", "time_span")


def _long(tokens: Tokens, place: int) -> int | None:
    """A number too long for anything but a phone, unless a unit follows it."""
    token = tokens[place]
    if token.kind == "number" and len(token.text) >= _PHONE and not _has_unit(tokens, place):
        return _numbers(tokens, place)
    return None
