"""What is left behind: an empty outbox, silent logs, a sound database, no name where it does not belong."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlmodel import SQLModel, select

from storage import tables
from storage.desk import Desks
from storage.tables import Outbox, OutboxState
from tests.chaos.play import Play
from tests.chaos.stories import MARKER
from tests.chaos.verdict.ledger import MARKERS, Ledger
from tests.chaos.verdict.result import Verdict


async def check(ledger: Ledger, verdict: Verdict, url: str) -> None:
    _outbox(ledger, verdict)
    _keepers(ledger.play, verdict)
    _logs(ledger.play, verdict)
    await _every_row_can_be_read(ledger.play)
    if url.startswith("sqlite"):
        _sqlite_is_sound(Path(make_url(url).database or ""), verdict)


def _outbox(ledger: Ledger, verdict: Verdict) -> None:
    states = Counter(row.state for row in ledger.outbox)
    due = [row for row in ledger.outbox if _is_due(ledger, row)]
    verdict.unless(not due, f"due and not sent: {[(row.key, row.tries, row.reason) for row in due[:5]]}")
    for state in (OutboxState.FAILED, OutboxState.UNREACHABLE, OutboxState.EXPIRED):
        rows = [(row.key, row.reason) for row in ledger.outbox if row.state is state]
        verdict.unless(not rows, f"{state}: {rows[:5]}")
    faults = [(row.key, row.reason) for row in ledger.outbox if row.faults]
    verdict.unless(not faults, f"failed on our side: {faults[:5]}")
    unanswered = [row.update_id for row in ledger.updates if row.pending]
    verdict.unless(not unanswered, f"updates that were not answered: {unanswered}")
    verdict.figures["outbox"] = {str(state): count for state, count in sorted(states.items())}
    verdict.figures["outbox rows that took several tries"] = sum(row.tries > 1 for row in ledger.outbox)


def _is_due(ledger: Ledger, row: Outbox) -> bool:
    ended = ledger.play.ended_at
    put_off = not row.lease and row.lease_until is not None and row.lease_until > ended
    return row.state is OutboxState.PENDING and row.not_before <= ended and not put_off


def _keepers(play: Play, verdict: Verdict) -> None:
    for keeper in play.keepers:
        for what in keeper.wrong_ends:
            verdict.wrong.append(f"{keeper.log.stem}: {what}")


def _logs(play: Play, verdict: Verdict) -> None:
    """One JSON line an event, none of them an error, and nobody's name."""
    levels: Counter[str] = Counter()
    for keeper in play.keepers:
        said = keeper.log.read_text(errors="replace")
        verdict.unless(not MARKERS.search(said), f"a name stands in {keeper.log}")
        for line in said.splitlines():
            try:
                level = str(json.loads(line)["level"])
            except (ValueError, TypeError, KeyError):
                level = "other"
            levels[level] += 1
            if level not in {"info", "warning"}:
                verdict.wrong.append(f"{keeper.log.name}: {line[:600]}")
    verdict.figures["log lines"] = dict(levels)


async def _every_row_can_be_read(play: Play) -> None:
    """All tables in full; sealed columns open."""
    async with Desks(play.sessions).open(play.clock.now()) as desk:
        for name in tables.__all__:
            table = getattr(tables, name)
            if isinstance(table, type) and issubclass(table, SQLModel):
                (await desk.session.exec(select(table))).all()


def _sqlite_is_sound(path: Path, verdict: Verdict) -> None:
    connection = sqlite3.connect(path)
    try:
        (result,) = connection.execute("PRAGMA integrity_check").fetchone()
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        connection.close()
    verdict.unless(result == "ok", f"integrity check: {result}")
    verdict.unless(not broken, f"foreign keys: {broken[:5]}")
    files = [path, path.with_name(path.name + "-wal")]
    inside = any(MARKER.encode() in file.read_bytes() for file in files if file.exists())
    verdict.unless(not inside, "a name stands unsealed in the database file")
    verdict.figures["integrity check"] = result
