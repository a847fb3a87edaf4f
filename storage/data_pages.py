"""The file under an embedded database: what was erased leaves the log of pages too."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from sqlalchemy.engine import make_url


def settle(url: str) -> bool:
    """Moves SQLite's write-ahead log into the file, where erased rows are overwritten, and empties it.

    False while another process is in the middle of something: its own next checkpoint does the same. PostgreSQL keeps
    old rows until its own vacuum; what tells who somebody is was sealed in them.
    """
    parsed = make_url(url)
    if not parsed.drivername.startswith("sqlite") or parsed.database in {None, "", ":memory:"}:
        return True
    with closing(sqlite3.connect(str(parsed.database), timeout=10)) as connection:
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
