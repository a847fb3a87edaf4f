"""Quality of life at the desk: begun, answered, confirmed with its fact, taken back, corrected with a reason."""

from __future__ import annotations

from datetime import date

from sqlmodel import select

from casework.case_permissions import CaseAction
from casework.facts import Event
from casework.family import Scope
from casework.notices import Notice
from casework.quality_of_life import HELD, Occasion, RatingState, Side, event_of
from storage import ratings_forms
from storage.errors import NotHere, Stale
from storage.once import insert_once
from storage.ratings_base import By, Opened, Taken
from storage.ratings_reading import IDLE, RatingsReading, side_of
from storage.tables import CaseFile, Rating, RatingVersion


class Ratings(RatingsReading):
    # ── beginning ────────────────────────────────────────────────────────────

    async def begin(self, case_id: int, occasion: Occasion, side: Side, language: str) -> Opened:
        """By a worker; the one that was begun already when there is one. `Held`, `Taken`, `Stale` after a death."""
        case = await self.get(case_id, CaseAction.RATE)
        return await self._begun(case, occasion, side, language, None)

    async def begin_linked(self, link_id: int, occasion: Occasion, language: str) -> Opened:
        """On the phone of somebody who is linked and may rate; a relative's counts as a close person's."""
        link = await self._desk.family.linked(link_id, Scope.RATING)
        case = await self._desk.session.get_one(CaseFile, link.case_id)
        return await self._begun(case, occasion, side_of(link), language, link_id)

    async def _begun(
        self, case: CaseFile, occasion: Occasion, side: Side, language: str, link_id: int | None
    ) -> Opened:
        await self._desk.session.refresh(case, with_for_update=True)
        facts = await self.facts(case)
        if facts.on(Event.DIED) is not None:
            raise Stale
        mark = f"{case.id}:{occasion}:{side}" + (f":{link_id}" if side is Side.CLOSE else "")
        found = await self._marked(mark)
        if found is not None:
            await self._settle(found)
            entered = facts.on(Event.ENTERED)
            if await self._is_past(found, entered, link_id):
                found.mark = None
                await self._desk.session.flush()
            else:
                return await self._again(found, case, link_id)
        kept, questionnaire = await ratings_forms.in_use(self._desk)
        who, now = self._desk.who.account_id, self._desk.now
        row = Rating(
            case_id=case.id or 0,
            occasion=occasion,
            side=side,
            link_id=link_id,
            mark=mark,
            questionnaire_id=kept.id or 0,
            language=language,
            answers={},
            begun_by=who,
            begun_at=now,
            held_by=who,
            held_at=now,
        )
        await self._desk.session.flush()
        await insert_once(self._desk.session, Rating, row)
        made = (await self._desk.session.exec(select(Rating).where(Rating.mark == mark))).one()
        opened = Opened(made, case, questionnaire, link_id is not None, await self._named(link_id))
        self._audit(CaseAction.RATE, case)
        return opened

    async def _again(self, row: Rating, case: CaseFile, link_id: int | None) -> Opened:
        """Goes on with what was begun, by the same kind of hand. `Taken`, `Held`."""
        if row.link_id != link_id and row.state is RatingState.DRAFT:
            raise Taken(By.WORKER if row.link_id is None else By.PHONE)
        if link_id is not None and row.link_id != link_id:
            raise Taken(By.GIVEN)
        form, name = await ratings_forms.of_id(self._desk, row.questionnaire_id), await self._named(link_id)
        opened = Opened(row, case, form, link_id is not None, name)
        await self.free(opened)
        return opened

    async def _marked(self, mark: str) -> Rating | None:
        return (await self._desk.session.exec(select(Rating).where(Rating.mark == mark))).one_or_none()

    async def _is_past(self, row: Rating, entered: object, link_id: int | None) -> bool:
        """Of an earlier stay; erased; or begun on a phone that is no longer linked, or was put down long ago."""
        if row.answers is None:
            return True
        if row.state is RatingState.DRAFT:
            if row.link_id is None or row.link_id == link_id:
                return False
            return row.held_at + IDLE < self._desk.now or not await self._is_alive(row.link_id)
        versions = await self.versions(row)
        return bool(versions and entered and versions[-1].day < entered)  # type: ignore[operator]

    # ── answering ────────────────────────────────────────────────────────────

    async def answer(self, rating_id: int, rev: int, key: str, step: int | None, *, place: int) -> Opened:
        """An answer (None: "don't know"), and on to `place`. `Stale`, `Held`; ValueError: no such step."""
        found = await self._written(rating_id, rev)
        at = found.questionnaire.at(key)
        if at is None or not found.questionnaire.takes(found.questionnaire.questions[at], step):
            raise ValueError(key)
        await self._turn(found.row, rev, answers={**found.answers, key: step}, place=place)
        return found

    async def skip(self, rating_id: int, rev: int, key: str, *, place: int) -> Opened:
        """As if it had not been asked."""
        found = await self._written(rating_id, rev)
        left = {name: step for name, step in found.answers.items() if name != key}
        await self._turn(found.row, rev, answers=left, place=place)
        return found

    async def go(self, rating_id: int, rev: int, *, place: int, language: str = "") -> Opened:
        """To another question, or the same one in another language."""
        found = await self._written(rating_id, rev)
        await self._turn(found.row, rev, place=place, language=language or found.row.language)
        return found

    async def put_down(self, rating_id: int, rev: int) -> Opened:
        """For later: nobody is at it any more."""
        found = await self.go(rating_id, rev, place=(await self.opened(rating_id)).row.place)
        found.row.held_at = self._desk.now - HELD
        await self._desk.session.flush()
        return found

    async def comment(self, rating_id: int, rev: int, text: str) -> Opened:
        found = await self._written(rating_id, rev)
        await self._turn(found.row, rev, comment=text.strip() or None, place=found.end)
        return found

    async def take_over(self, rating_id: int, rev: int) -> Opened:
        """From whoever is at it: their buttons are stale from now on."""
        found = await self.opened(rating_id, lock=True)
        await self._turn(found.row, rev)
        self._noted("take_over", found)
        return found

    async def drop(self, rating_id: int, rev: int) -> Opened:
        """A draft is thrown away; a correction that was begun leaves what was confirmed."""
        found = await self._written(rating_id, rev)
        if found.row.state is RatingState.CORRECTING:
            await self._back_to(found.row, rev, (await self.versions(found.row))[-1])
        else:
            await self._turn(
                found.row, rev, state=RatingState.DROPPED, mark=None, answers=None, comment=None, reason=None
            )
        self._noted("drop", found)
        return found

    # ── confirmed, taken back, corrected ─────────────────────────────────────

    async def confirm(self, rating_id: int, rev: int) -> Opened:
        """The answers count from now on. The first time the fact is noted with them, unless this stay has it already.

        `Stale`, `Held`; ValueError when nothing was answered.
        """
        found = await self._written(rating_id, rev)
        row = found.row
        if not any(step is not None for step in found.answers.values()):
            raise ValueError("nothing answered")
        before = await self.versions(row)
        fact_id, day = (row.fact_id, before[0].day) if before else await self._note(found)
        self._desk.session.add(
            RatingVersion(
                rating_id=row.id or 0,
                number=await self._next_number(row),
                day=day,
                answers=found.answers,
                comment=row.comment,
                reason=row.reason,
                confirmed_by=self._desk.who.account_id,
                confirmed_at=self._desk.now,
            )
        )
        await self._turn(row, rev, state=RatingState.CONFIRMED, reason=None, fact_id=fact_id)
        self._noted("confirm" if not before else "correct", found)
        if found.by_link:
            await self._tell(found)
        return found

    async def _tell(self, found: Opened) -> None:
        """Those who work with the person hear that a rating was given; of what was answered nothing."""
        for account in {found.case.specialist_id or found.case.manager_id} - {None}:
            key = f"{Notice.RATING_GIVEN}:{found.row.id}:{found.row.rev}"
            args = {"case": found.case.id, "rating": found.row.id}
            await self._desk.outbox.put(Notice.RATING_GIVEN, account or 0, key=key, args=args)

    async def _note(self, found: Opened) -> tuple[int | None, date]:
        """The fact that was noted, and the day of the answers: that of the paper, where it was noted before."""
        event = event_of(found.row.occasion, found.row.side)
        facts = await self.facts(found.case)
        if facts.on(Event.DIED) is not None:
            raise Stale
        if event is None:
            return None, self.today
        given, entered = facts.on(event), facts.on(Event.ENTERED)
        if given is not None and (entered is None or given >= entered):
            return None, given
        fact = await self._desk.cases.keep(found.case, found.case.version, event, self.today)
        return fact.id, self.today

    async def undo(self, rating_id: int, rev: int) -> Opened:
        """The newest version is taken back, with the fact that was noted with the first one. `Stale`, `NotHere`."""
        found = await self.opened(rating_id, lock=True)
        row, versions = found.row, await self.versions(found.row)
        if row.rev != rev or row.state is not RatingState.CONFIRMED or not versions:
            raise Stale
        if not self.may_undo(found, versions[-1]):
            raise NotHere
        versions[-1].undone_at, versions[-1].undone_by = self._desk.now, self._desk.who.account_id
        if len(versions) > 1:
            await self._back_to(row, rev, versions[-2])
        else:
            if row.fact_id is not None:
                fact = await self._desk.cases.of_id(row.fact_id)
                await self._desk.cases.withdraw(found.case, fact, found.case.version)
            await self._turn(row, rev, state=RatingState.DRAFT, fact_id=None)
        self._noted("undo", found)
        return found

    async def correct(self, rating_id: int, rev: int, reason: str) -> Opened:
        """Other answers are written; what was confirmed counts until they are confirmed. `Stale`."""
        found = await self.opened(rating_id, lock=True)
        row = found.row
        if row.rev != rev or row.state is not RatingState.CONFIRMED or row.answers is None:
            raise Stale
        await self._turn(row, rev, state=RatingState.CORRECTING, reason=reason.strip(), place=found.end)
        self._noted("correct_begin", found)
        return found

    async def _back_to(self, row: Rating, rev: int, version: RatingVersion) -> None:
        await self._turn(
            row,
            rev,
            state=RatingState.CONFIRMED,
            answers=version.answers,
            comment=version.comment,
            reason=None,
        )
