"""What a linked person reads: who the specialist is, the next day, the hours of a month. Nothing else of the case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import col, select

from casework.calendar import tallinn_day
from casework.family import Linked, Scope
from casework.family_told import told_component
from casework.hours import month_of
from casework.notices import Notice
from storage.family_own import FamilyOwn
from storage.tables import CaseFile, FamilyLink, Meeting


@dataclass(frozen=True, slots=True)
class Overview:
    linked: Linked
    first_name: str
    month: date
    specialist: str
    meeting_at: datetime | None
    """UTC; only one that lies ahead."""
    place: str
    review_on: date | None
    minutes: Mapping[str, int]
    """By component, the longest first; `casework.family_told.OTHER` for what says something of somebody's health."""


class FamilyCard(FamilyOwn):
    async def first_name(self, linked: Linked) -> str:
        """All of the name that is shown; the code where none is known. For callers that asked for the link."""
        person = await self._desk.persons.get(linked.person_id)
        return person.first_name or linked.code

    async def overview(self, link_id: int, month: date) -> Overview:
        """For the one who is linked; audited. Raises `NotHere`."""
        linked = await self.linked(link_id, Scope.OVERVIEW)
        case = await self._desk.session.get_one(CaseFile, linked.case_id)
        meeting = await self.next_meeting(linked.case_id)
        return Overview(
            linked=linked,
            first_name=await self.first_name(linked),
            month=month,
            specialist=await self.specialist_name(linked),
            meeting_at=meeting.at if meeting else None,
            place=(meeting.place or "") if meeting else "",
            review_on=case.review_on if case.review_on and case.review_on >= self.today else None,
            minutes=await self.minutes_of(linked, month),
        )

    async def specialist_name(self, linked: Linked) -> str:
        return await self._desk.accounts.name_of(linked.specialist_id, linked.municipality_id)

    async def minutes_of(self, linked: Linked, month: date) -> Mapping[str, int]:
        """Of that month, by what is told of it. For callers that asked for the link."""
        counted: Counter[str] = Counter()
        for work in await self._desk.hours.of_cases({linked.case_id}, *month_of(month)):
            counted[told_component(work.component)] += work.minutes
        return dict(counted.most_common())

    async def next_meeting(self, case_id: int) -> Meeting | None:
        """The one that lies ahead, if any. For callers that may know of it."""
        found = await self._desk.session.exec(
            select(Meeting).where(Meeting.case_id == case_id, col(Meeting.at) > self._desk.now)
        )
        return found.first()

    async def month_closed(self, municipality_id: int, month: date) -> None:
        """Everybody who is linked hears of that month once, however often it is closed anew. For `month_closing`."""
        await self._desk.session.flush()
        rows = await self._live(CaseFile.municipality_id == municipality_id)
        opening = (await self._desk.municipalities.hours(municipality_id)).next_opening(self._desk.now)
        for link, consent, _case in rows:
            if Scope.MESSAGES in consent.scope and Scope.OVERVIEW in consent.scope and began_by(link, month):
                await self._desk.outbox.put(
                    Notice.FAMILY_MONTH,
                    link.account_id or 0,
                    key=f"{Notice.FAMILY_MONTH}:{link.id}:{month:%Y%m}",
                    args={"link": link.id, "month": month.isoformat()},
                    subject=f"family_link:{link.id}",
                    not_before=opening,
                )


def began_by(link: FamilyLink, month: date) -> bool:
    """Whether the link was there before the month ended: earlier months are nobody's news."""
    return link.accepted_at is not None and tallinn_day(link.accepted_at) <= month_of(month)[1]
