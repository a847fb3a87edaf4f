"""Who hears what when a case changes hands: outbox rows with codes only, in the transaction of the move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.cases import CaseState
from casework.notices import Notice
from storage.tables import CaseEvent, CaseFile

if TYPE_CHECKING:
    from storage.desk import Desk


class CaseNews:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def given(self, first: CaseEvent, had: int | None) -> None:
        """One notice for all cases that went together: `first` is the earliest of their events."""
        await self._desk.session.flush()
        for notice, account_id in ((Notice.CASES_GIVEN, first.to_id), (Notice.CASES_PASSED_ON, had)):
            if account_id is not None and account_id != self._by:
                key = f"{notice}:{first.id}:{account_id}"
                await self._desk.outbox.put(notice, account_id, key=key, args={"event": first.id})

    async def specialist(self, row: CaseFile, had: int | None) -> None:
        for notice, account_id in (
            (Notice.SPECIALIST_GIVEN, row.specialist_id),
            (Notice.SPECIALIST_ENDED, had if had != row.specialist_id else None),
        ):
            if account_id is not None and account_id != self._by:
                key = f"{notice}:{row.id}:{row.version}:{account_id}"
                await self._desk.outbox.put(
                    notice, account_id, key=key, args={"case": row.id, "person": row.person_id}
                )

    async def left_behind(self, account_id: int, municipality_id: int) -> None:
        """Somebody is gone or stopped: the lead hears of the open cases, case managers of their specialist.

        Called after the role has ended, so that nobody is told of themself.
        """
        await self._desk.session.flush()
        if await self._open(CaseFile.manager_id == account_id, municipality_id):
            leads = await self._desk.recipients.leads(municipality_id)
            for one in leads or await self._desk.recipients.on_duty(municipality_id):
                await self._left(Notice.CASES_LEFT, one.id or 0, account_id, municipality_id)
        theirs = await self._open(CaseFile.specialist_id == account_id, municipality_id)
        for manager_id in sorted({row.manager_id for row in theirs if row.manager_id not in {None, account_id}}):
            await self._left(Notice.SPECIALIST_LEFT, manager_id or 0, account_id, municipality_id)

    async def _left(self, notice: Notice, to: int, gone: int, municipality_id: int) -> None:
        key = f"{notice}:{municipality_id}:{gone}:{to}:{self._desk.now.timestamp()}"
        await self._desk.outbox.put(notice, to, key=key, args={"account": gone, "municipality": municipality_id})

    async def _open(self, whose: object, municipality_id: int) -> list[CaseFile]:
        rows = await self._desk.session.exec(
            select(CaseFile).where(
                whose,  # type: ignore[arg-type]
                CaseFile.municipality_id == municipality_id,
                col(CaseFile.state) == CaseState.OPEN,
            )
        )
        return list(rows.all())

    @property
    def _by(self) -> int | None:
        return self._desk.actor.account_id if self._desk.actor else None
