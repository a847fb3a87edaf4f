"""Pauses at the desk: begun, looked at again, ended, taken back. Duties follow in the same transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from sqlmodel import col, select

from casework import pauses
from casework.billing import Away
from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, may_case
from casework.cases import CaseMove, CaseState
from casework.ladder import morning
from casework.pauses import NOTED_BY_BASE, Pause, PauseKind
from storage import pause_news
from storage.case_base import CaseBase
from storage.duty_pauses import resume
from storage.errors import NotHere, Stale
from storage.tables import CaseEvent, CaseFile, PauseRow

_ONE_DAY = timedelta(days=1)


class Pauses(CaseBase):
    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    # ── reading ──────────────────────────────────────────────────────────────

    async def now(self, case_id: int | None) -> PauseRow | None:
        """The one that lasts. For callers that may read the case; the kind in it is for its card alone."""
        rows = await self._desk.session.exec(
            select(PauseRow).where(
                PauseRow.case_id == case_id, col(PauseRow.ended_at).is_(None), col(PauseRow.undone_at).is_(None)
            )
        )
        return rows.first()

    async def of_case(self, case_id: int | None) -> list[PauseRow]:
        """Those that were not taken back, oldest first. For callers that may read the case."""
        rows = await self._desk.session.exec(
            select(PauseRow)
            .where(PauseRow.case_id == case_id, col(PauseRow.undone_at).is_(None))
            .order_by(col(PauseRow.since), col(PauseRow.id))
        )
        return list(rows.all())

    async def open_ids(self, case_ids: Iterable[int]) -> set[int]:
        """Which of these cases rest today; no kind is opened for it."""
        rows = await self._desk.session.exec(
            select(PauseRow.case_id).where(
                col(PauseRow.case_id).in_(set(case_ids)),
                col(PauseRow.ended_at).is_(None),
                col(PauseRow.undone_at).is_(None),
            )
        )
        return set(rows.all())

    async def on_day(self, case_ids: Iterable[int], day: date) -> frozenset[int]:
        """Which of these cases rest on that day; no kind is opened for it."""
        resting = await self.in_month(case_ids, day)
        return frozenset(one for one, spans in resting.items() if Away(spans).covers(day))

    async def in_month(self, case_ids: Iterable[int], month: date) -> dict[int, tuple[tuple[date, date], ...]]:
        """Days of that month in a pause, by case; no kind is opened for it."""
        rows = await self._desk.session.exec(
            select(
                col(PauseRow.case_id), col(PauseRow.since), col(PauseRow.look_again_on), col(PauseRow.until)
            ).where(col(PauseRow.case_id).in_(set(case_ids)), col(PauseRow.undone_at).is_(None))
        )
        found: defaultdict[int, list[Pause]] = defaultdict(list)
        for case_id, since, look, until in rows.all():
            found[case_id].append(Pause(None, since, look, until))
        return {case_id: spans for case_id, rest in found.items() if (spans := pauses.in_month(rest, month))}

    async def present(self, pause_id: int, rev: int = 0) -> tuple[PauseRow, CaseFile]:
        """One that lasts, for those who may end it; raises `NotHere`, and `Stale` for another revision."""
        pause, case = await self._locked(pause_id)
        if pause.ended_at is not None or pause.undone_at is not None or (rev and pause.rev != rev):
            raise Stale
        return pause, case

    async def may_note(self, row: CaseFile, kind: PauseKind) -> bool:
        return may_case(self._desk.who, right_of(kind), await self.subject(row))

    # ── changing ─────────────────────────────────────────────────────────────

    async def begin(
        self, case_id: int, version: int, kind: PauseKind, since: date, look_on: date, note: str = ""
    ) -> PauseRow:
        """`NotKept` for days that cannot be; `Stale` when the case changed meanwhile, is closed or rests already."""
        row = await self.get(case_id, right_of(kind))
        if row.state is CaseState.CLOSED or await self.now(case_id) is not None:
            raise Stale
        pauses.check_since(since, self.today, [value_of(one) for one in await self.of_case(case_id)])
        pauses.check_look(look_on, self.today)
        await self._step(row, version)
        pause = PauseRow(
            case_id=case_id,
            since=since,
            look_again_on=look_on,
            kind=kind,
            note=note.strip() or None,
            look_at=await self._moment(row, look_on),
            noted_at=self._desk.now,
            noted_by=self._desk.who.account_id,
        )
        self._desk.session.add(pause)
        await self._desk.session.flush()
        self._story(row, CaseMove.PAUSE, note=f"{since} {look_on}")
        await self._changed(row)
        return pause

    async def longer(self, pause_id: int, rev: int, look_on: date) -> PauseRow:
        """Still there: another day to look again."""
        pause, row = await self.present(pause_id, rev)
        pauses.check_look(look_on, self.today)
        await self._step(row, row.version)
        pause.rev, pause.look_again_on = pause.rev + 1, look_on
        pause.look_at = await self._moment(row, look_on)
        self._story(row, CaseMove.PAUSE_LONGER, note=f"{pause.since} {look_on}")
        return pause

    async def same_again(self, pause: PauseRow) -> date:
        """The day to look again after as many days as it was chosen for last, the kind's usual ones at most."""
        rows = await self._desk.session.exec(
            select(CaseEvent.at)
            .where(
                CaseEvent.case_id == pause.case_id,
                col(CaseEvent.move).in_((CaseMove.PAUSE, CaseMove.PAUSE_LONGER)),
            )
            .order_by(col(CaseEvent.id).desc())
            .limit(1)
        )
        chosen = tallinn_day(rows.one())
        return self.today + max(_ONE_DAY, min(pause.look_again_on - chosen, pauses.usual_span(pause.kind)))

    async def back(self, pause_id: int, rev: int, day: date) -> PauseRow:
        """`day`: the first one on which the person is there again. What fell due meanwhile is asked anew."""
        pause, row = await self.present(pause_id, rev)
        pauses.check_back(day, value_of(pause), self.today)
        await self._step(row, row.version)
        self._end(pause, pauses.last_day_before(day))
        self._story(row, CaseMove.PAUSE_BACK, note=f"{pause.since} {day}")
        await self._desk.session.flush()
        await resume(self._desk, row)
        await self._changed(row)
        return pause

    async def undo(self, pause_id: int, rev: int) -> PauseRow:
        """The last thing that was noted: the return, or the whole pause. `Stale` when it is not the last any more."""
        pause, row = await self._locked(pause_id)
        if pause.kind is not None and not await self.may_note(row, PauseKind(pause.kind)):
            raise NotHere
        newest = (await self.of_case(row.id))[-1:]
        if pause.rev != rev or row.state is CaseState.CLOSED or [one.id for one in newest] != [pause.id]:
            raise Stale
        await self._step(row, row.version)
        pause.rev += 1
        if pause.ended_at is not None:
            pause.until = pause.ended_at = pause.ended_by = None
            pause.look_at = await self._moment(row, max(pause.look_again_on, self.today + _ONE_DAY))
            self._story(row, CaseMove.PAUSE_BACK_UNDO)
        else:
            pause.undone_at, pause.undone_by = self._desk.now, self._desk.who.account_id
            pause.look_at = None
            self._story(row, CaseMove.PAUSE_UNDO)
        await self._desk.session.flush()
        await self._changed(row)
        return pause

    def stop(self, pause: PauseRow, last_day: date) -> None:
        """The person has left: nobody comes back from it. For callers that asked for the right."""
        self._end(pause, max(pause.since, last_day))

    def _end(self, pause: PauseRow, until: date) -> None:
        pause.rev, pause.until, pause.look_at = pause.rev + 1, until, None
        pause.ended_at = self._desk.now
        pause.ended_by = self._desk.actor.account_id if self._desk.actor else None

    async def _locked(self, pause_id: int) -> tuple[PauseRow, CaseFile]:
        """The case first, as every other change of it does."""
        pause = await self._desk.session.get(PauseRow, pause_id)
        if pause is None:
            raise NotHere
        row = await self.get(pause.case_id, CaseAction.PAUSE)
        await self._desk.session.refresh(row, with_for_update=True)
        await self._desk.session.refresh(pause, with_for_update=True)
        return pause, row

    # ── the day to look again ────────────────────────────────────────────────

    async def ring_due(self) -> int:
        """Says the day to look again, once; what ended meanwhile has no moment any more."""
        rows = await self._desk.session.exec(
            select(PauseRow)
            .where(col(PauseRow.look_at) <= self._desk.now)
            .order_by(col(PauseRow.look_at), col(PauseRow.id))
            .limit(50)
            .with_for_update(skip_locked=True)
        )
        found = list(rows.all())
        for pause in found:
            await pause_news.look_again(self._desk, pause)
            pause.look_at = None
        return len(found)

    async def next_moment(self) -> datetime | None:
        rows = await self._desk.session.exec(
            select(PauseRow.look_at)
            .where(col(PauseRow.look_at).is_not(None))
            .order_by(col(PauseRow.look_at))
            .limit(1)
        )
        return rows.first()

    async def _moment(self, row: CaseFile, day: date) -> datetime:
        """The morning of that day, or of the next working day when it is a day off."""
        hours = await self._desk.municipalities.hours(row.municipality_id)
        while not hours.works_on(day):
            day += _ONE_DAY
        return morning(day, hours)


def right_of(kind: PauseKind) -> CaseAction:
    return CaseAction.PAUSE if kind in NOTED_BY_BASE else CaseAction.LIFE


def value_of(row: PauseRow) -> Pause:
    return Pause(None if row.kind is None else PauseKind(row.kind), row.since, row.look_again_on, row.until)
