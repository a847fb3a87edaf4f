"""What the bot has said, has still to say, and could not say, with the reason and what to do about it.

Words and numbers, never a name of somebody in care; `--json` keeps the codes.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from admin import clock, house, settings
from admin.panel import deeds, reasons, subjects
from admin.problems import Problem
from locales import Texts, days, one_language
from storage import backup_outbox, panel_subjects
from storage import outbox_reports as reports
from storage.panel_subjects import Known
from storage.tables import Outbox, OutboxState

_LOG = ("panel_log", "panel_words", "panel_lists", "manage", "imports")
"""Words for codes; loaded where they are said, not for every command."""


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
    state = _state(words, wish.state)
    found, known = asyncio.run(_rows(state, wish.limit))
    if wish.as_json:
        print(json.dumps([_plain(row) for row in found], ensure_ascii=False, indent=2))
        return
    if not found:
        print(words.plain("admin-outbox-none", state=words.of("outbox-state", state)))
    log = one_language(words.language, *_LOG)
    for row in found:
        print(_said(words, log, row, known))
        if state in reports.ENDED_BADLY and (todo := reasons.what_to_do(log, row.reason)):
            print(f"    {todo}")


def _state(words: Texts, typed: str) -> OutboxState:
    """By its code, or by its words."""
    by_words = {words.of("outbox-state", one).casefold(): one for one in OutboxState}
    found = by_words.get(typed.strip().casefold())
    if found is None and typed not in list(OutboxState):
        states = ", ".join(f"{one} ({words.of('outbox-state', one)})" for one in OutboxState)
        raise Problem("admin-problem-outbox-state", typed=typed, states=states)
    return found or OutboxState(typed)


def _said(words: Texts, log: Texts, row: Outbox, known: Known) -> str:
    return words.plain(
        "admin-outbox-line",
        id=str(row.id),
        at=days.stamp(words, row.settled_at or row.not_before),
        notice=deeds.notice(log, row.notice),
        subject=subjects.words(log, row.subject, known) if row.subject else "–",
        account=str(row.account_id),
        tries=row.tries,
        reason=reasons.words(log, row.reason) or "–",
    )


async def _rows(state: OutboxState, limit: int) -> tuple[list[Outbox], Known]:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        found = await reports.rows(desk, state, limit)
        return found, await panel_subjects.known(desk, {row.subject for row in found})


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
