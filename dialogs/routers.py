"""All conversations in the order in which they are asked: forms first, the one that answers anything last."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatType

from dialogs import asking, groups, presence, referral_list, referrals, start, unknown, ways
from dialogs.away import taps as away
from dialogs.cases import taps as cases
from dialogs.duties import taps as duties
from dialogs.forms import handlers as forms
from dialogs.hours import router as hours
from dialogs.leading import router as leading
from dialogs.plans import taps as plans
from dialogs.posts import in_groups
from dialogs.posts import taps as posts
from dialogs.referral import leaflet


def private() -> Router:
    made = Router(name="private")
    made.message.filter(F.chat.type == ChatType.PRIVATE)
    made.edited_message.filter(F.chat.type == ChatType.PRIVATE)
    made.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    made.my_chat_member.filter(F.chat.type == ChatType.PRIVATE)
    made.include_routers(
        forms.router(),
        start.router(),
        ways.router(),
        leaflet.router(),
        asking.router(),
        referral_list.router(),
        referrals.router(),
        leading.router(),
        away.router(),
        cases.router(),
        duties.router(),
        presence.router(),
        plans.router(),
        posts.router(),
        hours.router(),
        unknown.router(),
    )
    return made


def everywhere() -> Router:
    made = Router(name="everywhere")
    outside = Router(name="outside")
    for observer in (outside.message, outside.my_chat_member):
        observer.filter(F.chat.type.in_({ChatType.GROUP, ChatType.SUPERGROUP}))
    outside.include_routers(in_groups.router(), groups.router())
    made.include_routers(private(), outside)
    return made
