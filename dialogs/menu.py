"""The menu by role, and the welcome. What its buttons open is in `ways.py`."""

from __future__ import annotations

from casework.people import Role
from dialogs.callbacks import MenuTap
from dialogs.forms import engine
from dialogs.reply import Rows
from dialogs.talk import Talk

COMMANDS = ("report", "referrals", "menu", "language", "privacy", "help", "leave")
"""In the order of the command list; `/start` and `/cancel` are understood as well."""


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
