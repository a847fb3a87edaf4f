"""`markaja data request`: what people ask about their data, owed within a month."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from admin import clock
from admin.data import talking
from admin.problems import Problem
from casework.calendar import tallinn_day
from casework.data_subjects import RequestKind, RequestOutcome
from locales import Texts, days
from storage import data_requests
from storage.errors import NotHere, Stale
from storage.tables import DataRequest


@dataclass(frozen=True, slots=True)
class New:
    kind: str
    person: str
    account: str
    received: str
    note: str


def new(words: Texts, wish: New) -> None:
    row = asyncio.run(_new(wish))
    print(_line(words, row))


async def _new(wish: New) -> DataRequest:
    kind = _member(RequestKind, wish.kind)
    today = tallinn_day(clock.now())
    received = talking.day_of(wish.received) if wish.received else today
    if received > today:
        raise Problem("admin-problem-data-future")
    async with talking.unread_desk() as desk:
        whose = await talking.subject_or_account(desk, wish.person, wish.account)
        try:
            return await data_requests.new(desk, kind, whose, received, wish.note)
        except NotHere as error:
            raise talking.missing(whose) from error


def _member(kinds: type[RequestKind], typed: str) -> RequestKind:
    try:
        return kinds(typed)
    except ValueError as error:
        raise Problem("admin-problem-data-request-word", typed=typed, known=", ".join(kinds)) from error


def listed(words: Texts, *, every: bool) -> None:
    rows = asyncio.run(_listed(every=every))
    if not rows:
        print(words.plain("admin-data-requests-none"))
    for row in rows:
        print(_line(words, row))


async def _listed(*, every: bool) -> list[DataRequest]:
    async with talking.unread_desk() as desk:
        return await data_requests.listed(desk, every=every)


def _line(words: Texts, row: DataRequest) -> str:
    said = words.plain(
        "admin-data-request",
        number=str(row.id),
        kind=words.of("data-kind", row.kind),
        code=data_requests.whose(row).code,
        received=days.due(row.received_on),
        due=days.due(row.due_on),
    )
    if row.outcome is not None and row.closed_at is not None:
        return f"{said} · {words.of('data-outcome', row.outcome)}, {days.stamp(words, row.closed_at)}"
    late = row.due_on < tallinn_day(clock.now())
    return f"{said} · {words.plain('admin-data-request-late')}" if late else said


def close(words: Texts, number: int, outcome: str, reason: str = "") -> None:
    """A refusal is owed with its reason (GDPR art. 12(4)): it stands with the request, sealed."""
    try:
        wanted = RequestOutcome(outcome)
    except ValueError as error:
        known = ", ".join(RequestOutcome)
        raise Problem("admin-problem-data-request-word", typed=outcome, known=known) from error
    if wanted is RequestOutcome.REFUSED and not reason.strip():
        raise Problem("admin-problem-data-no-reason")
    print(_line(words, asyncio.run(_closed(number, wanted, reason))))


async def _closed(number: int, outcome: RequestOutcome, reason: str) -> DataRequest:
    async with talking.unread_desk() as desk:
        try:
            return await data_requests.close(desk, number, outcome, reason)
        except (NotHere, Stale) as error:
            raise Problem("admin-problem-data-request", number=str(number)) from error
