"""Notices that tidy: an erased draft, the command list, messages that must leave a chat."""

from __future__ import annotations

from casework.notices import Notice
from casework.people import Role
from dialogs.callbacks import MenuTap
from dialogs.forms import unfinished
from dialogs.help import pages as help_pages
from dialogs.menu import COMMANDS, offered
from dialogs.notices.errand import Errand
from dialogs.reply import Commands, Delete, Say, Word


async def _draft_erased(errand: Errand) -> Word | None:
    """In the words of what it was; an older row does not know, and was about a referral most of the time.

    Nothing of somebody who only read: a question left open there held no message to anybody.
    """
    if errand.args.get("form") in help_pages.FORMS:
        return None
    return Say(
        unfinished.erased(errand.texts, errand.args.get("form") or unfinished.REFERRAL),
        [[(errand.texts.plain("button-menu"), MenuTap(act="menu").pack())]],
        silent=True,
    )


_OF_TEAM = frozenset({"referrals", "month"})
"""Mean something else to a case manager."""


async def _commands(errand: Errand) -> Word | None:
    wanted = [name for name in COMMANDS if offered(name, errand.actor)]
    family = "command-team" if Role.CASE_MANAGER in errand.actor.roles() else "command"
    return Commands([(name, errand.texts.of(family if name in _OF_TEAM else "command", name)) for name in wanted])


async def _erase(errand: Errand) -> Word | None:
    return Delete(list(errand.args["messages"]))


RENDERERS = {
    Notice.DRAFT_ERASED: _draft_erased,
    Notice.COMMANDS: _commands,
    Notice.ERASE_MESSAGES: _erase,
}
