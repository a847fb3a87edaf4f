"""Commands and menu buttons → the conversation or the page that they open."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from dialogs import language, leave, menu, pages, panel, referral_list
from dialogs.away.taps import open_away
from dialogs.callbacks import MenuTap
from dialogs.cases import by_code, opening
from dialogs.cases import lists as cases
from dialogs.complaints import lists as complaints
from dialogs.complaints.ways import open_from_menu as open_feedback
from dialogs.duties.hours import open_reminders
from dialogs.exits import listing as exits
from dialogs.family.card import open_family
from dialogs.filters import is_command
from dialogs.help import pages as help_pages
from dialogs.hours import gaps, log
from dialogs.hours import month as own_month
from dialogs.leading import home, lost
from dialogs.months import budget, choice
from dialogs.next_period.page import open_period
from dialogs.plans.page import open_plans
from dialogs.posts.connecting import open_connect, open_groups
from dialogs.posts.page import open_summary
from dialogs.ratings.sums import open_sums
from dialogs.referral import begin
from dialogs.talk import Talk
from storage.errors import NotHere
from storage.referral_lists import Filter

Way = Callable[[Talk], Awaitable[None]]


def router() -> Router:
    made = Router(name="ways")
    made.message.filter(is_command)
    made.message.register(_month, Command("month"))
    made.message.register(_summary, Command("summary"))
    made.message.register(by_code.on_case, Command("case"))
    for name, way in _BY_COMMAND.items():
        made.message.register(_on_command(way), Command(name))
    made.callback_query.register(tapped, MenuTap.filter())
    return made


def _on_command(way: Way) -> Callable[[Message, Talk], Awaitable[None]]:
    async def handle(_message: Message, talk: Talk) -> None:
        await way(talk)

    return handle


async def _month(_message: Message, talk: Talk, command: CommandObject) -> None:
    await choice.open_month(talk, command.args or "")


async def _summary(_message: Message, talk: Talk, command: CommandObject) -> None:
    await open_summary(talk, command.args or "")


async def tapped(_query: CallbackQuery, callback_data: MenuTap, talk: Talk) -> None:
    way = _BY_BUTTON.get(callback_data.act)
    if way is None:
        raise NotHere
    await way(talk)


async def _team(talk: Talk) -> None:
    if not talk.actor.municipalities():
        raise NotHere
    talk.reply.message_id = None
    await referral_list.open_list(talk)


async def _sent(talk: Talk) -> None:
    talk.reply.message_id = None
    await referral_list.open_list(talk, Filter.SENT)


async def _delete(talk: Talk) -> None:
    """Removes the message that carries the button (a revealed name)."""
    if talk.reply.message_id is not None:
        talk.reply.delete(talk.reply.message_id)


async def _nothing_open(talk: Talk) -> None:
    """/cancel outside a form (inside one the form answers it)."""
    talk.reply.show(talk.texts("form-nothing-open"), menu.rows(talk))


_BY_COMMAND: dict[str, Way] = {
    "report": begin.begin_referral,
    "referrals": referral_list.open_list,
    "menu": menu.show_menu,
    "language": language.ask,
    "privacy": pages.privacy,
    "cancel": _nothing_open,
    "help": pages.instructions,
    "services": help_pages.open_home,
    "family": open_family,
    "feedback": open_feedback,
    "complaints": complaints.open_list,
    "leave": leave.ask,
    "team": home.open_team,
    "away": open_away,
    "lost": lost.open_lost,
    "panel": panel.open_panel,
    "cases": cases.open_list,
    "exit": exits.open_exits,
    "lahkumine": exits.open_exits,
    "ratings": open_sums,
    "reminders": open_reminders,
    "log": log.open_log,
    "plan": open_plans,
    "budget": budget.open_budget,
    "period": open_period,
    "connect": open_connect,
    "disconnect": open_groups,
}
_BY_BUTTON: dict[str, Way] = {
    "about": help_pages.open_home,
    "away": open_away,
    "case": opening.begin_directly,
    "cases": cases.open_list,
    "exits": exits.open_exits,
    "family": open_family,
    "feedback": open_feedback,
    "lead": home.open_team,
    "anew": begin.anew,
    "delete": _delete,
    "language": language.ask,
    "leave": leave.leave,
    "log": log.open_log,
    "log_again": log.open_again,
    "menu": menu.show_menu,
    "budget": budget.open_budget,
    "hours": own_month.open_month,
    "month": own_month.open_month,
    "months": choice.open_reports,
    "danger": gaps.danger,
    "panel": panel.open_panel,
    "panel_end": panel.end_all,
    "plan": open_plans,
    "report": begin.begin_referral,
    "period": open_period,
    "resume": begin.resume,
    "self": begin.begin_own,
    "sent": _sent,
    "summary": open_summary,
    "team": _team,
}
