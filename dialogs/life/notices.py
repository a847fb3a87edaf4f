"""What is said unasked of life events: codes only, never why somebody is away or what happened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from casework.exits import ExitReason
from casework.notices import Notice
from casework.referrals import code_of
from dialogs.cases import words as say
from dialogs.life.callbacks import tap
from dialogs.reply import Say, Word
from locales import days
from storage import life_news
from storage.errors import Stale

if TYPE_CHECKING:
    from dialogs.notices.errand import Errand


async def _look(errand: Errand) -> Word | None:
    """Once, while the pause is as it was when its day came, to who may still end it."""
    try:
        pause, row = await errand.desk.pauses.present(errand.args["pause"], errand.args["rev"])
    except Stale:
        return None
    texts = errand.texts
    words = texts("life-look-again", code=say.code(row), since=days.due(pause.since))
    rows = [[(texts.plain(f"button-life-{act}"), tap(pause, act))] for act in ("longer", "back", "other")]
    return Say(words, rows)


async def _died(errand: Errand) -> Word | None:
    """Quietly, to those who worked with the person; nothing once it was taken back."""
    reason = await errand.desk.life.told_reason(errand.args["stop"])
    return _left(errand, "life-notice-died") if reason is ExitReason.DIED else None


async def _moved(errand: Errand) -> Word | None:
    reason = await errand.desk.life.told_reason(errand.args["stop"])
    return _left(errand, "life-notice-moved") if reason is ExitReason.MOVED else None


def _left(errand: Errand, text_id: str) -> Word:
    return Say(errand.texts(text_id, code=code_of(errand.args["person"])), silent=True)


async def _undone(errand: Errand) -> Word | None:
    """Only who heard of it hears that it was a mistake."""
    if not await life_news.heard(errand.desk, errand.args["stop"], errand.account.id or 0):
        return None
    return Say(errand.texts("life-notice-undone", code=code_of(errand.args["person"])))


RENDERERS: dict[Notice, Callable[[Errand], Awaitable[Word | None]]] = {
    Notice.PAUSE_LOOK: _look,
    Notice.PERSON_DIED: _died,
    Notice.PERSON_MOVED: _moved,
    Notice.LEAVING_UNDONE: _undone,
}
