"""A municipality's figures out of its rows."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from casework import case_dates
from casework.case_file import FINDINGS_ASK, Delivered, Finding, Verdict, findings
from casework.cases import Stage
from casework.components import components
from casework.summaries import choosing
from casework.summaries.figures import (
    CaseFigures,
    DutyFigures,
    PlaceFigures,
    ReferralFigures,
    SpecialistLine,
    Summary,
    Times,
)
from casework.summaries.hours import hours
from casework.summaries.raw import CaseRaw, ContractRaw, DutyRaw, HoursRaw, Raw, Stay
from casework.summaries.spans import Span

CHECKED_DAYS = 31
"""Whether base and additional support were given is read from so many days up to the span's end: a calendar month
would find them missing for everybody in its first week."""
_BASE = "base"
_ZERO = timedelta(0)


def made(raw: Raw, span: Span, today: date) -> Summary:
    """`today`: the Tallinn day on which it is asked for."""
    return Summary(
        municipality_id=raw.municipality_id,
        municipality=raw.municipality,
        span=span,
        as_of=today,
        referrals=_referrals(raw.stays, span),
        cases=_cases(raw, span, today),
        duties=_duties(raw, span, today),
        hours=hours(raw, span, today),
        places=_places(raw.contract, span, today),
    )


# ── referrals ────────────────────────────────────────────────────────────────


def _referrals(rows: Iterable[Stay], span: Span) -> ReferralFigures:
    rows = list(rows)
    taken, contacted = choosing.taken(rows, span), choosing.contacted(rows, span)
    return ReferralFigures(
        waited=len(choosing.waited(rows, span)),
        new=len(choosing.new(rows, span)),
        taken=len(taken),
        waiting=len(choosing.waiting(rows, span)),
        contacted=len(contacted),
        until_taken=_times((row.arrived, row.taken) for row in taken),
        until_contact=_times((row.arrived, row.contacted) for row in contacted),
    )


def _times(pairs: Iterable[tuple[datetime, datetime | None]]) -> Times:
    minutes = [_minutes(until - since) for since, until in pairs if until is not None]
    if not minutes:
        return Times()
    return Times(len(minutes), round(statistics.median(minutes)), max(minutes))


def _minutes(length: timedelta) -> int:
    return round(max(length, _ZERO) / timedelta(minutes=1))


# ── cases ────────────────────────────────────────────────────────────────────


def _cases(raw: Raw, span: Span, today: date) -> CaseFigures:
    cut = span.cut(today)
    rows = choosing.opened(raw.cases, span)
    stages = Counter(choosing.stage_at(row, cut) for row in rows)
    wanting = [found for row in rows if (found := looks(row, raw, span, today))]
    counts = Counter(finding for found in wanting for finding in found)
    return CaseFigures(
        total=len(rows),
        stages=tuple((stage, stages[stage]) for stage in Stage if stages[stage]),
        entered=len(choosing.entered(raw.cases, span, today)),
        left=len(choosing.left(raw.cases, span, today)),
        look=len(wanting),
        findings=tuple((finding, counts[finding]) for finding in Finding if counts[finding]),
    )


def looks(row: CaseRaw, raw: Raw, span: Span, today: date) -> tuple[Finding, ...]:
    """What a review would ask of this file at the end of the span; what is not known here asks nothing."""
    cut = span.cut(today)
    facts = row.facts.by(cut)
    duties = case_dates.duties(facts, row.rules, FINDINGS_ASK)
    given = _delivered(row, raw, cut)
    return tuple(
        finding
        for finding, verdict in findings(facts, row.kind, duties, span.looked_from(today), given)
        if verdict is Verdict.LOOK
    )


def _delivered(row: CaseRaw, raw: Raw, cut: date) -> Delivered | None:
    first = cut - timedelta(days=CHECKED_DAYS - 1)
    theirs = [one for one in raw.hours_of(row.case_id) if one.component and first <= one.day <= cut]
    if not theirs and not row.has_plan:
        return None
    domains = {known.domain for one in theirs if (known := components().get(one.component or ""))}
    return Delivered(base=_BASE in domains, support=bool(domains - {_BASE}), doubled=_is_doubled(theirs))


def _is_doubled(rows: Iterable[HoursRaw]) -> bool:
    providers: defaultdict[str | None, set[int]] = defaultdict(set)
    for row in rows:
        if row.provider_id is not None:
            providers[row.component].add(row.provider_id)
    return any(len(found) > 1 for found in providers.values())


def _places(contract: ContractRaw | None, span: Span, today: date) -> PlaceFigures | None:
    if contract is None:
        return None
    cut = span.cut(today)
    filled = sum(
        choosing.fills_a_place(facts, cut) for facts, ended in contract.members if ended is None or ended >= span.ends
    )
    return PlaceFigures(contract.name, contract.given, filled, contract.joint)


# ── duties ───────────────────────────────────────────────────────────────────


def _duties(raw: Raw, span: Span, today: date) -> DutyFigures:
    kinds = {
        "on_time": choosing.on_time(raw.duties, span),
        "met_late": choosing.met_late(raw.duties, span),
        "overdue": choosing.overdue(raw.duties, span, today),
        "next": choosing.due_next(raw.duties, span),
    }
    return DutyFigures(
        **{name: len(rows) for name, rows in kinds.items()},
        paused=len(choosing.on_pause(raw.duties, span)),
        by_specialist=_by_owner(kinds, dict(raw.staff)),
    )


def _by_owner(kinds: dict[str, list[DutyRaw]], names: dict[int, str]) -> tuple[SpecialistLine, ...]:
    counts: defaultdict[int | None, Counter[str]] = defaultdict(Counter)
    for name, rows in kinds.items():
        for row in rows:
            counts[row.owner_id][name] += 1
    lines = [
        SpecialistLine(owner, names.get(owner or 0, ""), **{name: found[name] for name in kinds})
        for owner, found in counts.items()
    ]
    return tuple(sorted(lines, key=lambda line: (not line.name, line.name, line.account_id or 0)))
