"""Who is away and who stands in: read by the clock, set by the colleague or the lead."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, exists, select

from casework.absences import Span, flaw_of
from casework.calendar import tallinn_day
from casework.people import AccountId, Deputyship, MunicipalityId, Role
from storage import absences, open_work
from storage.deputy_news import DeputyNews
from storage.errors import NotFree, NotHere, Oneself, Stale
from storage.leading import locked, must_lead
from storage.tables import Account, AccountState, DeputyshipRow, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk


class Deputies:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._news = DeputyNews(desk)

    async def of_actor(self, account_id: int) -> tuple[Deputyship, ...]:
        """For whom this account stands in today."""
        leads = exists().where(
            col(MembershipRow.account_id) == col(DeputyshipRow.absent_id),
            col(MembershipRow.municipality_id) == col(DeputyshipRow.municipality_id),
            col(MembershipRow.role) == Role.CASE_MANAGER,
            col(MembershipRow.lead).is_(True),
            col(MembershipRow.ended_at).is_(None),
        )
        rows = await self._desk.session.exec(
            select(DeputyshipRow.municipality_id, DeputyshipRow.absent_id, leads)
            .where(DeputyshipRow.deputy_id == account_id, *absences.in_force(self.today))
            .order_by(col(DeputyshipRow.id))
        )
        return tuple(
            Deputyship(MunicipalityId(place), AccountId(absent), of_lead=bool(lead)) for place, absent, lead in rows
        )

    async def for_account(self, account_id: int, municipality_id: int) -> list[Account]:
        """Who stands in for this colleague today and can be reached."""
        rows = await self._desk.session.exec(
            select(Account)
            .join(DeputyshipRow, col(DeputyshipRow.deputy_id) == col(Account.id))
            .where(
                DeputyshipRow.absent_id == account_id,
                DeputyshipRow.municipality_id == municipality_id,
                Account.state == AccountState.ACTIVE,
                *absences.in_force(self.today),
            )
            .order_by(col(Account.id))
        )
        return list(rows.all())

    async def absent(self, municipality_id: int) -> frozenset[int]:
        """Accounts that are away today, with somebody standing in."""
        rows = await self._desk.session.exec(
            select(DeputyshipRow.absent_id).where(
                DeputyshipRow.municipality_id == municipality_id, *absences.in_force(self.today)
            )
        )
        return frozenset(rows.all())

    # ── who is away, and from when ───────────────────────────────────────────

    async def in_force(self, municipality_id: int) -> list[DeputyshipRow]:
        """Who is away today, for the lead."""
        must_lead(self._desk, municipality_id)
        return await absences.rows(
            self._desk, DeputyshipRow.municipality_id == municipality_id, *absences.in_force(self.today)
        )

    async def current_of(self, account_id: int, municipality_id: int) -> DeputyshipRow | None:
        """Who stands in for this colleague today; for oneself, the deputy and the lead."""
        self._must_concern(account_id, municipality_id)
        found = await absences.rows(
            self._desk,
            DeputyshipRow.absent_id == account_id,
            DeputyshipRow.municipality_id == municipality_id,
            *absences.in_force(self.today),
        )
        return found[0] if found else None

    async def upcoming(self, account_id: int, municipality_id: int) -> list[DeputyshipRow]:
        """Absences of one colleague that are in force or to come, the nearest first."""
        return await self._coming(DeputyshipRow.absent_id == account_id, account_id, municipality_id)

    async def standing_in(self, account_id: int, municipality_id: int) -> list[DeputyshipRow]:
        """Where one colleague stands in for somebody, now or later."""
        return await self._coming(DeputyshipRow.deputy_id == account_id, account_id, municipality_id)

    async def _coming(self, whose: object, account_id: int, municipality_id: int) -> list[DeputyshipRow]:
        self._must_concern(account_id, municipality_id)
        there = DeputyshipRow.municipality_id == municipality_id
        return await absences.rows(self._desk, whose, there, *absences.not_over(self.today))

    async def one(self, deputyship_id: int) -> DeputyshipRow:
        """For the absent colleague, the deputy and the lead, also after it has ended."""
        row = await self._desk.session.get(DeputyshipRow, deputyship_id)
        if row is None:
            raise NotHere
        if self._desk.who.account_id != row.deputy_id or not self._works_in(row.municipality_id):
            self._must_concern(row.absent_id, row.municipality_id)
        return row

    async def charge_of(self, deputyship_id: int) -> list[int]:
        """Ids of the people whom the absent colleague is dealing with."""
        row = await self.one(deputyship_id)
        return await open_work.persons(self._desk, row.absent_id, row.municipality_id)

    async def candidates(self, absent_id: int, municipality_id: int, span: Span) -> list[MembershipRow]:
        """Colleagues who could stand in: reachable, and not away themselves in that time; by name."""
        self._must_concern(absent_id, municipality_id)
        return await absences.free_colleagues(self._desk, absent_id, municipality_id, span)

    # ── changing ─────────────────────────────────────────────────────────────

    async def begin(self, municipality_id: int, absent_id: int, deputy_id: int, span: Span) -> DeputyshipRow:
        """The new one replaces whatever of the same colleague it meets.

        ValueError for a span that cannot stand, `Oneself`, `NotFree`; `NotHere` unless it is one's own absence or
        the lead's doing.
        """
        self._must_concern(absent_id, municipality_id)
        if flaw_of(span, self.today) is not None:
            raise ValueError("no such absence")
        if absent_id == deputy_id:
            raise Oneself
        await locked(self._desk, municipality_id)
        await self._must_work_there(absent_id, municipality_id)
        if deputy_id not in {row.account_id for row in await self.candidates(absent_id, municipality_id, span)}:
            raise NotFree
        for older in await self.upcoming(absent_id, municipality_id):
            if span.overlaps(older.from_day, older.until_day):
                await self._end(older, tell_deputy=older.deputy_id != deputy_id)
        row = DeputyshipRow(
            municipality_id=municipality_id,
            absent_id=absent_id,
            deputy_id=deputy_id,
            from_day=span.first,
            until_day=span.last,
            made_by=self._desk.who.account_id,
            made_at=self._desk.now,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._audit("deputy:begin", row)
        await self._news.begun(row)
        return row

    async def end(self, deputyship_id: int) -> DeputyshipRow:
        """Back earlier, or not going at all: by the absent colleague or the lead. `Stale` when it is over already."""
        row = await self._open(deputyship_id)
        self._must_concern(row.absent_id, row.municipality_id)
        await self._end(row, tell_deputy=row.deputy_id != self._desk.who.account_id)
        self._audit("deputy:end", row)
        return row

    async def agree(self, deputyship_id: int) -> DeputyshipRow:
        """The deputy says that it suits; `Stale` when it is over already."""
        row = await self._open(deputyship_id)
        self._must_be_deputy(row)
        self._audit("deputy:agree", row)
        return row

    async def refuse(self, deputyship_id: int) -> DeputyshipRow:
        """The deputy cannot: it ends, and the absent colleague and the leads hear of it at once."""
        row = await self._open(deputyship_id)
        self._must_be_deputy(row)
        await self._end(row, tell_deputy=False)
        self._audit("deputy:refuse", row)
        await self._news.refused(row)
        return row

    async def end_all_of(self, account_id: int, municipality_id: int) -> None:
        """Somebody leaves: nobody is away any more, and nobody is left with a deputy who is not there.

        For callers that asked for the right already.
        """
        concerned = (col(DeputyshipRow.absent_id) == account_id) | (col(DeputyshipRow.deputy_id) == account_id)
        for row in await absences.rows(
            self._desk, DeputyshipRow.municipality_id == municipality_id, concerned, *absences.not_over(self.today)
        ):
            await self._end(row, tell_deputy=row.deputy_id != account_id)
            self._audit("deputy:end", row)
            if row.deputy_id == account_id:
                await self._news.refused(row)

    # ── what all of them need ────────────────────────────────────────────────

    def _must_concern(self, account_id: int, municipality_id: int) -> None:
        """Oneself, or the lead."""
        if account_id != self._desk.who.account_id or not self._works_in(municipality_id):
            must_lead(self._desk, municipality_id)

    def _works_in(self, municipality_id: int) -> bool:
        """In a role in which colleagues stand in for each other."""
        place = MunicipalityId(municipality_id)
        return any(self._desk.who.works_as(role, place) for role in absences.STAND_IN)

    def _must_be_deputy(self, row: DeputyshipRow) -> None:
        if row.deputy_id != self._desk.who.account_id:
            raise NotHere

    async def _must_work_there(self, account_id: int, municipality_id: int) -> None:
        if await absences.role_of(self._desk, account_id, municipality_id) is None:
            raise NotHere

    async def _open(self, deputyship_id: int) -> DeputyshipRow:
        row = await self.one(deputyship_id)
        await locked(self._desk, row.municipality_id)
        await self._desk.session.refresh(row)
        if row.ended_at is not None or row.until_day < self.today:
            raise Stale
        return row

    async def _end(self, row: DeputyshipRow, *, tell_deputy: bool) -> None:
        row.ended_at = self._desk.now
        await self._news.ended(row, tell_deputy=tell_deputy)

    def _audit(self, action: str, row: DeputyshipRow) -> None:
        self._desk.audit(action, f"deputyship:{row.id}", row.municipality_id)

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)
