"""What tests of deadlines begin from: cases by events and days, and what they owe."""

from datetime import date

from casework import deadlines
from casework.deadlines import Duty
from casework.facts import Event, Facts
from casework.periods import Period, named

NAMES = ("2019-2021", "2022", "2023-2024", "2025-2026")
ENTERED, ASSESSED, PLANNED, REVIEWED = Event.ENTERED, Event.ASSESSED, Event.PLANNED, Event.REVIEWED


def of(name: str) -> Period:
    found = named(name)
    assert found is not None
    return found


LAST = of("2025-2026")


def day(text: str) -> date:
    return date.fromisoformat(text)


def case(**days: str) -> Facts:
    """Events by name, each on a day."""
    return Facts.of(*((Event(name), day(text)) for name, text in days.items()))


def due(facts: Facts, period: Period = LAST) -> dict[str, str]:
    """The due days of what is not met yet."""
    duties = deadlines.of(facts, period)
    return {duty.key: duty.due.isoformat() for duty in duties if duty.due and duty.met_on is None}


def one(facts: Facts, key: str, period: Period = LAST) -> Duty:
    return next(duty for duty in deadlines.of(facts, period) if duty.key == key)
