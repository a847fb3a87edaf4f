"""Stages 3 and 4 together, items: the message as a row of persons, durations, dates, components and the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casework.hours_text.clock_times import Length, clock_at, range_at
from casework.hours_text.components import Catalogue, component_at
from casework.hours_text.dates import ago_at, day_at
from casework.hours_text.days import Day
from casework.hours_text.durations import duration_at
from casework.hours_text.kinds import Item, Kind
from casework.hours_text.lexicon import is_transliterated
from casework.hours_text.modes import letter_at, mode_at
from casework.hours_text.noise import noise_at
from casework.hours_text.persons import People, Who, code_said, could_be_name, person_at
from casework.hours_text.tokens import Token, Tokens


@dataclass(frozen=True, slots=True)
class Scope:
    """What recognisers need besides the tokens."""

    people: People
    catalogue: Catalogue
    today: date
    russian_in_latin: bool


def items_of(tokens: Tokens, people: People, catalogue: Catalogue, today: date) -> list[Item]:
    scope = Scope(people, catalogue, today, _is_russian_in_latin(tokens))
    items: list[Item] = []
    place = 0
    while place < len(tokens):
        found = _items_at(tokens, place, scope)
        items.extend(item for item in found if item.kind is not Kind.MARK)
        place = found[-1].after
    return _without_weak(_with_codes_joined(items, tokens))


def _without_weak(items: list[Item]) -> list[Item]:
    """`metsas` is Mets only where nobody else is named."""
    if not any(item.who and not item.who.weak for item in items):
        return items
    return [Item(Kind.WORD, item.first, item.after) if item.who and item.who.weak else item for item in items]


def _with_codes_joined(items: list[Item], tokens: Tokens) -> list[Item]:
    """`Mari (P-014)`: a name and a code side by side are parts of one person (4.4)."""
    joined: list[Item] = []
    for item in items:
        before = joined[-1] if joined else None
        if before and before.who and item.who and before.who.code is not item.who.code and not before.who.weak:
            between = tokens.all[before.after : item.first]
            if all(token.kind == "mark" for token in between):
                who = Who(before.who.places & item.who.places, min(before.who.level, item.who.level), code=True)
                joined[-1] = Item(Kind.PERSON, before.first, item.after, who=who)
                continue
        joined.append(item)
    return joined


def _is_russian_in_latin(tokens: Tokens) -> bool:
    """`vchera s Olgoi`: words of a class that Latin letters spell in Russian."""
    if tokens.russian:
        return False
    return any(token.text.lower() in {"s", "u", "k", "dlja", "dlya", "i"} for token in tokens.all) and any(
        _is_transliterated(token) for token in tokens.all
    )


def _is_transliterated(token: Token) -> bool:
    """A word that only the Russian list knows, spelled in Latin letters."""
    return (
        len(token.text) > 1
        and token.has("day", "hour", "minute", "duration", "number")
        and is_transliterated(token.text)
    )


def _items_at(tokens: Tokens, place: int, scope: Scope) -> list[Item]:
    separator = _separator(tokens, place)
    if separator:
        return [Item(Kind.SEPARATOR, place, place + 1, text=separator)]
    token = tokens[place]
    if token.kind == "mark" and token.text not in _MARKS_BEFORE_NUMBERS:
        return [Item(Kind.MARK, place, place + 1)]
    if token.kind == "word" and token.tags.keys() <= _ORDINARY:
        return _plain_word(tokens, place, scope)
    length = duration_at(tokens, place)
    return (
        _date(ago_at(tokens, place, scope.today), place)
        or _who(code_said(tokens, place, scope.people), place)
        or _apart(_led_apart(tokens, place, length), place)
        or _length(_led_range(tokens, place), place)
        or _apart(clock_at(tokens, place), place)
        or _component(tokens, place, scope)
        or _length(length, place)
        or _date(day_at(tokens, place, scope.today), place)
        or _length(range_at(tokens, place), place)
        or mode_at(tokens, place)
        or _who(person_at(tokens, place, scope.people, russian=scope.russian_in_latin), place)
        or letter_at(tokens, place, scope.today)
        or [_word(tokens, place)]
    )


_ORDINARY = frozenset({"filler"})
_MARKS_BEFORE_NUMBERS = frozenset("-+€$№")


def _plain_word(tokens: Tokens, place: int, scope: Scope) -> list[Item]:
    """A word of no class begins neither a date nor a duration."""
    return (
        _who(code_said(tokens, place, scope.people), place)
        or _component(tokens, place, scope)
        or mode_at(tokens, place)
        or _who(person_at(tokens, place, scope.people, russian=scope.russian_in_latin), place)
        or letter_at(tokens, place, scope.today)
        or [_word(tokens, place)]
    )


def _separator(tokens: Tokens, place: int) -> str:
    token = tokens[place]
    if token.kind == "line":
        return "line"
    if token.kind == "word":
        alone = token.text in {"i", "I"} and not tokens.shouted
        initial = token.capital and tokens.is_mark(place + 1, ".") and not tokens[place + 1].spaced
        return "and" if (token.has("and") and not initial) or alone else ""
    if token.kind != "mark":
        return ""
    if token.text == "+" and tokens[place + 1].kind in {"number", "dotted"} and not tokens[place + 1].spaced:
        return "and" if tokens[place].spaced is False or tokens[place + 2].has("hour", "minute") else ""
    return {
        ";": "hard",
        ".": "stop",
        "!": "stop",
        "?": "stop",
        "…": "stop",
        ",": "comma",
        "+": "and",
        "&": "and",
    }.get(token.text, "")


# ── recognisers as items ─────────────────────────────────────────────────────


def _date(found: tuple[Day, int] | None, place: int) -> list[Item]:
    return [Item(Kind.DATE, place, found[1], day=found[0])] if found else []


def _who(found: tuple[Who, int] | None, place: int) -> list[Item]:
    return [Item(Kind.PERSON, place, found[1], who=found[0])] if found else []


def _apart(after: int | None, place: int) -> list[Item]:
    return [Item(Kind.APART, place, after)] if after else []


def _length(length: Length | None, place: int) -> list[Item]:
    return [Item(Kind.DURATION, place, length.after, length=length)] if length else []


def _led_apart(tokens: Tokens, place: int, length: Length | None) -> int | None:
    """Numbers of other things, also a stretch until something: «через 2 часа», `2 tundi tagasi`."""
    if tokens[place].has("in_time"):
        stretch = duration_at(tokens, place + 1)
        return stretch.after if stretch else None
    return noise_at(tokens, place) or _point_in_time(tokens, length)


def _point_in_time(tokens: Tokens, length: Length | None) -> int | None:
    """`2 tundi tagasi`, `tunni pärast`."""
    if length is None:
        return None
    following, unit = tokens[length.after], tokens[length.after - 1].text.lower()
    ago = following.has("ago") and following.text.lower() != "eest"
    later = following.has("later") and unit in {"tunni", "minuti"}
    return length.after + 1 if ago or later else None


def _led_range(tokens: Tokens, place: int) -> Length | None:
    return range_at(tokens, place) if tokens[place].kind == "word" and tokens[place].has("clock", "from") else None


def _component(tokens: Tokens, place: int, scope: Scope) -> list[Item]:
    found = component_at(tokens, place, scope.catalogue)
    if found is None:
        return []
    key, after, is_group = found
    component = Item(Kind.COMPONENT, place, after, text=key)
    return [component, Item(Kind.GROUP, place, after)] if is_group else [component]


def _word(tokens: Tokens, place: int) -> Item:
    if tokens[place].kind == "mark":
        return Item(Kind.MARK, place, place + 1)
    kind = Kind.STRANGER if could_be_name(tokens, place) else Kind.WORD
    return Item(kind, place, place + 1)
