"""Stage 5a, runs: the items between separators, cut once more where a new entry begins without one (3.1)."""

from __future__ import annotations

from dataclasses import dataclass, field

from casework.hours_text.kinds import Item, Kind

SOFT = frozenset({"comma", "and", "none"})
_FACTS = frozenset({Kind.DATE, Kind.COMPONENT, Kind.GROUP, Kind.INDIVIDUAL, Kind.EACH})


@dataclass(slots=True)
class Run:
    """Items in a row; `before` is the separator in front: line, hard, stop, comma, and, none."""

    before: str
    items: list[Item] = field(default_factory=list)

    def of(self, *kinds: Kind) -> list[Item]:
        return [item for item in self.items if item.kind in kinds]

    def has(self, *kinds: Kind) -> bool:
        return any(item.kind in kinds for item in self.items)

    @property
    def person_first(self) -> bool:
        """Whether a person stands before the duration, or there is no duration."""
        kinds = [item.kind for item in self.items if item.kind in {Kind.PERSON, Kind.DURATION}]
        return not kinds or kinds[0] is Kind.PERSON

    @property
    def front(self) -> list[Item]:
        """Facts before the first person: they hold on (3.2)."""
        return [item for item in self.items[: self._first_person()] if item.kind in _FACTS]

    @property
    def back(self) -> list[Item]:
        return [item for item in self.items[self._first_person() :] if item.kind in _FACTS]

    @property
    def facts(self) -> list[Item]:
        return self.of(*_FACTS)

    def _first_person(self) -> int:
        return next((n for n, item in enumerate(self.items) if item.kind is Kind.PERSON), len(self.items))


def runs_of(items: list[Item]) -> list[Run]:
    """Separators that stand in a row count as the strongest of them."""
    strength = ["line", "hard", "stop", "comma", "and", "none"]
    runs, current = [], Run("line")
    for number, item in enumerate(items):
        if item.kind is Kind.SEPARATOR:
            if current.items:
                runs.append(current)
                current = Run(item.text)
            else:
                current.before = min(current.before, item.text, key=strength.index) if runs else "line"
        elif _begins_a_run(current, item, items[number + 1 : number + 2]):
            runs.append(current)
            current = Run("none", [item])
        else:
            current.items.append(item)
    return [*runs, current] if current.items else runs


def _begins_a_run(run: Run, item: Item, following: list[Item]) -> bool:
    if not run.has(Kind.DURATION):
        return False
    if item.kind is Kind.DURATION:
        return True
    together = bool(run.items) and run.items[-1].kind is Kind.TOGETHER
    own = bool(following) and following[0].kind is Kind.DURATION
    person_first = run.person_first and run.has(Kind.PERSON)
    if item.kind is Kind.PERSON:
        return (person_first and not together) or (own and run.has(Kind.PERSON))
    return item.kind is Kind.STRANGER and own
