"""Buttons of posts, of /summary and of groups, in the private chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from casework.calendar import tallinn_day
from dialogs.posts import adviser, behind, connecting, page
from dialogs.posts.callbacks import GroupTap, PostTap, span_in
from dialogs.talk import Talk
from papers import summary_sheet
from storage.errors import NotHere, Stale


def router() -> Router:
    made = Router(name="posts")
    made.callback_query.register(on_post, PostTap.filter())
    made.callback_query.register(on_group, GroupTap.filter())
    return made


async def on_post(_query: CallbackQuery, callback_data: PostTap, talk: Talk) -> None:
    act = _ACTS.get(callback_data.act)
    if act is None:
        raise NotHere
    await act(talk, callback_data)


async def on_group(_query: CallbackQuery, callback_data: GroupTap, talk: Talk) -> None:
    await connecting.on_group(talk, callback_data)


async def _sheet(talk: Talk, tap: PostTap) -> None:
    """The file below the post."""
    span = span_in(tap)
    summary = await talk.desk.summaries.of(tap.place, span)
    key = (await talk.desk.municipalities.get(tap.place)).key
    talk.reply.document(f"{key}-{span.key}.xlsx", summary_sheet.write(summary, talk.texts))


async def _contracts(talk: Talk, tap: PostTap) -> None:
    span = span_in(tap)
    lines = await talk.desk.posts.portfolio(span)
    content = summary_sheet.write_portfolio(lines, span, tallinn_day(talk.now), talk.texts)
    talk.reply.document(f"markaja-{span.key}.xlsx", content)


async def _remind(talk: Talk, tap: PostTap) -> None:
    """Each worker is asked once, whoever of the colleagues taps."""
    span = span_in(tap)
    try:
        asked, before = await talk.desk.posts.remind(tap.place, span)
    except Stale:
        is_early = tallinn_day(talk.now) <= span.last
        talk.reply.toast(talk.texts.plain("post-remind-early" if is_early else "post-remind-late"), alert=True)
        return
    if asked:
        talk.reply.toast(talk.texts.plain("post-reminded", asked=asked), alert=True)
    else:
        talk.reply.toast(talk.texts.plain("post-reminded-before" if before else "post-remind-nobody"), alert=True)


_ACTS: dict[str, Callable[[Talk, PostTap], Awaitable[None]]] = {
    "adviser": adviser.on_adviser,
    "ask": page.ask,
    "connect": connecting.on_connect,
    "contracts": _contracts,
    "groups": connecting.on_groups,
    "mute": page.mute,
    "own": adviser.on_own,
    "own_day": adviser.set_day,
    "own_days": adviser.choose_day,
    "own_hour": adviser.set_hour,
    "own_hours": adviser.choose_hour,
    "own_mute": adviser.mute,
    "open": behind.open_subject,
    "page": page.on_page,
    "remind": _remind,
    "sheet": _sheet,
    "turn": behind.turn,
}
