"""Buttons of feedback, and words that begin it. The desk decides, the card shows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from casework.calendar import tallinn_day
from casework.complaints import NotPossible
from casework.family import Scope
from dialogs import nonsense
from dialogs.complaints import answering, card, lists, own, own_forms, reveal, terms, ways, words
from dialogs.complaints.callbacks import ComplaintListTap, ComplaintTap, FeedbackTap, TermTap
from dialogs.family.card import offer
from dialogs.filters import is_words
from dialogs.talk import Talk
from storage.errors import NotHere
from storage.tables import Complaint

offer(Scope.FEEDBACK, "button-feedback", lambda linked: FeedbackTap(link=linked.link_id).pack())
Act = Callable[[Talk, ComplaintTap], Awaitable[None]]


def router() -> Router:
    made = Router(name="complaints")
    made.message.register(typed, is_words, ways.is_meant)
    made.callback_query.register(tapped, ComplaintTap.filter())
    made.callback_query.register(turned, ComplaintListTap.filter())
    made.callback_query.register(begun, FeedbackTap.filter())
    made.callback_query.register(termed, TermTap.filter())
    return nonsense.guard(made)


async def typed(_message: Message, talk: Talk) -> None:
    await ways.open_feedback(talk)


async def begun(_query: CallbackQuery, callback_data: FeedbackTap, talk: Talk) -> None:
    await ways.open_feedback(talk, callback_data.link)


async def turned(_query: CallbackQuery, callback_data: ComplaintListTap, talk: Talk) -> None:
    await lists.turned(talk, callback_data)


async def termed(_query: CallbackQuery, callback_data: TermTap, talk: Talk) -> None:
    await terms.tapped(talk, callback_data)


async def tapped(_query: CallbackQuery, callback_data: ComplaintTap, talk: Talk) -> None:
    act = _OF_TEAM.get(callback_data.act) or _OF_SENDER.get(callback_data.act)
    if act is None:
        raise NotHere
    try:
        await act(talk, callback_data)
    except NotPossible:
        await _show_present(talk, callback_data)


async def _show_present(talk: Talk, tap: ComplaintTap) -> None:
    """Somebody was faster, or the button is old: say so, and show how it stands now."""
    if tap.act in _OF_SENDER:
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
        await own.show(talk, await talk.desk.complaints.follow(tap.id))
        return
    row = await talk.desk.complaints.card(tap.id)
    taker = await talk.desk.accounts.name_of(row.taken_by, row.municipality_id)
    if tap.act == "take" and row.taken_by not in {None, talk.actor.account_id}:
        worker = taker or talk.texts.plain("value-colleague")
        talk.reply.toast(
            talk.texts.plain("complaint-toast-faster", number=words.number(row), worker=worker), alert=True
        )
    else:
        talk.reply.toast(talk.texts.plain("card-toast-changed"), alert=True)
    await card.show(talk, row)


# ── on the card ──────────────────────────────────────────────────────────────


async def _open(talk: Talk, tap: ComplaintTap) -> None:
    """Below the list in which it was tapped."""
    row = await talk.desk.complaints.card(tap.id)
    talk.reply.message_id = None
    await card.show(talk, row)


async def _take(talk: Talk, tap: ComplaintTap) -> None:
    row = await talk.desk.complaints.take(tap.id, tap.ver)
    talk.reply.toast(talk.texts.plain("complaint-toast-taken"))
    await card.show(talk, row)


async def _why(talk: Talk, tap: ComplaintTap) -> None:
    """For the sender, and for who may read the card."""
    try:
        row = await talk.desk.complaints.follow(tap.id)
    except NotHere:
        row = await talk.desk.complaints.card(tap.id)
    talk.reply.message_id = None
    talk.reply.say(words.why(talk.texts, row, tallinn_day(talk.now)))


def _present(begin: Callable[[Talk, Complaint], Awaitable[None]]) -> Act:
    """What asks something first: only over a card that shows the present state."""

    async def act(talk: Talk, tap: ComplaintTap) -> None:
        row = await talk.desk.complaints.card(tap.id)
        if row.version != tap.ver:
            raise NotPossible("older card")
        await begin(talk, row)

    return act


async def _ask(talk: Talk, row: Complaint) -> None:
    await answering.begin(talk, answering.ASK, row)


async def _answer(talk: Talk, row: Complaint) -> None:
    await answering.begin(talk, answering.ANSWER, row)


_OF_TEAM: dict[str, Act] = {
    "open": _open,
    "row": lists.open_row,
    "take": _take,
    "reveal": reveal.reveal,
    "ask": _present(_ask),
    "answer": _present(_answer),
    "give": _present(answering.begin_give),
    "why": _why,
}
_OF_SENDER: dict[str, Act] = {
    "own": own.open_own,
    "told": own.read_answer,
    "satisfied": own.satisfied,
    "unsatisfied": own_forms.begin_unsatisfied,
    "question": own_forms.begin_reply,
    "add": own_forms.begin_add,
    "withdraw_ask": own.withdraw_ask,
    "withdraw": own.withdraw,
}
