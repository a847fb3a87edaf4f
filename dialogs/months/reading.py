"""The sheets that somebody is asked to check, each with the check that is theirs to give."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from casework.billing import Check, CheckedAs, Sheet
from casework.hours import month_of
from storage.desk import Desk

_SEEN = 10


@dataclass(frozen=True, slots=True)
class Reading:
    """`check`: that holds, of the reader's kind: of the whole sheet, or of the own hours in it.

    `mine`: some of its hours are the reader's own, so that they can be corrected here.
    """

    sheet: Sheet
    whole: bool
    check: Check | None
    mine: bool

    @property
    def case_id(self) -> int:
        return self.sheet.case_id


async def readings(desk: Desk, month: date) -> list[Reading]:
    sheets = await desk.months.sheets_to_check(month)
    whole = await desk.month_history.read_as_specialist(sheet.case_id for sheet in sheets)
    own = {entry.entry for entry in await desk.hours.own(*month_of(month))} if whole else set[int]()
    return [_reading(sheet, own, whole=sheet.case_id in whole) for sheet in sheets]


def _reading(sheet: Sheet, own: set[int], *, whole: bool) -> Reading:
    role = CheckedAs.SPECIALIST if whole else CheckedAs.WORKER
    mine = not whole or any(entry.entry in own for entry in sheet.entries)
    return Reading(sheet, whole, next((one for one in sheet.checks if one.role is role), None), mine)


def waiting(found: Iterable[Reading]) -> list[Reading]:
    return [one for one in found if one.check is None]


def seen(found: Iterable[Reading]) -> str:
    """The beginning of the digest of all that was shown: when one of them changes, this does too."""
    digests = sorted(one.sheet.digest for one in found)
    if len(digests) == 1:
        return digests[0][:_SEEN]
    return hashlib.sha256("".join(digests).encode()).hexdigest()[:_SEEN]
