"""One rating at the desk: who may go on with it, whether somebody else is at it, one change at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlmodel import col, select, update

from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction
from casework.family import Relation, Scope
from casework.quality_of_life import BEING_WRITTEN, HELD, Questionnaire, RatingState, Side
from storage import ratings_forms
from storage.case_base import CaseBase
from storage.errors import NotHere, Refused, Stale
from storage.tables import CaseFact, CaseFile, Rating, RatingVersion


class Held(Refused):
    """Somebody else was answering just now; `name` is empty for whoever is no worker here."""

    def __init__(self, opened: Opened, name: str, since: datetime) -> None:
        super().__init__()
        self.opened, self.name, self.since = opened, name, since


class By(StrEnum):
    """Why a rating of the person's cannot be begun here."""

    GIVEN = "given"
    WORKER = "worker"
    """A worker has begun it with the person."""
    PHONE = "phone"
    """It is being answered on a phone of the person's, or of the guardian's."""


class Taken(Refused):
    def __init__(self, by: By) -> None:
        super().__init__()
        self.by = by


@dataclass(frozen=True, slots=True)
class Opened:
    """A rating that the actor may go on with, or look at."""

    row: Rating
    case: CaseFile
    questionnaire: Questionnaire
    by_link: bool = False
    """On the phone of somebody who is linked."""
    person: str = ""
    """There: of whom it is, as on the card; empty for the person's own."""

    @property
    def answers(self) -> dict[str, int | None]:
        return self.row.answers or {}

    @property
    def links(self) -> list[int]:
        """The link in whose chat it is shown."""
        return [self.row.link_id] if self.by_link and self.row.link_id is not None else []

    @property
    def end(self) -> int:
        """The place of the summary: after the questions and the one about one's own words."""
        return len(self.questionnaire.questions) + 1

    @property
    def is_written(self) -> bool:
        return self.row.state in BEING_WRITTEN


class RatingsBase(CaseBase):
    @property
    def today(self) -> date:
        return tallinn_day(self._desk.now)

    async def opened(self, rating_id: int, *, lock: bool = False) -> Opened:
        """For one who may rate: a worker of the case, or the one on whose phone it was begun. `NotHere`.

        A link's draft is opened on its own phone alone until it is confirmed; a close person's own view can be read
        by workers then, and never changed (`lock`) by them.
        """
        row = await self._desk.session.get(Rating, rating_id)
        if row is None or row.state is RatingState.DROPPED:
            raise NotHere
        by_link = row.link_id is not None and await self._is_theirs(row.link_id)
        if by_link:
            await self._desk.family.linked(row.link_id or 0, Scope.RATING)
            case = await self._desk.session.get_one(CaseFile, row.case_id)
        else:
            case = await self.get(row.case_id, CaseAction.RATE)
        if lock:
            # The case first, as every other change of it does.
            await self._desk.session.refresh(case, with_for_update=True)
            await self._desk.session.refresh(row, with_for_update=True)
        await self._settle(row)
        is_foreign = not by_link and row.link_id is not None
        if is_foreign and (row.state is RatingState.DRAFT or (lock and row.side is Side.CLOSE)):
            raise NotHere
        if by_link and row.link_id is None:
            raise NotHere
        name = await self._named(row.link_id)
        return Opened(row, case, await ratings_forms.of_id(self._desk, row.questionnaire_id), by_link, name)

    async def links_of(self, rating_id: int) -> list[int]:
        """The link on whose phone it was begun, when that is the actor's: what it shows belongs to that link."""
        row = await self._desk.session.get(Rating, rating_id)
        link_id = row.link_id if row is not None else None
        return [link_id] if link_id is not None and await self._is_theirs(link_id) else []

    async def _named(self, link_id: int | None) -> str:
        """Only for the one who is linked."""
        link = None if link_id is None else await self._desk.family.lives(link_id, self._desk.who.account_id)
        return "" if link is None or link.relation is Relation.PERSON else await self._desk.family.named(link)

    async def _is_theirs(self, link_id: int) -> bool:
        return await self._desk.family.lives(link_id, self._desk.who.account_id) is not None

    async def _settle(self, row: Rating) -> None:
        """Its fact was taken back in the case's history: the answers wait again to be confirmed.

        By workers, also where they came from a phone: there nobody would look for them.
        """
        if row.state is not RatingState.CONFIRMED or row.fact_id is None:
            return
        fact = await self._desk.session.get_one(CaseFact, row.fact_id)
        if fact.undone_at is None:
            return
        for version in await self.versions(row):
            version.undone_at, version.undone_by = fact.undone_at, fact.undone_by
        row.state, row.fact_id, row.link_id, row.rev = RatingState.DRAFT, None, None, row.rev + 1
        row.held_at = self._desk.now - HELD
        await self._desk.session.flush()

    def may_undo(self, found: Opened, version: RatingVersion) -> bool:
        """What was given on a phone is taken back there alone; a worker's correction of it by workers."""
        row = found.row
        corrected = version.confirmed_by != row.begun_by
        return row.link_id is None or corrected is not found.by_link

    async def versions(self, row: Rating) -> list[RatingVersion]:
        """Those that were not taken back, oldest first: the last one counts."""
        found = await self._desk.session.exec(
            select(RatingVersion)
            .where(RatingVersion.rating_id == row.id, col(RatingVersion.undone_at).is_(None))
            .order_by(col(RatingVersion.number))
        )
        return list(found.all())

    # ── changing ─────────────────────────────────────────────────────────────

    async def _written(self, rating_id: int, rev: int) -> Opened:
        """One that is being written, at that revision, by nobody else just now. `Stale`, `Held`."""
        found = await self.opened(rating_id, lock=True)
        if found.row.rev != rev or not found.is_written or found.row.answers is None:
            await self.free(found)
            raise Stale
        await self.free(found)
        return found

    async def free(self, found: Opened) -> None:
        """Raises `Held` while somebody else is at it."""
        row = found.row
        if not found.is_written or row.held_by == self._desk.who.account_id or row.held_at + HELD <= self._desk.now:
            return
        name = await self._desk.accounts.name_of(row.held_by, found.case.municipality_id)
        raise Held(found, name, row.held_at)

    async def _turn(self, row: Rating, rev: int, **values: Any) -> None:  # noqa: ANN401 (columns)
        """Changes the row if it still is as the actor saw it; otherwise `Stale`, whoever was faster."""
        changed = await self._desk.session.exec(
            update(Rating)
            .where(col(Rating.id) == row.id, col(Rating.rev) == rev)
            .values(rev=rev + 1, held_by=self._desk.who.account_id, held_at=self._desk.now, **values)
            .execution_options(synchronize_session=False)
        )
        await self._desk.session.refresh(row)
        if changed.rowcount != 1:
            raise Stale

    def _noted(self, what: str, found: Opened) -> None:
        self._desk.audit(f"rating:{what}", f"rating:{found.row.id}", found.case.municipality_id)
