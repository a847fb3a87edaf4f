"""Letters that wait for an answer: said to the specialist after two working days, later to the case manager."""

from __future__ import annotations

from sqlmodel import col, func, select, update

from casework.calendar import add_working_days
from casework.family import Linked, Scope
from casework.family_told import LATE_AFTER, WAITS_AFTER
from casework.ladder import morning
from casework.notices import Notice
from casework.people import Role
from storage.family_meetings import FamilyMeetings
from storage.tables import Account, AccountState, FamilyLetter, MembershipRow, Outbox, OutboxState

_ANSWERED = "answered"


class FamilyWaits(FamilyMeetings):
    async def named(self, linked: Linked) -> str:
        """The person as on the card: by first name; by code where the consent is not for the card. Audited."""
        if not linked.has(Scope.OVERVIEW):
            return linked.code
        self._desk.audit("family:name", f"family_link:{linked.link_id}", linked.municipality_id)
        return await self.first_name(linked)

    async def _works(self, account_id: int, role: Role, municipality_id: int) -> bool:
        found = await self._desk.session.exec(
            select(MembershipRow.id)
            .join(Account, col(Account.id) == col(MembershipRow.account_id))
            .where(
                MembershipRow.account_id == account_id,
                MembershipRow.role == role,
                MembershipRow.municipality_id == municipality_id,
                col(MembershipRow.ended_at).is_(None),
                Account.state == AccountState.ACTIVE,
            )
        )
        return found.first() is not None

    async def _expect(self, letter: FamilyLetter, linked: Linked, reader: int) -> None:
        """From the oldest letter without an answer on: others behind it are not counted anew."""
        subject = waits_of(linked.link_id)
        waiting = select(Outbox.id).where(Outbox.subject == subject, Outbox.state == OutboxState.PENDING)
        if (await self._desk.session.exec(waiting)).first() is not None:
            return
        await self._put_wait(letter.id or 0, linked, reader)
        if linked.manager_id is not None and linked.manager_id != reader:
            await self._put_wait(letter.id or 0, linked, linked.manager_id, late=True)

    async def _put_wait(
        self,
        letter_id: int,
        linked: Linked,
        account_id: int,
        *,
        late: bool = False,
        after: int | None = None,
        now: bool = False,
    ) -> None:
        """`after`: the row in whose place it comes, so that somebody may be reminded twice. `now`: it is due."""
        days = LATE_AFTER if late else WAITS_AFTER
        hours = await self._desk.municipalities.hours(linked.municipality_id)
        key = f"{Notice.FAMILY_WAITS}:{letter_id}:{days}:{account_id}"
        await self._desk.outbox.put(
            Notice.FAMILY_WAITS,
            account_id,
            key=key if after is None else f"{key}:{after}",
            args={"letter": letter_id, "late": late},
            subject=waits_of(linked.link_id),
            not_before=None if now else morning(add_working_days(self.today, days, hours.closed), hours),
        )

    async def _expect_no_more(self, link_id: int) -> None:
        """What was put of it is marked, said or not: a new reader hears of nothing that was answered."""
        subject = col(Outbox.subject) == waits_of(link_id)
        await self._desk.session.exec(
            update(Outbox)
            .where(subject, col(Outbox.state) == OutboxState.PENDING)
            .values(state=OutboxState.CLEARED, settled_at=self._desk.now, lease="", lease_until=None)
            .execution_options(synchronize_session=False)
        )
        await self._desk.session.exec(
            update(Outbox).where(subject).values(reason=_ANSWERED).execution_options(synchronize_session=False)
        )

    async def _waiting(self, link_id: int) -> list[Outbox]:
        """What was put of letters without an answer, the oldest first, whatever became of it.

        A reminder that reached nobody does not make its letter an answered one.
        """
        answer = await self._desk.session.exec(
            select(func.max(FamilyLetter.id)).where(
                FamilyLetter.link_id == link_id, col(FamilyLetter.from_family).is_(False)
            )
        )
        answered = answer.one() or 0
        rows = await self._desk.session.exec(
            select(Outbox)
            .where(Outbox.subject == waits_of(link_id), col(Outbox.reason) != _ANSWERED)
            .order_by(col(Outbox.id))
        )
        return [row for row in rows.all() if letter_of(row) > answered]


def waits_of(link_id: int) -> str:
    return f"family_waits:{link_id}"


def letter_of(row: Outbox) -> int:
    """The letter of a reminder. By its key: an erasure empties the arguments of what was said."""
    return int(row.key.split(":")[1])


def is_late(row: Outbox) -> bool:
    return bool(row.args.get("late"))
