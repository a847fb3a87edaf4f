"""Duties from the page of a case or of a municipality: why, done, put off. The same rights as in the list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery

from casework.duties import kinds
from dialogs.callbacks import DutyTap
from dialogs.duties import earlier, putting_off, ticking, why
from dialogs.duties.callbacks import unpacked
from dialogs.duties.spot import Spot
from dialogs.talk import Talk
from storage.errors import NotHere, Stale
from storage.leading import must_lead


async def tapped(_query: CallbackQuery, callback_data: DutyTap, talk: Talk) -> None:
    spot = await _spot(talk, callback_data)
    act, _, val = callback_data.act.partition(".")
    try:
        again = await _act(talk, spot, act, val)
    except Stale:
        talk.reply.toast(talk.texts.plain("reminder-toast-changed"), alert=True)
        again = True
    if again:
        await why.show(talk, await _spot(talk, callback_data))


async def _act(talk: Talk, spot: Spot, act: str, val: str) -> bool:
    """Whether the explanation is to be shown (again)."""
    match act:
        case "why":
            return True
        case "done":
            return await ticking.done(talk, spot)
        case "way":
            await ticking.keep(talk, spot, val)
            return True
        case "wait":
            return await putting_off.chosen(talk, spot, val)
        case _ if act in _ASKS:
            await _ASKS[act](talk, spot)
            return False
        case _:
            raise NotHere


async def _spot(talk: Talk, tap: DutyTap) -> Spot:
    """`NotHere` for a case that is not the actor's, a place that they do not lead, and a duty that is none."""
    due = unpacked(tap.due) if tap.due else None
    if tap.key not in kinds() or (tap.due and due is None):
        raise NotHere
    if tap.case:
        case = await talk.desk.cases.get(tap.case)
        owed = await talk.desk.duty_acts.by_mark(f"case:{tap.case}:{tap.key}:{due or '-'}")
        return Spot(tap.key, due, case.municipality_id, case, owed)
    must_lead(talk.desk, tap.place)
    owed = await talk.desk.duty_acts.by_mark(f"place:{tap.place}:{tap.key}:{due or '-'}")
    return Spot(tap.key, due, tap.place, None, owed)


_ASKS: dict[str, Callable[[Talk, Spot], Awaitable[None]]] = {
    "reason": why.reveal_reason,
    "snooze": putting_off.ask,
    "date": putting_off.begin,
    "earlier": earlier.begin,
}
