"""What a worker types: hours, an answer to a card's question, "delete" as a reply, or something else entirely."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from aiogram.types import Message

from casework.answers import has_personal_code
from casework.calendar import tallinn_day
from casework.hours import CardState
from casework.hours_lines import MOST_LINES, MOST_NAMED, Field, Line, apart, lines_of
from casework.hours_text import Reading, Reason, Span, Subject, read
from dialogs.callbacks import MenuTap
from dialogs.hours import answers, card, deleting, keeping
from dialogs.hours.draft import Draft, charges_of, draft_of, keep
from dialogs.hours.words import Charges
from dialogs.reply import Rows
from dialogs.talk import Talk

DELETES = frozenset({"kustuta", "kustutada", "удали", "удалить", "delete"})
HEARD_LONGEST = 120
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
        reading = understood(text, message.date, charges)
        if not await _is_answer(talk, charges, text, reading):
            await new(talk, charges, reading, message.date, message.message_id)


def understood(text: str, sent_at: datetime, charges: Charges) -> Reading:
    """By the day on which it was written, however late it arrives."""
    return read(text, tallinn_day(sent_at), answers.people(charges))


# ── hours ────────────────────────────────────────────────────────────────────


async def new(talk: Talk, charges: Charges, reading: Reading, sent_at: datetime, source_id: int) -> None:
    """A card for what was read, or why there is none."""
    lines = apart(lines_of(reading)) if reading.reason is None else []
    if not lines or too_many(lines):
        explain(talk, reading)
        return
    draft = Draft(talk.desk.hours_cards.blank(sent_at, source_id), charges, lines, *rest(reading))
    await talk.desk.hours_cards.put(draft.row, draft.as_json())
    await card.show(talk, draft)


def too_many(lines: Sequence[Line]) -> bool:
    """More than one card can show."""
    return len(lines) > MOST_LINES or sum(len(line.codes) for line in lines) > MOST_NAMED


def rest(reading: Reading) -> tuple[list[str], list[str]]:
    """Words that took no part and are not asked about, and what did not take place."""
    asked = {heard.heard for line in lines_of(reading) for heard in line.unclear}
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
    else:
        talk.reply.say(texts("hours-hint"), rows)


# ── answers ──────────────────────────────────────────────────────────────────


async def _is_answer(talk: Talk, charges: Charges, text: str, reading: Reading) -> bool:
    """Whether the newest card asked for these words; hours of their own are always a new message."""
    row = None if _is_whole(reading) else await talk.desk.hours_cards.waiting()
    if row is None or row.data is None:
        return False
    draft = draft_of(row, charges)
    if row.state is CardState.KEPT and draft.reasons:
        await keeping.explained(talk, draft, text.strip()[:REASON_LONGEST])
        return True
    asked = draft.question()
    if row.state is not CardState.DRAFT or asked is None or _says_more(text, reading, asked[1]):
        return False
    note = answers.typed(talk, draft, text)
    await keep(talk, draft)
    await card.show(talk, draft, note or "")
    return True


def _is_whole(reading: Reading) -> bool:
    """Somebody and a duration, or several entries."""
    entries = reading.entries
    return len(entries) > 1 or any(entry.named and entry.minutes for entry in entries)


def _says_more(text: str, reading: Reading, asked: Field) -> bool:
    """Words that hold more than what was asked are a message of their own: nothing of them may be lost."""
    held: set[Field] = set()
    for entry in reading.entries:
        held |= {Field.PERSON} if entry.named and entry.persons else set()
        held |= {Field.DURATION} if entry.minutes else set()
        held |= {Field.COMPONENT} if entry.component else set()
    if asked is Field.PERSON and any(char.isdigit() for char in _CODE.sub("", text)):
        return True
    return bool(held - {asked})


_CODE = re.compile(r"P-?\s?\d+", re.IGNORECASE)


# ── deleting ─────────────────────────────────────────────────────────────────


def _says_delete(text: str) -> bool:
    return text.strip(" .!").casefold() in DELETES


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
