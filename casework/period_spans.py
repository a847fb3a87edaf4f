"""Which period holds for a case on a day: people move from one into the next, and a move may lie ahead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Span:
    """One move of a case that was not undone: `after` holds from `first` on; `done`: the case says so itself."""

    first: date
    before: str
    after: str
    done: bool


def name_on(current: str, spans: Sequence[Span], day: date) -> str:
    """The name of the period that holds for a case on this day; `spans` in the order of their days."""
    begun = [one for one in spans if one.first <= day]
    if not begun:
        return spans[0].before if spans else current
    newest = begun[-1]
    return current if newest.done and newest == spans[-1] else newest.after
