"""Stage 3, durations (6.1, 6.3): `1h30`, `kaks ja pool tundi`, `полтора часа`; the uncertain ones say so."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from casework.hours_text.clock_times import Length
from casework.hours_text.numbers import number_at
from casework.hours_text.tokens import Token, Tokens

_HOUR = 60
_QUARTER = 15
_LIKE_A_TIME = 7  # a bare 7:00 and later looks like a time of day
_NUMBERS = frozenset({"number", "dotted"})
_AFTER_MINUTES = ("count", "month", "days", "week", "long", "of_month", "hour", "ordinal_ending")
_HALVES = frozenset({"0", "00", "5", "25", "50", "75"})

Amount = tuple[Decimal, int]


def duration_at(tokens: Tokens, place: int) -> Length | None:
    """The duration that begins here."""
    return _negative(tokens, place) or _uncertain(tokens, place) or _counted(tokens, place) or _certain(tokens, place)


def _negative(tokens: Tokens, place: int) -> Length | None:
    """A minus is a sign with a blank before it and a digit directly after it (6.3)."""
    sign = tokens[place]
    dash = tokens.is_mark(place, "-") and sign.spaced and not tokens[place + 1].spaced
    if not ((dash and tokens[place + 1].kind in {*_NUMBERS, "clock"}) or sign.has("minus")):
        return None
    found = _amount(tokens, place + 1)
    return Length(None, found[1], "negative") if found else None


def _uncertain(tokens: Tokens, place: int) -> Length | None:
    """`paar tundi`, `üle kahe tunni`, `2-3 h`, `kaks või kolm tundi`, an academic hour (6.3)."""
    token = tokens[place]
    if token.has("uncertain") and tokens[place + 1].has("hour", "minute"):
        return Length(None, place + 2, "uncertain")
    if token.has("bound") and token.kind == "word":
        than = place + 1 + (tokens[place + 1].text.lower() in {"kui", "чем"})
        found = _amount(tokens, than)
        return Length(None, found[1], "uncertain") if found else None
    number = number_at(tokens, place)
    if number is None:
        return None
    after = number[1]
    if tokens[after].has("academic"):
        unit = tokens.after_dot(after + 1)
        return Length(None, unit + 1, "uncertain") if tokens[unit].has("hour") else None
    if _is_alternative(tokens, after):
        second = _number_and_unit(tokens, after + 1)
        if second and not _is_a_date_before(tokens[place], tokens[after + 1]):
            return Length(None, second, "uncertain")
    return None


def _is_alternative(tokens: Tokens, place: int) -> bool:
    return tokens.is_mark(place, "-", "…") or tokens[place].has("or", "until")


def _number_and_unit(tokens: Tokens, place: int) -> int | None:
    found = number_at(tokens, place)
    if found and tokens[found[1]].has("hour", "minute") and not _is_a_letter_of_a_day(tokens, found[1]):
        return found[1] + 1
    return None


def _is_a_date_before(first: Token, second: Token) -> bool:
    """`12.11 - 2h` is a date and two hours; `1.5-2h` is one and a half to two."""
    if first.kind != "dotted" or "." not in first.text:
        return False
    day, month = first.text.split(".")
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):  # noqa: PLR2004
        return False
    rising = second.kind in _NUMBERS and Decimal(second.text.replace(",", ".")) > Decimal(first.text)
    return not (rising and month in _HALVES)


def _counted(tokens: Tokens, place: int) -> Length | None:
    """`3x2h` and `2+1,5h` could be sums: nobody adds up here, so it is asked."""
    if tokens[place].kind not in _NUMBERS:
        return None
    sign = tokens[place + 1]
    if not (sign.text.lower() in {"x", "х", "×", "*"} or (sign.text == "+" and not tokens[place + 2].spaced)):
        return None
    found = _amount(tokens, place + 2)
    return Length(None, found[1], "uncertain") if found else None


def _certain(tokens: Tokens, place: int) -> Length | None:
    found = _amount(tokens, place)
    if found is None:
        return None
    minutes, after = found
    after += tokens[after].has("time_span")
    if _is_alternative(tokens, after):
        second = _amount(tokens, after + 1) or _word_number(tokens, after + 1)
        if second:
            return Length(None, second[1], "uncertain")
    whole = int(minutes.to_integral_value(ROUND_HALF_UP))
    like_a_time = tokens[place].kind == "clock" and after == place + 1 and whole >= _LIKE_A_TIME * _HOUR
    return Length(whole or None, after, "" if whole else "zero", clock_like=like_a_time)


def _word_number(tokens: Tokens, place: int) -> Amount | None:
    """The second of `tund või kaks`, `час-полтора`."""
    if tokens[place].has("fraction"):
        return Decimal(0), place + 1
    return number_at(tokens, place) if _is_word(tokens, place) else None


def _is_word(tokens: Tokens, place: int) -> bool:
    return tokens[place].kind == "word"


# ── amounts ──────────────────────────────────────────────────────────────────


def _amount(tokens: Tokens, place: int) -> Amount | None:
    """Minutes and the place after them; None where no unit says that this is a duration."""
    token = tokens[place]
    if "duration" in token.tags:
        return Decimal(token.tags["duration"]), place + 1
    if token.kind == "clock":
        return _hours_and_minutes(tokens, place)
    return (
        _fraction(tokens, place)
        or _reversed(tokens, place)
        or _with_unit(tokens, place)
        or (_hours(tokens, Decimal(1), place) if _is_one_hour(tokens, place) else None)
    )


def _is_one_hour(tokens: Tokens, place: int) -> bool:
    return tokens[place].has("one_hour") and tokens[place].kind == "word"


def _hours_and_minutes(tokens: Tokens, place: int) -> Amount | None:
    if tokens.is_mark(place + 1, "-") and tokens[place + 2].kind in {*_NUMBERS, "clock"}:
        return None
    hours, minutes = tokens[place].text.split(":")
    if int(minutes) >= _HOUR:
        return None
    return Decimal(int(hours) * _HOUR + int(minutes)), place + 1 + tokens[place + 1].has("hour")


def _fraction(tokens: Tokens, place: int) -> Amount | None:
    """`pool tundi`, `poolteist tundi`, `три четверти часа`."""
    quarters, after = 1, place
    if tokens[place].tags.get("number") == "3" and tokens[place + 1].tags.get("fraction") == "1":
        quarters, after = 3, place + 1
    part = tokens[after].tags.get("fraction")
    if part is None or not _is_hour(tokens, after + 1):
        return None
    return Decimal(int(part) * quarters * _QUARTER), after + 2


def _reversed(tokens: Tokens, place: int) -> Amount | None:
    """«часа два» is about two hours."""
    if tokens[place].text.lower() not in {"часа", "часов", "часика"}:
        return None
    found = number_at(tokens, place + 1)
    if found is None or not _is_word(tokens, place + 1) or tokens[found[1]].has("minute", "hour", *_AFTER_MINUTES):
        return None
    return found[0] * _HOUR, found[1]


def _with_unit(tokens: Tokens, place: int) -> Amount | None:
    found = number_at(tokens, place)
    if found is None:
        return None
    value, after = found
    if tokens[after].has("and", "with"):
        part = tokens[after + 1].tags.get("fraction")
        if part and _is_hour(tokens, after + 2):
            return value * _HOUR + int(part) * _QUARTER, after + 3
        return None
    if _is_hour(tokens, after):
        return _hours(tokens, value, after)
    if tokens[after].has("minute") and not _is_a_letter_of_a_day(tokens, after):
        return value, _after_unit(tokens, after)
    return None


def _is_hour(tokens: Tokens, place: int) -> bool:
    return tokens[place].has("hour") and not _is_a_letter_of_a_day(tokens, place)


def _is_a_letter_of_a_day(tokens: Tokens, place: int) -> bool:
    """`12.11 T: Mari` is a Tuesday, `2T`, `2 t` and `2 T` are hours."""
    token, before = tokens[place], tokens[place - 1]
    return token.spaced and token.text in {"T", "M"} and (before.kind == "dotted" or tokens.is_mark(place + 1, ":"))


def _hours(tokens: Tokens, value: Decimal, unit: int) -> Amount:
    """Hours with the minutes or the part of an hour that follow them."""
    minutes, after = value * _HOUR, _after_unit(tokens, unit)
    joined = tokens[after].has("and", "with")
    part = tokens[after + 1].tags.get("fraction") if joined else None
    if part and not tokens[after + 2].has("hour"):
        return minutes + int(part) * _QUARTER, after + 2
    found = number_at(tokens, after + joined)
    if found is None:
        return minutes, after
    if tokens[found[1]].has("minute") and not _is_a_letter_of_a_day(tokens, found[1]):
        return minutes + found[0], _after_unit(tokens, found[1])
    if not joined and _are_minutes(tokens, after, found):
        return minutes + found[0], found[1]
    return minutes, after


def _are_minutes(tokens: Tokens, place: int, found: Amount) -> bool:
    """`1h30`, `2 ч 30`, `час двадцать`: minutes without a unit."""
    token, following = tokens[place], tokens[found[1]]
    if found[0] >= _HOUR or token.kind == "dotted" or following.has(*_AFTER_MINUTES):
        return False
    if following.kind == "mark" and following.text in "-:€%°/x×+" and tokens[found[1] + 1].kind != "end":
        return following.text == "-" and following.spaced and tokens[found[1] + 1].spaced
    if tokens.is_mark(found[1], ".") and tokens[found[1] + 1].has("month", "count", "of_month"):
        return False
    if token.kind == "word":
        return found[0] >= 5  # noqa: PLR2004 - «час два» is one or two
    return not token.spaced or len(token.text) == 2  # noqa: PLR2004


def _after_unit(tokens: Tokens, unit: int) -> int:
    """`2 ч. 30 мин.`: the full stop of an abbreviation, unless a sentence ends there."""
    after = tokens.after_dot(unit + 1)
    if after > unit + 1 and (tokens[after].capital if tokens[after].text else True):
        return unit + 1
    return after
