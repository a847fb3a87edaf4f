"""All conversations in the order in which they are asked: forms first, the one that answers anything last."""

from __future__ import annotations

from aiogram import Router

from dialogs import asking, danger_first, groups, presence, referral_list, referrals, start, unknown, ways
from dialogs.away import taps as away
from dialogs.cases import by_code
from dialogs.cases import taps as cases
from dialogs.complaints import taps as complaints
from dialogs.duties import taps as duties
from dialogs.exits import taps as exits
from dialogs.family import letter_form
from dialogs.family import router as family
from dialogs.filters import in_group, in_private, tapped_in_private
from dialogs.forms import handlers as forms
from dialogs.help import router as help_pages
from dialogs.hours import router as hours
from dialogs.leading import router as leading
from dialogs.life import pause_taps as life
from dialogs.months import router as months
from dialogs.next_period import taps as next_period
from dialogs.plans import taps as plans
from dialogs.posts import in_groups
from dialogs.posts import taps as posts
from dialogs.ratings import taps as ratings
from dialogs.referral import leaflet


def private() -> Router:
    made = Router(name="private")
    made.message.filter(in_private)
    made.edited_message.filter(in_private)
    made.callback_query.filter(tapped_in_private)
    made.my_chat_member.filter(in_private)
    made.message.middleware(danger_first.tell)
    made.edited_message.middleware(danger_first.tell)
    made.message.middleware(letter_form.put_down)
    made.callback_query.middleware(letter_form.put_down)
    made.include_routers(
        family.replies(),
        forms.router(),
        start.router(),
        ways.router(),
        family.router(),
        complaints.router(),
        hours.router(),
        by_code.router(),
        # From here on taps only, each with data of its own kind, in any order; what is typed has found its way.
        leaflet.router(),
        asking.router(),
        referral_list.router(),
        referrals.router(),
        leading.router(),
        away.router(),
        cases.router(),
        duties.router(),
        exits.router(),
        presence.router(),
        plans.router(),
        months.router(),
        next_period.router(),
        posts.router(),
        ratings.router(),
        life.router(),
        # What workers typed was read before: only words of people without a role come so far.
        help_pages.router(),
        unknown.router(),
    )
    return made


def everywhere() -> Router:
    made = Router(name="everywhere")
    outside = Router(name="outside")
    for observer in (outside.message, outside.my_chat_member):
        observer.filter(in_group)
    outside.include_routers(in_groups.router(), groups.router())
    made.include_routers(private(), outside)
    return made
