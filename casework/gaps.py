"""What a month still lacks before it can be reported: named, so that somebody can fill it or say why not."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from casework.billing import CheckedAs, Gap, GapKind
from casework.components import components
from casework.participation import CaseMonth, valid

_BASE = "base"
_PAUSE = "pause"
_EMPTY = frozenset({GapKind.NOT_DELIVERED, GapKind.NO_CORE_SERVICE})
"""What an absence explains."""
_SPAN = re.compile(r"\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}")
Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Colleagues:
    """How accounts are known, and which of them a message can reach. Nobody else is asked for anything."""

    names: Mapping[int, str]
    reachable: Collection[int] = ()

    def name(self, account_id: int | None) -> str:
        return "" if account_id is None else self.names.get(account_id, "")

    def hears(self, account_id: int | None) -> int | None:
        return account_id if account_id in self.reachable else None


def key_of(gap: Gap) -> str:
    """The same gap has the same key each time that the month is looked at."""
    return f"{gap.kind}:{gap.case_id}:{gap.what}:{gap.account_id or ''}:{gap.who}"


def explained(gaps: Iterable[Gap], reasons: Mapping[str, str]) -> tuple[Gap, ...]:
    """With the reason given for each; without one that of a pause stays, or none."""
    return tuple(replace(gap, reason=reasons.get(key_of(gap), "").strip() or gap.reason) for gap in gaps)


def in_pause(gaps: Iterable[Gap], spans: Iterable[Span]) -> Iterator[Gap]:
    """A month in which the person was not there explains itself: by its days, never by why."""
    said = " ".join([_PAUSE, *(f"{first}/{last}" for first, last in spans)])
    explains = said != _PAUSE
    for gap in gaps:
        yield replace(gap, reason=said) if explains and gap.kind in _EMPTY else gap


def pauses_in(reason: str) -> tuple[Span, ...]:
    """The days of the pauses that stand as a reason; none when it is in somebody's words."""
    word, *spans = reason.split() or [""]
    if word != _PAUSE or not all(_SPAN.fullmatch(one) for one in spans):
        return ()
    return tuple((date.fromisoformat(one[:10]), date.fromisoformat(one[11:])) for one in spans)


def gaps_of(case: CaseMonth, who: Colleagues, away: Collection[int] = ()) -> Iterator[Gap]:
    """`away`: cases whose empty month is no gap at all; a pause leaves it named and explained (`in_pause`)."""
    yield from _unchecked(case, who)
    if case.whose.case_id not in away:
        yield from _not_delivered(case, who)
        yield from _no_core_service(case, who)
    yield from _not_planned(case, who)
    yield from _without(case, who)


def _gap(case: CaseMonth, kind: GapKind, who: Colleagues, *, what: str = "", account_id: int | None = None) -> Gap:
    whose = case.whose
    return Gap(kind, whose.case_id, whose.code, what, who.name(account_id), who.hears(account_id))


def _unchecked(case: CaseMonth, who: Colleagues) -> Iterator[Gap]:
    """Each worker who delivered and did not check; the specialist's check of the whole covers their own entries."""
    if not case.entries:
        return
    found = valid(case)
    whole = {one.account_id for one in found if one.check.role is CheckedAs.SPECIALIST}
    done = whole | {one.account_id for one in found} | {case.specialist_id}
    for worker_id in sorted({entry.worker_id for entry in case.entries} - done):
        yield _gap(case, GapKind.UNCHECKED, who, what=CheckedAs.WORKER, account_id=worker_id)
    if not whole:
        yield _gap(case, GapKind.UNCHECKED, who, what=CheckedAs.SPECIALIST, account_id=case.specialist_id)


def _not_delivered(case: CaseMonth, who: Colleagues) -> Iterator[Gap]:
    """Nothing at all of it in the month; a little less than planned is no gap."""
    done = {entry.said.activity for entry in case.entries}
    for activity in dict.fromkeys(plan.activity for plan in case.plans if plan.activity not in done):
        yield _gap(case, GapKind.NOT_DELIVERED, who, what=activity, account_id=case.specialist_id)


def _not_planned(case: CaseMonth, who: Colleagues) -> Iterator[Gap]:
    planned = {plan.activity for plan in case.plans}
    done = dict.fromkeys(entry.said.activity for entry in case.entries if entry.said.activity)
    for activity in done:
        if activity not in planned:
            yield _gap(case, GapKind.NOT_PLANNED, who, what=activity, account_id=case.specialist_id)


def _no_core_service(case: CaseMonth, who: Colleagues) -> Iterator[Gap]:
    """Core service is given regularly and every month [004 2.6.2]."""
    if case.served and not any(_domain(entry.said.activity) == _BASE for entry in case.entries):
        yield _gap(case, GapKind.NO_CORE_SERVICE, who, account_id=case.specialist_id)


def _without(case: CaseMonth, who: Colleagues) -> Iterator[Gap]:
    """No component (who wrote it can say), no life domain in the plan, no price in the list."""
    unsaid = [entry for entry in case.entries if entry.said.activity is None]
    for worker_id in sorted({entry.worker_id for entry in unsaid}):
        yield _gap(case, GapKind.NO_COMPONENT, who, account_id=worker_id)
    unbilled = [entry.said.activity for entry in case.entries if entry.said.activity and entry.said.billed is None]
    for activity in dict.fromkeys(unbilled):
        yield _gap(case, GapKind.NO_COMPONENT, who, what=activity or "", account_id=case.specialist_id)
    unpriced = [entry.said.billed for entry in case.entries if entry.said.billed and entry.said.unit is None]
    for key in dict.fromkeys(unpriced):
        yield _gap(case, GapKind.NO_PRICE, who, what=key or "")


def _domain(activity: str | None) -> str:
    known = components().get(activity or "")
    return known.domain if known else ""
