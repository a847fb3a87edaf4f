"""From lines to a house that may go on: schema, rows, proof, what was erased since, what must not be said again.

All of it is one transaction: what is interrupted leaves the place as empty as it was.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from casework.data_subjects import LedgerLine
from casework.ledger_notes import LedgerNote
from storage import (
    backup_outbox,
    backup_ways,
    data_holds,
    data_purging,
    erasures,
    health,
    ledger_notes,
    ledger_ways,
    migrate,
)
from storage.backup_loading import Differs, load
from storage.backup_outbox import Held
from storage.backup_places import vacant
from storage.backup_reading import End, Line
from storage.backup_ways import Closed
from storage.database import create_engine, session_factory
from storage.desk import Desk
from storage.secrets import KeyProblem, KeyRing, installed

RESTORED = health.RESTORED
MOVED = "backup:moved"
SUBJECT = "backup"


@dataclass(frozen=True, slots=True)
class How:
    """`ring`: None where the key of the data is lost. `erasures`: lines of the ledger beside the database.

    With a lost key nothing is erased again: a line proves by a keyed hash whose it is, and a number alone may be
    somebody else's by now. How many wait for it is counted.
    `notes`: ends and terms from the same file. `suspend`: it does not tell what ended since the backup, so no link of
    a close person opens until it is made anew.
    `hold`: what was due before `now` is not said by itself. `action`: what the audit log says of it.
    """

    revision: str
    now: datetime
    ring: KeyRing | None
    hold: bool
    action: str
    erasures: Sequence[LedgerLine] = ()
    notes: Sequence[LedgerNote] = ()
    suspend: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    end: End
    held: Held
    erased: int
    closed: Closed
    """What was open in the backup and opens no more; a house that only moves keeps it."""
    unrepeated: int = 0
    """Lines of the ledger that are not in the data: the key that hashed them is not at hand."""
    noted: int = 0
    """Ends and terms since the backup that hold again."""
    swept: int = 0
    """Whatever was past its time by now."""
    suspended: int = 0
    links: int = 0
    """Links of close people that are open, and were suspended."""
    kept: Sequence[tuple[int, date | None]] = ()
    """People whose data must be kept today, by number, until when: a hold may have been lifted since."""


async def restore(url: str, source: AsyncIterator[Line], how: How) -> Restored:
    """Raises `Taken`, `Differs`, `erasures.OtherOrder`, and the driver's errors; then nothing is there."""
    async with vacant(url) as place:
        engine = create_engine(place)
        try:
            return await _restored(engine, source, how)
        finally:
            await engine.dispose()


async def _restored(engine: AsyncEngine, source: AsyncIterator[Line], how: How) -> Restored:
    async with migrate.pointing_freely(engine) as connection:
        await connection.begin()
        await migrate.upgrade_within(connection, how.revision)
        end = await load(connection, source)
        await migrate.upgrade_within(connection, "head")
        restored = await _put_in_order(engine, connection, end, how)
        await connection.run_sync(migrate.must_point_somewhere)
        await connection.commit()
    return restored


async def _put_in_order(engine: AsyncEngine, connection: AsyncConnection, end: End, how: How) -> Restored:
    desk = Desk(session_factory(engine), connection, how.now)
    await _guarded(desk)
    await _opens(desk, how.ring)
    await backup_outbox.free(desk)
    # Before messages are held: what it says to people is the operator's to decide as well.
    noted = 0 if how.ring is None else (await ledger_notes.replay(desk, how.notes)).total()
    suspended = await ledger_ways.suspend(desk) if how.suspend else 0
    held = await backup_outbox.hold(desk) if how.hold else Held(0, 0)
    closed = await backup_ways.close(desk) if how.action == RESTORED else Closed(0, 0)
    erased = 0 if how.ring is None else await erasures.replay(desk, how.erasures)
    unrepeated = len(await erasures.missing(desk, how.erasures))
    swept = 0 if how.ring is None or how.action != RESTORED else await data_purging.all_past(desk)
    links = await ledger_ways.open_links(desk)
    kept = await data_holds.standing(desk)
    desk.audit(how.action, health.key_taken_over(installed().key_id) if how.ring is None else SUBJECT)
    await desk.write_down()
    await desk.flush()
    await desk.close()
    return Restored(end, held, erased, closed, unrepeated, noted, swept, suspended, links, kept)


async def _guarded(desk: Desk) -> None:
    """What the database itself refuses to change is refused here too."""
    missing = health.GUARDS - await health.guards(desk.session)
    if missing:
        raise Differs(", ".join(sorted(missing)))


async def _opens(desk: Desk, ring: KeyRing | None) -> None:
    """One value of each column and each key; nothing that was opened is kept."""
    if ring is None:
        return
    for column, value in await health.sealed_samples(desk.session):
        try:
            ring.opened(value, column)
        except KeyProblem as problem:
            raise Differs(column) from problem
