"""The clock of the month: at nine on working days it asks for checks, shows drafts and looks at the budgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.month_calls import Call, Ring, rings
from casework.notices import Notice
from storage import month_people
from storage.once import insert_once
from storage.tables import Contract, MonthCall

if TYPE_CHECKING:
    from storage.desk import Desk


class MonthClock:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def next_moment(self) -> datetime | None:
        """When the next call is due (UTC)."""
        return next((ring.moment for ring in await self._waiting()), None)

    async def ring_due(self) -> bool:
        """One call, whoever of several processes comes first; True when one was due."""
        for ring in await self._waiting():
            if ring.moment > self._desk.now:
                return False
            row = MonthCall(day=ring.day, call=ring.call, rang_at=self._desk.now)
            if await insert_once(self._desk.session, MonthCall, row):
                await _ACTS[ring.call](self._desk, ring)
                return True
        return False

    async def _waiting(self) -> list[Ring]:
        found = rings(self._desk.now)
        rows = await self._desk.session.exec(
            select(MonthCall).where(col(MonthCall.day).in_({ring.day for ring in found}))
        )
        rang = {(row.day, row.call) for row in rows.all()}
        return [ring for ring in found if (ring.day, ring.call) not in rang]


async def _ask(desk: Desk, ring: Ring) -> None:
    """Who has checked everything by then hears nothing: that is seen when the message is on its way."""
    notice = Notice.MONTH_CHECK if ring.call is Call.ASKED else Notice.MONTH_CHECK_AGAIN
    for account_id in await month_people.readers(desk, ring.month):
        await desk.outbox.put(
            notice,
            account_id,
            key=f"{notice}:{account_id}:{ring.month}",
            args={"month": ring.month.isoformat()},
            not_after=ring.ends,
        )


async def _draft(desk: Desk, ring: Ring) -> None:
    for place in await month_people.places(desk, ring.month):
        for account in await desk.recipients.on_duty(place):
            await desk.outbox.put(
                Notice.MONTH_DRAFT,
                account.id or 0,
                key=f"{Notice.MONTH_DRAFT}:{place}:{ring.month}:{account.id}",
                args={"municipality": place, "month": ring.month.isoformat()},
                not_after=ring.ends,
            )


async def _look_at_budgets(desk: Desk, ring: Ring) -> None:
    """Of contracts whose services go on; each step of the warning once to each lead."""
    rows = await desk.session.exec(
        select(Contract).where(
            col(Contract.ceiling).is_not(None), Contract.first_day <= ring.day, Contract.last_day >= ring.day
        )
    )
    for contract in rows.all():
        await warn(desk, contract)


async def warn(desk: Desk, contract: Contract) -> None:
    """Leads of its municipalities hear once of each step (80, 90, 95 %) that is reached."""
    leads = await month_people.leads(desk, contract.id or 0)
    before = desk.actor
    for account_id in leads:
        desk.actor = await desk.accounts.actor(await desk.accounts.get(account_id))
        found = await desk.budget.of_contract(contract.id or 0, desk.months.today)
        if found.warning is None:
            break
        await desk.outbox.put(
            Notice.BUDGET_WARNING,
            account_id,
            key=f"{Notice.BUDGET_WARNING}:{contract.id}:{found.warning}:{account_id}",
            args={"contract": contract.id, "share": found.warning},
        )
    desk.actor = before


_ACTS: Mapping[Call, Callable[[Desk, Ring], Awaitable[None]]] = {
    Call.ASKED: _ask,
    Call.ASKED_AGAIN: _ask,
    Call.DRAFTED: _draft,
    Call.BUDGET: _look_at_budgets,
}
