"""Every button of a lead's pages → the page. The desk asks each time whether the person leads there."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from dialogs.callbacks import LeadTap
from dialogs.leading import (
    contact,
    districts,
    home,
    hours,
    inviting,
    lost,
    member,
    pending,
    people,
    posters,
    renaming,
)
from dialogs.leading.pages import Page
from dialogs.posts import settings as posts
from dialogs.posts.page import SETTINGS as POSTS
from dialogs.talk import Talk
from storage.errors import NotHere


def router() -> Router:
    made = Router(name="leading")
    made.callback_query.register(tapped, LeadTap.filter())
    return made


async def tapped(_query: CallbackQuery, callback_data: LeadTap, talk: Talk) -> None:
    page = _PAGES.get(callback_data.page)
    if page is None:
        raise NotHere
    await page(talk, callback_data)


_PAGES: dict[str, Page] = {
    home.HOME: home.show,
    people.PEOPLE: people.show,
    people.PARTNERS: people.show,
    member.MEMBER: member.show,
    "rename": renaming.show,
    "invite": inviting.show,
    pending.PENDING: pending.show,
    posters.POSTERS: posters.show,
    hours.HOURS: hours.show,
    contact.CONTACT: contact.show,
    districts.DISTRICTS: districts.show,
    lost.LOST: lost.show,
    POSTS: posts.show,
}
