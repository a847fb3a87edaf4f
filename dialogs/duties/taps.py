"""Buttons of the morning's list: done, taken back, why, put off. The desk decides, the list shows what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from dialogs.callbacks import DutyTap
from dialogs.duties import card_taps, digest, earlier, hours, putting_off, ticking, why
from dialogs.duties.callbacks import DigestTap, HourTap, unpacked
from dialogs.duties.spot import Spot
from dialogs.months import ticking as months
from dialogs.talk import Talk
from locales import Html
from storage.errors import NotHere, Stale

Act = Callable[[Talk, DigestTap, date], Awaitable[None]]


def router() -> Router:
    made = Router(name="duties")
    made.callback_query.register(tapped, DigestTap.filter())
    made.callback_query.register(card_taps.tapped, DutyTap.filter())
    made.callback_query.register(hours.chosen, HourTap.filter())
    return made


async def tapped(_query: CallbackQuery, callback_data: DigestTap, talk: Talk) -> None:
    """Only under the newest list: an older one says where that is."""
    day, act = unpacked(callback_data.day), _ACTS.get(callback_data.act)
    if day is None or act is None:
        raise NotHere
    if await talk.desk.digests.newest_day(talk.account.id or 0) != day:
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
        talk.reply.show(talk.texts("reminder-older", day=digest.day_named(talk.texts, day)))
        return
    talk.desk.digests.answered_in_place = True
    try:
        await act(talk, callback_data, day)
    except Stale:
        talk.reply.toast(talk.texts.plain("reminder-toast-changed"), alert=True)
        await show(talk, day)


async def show(talk: Talk, day: date, number: int = 0) -> None:
    """The list as it stands, in place of what was tapped."""
    page = digest.page_of(await talk.desk.digests.compose(day), number)
    text = await digest.words(talk.desk, talk.texts, page)
    talk.reply.show(text, digest.buttons(talk.desk, talk.texts, page))


async def _list(talk: Talk, tap: DigestTap, day: date) -> None:
    await show(talk, day, _number(tap.val))


# ── done ─────────────────────────────────────────────────────────────────────


async def _done(talk: Talk, tap: DigestTap, day: date) -> None:
    if await ticking.done(talk, await _spot(talk, tap, day)):
        await show(talk, day, await page_with(talk, day, tap.duty))


async def _way(talk: Talk, tap: DigestTap, day: date) -> None:
    await ticking.keep(talk, await _spot(talk, tap, day), tap.val)
    await show(talk, day, await page_with(talk, day, tap.duty))


async def _undo(talk: Talk, tap: DigestTap, day: date) -> None:
    owed = await talk.desk.duty_acts.get(tap.duty)
    if not await months.take_back(talk, owed.row):
        await talk.desk.duty_acts.undo(tap.duty)
    talk.reply.toast(talk.texts.plain("reminder-toast-undone"))
    await show(talk, day, await page_with(talk, day, tap.duty))


# ── which of them ────────────────────────────────────────────────────────────


def _pick(text_id: str, act: str, straight: Act) -> Act:
    """With one line left there is nothing to choose."""

    async def pick(talk: Talk, tap: DigestTap, day: date) -> None:
        page = digest.page_of(await talk.desk.digests.compose(day), _number(tap.val))
        rows = digest.choice_buttons(talk.texts, page, act)
        open_ = [item.row.id or 0 for item in page.items if digest.can_wait(item)]
        if len(open_) == 1:
            await straight(talk, tap.model_copy(update={"duty": open_[0]}), day)
        else:
            text = await digest.words(talk.desk, talk.texts, page)
            talk.reply.show(Html(f"{text}\n\n{talk.texts(text_id)}"), rows)

    return pick


async def _why(talk: Talk, tap: DigestTap, day: date) -> None:
    await why.show(talk, await _spot(talk, tap, day))


async def _reason(talk: Talk, tap: DigestTap, day: date) -> None:
    await why.reveal_reason(talk, await _spot(talk, tap, day))


async def _snooze(talk: Talk, tap: DigestTap, day: date) -> None:
    await putting_off.ask(talk, await _spot(talk, tap, day))


async def _wait(talk: Talk, tap: DigestTap, day: date) -> None:
    if await putting_off.chosen(talk, await _spot(talk, tap, day), tap.val):
        await show(talk, day, await page_with(talk, day, tap.duty))


async def _date(talk: Talk, tap: DigestTap, day: date) -> None:
    await putting_off.begin(talk, await _spot(talk, tap, day))


async def _earlier(talk: Talk, tap: DigestTap, day: date) -> None:
    await earlier.begin(talk, await _spot(talk, tap, day))


async def _spot(talk: Talk, tap: DigestTap, day: date) -> Spot:
    return Spot.in_list(await talk.desk.duty_acts.get(tap.duty), day)


async def page_with(talk: Talk, day: date, duty: int) -> int:
    """The page on which this line stands."""
    items = (await talk.desk.digests.compose(day)).items
    return next((at for at, item in enumerate(items) if item.row.id == duty), 0) // digest.AT_ONCE


def _number(typed: str) -> int:
    return int(typed) if typed.isdecimal() else 0


_ACTS: dict[str, Act] = {
    "list": _list,
    "done": _done,
    "way": _way,
    "undo": _undo,
    "pick_why": _pick("reminder-which-why", "why", _why),
    "why": _why,
    "reason": _reason,
    "pick_snooze": _pick("reminder-which-snooze", "snooze", _snooze),
    "snooze": _snooze,
    "wait": _wait,
    "date": _date,
    "earlier": _earlier,
}
