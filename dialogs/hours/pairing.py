"""Which line of an edited message says what which entry said before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casework.hours_lines import Line
from dialogs.hours.words import Charges
from storage.hours_reading import Hours


def paired(charges: Charges, lines: Sequence[Line], before: Mapping[int, Hours]) -> dict[int, int]:
    """Line's place → entry id: by the same content first, then by the same persons, by place last."""
    found: dict[int, int] = {}
    for fits in (_same_content, _same_persons, _anything):
        for place, line in enumerate(lines):
            if place not in found:
                free = (one for one, was in before.items() if one not in found.values() and fits(charges, line, was))
                entry = next(free, None)
                if entry is not None:
                    found[place] = entry
    return found


def _same_content(charges: Charges, line: Line, was: Hours) -> bool:
    times = (line.date, line.minutes, line.starts) == (was.day, was.minutes, was.starts)
    return times and line.component in {None, was.component} and _same_persons(charges, line, was)


def _same_persons(charges: Charges, line: Line, was: Hours) -> bool:
    return {charges[code].case_id for code in line.codes if code in charges} == set(was.case_ids)


def _anything(_charges: Charges, _line: Line, _was: Hours) -> bool:
    return True
