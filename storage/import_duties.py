"""What an imported case owed before it came: it waits some working days, and one notice tells of all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import next_working_day, tallinn_day
from casework.imported_cases import first_call, waits
from casework.ladder import morning
from casework.notices import Notice
from casework.reminders import start_of
from storage.municipalities import hours_of
from storage.tables import CaseFile, DutyRow

if TYPE_CHECKING:
    from storage.desk import Desk


class ImportedDuties:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._cases: Counter[tuple[int, int]] = Counter()
        """By municipality and account."""
        self._late: Counter[tuple[int, int]] = Counter()

    async def hold(self, cases: Sequence[tuple[CaseFile, bool]]) -> None:
        """All at once, after their duties were made in this transaction; True for a case that came with it."""
        today = tallinn_day(self._desk.now)
        begins = first_call(today)
        rows = await self._made()
        for case, new in cases:
            hours = hours_of(await self._desk.municipalities.get(case.municipality_id))
            owners = await self._answering(case)
            if new:
                self._cases.update((case.municipality_id, one) for one in owners)
            for row in rows.get(case.id or 0, ()):
                if waits(row.due, today):
                    # Said until just before: the ladder begins with that morning.
                    row.resumed_on, row.fresh = begins, False
                    row.said_until = morning(begins, hours) - timedelta(minutes=1)
                    row.next_at = start_of(begins)
                    heard = [row.owner_id] if row.owner_id else owners
                    self._late.update((case.municipality_id, one) for one in heard)
        await self._desk.session.flush()

    async def _made(self) -> Mapping[int, Sequence[DutyRow]]:
        """Duties of this transaction, by case."""
        found = await self._desk.session.exec(
            select(DutyRow).where(
                DutyRow.made_at == self._desk.now, col(DutyRow.case_id).is_not(None), col(DutyRow.ended_at).is_(None)
            )
        )
        rows: dict[int, list[DutyRow]] = {}
        for row in found.all():
            rows.setdefault(row.case_id or 0, []).append(row)
        return rows

    async def tell(self) -> int:
        """One notice for each who answers for some of it, on the next working morning; how many of them."""
        today = tallinn_day(self._desk.now)
        hearing = sorted({*self._cases, *self._late})
        for place_id, account_id in hearing:
            hours = hours_of(await self._desk.municipalities.get(place_id))
            await self._desk.outbox.put(
                Notice.CASES_IMPORTED,
                account_id,
                key=f"{Notice.CASES_IMPORTED}:{place_id}:{account_id}:{self._desk.now.timestamp()}",
                args={
                    "municipality": place_id,
                    "cases": self._cases[place_id, account_id],
                    "late": self._late[place_id, account_id],
                    "from": first_call(today).isoformat(),
                },
                not_before=morning(next_working_day(today), hours),
            )
        return len(hearing)

    async def _answering(self, case: CaseFile) -> list[int]:
        """The case manager and the specialist; those who lead where nobody has it."""
        found = [one for one in (case.manager_id, case.specialist_id) if one]
        return list(dict.fromkeys(found)) if case.manager_id else [*found, *await self._leads(case.municipality_id)]

    async def _leads(self, municipality_id: int) -> Iterable[int]:
        recipients = self._desk.recipients
        found = await recipients.leads(municipality_id) or await recipients.on_duty(municipality_id)
        return [one.id or 0 for one in found]
