"""Stage 4, persons (4): names with their parts, initials, codes; who is named and whether somebody unknown is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from casework.hours_text.codes import Codes, code_at, codes_of
from casework.hours_text.letters import is_cyrillic
from casework.hours_text.names import (
    FIRST,
    LAST,
    LEVELS,
    NOBODY,
    Hits,
    Names,
    is_known_name,
    is_other_name,
    is_place,
    is_whole_name,
    names_data,
    names_of,
)
from casework.hours_text.tokens import Token, Tokens
from casework.hours_text.values import Person

_PERSONAL_TRAINING = frozenset({"PT", "TT", "KN"})  # always components (4.1)
WEEKDAY_LETTERS = "ETKNRLP"
_WITH = ("ga", "le", "lt")  # a first name before a last name does not stand in these cases
_ELSEWHERE = ("s", "sse", "st", "l", "lt")
_ENDINGS = names_data()["endings"]
OTHER = {FIRST: LAST, LAST: FIRST}
"""The other part of a name."""
_PATRONYMIC = tuple(_ENDINGS["patronymic"].split())
_VERBS = tuple(_ENDINGS["no_name"].split())


@dataclass(frozen=True, slots=True)
class Who:
    """Places in the caseload that fit equally well; none for somebody unknown."""

    places: frozenset[int]
    level: str = "a"
    code: bool = False
    weak: bool = False
    """A last name that may as well be an ordinary word (`metsas`): counts only where nobody else is named."""


class People:
    """The caseload as the reader asks it."""

    def __init__(self, caseload: tuple[Person, ...]) -> None:
        self.caseload = caseload
        self.names: Names = names_of(caseload)
        self.codes: Codes = codes_of(caseload)
        self._places = {person.code: place for place, person in enumerate(caseload)}

    def of_codes(self, codes: Iterable[str]) -> frozenset[int]:
        return frozenset(self._places[code] for code in codes)


def code_said(tokens: Tokens, place: int, people: People) -> tuple[Who, int] | None:
    found = code_at(tokens, place, people.codes)
    return (Who(people.of_codes(found[0]), code=True), found[1]) if found else None


def person_at(tokens: Tokens, place: int, people: People, *, russian: bool) -> tuple[Who, int] | None:
    """The person whose name begins here."""
    if tokens[place].kind != "word":
        return None
    return _initials(tokens, place, people) or _name(tokens, place, people, russian=russian)


# ── initials (4.1) ───────────────────────────────────────────────────────────


def _initials(tokens: Tokens, place: int, people: People) -> tuple[Who, int] | None:
    token = tokens[place]
    if len(token.text) == 2 and token.text.isupper() and not tokens.shouted:  # noqa: PLR2004
        fits = _by_initials(token.text[0], token.text[1], people) if token.text not in _PERSONAL_TRAINING else None
        return (Who(fits), place + 1) if fits else None
    if len(token.text) != 1 or not tokens.is_mark(place + 1, "."):
        return None
    second = tokens[place + 2]
    if second.kind == "word" and len(second.text) == 1 and tokens.is_mark(place + 3, "."):
        fits = _by_initials(token.text, second.text, people) or _by_initials(second.text, token.text, people)
        return (Who(fits), place + 4) if fits or (token.capital and second.capital) else None
    if second.kind == "word" and token.capital and second.capital:
        return _initial_and_last(token.text, second, place + 3, people)
    return None


def _by_initials(first: str, last: str, people: People) -> frozenset[int]:
    every = range(len(people.caseload))
    initial = people.names.initial
    return frozenset(one for one in every if initial(first, one, FIRST) and initial(last, one, LAST))


def _initial_and_last(letter: str, word: Token, after: int, people: People) -> tuple[Who, int] | None:
    """`K. Tali`; also where the two names were written down the other way round."""
    for level in LEVELS:
        hits = people.names.fits(word.text, level)
        fits = frozenset(one for one, part in hits if people.names.initial(letter, one, OTHER[part]))
        if fits or any(part == LAST for _, part in hits):
            return Who(fits, level), after
    return None


# ── names ────────────────────────────────────────────────────────────────────


def _hits(token: Token, people: People, *, russian: bool) -> dict[str, Hits]:
    """Who fits on each level up to the first that finds anybody, and on all for a pair."""
    if token.kind != "word" or len(token.text) < 2:  # noqa: PLR2004
        return {}
    if token.tags and not (token.capital or set(token.tags) <= {"month"}):
        return {}
    levels = LEVELS[:1] if token.tags else LEVELS
    found = {}
    for level in levels:
        hits = people.names.fits(token.text, level, russian_in_latin=russian)
        if hits:
            found[level] = hits
            if level == "a":
                break
    return found


def _name(tokens: Tokens, place: int, people: People, *, russian: bool) -> tuple[Who, int] | None:
    token, following = tokens[place], tokens[place + 1]
    here = _hits(token, people, russian=russian)
    next_to = _hits(following, people, russian=russian) if following.kind == "word" else {}
    whole = _both_names(here, next_to) or _joined(token, following, people)
    if whole:
        return whole, place + 2
    if not here:
        return _stranger_before(tokens, place, next_to)
    level = min(here)
    hits = here[level]
    if next_to and _contradict(hits, next_to[min(next_to)]):
        return Who(frozenset()), place + 2
    weak = _may_be_a_word(token, hits)
    who = Who(frozenset(one for one, _ in hits), level, weak=weak)
    return _with_initial(tokens, place + 1, who, hits, people) or _with_unknown_name(tokens, place, who, hits)


def _both_names(here: dict[str, Hits], next_to: dict[str, Hits]) -> Who | None:
    """First and last name, in either order, that fit the same person (4.4)."""
    first: set[tuple[int, str]] = set()
    second: set[tuple[int, str]] = set()
    for level in LEVELS:
        first |= here.get(level, NOBODY)
        second |= next_to.get(level, NOBODY)
        same = frozenset(one for one, part in first if (one, OTHER[part]) in second)
        if same:
            return Who(same, level)
    return None


def _joined(token: Token, following: Token, people: People) -> Who | None:
    """`Anna Liisa` of two words."""
    if following.kind != "word" or token.tags or following.tags or not (token.capital and following.capital):
        return None
    names = [person.first_name for person in people.caseload]
    if not any(" " in name or "-" in name for name in names):
        return None
    hits = {
        one
        for one, part in people.names.fits(token.text + following.text, "a")
        if part == FIRST and not names[one].isalpha()
    }
    return Who(frozenset(hits)) if hits else None


def _contradict(hits: Hits, next_to: Hits) -> bool:
    """`Mari Kask` of two persons: a first and a last name that do not belong together."""
    parts, following = {part for _, part in hits}, {part for _, part in next_to}
    return (FIRST in parts and following == {LAST}) or (parts == {LAST} and FIRST in following)


def _may_be_a_word(token: Token, hits: Hits) -> bool:
    only_last = all(part == LAST for _, part in hits)
    return only_last and token.text.islower() and not is_cyrillic(token.text) and token.text.endswith(_ELSEWHERE)


def _with_initial(tokens: Tokens, place: int, who: Who, hits: Hits, people: People) -> tuple[Who, int] | None:
    """`Mari T.`, `Marile K`: the initial of the other name, if the letter is one.

    Names written down the other way round (`Tamm` as the first one) are meant too: whoever fits, fits.
    """
    token = tokens[place]
    turned = any(part == LAST and people.names.initial(token.text, one, FIRST) for one, part in hits)
    if token.kind != "word" or len(token.text) != 1 or not (turned or any(part == FIRST for _, part in hits)):
        return None
    dotted = tokens.is_mark(place + 1, ".") and not tokens[place + 1].spaced
    preposition = bool(token.tags) and not dotted and (tokens.shouted or not token.capital)
    if not (token.capital or dotted) or preposition or (not token.capital and token.tags):
        return None
    if tokens.is_mark(place + 1, "-") and not tokens[place + 1].spaced and tokens[place + 2].kind == "number":
        return None
    fits = frozenset(one for one, part in hits if people.names.initial(token.text, one, OTHER[part]))
    is_day = token.text in WEEKDAY_LETTERS and tokens.is_mark(place + 1, ":", "-")
    if fits:
        return Who(fits, who.level), place + 1 + dotted
    if is_day or (is_cyrillic(token.text) and token.tags and not dotted):
        return None
    return Who(frozenset()), place + 1 + dotted


def _with_unknown_name(tokens: Tokens, place: int, who: Who, hits: Hits) -> tuple[Who, int]:
    """`Mari Vainola` where no Vainola is known: it does not fit (4.4); shops and towns are remarks (4.7)."""
    following = tokens[place + 1]
    with_whom = tokens[place].text.lower().endswith(_WITH) and not is_whole_name(tokens[place].text)
    if with_whom or not any(part == FIRST for _, part in hits) or not could_be_name(tokens, place + 1):
        return who, place + 1
    elsewhere = (
        not is_cyrillic(following.text) and following.text.endswith(_ELSEWHERE) and not is_known_name(following.text)
    )
    if elsewhere or is_other_name(following.text):
        return who, place + 1
    return Who(frozenset()), place + 2


def _stranger_before(tokens: Tokens, place: int, next_to: dict[str, Hits]) -> tuple[Who, int] | None:
    """`Kaarel Tamm` where only Mari Tamm is known."""
    if not next_to or not could_be_name(tokens, place):
        return None
    only_last = all(part == LAST for _, part in next_to[min(next_to)])
    return (Who(frozenset()), place + 2) if only_last and min(next_to) != "c" else None


def could_be_name(tokens: Tokens, place: int) -> bool:
    """A word that may be the name of somebody unknown: capitalised (4.7), or a well-known name in small letters."""
    token = tokens[place]
    text = token.text
    if token.kind != "word" or len(text) < 2 or token.tags or is_place(text) or text.lower().endswith(_PATRONYMIC):  # noqa: PLR2004
        return False
    if not token.capital or tokens.shouted:
        plain = is_cyrillic(text) or text.lower().endswith(("ga", "le")) or is_whole_name(text)
        return len(text) > 3 and plain and is_other_name(text)  # noqa: PLR2004
    if text.isupper() and len(text) <= 5 and not is_known_name(text):  # noqa: PLR2004
        return False
    return is_known_name(text) or not text.lower().endswith(_VERBS)


def is_known(tokens: Tokens, place: int) -> bool:
    """A well-known name, though of nobody here."""
    return is_known_name(tokens[place].text)
