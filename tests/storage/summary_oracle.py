"""The same numbers from a raw dump, slowly and by another way: every row looked at for every question, day by day.

Shares nothing with `casework.summaries` but the rules of a case's stage and findings, which have tests of their own.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from casework.case_file import Delivered, Verdict, findings
from casework.cases import CaseKind, Stage, stage
from casework.components import components
from casework.deadlines import of
from casework.facts import Fact, Facts
from casework.periods import named, state_services
from storage import tables
from tests.storage.summary_oracle_base import Row, local, minutes_between
from tests.storage.summary_oracle_hours import HoursOracle


class Oracle(HoursOracle):
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


def _middle_and_most(values: list[int]) -> tuple[float, int] | None:
    if not values:
        return None
    values = sorted(values)
    half = len(values) // 2
    middle = values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2
    return middle, values[-1]
