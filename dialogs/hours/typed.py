"""What a worker types: hours, an answer to a card's question, "delete" as a reply, or something else entirely."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from aiogram.types import Message

from casework import hours_lines
from casework.answers import has_personal_code
from casework.calendar import tallinn_day
from casework.hours import CardState, Mode
from casework.hours_hints import asks_own_hours
from casework.hours_lines import MOST_LINES, MOST_NAMED, Field, Line, apart
from casework.hours_text import Reading, Reason, Span, Subject
from dialogs.callbacks import MenuTap
from dialogs.hours import answers, card, deleting, kept
from dialogs.hours.draft import Draft, charges_of, draft_of, keep
from dialogs.hours.words import Charges
from dialogs.reply import Rows
from dialogs.talk import Talk

DELETES = frozenset({"kustuta", "kustutada", "удали", "удалить", "delete"})
HEARD_LONGEST = 120
MORE_WORDS = 2
REASON_LONGEST = 500


async def workers(_event: object, talk: Talk) -> dict[str, Charges] | bool:
    """Filter: lets it through, with the caseload, for whoever has one; everybody else falls through."""
    if not talk.actor.memberships:
        return False
    charges = await charges_of(talk)
    return {"charges": charges} if charges else False


async def typed(message: Message, talk: Talk, charges: Charges) -> None:
    text = message.text or ""
    if has_personal_code(text):
        talk.forget_typed()
        talk.reply.say(talk.texts("form-personal-code"))
    elif _says_delete(text):
        await _delete(message, talk, charges)
    else:
        read = understood(text, message.date, charges)
        if not await _is_answer(message, talk, charges, read[0]):
            await new(talk, charges, read, message)


Understood = tuple[Reading, list[Line]]


def understood(text: str, sent_at: datetime, charges: Charges) -> Understood:
    """By the day on which it was written, however late it arrives."""
    reading, lines = hours_lines.understood(text, tallinn_day(sent_at), answers.people(charges))
    return reading, apart(lines)


# ── hours ────────────────────────────────────────────────────────────────────


async def new(talk: Talk, charges: Charges, read: Understood, message: Message) -> None:
    """A card for what was read, or why there is none."""
    reading, lines = read
    if not lines or too_many(lines):
        explain(talk, reading)
        return
    row = talk.desk.hours_cards.blank(message.date, message.message_id)
    draft = Draft(row, charges, lines, *rest(reading, lines), written=changed_at(message))
    draft.begin(talk.now)
    await talk.desk.hours_cards.put(row, row.data)
    await card.show(talk, draft)


def changed_at(message: Message) -> datetime | None:
    """When an edited message got its present words."""
    return datetime.fromtimestamp(message.edit_date, UTC) if message.edit_date else None


def too_many(lines: Sequence[Line]) -> bool:
    """More than one card can show."""
    return len(lines) > MOST_LINES or sum(len(line.codes) for line in lines) > MOST_NAMED


def rest(reading: Reading, lines: Sequence[Line]) -> tuple[list[str], list[str]]:
    """Words that took no part and are not asked about, and what did not take place."""
    asked = {heard.heard for line in lines for heard in line.unclear}
    asked |= {line.relative for line in lines if line.component and line.mode != Mode.GROUP}
    unread = [word for word in _words(reading, reading.not_understood) if word not in asked]
    return unread, _words(reading, reading.not_logged)


def _words(reading: Reading, spans: Sequence[Span]) -> list[str]:
    return list(dict.fromkeys(reading.words(span)[:HEARD_LONGEST] for span in spans))


def explain(talk: Talk, reading: Reading) -> None:
    """Nothing became an entry: why, and how it would."""
    texts, heard = talk.texts, reading.text[:HEARD_LONGEST].strip()
    rows: Rows = [[(texts.plain("button-log"), MenuTap(act="log").pack())]]
    if reading.reason is Reason.FUTURE_DATE:
        talk.reply.say(texts("hours-refused-future", heard=heard), rows)
    elif reading.reason is Reason.TOO_LONG:
        talk.reply.say(texts("hours-refused-too-long", heard=heard), rows)
    elif len(reading.entries) > 0:
        talk.reply.say(texts("hours-refused-too-many", most=MOST_LINES), rows)
    elif Subject.PERSON in reading.about:
        talk.reply.say(texts("hours-refused", heard=heard), rows)
    elif asks_own_hours(reading.text):
        talk.reply.say(texts("hours-own"), [[(texts.plain("button-my-hours"), MenuTap(act="month").pack())]])
    else:
        talk.reply.say(texts("hours-hint"), rows)


# ── answers ──────────────────────────────────────────────────────────────────


async def _is_answer(message: Message, talk: Talk, charges: Charges, reading: Reading) -> bool:
    """Whether a card asked for these words; hours of their own are always a new message.

    A reply to a card is for that card; other words are for the one whose question was opened last.
    """
    if _is_whole(reading) or (reading.reason is Reason.NOT_HOURS and asks_own_hours(reading.text)):
        return False
    text, to = message.text or "", message.reply_to_message
    rows = await talk.desk.hours_cards.of_message(to.message_id) if to is not None else []
    replied = [row for row in rows if row.data is not None and row.state is not CardState.DELETED]
    for row in replied[:1] or await talk.desk.hours_cards.asking():
        draft = draft_of(row, charges)
        if row.state is CardState.KEPT and draft.reasons:
            await kept.explained(talk, draft, text.strip()[:REASON_LONGEST])
            return True
        asked = draft.question()
        if row.state is CardState.DRAFT and asked is not None:
            return not _says_more(draft, text, reading, asked[1]) and await _answer(talk, draft, text, reading)
    return bool(replied) and await _corrects(talk, draft_of(replied[0], charges), text)


async def _answer(talk: Talk, draft: Draft, text: str, reading: Reading) -> bool:
    asked = draft.question()
    note = answers.typed(talk, draft, text)
    if note is None and asked is not None and asked[1] in {Field.DURATION, Field.DATE}:
        unread = _words(reading, reading.not_understood)
        draft.unread += [word for word in unread if word not in draft.unread]
    await keep(talk, draft)
    await card.show(talk, draft, note or "")
    return True


async def _corrects(talk: Talk, draft: Draft, text: str) -> bool:
    """A card of one line that waits for its confirmation, answered with another day, length or component."""
    if draft.row.state is not CardState.DRAFT or len(draft.lines) != 1:
        return False
    if not answers.corrected(draft, text):
        return False
    draft.found = None
    await keep(talk, draft)
    await card.show(talk, draft)
    return True


def _is_whole(reading: Reading) -> bool:
    """Somebody and a duration, or several entries."""
    entries = reading.entries
    return len(entries) > 1 or any(entry.named and entry.minutes for entry in entries)


def _says_more(draft: Draft, text: str, reading: Reading, asked: Field) -> bool:
    """Words that hold more than what was asked are a message of their own: nothing of them may be lost."""
    held: set[Field] = set()
    today = tallinn_day(draft.row.sent_at)
    for entry in reading.entries:
        held |= {Field.DATE} if entry.date not in {None, today} else set()
        held |= {Field.PERSON} if entry.named and entry.persons else set()
        held |= {Field.DURATION} if entry.minutes else set()
        held |= {Field.COMPONENT} if entry.component else set()
    if asked is Field.PERSON and any(char.isdigit() for char in _CODE.sub("", text)):
        return True
    return bool(held - {asked})


_CODE = re.compile(r"P-?\s?\d+", re.IGNORECASE)


# ── deleting ─────────────────────────────────────────────────────────────────


def _says_delete(text: str) -> bool:
    """Also with a word or two after it ("kustuta viimane"), as long as no hours are in them."""
    first, *more = text.strip(" .!").casefold().split() or [""]
    return first in DELETES and len(more) <= MORE_WORDS and not any(char.isdigit() for char in text)


async def _delete(message: Message, talk: Talk, charges: Charges) -> None:
    """As a reply to the own message or to the card; alone it is not clear what is meant.

    The newest card that still knows its entries decides: older ones of the same message were of other hours.
    """
    to = message.reply_to_message
    rows = await talk.desk.hours_cards.of_message(to.message_id) if to is not None else []
    if not rows:
        talk.reply.say(talk.texts("hours-delete-which"))
        return
    for row in rows:
        draft = Draft(row, charges) if row.data is None else draft_of(row, charges)
        if await deleting.counts(talk, draft):
            await deleting.delete(talk, draft)
            return
        if row.data is not None:
            break
    talk.reply.say(talk.texts("hours-deleted-already"))
