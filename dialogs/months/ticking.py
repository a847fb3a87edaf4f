"""The report's line in the morning list and the month say the same: ticked off there, it is sent here, and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from casework.billing import GapKind
from casework.months import MonthMove, MonthState, may_move
from dialogs.months import draft, no_contract, words
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html
from storage import month_people
from storage.errors import NotHere, Stale
from storage.month_duty import REPORT
from storage.tables import DutyRow

__all__ = ["is_sure", "lacks", "mark", "may_tick", "take_back", "tick", "tick_surely"]
_SURE = "sent_"


async def tick(talk: Talk, row: DutyRow, back: Button | None, sure: Callable[[str], str]) -> bool | None:
    """True: marked as sent; False: it says what is missing; None: this month is not kept here, a tick is a tick.

    `sure`: the data of a button that says it all the same, from what `is_sure` knows again.
    """
    if await _asked_once_more(talk, row, back, sure):
        return False
    if await mark(talk, row):
        talk.reply.toast(talk.texts.plain("month-toast-sent"))
        return True
    return None if await may_tick(talk, row, back) else False


async def mark(talk: Talk, row: DutyRow) -> bool:
    """The month as sent, where it is closed."""
    state = await _state(talk, row)
    if state is None or row.base is None or not may_move(state, MonthMove.SEND):
        return False
    await talk.desk.months.sent(row.municipality_id, row.base)
    return True


async def _asked_once_more(talk: Talk, row: DutyRow, back: Button | None, sure: Callable[[str], str]) -> bool:
    """A closed month that no contract runs in."""
    missing = await lacks(talk, row)
    if not missing or row.base is None:
        return False
    no_contract.ask(talk, missing, sure(await _sure(talk, row, row.base)), back)
    return True


async def lacks(talk: Talk, row: DutyRow) -> str:
    """What a closed month is without; empty where nothing is missing."""
    if row.base is None or await _state(talk, row) is not MonthState.CLOSED:
        return ""
    return await no_contract.lacks(talk, row.municipality_id, row.base) or ""


async def _sure(talk: Talk, row: DutyRow, month: date) -> str:
    """Of this version only: what was closed anew since is asked about anew."""
    closed = await talk.desk.month_history.closed(row.municipality_id, month)
    return f"{_SURE}{closed.version if closed else 0}"


def is_sure(word: str) -> bool:
    return word.startswith(_SURE)


async def tick_surely(talk: Talk, row: DutyRow, word: str) -> None:
    """`Stale` when the month is another one by now."""
    if row.key != REPORT or row.base is None or word != await _sure(talk, row, row.base):
        raise Stale
    if not await mark(talk, row):
        raise Stale
    talk.reply.toast(talk.texts.plain("month-toast-sent"))


async def may_tick(talk: Talk, row: DutyRow, back: Button | None) -> bool:
    """False for a report whose month has to be closed first: it says so and leads there."""
    place, month, state = row.municipality_id, row.base, await _state(talk, row)
    if state is None or month is None or state in {MonthState.CLOSED, MonthState.SENT}:
        return True
    if state is not MonthState.CORRECTED and place not in await month_people.places(talk.desk, month):
        return True
    await _missing(talk, place, month, back)
    return False


async def _state(talk: Talk, row: DutyRow) -> MonthState | None:
    """None for other duties, and for who has nothing to do with that month."""
    if row.key != REPORT or row.base is None:
        return None
    try:
        return await talk.desk.months.state(row.municipality_id, row.base)
    except NotHere:
        return None


async def _missing(talk: Talk, place: int, month: date, back: Button | None) -> None:
    found, texts = await talk.desk.months.draft(place, month), talk.texts
    text_id = "month-tick-corrected" if found.state is MonthState.CORRECTED else "month-tick-open"
    lines = [texts(text_id, municipality=found.municipality, month=words.month(texts, month))]
    counted = {kind: sum(gap.kind is kind for gap in found.gaps) for kind in GapKind}
    lines += [
        texts("month-draft-gap", gap=texts.of("month-gap", kind), count=count)
        for kind, count in counted.items()
        if count
    ]
    rows = [draft.open_row(texts, place, month), [back] if back else []]
    talk.reply.show(Html("\n".join(lines)), [row for row in rows if row])


async def take_back(talk: Talk, row: DutyRow) -> bool:
    """True when the month was marked as sent and is not any more; False where only the line itself is to be undone.

    `Stale` when somebody else ticked it off, or when something newer has happened.
    """
    if row.key != REPORT or row.base is None:
        return False
    if not talk.desk.duty_acts.can_undo(row):
        raise Stale
    if await talk.desk.months.state(row.municipality_id, row.base) is not MonthState.SENT:
        return False
    await talk.desk.months.unsent(row.municipality_id, row.base)
    return True
