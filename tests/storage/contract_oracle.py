"""Contracts, places and money from the same raw dump, slowly: each day looked at, each hour priced by itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from sqlmodel import SQLModel

from casework.cases import CaseKind
from casework.components import components
from casework.periods import named
from storage import tables
from tests.storage.summary_oracle_base import Row, local

_DAY, _CENT = timedelta(days=1), Decimal("0.01")
_FROM_PLAN = {"personal", "family"}
"""Domains whose hours cost nothing until a plan says what they are billed as; the town's plans never do."""


def cents(value: Fraction) -> Decimal:
    return (Decimal(value.numerator) / Decimal(value.denominator)).quantize(_CENT, ROUND_HALF_UP)


@dataclass
class ContractOracle:
    """Of one municipality in the days from `first` to `last`, asked on `today`."""

    rows: dict[type[SQLModel], list[Row]]
    place: int
    first: date
    last: date
    today: date

    # ── places ───────────────────────────────────────────────────────────────

    def _running(self, place: int, first: date, last: date) -> Row | None:
        """The newest contract that was imported for it and holds on one of these days."""
        found = None
        for contract in self.rows[tables.Contract]:
            members = self._members(contract)
            holds = contract["first_day"] <= last and contract["last_day"] >= first
            if place in members and holds and (found is None or contract["first_day"] >= found["first_day"]):
                found = contract
        return found

    def _members(self, contract: Row) -> set[int]:
        return {
            row["municipality_id"] for row in self.rows[tables.ContractPlace] if row["contract_id"] == contract["id"]
        }

    def places(self) -> tuple[str, int, int, bool, bool] | None:
        """Name, given, filled, whether joint, whether under a fifth."""
        found = self._running(self.place, self.first, self.last)
        if found is not None:
            name, given, group = found["name"], found["places"], self._members(found)
        else:
            own = next(row for row in self.rows[tables.MunicipalityRow] if row["id"] == self.place)
            if own["contract"] is None or own["places"] is None:
                return None
            name, given = own["contract"], own["places"]
            group = {
                row["id"]
                for row in self.rows[tables.MunicipalityRow]
                if row["contract"] == name and self._running(row["id"], self.first, self.last) is None
            }
        filled = self._filled(group)
        return name, given, filled, len(group) > 1, 5 * filled < given

    def _filled(self, group: set[int]) -> int:
        cut, number = min(self.today, self.last), 0
        for case in self.rows[tables.CaseFile]:
            ended = case["closed_at"] is not None and local(case["closed_at"]) <= self.last
            if case["municipality_id"] in group and case["kind"] == CaseKind.ISTE and not ended:
                days = {"entered": [date.min], "exited": [date.min]}
                for row in self.rows[tables.CaseFact]:
                    if row["case_id"] == case["id"] and row["undone_at"] is None and row["day"] <= cut:
                        days.setdefault(row["event"], []).append(row["day"])
                number += max(days["entered"]) > max(days["exited"])
        return number

    # ── money ────────────────────────────────────────────────────────────────

    def money(self) -> tuple[Decimal, Decimal, Decimal, date | None] | None:
        """Ceiling, used, what an even pace would have used, the day on which this pace has used all."""
        seen = min(self.last, self.today)
        month = seen.replace(day=1)
        contract = self._running(self.place, month, (month + timedelta(days=32)).replace(day=1) - _DAY)
        if contract is None or contract["ceiling"] is None:
            return None
        period = named(contract["period"])
        assert period is not None
        assert period.services.end is not None
        last = min(contract["last_day"], period.services.end)
        months = self._months(contract)
        used = contract["used_before"] + sum(months.values(), Decimal(0))
        whole = [contract["first_day"] + number * _DAY for number in range((last - contract["first_day"]).days + 1)]
        begun = sum(day <= self.today for day in whole)
        even = cents(Fraction(contract["ceiling"]) * begun / len(whole))
        return contract["ceiling"], used, even, self._reached(contract["ceiling"], used, months, last)

    def _months(self, contract: Row) -> dict[date, Decimal]:
        """First day → cost: for each person, activity, recipient and price the minutes together, rounded once."""
        cases = {
            row["id"]
            for row in self.rows[tables.CaseFile]
            if row["municipality_id"] in self._members(contract) and row["kind"] == CaseKind.ISTE
        }
        minutes: Counter[tuple[date, int, str, str, Decimal]] = Counter()
        versions = {row["id"]: row for row in self.rows[tables.HoursVersion] if row["current"] and not row["deleted"]}
        for row in self.rows[tables.HoursPerson]:
            version = versions.get(row["version_id"])
            if version is None or row["case_id"] not in cases:
                continue
            month, unit = version["day"].replace(day=1), self._price(version)
            counts = month >= contract["first_day"].replace(day=1) and version["day"] <= self.today
            if contract["used_until"] is not None and month <= contract["used_until"]:
                counts = False
            if counts and unit is not None:
                minutes[month, row["case_id"], version["component"], version["recipient"], unit] += version["minutes"]
        found: defaultdict[date, Decimal] = defaultdict(Decimal)
        for (month, *_, unit), spent in minutes.items():
            found[month] += cents(Fraction(unit) * spent / 60)
        return dict(found)

    def _price(self, version: Row) -> Decimal | None:
        """A row for this very recipient before one for all, then the newest."""
        key = version["component"]
        if key is None or components()[key].domain in _FROM_PLAN:
            return None
        prices = [
            row
            for row in self.rows[tables.PriceRow]
            if row["component"] == key
            and row["first_day"] <= version["day"]
            and row["recipient"] in {None, version["recipient"]}
        ]
        prices.sort(key=lambda row: (row["recipient"] is not None, row["first_day"]))
        return prices[-1]["unit"] if prices else None

    def _reached(self, ceiling: Decimal, used: Decimal, months: dict[date, Decimal], last: date) -> date | None:
        """Day by day from today: what is left of the month's pace is spent evenly over the rest of it."""
        if used >= ceiling:
            return self.today
        ended = self._ended(months)
        if not ended:
            return None
        pace = cents(Fraction(sum(ended, Decimal(0))) / len(ended))
        spent, day = Fraction(used), self.today
        while day <= last or day.month == last.month:
            month = day.replace(day=1)
            following = (month + timedelta(days=32)).replace(day=1)
            left = (following - max(month, self.today)).days
            spent += Fraction(max(pace - months.get(month, Decimal(0)), Decimal(0))) / left
            if spent >= Fraction(ceiling) and pace:
                return day
            day += _DAY
        return None

    def _ended(self, months: dict[date, Decimal]) -> list[Decimal]:
        """Of the last three whole months since the first one with a cost."""
        if not months:
            return []
        month, found = min(months), []
        while (following := (month + timedelta(days=32)).replace(day=1)) <= self.today:
            found.append(months.get(month, Decimal(0)))
            month = following
        return found[-3:]
