"""Buttons of ratings. An old one never acts: it is told so, and the rating is shown as it stands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from dialogs import nonsense
from dialogs.filters import is_words
from dialogs.ratings import asking, chart, forms, link, page, summary, sums
from dialogs.ratings import words as say
from dialogs.ratings.callbacks import RatingCaseTap, RatingLinkTap, RatingSumTap, RatingTap
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere, Stale
from storage.ratings_base import Held

Act = Callable[[Talk, RatingTap], Awaitable[None]]
CaseAct = Callable[[Talk, RatingCaseTap], Awaitable[None]]


def router() -> Router:
    made = Router(name="ratings")
    made.callback_query.register(tapped, RatingTap.filter())
    made.callback_query.register(on_case, RatingCaseTap.filter())
    made.callback_query.register(on_link, RatingLinkTap.filter())
    made.callback_query.register(sums.tapped, RatingSumTap.filter())
    made.message.register(asking.typed, is_words, asking.is_asked)
    return nonsense.guard(made)


async def tapped(_query: CallbackQuery, callback_data: RatingTap, talk: Talk) -> None:
    act = _ACTS.get(callback_data.act)
    if act is None:
        raise NotHere
    talk.reply.links = await talk.desk.ratings.links_of(callback_data.id)
    try:
        await act(talk, callback_data)
    except Held as held:
        _say_held(talk, held)
    except Stale:
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
        await _present(talk, callback_data.id)


async def _present(talk: Talk, rating_id: int) -> None:
    """As it stands now."""
    found = await talk.desk.ratings.opened(rating_id)
    if found.is_written:
        try:
            await talk.desk.ratings.free(found)
        except Held as held:
            _say_held(talk, held)
            return
        asking.show(talk, found)
        return
    rows = [] if found.by_link else [[say.page_button(talk.texts, found.case.id)]]
    talk.reply.show(talk.texts("rating-confirmed", head=say.head(talk.texts, found)), rows)


def _say_held(talk: Talk, held: Held) -> None:
    """Who is at it, since when; one may go on in their place."""
    texts, found = talk.texts, held.opened
    at = days.moment_on(texts, held.since, talk.now)
    who = held.name or texts.plain("value-colleague")
    text_id = "rating-held-link" if found.by_link else "rating-held"
    rows = [[(texts.plain("button-rating-over"), say.tap(found.row, "over"))]]
    if not found.by_link:
        rows.append([say.page_button(texts, found.case.id)])
    talk.reply.show(texts(text_id, head=say.head(texts, found), who=who, at=at), rows)


async def _open(talk: Talk, tap: RatingTap) -> None:
    """Safe at any time: as it stands, below what was tapped when that is an older list."""
    await _present(talk, tap.id)


async def _over(talk: Talk, tap: RatingTap) -> None:
    asking.show(talk, await talk.desk.ratings.take_over(tap.id, tap.rev))


async def on_case(_query: CallbackQuery, callback_data: RatingCaseTap, talk: Talk) -> None:
    act = _CASE_ACTS.get(callback_data.act)
    if act is None:
        raise NotHere
    try:
        await act(talk, callback_data)
    except Held as held:
        _say_held(talk, held)
    except Stale:
        talk.reply.toast(talk.texts.plain("card-toast-changed"), alert=True)
        await page.show(talk, callback_data.case)


async def on_link(query: CallbackQuery, callback_data: RatingLinkTap, talk: Talk) -> None:
    try:
        await link.tapped(query, callback_data, talk)
    except Held as held:
        _say_held(talk, held)
    except (NotHere, Stale):
        # Somebody else's link, an ended one, and no link at all look the same.
        talk.reply.words.clear()
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)


async def _page(talk: Talk, tap: RatingCaseTap) -> None:
    await page.show(talk, tap.case)


async def _below(talk: Talk, tap: RatingCaseTap) -> None:
    """The card or the list from which it was opened stays."""
    talk.reply.message_id = None
    await page.show(talk, tap.case)


_ACTS: dict[str, Act] = {
    "set": asking.chosen,
    asking.FIX: asking.chosen,
    "skip": asking.skipped,
    "fixskip": asking.skipped,
    "back": asking.back,
    "turn": asking.turned,
    "later": asking.later,
    "sum": asking.to_summary,
    "one": asking.fixed,
    "open": _open,
    "over": _over,
    "write": forms.write,
    "change": summary.change,
    "confirm": summary.confirm,
    "undo": summary.undo,
    "drop": summary.drop,
    "see": summary.see,
    "correct": forms.correct,
}
_CASE_ACTS: dict[str, CaseAct] = {
    "page": _page,
    "below": _below,
    "choose": page.choose,
    "begin": page.begin,
    "given": page.given,
    "ask": page.ask,
    "chart": chart.of_case,
}
