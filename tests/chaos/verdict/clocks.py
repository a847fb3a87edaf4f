"""Every clock rang: each rung at its moment, to its audience; none for what was done."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from casework.contact_clock import Audience, Wait, Waiting, audience, next_ring, owes_informing, tells_sender, waiting
from casework.notices import Notice
from casework.office_hours import OfficeHours
from casework.referrals import Move, Status, Urgency, after, number_of
from storage.tables import Outbox, OutboxState, Referral
from tests.chaos.verdict.ledger import Ledger
from tests.chaos.verdict.messages import Heard, heard_by
from tests.chaos.verdict.result import Verdict

RINGS: dict[str, Waiting] = {
    Notice.CARD_WAITING: Waiting.FOR_TAKER,
    Notice.CARD_WAITING_LEAD: Waiting.FOR_TAKER,
    Notice.NO_CONTACT: Waiting.FOR_CONTACT,
    Notice.NO_CONTACT_LEAD: Waiting.FOR_CONTACT,
    Notice.NOT_INFORMED: Waiting.FOR_INFORMING,
}
UNWOUND = {Move.ASK, Move.ANSWER}
"""Moves that the clock does not mind."""
END = 10_000
"""More versions than any referral has."""
PUT_OFF = timedelta(minutes=10)
"""A row that Telegram did not take forgets when it was put: its moment is that of the next try."""
ON_ITS_WAY = timedelta(seconds=5)
"""From the last look at the state to the phone."""


@dataclass(frozen=True)
class Period:
    """One wait, from the move that began it to the move that ended it (or the end of the play)."""

    referral: Referral
    wait: Wait
    until: datetime
    taker: int | None
    place: int
    versions: range
    """Of the referral, while it lasted."""


def periods(ledger: Ledger, row: Referral) -> Iterator[Period]:
    events = ledger.events[row.id or 0]
    since, status, attempts, taker = row.sent_at, Status.SENT, 0, None
    # An event tells where it happened: a forwarded referral lived there until then.
    place = next((one.municipality_id for one in events), row.municipality_id) or 0
    wound = [event for event in events if event.move not in UNWOUND]
    version = 1
    for index, event in enumerate([*wound, None]):
        owes = owes_informing(row.kind, row.agreement, informed=any(e.move is Move.INFORM for e in wound[:index]))
        kind = waiting(status, owes_informing=owes)
        if kind is not None:
            wait = Wait(kind, since, row.urgency is Urgency.TODAY, 0, attempts)
            until = event.at if event else ledger.play.ended_at
            yield Period(row, wait, until, taker, place, range(version, events.index(event) + 2 if event else END))
        if event is None:
            return
        version = events.index(event) + 2
        since, status = event.at, after(status, event.move)
        attempts = attempts + 1 if event.move is Move.ATTEMPT else attempts
        if event.move is Move.TAKE:
            taker = event.account_id
        elif event.move in {Move.RELEASE, Move.FORWARD}:
            taker = None
        if event.move is Move.FORWARD:
            attempts, place = 0, row.municipality_id


def check(ledger: Ledger, verdict: Verdict) -> None:
    rung: Counter[str] = Counter()
    lags: list[timedelta] = []
    heard = heard_by(ledger)
    by_referral: defaultdict[int, list[Outbox]] = defaultdict(list)
    for row in ledger.outbox:
        if row.notice in RINGS or row.notice == Notice.SENDER_NOT_TAKEN:
            by_referral[row.args["referral"]].append(row)
    for referral in ledger.referrals:
        own = by_referral[referral.id or 0]
        spans = list(periods(ledger, referral))
        for period in spans:
            _climb(ledger, verdict, period, own, rung, lags)
        _none_for_what_was_done(ledger, verdict, referral, spans, heard)
        _each_was_heard(verdict, referral, own)
    verdict.figures["rungs"] = dict(sorted(rung.items()))
    verdict.figures["longest from a rung's moment to its ringing"] = (
        f"{max(lags, default=timedelta()).total_seconds():.1f} s"
    )


def _climb(
    ledger: Ledger, verdict: Verdict, period: Period, rows: list[Outbox], rung: Counter[str], lags: list[timedelta]
) -> None:
    """From rung to rung as the rules say; each one's rows are there, to the right people, not before its moment.

    The clock jumps here, so a ring may come hours after its moment. Whether the next one is counted from the moment
    or from the ringing is the house's affair: not before the earlier, not missing after the later.
    """
    wait, number = period.wait, number_of(period.referral.id or 0)
    earliest = latest = next_ring(wait, OfficeHours())
    while True:
        landed, until = _reached(ledger, latest)
        found = [row for row in _rows_of(rows, wait, period) if int(row.key.split(":")[3]) == wait.rung + 1]
        if not found:
            missing = until is not None and until <= period.until
            verdict.unless(not missing, f"{number}: rung {wait.rung + 1} {wait.waiting} of {latest} never rang")
            return
        at = min(row.not_before for row in found)
        verdict.unless(at >= earliest, f"{number}: {wait.waiting} {wait.rung + 1} rang at {at}, before {earliest}")
        verdict.unless(until is None or at <= until, f"{number}: {wait.waiting} of {latest} rang only at {at}")
        got, wanted = {row.account_id for row in found}, _wanted(ledger, period, wait)
        verdict.unless(got == wanted, f"{number}: rung {wait.rung + 1} {wait.waiting} told {got}, not {wanted}")
        if tells_sender(wait):
            told = any(row.notice == Notice.SENDER_NOT_TAKEN and abs(row.not_before - at) < PUT_OFF for row in rows)
            verdict.unless(told, f"{number}: nobody took it, and the sender was not told at {at}")
            rung["to the sender: nobody took it"] += 1
        rung[f"{wait.waiting} {wait.rung + 1}"] += 1
        lags.append(max(at - landed, timedelta()))
        ways = [Wait(wait.waiting, since, wait.urgent, wait.rung + 1, wait.attempts) for since in (earliest, at)]
        earliest, latest = (next_ring(way, OfficeHours()) for way in ways)
        wait = ways[1]


def _rows_of(rows: list[Outbox], wait: Wait, period: Period) -> list[Outbox]:
    """Those that rang in this wait."""
    return [
        row for row in rows if RINGS.get(row.notice) is wait.waiting and int(row.key.split(":")[2]) in period.versions
    ]


def _reached(ledger: Ledger, moment: datetime) -> tuple[datetime, datetime | None]:
    """When the moved clock was at the moment or past it, and when it was moved on from there (or ended)."""
    jumps = ledger.play.clock.jumps
    landed = next((after for before, after in jumps if before < moment <= after), moment)
    latest = next((before for before, _ in jumps if before >= landed), ledger.play.ended_at)
    return landed, latest if latest >= landed else None


def _wanted(ledger: Ledger, period: Period, wait: Wait) -> set[int]:
    """Accounts that this rung is for; where there is nobody the next one up hears it. Nobody here has a deputy."""
    house = ledger.managers_of(period.place)
    everyone = {ledger.account_of[one.phone.name] for one in house} - {period.taker}
    leads = {ledger.account_of[one.phone.name] for one in house if one.lead} - {period.taker}
    taker = {period.taker} - {None}
    ways = {
        Audience.TAKER: taker or leads or everyone,
        Audience.DEPUTY: leads or everyone,
        Audience.LEAD: leads or everyone,
        Audience.EVERYONE: everyone,
    }
    return {one for level in audience(wait) for one in ways[level] if one is not None}


def _each_was_heard(verdict: Verdict, referral: Referral, rows: list[Outbox]) -> None:
    """Sent and on the phone, or cleared because the thing was done in between. (That sent is seen: `messages`.)"""
    number = number_of(referral.id or 0)
    for row in rows:
        verdict.unless(
            row.state in {OutboxState.SENT, OutboxState.CLEARED}, f"{number}: {row.key} is {row.state} {row.reason}"
        )


def _none_for_what_was_done(
    ledger: Ledger, verdict: Verdict, referral: Referral, spans: list[Period], heard: Heard
) -> None:
    number = number_of(referral.id or 0)
    for account in ledger.account_of.values():
        for notice, kind in RINGS.items():
            for said in heard.get((account, number, notice), []):
                fits = any(
                    span.wait.waiting is kind and span.wait.since <= said.at <= span.until + ON_ITS_WAY
                    for span in spans
                )
                verdict.unless(fits, f"{said.person} was told at {said.at} what was done: {said.text[:80]}")
