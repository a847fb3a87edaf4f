"""Stage 3, times of day and ranges (6.2): `9-11`, `kella 9st 11ni`, `с полдесятого до двенадцати`."""

from __future__ import annotations

from dataclasses import dataclass

from casework.hours_text.numbers import number_at, without_case
from casework.hours_text.tokens import Token, Tokens

DAY = 1440
_HOUR = 60
_NOON = 12
_LAST_HOUR = 24
_NOT_TIMES = ("count", "month", "days", "week", "long", "of_month")
_MARKS_OF_OTHER_THINGS = ("€", "%", "°", "$", "/")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day in minutes; `ending` is st (from) or ni (until); `part` is am, pm or night."""

    minutes: int
    after: int
    ending: str = ""
    part: str = ""
    bare: bool = False
    """Only a whole number of hours: nothing but its place says that it is a time."""


@dataclass(frozen=True, slots=True)
class Length:
    """How long: minutes, or what is wrong with it (6.3). `starts` and `ends` are known for ranges."""

    minutes: int | None
    after: int
    problem: str = ""
    starts: int | None = None
    ends: int | None = None
    clock_like: bool = False

    @property
    def is_range(self) -> bool:
        return self.starts is not None


def range_at(tokens: Tokens, place: int) -> Length | None:
    """A range of times that begins here."""
    token = tokens[place]
    led = token.has("clock", "from") and token.kind == "word"
    if not led and token.kind != "word" and _is_inside_a_number(tokens, place):
        return None
    start = moment_at(tokens, place + led, led=led)
    if start is None:
        return None
    end_place, joined = _joined(tokens, start, led=led)
    end = moment_at(tokens, end_place, led=led) if joined else None
    if end is None or not _makes_a_range(tokens, place, start, end, joined, led=led):
        return None
    if "hour" in tokens[end.after].tags and bare_word(token) in {"от", "ot"}:
        return Length(None, end.after + 1, "uncertain")
    return _length(start, end)


def bare_word(token: Token) -> str:
    return token.text.lower()


def _joined(tokens: Tokens, start: Moment, *, led: bool) -> tuple[int, str]:
    """Where the end of the range begins, and by what it is joined."""
    place = start.after
    if tokens.is_mark(place, "-"):
        return place + 1, "-"
    if tokens[place].has("until") and (led or tokens[place].text.lower() not in {"по", "po"}):
        return place + 1, "until"
    return place, "st" if start.ending == "st" else ""


def _makes_a_range(tokens: Tokens, place: int, start: Moment, end: Moment, joined: str, *, led: bool) -> bool:
    following = tokens[end.after]
    if following.has(*_NOT_TIMES) or tokens.is_mark(end.after, *_MARKS_OF_OTHER_THINGS):
        return False
    if joined == "st":
        return end.ending == "ni" or led
    if tokens.is_mark(end.after, "-") and tokens[end.after + 1].kind in {"number", "clock", "dotted"}:
        return False
    words = tokens[place].kind == "word" and not led
    if joined == "-" and words and start.bare:
        return False
    return led or not (_looks_like_a_date(tokens[place]) and _looks_like_a_date(tokens[end.after - 1]))


def _looks_like_a_date(token: Token) -> bool:
    """`16.11` rather than a time: its minutes would be odd and it is a day of a month."""
    if token.kind != "dotted":
        return False
    day, month = (int(part) for part in token.text.replace(",", ".").split("."))
    return 1 <= day <= 31 and 1 <= month <= 12 and month % 5 != 0  # noqa: PLR2004


def _is_inside_a_number(tokens: Tokens, place: int) -> bool:
    return tokens.is_mark(place - 1, "/", "+") and not tokens[place].spaced


def _length(start: Moment, end: Moment) -> Length:
    first, last = start.minutes, end.minutes
    if end.part and not start.part and start.minutes < end.minutes % (_NOON * _HOUR):
        first = _by_part(first, end.part)
    if first == 0 and last == DAY:
        return Length(DAY, end.after, starts=0, ends=DAY)
    minutes = (last - first) % DAY
    return Length(minutes or None, end.after, "" if minutes else "zero", first, last)


def moment_at(tokens: Tokens, place: int, *, led: bool) -> Moment | None:
    """A time of day: 9, 9.30, 9:30, 9st, üheksast, poole kümnest, полдесятого."""
    if tokens[place].has("clock"):
        place = tokens.after_dot(place + 1)
        led = True
    moment = _digits(tokens, place) or _half(tokens, place) or _words(tokens, place, led=led)
    return moment and _with_part(tokens, moment, led=led)


def _digits(tokens: Tokens, place: int) -> Moment | None:
    token = tokens[place]
    if token.kind == "clock" or (token.kind == "dotted" and "." in token.text):
        hours, _, minutes = token.text.replace(".", ":").partition(":")
        if len(minutes) != 2 or int(minutes) >= _HOUR:  # noqa: PLR2004
            return None
    elif token.kind == "number":
        hours, minutes = token.text, "0"
    else:
        return None
    if len(hours) > 2 or int(hours) * _HOUR + int(minutes) > _LAST_HOUR * _HOUR:  # noqa: PLR2004
        return None
    after, ending = _ending(tokens, place + 1)
    return Moment(int(hours) * _HOUR + int(minutes), after, ending, bare=token.kind == "number")


def _ending(tokens: Tokens, place: int) -> tuple[int, str]:
    """`9st`, `9-st`."""
    for at in (place, place + 1 if tokens.is_mark(place, "-") else place):
        word = tokens[at].text.lower()
        if word in {"st", "ni", "ks"} and not tokens[at].spaced:
            return at + 1, word
    return place, ""


def _half(tokens: Tokens, place: int) -> Moment | None:
    """`pool kümme` and `полдесятого` are 9:30, `veerand kümme` is 9:15."""
    token = tokens[place]
    if "half_to" in token.tags:
        return Moment(int(token.tags["half_to"]) * _HOUR - 30, place + 1)
    quarters = token.tags.get("fraction")
    if quarters not in {"1", "2", "3"}:
        return None
    following, ending = without_case(tokens[place + 1])
    hour = following.tags.get("number") or following.tags.get("ordinal")
    after = place + 2
    if hour is None and following.kind == "number" and int(following.text) <= _NOON:
        hour = following.text
        after, ending = _ending(tokens, after)
    if hour is None or tokens[after].has("hour", "minute"):
        return None
    return Moment((int(hour) - 1) * _HOUR + int(quarters) * 15, after, ending)


def _words(tokens: Tokens, place: int, *, led: bool) -> Moment | None:
    token, ending = without_case(tokens[place])
    if led and "one_hour" in token.tags:
        return Moment(_HOUR, place + 1)
    if "number" not in token.tags or token.kind != "word":
        return None
    found = number_at(tokens, place)
    value, after = found or (int(token.tags["number"]), place + 1)
    return Moment(int(value) * _HOUR, after, ending, bare=True) if value <= _LAST_HOUR else None


def _with_part(tokens: Tokens, moment: Moment, *, led: bool) -> Moment:
    after, part = moment.after, ""
    if led and tokens[after].has("hour") and bare_word(tokens[after])[:2] in {"ч", "ча", "ch", "tš"}:
        after = tokens.after_dot(after + 1)
    if tokens[after].has("part_of_day"):
        part = tokens[after].tags["part_of_day"]
        after += 1
    return Moment(_by_part(moment.minutes, part), after, moment.ending, part, moment.bare)


def _by_part(minutes: int, part: str) -> int:
    if part == "pm" and minutes < _NOON * _HOUR:
        return minutes + _NOON * _HOUR
    if part == "night" and minutes == _NOON * _HOUR:
        return 0
    return minutes


def clock_at(tokens: Tokens, place: int) -> int | None:
    """The place after a single time of day (6.5), such as `kell 14`, `в 14:00`, `в 2 часа`, `10 утра`; else None."""
    token = tokens[place]
    if token.kind == "word" and token.has("clock", "at", "from"):
        russian = not token.has("clock")
        moment = moment_at(tokens, place + 1, led=True)
        if moment and russian and tokens[place + 1].kind == "word" and tokens[moment.after - 1].has("number"):
            return None
        return moment.after if moment else None
    if token.kind in {"number", "clock"}:
        moment = moment_at(tokens, place, led=False)
        return moment.after if moment and (moment.part or moment.ending == "ks") else None
    return None
