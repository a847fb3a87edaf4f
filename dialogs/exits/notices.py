"""A lead asks where people go: rendered for the state as it is then; nothing is said once everything is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casework.notices import Notice
from dialogs.cases.words import codes
from dialogs.exits import words as say
from dialogs.leading.pages import in_rows
from dialogs.reply import Say, Word

if TYPE_CHECKING:
    from dialogs.notices.errand import Errand

_MOST_BUTTONS = 6


async def _asked(errand: Errand) -> Word | None:
    found = await errand.desk.exits.everybody(errand.args["municipality"])
    mine = [one.row for one in found.exits if one.has_nothing and one.row.manager_id == errand.account.id]
    if not mine:
        return None
    words = errand.texts("notice-exit-nudge", codes=codes(mine), count=len(mine))
    buttons = [say.button(row, code, "below") for row in mine[:_MOST_BUTTONS] if (code := codes([row]))]
    return Say(words, [*in_rows(buttons), [say.to_list(errand.texts)]])


RENDERERS = {Notice.EXIT_NUDGE: _asked}
