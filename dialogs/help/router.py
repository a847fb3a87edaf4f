"""Taps of the pages about help, and words typed by people without a role."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from casework import help_pages
from casework.help_pages import HOME, Page
from dialogs.filters import is_words
from dialogs.help import count, guide, pages, place, search
from dialogs.help.callbacks import HelpTap
from dialogs.talk import Talk


def router() -> Router:
    made = Router(name="help")
    made.callback_query.register(tapped, HelpTap.filter())
    made.message.register(typed, is_words, looks_for_a_page)
    return made


async def looks_for_a_page(_event: object, talk: Talk) -> bool:
    """Filter: before a language was chosen everything leads to that question."""
    return talk.account.language is not None and pages.searches(talk)


async def typed(message: Message, talk: Talk) -> None:
    await search.typed(talk, message.text or "")


async def tapped(_query: CallbackQuery, callback_data: HelpTap, talk: Talk) -> None:
    """Data made up by hand gets the same answer as nonsense."""
    page = help_pages.pages().get(callback_data.page)
    if page is None or not 1 <= callback_data.part <= page.parts or not await _done(talk, page, callback_data):
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)


async def _done(talk: Talk, page: Page, tap: HelpTap) -> bool:
    match tap.act, page.key:
        case "", _:
            await pages.show(talk, page, tap.part)
        case "count", _ if page.rule:
            await count.begin(talk, page)
        case "place", "iste":
            await place.begin(talk)
        case "guide", key if key == HOME:
            await guide.begin(talk)
        case "search", key if key == HOME:
            await search.begin(talk)
        case _:
            return False
    return True
