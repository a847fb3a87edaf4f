"""The clock of duties: rows whose moment has come become lines of the morning's lists."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlmodel import col, delete, select

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, may_case
from casework.duties import kinds
from casework.facts import Event
from casework.ladder import Audience, call, morning
from casework.ladders import ladders
from casework.people import Role
from casework.reminders import GENTLE, Part, speaking_day, start_of
from storage.duty_rows import called, look_at, snooze_of, step_after
from storage.tables import Account, AccountState, CaseFile, DutyLine, DutyRow, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk

AT_ONCE = 50


class DutyClock:
    """The next moment stands in an indexed column, so a tick costs what is due."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def ring_due(self) -> int:
        """Of two processes each takes its own rows."""
        await self._carry_over()
        rows = await self._desk.session.exec(
            select(DutyRow)
            .where(col(DutyRow.next_at) <= self._desk.now, col(DutyRow.paused).is_(False))
            .order_by(col(DutyRow.next_at), col(DutyRow.id))
            .limit(AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        found = list(rows.all())
        for row in found:
            await self._ring(row)
        return len(found)

    async def next_moment(self) -> datetime | None:
        rows = await self._desk.session.exec(
            select(DutyRow.next_at)
            .where(col(DutyRow.next_at).is_not(None), col(DutyRow.paused).is_(False))
            .order_by(col(DutyRow.next_at))
            .limit(1)
        )
        return rows.first()

    async def _ring(self, row: DutyRow) -> None:
        hours = await self._desk.municipalities.hours(row.municipality_id)
        day = speaking_day(self._desk.now, hours)
        if day != tallinn_day(self._desk.now):
            row.next_at = start_of(day)
            return
        if await self._is_over(row, day):
            row.ended_at, row.next_at, row.fresh = self._desk.now, None, False
            return
        moment, since = morning(day, hours), row.said_until or row.made_at
        if row.complaint_id is not None:
            await self._desk.complaint_duties.tell_if_late(row, moment)
        said = call(called(row), ladders()[row.ladder], since, moment, hours, snooze_of(row))
        audience = said.step.audience if said else frozenset[Audience]()
        if row.fresh:
            audience |= {Audience.OWNER}
        for account_id, part in (await self.hearers(row, audience)).items():
            await self._desk.digests.add(account_id, day, row, part)
        row.said_until, row.fresh = moment, False
        row.next_at = look_at(step_after(row, hours, moment))

    async def _is_over(self, row: DutyRow, day: date) -> bool:
        """An exit that was noted for a day ahead has come meanwhile: what it ends is not asked for any more."""
        if row.case_id is None or kinds()[row.key].after_exit:
            return False
        facts = await self._desk.cases.facts(await self._desk.session.get_one(CaseFile, row.case_id))
        left, entered = facts.on(Event.EXITED), facts.on(Event.ENTERED)
        return left is not None and (entered is None or left >= entered) and day >= left

    async def _carry_over(self) -> None:
        """Lines of an earlier morning that nobody could send stand in the next list instead."""
        today = tallinn_day(self._desk.now)
        found = await self._desk.session.exec(
            select(DutyLine, DutyRow)
            .join(DutyRow, col(DutyRow.id) == col(DutyLine.duty_id))
            .where(col(DutyLine.told_at).is_(None), DutyLine.day < today)
            .order_by(col(DutyLine.id))
            .limit(AT_ONCE)
        )
        for line, row in found.all():
            hours = await self._desk.municipalities.hours(row.municipality_id)
            day = speaking_day(self._desk.now, hours)
            if row.ended_at is None and day != today:
                continue
            await self._desk.session.exec(
                delete(DutyLine).where(col(DutyLine.id) == line.id).execution_options(synchronize_session=False)
            )
            if row.ended_at is None and not row.paused and await self._hears(line.account_id, row):
                await self._desk.digests.add(line.account_id, day, row, line.part)
            elif row.ended_at is None:
                row.fresh, row.next_at = True, self._desk.now

    # ── who hears it ─────────────────────────────────────────────────────────

    async def hearers(self, row: DutyRow, audience: frozenset[Audience]) -> dict[int, Part]:
        """Accounts and why each of them hears it; with nobody to answer for it those who lead hear it at once."""
        found: dict[int, Part] = {}
        if row.owner in GENTLE:
            audience &= {Audience.OWNER, Audience.DEPUTY}
        if audience & {Audience.OWNER, Audience.DEPUTY}:
            found |= await self._answering(row)
        if Audience.CASE_MANAGER in audience and row.case_id is not None:
            case = await self._desk.session.get_one(CaseFile, row.case_id)
            for account_id in await self._there(case.manager_id, row):
                found.setdefault(account_id, Part.ABOVE)
        if Audience.LEAD in audience:
            for account_id in await self._leads(row.municipality_id):
                found.setdefault(account_id, Part.ABOVE)
        found.pop(0, None)
        if row.complaint_id is None:
            return found
        return {one: part for one, part in found.items() if await self._desk.complaint_duties.hears(one, row)}

    async def _answering(self, row: DutyRow) -> dict[int, Part]:
        """The owner; who stands in while the owner is away; those who lead when neither hears it."""
        leads = await self._leads(row.municipality_id)
        if row.complaint_id is not None and row.owner_id is None:
            return dict.fromkeys(await self._desk.complaint_duties.waiting(row), Part.OWN)
        if row.case_id is None and row.complaint_id is None:
            return dict.fromkeys(leads, Part.OWN)
        if row.owner_id is None:
            return dict.fromkeys(leads, Part.UNOWNED)
        heard = await self._there(row.owner_id, row)
        if not heard:
            return dict.fromkeys(leads, Part.UNREACHABLE)
        return {one: Part.OWN if one == row.owner_id else Part.STANDING_IN for one in heard}

    async def _there(self, account_id: int | None, row: DutyRow) -> list[int]:
        """That colleague, or who stands in; empty when neither can be reached or may read the case."""
        if account_id is None:
            return []
        deputies = await self._desk.deputies.for_account(account_id, row.municipality_id)
        asked = [one.id or 0 for one in deputies] or [account_id]
        return [one for one in asked if await self._hears(one, row)]

    async def _leads(self, municipality_id: int) -> list[int]:
        recipients = self._desk.recipients
        found = await recipients.leads(municipality_id) or await recipients.on_duty(municipality_id)
        return [one.id or 0 for one in found]

    async def _hears(self, account_id: int, row: DutyRow) -> bool:
        """Can be reached, and may read the case in the role that they have there now."""
        if not await self._reachable(account_id, row.municipality_id):
            return False
        if row.complaint_id is not None:
            return await self._desk.complaint_duties.hears(account_id, row)
        if row.case_id is None:
            return True
        case = await self._desk.session.get_one(CaseFile, row.case_id)
        actor = await self._desk.accounts.actor(await self._desk.accounts.get(account_id))
        return may_case(actor, CaseAction.READ, await self._desk.cases.subject(case))

    async def _reachable(self, account_id: int, municipality_id: int) -> bool:
        """Works there still, and messages arrive."""
        found = await self._desk.session.exec(
            select(Account.id)
            .join(MembershipRow, col(MembershipRow.account_id) == col(Account.id))
            .where(
                Account.id == account_id,
                Account.state == AccountState.ACTIVE,
                MembershipRow.municipality_id == municipality_id,
                col(MembershipRow.role).in_({Role.CASE_MANAGER, Role.BASE_SUPPORT_SPECIALIST}),
                col(MembershipRow.ended_at).is_(None),
            )
        )
        return found.first() is not None
