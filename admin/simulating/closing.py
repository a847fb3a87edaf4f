"""The end of a month: read and checked, the missing asked for, closed with reasons, made into files, sent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime

from admin.simulating.cast import GROUPS, LEADS, SPECIALISTS, WORKERS
from admin.simulating.town import Town
from casework.billing import Check, CheckedAs, GapKind
from casework.changes import Change
from casework.gaps import key_of
from casework.months import MonthState

CHECKERS = (*WORKERS, *dict.fromkeys(GROUPS.values()), *SPECIALISTS)
Reason = Callable[[GapKind], str]
"""Why a month is closed without something, in words."""


def away_in(month: date) -> str:
    """The worker who is on holiday when the others check; in three months of the year, until after the closing."""
    return WORKERS[month.month % len(WORKERS)]


def late_in(month: date) -> frozenset[str]:
    return frozenset({away_in(month)}) if month.month % 4 == 3 else frozenset()  # noqa: PLR2004 (March, July, …)


async def check(month: date, who: Collection[str], town: Town, now: datetime) -> None:
    """Each reads the own sheets and finds them right; what is checked already stays."""
    for key in who:
        async with town.desk(now, key) as desk:
            for sheet in await desk.months.sheets_to_check(month):
                if not _has_checked(sheet.checks, key, town):
                    await desk.months.check(sheet.case_id, month, sheet.digest)


def _has_checked(checks: Iterable[Check], key: str, town: Town) -> bool:
    role = CheckedAs.SPECIALIST if key in SPECIALISTS else CheckedAs.WORKER
    name = town.actors[key].memberships[0].shown_as
    return any((one.by, one.role) == (name, role) for one in checks)


async def nudge(month: date, town: Town, now: datetime) -> None:
    """Who has not checked is asked once more."""
    for place in reporting(town, month):
        async with town.desk(now, LEADS[place]) as desk:
            draft = await desk.months.draft(town.places[place], month)
            waiting = {gap.account_id for gap in draft.gaps if gap.kind is GapKind.UNCHECKED}
            for account_id in sorted(one for one in waiting if one is not None):
                cases = [gap.case_id for gap in draft.gaps if gap.account_id == account_id]
                await desk.months.nudge(town.places[place], month, account_id, cases)


def reporting(town: Town, month: date) -> list[str]:
    """Places that report that month: the neighbour only while it has a contract."""
    return [place for place, since in town.since.items() if since <= month]


async def close(place: str, month: date, reason: Reason, town: Town, now: datetime) -> tuple[int, tuple[Change, ...]]:
    """The version, and what is otherwise than in the one before. (0, ()) where it is closed and nothing changed."""
    async with town.desk(now, LEADS[place]) as desk:
        draft = await desk.months.draft(town.places[place], month)
        if draft.state in {MonthState.CLOSED, MonthState.SENT}:
            return 0, ()
        reasons = {key_of(gap): reason(gap.kind) for gap in draft.gaps}
        return await desk.months.close(town.places[place], month, reasons), tuple(draft.changes)


async def send(place: str, month: date, town: Town, now: datetime) -> None:
    async with town.desk(now, LEADS[place]) as desk:
        if await desk.months.state(town.places[place], month) is MonthState.CLOSED:
            await desk.months.sent(town.places[place], month)
