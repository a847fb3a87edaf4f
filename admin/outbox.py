"""What the bot has said, has still to say, and could not say, with the reason. Numbers and codes, never a name."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from admin import clock, house, settings
from admin.problems import Problem
from locales import Texts, days
from storage import backup_outbox
from storage import outbox_reports as reports
from storage.tables import Outbox, OutboxState


@dataclass(frozen=True, slots=True)
class Wish:
    state: str
    limit: int
    as_json: bool
    again: tuple[int, ...]
    again_failed: bool
    held: str = ""
    """What becomes of rows that a restore held back: "release" or "drop"."""


def outbox(words: Texts, wish: Wish) -> None:
    if wish.held:
        _decide(words, wish.held)
    elif wish.again or wish.again_failed:
        _again(words, wish)
    elif wish.state:
        _list(words, wish)
    else:
        _counts(words, as_json=wish.as_json)


# ── how it stands ────────────────────────────────────────────────────────────


def _counts(words: Texts, *, as_json: bool) -> None:
    found = asyncio.run(_counted())
    if as_json:
        print(json.dumps([{"state": one.state, "rows": one.rows, "earliest": _iso(one.earliest)} for one in found]))
        return
    if not found:
        print(words.plain("admin-outbox-empty"))
        return
    for one in found:
        print(f"{one.rows:>7}  {one.state.value:<12} {words.of('outbox-state', one.state)}")
    waits = next((one for one in found if one.state is OutboxState.PENDING), None)
    if waits:
        print(words.plain("admin-outbox-next", at=days.stamp(words, waits.earliest)))
    if any(one.state is OutboxState.FAILED for one in found):
        print(words.plain("admin-outbox-look", state=OutboxState.FAILED.value))
    if any(one.state is OutboxState.HELD for one in found):
        print(words.plain("backup-held-decide"))


async def _counted() -> list[reports.Count]:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        return await reports.counts(desk)


# ── one state ────────────────────────────────────────────────────────────────


def _list(words: Texts, wish: Wish) -> None:
    try:
        state = OutboxState(wish.state)
    except ValueError as error:
        raise Problem("admin-problem-outbox-state", typed=wish.state, states=", ".join(OutboxState)) from error
    found = asyncio.run(_rows(state, wish.limit))
    if wish.as_json:
        print(json.dumps([_plain(row) for row in found], ensure_ascii=False, indent=2))
        return
    if not found:
        print(words.plain("admin-outbox-none", state=state.value))
    for row in found:
        moment = row.settled_at or row.not_before
        print(
            words.plain(
                "admin-outbox-line",
                id=str(row.id),
                at=days.stamp(words, moment),
                notice=row.notice,
                subject=row.subject or "–",
                account=str(row.account_id),
                tries=row.tries,
                reason=row.reason or "–",
            )
        )


async def _rows(state: OutboxState, limit: int) -> list[Outbox]:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        return await reports.rows(desk, state, limit)


def _plain(row: Outbox) -> dict[str, Any]:
    return {
        "id": row.id,
        "state": row.state,
        "notice": row.notice,
        "subject": row.subject,
        "account": row.account_id,
        "not_before": _iso(row.not_before),
        "settled_at": _iso(row.settled_at),
        "tries": row.tries,
        "faults": row.faults,
        "reason": row.reason,
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


# ── after a restore ──────────────────────────────────────────────────────────


def _decide(words: Texts, what: str) -> None:
    count = asyncio.run(_decided(what))
    print(words.plain("backup-released" if what == "release" else "backup-dropped", count=count))


async def _decided(what: str) -> int:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        return await (backup_outbox.release(desk) if what == "release" else backup_outbox.drop(desk))


# ── another turn ─────────────────────────────────────────────────────────────


def _again(words: Texts, wish: Wish) -> None:
    done = asyncio.run(_given_again(wish.again))
    print(words.plain("admin-outbox-again", count=len(done)))
    missing = sorted(set(wish.again) - set(done))
    if missing:
        numbers = ", ".join(map(str, missing))
        raise Problem("admin-problem-outbox-not-again", numbers=numbers)


async def _given_again(ids: tuple[int, ...]) -> list[int]:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        return await reports.again(desk, ids)
