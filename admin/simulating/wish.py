"""What is asked of a simulation, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from casework.billing import NOTHING, Invoice
from casework.budget import Budget

LEAST_PLACES, MOST_PLACES = 8, 60
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Wish:
    """`months`: how many of the year, from January on. `joint`: one contract with the neighbouring municipality.

    `ceiling`: in place of the one that follows from the places. `printed`: sheets as PDF too, which is slow.
    """

    places: int
    year: int
    seed: int
    months: int = MONTHS
    joint: bool = False
    ceiling: Decimal | None = None
    printed: bool = True

    @property
    def firsts(self) -> list[date]:
        return [date(self.year, number, 1) for number in range(1, self.months + 1)]


@dataclass(frozen=True, slots=True)
class Reported:
    """A contract's month as it was closed, with what its invoice says."""

    invoice: Invoice
    files: tuple[Path, ...]
    budget: Budget
    """Of that day, with its warning where there is one."""

    @property
    def people(self) -> int:
        return sum(len(dataset.sheets) for dataset in self.invoice.datasets)

    @property
    def minutes(self) -> int:
        return sum(sheet.minutes for dataset in self.invoice.datasets for sheet in dataset.sheets)


@dataclass(slots=True)
class Outcome:
    """Every version of every month, in the order of closing. `left_out`: what the period's documents do not say."""

    reported: list[Reported] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def final(self) -> list[Reported]:
        """The newest version of each contract's month, by month and contract."""
        newest = {(one.invoice.month, one.invoice.contract): one for one in self.reported}
        return [newest[key] for key in sorted(newest)]

    def used(self, contract: str) -> Decimal:
        """Euros of components, of all its months."""
        return sum((one.invoice.components for one in self.final() if one.invoice.contract == contract), NOTHING)
