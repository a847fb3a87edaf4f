"""Answers by button: each changes the line that is asked about, and nothing else is kept yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from casework.calendar import tallinn_day
from casework.components import components
from casework.hours import DAY, Mode, Recipient
from casework.hours_lines import Field
from casework.periods import BILLING_DOMAINS
from dialogs.hours import answers
from dialogs.hours.draft import Draft, Focus
from storage.errors import Stale


def _asked(draft: Draft, subject: Field) -> int:
    """The line that is asked about; callback data can be made up by hand."""
    asked = draft.question()
    if asked is None or asked[1] is not subject:
        raise Stale
    return asked[0]


def _person(draft: Draft, code: str) -> None:
    place = _asked(draft, Field.PERSON)
    if code not in draft.charges:
        raise Stale
    answers.set_persons(draft, draft.lines[place], [code])
    draft.focus = None


def _without(draft: Draft, _value: str) -> None:
    """Nobody else was there."""
    line = draft.lines[_asked(draft, Field.PERSON)]
    if not line.codes:
        raise Stale
    line.unclear = line.unclear[1:]
    draft.focus = None


def _list(draft: Draft, _value: str) -> None:
    draft.wanted = ""
    draft.focus = Focus(_asked(draft, Field.PERSON), Field.PERSON, "list")


def _page(draft: Draft, value: str) -> None:
    page = int(value) if value.isdecimal() else 0
    draft.focus = Focus(_asked(draft, Field.PERSON), Field.PERSON, "list", page)


def _day(draft: Draft, value: str) -> None:
    place = _asked(draft, Field.DATE)
    day = _iso(value)
    if day > tallinn_day(draft.row.sent_at):
        raise Stale
    answers.set_day(draft.lines[place], day)
    draft.focus = None


def _iso(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Stale from None


def _days(draft: Draft, _value: str) -> None:
    draft.focus = Focus(_asked(draft, Field.DATE), Field.DATE, "days")


def _minutes(draft: Draft, value: str) -> None:
    place = _asked(draft, Field.DURATION)
    if not value.isdecimal() or not 0 < int(value) <= DAY:
        raise Stale
    answers.set_length(draft.lines[place], int(value))
    draft.focus = None


def _component(draft: Draft, value: str) -> None:
    place = _asked(draft, Field.COMPONENT)
    if value != "none" and value not in components():
        raise Stale
    answers.set_component(draft.lines[place], None if value == "none" else value)
    draft.focus = None
    if value != "none":
        _next_component(draft)


def _next_component(draft: Draft) -> None:
    """One after another, until every line has one or was passed over."""
    if draft.choosing:
        _choose(draft, "")


def _choose(draft: Draft, _value: str) -> None:
    bare = next((place for place, line in enumerate(draft.lines) if line.component is None), None)
    draft.choosing = bare is not None
    draft.focus = Focus(bare, Field.COMPONENT) if bare is not None else None


def _domain(draft: Draft, value: str) -> None:
    if value not in {*BILLING_DOMAINS, "all"}:
        raise Stale
    draft.focus = Focus(_asked(draft, Field.COMPONENT), Field.COMPONENT, value)


def _way(draft: Draft, value: str) -> None:
    place = _asked(draft, Field.MODE)
    if value not in set(Mode):
        raise Stale
    answers.set_mode(draft.lines[place], Mode(value))
    draft.focus = None


def _recipient(draft: Draft, value: str) -> None:
    place = _asked(draft, Field.RECIPIENT)
    if value not in {Recipient.PARTICIPANT, Recipient.FAMILY_MEMBER}:
        raise Stale
    draft.lines[place].recipient = value
    draft.focus = None


def _code(draft: Draft, _value: str) -> None:
    """Whoever is not in the list can be asked for by code."""
    draft.focus = Focus(_asked(draft, Field.PERSON), Field.PERSON, "code")


def _fix(draft: Draft, value: str) -> None:
    draft.found, draft.choosing = None, False
    draft.focus = Focus(line_of(draft, value), "menu")


def _field(draft: Draft, value: str) -> None:
    """From the menu of one line, or from a question that another component would answer."""
    asked = draft.question()
    place = draft.focus.line if draft.focus else asked[0] if asked else -1
    if value not in set(Field) or not 0 <= place < len(draft.lines):
        raise Stale
    draft.focus = Focus(place, value, "list" if value == Field.PERSON else "")


def line_of(draft: Draft, value: str) -> int:
    """Its place, from callback data."""
    if not value.isdecimal() or int(value) >= len(draft.lines):
        raise Stale
    return int(value)


def _back(draft: Draft, _value: str) -> None:
    """From deeper inside a question to the question, from a question to the card."""
    focus = draft.focus
    draft.wanted, draft.choosing = "", False
    draft.focus = None
    if focus is not None and focus.field != "menu" and focus.view and focus.view != "list":
        draft.focus = Focus(focus.line, focus.field)


ANSWERS: dict[str, Callable[[Draft, str], None]] = {
    "p": _person,
    "without": _without,
    "list": _list,
    "page": _page,
    "d": _day,
    "days": _days,
    "m": _minutes,
    "c": _component,
    "comp": _choose,
    "dom": _domain,
    "g": _way,
    "w": _recipient,
    "code": _code,
    "fix": _fix,
    "f": _field,
    "back": _back,
}
