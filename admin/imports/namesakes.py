"""Rows of one name, birth year and municipality: the same person twice, or people who only share them.

Nothing but the row's own word tells namesakes apart: an empty cell is the first, 2 the second. They are counted in
the order of their codes, so that the same file brought again finds each of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from admin.imports.cells import Faults
from admin.imports.people_reading import Read
from casework.referrals import code_of
from storage.import_people import Known

Key = tuple[int, str]
"""Municipality, and the hash of name and birth year."""


def sorted_out(
    rows: Sequence[tuple[Key, Read]], there: Mapping[Key, Sequence[Known]], faults: Faults
) -> list[tuple[Read, Known | None]]:
    """Each row with whom it means, None for somebody new; the first of a name before the second.

    Left out, with a fault: the same person twice, a second without a first, and a row that does not say which of
    several it means.
    """
    by_key: dict[Key, list[Read]] = {}
    for key, one in rows:
        by_key.setdefault(key, []).append(one)
    found = [pair for key, same in by_key.items() for pair in _of_one_name(same, there.get(key, ()), faults)]
    return sorted(found, key=lambda pair: (pair[0].namesake or 1, pair[0].row.number))


def _of_one_name(same: Sequence[Read], known: Sequence[Known], faults: Faults) -> list[tuple[Read, Known | None]]:
    seen: dict[int, Read] = {}
    for one in same:
        first = seen.setdefault(one.namesake or 1, one)
        if first is not one:
            faults.pair(first.row.number, one.row.number, "imports-person-twice")
    if len(known) > 1 and len(seen) == 1 and same[0].namesake is None:
        codes = ", ".join(code_of(one.case.person_id) for one in known)
        faults.add(same[0].row, "first_name", "imports-which-namesake", codes=codes)
        return []
    found: list[tuple[Read, Known | None]] = []
    highest = len(known)
    for number, one in sorted(seen.items()):
        if number > highest + 1:
            faults.add(one.row, "namesake", "imports-namesake-alone", before=str(highest))
            continue
        highest = max(highest, number)
        found.append((one, known[number - 1] if number <= len(known) else None))
    return found
