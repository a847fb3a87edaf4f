"""A town by the dice: its days and minutes, and what it is made of."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from casework.components import components
from casework.duties import Owner
from casework.facts import Event
from storage.desk import Desk
from storage.tables import (
    Account,
    CaseFile,
    MunicipalityRow,
    Organisation,
)

FIRST, LAST = date(2026, 8, 31), date(2026, 11, 29)
NOW = datetime(2026, 11, 30, 7, tzinfo=UTC)
KEYS = ("planning_and_coordination", *random.Random(7).sample(sorted(components()), 6), None)
DUTIES = (("plan", Owner.BTO), ("assessment", Owner.KOV), ("report", Owner.KOV), ("state_decision", Owner.SKA))
WAY = (Event.TARGET_CHECKED, Event.ENTERED, Event.ASSESSED, Event.LINKED, Event.PLANNED, Event.REVIEWED, Event.EXITED)


@dataclass
class Town:
    desk: Desk
    dice: random.Random
    places: list[MunicipalityRow] = field(default_factory=list)
    providers: list[Organisation] = field(default_factory=list)
    staff: list[Account] = field(default_factory=list)
    workers: list[Account] = field(default_factory=list)
    cases: list[CaseFile] = field(default_factory=list)
    asked: set[tuple[int, date]] = field(default_factory=set)

    async def add(self, *rows: object) -> None:
        self.desk.session.add_all(rows)
        await self.desk.session.flush()

    def moment(self, after: datetime | None = None) -> datetime:
        """Some minute of the quarter, or of the days after another; some right before or after a midnight."""
        if after is not None:
            return after + timedelta(minutes=self.dice.choice([3, 50, 600, 2000, 9000]) * self.dice.random() + 1)
        day = self.day()
        clock = self.dice.choice(
            [timedelta(hours=21, minutes=59), timedelta(hours=20, minutes=59), timedelta(hours=22)]
        )
        around = datetime(day.year, day.month, day.day, tzinfo=UTC) + clock
        return around if self.dice.random() < 0.3 else around - timedelta(minutes=self.dice.randrange(1, 1300))

    def day(self, first: date = FIRST, last: date = LAST) -> date:
        return first + timedelta(days=self.dice.randrange((last - first).days + 1))
