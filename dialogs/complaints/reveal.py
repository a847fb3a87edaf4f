"""What was written, and by whom if that may be told: on a tap, audited, protected, and gone after some minutes."""

from __future__ import annotations

from casework.complaints import Move
from casework.referrals import code_of
from dialogs.callbacks import MenuTap
from dialogs.complaints import words
from dialogs.complaints.callbacks import ComplaintTap
from dialogs.talk import Talk
from locales import Html, days
from storage.tables import Complaint, ComplaintEvent

REVEALED_MINUTES = 10
FITS = 3500
"""Characters of one message; a long story comes in several."""
_SAID = frozenset({Move.ADD, Move.ASK, Move.REPLY, Move.ANSWER, Move.UNSATISFIED})


async def reveal(talk: Talk, tap: ComplaintTap) -> None:
    row, events = await talk.desk.complaints.reveal(tap.id)
    parts = [await _head(talk, row), *[_line(talk, one) for one in events if one.move in _SAID]]
    delete = [[(talk.texts.plain("button-delete-now"), MenuTap(act="delete").pack())]]
    for text in _fitting(parts):
        talk.reveal(text, delete, minutes=REVEALED_MINUTES)


async def _head(talk: Talk, row: Complaint) -> Html:
    texts = talk.texts
    person = await talk.desk.complaints.person_of(row)
    return texts(
        "complaint-reveal",
        number=words.number(row),
        kind=texts.of("complaint-kind", row.kind),
        about=words.about_line(texts, row.about),
        person=code_of(person) if person is not None else "–",
        name=row.name or texts.plain("complaint-name-untold"),
        outcome=words.outcome_line(texts, row.outcome),
        text=row.text or "–",
        minutes=REVEALED_MINUTES,
    )


def _line(talk: Talk, event: ComplaintEvent) -> Html:
    return talk.texts(
        "complaint-reveal-line",
        at=days.stamp(talk.texts, event.at),
        what=talk.texts.of("complaint-said", event.move),
        text=event.text or "–",
    )


def _fitting(parts: list[Html]) -> list[Html]:
    """As few messages as it takes; one part always fits, what people write is limited."""
    found: list[str] = []
    for part in parts:
        if found and len(found[-1]) + len(part) < FITS:
            found[-1] = f"{found[-1]}\n{part}"
        else:
            found.append(part)
    return [Html(one) for one in found]
