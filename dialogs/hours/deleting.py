"""Deleting hours, and bringing them back."""

from __future__ import annotations

from casework.hours import CardState, EntryState
from dialogs.callbacks import MenuTap
from dialogs.hours import card, words
from dialogs.hours.draft import Draft, button, keep, place
from dialogs.hours.kept import next_unconfirmed
from dialogs.talk import Talk
from locales import Html
from storage.errors import NotHere
from storage.tables import HoursEntry


async def delete(talk: Talk, draft: Draft) -> None:
    """A draft goes as it is; kept entries get a version that does not count. Both can be undone."""
    if draft.row.state is CardState.DRAFT and not draft.correcting:
        await keep(talk, draft, CardState.DELETED)
        await _say(talk, draft, talk.texts("hours-deleted-draft"))
        return
    lines, closed = [], False
    draft.kept = []
    for entry in await _entries(talk, draft):
        if entry.state is EntryState.KEPT:
            _, hours = await talk.desk.hours.version(entry)
            codes = await talk.desk.hours.codes(hours.case_ids)
            lines.append(f"{', '.join(sorted(codes.values()))}, {words.what_of(talk, hours)}")
            draft.kept.append([entry.id or 0, entry.version])
            closed |= await talk.desk.hours.delete(entry.id or 0, entry.version)
    await keep(talk, draft, CardState.DELETED)
    text = talk.texts("hours-deleted", what="\n".join(lines))
    await _say(talk, draft, Html(f"{text}\n{talk.texts('hours-kept-after-closing')}") if closed else text)


async def counts(talk: Talk, draft: Draft) -> bool:
    """Whether there is anything to delete: a draft, or entries that count, whatever became of the card."""
    if draft.row.state is CardState.DRAFT and not draft.correcting:
        return draft.row.data is not None
    return any(entry.state is EntryState.KEPT for entry in await _entries(talk, draft))


async def _entries(talk: Talk, draft: Draft) -> list[HoursEntry]:
    """What came of the card, or what it corrects."""
    found = {entry.id or 0: entry for entry in await talk.desk.hours_cards.entries(draft.row)}
    bound = [line.entry for line in draft.lines if line.entry]
    for entry_id in bound + [one for one, _ in [*draft.surplus, *draft.kept]]:
        found[entry_id] = await talk.desk.hours.entry(entry_id)
    return list(found.values())


async def _say(talk: Talk, draft: Draft, text: Html) -> None:
    rows = [[button(draft.row, talk.texts.plain("button-hours-undo"), "undo")]]
    place(talk, draft.row, text, [*rows, *await next_unconfirmed(talk, draft)])


async def undo(talk: Talk, draft: Draft) -> None:
    """The draft is a draft again, the entries count again."""
    if not draft.kept:
        await keep(talk, draft, CardState.DRAFT)
        await card.show(talk, draft)
        return
    await restore(talk, draft)


async def restore(talk: Talk, draft: Draft) -> None:
    """Each entry as it was before the last change; one that was not there goes again."""
    now: list[list[int]] = []
    if not draft.kept:
        raise NotHere
    for entry_id, number in draft.kept:
        entry = await talk.desk.hours.entry(entry_id)
        now.append([entry_id, entry.version if entry.state is EntryState.KEPT else 0])
        if number:
            await talk.desk.hours.bring_back(entry_id, entry.version, number)
        elif entry.state is EntryState.KEPT:
            await talk.desk.hours.delete(entry_id, entry.version)
    draft.kept = now
    await keep(talk, draft, CardState.KEPT)
    rows = [
        [
            button(draft.row, talk.texts.plain("button-hours-fix"), "edit"),
            (talk.texts.plain("button-my-hours"), MenuTap(act="month").pack()),
        ]
    ]
    place(talk, draft.row, talk.texts("hours-restored"), rows)
