"""Who hears what when somebody stands in for a colleague: outbox rows in the transaction of the cause."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from casework.calendar import tallinn_moment
from casework.notices import Notice
from storage.tables import DeputyshipRow

if TYPE_CHECKING:
    from storage.desk import Desk

_ONE_DAY = timedelta(days=1)
_MIDNIGHT = time(0)


class DeputyNews:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def begun(self, row: DeputyshipRow) -> None:
        """To the deputy; to the absent colleague too, when somebody else has written it down."""
        await self._tell(Notice.DEPUTY_ASKED, row, row.deputy_id)
        if row.absent_id != self._desk.who.account_id:
            await self._tell(Notice.DEPUTY_SET, row, row.absent_id)
        first = tallinn_moment(row.from_day, _MIDNIGHT)
        await self._commands(row, max(first, self._desk.now))
        await self._commands(row, tallinn_moment(row.until_day + _ONE_DAY, _MIDNIGHT))

    async def ended(self, row: DeputyshipRow, *, tell_deputy: bool) -> None:
        await self._commands(row, self._desk.now)
        if tell_deputy:
            await self._tell(Notice.DEPUTY_ENDED, row, row.deputy_id)

    async def refused(self, row: DeputyshipRow) -> None:
        """To the absent colleague and the leads: somebody else is to be found."""
        leads = await self._desk.recipients.leads(row.municipality_id)
        for account_id in {row.absent_id, *(lead.id or 0 for lead in leads)} - {row.deputy_id}:
            await self._tell(Notice.DEPUTY_REFUSED, row, account_id)

    async def _commands(self, row: DeputyshipRow, at: datetime) -> None:
        """The deputy's command list follows: who stands in for a lead has the lead's commands meanwhile."""
        key = f"commands:{row.deputy_id}:{row.id}:{at.timestamp()}"
        await self._desk.outbox.put(Notice.COMMANDS, row.deputy_id, key=key, not_before=at)

    async def _tell(self, notice: Notice, row: DeputyshipRow, account_id: int) -> None:
        await self._desk.outbox.put(
            notice,
            account_id,
            key=f"{notice}:{row.id}:{account_id}",
            args={"deputyship": row.id},
            subject=f"deputyship:{row.id}",
        )
