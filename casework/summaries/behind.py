"""What is behind a number, line by line: codes and moments, for the private chat of those who may read the cases."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from casework.cases import Stage
from casework.summaries import choosing
from casework.summaries.making import looks
from casework.summaries.raw import CaseRaw, DutyRaw, Raw, Stay
from casework.summaries.spans import Span


class Behind(StrEnum):
    """The numbers that can be opened."""

    NEW = "new"
    TAKEN = "taken"
    WAITING = "waiting"
    CONTACTED = "contacted"
    ON_TIME = "on_time"
    MET_LATE = "met_late"
    OVERDUE = "overdue"
    NEXT = "next"
    ENTERED = "entered"
    LEFT = "left"
    STAGES = "stages"
    FINDINGS = "findings"
    HOURS = "hours"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class BehindLine:
    """`key`: of the duty, stage or finding; `minutes`: waited, or of hours; the id of whatever it opens."""

    code: str = ""
    key: str = ""
    day: date | None = None
    moment: datetime | None = None
    minutes: int | None = None
    planned: int | None = None
    name: str = ""
    referral_id: int | None = None
    case_id: int | None = None
    duty_id: int | None = None
    account_id: int | None = None


def behind(raw: Raw, span: Span, what: Behind, today: date) -> tuple[BehindLine, ...]:
    """As many lines as the number says, oldest first; hours and findings by person, stages with everybody."""
    return tuple(_CHOOSE[what](raw, span, today))


def _stays(
    choose: Callable[[Iterable[Stay], Span], list[Stay]], moment: Callable[[Stay], datetime | None]
) -> _Chooser:
    def chosen(raw: Raw, span: Span, _today: date) -> list[BehindLine]:
        return [
            BehindLine(
                row.code,
                moment=at,
                minutes=round((at - row.arrived).total_seconds() / 60),
                referral_id=row.referral_id,
            )
            for row in sorted(choose(raw.stays, span), key=lambda row: (row.arrived, row.referral_id))
            if (at := moment(row)) is not None
        ]

    return chosen


def _duty_lines(rows: Iterable[DutyRaw], names: dict[int, str]) -> list[BehindLine]:
    return [
        BehindLine(
            row.code,
            row.key,
            day=row.done_on or row.due,
            name=names.get(row.owner_id or 0, ""),
            case_id=row.case_id,
            duty_id=row.duty_id,
            account_id=row.owner_id,
        )
        for row in sorted(rows, key=lambda row: (row.due or date.max, row.duty_id))
    ]


def _met(choose: Callable[[Iterable[DutyRaw], Span], list[DutyRaw]]) -> _Chooser:
    return lambda raw, span, _today: _duty_lines(choose(raw.duties, span), dict(raw.staff))


def _overdue(raw: Raw, span: Span, today: date) -> list[BehindLine]:
    return _duty_lines(choosing.overdue(raw.duties, span, today), dict(raw.staff))


def _moved(choose: Callable[[Iterable[CaseRaw], Span, date], list[CaseRaw]]) -> _Chooser:
    return lambda raw, span, today: [
        BehindLine(row.code, case_id=row.case_id) for row in _by_code(choose(raw.cases, span, today))
    ]


def _stages(raw: Raw, span: Span, today: date) -> list[BehindLine]:
    cut, order = span.cut(today), list(Stage)
    rows = [(choosing.stage_at(row, cut), row) for row in _by_code(choosing.opened(raw.cases, span))]
    return [
        BehindLine(row.code, stage, case_id=row.case_id)
        for stage, row in sorted(rows, key=lambda pair: order.index(pair[0]))
    ]


def _findings(raw: Raw, span: Span, today: date) -> list[BehindLine]:
    return [
        BehindLine(row.code, finding, case_id=row.case_id)
        for row in _by_code(choosing.opened(raw.cases, span))
        for finding in looks(row, raw, span, today)
    ]


def _hours(raw: Raw, span: Span, _today: date) -> list[BehindLine]:
    """By person and component, those without a component last."""
    done: dict[tuple[str, str, int], int] = {}
    for row in choosing.in_span(raw.hours, span):
        key = (row.code, row.component or "", row.case_id)
        done[key] = done.get(key, 0) + row.minutes
    return [
        BehindLine(code, component, minutes=minutes, case_id=case_id)
        for (code, component, case_id), minutes in sorted(
            done.items(), key=lambda one: (one[0][0], not one[0][1], one[0])
        )
    ]


def _silent(raw: Raw, span: Span, today: date) -> list[BehindLine]:
    found = sorted(choosing.silent(raw, span, today), key=lambda one: (one.name, one.account_id))
    return [BehindLine(name=one.name, account_id=one.account_id) for one in found]


def _by_code(rows: Iterable[CaseRaw]) -> list[CaseRaw]:
    return sorted(rows, key=lambda row: (row.code, row.case_id))


_Chooser = Callable[[Raw, Span, date], list[BehindLine]]
_CHOOSE: dict[Behind, _Chooser] = {
    Behind.NEW: _stays(choosing.new, lambda row: row.arrived),
    Behind.TAKEN: _stays(choosing.taken, lambda row: row.taken),
    Behind.WAITING: _stays(choosing.waiting, lambda row: row.arrived),
    Behind.CONTACTED: _stays(choosing.contacted, lambda row: row.contacted),
    Behind.ON_TIME: _met(choosing.on_time),
    Behind.MET_LATE: _met(choosing.met_late),
    Behind.OVERDUE: _overdue,
    Behind.NEXT: _met(choosing.due_next),
    Behind.ENTERED: _moved(choosing.entered),
    Behind.LEFT: _moved(choosing.left),
    Behind.STAGES: _stages,
    Behind.FINDINGS: _findings,
    Behind.HOURS: _hours,
    Behind.SILENT: _silent,
}
