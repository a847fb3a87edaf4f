"""Hours, plans and silence, counted slowly and plainly."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from storage import tables
from tests.storage.summary_oracle_base import OracleBase, Row, local


class HoursOracle(OracleBase):
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
