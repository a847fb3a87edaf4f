"""What waits in the outbox about one person: found, cleared, and put back; and whether a row may still be said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import col, or_, select, update

from casework.facts import Event
from casework.life import is_silenced, waits_in_vain
from casework.notices import Notice
from storage.tables import (
    CaseFact,
    CaseFile,
    CaseloadRequest,
    CaseloadRow,
    Consent,
    FamilyLetter,
    FamilyLink,
    Outbox,
    OutboxState,
    PauseRow,
    Referral,
    ReferralQuestion,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from storage.desk import Desk

_OWNED: Mapping[str, Any] = {
    "row": CaseloadRow,
    "request": CaseloadRequest,
    "pause": PauseRow,
    "consent": Consent,
    "letter": FamilyLetter,
    "link": FamilyLink,
}
"""Names of arguments that mean a row with a case."""


@dataclass(frozen=True, slots=True)
class About:
    """All numbers under which messages speak of one person."""

    person_id: int
    case_ids: frozenset[int]
    numbers: Mapping[str, frozenset[int]]

    def holds(self, args: Mapping[str, Any]) -> bool:
        if args.get("person") == self.person_id or args.get("case") in self.case_ids:
            return True
        return any(args.get(name) in numbers for name, numbers in self.numbers.items())


async def about(desk: Desk, person_id: int) -> About:
    cases = frozenset(await _ids(desk, CaseFile, CaseFile.person_id == person_id))
    referrals = frozenset(await _ids(desk, Referral, Referral.person_id == person_id))
    numbers = {name: frozenset(await _ids(desk, table, table.case_id.in_(cases))) for name, table in _OWNED.items()}
    asked = await _ids(desk, ReferralQuestion, col(ReferralQuestion.referral_id).in_(referrals))
    return About(person_id, cases, {**numbers, "referral": referrals, "question": frozenset(asked)})


async def _ids(desk: Desk, table: Any, where: ColumnElement[bool] | bool) -> list[int]:  # noqa: ANN401 (a table)
    return list((await desk.session.exec(select(table.id).where(where))).all())


async def clear(desk: Desk, person_id: int, mark: str) -> int:
    """Nothing of what waits about this person is sent, whenever it was meant to be; `mark` finds it again.

    What is on its way in this moment is asked once more before it goes (`OutboxDesk.hold`).
    """
    await desk.session.flush()
    who = await about(desk, person_id)
    waits = col(Outbox.state).in_((OutboxState.PENDING, OutboxState.HELD))
    rows = (await desk.session.exec(select(Outbox).where(waits))).all()
    ids = [row.id for row in rows if who.holds(row.args) and waits_in_vain(Notice(row.notice))]
    await _settle(desk, ids, OutboxState.CLEARED, mark)
    return len(ids)


async def _settle(desk: Desk, ids: Iterable[int | None], state: OutboxState, reason: str) -> None:
    at = None if state is OutboxState.PENDING else desk.now
    await desk.session.exec(
        update(Outbox)
        .where(col(Outbox.id).in_(list(ids)))
        .values(state=state, reason=reason, settled_at=at, lease="", lease_until=None)
    )


async def put_back(desk: Desk, mark: str) -> None:
    """The note was a mistake: what was cleared with it waits again."""
    rows = await desk.session.exec(
        select(Outbox.id).where(Outbox.reason == mark, Outbox.state == OutboxState.CLEARED)
    )
    ids = list(rows.all())
    if ids:
        await _settle(desk, ids, OutboxState.PENDING, "")
        desk.outbox.put_any = True


async def is_about_the_dead(desk: Desk, notice: Notice, args: Mapping[str, Any]) -> bool:
    """Asked of each row on its way out: whatever was put later speaks of nobody who has died either."""
    if not is_silenced(notice):
        return False
    wanted = _persons(args)
    if not wanted:
        return False
    found = await desk.session.exec(
        select(CaseFact.id)
        .join(CaseFile, col(CaseFile.id) == col(CaseFact.case_id))
        .where(
            CaseFact.event == Event.DIED,
            col(CaseFact.undone_at).is_(None),
            or_(*wanted),
        )
        .limit(1)
    )
    return found.first() is not None


def _persons(args: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """Whom the row speaks of, as conditions on a case; empty when it is nobody in particular."""
    found: list[ColumnElement[bool]] = []
    if "person" in args:
        found.append(col(CaseFile.person_id) == args["person"])
    if "case" in args:
        same = select(CaseFile.person_id).where(CaseFile.id == args["case"])
        found.append(col(CaseFile.person_id).in_(same))
    if "referral" in args:
        reported = select(Referral.person_id).where(Referral.id == args["referral"])
        found.append(col(CaseFile.person_id).in_(reported))
    for name, table in _OWNED.items():
        if name in args:
            found.append(col(CaseFile.id).in_(select(table.case_id).where(table.id == args[name])))
    return found
