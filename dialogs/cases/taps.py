"""Buttons of a case's card and of its pages. An old one never acts: it is told so, and the present card is shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from casework.cases import NOTED_BY_MANAGER
from casework.facts import Event
from dialogs.acting import act
from dialogs.callbacks import CaseListTap, CaseloadTap, CaseTap
from dialogs.cases import card, correcting, dates, facts, history, lists, moving, papers, reveal, setting
from dialogs.cases import words as say
from dialogs.cases.beside import fresh
from dialogs.cases.caseload import begin_caseload
from dialogs.family import meeting, noting, office
from dialogs.life import death, move
from dialogs.life import page as life
from dialogs.talk import Talk
from storage.errors import NotHere

Act = Callable[[Talk, CaseTap], Awaitable[None]]


def router() -> Router:
    made = Router(name="cases")
    made.callback_query.register(on_case, CaseTap.filter())
    made.callback_query.register(on_list, CaseListTap.filter())
    made.callback_query.register(on_caseload, CaseloadTap.filter())
    return made


async def on_case(_query: CallbackQuery, callback_data: CaseTap, talk: Talk) -> None:
    await act(talk, callback_data, _ACTS, lambda: _card(talk, callback_data))


async def on_list(_query: CallbackQuery, callback_data: CaseListTap, talk: Talk) -> None:
    await lists.turned(talk, callback_data)


async def on_caseload(_query: CallbackQuery, callback_data: CaseloadTap, talk: Talk) -> None:
    await begin_caseload(talk, callback_data)


async def _open(talk: Talk, tap: CaseTap) -> None:
    """Below: the list or the notice from which it was opened stays."""
    row = await talk.desk.cases.get(tap.id)
    talk.reply.message_id = None
    await card.show(talk, row)


async def _card(talk: Talk, tap: CaseTap) -> None:
    await card.show(talk, await talk.desk.cases.get(tap.id))


async def _more(talk: Talk, tap: CaseTap) -> None:
    """The same card with the buttons that are seldom needed."""
    row = await fresh(talk, tap)
    shown = await card.card_of(talk.desk, row, talk.actor)
    talk.reply.show(
        card.words(talk.texts, shown),
        [*card.seldom(talk.texts, shown), [say.button(row, talk.texts.plain("button-back"), "card")]],
    )


async def _next(talk: Talk, tap: CaseTap) -> None:
    """The button names the fact; callback data can be made up by hand."""
    if tap.val not in NOTED_BY_MANAGER:
        raise NotHere
    await facts.begin(talk, await fresh(talk, tap), Event(tap.val))


async def _note(talk: Talk, tap: CaseTap) -> None:
    await facts.begin(talk, await fresh(talk, tap))


_ACTS: dict[str, Act] = {
    "open": _open,
    "card": _card,
    "more": _more,
    "next": _next,
    "note": _note,
    "undo": facts.undo,
    "dates": dates.show,
    "history": history.show,
    "back": history.take_back,
    "papers": papers.show,
    "reveal": reveal.show,
    "turn": reveal.turn,
    "correct": correcting.begin,
    "uncorrect": correcting.take_back,
    "review": setting.begin_review,
    "traits": setting.traits,
    "trait": setting.toggle_trait,
    "close": setting.begin_close,
    "reopen": setting.reopen,
    "give": moving.begin_hand_over,
    "specialist": moving.begin_specialist,
    "untake": moving.take_back,
    "family": office.show,
    "consent": noting.begin,
    "unlink": office.ask_end_all,
    "unlinked": office.end_all,
    "meeting": meeting.show,
    "meet": meeting.begin,
    "unmeet": meeting.ask_cancel,
    "unmeetsure": meeting.cancel,
    "life": life.open_page,
    "pause": life.pause,
    "died": death.begin,
    "moved": move.begin,
    "unleave": death.take_back,
}
