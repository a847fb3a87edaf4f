"""Purging what is past its time: one batch in one transaction, so that it can be stopped and begun again anywhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from casework.data_life import Kept, keepings
from casework.data_subjects import SubjectKind, Whose
from storage import complaint_lists, referral_lists
from storage.data_due import due
from storage.data_erasing import erase
from storage.data_scope import fetched, table_of

if TYPE_CHECKING:
    from storage.desk import Desk

PEOPLE, PAPERS = 10, 50
"""In one batch."""


async def purge(desk: Desk, kind: Kept) -> int:
    """How many went; 0 when nothing is left of what may go. To be called, each time at a new desk, until then."""
    batch = _BATCHES.get(kind)
    return 0 if batch is None else await batch(desk)


async def all_past(desk: Desk) -> int:
    """All that the hourly sweep erases by itself, in this one transaction; how much. For right after a restore."""
    done = 0
    for kind in (Kept.OWN_HELP, Kept.REFERRAL, Kept.LETTER, Kept.COMPLAINT):
        while count := await purge(desk, kind):
            done += count
    return done


async def _people(desk: Desk, kind: Kept) -> int:
    """One after another, each looked for everywhere, each with its line in the ledger: a backup may be older."""
    found = [(one, line.place) for line in await due(desk, kind) for one in line.ids][:PEOPLE]
    for person_id, place in found:
        await erase(desk, Whose(SubjectKind.PERSON, person_id), by="purge", entry={}, place=place)
    return len(found)


async def _papers(desk: Desk) -> int:
    """Through the one door that the database leaves open; the hash of each stays."""
    found = [one for line in await due(desk, Kept.MONTH_FILE) for one in line.ids][:PAPERS]
    table, connection = table_of("month_file"), await desk.connection()
    for row in await fetched(desk, select(table.c.id, table.c.sha256).where(table.c.id.in_(found))):
        door = {"file_id": row.id, "sha256": row.sha256, "erased_at": desk.now}
        await connection.execute(insert(table_of("erased_file")).values(door))
        desk.audit("month:file_erase", f"month_file:{row.id}")
    if found:
        await connection.execute(delete(table).where(table.c.id.in_(found)))
    return len(found)


async def forget_traces(desk: Desk) -> int:
    """Numbers of messages that Telegram lets nobody delete any more."""
    time = keepings()[Kept.TRACE].time
    if time is None:
        return 0
    table = table_of("trace")
    await desk.flush()
    gone = await (await desk.connection()).execute(delete(table).where(table.c.at < desk.now - time))
    return int(gone.rowcount)


async def _passing(desk: Desk, kind: Kept) -> int:
    """As the hourly sweep does it."""
    before = sum(line.count for line in await due(desk, kind))
    match kind:
        case Kept.DRAFT:
            await desk.conversations.sweep()
        case Kept.UPDATE:
            await desk.updates.sweep()
        case Kept.HOURS_CARD:
            await desk.hours_cards.sweep()
        case _:
            await desk.groups.sweep()
    return before


async def _letters(desk: Desk) -> int:
    return await desk.family.erase_due()


_BATCHES: Mapping[Kept, Callable[[Desk], Awaitable[int]]] = {
    Kept.PROGRAMME: partial(_people, kind=Kept.PROGRAMME),
    Kept.MONTH_FILE: _papers,
    Kept.OWN_HELP: partial(_people, kind=Kept.OWN_HELP),
    Kept.REFERRAL: referral_lists.erase_referrals,
    Kept.LETTER: _letters,
    Kept.COMPLAINT: complaint_lists.erase_due,
    Kept.TRACE: forget_traces,
    **{one: partial(_passing, kind=one) for one in (Kept.DRAFT, Kept.UPDATE, Kept.HOURS_CARD, Kept.GROUP_CODE)},
}
"""Others never go by themselves, or go with the person."""
