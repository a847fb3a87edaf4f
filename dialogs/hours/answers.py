"""An answer, tapped or typed, changes the line that was asked about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from casework.calendar import tallinn_day
from casework.components import Way, components
from casework.hours import Mode
from casework.hours_answers import Future, TooLong, component_of, day_of, length_of, persons_of
from casework.hours_hints import guesses
from casework.hours_lines import Field, Line, with_person
from casework.hours_text import Doubt, Person
from dialogs.hours.draft import Draft, Focus, code_in
from dialogs.hours.words import Charges
from dialogs.talk import Talk
from locales import Html

_OF_LENGTH = frozenset({Doubt.OVER_TEN_HOURS, Doubt.LOOKS_LIKE_A_TIME, Doubt.OVER_MIDNIGHT})
HEARD_LONGEST = 40


def people(charges: Charges) -> list[Person]:
    """As the reader takes them."""
    return [Person(one.code, one.first_name, one.last_name) for one in charges.values()]


def set_persons(draft: Draft, line: Line, codes: Sequence[str]) -> None:
    """Answers who was unclear, or puts others in place of those who were there."""
    if line.unclear:
        for code in codes:
            with_person(line, code)
    else:
        line.codes = list(codes)
        if len(codes) > 1 and line.mode == Mode.INDIVIDUAL:
            line.mode = None
            line.lacks.append(Field.MODE.value)
    line.doubts = [one for one in line.doubts if one != Doubt.CLOSE_SPELLING]
    line.sure = []
    draft.wanted = ""


def set_day(line: Line, day: date) -> None:
    line.day, line.sure = day.isoformat(), []


def set_length(line: Line, minutes: int, starts: int | None = None, ends: int | None = None) -> None:
    line.minutes, line.starts, line.ends, line.sure, line.likely = minutes, starts, ends, [], 0
    line.doubts = [one for one in line.doubts if one not in _OF_LENGTH]


def set_component(line: Line, key: str | None) -> None:
    """A component that is only for groups makes it one (7.3)."""
    line.component, line.offered, line.sure = key, [], []
    line.answered(Field.COMPONENT)
    if key is not None and components()[key].way is Way.GROUP:
        line.mode = Mode.GROUP.value
    elif line.mode is None and Field.MODE not in line.lacks:
        # It was unclear only because the other component contradicted it (3.4, 7.3).
        line.mode = Mode.GROUP.value if len(line.codes) > 1 else Mode.INDIVIDUAL.value


def set_mode(line: Line, mode: Mode) -> None:
    line.mode = mode.value
    line.answered(Field.MODE)


# ── in words ─────────────────────────────────────────────────────────────────


def typed(talk: Talk, draft: Draft, text: str) -> Html | None:
    """None when the words answered the question; otherwise what to say about them."""
    asked = draft.question()
    if asked is None:
        return _not_understood(talk, text)
    place, subject = asked
    today = tallinn_day(draft.row.sent_at)
    try:
        done = _READERS[subject](draft, draft.lines[place], text, today)
    except Future:
        return talk.texts("hours-note-future")
    except TooLong:
        return talk.texts("hours-note-too-long")
    if not done:
        return _not_understood(talk, text)
    if subject is Field.DURATION and draft.lines[place].likely:
        draft.focus = Focus(place, Field.DURATION)
        return None
    draft.focus = Focus(place, Field.PERSON) if draft.wanted else None
    return None


def corrected(draft: Draft, text: str) -> bool:
    """Whether the words are another length, day or component for the only line of the card."""
    line, today = draft.lines[0], tallinn_day(draft.row.sent_at)
    for read in (_dated, _measured, _chosen):
        try:
            if read(draft, line, text, today):
                draft.focus = None
                return True
        except (Future, TooLong):
            return False
    return False


def _dated(_draft: Draft, line: Line, text: str, today: date) -> bool:
    day = day_of(text, today)
    if day is not None:
        set_day(line, day)
    return day is not None


def _measured(_draft: Draft, line: Line, text: str, _today: date) -> bool:
    length = length_of(text)
    if length is not None:
        set_length(line, length.minutes, length.starts, length.ends)
        return True
    likely = guesses(text)
    if likely:
        line.likely, line.heard = likely[0].minutes, line.heard or text[:HEARD_LONGEST]
    return bool(likely)


def _chosen(_draft: Draft, line: Line, text: str, _today: date) -> bool:
    key = component_of(text)
    if key is not None:
        set_component(line, key)
    return key is not None


def _by_button(_draft: Draft, _line: Line, _text: str, _today: date) -> bool:
    return False


def _named(draft: Draft, line: Line, text: str, today: date) -> bool:
    """Somebody of the caseload, or the code of somebody who can be asked for."""
    codes = persons_of(text, people(draft.charges), today)
    if codes:
        set_persons(draft, line, codes)
        return True
    draft.wanted = code_in(text)
    return bool(draft.wanted)


def _not_understood(talk: Talk, text: str) -> Html:
    return talk.texts("hours-unread", heard=text[:HEARD_LONGEST])


_READERS: dict[Field, Callable[[Draft, Line, str, date], bool]] = {
    Field.PERSON: _named,
    Field.DATE: _dated,
    Field.DURATION: _measured,
    Field.COMPONENT: _chosen,
    Field.MODE: _by_button,
    Field.RECIPIENT: _by_button,
}
