"""Buttons of a card. An old one never acts: the revision tells."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date

from aiogram.types import CallbackQuery

from casework.calendar import tallinn_day
from casework.components import components
from casework.hours import DAY, CardState, Mode
from casework.hours_lines import Field
from casework.periods import BILLING_DOMAINS
from dialogs.callbacks import HoursTap
from dialogs.hours import answers, card, deleting, keeping, reopening
from dialogs.hours.draft import Draft, Focus, charges_of, draft_of, keep
from dialogs.talk import Talk
from storage.errors import Stale

Act = Callable[[Talk, Draft, str], Awaitable[None]]


async def tapped(_query: CallbackQuery, callback_data: HoursTap, talk: Talk) -> None:
    row = await talk.desk.hours_cards.get(callback_data.id, callback_data.rev)
    draft = draft_of(row, await charges_of(talk))
    act = _ACTS[row.state].get(callback_data.act)
    if act is not None:
        await act(talk, draft, callback_data.val)
        return
    answer = _ANSWERS.get(callback_data.act) if row.state is CardState.DRAFT else None
    if answer is None:
        raise Stale
    answer(draft, callback_data.val)
    await keep(talk, draft)
    await card.show(talk, draft)


# ── answers to a question ────────────────────────────────────────────────────


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


def _fix(draft: Draft, value: str) -> None:
    draft.found, draft.choosing = None, False
    draft.focus = Focus(_line(draft, value), "menu")


def _field(draft: Draft, value: str) -> None:
    """From the menu of one line, or from a question that another component would answer."""
    asked = draft.question()
    place = draft.focus.line if draft.focus else asked[0] if asked else -1
    if value not in set(Field) or not 0 <= place < len(draft.lines):
        raise Stale
    draft.focus = Focus(place, value, "list" if value == Field.PERSON else "")


def _line(draft: Draft, value: str) -> int:
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


# ── acts ─────────────────────────────────────────────────────────────────────


async def _confirm(talk: Talk, draft: Draft, _value: str) -> None:
    await keeping.confirm(talk, draft)


async def _sure(talk: Talk, draft: Draft, value: str) -> None:
    """The worker has answered an objection: on with it."""
    if draft.found is None or draft.found["kind"] != value:
        raise Stale
    draft.lines[draft.found["line"]].sure.append(value)
    await keeping.confirm(talk, draft)


async def _drop(talk: Talk, draft: Draft, value: str) -> None:
    """One line leaves the card; with the last one the card is gone."""
    place = _line(draft, value)
    if draft.lines[place].entry:
        await reopening.leave(talk, draft)
        return
    if len(draft.lines) == 1:
        await deleting.delete(talk, draft)
        return
    del draft.lines[place]
    draft.focus, draft.found = None, None
    await keep(talk, draft)
    await card.show(talk, draft)


async def _other(talk: Talk, draft: Draft, value: str) -> None:
    if draft.found is None or str(draft.found.get("entry")) != value:
        raise Stale
    await reopening.beside(talk, int(value))


async def _edit(talk: Talk, draft: Draft, _value: str) -> None:
    await reopening.of_card(talk, draft)


async def _leave(talk: Talk, draft: Draft, _value: str) -> None:
    await reopening.leave(talk, draft)


async def _delete(talk: Talk, draft: Draft, _value: str) -> None:
    await deleting.delete(talk, draft)


async def _undo(talk: Talk, draft: Draft, _value: str) -> None:
    await deleting.undo(talk, draft)


async def _restore(talk: Talk, draft: Draft, _value: str) -> None:
    await deleting.restore(talk, draft)


async def _why(talk: Talk, draft: Draft, value: str) -> None:
    if not draft.reasons or value not in {*keeping.REASONS, "skip"}:
        raise Stale
    reason = "" if value == "skip" else talk.texts.of("hours-reason-button", value)
    await keeping.explained(talk, draft, reason)


async def _ask(talk: Talk, draft: Draft, _value: str) -> None:
    """For a person outside the caseload; what is said does not tell whether the code is anybody's."""
    wanted, asked = draft.asked_for(), draft.question()
    if not wanted or asked is None:
        raise Stale
    await talk.desk.substitutes.ask(wanted)
    draft.wanted, draft.focus = "", Focus(asked[0], Field.PERSON, "list")
    await keep(talk, draft)
    await card.show(talk, draft, talk.texts("hours-asked-right", code=wanted))


_ANSWERS: dict[str, Callable[[Draft, str], None]] = {
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
    "fix": _fix,
    "f": _field,
    "back": _back,
}
_ACTS: dict[CardState, dict[str, Act]] = {
    CardState.DRAFT: {
        "ok": _confirm,
        "sure": _sure,
        "drop": _drop,
        "other": _other,
        "leave": _leave,
        "del": _delete,
        "ask": _ask,
    },
    CardState.KEPT: {"edit": _edit, "del": _delete, "restore": _restore, "why": _why},
    CardState.DELETED: {"undo": _undo},
}
