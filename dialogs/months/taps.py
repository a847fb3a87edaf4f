"""Buttons of a municipality's month. The desk decides each time anew who may, and how the month stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import date

from aiogram.types import CallbackQuery

from casework.months import MonthMove, MonthState, may_move
from dialogs.months import closing, draft, files_page, lists, no_contract, sheets_page
from dialogs.months.callbacks import ReportTap, report_tap, unpacked
from dialogs.talk import Talk
from storage.errors import NotHere, Stale

Act = Callable[[Talk, ReportTap, date], Awaitable[None]]
Mark = Callable[[int, date], Awaitable[None]]


async def tapped(_query: CallbackQuery, callback_data: ReportTap, talk: Talk) -> None:
    act = _ACTS.get(callback_data.act)
    if act is None:
        raise NotHere
    await act(talk, callback_data, unpacked(callback_data.month))


async def _open(talk: Talk, tap: ReportTap, month: date) -> None:
    await draft.show(talk, tap.place, month)


async def _nudge(talk: Talk, tap: ReportTap, month: date) -> None:
    """All gaps of this kind that are theirs to fill."""
    found = await talk.desk.months.draft(tap.place, month)
    cases = {gap.case_id for gap in found.gaps if gap.account_id == tap.id and gap.kind == tap.what}
    try:
        fresh = await talk.desk.months.nudge(tap.place, month, tap.id, cases)
    except NotHere:
        # They have filled it in the meantime, or cannot be reached any more.
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
    else:
        talk.reply.toast(talk.texts.plain("month-toast-nudged" if fresh else "month-toast-nudged-before"))
    await lists.gaps(talk, tap.model_copy(update={"act": "gaps"}), month)


async def _nudge_all(talk: Talk, tap: ReportTap, month: date) -> None:
    """Nobody any more once it is closed."""
    found = await talk.desk.months.draft(tap.place, month)
    if found.state in {MonthState.CLOSED, MonthState.SENT}:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
        await draft.show(talk, tap.place, month)
        return
    theirs: defaultdict[int, set[int]] = defaultdict(set)
    for gap in found.gaps:
        if gap.account_id is not None:
            theirs[gap.account_id].add(gap.case_id)
    fresh = [await talk.desk.months.nudge(tap.place, month, one, theirs[one]) for one in sorted(theirs)]
    asked = sum(fresh)
    if asked:
        talk.reply.toast(talk.texts.plain("month-toast-nudged-all", count=asked))
    else:
        talk.reply.toast(talk.texts.plain("month-toast-nudged-before" if fresh else "month-toast-no-gaps"))
    await draft.show(talk, tap.place, month)


async def _ask_lead(talk: Talk, tap: ReportTap, month: date) -> None:
    """Once a day; who leads hears who asks."""
    try:
        fresh = await talk.desk.month_asking.ask(tap.place, month)
    except Stale:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
    else:
        talk.reply.toast(talk.texts.plain("month-toast-lead-asked" if fresh else "month-toast-lead-asked-before"))
    await draft.show(talk, tap.place, month)


async def _sent(talk: Talk, tap: ReportTap, month: date) -> None:
    """Without a contract there is no invoice to send: it is asked once more."""
    closed = await talk.desk.month_history.closed(tap.place, month)
    asked = closed is not None and closed.version == tap.ver and may_move(closed.state, MonthMove.SEND)
    if asked and (lacks := await no_contract.lacks(talk, tap.place, month)):
        sure = report_tap("sent_sure", tap.place, month, ver=tap.ver)
        back = (talk.texts.plain("button-back"), report_tap("open", tap.place, month))
        no_contract.ask(talk, lacks, sure, back)
        return
    await _sent_sure(talk, tap, month)


async def _sent_sure(talk: Talk, tap: ReportTap, month: date) -> None:
    await _marked(talk, tap, month, talk.desk.months.sent, "month-toast-sent")


async def _unsent(talk: Talk, tap: ReportTap, month: date) -> None:
    """As long as nothing newer has happened."""
    await _marked(talk, tap, month, talk.desk.months.unsent, "month-toast-unsent")


async def _marked(talk: Talk, tap: ReportTap, month: date, mark: Mark, said: str) -> None:
    """Only of the version that the button stood under."""
    closed = await talk.desk.month_history.closed(tap.place, month)
    try:
        if closed is not None and closed.version == tap.ver:
            await mark(tap.place, month)
            talk.reply.toast(talk.texts.plain(said))
        else:
            talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
    except Stale:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
    await draft.show(talk, tap.place, month)


_ACTS: dict[str, Act] = {
    "open": _open,
    "gaps": lists.gaps,
    "people": lists.people,
    "changes": lists.changes,
    "nudge": _nudge,
    "nudge_all": _nudge_all,
    "close": closing.begin,
    "ask_lead": _ask_lead,
    "sent": _sent,
    "sent_sure": _sent_sure,
    "unsent": _unsent,
    "files": files_page.show,
    "sheets": sheets_page.show,
    "file": sheets_page.send,
    "zip": files_page.send_all,
    "make": files_page.make,
}
