"""The menu by role, the welcome, and the short pages: help, what help there is, privacy, leaving."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from casework.people import Role
from casework.referrals import ReferrerKind
from dialogs import referral_list, start
from dialogs.callbacks import MenuTap
from dialogs.forms import engine
from dialogs.referral.answers import PRIVACY_VERSION, USUAL_RETENTION_DAYS
from dialogs.referral.danger import number_lines
from dialogs.referral.form import REFERRAL
from dialogs.reply import Rows
from dialogs.talk import Talk
from storage.errors import NotHere
from storage.referral_lists import Filter

COMMANDS = ("report", "referrals", "menu", "language", "privacy", "help", "leave")
"""In the order of the command list; `/start` and `/cancel` are understood as well."""


def router() -> Router:
    made = Router(name="menu")
    for name, handler in _BY_COMMAND.items():
        made.message.register(handler, Command(name))
    made.callback_query.register(tapped, MenuTap.filter())
    return made


def rows(talk: Talk) -> Rows:
    """Ways in, the likeliest first."""
    texts, roles = talk.texts, talk.actor.roles()
    made = []
    if Role.CASE_MANAGER in roles:
        made.append([(texts.plain("button-referrals"), MenuTap(act="team").pack())])
    made.append([(texts.plain("button-report"), MenuTap(act="report").pack())])
    if not roles:
        made.append([(texts.plain("button-need-help"), MenuTap(act="self").pack())])
    made.append([(texts.plain("button-my-referrals"), MenuTap(act="sent").pack())])
    made.append(
        [
            (texts.plain("button-about-help"), MenuTap(act="about").pack()),
            (texts.plain("button-change-language"), MenuTap(act="language").pack()),
        ]
    )
    return made


async def welcome(talk: Talk) -> None:
    """Who Märkaja is; for a member the menu of the roles."""
    if not talk.actor.memberships:
        talk.reply.show(talk.texts("start-welcome"), await _with_unfinished(talk))
        return
    await show_menu(talk)


async def show_menu(talk: Talk) -> None:
    roles = talk.texts.joined("role", sorted(talk.actor.roles()))
    text = talk.texts("menu-roles", roles=roles) if talk.actor.roles() else talk.texts("menu-plain")
    talk.reply.show(text, await _with_unfinished(talk))


async def _with_unfinished(talk: Talk) -> Rows:
    """A draft that waits comes first."""
    if await engine.load(talk) is None:
        return rows(talk)
    return [[(talk.texts.plain("button-continue-draft"), MenuTap(act="resume").pack())], *rows(talk)]


async def after_language(talk: Talk) -> None:
    """In the middle of a form its question is put again, in the new language."""
    run = await engine.load(talk)
    if run is not None:
        await engine.ask(talk, run)
    elif talk.account.organisation_id and not talk.actor.memberships:
        await start.greet_institution(talk, talk.account.organisation_id)
    else:
        await welcome(talk)


# ── ways into a referral ─────────────────────────────────────────────────────


async def begin_referral(talk: Talk, kind: ReferrerKind | None = None) -> None:
    """Always below, in messages of its own: what stood above (a number, a greeting) stays."""
    talk.reply.message_id = None
    if await engine.load(talk) is not None:
        _offer_unfinished(talk)
        return
    if kind is None and talk.actor.staff_membership() is not None:
        kind = ReferrerKind.STAFF
    answers = {"knows_privacy": talk.account.privacy_version >= PRIVACY_VERSION}
    await engine.begin(talk, REFERRAL, {**answers, "kind": kind, "kind_known": True} if kind else answers)


def _offer_unfinished(talk: Talk) -> None:
    talk.reply.show(
        talk.texts("form-unfinished"),
        [
            [(talk.texts.plain("button-continue-draft"), MenuTap(act="resume").pack())],
            [(talk.texts.plain("button-start-anew"), MenuTap(act="anew").pack())],
        ],
    )


async def _resume(talk: Talk) -> None:
    run = await engine.load(talk)
    if run is None:
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
    else:
        await engine.ask(talk, run)


async def _anew(talk: Talk) -> None:
    run = await engine.load(talk)
    if run is not None:
        await engine.forget(talk, run)
    await begin_referral(talk)


# ── pages ────────────────────────────────────────────────────────────────────


async def about(talk: Talk) -> None:
    talk.reply.show(talk.texts("about-help", numbers=number_lines(talk.texts)), rows(talk))


async def instructions(talk: Talk) -> None:
    talk.reply.show(talk.texts("help-page"), [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]])


async def privacy(talk: Talk) -> None:
    retention = talk.texts.plain("privacy-retention", days=USUAL_RETENTION_DAYS)
    head, rest = talk.texts("privacy-notice", retention=retention), talk.texts("privacy-long")
    talk.reply.show(f"{head}\n\n{rest}", [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]])


async def leave_asked(talk: Talk) -> None:
    talk.reply.show(
        talk.texts("leave-question" if talk.actor.memberships else "leave-question-plain"),
        [
            [(talk.texts.plain("button-leave"), MenuTap(act="leave").pack())],
            [(talk.texts.plain("button-stay"), MenuTap(act="menu").pack())],
        ],
    )


async def _leave(talk: Talk) -> None:
    run = await engine.load(talk)
    if run is not None:
        await engine.forget(talk, run)
    await talk.desk.accounts.leave(talk.account)
    talk.reply.show(talk.texts("leave-done"))


async def _language(talk: Talk) -> None:
    start.ask_language(talk)


async def _self(talk: Talk) -> None:
    await begin_referral(talk, ReferrerKind.SELF)


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


_ACTS = {
    "menu": show_menu,
    "report": begin_referral,
    "self": _self,
    "resume": _resume,
    "anew": _anew,
    "about": about,
    "language": _language,
    "team": _team,
    "sent": _sent,
    "leave": _leave,
    "delete": _delete,
}


async def tapped(_query: CallbackQuery, callback_data: MenuTap, talk: Talk) -> None:
    handler = _ACTS.get(callback_data.act)
    if handler is None:
        raise NotHere
    await handler(talk)


def _on_command(page: Callable[[Talk], Awaitable[None]]) -> Callable[[Message, Talk], Awaitable[None]]:
    async def handle(_message: Message, talk: Talk) -> None:
        await page(talk)

    return handle


_BY_COMMAND = {
    "menu": _on_command(show_menu),
    "report": _on_command(begin_referral),
    "privacy": _on_command(privacy),
    "help": _on_command(instructions),
    "leave": _on_command(leave_asked),
}
