"""Kept entries on a card again: corrected there, kept as new versions, or left as they were."""

from __future__ import annotations

from collections.abc import Sequence

from casework.hours import CardState, EntryState, recipient
from casework.hours_lines import Line
from dialogs.callbacks import MenuTap
from dialogs.hours import card
from dialogs.hours.draft import Draft, Focus, charges_of, draft_of, keep, place
from dialogs.hours.words import Charges
from dialogs.talk import Talk
from storage.errors import Stale
from storage.hours_reading import Hours
from storage.tables import HoursEntry


async def of_card(talk: Talk, draft: Draft) -> None:
    """Everything that came of a card, in its place."""
    ids = [entry_id for entry_id, _ in draft.kept]
    await _open(talk, [await talk.desk.hours.entry(one) for one in ids])


async def beside(talk: Talk, entry_id: int) -> None:
    """One entry, in a message of its own."""
    talk.reply.message_id = None
    await _open(talk, [await talk.desk.hours.entry(entry_id)])


async def of_entry(talk: Talk, entry_id: int, version: int) -> None:
    """One entry in place of the page that showed it; `Stale` when it was changed since."""
    entry = await talk.desk.hours.entry(entry_id)
    if entry.version != version:
        raise Stale
    await _open(talk, [entry])


async def _open(talk: Talk, entries: Sequence[HoursEntry]) -> None:
    charges = await charges_of(talk)
    lines = []
    for entry in entries:
        if entry.state is EntryState.KEPT:
            _, hours = await talk.desk.hours.version(entry)
            lines.append(line_of(charges, entry, hours))
    if not lines:
        raise Stale
    row = await talk.desk.hours_cards.new({}, talk.now)
    draft = Draft(row, charges, lines, focus=Focus(0, "menu") if len(lines) == 1 else None)
    draft.begin(talk.now)
    await card.show(talk, draft_of(row, charges))


def line_of(charges: Charges, entry: HoursEntry, hours: Hours) -> Line:
    codes = {one.case_id: one.code for one in charges.values()}
    return Line(
        codes=[codes[case_id] for case_id in hours.case_ids if case_id in codes],
        day=hours.day.isoformat(),
        minutes=hours.minutes,
        starts=hours.starts,
        ends=hours.ends,
        component=hours.component,
        mode=hours.mode.value,
        entry=entry.id or 0,
        version=entry.version,
        recipient=hours.recipient if hours.recipient != recipient(hours.component, hours.mode) else None,
    )


async def leave(talk: Talk, draft: Draft) -> None:
    """Nothing is changed."""
    await keep(talk, draft, CardState.DELETED)
    rows = [[(talk.texts.plain("button-my-hours"), MenuTap(act="month").pack())]]
    place(talk, draft.row, talk.texts("hours-left-as-it-was"), rows)
