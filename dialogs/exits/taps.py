"""Buttons of leaving. An old one never acts: it is told so, and the present page is shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from dialogs.acting import act
from dialogs.callbacks import ExitListTap, ExitTap
from dialogs.cases import card
from dialogs.exits import choosing, closing, leaving, listing, page, sheet
from dialogs.talk import Talk
from storage.errors import NotHere

Act = Callable[[Talk, ExitTap], Awaitable[None]]


def router() -> Router:
    made = Router(name="exits")
    made.callback_query.register(on_person, ExitTap.filter())
    made.callback_query.register(on_list, ExitListTap.filter())
    return made


async def on_person(_query: CallbackQuery, callback_data: ExitTap, talk: Talk) -> None:
    await act(talk, callback_data, _ACTS, lambda: _present(talk, callback_data.case))


async def _present(talk: Talk, case_id: int) -> None:
    """The person's exit page; the card for who goes on meanwhile."""
    try:
        await page.show(talk, case_id)
    except NotHere:
        await card.show(talk, await talk.desk.cases.get(case_id))


async def on_list(_query: CallbackQuery, callback_data: ExitListTap, talk: Talk) -> None:
    match callback_data.act:
        case listing.ALL | listing.UNDECIDED:
            await listing.show(talk, callback_data.act, callback_data.page)
        case "nudge":
            await listing.nudge(talk)
        case "xlsx":
            await listing.send_file(talk)
        case "closing":
            await closing.show(talk)
        case "keep":
            await closing.begin_keep(talk, callback_data)
        case _:
            raise NotHere


async def _open(talk: Talk, tap: ExitTap) -> None:
    """Safe at any time: the page as it is now."""
    await _present(talk, tap.case)


async def _below(talk: Talk, tap: ExitTap) -> None:
    """The list or the notice from which it was opened stays."""
    talk.reply.message_id = None
    await _present(talk, tap.case)


_ACTS: dict[str, Act] = {
    "open": _open,
    "below": _below,
    "path": choosing.ask,
    "to": choosing.chosen,
    "unpath": choosing.taken_back,
    "on": choosing.goes_on,
    "off": choosing.goes_not_on,
    "steps": choosing.steps,
    "note": choosing.note,
    "day": leaving.begin_last_day,
    "leave": leaving.begin_leave,
    "stay": leaving.stay,
    "sheet": sheet.ask,
    "pdf": sheet.send,
}
