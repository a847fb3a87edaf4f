"""Stage 3, dates (5): words, weekdays, written dates; each recogniser gives a day and the place after it."""

from __future__ import annotations

import re
from datetime import date

from casework.hours_text import days
from casework.hours_text.days import Day
from casework.hours_text.letters import bare
from casework.hours_text.numbers import number_at, whole_number_at
from casework.hours_text.tokens import Tokens

Found = tuple[Day, int]
_MONTHS = 12
_TENS = frozenset({"20", "30"})
_HUGE = 100_000


def ago_at(tokens: Tokens, place: int, today: date) -> Found | None:
    """`3 päeva tagasi`, `nädal aega tagasi`, `2 недели назад`, `месяц назад`, `через 2 дня`."""
    start = place + 1 if tokens[place].has("in_time") else place
    number = number_at(tokens, start)
    count, unit = (min(int(number[0]), _HUGE), number[1]) if number else (1, start)
    unsure = tokens[start].has("uncertain")
    if unsure:
        unit = start + 1
    elif number and (tokens.is_mark(unit, "-") or tokens[unit].has("or")):
        further = number_at(tokens, unit + 1)
        unsure, unit = (True, further[1]) if further else (unsure, unit)
    if not tokens[unit].has("days", "week", "long") or (start == unit and tokens[unit].text == "p"):
        return None
    after = unit + 1
    while tokens[after].has("time_span"):
        after += 1
    if start > place or (tokens[after].has("later") and number):
        return days.FUTURE, after + (start == place)
    if not tokens[after].has("ago"):
        return None
    if unsure or tokens[unit].has("long"):
        return days.VAGUE, after + 1
    return days.days_ago(count * (7 if tokens[unit].has("week") else 1), today), after + 1


def day_at(tokens: Tokens, place: int, today: date) -> Found | None:
    return (
        _written(tokens, place, today)
        or _of_month(tokens, place, today)
        or _weekday(tokens, place, today)
        or _relative(tokens, place, today)
        or _vague(tokens, place)
    )


# ── written dates (5.4) ──────────────────────────────────────────────────────


def _written(tokens: Tokens, place: int, today: date) -> Found | None:
    token = tokens[place]
    if token.kind == "iso":
        year, month, day = (int(part) for part in token.text.split("-"))
        return days.on_date(day, month, year, today), place + 1
    if token.kind == "dated":
        day, month, year = (int(part) for part in re.split(r"[./]\s?", token.text))
        return days.on_date(day, month, year, today), place + 1
    if token.kind != "dotted" or "." not in token.text:
        return None
    first, second = token.text.split(".")
    if len(first) > 2 or len(second) > 2 or int(first) == 0 or int(second) == 0:  # noqa: PLR2004
        return None
    if int(second) > _MONTHS and int(first) <= 24:  # noqa: PLR2004 - 14.30 is a time
        return None
    return days.on_date(int(first), int(second), None, today), _after_date(tokens, place + 1)


def _after_date(tokens: Tokens, place: int) -> int:
    """`12.11. Mari`: the full stop belongs to the date."""
    return tokens.after_dot(place)


def _of_month(tokens: Tokens, place: int, today: date) -> Found | None:
    """`12. novembril 2026`, `12 ноября`, `12. kuupäeval`, `12ndal`, `12-го`, `двенадцатого ноября`."""
    number = _day_number(tokens, place)
    if number is None:
        return _month_alone(tokens, place)
    day, after, sure = number
    month = tokens[after].tags.get("month")
    if month:
        after = tokens.after_dot(after + 1) if len(tokens[after].text) < 5 else after + 1  # noqa: PLR2004
        year = int(tokens[after].text) if _is_year(tokens, after) else None
        return days.on_date(day, int(month), year, today), after + (year is not None)
    if tokens[after].has("of_month"):
        return days.on_day_of_month(day, today), after + 1
    if sure and not tokens[after].has("count"):
        return days.on_day_of_month(day, today), after
    if (tokens.is_mark(after, "-") or tokens[after].has("and")) and tokens[place + 1].text == ".":  # 17. ja 18. nov
        until = _of_month(tokens, after + 1, today) or _written(tokens, after + 1, today)
        return (days.IMPOSSIBLE, until[1]) if until else None
    return None


def _day_number(tokens: Tokens, place: int) -> tuple[int, int, bool] | None:
    """The day, the place after it, and whether its ending alone says that it is a day of a month."""
    token = tokens[place]
    if token.has("number") and token.tags["number"] in _TENS and tokens[place + 1].has("ordinal"):
        return int(token.tags["number"]) + int(tokens[place + 1].tags["ordinal"]), place + 2, False
    if token.has("ordinal"):
        return int(token.tags["ordinal"]), place + 1, False
    found = whole_number_at(tokens, place) if token.kind == "number" and len(token.text) <= 2 else None  # noqa: PLR2004
    if found is None:
        return None
    day, after = found
    if tokens.is_mark(after, "."):
        return day, after + 1, False
    dashed = after + 1 if tokens.is_mark(after, "-") and not tokens[after].spaced else after
    if tokens[dashed].has("ordinal_ending") and not tokens[dashed].spaced:
        return day, dashed + 1, True
    return day, after, False


def _is_year(tokens: Tokens, place: int) -> bool:
    token = tokens[place]
    return token.kind == "number" and len(token.text) == 4 and token.text.startswith(("19", "20"))  # noqa: PLR2004


def _month_alone(tokens: Tokens, place: int) -> Found | None:
    """`novembris`, `в ноябре` name no day; `Mai` and `Juuli` may be names."""
    token = tokens[place]
    if not token.has("month") or bare(token.text) in {"marts", "mais", "mail"}:
        return None
    inside = token.text.lower().endswith(("s", "l", "st")) and len(token.text) > 5  # noqa: PLR2004
    return (days.VAGUE, place + 1) if inside or tokens[place - 1].text.lower() in {"в", "за", "v"} else None


# ── weekdays (5.3) ───────────────────────────────────────────────────────────

_WHICH = ("last", "this", "that", "next")


def _which(tokens: Tokens, place: int) -> str:
    return next((name for name in _WHICH if tokens[place].has(name)), "")


def _weekday(tokens: Tokens, place: int, today: date) -> Found | None:  # noqa: PLR0911 - one line a pattern
    which = _which(tokens, place)
    if not which:
        weekday = tokens[place].tags.get("weekday")
        return _with_week_after(tokens, place + 1, int(weekday), today) if weekday else None
    following = tokens[place + 1]
    if following.has("weekday"):
        return _day_of(which, int(following.tags["weekday"]), today, of_week=False), _abbreviated(tokens, place + 2)
    if following.has("week"):
        at = place + 2 + (tokens[place + 2].text.lower() in {"в", "во", "v", "vo"})
        weekday = tokens[at].tags.get("weekday")
        if weekday:
            return _day_of(which, int(weekday), today, of_week=True), _abbreviated(tokens, at + 1)
        return (days.FUTURE if which == "next" else days.VAGUE), place + 2
    if following.has("long"):
        return (days.FUTURE if which == "next" else days.VAGUE), place + 2
    if following.has("days") and which == "next":
        return days.FUTURE, place + 2
    return None


def _with_week_after(tokens: Tokens, after: int, weekday: int, today: date) -> Found:
    """«в пятницу на прошлой неделе», `reedel eelmisel nädalal`."""
    after = _abbreviated(tokens, after)
    at = after + (tokens[after].text.lower() in {"на", "na"})
    which = _which(tokens, at)
    if which and tokens[at + 1].has("week"):
        return _day_of(which, weekday, today, of_week=True), at + 2
    return days.on_weekday(weekday, today), after


def _abbreviated(tokens: Tokens, after: int) -> int:
    """`esmasp.`: the full stop of an abbreviation."""
    ended = tokens[after + 1].capital if tokens[after + 1].text else True
    return after if len(tokens[after - 1].text) > 6 or ended else tokens.after_dot(after)  # noqa: PLR2004


def _day_of(which: str, weekday: int, today: date, *, of_week: bool) -> Day:
    if which == "next":
        return days.FUTURE
    if which == "that":
        return days.VAGUE
    if which == "last":
        return days.in_week(weekday, today, weeks_back=1) if of_week else days.on_weekday(weekday, today, last=True)
    day = days.in_week(weekday, today, weeks_back=0)
    return days.VAGUE if day is days.FUTURE and not of_week else day


# ── other words (5.2, 5.5) ───────────────────────────────────────────────────


def _relative(tokens: Tokens, place: int, today: date) -> Found | None:
    token, following = tokens[place], tokens[place + 1]
    if bare(token.text) == "ule" and following.tags.get("day") == "-1":
        return days.days_ago(2, today), place + 2
    offset = token.tags.get("day")
    return (days.days_ago(-int(offset), today), place + 1) if offset else None


def _vague(tokens: Tokens, place: int) -> Found | None:
    token, following = tokens[place], tokens[place + 1]
    if token.has("vague"):
        return days.VAGUE, place + 1
    if token.text.lower() in {"на", "na"} and following.has("vague_on"):
        return days.VAGUE, place + 2
    if (token.has("long", "week") and following.has("edge")) or (token.has("edge") and following.has("long", "week")):
        return days.VAGUE, place + 2
    if token.has("one_day") and bare(following.text) in {"paeval", "ohtul", "hommikul"}:
        return days.VAGUE, place + 2
    return None
