"""Files that were looked at and wait for a yes, and what became of them: in memory, for one session, for a while."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

LIVES = timedelta(minutes=15)
MOST = 8
"""Of all sessions together: a file is a few megabytes at most."""
MOST_DONE = 200


@dataclass(frozen=True, slots=True)
class Held:
    """`seen`: what was shown to become of it; something else is never done in its place."""

    session: int
    name: str
    content: bytes
    asked: dict[str, str]
    seen: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """What was kept; `file` (its name, its bytes) is given out for as long as a file waits."""

    session: int
    kind: str
    said: tuple[str, ...]
    file: tuple[str, bytes] | None
    at: datetime


@dataclass
class Holding:
    """A restart forgets them: nothing was changed, and the file is brought once more."""

    held: dict[str, Held] = field(default_factory=dict)
    done: dict[str, Done] = field(default_factory=dict)
    token: Callable[[], str] = lambda: secrets.token_urlsafe(16)

    def put(self, one: Held) -> str:
        self._tidy(one.at)
        while len(self.held) >= MOST:
            del self.held[min(self.held, key=lambda key: self.held[key].at)]
        key = self.token()
        self.held[key] = one
        return key

    def get(self, key: str, session: int, now: datetime) -> Held | None:
        """Only by the session that brought it."""
        self._tidy(now)
        found = self.held.get(key)
        return found if found is not None and found.session == session else None

    def take(self, key: str, session: int, now: datetime) -> Held | None:
        """For whoever comes first; a second click finds nothing."""
        found = self.get(key, session, now)
        return self.held.pop(key) if found is not None else None

    def give_back(self, key: str, one: Held) -> None:
        """Nothing was kept: the same button may be pressed once more."""
        self.held[key] = one

    def finish(self, key: str, done: Done) -> None:
        """Under the same key, so that whoever presses again is told that it is done."""
        self.held.pop(key, None)
        self.done[key] = done
        while len(self.done) > MOST_DONE:
            del self.done[next(iter(self.done))]

    def finished(self, key: str, session: int, now: datetime) -> Done | None:
        self._tidy(now)
        found = self.done.get(key)
        return found if found is not None and found.session == session else None

    def _tidy(self, now: datetime) -> None:
        for key in [key for key, one in self.held.items() if now - one.at > LIVES]:
            del self.held[key]
        for key, one in self.done.items():
            if one.file is not None and now - one.at > LIVES:
                self.done[key] = replace(one, file=None)


FILES = Holding()
