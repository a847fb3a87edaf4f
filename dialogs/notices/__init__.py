"""What the outbox says, rendered when its turn comes: in the recipient's language, for the state as it is then.

A renderer returns None when there is nothing to say any more (the row is "cleared").
"""

from __future__ import annotations

from casework.notices import Notice
from dialogs.cases import notices as cases
from dialogs.complaints import notices as complaints
from dialogs.exits import notices as exits
from dialogs.family import notices as family
from dialogs.hours import notices as hours
from dialogs.leading import notices as leading
from dialogs.life import notices as life
from dialogs.months import file_notices as month_files
from dialogs.months import notices as months
from dialogs.next_period import notices as next_period
from dialogs.notices import duties, housekeeping, to_sender, to_team
from dialogs.notices.errand import Errand
from dialogs.posts import notices as posts
from dialogs.ratings import notices as ratings
from dialogs.reply import Word
from storage.errors import NotHere
from storage.tables import AccountState

_RENDERERS = {
    **leading.RENDERERS,
    **to_team.RENDERERS,
    **to_sender.RENDERERS,
    **housekeeping.RENDERERS,
    **cases.RENDERERS,
    **complaints.RENDERERS,
    **duties.RENDERERS,
    **exits.RENDERERS,
    **family.RENDERERS,
    **hours.RENDERERS,
    **months.RENDERERS,
    **month_files.RENDERERS,
    **next_period.RENDERERS,
    **posts.RENDERERS,
    **ratings.RENDERERS,
    **life.RENDERERS,
}

_TAKE_AWAY = (Notice.ERASE_MESSAGES, Notice.FAMILY_EMPTIED)


async def render(notice: Notice, errand: Errand) -> Word | None:
    if errand.account.state is AccountState.SUSPENDED and notice not in _TAKE_AWAY:
        return None
    if await errand.desk.life.silences(notice, errand.args):
        return None
    if await errand.desk.family.forbids(errand.args, errand.account.id or 0):
        return None
    try:
        return await _RENDERERS[notice](errand)
    except NotHere:
        return None


__all__ = ["Errand", "render"]
