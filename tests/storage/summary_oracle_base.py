"""What the oracle reads: whole tables, and the days it is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import SQLModel, select

from storage import tables
from storage.desk import Desk

TALLINN = ZoneInfo("Europe/Tallinn")
Row = dict[str, Any]
TABLES: tuple[type[SQLModel], ...] = (
    tables.Account,
    tables.CaseFact,
    tables.CaseFile,
    tables.CaseloadRow,
    tables.Contract,
    tables.ContractPlace,
    tables.DutyRow,
    tables.HoursEntry,
    tables.HoursGap,
    tables.HoursPerson,
    tables.HoursVersion,
    tables.MembershipRow,
    tables.MunicipalityRow,
    tables.PlannedComponent,
    tables.PriceRow,
    tables.Referral,
    tables.ReferralEvent,
)


async def dump(desk: Desk) -> dict[type[SQLModel], list[Row]]:
    """Whole tables, as they stand."""
    found = {}
    for table in TABLES:
        rows = [row.model_dump() for row in (await desk.session.exec(select(table))).all()]
        found[table] = sorted(rows, key=lambda row: row.get("id") or 0)
    return found


def local(moment: datetime) -> date:
    return moment.astimezone(TALLINN).date()


def minutes_between(one: datetime, two: datetime) -> int:
    return round((two - one).total_seconds() / 60)


@dataclass
class OracleBase:
    """Of one municipality in the days from `first` to `last`, asked on `today`; `after`: the last day of the next."""

    rows: dict[type[SQLModel], list[Row]]
    place: int
    first: date
    last: date
    after: date
    before: date
    """The first day of the span before."""
    today: date

    def inside(self, when: date | datetime | None) -> bool:
        if isinstance(when, datetime):
            when = local(when)
        return when is not None and self.first <= when <= self.last

    @property
    def cut(self) -> date:
        return min(self.today, self.last)
