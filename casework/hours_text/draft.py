"""An entry in the making, and the dates, components and group words that stand together."""

from __future__ import annotations

from dataclasses import dataclass, field

from casework.hours_text.clock_times import Length
from casework.hours_text.days import Day
from casework.hours_text.kinds import Item, Kind
from casework.hours_text.persons import Who
from casework.hours_text.runs import Run

_MODES = frozenset({Kind.GROUP, Kind.INDIVIDUAL})


@dataclass(frozen=True, slots=True)
class Facts:
    """Dates, components and group words that stand together."""

    days: tuple[Day, ...] = ()
    components: tuple[str, ...] = ()
    modes: tuple[Kind, ...] = ()

    @staticmethod
    def of(items: list[Item]) -> Facts:
        return Facts(
            tuple(item.day for item in items if item.day),
            tuple(item.text for item in items if item.kind is Kind.COMPONENT),
            tuple(item.kind for item in items if item.kind in _MODES),
        )

    def or_else(self, held: Facts) -> Facts:
        """What is said here wins over what holds on (3.2)."""
        return Facts(self.days or held.days, self.components or held.components, self.modes or held.modes)

    def with_more(self, more: Facts) -> Facts:
        return Facts(self.days + more.days, self.components + more.components, self.modes + more.modes)


@dataclass(slots=True)
class Draft:
    """An entry in the making."""

    who: list[Item] = field(default_factory=list)
    length: Length | None = None
    own: Facts = field(default_factory=Facts)
    held: Facts = field(default_factory=Facts)
    each: bool = False
    stranger: bool = False
    duration_first: bool = False
    items: list[Item] = field(default_factory=list)

    @property
    def facts(self) -> Facts:
        return self.own.or_else(self.held)

    def add(self, run: Run, facts: list[Item]) -> None:
        self.own = self.own.with_more(Facts.of(facts))
        self.each = self.each or run.has(Kind.EACH)
        self.items.extend(run.items)


def whos(draft: Draft) -> list[Who]:
    return [item.who for item in draft.who if item.who]
