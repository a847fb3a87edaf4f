"""The acts of a year, from the first person who enters to the last month that is closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from admin.simulating import care, closing, writing
from admin.simulating.acts import Act, Do, on_working_day
from admin.simulating.closing import Reason
from admin.simulating.money import late_price
from admin.simulating.press import Press
from admin.simulating.town import SOURCE, Town, at
from admin.simulating.visits import NO_PRICE, Visit, visits
from casework.calendar import add_months
from casework.changes import Change
from casework.months import due_days

CORRECTED = (2, 9)
"""Months in which a worker puts hours right after sending; the one whose price came late is closed anew too."""


def acts(town: Town, press: Press, reason: Reason) -> list[Act]:
    months = town.wish.firsts
    until = add_months(months[-1], 2)
    known = [stay for stay in town.stays if stay.entered < add_months(months[-1], 1)]
    found = [act for stay in known for act in care.of_stay(stay, town.wish.year, until) if act.moment < at(until, 0)]
    for month in months:
        written = visits(known, month, town.wish.seed)
        found += writing.of_month(written, town.wish.seed)
        found += _closing(month, partial(_finish, month, press, reason))
        found += _afterwards(month, written, town, partial(_finish, month, press, reason))
    return found


def _closing(month: date, finish: Do) -> Iterator[Act]:
    """By the working days of the month after it."""
    due = due_days(month)
    away = closing.away_in(month)
    yield Act(at(due.asked, 13), partial(closing.check, month, [one for one in closing.CHECKERS if one != away]))
    yield Act(at(due.draft, 9), partial(closing.nudge, month))
    yield Act(at(due.draft, 16), partial(closing.check, month, {away} - closing.late_in(month)))
    yield Act(at(due.report, 11), finish)


def _afterwards(month: date, written: Sequence[Visit], town: Town, finish: Do) -> Iterator[Act]:
    """What comes after it was sent, and the new version with it."""
    following = add_months(month, 1)
    late = writing.late(written, town) if month.month in CORRECTED else None
    if late is not None:
        yield Act(on_working_day(following + timedelta(days=19), 9), partial(writing.correct_late, late))
    if month.month == NO_PRICE:
        yield Act(on_working_day(following + timedelta(days=19), 9), _price)
    if late is not None or month.month == NO_PRICE:
        checkers = [one for one in closing.CHECKERS if one not in closing.late_in(month)]
        yield Act(on_working_day(following + timedelta(days=22), 9), partial(closing.check, month, checkers))
        yield Act(on_working_day(following + timedelta(days=22), 14), finish)


async def _price(town: Town, now: datetime) -> None:
    async with town.desk(now) as desk:
        await desk.prices.put(late_price(town.period, town.wish.year), SOURCE, replace=False)


async def _finish(month: date, press: Press, reason: Reason, town: Town, now: datetime) -> None:
    """Closed wherever it is open, made into files, sent."""
    changed: dict[str, dict[str, tuple[Change, ...]]] = {}
    for place in closing.reporting(town, month):
        version, changes = await closing.close(place, month, reason, town, now)
        if version:
            changed.setdefault(town.contract(place), {})[place] = changes
    for contract, places in changed.items():
        await press.report(contract, month, places, town, now + timedelta(hours=1))
        for place in places:
            await closing.send(place, month, town, now + timedelta(hours=4))
