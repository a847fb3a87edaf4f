"""How often one address may try links that open nothing. A link that opens is never kept waiting."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

MOST = 10
WITHIN = timedelta(minutes=1)
_MOST_ADDRESSES = 1000


@dataclass
class Rate:
    """In memory: a token is too long to be guessed, this only tells who tries all night, and the log of them.

    Behind a proxy all come from its address: misses of others must not keep anybody out.
    """

    tries: dict[str, list[datetime]] = field(default_factory=dict)

    def allows(self, address: str, now: datetime) -> bool:
        """Counts this miss."""
        recent = [at for at in self.tries.get(address, []) if at > now - WITHIN]
        if len(self.tries) >= _MOST_ADDRESSES:
            self.tries = {one: times for one, times in self.tries.items() if times[-1] > now - WITHIN}
        self.tries[address] = [*recent, now][-MOST - 1 :]
        return len(recent) < MOST
