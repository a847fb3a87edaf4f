"""What was rated of one person, for those who may read it; and asking those who are linked for their view."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from sqlmodel import col, select

from casework import case_dates
from casework.case_permissions import CaseAction
from casework.deadlines import Duty
from casework.facts import Facts
from casework.family import Linked, Relation, Scope
from casework.ladder import morning
from casework.notices import Notice
from casework.quality_of_life import BEING_WRITTEN, HELD, Occasion, Questionnaire, RatingState, Side, offered, owed
from storage import ratings_forms
from storage.case_rules import rules_of
from storage.errors import NotHere
from storage.ratings_base import RatingsBase
from storage.tables import CaseFile, FamilyLink, Rating, RatingVersion

IDLE = timedelta(days=7)
"""A draft on somebody's phone that was put down for so long holds up no worker."""
AGAIN = timedelta(days=7)
"""Those who are linked are asked once more after that, and never a third time."""


@dataclass(frozen=True, slots=True)
class Line:
    """One side's rating at one occasion. `version` is what counts; None while nothing was confirmed."""

    row: Rating
    questionnaire: Questionnaire
    version: RatingVersion | None


@dataclass(frozen=True, slots=True)
class CaseRatings:
    case: CaseFile
    facts: Facts
    duties: tuple[Duty, ...]
    lines: tuple[Line, ...]
    questionnaire: Questionnaire
    """The one in use."""
    today: date
    asks: int
    """How many of those who are linked have a view to give now, and may be asked for it."""

    def of(self, occasion: Occasion, side: Side) -> list[Line]:
        return [one for one in self.lines if (one.row.occasion, one.row.side) == (occasion, side)]

    def offered(self, side: Side) -> tuple[Occasion, ...]:
        return offered(self.duties, self.facts, side, self.today)

    def owed(self, side: Side) -> tuple[Occasion, ...]:
        return owed(self.duties, self.facts, side, self.today)


@dataclass(frozen=True, slots=True)
class LinkRatings:
    """For the one who is linked: what may be given now, and what this phone has given or begun."""

    link: Linked
    occasion: Occasion | None
    """None: nothing is asked for."""
    lines: tuple[Line, ...]


class RatingsReading(RatingsBase):
    async def of_case(self, case_id: int) -> CaseRatings:
        """For those who may read answers; audited."""
        case = await self.get(case_id, CaseAction.RATINGS_READ)
        self._audit(CaseAction.RATINGS_READ, case)
        facts = await self.facts(case)
        _, questionnaire = await ratings_forms.in_use(self._desk)
        return CaseRatings(
            case=case,
            facts=facts,
            duties=case_dates.duties(facts, await rules_of(self._desk, case)),
            lines=tuple(await self._lines(await self._live(Rating.case_id == case_id))),
            questionnaire=questionnaire,
            today=self.today,
            asks=len([1 async for _ in self._askable(case)]),
        )

    async def is_begun(self, case_id: int) -> bool:
        """Whether a draft of a worker's waits. For callers that may read the case."""
        rows = await self._live(Rating.case_id == case_id, Rating.state == RatingState.DRAFT)
        return any(row.link_id is None for row in rows)

    async def version_of(self, rating_id: int) -> tuple[Line, CaseFile]:
        """What was confirmed, for those who may read answers; audited. `NotHere`, `Stale`."""
        found = await self.opened(rating_id)
        case = await self.get(found.row.case_id, CaseAction.RATINGS_READ)
        self._noted("read", found)
        return (await self._lines([found.row]))[0], case

    async def of_link(self, link_id: int) -> LinkRatings:
        link = await self._desk.family.linked(link_id, Scope.RATING)
        case = await self._desk.session.get_one(CaseFile, link.case_id)
        mine = [one for one in await self._lines(await self._live(Rating.link_id == link_id)) if one.row.link_id]
        drafts = [one.row.occasion for one in mine if one.version is None]
        wanted = drafts[0] if drafts else await self._wanted_of(link, case, mine)
        return LinkRatings(link, wanted, tuple(mine))

    async def _live(self, *where: object) -> list[Rating]:
        rows = await self._desk.session.exec(
            select(Rating).where(*where, col(Rating.mark).is_not(None)).order_by(col(Rating.id))  # type: ignore[arg-type]
        )
        found = list(rows.all())
        for row in found:
            await self._settle(row)
        return found

    async def _lines(self, rows: Iterable[Rating]) -> list[Line]:
        made = []
        for row in rows:
            versions = await self.versions(row)
            form = await ratings_forms.of_id(self._desk, row.questionnaire_id)
            made.append(Line(row, form, versions[-1] if versions else None))
        return made

    async def _is_alive(self, link_id: int) -> bool:
        link = await self._desk.session.get(FamilyLink, link_id)
        if link is None or link.account_id is None:
            return False
        return await self._desk.family.lives(link_id, link.account_id) is not None

    async def _next_number(self, row: Rating) -> int:
        found = await self._desk.session.exec(select(RatingVersion).where(RatingVersion.rating_id == row.id))
        return max((one.number for one in found.all()), default=0) + 1

    # ── asking those who are linked ──────────────────────────────────────────

    async def ask(self, case_id: int) -> tuple[int, int]:
        """How many are asked now, and how many had been asked for this occasion before. `NotHere`."""
        case = await self.get(case_id, CaseAction.FAMILY_WRITE)
        now = before = 0
        hours = await self._desk.municipalities.hours(case.municipality_id)
        async for link, occasion in self._askable(case):
            args = {"case": case_id, "link": link.link_id, "occasion": str(occasion)}
            key = f"{Notice.RATING_ASKED}:{link.link_id}:{occasion}"
            put = partial(
                self._desk.outbox.put,
                Notice.RATING_ASKED,
                link.account_id,
                args=args,
                subject=f"family_link:{link.link_id}",
            )
            if await put(key=key):
                again = hours.next_opening(morning(self.today + AGAIN, hours))
                await put(key=f"{key}:again", not_before=again)
                now += 1
            else:
                before += 1
        self._audit("case:rating_ask", case)
        return now, before

    async def _askable(self, case: CaseFile) -> AsyncIterator[tuple[Linked, Occasion]]:
        """Everybody who is linked and may rate, with the occasion for which their view is wanted now."""
        for link in await self._desk.family.of_case(case.id or 0, Scope.RATING):
            mine = await self._lines(await self._live(Rating.link_id == link.link_id))
            if (occasion := await self._wanted_of(link, case, mine)) is not None:
                yield link, occasion

    async def _wanted_of(self, link: Linked, case: CaseFile, mine: Iterable[Line]) -> Occasion | None:
        facts, side = await self.facts(case), side_of(link)
        duties = case_dates.duties(facts, await rules_of(self._desk, case))
        wanted = owed(duties, facts, Side.PERSON, self.today)
        if side is Side.CLOSE:
            # The same occasion as the person is asked for; once that was given, the one the specialist still owes.
            wanted = wanted or owed(duties, facts, Side.SPECIALIST, self.today)
        given = {one.row.occasion for one in mine if one.version is not None}
        return next((one for one in wanted if one not in given), None)

    # ── begun, and put down ──────────────────────────────────────────────────

    async def begun(self) -> list[Rating]:
        """What the actor has begun and may go on with, the newest first."""
        rows = await self._desk.session.exec(
            select(Rating)
            .where(
                Rating.held_by == self._desk.who.account_id,
                col(Rating.mark).is_not(None),
                col(Rating.state).in_(BEING_WRITTEN),
            )
            .order_by(col(Rating.held_at).desc())
        )
        return [row for row in rows.all() if await self._may_go_on(row)]

    async def _may_go_on(self, row: Rating) -> bool:
        if row.answers is None:
            return False
        if row.link_id is not None:
            link = await self._desk.family.lives(row.link_id, self._desk.who.account_id)
            return link is not None and link.has(Scope.RATING)
        try:
            await self.get(row.case_id, CaseAction.RATE)
        except NotHere:
            return False
        return True

    async def asked_now(self) -> Rating | None:
        """The one whose question stands in the actor's chat just now; None once it was put down."""
        begun = await self.begun()
        return begun[0] if begun and begun[0].held_at + HELD > self._desk.now else None


def side_of(link: Linked) -> Side:
    """A guardian answers on the person's behalf; a relative speaks for themself."""
    return Side.CLOSE if link.relation is Relation.RELATIVE else Side.PERSON
