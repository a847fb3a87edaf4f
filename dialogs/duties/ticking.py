"""Ticking a duty off: at once where it can mean one thing only, otherwise it is asked in place what was done."""

from __future__ import annotations

from casework.cases import NotNoted
from casework.reminders import NOTED_ELSEWHERE
from dialogs.duties.spot import Spot
from dialogs.duties.words import named, whose
from dialogs.exits import leaving
from dialogs.months import ticking as months
from dialogs.talk import Talk
from storage.errors import Stale


async def done(talk: Talk, spot: Spot) -> bool:
    """True when nothing is left to ask and the page may be shown anew."""
    if spot.owed is None or spot.owed.row.ended_at is not None:
        raise Stale
    sent = await months.tick(talk, spot.owed.row, spot.back(talk.texts), lambda word: spot.to("way", word))
    if sent is not None:
        return sent
    if await noted_elsewhere(talk, spot):
        return False
    found = await talk.desk.duty_acts.ways(spot.owed)
    if not found:
        talk.reply.toast(talk.texts.plain("reminder-toast-others"), alert=True)
        return False
    if len(found) == 1:
        await keep(talk, spot, found[0].word)
        return True
    row, texts = spot.owed.row, talk.texts
    rows = [[(texts.of("reminder-way", way.word), spot.to("way", way.word))] for way in found]
    back = spot.back(texts)
    text = texts(
        "reminder-what-was-done",
        whose=await whose(talk.desk, spot.case, row.municipality_id),
        duty=named(texts, row.key, row.scope, row.base),
    )
    talk.reply.show(text, [*rows, [back]] if back else rows)
    return False


async def noted_elsewhere(talk: Talk, spot: Spot) -> bool:
    """The day of leaving is noted with its reason, in the form that asks for both."""
    if spot.key not in NOTED_ELSEWHERE or spot.case is None:
        return False
    await leaving.begin_from_duty(talk, spot.case)
    return True


async def keep(talk: Talk, spot: Spot, word: str) -> None:
    """Notes it for today. `Stale` when it has ended meanwhile."""
    if spot.owed is None:
        raise Stale
    if months.is_sure(word):
        await months.tick_surely(talk, spot.owed.row, word)
        return
    try:
        row = await talk.desk.duty_acts.done(spot.owed.row.id or 0, word)
        text_id = "reminder-toast-done" if row.ended_at is not None else "reminder-toast-part"
        talk.reply.toast(talk.texts.plain(text_id))
    except NotNoted as refused:
        talk.reply.toast(talk.texts.of("reminder-refused", refused.why), alert=True)
