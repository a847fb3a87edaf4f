"""The morning's list on its way out; later its present state; and yesterday's, without buttons."""

from __future__ import annotations

from datetime import date

from casework.notices import Notice
from casework.reminders import may_say
from dialogs.duties import digest
from dialogs.duties.digest import day_named
from dialogs.notices.errand import Errand
from dialogs.reply import Edit, Say, Word


async def _digest(errand: Errand) -> Word | None:
    """From the state as it is now; nothing due, nothing said. One that is late for its day waits for the next."""
    desk, day = errand.desk, date.fromisoformat(errand.args["day"])
    if not may_say(errand.now, day):
        await desk.digests.unsaid(day)
        return None
    found = await desk.digests.compose(day)
    if not found.left:
        return None
    older = await desk.digests.older(errand.account.id or 0, day)
    if older is not None:
        await desk.outbox.put(
            Notice.DIGEST_OLDER,
            errand.account.id or 0,
            key=f"{Notice.DIGEST_OLDER}:{older.id}",
            args={"message": older.message_id, "day": older.args["day"]},
        )
    page = digest.page_of(found, 0)
    return Say(await digest.words(desk, errand.texts, page), digest.buttons(desk, errand.texts, page))


async def _changed(errand: Errand) -> Word | None:
    desk, day = errand.desk, date.fromisoformat(errand.args["day"])
    if await desk.digests.newest_day(errand.account.id or 0) != day:
        return None
    found = await desk.digests.compose(day)
    if found.message_id is None:
        return None
    page = digest.page_of(found, 0)
    text, rows = await digest.words(desk, errand.texts, page), digest.buttons(desk, errand.texts, page)
    return Edit(found.message_id, text, rows, or_say=False)


async def _older(errand: Errand) -> Word | None:
    day = date.fromisoformat(errand.args["day"])
    text = errand.texts("reminder-older", day=day_named(errand.texts, day))
    return Edit(errand.args["message"], text, or_say=False)


RENDERERS = {
    Notice.DIGEST: _digest,
    Notice.DIGEST_CHANGED: _changed,
    Notice.DIGEST_OLDER: _older,
}
