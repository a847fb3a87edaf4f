"""Buttons of the move into the next period. The desk decides each time anew who may, and how things stand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from dialogs.next_period import page, people
from dialogs.next_period.callbacks import PeriodTap
from dialogs.talk import Talk
from locales import days
from papers import period_sheet
from storage.errors import NotHere, Stale
from storage.period_lookout import PeriodHindered
from storage.tables import MoveState


def router() -> Router:
    made = Router(name="next_period")
    made.callback_query.register(tapped, PeriodTap.filter())
    return made


async def tapped(_query: CallbackQuery, callback_data: PeriodTap, talk: Talk) -> None:
    act = _ACTS.get(callback_data.act)
    if act is None:
        raise NotHere
    try:
        await act(talk, callback_data)
    except PeriodHindered as hindered:
        talk.reply.toast(page.why_not(talk, hindered.hindrance), alert=True)


async def _flip(talk: Talk, tap: PeriodTap) -> None:
    case_id, number = people.flipped(tap.val)
    try:
        move = await talk.desk.period_moves.flip(tap.id, tap.rev, case_id)
    except Stale:
        await _anew(talk, tap)
        return
    await people.page(talk, move, await talk.desk.period_moves.preview(move), number)


async def _ask(talk: Talk, tap: PeriodTap) -> None:
    moves = talk.desk.period_moves
    for one in await moves.hindrances(await moves.get(tap.id)):
        raise PeriodHindered(one)
    try:
        move, found = await moves.ask(tap.id, tap.rev)
    except Stale:
        await _anew(talk, tap)
        return
    await page.card(talk, move, found)


async def _make(talk: Talk, tap: PeriodTap) -> None:
    try:
        move, found = await talk.desk.period_moves.make(tap.id, tap.rev)
    except Stale:
        await _anew(talk, tap)
        return
    await page.done(talk, move, found)


async def _undo(talk: Talk, tap: PeriodTap) -> None:
    try:
        move = await talk.desk.period_moves.undo(tap.id)
    except Stale:
        await page.ask_undo(talk, tap)
        return
    talk.reply.toast(talk.texts.plain("period-toast-undone"), alert=True)
    await page.show(talk, await talk.desk.leading.place(move.municipality_id))


async def _anew(talk: Talk, tap: PeriodTap) -> None:
    """It is not as it was shown: nothing was done, and this is how things stand."""
    talk.reply.toast(talk.texts.plain("leading-changed"), alert=True)
    move = await talk.desk.period_moves.get(tap.id)
    if move.state is MoveState.DRAFT:
        await page.preview(talk, move)
    else:
        await page.show(talk, await talk.desk.leading.place(move.municipality_id))


async def _sheet(talk: Talk, tap: PeriodTap) -> None:
    move = await talk.desk.period_moves.get(tap.id)
    place = await talk.desk.municipalities.get(move.municipality_id)
    found = await talk.desk.period_moves.preview(move)
    caption = talk.texts.plain("period-sheet-caption", municipality=place.name, day=days.due(move.first_day))
    sheet = period_sheet.write(found, place.name, talk.texts)
    talk.reply.document(f"{place.key}-{move.first_day}.xlsx", sheet, caption)


_ACTS: dict[str, Callable[[Talk, PeriodTap], Awaitable[None]]] = {
    "ask": _ask,
    "flip": _flip,
    "home": page.on_home,
    "make": _make,
    "people": people.show,
    "sheet": _sheet,
    "show": page.on_preview,
    "to": page.on_target,
    "undo": _undo,
    "undoask": page.ask_undo,
}
