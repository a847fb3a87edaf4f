"""The same numbers from a raw dump, slowly and by another way: every row looked at for every question, day by day.

Shares nothing with `casework.summaries` but the rules of a case's stage and findings, which have tests of their own.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import SQLModel, select

from casework.case_file import Delivered, Verdict, findings
from casework.cases import CaseKind, Stage, stage
from casework.components import components
from casework.deadlines import of
from casework.facts import Fact, Facts
from casework.periods import named, state_services
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
class Oracle:
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

    # ── referrals: each replayed from its first minute ───────────────────────

    def referrals(self) -> dict[str, Any]:  # noqa: C901 (slow and plain is what it is for)
        counts, taking, reaching = Counter[str](), [], []
        for referral in self.rows[tables.Referral]:
            events = [row for row in self.rows[tables.ReferralEvent] if row["referral_id"] == referral["id"]]
            here_since: datetime = referral["sent_at"]
            at = events[0]["municipality_id"] if events else referral["municipality_id"]
            taken = reached = over = held = False
            waiting = at == self.place and local(referral["sent_at"]) <= self.last
            waited = at == self.place and local(referral["sent_at"]) < self.first
            counts["new"] += at == self.place and self.inside(referral["sent_at"])
            for number, event in enumerate(events):
                when, then = event["at"], local(event["at"]) <= self.last
                match event["move"]:
                    case "take":
                        held = True
                        if not taken and at == self.place and self.inside(when):
                            taking.append(minutes_between(here_since, when))
                        taken = True
                    case "contact":
                        if not reached and at == self.place and self.inside(when):
                            reaching.append(minutes_between(here_since, when))
                        reached = True
                    case "release" | "reroute":
                        held = False
                    case "close" | "withdraw":
                        over = True
                    case "forward":
                        later = events[number + 1 :]
                        at = later[0]["municipality_id"] if later else referral["municipality_id"]
                        here_since, taken, reached, held = when, False, False, False
                        counts["new"] += at == self.place and self.inside(when)
                if local(when) < self.first:
                    waited = at == self.place and not held and not over
                if then:
                    waiting = at == self.place and not held and not over
            counts["waiting"] += waiting
            counts["waited"] += waited
        return {
            "new": counts["new"],
            "waiting": counts["waiting"],
            "waited": counts["waited"],
            "taken": len(taking),
            "contacted": len(reaching),
            "taken_times": _middle_and_most(taking),
            "contact_times": _middle_and_most(reaching),
        }

    # ── cases ────────────────────────────────────────────────────────────────

    def cases(self) -> dict[str, Any]:
        stages, found = Counter[Stage](), Counter[str]()
        total = entered = left = look = 0
        for case in self.rows[tables.CaseFile]:
            if case["municipality_id"] != self.place:
                continue
            facts = [
                row for row in self.rows[tables.CaseFact] if row["case_id"] == case["id"] and row["undone_at"] is None
            ]
            then = [row for row in facts if row["day"] <= self.cut]
            if case["kind"] == CaseKind.ISTE:
                entered += any(row["event"] == "entered" and self.inside(row["day"]) for row in then)
                left += any(row["event"] == "exited" and self.inside(row["day"]) for row in then)
            closed = case["closed_at"] is not None and local(case["closed_at"]) <= self.last
            if local(case["opened_at"]) > self.last or closed:
                continue
            total += 1
            read = Facts(frozenset(Fact(row["event"], row["day"]) for row in then))
            stages[stage(read)] += 1
            wanting = self._wanting(case, read)
            look += bool(wanting)
            found.update(wanting)
        return {
            "total": total,
            "stages": dict(stages),
            "entered": entered,
            "left": left,
            "look": look,
            "findings": dict(found),
        }

    def _wanting(self, case: Row, read: Facts) -> list[str]:
        period = named(case["period"])
        assert period is not None
        asked_on = self.today if self.today <= self.last else self.last + timedelta(days=1)
        duties = (*of(read, period), *of(read, state_services()))
        checked = findings(read, case["kind"], duties, asked_on, self._given(case))
        return [finding for finding, verdict in checked if verdict is Verdict.LOOK]

    def _given(self, case: Row) -> Delivered | None:
        days = {self.cut - timedelta(days=number) for number in range(31)}
        theirs = [
            (version, worker)
            for version, worker, case_id in self._kept()
            if case_id == case["id"] and version["day"] in days and version["component"]
        ]
        planned = [row for row in self.rows[tables.PlannedComponent] if row["case_id"] == case["id"]]
        if not theirs and not planned:
            return None
        base = [one for one, _ in theirs if components()[one["component"]].domain == "base"]
        pairs = {(one["component"], self._provider(worker, one["day"])) for one, worker in theirs}
        times = Counter(component for component, provider in pairs if provider is not None)
        return Delivered(bool(base), len(base) < len(theirs), any(number > 1 for number in times.values()))

    # ── duties ───────────────────────────────────────────────────────────────

    def duties(self) -> dict[int | None, Counter[str]]:
        """By owner."""
        found: dict[int | None, Counter[str]] = {}
        for row in self.rows[tables.DutyRow]:
            if row["municipality_id"] != self.place or row["owner"] not in {"kov", "bto"}:
                continue
            kinds = []
            done, due = row["done_on"], row["due"]
            if self.inside(done):
                kinds.append("met_late" if due is not None and done > due else "on_time")
            ended = done <= self.last if done else row["ended_at"] is not None and local(row["ended_at"]) <= self.last
            if not ended and due is not None and local(row["made_at"]) <= self.last:
                if due <= self.last and due < self.today:
                    kinds.append("overdue")
                if self.last < due <= self.after:
                    kinds.append("next")
            if kinds:
                found.setdefault(row["owner_id"], Counter()).update(kinds)
        return found

    # ── hours ────────────────────────────────────────────────────────────────

    def _kept(self) -> list[tuple[Row, int, int]]:
        """Version, worker and person of every kept entry."""
        if not hasattr(self, "_all_kept"):
            workers = {row["id"]: row["worker_id"] for row in self.rows[tables.HoursEntry] if row["state"] == "kept"}
            versions = {
                row["id"]: row
                for row in self.rows[tables.HoursVersion]
                if row["current"] and row["entry_id"] in workers
            }
            self._all_kept = [
                (versions[row["version_id"]], workers[versions[row["version_id"]]["entry_id"]], row["case_id"])
                for row in self.rows[tables.HoursPerson]
                if row["version_id"] in versions
            ]
        return self._all_kept

    def _here(self) -> set[int]:
        return {row["id"] for row in self.rows[tables.CaseFile] if row["municipality_id"] == self.place}

    def _provider(self, worker: int, day: date) -> int | None:
        theirs = [
            row
            for row in self.rows[tables.MembershipRow]
            if (row["account_id"], row["municipality_id"]) == (worker, self.place)
            and row["role"] in {"support_worker", "base_support_specialist"}
            and row["organisation_id"] is not None
        ]
        theirs.sort(key=lambda row: (row["began_at"], row["id"]))
        for row in reversed(theirs):
            if local(row["began_at"]) <= day and (row["ended_at"] is None or local(row["ended_at"]) >= day):
                return int(row["organisation_id"])
        return int(theirs[-1]["organisation_id"]) if theirs else None

    def hours(self) -> dict[tuple[str | None, int | None], list[int]]:
        """Component and provider → done, planned, before."""
        cells: dict[tuple[str | None, int | None], list[Any]] = {}
        for version, worker, case_id in self._kept():
            if case_id in self._here():
                key = (version["component"], self._provider(worker, version["day"]))
                cell = cells.setdefault(key, [0, Fraction(0), 0])
                cell[0] += version["minutes"] if self.inside(version["day"]) else 0
                cell[2] += version["minutes"] if self.before <= version["day"] < self.first else 0
        for plan, minutes in self._planned():
            cells.setdefault((plan["component"], plan["provider_id"]), [0, Fraction(0), 0])[1] += minutes
        return {
            key: [done, round(planned), was] for key, (done, planned, was) in cells.items() if done or planned or was
        }

    def _planned(self) -> list[tuple[Row, Fraction]]:
        closed = {row["id"]: row["closed_at"] and local(row["closed_at"]) for row in self.rows[tables.CaseFile]}
        found = []
        for plan in self.rows[tables.PlannedComponent]:
            minutes, day = Fraction(0), self.first
            while day <= self.last:
                month = day.replace(day=1)
                following = (month + timedelta(days=32)).replace(day=1)
                begun, ended = (
                    plan["first_day"] < following,
                    plan["last_day"] is not None and plan["last_day"] < month,
                )
                ends = closed[plan["case_id"]]
                if begun and not ended and (ends is None or day <= ends):
                    minutes += Fraction(plan["minutes"], (following - month).days)
                day += timedelta(days=1)
            if minutes and plan["case_id"] in self._here():
                found.append((plan, minutes))
        return found

    def silent(self) -> tuple[set[int], set[int]]:
        """Who wrote nothing, and who told that there was nothing."""
        planned = {plan["case_id"] for plan, _ in self._planned()}
        wrote = {one for version, one, case in self._kept() if case in self._here() and self.inside(version["day"])}
        none = {
            row["account_id"]
            for row in self.rows[tables.HoursGap]
            if row["empty_at"] and self.first - timedelta(days=self.first.weekday()) <= row["monday"] <= self.last
        }
        quiet, told = set(), set()
        for account in self.rows[tables.Account]:
            who = account["id"]
            charges = {
                row["case_id"]
                for row in self.rows[tables.CaseloadRow]
                if row["account_id"] == who
                and row["case_id"] in self._here()
                and row["first_day"] <= self.last
                and (row["last_day"] is None or row["last_day"] >= self.first)
                and (row["ended_at"] is None or local(row["ended_at"]) >= self.first)
            }
            works = any(
                (row["account_id"], row["municipality_id"], row["role"]) == (who, self.place, "support_worker")
                and (row["ended_at"] is None or local(row["ended_at"]) > self.last)
                for row in self.rows[tables.MembershipRow]
            )
            if account["state"] == "active" and works and charges and who not in wrote:
                if who in none:
                    told.add(who)
                elif charges & planned and self.today > self.last:
                    quiet.add(who)
        return quiet, told


def _middle_and_most(values: list[int]) -> tuple[float, int] | None:
    if not values:
        return None
    values = sorted(values)
    half = len(values) // 2
    middle = values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2
    return middle, values[-1]
