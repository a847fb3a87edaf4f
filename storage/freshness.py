"""What was read once is used again for as long as it is proven that nothing of it was written meanwhile.

SQLite: `PRAGMA data_version` moves when anybody else commits (the command line beside the bot), the connection counts
what it writes itself, and a transaction that is undone counts as well. Inside a transaction nobody else can write.
PostgreSQL has no such proof, and several processes write there: nothing is kept, everything is read each time.
Never by time alone: a stopped account, an ended caseload, a new deputy act at once.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

MOST = 2_000
"""Answers kept at once; then all are forgotten."""
QUIET = (
    "processed_update",
    "hours_card",
    "hours_entry",
    "hours_version",
    "hours_person",
    "audit",
    "outbox",
    "conversation",
    "trace",
)
"""Tables on which nothing depends that is kept. Any other that is written ends what is kept."""
_HARMLESS = re.compile(
    rf'\s*(SELECT|PRAGMA|BEGIN|(INSERT INTO|UPDATE|DELETE FROM) "?({"|".join(QUIET)})\b)', re.IGNORECASE
)


@lru_cache(maxsize=1_000)
def matters(sql: str) -> bool:
    """Whether what is kept may be otherwise after this statement; yes for whatever is not known to be harmless."""
    return _HARMLESS.match(sql) is None


class Memory:
    """Of one connection: answers, under the state of the database for which they hold."""

    def __init__(self) -> None:
        self._state: object = None
        self._answers: dict[object, Any] = {}

    def at(self, state: object) -> dict[object, Any]:
        """What holds in this state; empty when it is another one than before."""
        if state != self._state or len(self._answers) > MOST:
            self._state, self._answers = state, {}
        return self._answers
