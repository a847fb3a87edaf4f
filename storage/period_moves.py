"""A municipality's people move into another period: looked at, done whole or not at all, undone for a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.next_period import Preview, first_day, may_undo, open_to, preview
from casework.people import MunicipalityId
from casework.period_permissions import PeriodAction, may_period
from casework.periods import Period
from storage import period_people, period_plans, price_lists
from storage.errors import NotHere, Stale
from storage.leading import locked
from storage.period_acts import PeriodActs
from storage.period_lookout import Hindrance, Lookout
from storage.period_news import PeriodNews
from storage.tables import MoveState, PeriodMove, PeriodMoveCase

if TYPE_CHECKING:
    from storage.desk import Desk

LIVE = (MoveState.MADE, MoveState.IN_FORCE)


class PeriodMoves:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._acts = PeriodActs(desk)

    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    # ── looking ──────────────────────────────────────────────────────────────

    async def sources(self, municipality_id: int) -> list[tuple[Period, int]]:
        """Periods in which people are now who do not move yet, each with how many."""
        self._ask(PeriodAction.PREVIEW, municipality_id)
        found: dict[str, tuple[Period, int]] = {}
        for row in await period_people.open_cases(self._desk, municipality_id):
            period = await self._desk.periods.of_case(row)
            if period is not None:
                found[period.name] = (period, found.get(period.name, (period, 0))[1] + 1)
        return list(found.values())

    async def targets(self, municipality_id: int) -> list[Period]:
        """Where they may move; nobody there: nowhere."""
        sources = [period for period, _ in await self.sources(municipality_id)]
        place = await self._desk.municipalities.get(municipality_id)
        return open_to(place.key, await self._desk.periods.all(), sources, self.today) if sources else []

    async def newest(self, municipality_id: int) -> list[PeriodMove]:
        """Moves that were decided and stand, newest first."""
        self._ask(PeriodAction.PREVIEW, municipality_id)
        rows = await self._desk.session.exec(
            select(PeriodMove)
            .where(PeriodMove.municipality_id == municipality_id, col(PeriodMove.state).in_(LIVE))
            .order_by(col(PeriodMove.id).desc())
        )
        return list(rows.all())

    async def get(self, move_id: int, action: PeriodAction = PeriodAction.PREVIEW) -> PeriodMove:
        """`NotHere` for who may not."""
        row = await self._desk.session.get(PeriodMove, move_id)
        if row is None:
            raise NotHere
        self._ask(action, row.municipality_id)
        return row

    async def cases(self, move: PeriodMove) -> list[PeriodMoveCase]:
        rows = await self._desk.session.exec(
            select(PeriodMoveCase).where(PeriodMoveCase.move_id == move.id).order_by(col(PeriodMoveCase.id))
        )
        return list(rows.all())

    async def begin(self, municipality_id: int, target: str) -> PeriodMove:
        """A draft of one's own; the one that was begun before goes on with the people chosen in it."""
        self._ask(PeriodAction.PREVIEW, municipality_id)
        period = next((one for one in await self.targets(municipality_id) if one.name == target), None)
        if period is None:
            raise NotHere
        mine = await self._desk.session.exec(
            select(PeriodMove).where(
                PeriodMove.municipality_id == municipality_id,
                PeriodMove.target == target,
                PeriodMove.state == MoveState.DRAFT,
                PeriodMove.account_id == self._desk.who.account_id,
            )
        )
        first = first_day(period, [one for one, _ in await self.sources(municipality_id)], self.today)
        row = mine.first()
        if row is None:
            row = PeriodMove(
                municipality_id=municipality_id,
                target=target,
                first_day=first,
                account_id=self._desk.who.account_id,
                at=self._desk.now,
            )
            self._desk.session.add(row)
        row.first_day, row.at = first, self._desk.now
        await self._desk.session.flush()
        return row

    async def preview(self, move: PeriodMove) -> Preview:
        """As things stand now; the look is audited."""
        self._ask(PeriodAction.PREVIEW, move.municipality_id)
        self._desk.audit(PeriodAction.PREVIEW, f"period_move:{move.id}", move.municipality_id)
        return await self._preview(move)

    async def _preview(self, move: PeriodMove) -> Preview:
        target = await self._desk.periods.named(move.target)
        if target is None:
            raise NotHere
        rows = await period_people.open_cases(self._desk, move.municipality_id)
        people = await period_people.known(self._desk, rows, move.first_day)
        days = (min(move.first_day, self.today).replace(month=1, day=1), move.first_day)
        prices = await price_lists.of_places(self._desk, {move.municipality_id}, *days)
        return preview(people, target, move.first_day, prices, frozenset(move.flipped))

    # ── a draft ──────────────────────────────────────────────────────────────

    async def flip(self, move_id: int, revision: int, case_id: int) -> PeriodMove:
        """Takes somebody out of the move, or back into it. `Stale` for an older page."""
        move = await self._draft(move_id, revision, PeriodAction.CHOOSE)
        person = next((one for one in (await self._preview(move)).people if one.case_id == case_id), None)
        if person is None or not person.is_free:
            raise Stale
        move.flipped = sorted({*move.flipped} ^ {case_id})
        move.revision += 1
        self._desk.audit(PeriodAction.CHOOSE, f"case:{case_id}", move.municipality_id)
        return move

    async def ask(self, move_id: int, revision: int) -> tuple[PeriodMove, Preview]:
        """The card before the last tap: exactly this is what the lead agrees to."""
        move = await self._draft(move_id, revision, PeriodAction.MOVE)
        found = await self._preview(move)
        move.seen = found.digest
        move.revision += 1
        return move, found

    async def _draft(self, move_id: int, revision: int, action: PeriodAction) -> PeriodMove:
        move = await self.get(move_id, action)
        await self._desk.session.flush()
        await self._desk.session.refresh(move, with_for_update=True)
        if move.state is not MoveState.DRAFT or move.revision != revision:
            raise Stale
        return move

    # ── doing and undoing ────────────────────────────────────────────────────

    async def hindrances(self, move: PeriodMove) -> list[Hindrance]:
        """Why it cannot be done as it stands."""
        return await Lookout(self._desk).before(move)

    async def make(self, move_id: int, revision: int) -> tuple[PeriodMove, Preview]:
        """All of them or nobody. `Stale` when it was done already, or is not what was seen any more.

        `PeriodHindered` names what stands in the way.
        """
        move = await self.get(move_id, PeriodAction.MOVE)
        await locked(self._desk, move.municipality_id)
        move = await self._draft(move_id, revision, PeriodAction.MOVE)
        found = await self._preview(move)
        if not found.going or found.digest != move.seen:
            raise Stale
        await Lookout(self._desk).must_be_free(move)
        move.state, move.at, move.account_id = MoveState.MADE, self._desk.now, self._desk.who.account_id
        move.revision += 1
        self._desk.audit(PeriodAction.MOVE, f"period_move:{move.id}", move.municipality_id)
        for person in found.going:
            await self._acts.put(move, person)
        if move.first_day <= self.today:
            await self._acts.take_effect(move)
        await PeriodNews(self._desk).moved(move)
        return move, found

    async def undo(self, move_id: int) -> PeriodMove:
        """All of it, within a day. `Stale` when it is undone already; `PeriodHindered` when it cannot be any more."""
        move = await self.get(move_id, PeriodAction.UNDO)
        await locked(self._desk, move.municipality_id)
        await self._desk.session.flush()
        await self._desk.session.refresh(move, with_for_update=True)
        if move.state not in LIVE:
            raise Stale
        cases = [one for one in await self.cases(move) if one.live]
        pairs = await period_plans.of_cases(self._desk, cases)
        await Lookout(self._desk).must_be_undone(move, cases, pairs)
        await period_plans.put_back(self._desk, pairs)
        for one in cases:
            await self._acts.take_back(one)
        move.state, move.undone_at, move.undone_by = MoveState.UNDONE, self._desk.now, self._desk.who.account_id
        self._desk.audit(PeriodAction.UNDO, f"period_move:{move.id}", move.municipality_id)
        await PeriodNews(self._desk).undone(move, cases)
        return move

    def may_still_undo(self, move: PeriodMove) -> bool:
        return move.state in LIVE and may_undo(move.at, self._desk.now)

    def _ask(self, action: PeriodAction, municipality_id: int) -> None:
        if not may_period(self._desk.who, action, MunicipalityId(municipality_id)):
            raise NotHere
