"""What a month still lacks before it can be reported: named, so that somebody can fill it or say why not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from casework.billing import Away, CheckedAs, Gap, GapKind
from casework.calendar import last_of_month
from casework.components import components
from casework.participation import CaseMonth, valid

_BASE = "base"
_CORE_DUTY = "core_service"
_NOBODY: Mapping[int, Away] = {}
_CERTAIN = frozenset({GapKind.NOT_PLANNED, GapKind.NO_PRICE, GapKind.NO_COMPONENT})


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
    """With the reason given for each; an empty one where there is none."""
    return tuple(replace(gap, reason=reasons.get(key_of(gap), "").strip()) for gap in gaps)


def gaps_of(case: CaseMonth, who: Colleagues, away: Mapping[int, Away] = _NOBODY) -> Iterator[Gap]:
    """`away`: case → its pause in that month, with the days of that month that it covers.

    A pause explains that nothing was given when it took at least half of the month (our decision): a gap that it
    explains is shown, and nobody is asked why.
    """
    yield from _unchecked(case, who)
    explains = _explains(case, away.get(case.whose.case_id))
    for gap in (*_not_delivered(case, who), *_no_core_service(case, who)):
        yield replace(gap, account_id=None, away=explains) if explains else gap
    yield from _not_planned(case, who)
    yield from _without(case, who)


def _explains(case: CaseMonth, pause: Away | None) -> Away | None:
    month = case.month
    if pause is None or pause.days * 2 < last_of_month(month.year, month.month).day:
        return None
    return pause


def certain(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """Those that time alone does not fill: what is known of a month that still goes on."""
    return tuple(gap for gap in gaps if gap.kind in _CERTAIN)


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
    """Nothing at all of it in the month; a little less than planned is no gap. Who has left is owed nothing more."""
    if case.left is not None and case.left < case.month:
        return
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
    """Core service is given regularly and every month [004 2.6.2]: asked where the period asks for it."""
    asked = case.period is not None and _CORE_DUTY in case.period.duties
    if asked and case.served and not any(_domain(entry.said.activity) == _BASE for entry in case.entries):
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
