"""Feedback as its sender has it: sent, followed, added to, judged, withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlmodel import func, select

from casework.complaint_permissions import ComplaintAction
from casework.complaint_terms import due_on, received_on, taken_by, term_of
from casework.complaints import MOST_ADDED, SENDS_A_DAY, About, Kind, Move, Status, owes_answer
from storage import complaint_appeals
from storage.complaint_base import ComplaintBase, question_of
from storage.errors import AlreadyAsked, NobodyThere, TooMany
from storage.tables import Complaint, ComplaintEvent


@dataclass(frozen=True, slots=True)
class NewComplaint:
    """As the conversation gathered it. `specialist_id`: to whom; `past_id`: past whom. Anonymous: no `name`."""

    municipality_id: int
    kind: Kind
    text: str
    about: About | None = None
    wants_answer: bool = True
    name: str | None = None
    specialist_id: int | None = None
    past_id: int | None = None
    link_id: int | None = None
    case_id: int | None = None


class Again(StrEnum):
    """Who looks at feedback again when its answer does not satisfy."""

    LEAD = "lead"
    COLLEAGUE = "colleague"
    """A case manager: those who lead have a part in it, or there are none."""
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class _Begun:
    received_on: date
    days: int
    own_days: bool
    due: date
    take_by: date


class OfSender(ComplaintBase):
    """Half of `desk.complaints`."""

    async def send(self, new: NewComplaint) -> Complaint:
        """Keeps it, tells the receivers, begins its term; raises `NobodyThere`, `TooMany`.

        Without a name nothing stays that would tell who wrote: neither link nor person.
        """
        if new.municipality_id not in await self._desk.municipalities.receiving():
            raise NobodyThere
        await self._check_rate()
        owes = owes_answer(new.kind, wants_answer=new.wants_answer)
        named = new.name is not None
        term = await self._term(new.municipality_id, new.kind)
        specialist = new.specialist_id
        if specialist is not None and not await self._news.hands_of(specialist, new.municipality_id):
            specialist = None  # nobody there would read it: the municipality does, and the receipt says so
        row = Complaint(
            municipality_id=new.municipality_id,
            sender_id=self._desk.who.account_id,
            link_id=new.link_id if named else None,
            case_id=new.case_id if named else None,
            kind=new.kind,
            about=new.about,
            specialist_id=specialist,
            past_id=None if new.specialist_id else new.past_id,
            wants_answer=new.wants_answer and new.kind is not Kind.THANKS,
            text=new.text,
            name=new.name,
            status=Status.SENT if owes else Status.CLOSED,
            closed_at=None if owes else self._desk.now,
            sent_at=self._desk.now,
            received_on=term.received_on,
            days=term.days if owes else None,
            own_days=term.own_days,
            due=term.due if owes else None,
            take_by=term.take_by if owes else None,
        )
        self._desk.session.add(row)
        await self._desk.session.flush()
        self._note(row, Move.SEND)
        if not await self._news.receivers(row):
            raise NobodyThere
        await self._desk.complaint_duties.sync(row)
        await self._news.sent(row)
        return row

    async def _term(self, municipality_id: int, kind: Kind, *, appealed: bool = False) -> _Begun:
        """A term that begins now."""
        hours = await self._desk.municipalities.hours(municipality_id)
        rule = await self._desk.complaint_terms.of(municipality_id, term_of(kind, appealed=appealed))
        received = received_on(self._desk.now, hours)
        return _Begun(received, rule.days, rule.own, due_on(received, rule.days), taken_by(received, hours))

    async def _check_rate(self) -> None:
        count = await self._desk.session.exec(
            select(func.count())
            .select_from(Complaint)
            .where(
                Complaint.sender_id == self._desk.who.account_id,
                Complaint.sent_at > self._desk.now - timedelta(days=1),
            )
        )
        if count.one() >= SENDS_A_DAY:
            raise TooMany

    async def follow(self, complaint_id: int) -> Complaint:
        return await self.get(complaint_id, ComplaintAction.FOLLOW)

    async def told(self, complaint_id: int) -> tuple[Complaint, list[ComplaintEvent]]:
        """For the sender: the newest question and answer among what happened; the look is audited."""
        row = await self.follow(complaint_id)
        self._desk.audit("complaint:told", f"complaint:{row.id}", row.municipality_id)
        return row, await self.events(row)

    async def add(self, complaint_id: int, text: str) -> Complaint:
        """The sender writes once more; `TooMany`, `NotPossible` once it was answered."""
        row = await self.get(complaint_id, ComplaintAction.ADD)
        if sum(one.move is Move.ADD for one in await self.events(row)) >= MOST_ADDED:
            raise TooMany
        row = await self._move(row, Move.ADD, row.version, text=text)
        await self._news.said(row)
        return row

    async def reply(self, complaint_id: int, text: str) -> Complaint:
        """What was asked is answered; `AlreadyAsked` when nothing is asked (any more)."""
        row = await self.get(complaint_id, ComplaintAction.REPLY)
        if question_of(await self.events(row)) is None:
            raise AlreadyAsked
        row = await self._move(row, Move.REPLY, row.version, text=text)
        await self._news.said(row)
        return row

    async def satisfied(self, complaint_id: int, version: int) -> Complaint:
        row = await self.get(complaint_id, ComplaintAction.JUDGE)
        row = await self._move(row, Move.SATISFIED, version, closed_at=self._desk.now)
        await self._news.changed(row)
        return row

    async def unsatisfied(self, complaint_id: int, version: int, why: str | None) -> Complaint:
        """Once: it goes to those who lead, with a term of its own; `NobodyThere` when nobody may look at it anew."""
        row = await self.get(complaint_id, ComplaintAction.JUDGE)
        if not (await complaint_appeals.takers(self._desk, row))[0]:
            raise NobodyThere
        term = await self._term(row.municipality_id, row.kind, appealed=True)
        row = await self._move(
            row,
            Move.UNSATISFIED,
            version,
            text=why,
            appealed=True,
            taken_by=None,
            taken_at=None,
            received_on=term.received_on,
            days=term.days,
            own_days=term.own_days,
            due=term.due,
            take_by=term.take_by,
        )
        await self._news.appealed(row)
        return row

    async def again(self, row: Complaint) -> Again:
        """Who would look at it anew, for the sender's own page."""
        found, leaderless = await complaint_appeals.takers(self._desk, row)
        return Again.NOBODY if not found else Again.COLLEAGUE if leaderless else Again.LEAD

    async def withdraw(self, complaint_id: int, version: int) -> Complaint:
        row = await self.get(complaint_id, ComplaintAction.WITHDRAW)
        taker = row.taken_by
        row = await self._move(row, Move.WITHDRAW, version, closed_at=self._desk.now)
        await self._news.withdrawn(row, taker)
        return row
