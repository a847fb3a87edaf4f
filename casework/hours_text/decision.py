"""Stage 6b, decision: drafts become entries; what is lacking, what must be refused (1, 3.4, 7.3)."""

from __future__ import annotations

from datetime import date

from casework.hours_text import days
from casework.hours_text.clock_times import DAY, Length
from casework.hours_text.components import UNCLEAR, Catalogue
from casework.hours_text.days import Trouble
from casework.hours_text.draft import Draft, whos
from casework.hours_text.kinds import Kind
from casework.hours_text.persons import People, Who
from casework.hours_text.tokens import Tokens
from casework.hours_text.values import Doubt, Entry, Named, Reason, Span, Subject

_TEN_HOURS = 600


def entries_of(draft: Draft, tokens: Tokens, people: People, catalogue: Catalogue, today: date) -> list[Entry]:
    """One entry, or one for each person (3.4)."""
    lacks: set[Subject] = set()
    persons = _persons(draft, people, lacks)
    day, future = _day(draft, today, lacks)
    minutes, too_long = _minutes(draft.length, lacks)
    components = tuple(dict.fromkeys(key for key in draft.facts.components if key != UNCLEAR))
    if len(components) > 1 or (not components and UNCLEAR in draft.facts.components):
        lacks.add(Subject.COMPONENT)
    component = components[0] if len(components) == 1 else None
    reason = Reason.FUTURE_DATE if future else Reason.TOO_LONG if too_long else None
    named = tuple(_named(item.first, item.after, item.who, tokens, people) for item in draft.who if item.who)
    length = draft.length
    shared = {
        "date": day,
        "minutes": minutes,
        "component": component,
        "lacks": frozenset(lacks),
        "reason": reason,
        "starts": length.starts if length else None,
        "ends": length.ends if length else None,
        "components": components,
        "doubts": _doubts(length, whos(draft)),
        "span": _span(draft, tokens),
    }
    if draft.each and len(persons) > 1:
        mode = _mode(1, (Kind.INDIVIDUAL,), catalogue.modes.get(component or ""))
        return [Entry(named=named, persons=(one,), mode=mode, **shared) for one in persons]  # type: ignore[arg-type]
    modes = (Kind.INDIVIDUAL,) if draft.each else draft.facts.modes
    mode = _mode(len(persons), modes, catalogue.modes.get(component or ""))
    return [Entry(named=named, persons=persons, mode=mode, **shared)]  # type: ignore[arg-type]


def _persons(draft: Draft, people: People, lacks: set[Subject]) -> tuple[str, ...]:
    known = whos(draft)
    if draft.stranger or not known or any(len(who.places) != 1 for who in known):
        lacks.add(Subject.PERSON)
    places = dict.fromkeys(place for who in known if len(who.places) == 1 for place in who.places)
    return tuple(people.caseload[place].code for place in places)


def _day(draft: Draft, today: date, lacks: set[Subject]) -> tuple[date | None, bool]:
    said = days.together(draft.facts.days)
    if said is None:
        return today, False
    if said.trouble is Trouble.FUTURE:
        return None, True
    if said.value is None or said.trouble:
        lacks.add(Subject.DATE)
        return None, False
    return said.value, False


def _minutes(length: Length | None, lacks: set[Subject]) -> tuple[int | None, bool]:
    if length is None or length.problem or length.minutes is None:
        lacks.add(Subject.DURATION)
        return None, False
    return length.minutes, length.minutes > DAY


def _mode(persons: int, words: tuple[Kind, ...], modes: str | None) -> str | None:
    """7.3: None where the text contradicts the catalogue, or itself."""
    group = persons > 1 or Kind.GROUP in words
    individual = Kind.INDIVIDUAL in words
    if group and individual:
        return None
    if modes == "G":
        return None if individual else "group"
    if group:
        return None if modes == "I" else "group"
    return "individual"


def _doubts(length: Length | None, known: list[Who]) -> frozenset[Doubt]:
    found = set()
    if length and length.minutes:
        if length.is_range and length.minutes > _TEN_HOURS:
            found.add(Doubt.OVER_TEN_HOURS)
        if length.is_range and (length.ends or 0) < (length.starts or 0):
            found.add(Doubt.OVER_MIDNIGHT)
        if length.clock_like:
            found.add(Doubt.LOOKS_LIKE_A_TIME)
    if any(who.level == "c" for who in known):
        found.add(Doubt.CLOSE_SPELLING)
    return frozenset(found)


def _named(first: int, after: int, who: Who, tokens: Tokens, people: People) -> Named:
    codes = tuple(sorted(people.caseload[place].code for place in who.places))
    return Named(codes, Span(tokens[first].start, tokens[after - 1].end), who.level)


def _span(draft: Draft, tokens: Tokens) -> Span:
    items = [*draft.items, *draft.who]
    return Span(tokens[min(item.first for item in items)].start, tokens[max(item.after for item in items) - 1].end)
