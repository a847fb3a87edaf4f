"""Figures for Prometheus: counts, seconds and moments. No label tells of a person, a place or a number of a case."""

from __future__ import annotations

import re

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from storage.health_counts import Figures

_QUICK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_LATE = (1, 2, 5, 15, 60, 300, 900, 3600, 4 * 3600, 24 * 3600)
_WORD = re.compile(r"[A-Za-z0-9_]{1,40}")


class Metrics:
    """A registry of its own: nothing of the process's other libraries gets in."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        self.received = Counter("markaja_updates_received", "Updates from Telegram", ["kind"], registry=registry)
        self.handled = Counter(
            "markaja_updates_handled", "Updates whose effects are kept", ["kind"], registry=registry
        )
        self.refused = Counter("markaja_updates_refused", "What the desk refused", ["refusal"], registry=registry)
        self.handling = Histogram(
            "markaja_update_seconds", "From an update to its commit", ["kind"], buckets=_QUICK, registry=registry
        )
        self.errors = Counter("markaja_errors", "Failures by where and type", ["where", "type"], registry=registry)
        self.calls = Counter(
            "markaja_telegram_calls", "Calls of the Bot API", ["method", "outcome"], registry=registry
        )
        self.settled = Counter("markaja_notices_settled", "Notices by how they ended", ["state"], registry=registry)
        self.late = Histogram("markaja_notice_late_seconds", "Sent at minus due", buckets=_LATE, registry=registry)
        self.tick = Histogram(
            "markaja_due_tick_seconds", "One turn of the due loop", buckets=_LATE, registry=registry
        )
        self.ticked = Gauge("markaja_due_tick_last_timestamp_seconds", "End of the last turn", registry=registry)
        self.lag = Gauge("markaja_loop_lag_seconds", "How late the event loop woke", registry=registry)
        self._outbox = Gauge("markaja_outbox_rows", "Outbox", ["state", "reason"], registry=registry)
        self._unanswered = Gauge("markaja_updates_unanswered", "Kept, not answered yet", registry=registry)
        self._unreachable = Gauge("markaja_accounts_unreachable", "Accounts that blocked the bot", registry=registry)
        self._bytes = Gauge("markaja_database_bytes", "Size of the database", registry=registry)
        self._backup = Gauge("markaja_backup_last_timestamp_seconds", "0: never", registry=registry)

    def take(self, figures: Figures) -> None:
        """What the database says at the moment of asking."""
        self._outbox.clear()
        for (state, reason), rows in figures.outbox.items():
            self._outbox.labels(state, word(reason)).inc(rows)
        self._unanswered.set(figures.unanswered)
        self._unreachable.set(figures.unreachable)
        self._bytes.set(figures.bytes)
        self._backup.set(figures.backup_at.timestamp() if figures.backup_at else 0)

    def text(self) -> bytes:
        return generate_latest(self._registry)


def word(reason: str) -> str:
    """Our own short reasons are labels; Telegram's sentences are many, and may quote."""
    return reason if _WORD.fullmatch(reason) or not reason else "other"
