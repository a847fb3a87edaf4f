"""Said unasked: codes, relations and days, never a name or how one is called, nobody's words, nothing of health."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from casework.calendar import tallinn_day
from casework.family import AGAIN, Relation, Scope
from casework.notices import Notice
from dialogs.callbacks import MenuTap
from dialogs.family import office_notices, words, writing
from dialogs.family.callbacks import FamilyTap, LetterTap
from dialogs.hours.words import hours, month
from dialogs.reply import Edit, Rows, Say, Word
from locales import Html, days

if TYPE_CHECKING:
    from casework.family import Linked
    from dialogs.notices.errand import Errand


async def _linked(errand: Errand) -> Linked:
    """Raises `NotHere`: by now the link may have ended."""
    return await errand.desk.family.mine(errand.args["link"])


def _card(errand: Errand, linked: Linked) -> Rows:
    label = errand.texts.plain("button-family-card")
    return [[(label, FamilyTap(act="below", link=linked.link_id).pack())]]


async def _over(errand: Errand) -> Word | None:
    """Said to who is linked no more; nothing when they are again (a note by mistake, a new link)."""
    ended = await errand.desk.family.ended(errand.args["ended"])
    if ended is None:
        return None
    relation, reason, place_id = ended
    texts = errand.texts
    place = await errand.desk.municipalities.get(place_id)
    if relation is Relation.PERSON:
        text_id = "family-over-self"
    else:
        text_id = "family-over-link" if reason in AGAIN else "family-over"
    return Say(
        texts(text_id, municipality=place.name),
        [
            [
                (texts.plain("button-about-help"), MenuTap(act="about").pack()),
                (texts.plain("button-menu"), MenuTap(act="menu").pack()),
            ]
        ],
    )


async def _ends(errand: Errand) -> Word | None:
    linked = await _linked(errand)
    until = await errand.desk.family.until_of(linked)
    if until is None:
        return None
    return Say(errand.texts("family-ends", code=linked.code, until=days.due(until)))


async def _extended(errand: Errand) -> Word | None:
    linked = await _linked(errand)
    until = words.until(errand.texts, await errand.desk.family.until_of(linked))
    return Say(errand.texts("family-extended", code=linked.code, until=until))


async def _back(errand: Errand) -> Word | None:
    linked = await _linked(errand)
    return Say(errand.texts("family-back", code=linked.code), _card(errand, linked))


async def _emptied(errand: Errand) -> Word | None:
    return Edit(errand.args["message"], errand.texts("family-emptied"), or_say=False, or_nothing=True)


async def _shown(_errand: Errand) -> Word | None:
    """A note for the house: never said."""
    return None


async def _meeting(errand: Errand) -> Word | None:
    linked = await _linked(errand)
    meeting = await errand.desk.family.told_meeting(errand.args["meeting"], errand.args["rev"])
    if meeting is None or not linked.has(Scope.MESSAGES):
        return None
    texts = errand.texts
    was = datetime.fromisoformat(errand.args["was"]) if "was" in errand.args else None
    before = words.meeting_moment(texts, was) if was is not None else ""
    if meeting.at is None:
        if not errand.args["changed"]:
            return None
        return Say(texts("family-meeting-off", code=linked.code, moment=before or "–"), _card(errand, linked))
    if meeting.at <= errand.now:
        return None
    line = words.meeting_line(texts, meeting.at, "")
    if not errand.args["changed"]:
        text_id = "family-meeting-new" if errand.args.get("new") else "family-meeting-soon"
        return Say(texts(text_id, code=linked.code, line=line), _card(errand, linked))
    # At the same time: it is the place that changed. Its name stands on the card alone.
    changed = "family-meeting-moved" if was == meeting.at else "family-meeting-changed"
    more = {} if was == meeting.at else {"moment": before or "–"}
    return Say(texts(changed, code=linked.code, line=line, **more), _card(errand, linked))


async def _month(errand: Errand) -> Word | None:
    linked = await _linked(errand)
    if not linked.has(Scope.MESSAGES) or not linked.has(Scope.OVERVIEW):
        return None
    first = date.fromisoformat(errand.args["month"])
    minutes = await errand.desk.family.minutes_of(linked, first)
    if not minutes:
        return None
    errand.desk.audit("family:month", f"family_link:{linked.link_id}", linked.municipality_id)
    texts = errand.texts
    head = texts("family-month", code=linked.code, month=month(texts, first), hours=hours(sum(minutes.values())))
    lines = words.help_lines(texts, minutes)
    return Say(Html(f"{head}\n{lines}"), _card(errand, linked))


# ── letters ──────────────────────────────────────────────────────────────────


async def _letter(errand: Errand) -> Word | None:
    """To either side: that there is one; the words open on a tap. Outside office hours no worker's phone rings."""
    letter, linked = await errand.desk.family.read(errand.args["letter"])
    if letter.rev != errand.args["rev"]:
        return None
    text_id = "family-letter" if letter.from_family else "family-answer"
    if letter.rev > 1:
        text_id = "family-letter-edited" if letter.from_family else "family-answer-edited"
    opened = LetterTap(act="read", id=letter.id or 0).pack()
    hours = await errand.desk.municipalities.hours(linked.municipality_id)
    return Say(
        errand.texts(text_id, code=linked.code, relation=linked.relation),
        [[(errand.texts.plain("button-family-read"), opened)]],
        silent=letter.from_family and not hours.is_open(errand.now),
    )


async def _waits(errand: Errand) -> Word | None:
    """Said while nobody has answered; an answer takes it back before. Not said to who does not read by now."""
    letter, linked = await errand.desk.family.read(errand.args["letter"])
    if not errand.args["late"] and not await errand.desk.family.reads(linked, errand.account.id or 0):
        return None
    texts, since = errand.texts, days.due(tallinn_day(letter.sent_at))
    opened = LetterTap(act="read", id=letter.id or 0).pack()
    rows = [[(texts.plain("button-family-read"), opened)], *writing.worker_rows(texts, letter.id or 0)]
    text_id = "family-letter-late" if errand.args["late"] else "family-letter-waits"
    return Say(texts(text_id, code=linked.code, day=since, relation=linked.relation), rows)


async def _undelivered(errand: Errand) -> Word | None:
    letter = await errand.desk.family.own_letter(errand.args["letter"])
    if letter.from_family:
        turn = await words.urgent(errand.desk, errand.texts, await errand.desk.family.place_of(letter))
        return Say(Html(f"{errand.texts('family-nobody-there')}\n{turn}"))
    code, relation = await errand.desk.family.other_side(letter.id or 0)
    return Say(errand.texts("family-blocked", code=code, relation=relation))


RENDERERS: dict[Notice, Callable[[Errand], Awaitable[Word | None]]] = {
    **office_notices.RENDERERS,
    Notice.FAMILY_OVER: _over,
    Notice.FAMILY_ENDS: _ends,
    Notice.FAMILY_EXTENDED: _extended,
    Notice.FAMILY_BACK: _back,
    Notice.FAMILY_SHOWN: _shown,
    Notice.FAMILY_EMPTIED: _emptied,
    Notice.FAMILY_MEETING: _meeting,
    Notice.FAMILY_MONTH: _month,
    Notice.FAMILY_LETTER: _letter,
    Notice.FAMILY_ANSWER: _letter,
    Notice.FAMILY_EDITED: _letter,
    Notice.FAMILY_WAITS: _waits,
    Notice.FAMILY_UNDELIVERED: _undelivered,
}
