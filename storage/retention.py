"""What a shorter time of keeping would take away: counted and asked about, for it never comes back."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from casework.complaints import ENDED
from storage import case_erasure, data_holds
from storage.errors import Refused
from storage.tables import CaseFile, Complaint, FamilyLetter, Referral

if TYPE_CHECKING:
    from storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Ending:
    """How much the next sweep would erase in one municipality that keeps things so many days."""

    days: int
    referrals: int
    people: int
    complaints: int
    letters: int

    @property
    def plain(self) -> str:
        """As a form carries it: a yes is for exactly this."""
        return ":".join(map(str, astuple(self)))

    @property
    def anything(self) -> bool:
        return any(astuple(self)[1:])


class Shorter(Refused):
    """Nobody has said yes to that yet, or to something else."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(ending.plain)
        self.ending = ending


async def must_be_meant(desk: Desk, municipality_id: int, before: int, days: int, sure: str) -> None:
    """`Shorter` where less is kept than `before`, unless `sure` is what was shown and still holds."""
    if days >= before:
        return
    ending = await ending_under(desk, municipality_id, days)
    if sure != ending.plain:
        raise Shorter(ending)


async def ending_under(desk: Desk, municipality_id: int, days: int) -> Ending:
    """By the conditions of the sweeps."""
    limit = case_erasure.limit(desk.now, days)
    here = select(CaseFile.id).where(CaseFile.municipality_id == municipality_id)
    return Ending(
        days,
        await _count(
            desk,
            Referral,
            Referral.municipality_id == municipality_id,
            col(Referral.erased_at).is_(None),
            col(Referral.closed_at) < limit,
            col(Referral.id).not_in(await data_holds.referrals(desk)),
        ),
        len(await case_erasure.past(desk, municipality_id, limit)),
        await _count(
            desk,
            Complaint,
            Complaint.municipality_id == municipality_id,
            col(Complaint.erased_at).is_(None),
            col(Complaint.status).in_(ENDED),
            col(Complaint.closed_at) < limit,
            col(Complaint.id).not_in(data_holds.complaints(desk)),
        ),
        await _count(
            desk,
            FamilyLetter,
            col(FamilyLetter.case_id).in_(here),
            col(FamilyLetter.sent_at) < limit,
            col(FamilyLetter.erased_at).is_(None),
            col(FamilyLetter.case_id).not_in(data_holds.cases(desk)),
        ),
    )


async def _count(desk: Desk, table: type[Referral | Complaint | FamilyLetter], *where: object) -> int:
    found = await desk.session.exec(select(func.count()).select_from(table).where(*where))  # type: ignore[arg-type]
    return found.one()
