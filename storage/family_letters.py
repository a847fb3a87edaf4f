"""Words between somebody who is linked and the specialist. The texts are sealed; messages carry numbers only."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import col, func, select

from casework.case_permissions import CaseAction
from casework.family import Linked, Relation, Scope
from casework.family_told import LETTERS_A_DAY
from casework.notices import Notice
from casework.people import Role
from casework.referrals import code_of
from storage.errors import NobodyThere, NotHere, Stale, TooMany
from storage.family_links import linked_of
from storage.family_waits import FamilyWaits
from storage.tables import (
    AccountState,
    CaseFile,
    Consent,
    FamilyLetter,
    FamilyLink,
    Outbox,
)

_DAY = timedelta(days=1)
EDITABLE = timedelta(hours=48)
"""So long Telegram lets people edit their own messages."""
BROUGHT = (Notice.FAMILY_LETTER, Notice.FAMILY_ANSWER, Notice.FAMILY_EDITED, Notice.FAMILY_WAITS)


class FamilyLetters(FamilyWaits):
    # ── writing ──────────────────────────────────────────────────────────────

    async def write(self, link_id: int, text: str, typed_id: int | None) -> str:
        """To the specialist, or whoever stands in; returns that worker's shown name.

        `NotHere` without a live link, `TooMany`, `NobodyThere` when nobody can be reached.
        """
        mine = await self.mine(link_id)
        # A case that is just being given away: the letter goes to whoever has it after that.
        await self._locked_case(await self._desk.session.get_one(CaseFile, mine.case_id))
        linked = await self.linked(link_id, Scope.MESSAGES)
        await self._check_rate(FamilyLetter.link_id == link_id)
        reader = await self._reader(linked)
        if reader is None:
            raise NobodyThere
        letter = await self._keep(linked, text, typed_id, from_family=True)
        await self._bring(letter, reader, Notice.FAMILY_LETTER)
        await self._expect(letter, linked, reader)
        return await self._desk.accounts.name_of(reader, linked.municipality_id)

    async def answer(self, letter_id: int, text: str, typed_id: int | None) -> Linked:
        """By who works with the person. `NotHere`, `TooMany`, `Stale` when the link has ended, `NobodyThere`."""
        letter = await self._desk.session.get(FamilyLetter, letter_id)
        if letter is None:
            raise NotHere
        await self.get(letter.case_id, CaseAction.FAMILY_WRITE)
        linked = await self._still(letter)
        if linked is None:
            raise Stale
        await self._check_rate(FamilyLetter.link_id == letter.link_id)
        if (await self._desk.accounts.get(linked.account_id)).state is not AccountState.ACTIVE:
            raise NobodyThere
        new = await self._keep(linked, text, typed_id, from_family=False)
        self._desk.audit("case:family_letter", f"family_link:{linked.link_id}", linked.municipality_id)
        await self._bring(new, linked.account_id, Notice.FAMILY_ANSWER)
        await self._expect_no_more(linked.link_id)
        return linked

    async def settle(self, letter_id: int) -> Linked:
        """Answered by other means, says who works with the person. `NotHere`."""
        letter, linked = await self.read(letter_id)
        if not letter.from_family:
            raise NotHere
        self._desk.audit("case:family_letter_settled", f"family_link:{linked.link_id}", linked.municipality_id)
        await self._expect_no_more(linked.link_id)
        return linked

    async def _keep(self, linked: Linked, text: str, typed_id: int | None, *, from_family: bool) -> FamilyLetter:
        letter = FamilyLetter(
            link_id=linked.link_id,
            case_id=linked.case_id,
            writer_id=self._desk.who.account_id,
            from_family=from_family,
            text=text,
            typed_id=typed_id,
            sent_at=self._desk.now,
        )
        self._desk.session.add(letter)
        await self._desk.session.flush()
        return letter

    async def _bring(self, letter: FamilyLetter, reader: int, notice: Notice, *, after: int | None = None) -> None:
        """`link` goes along only to who is linked: it is asked for once more on the way out.

        `after`: as `_put_wait` has it, for a reader to whom it was brought before.
        """
        link = {} if letter.from_family else {"link": letter.link_id}
        key = f"{notice}:{letter.id}:{letter.rev}:{reader}"
        await self._desk.outbox.put(
            notice,
            reader,
            key=key if after is None else f"{key}:{after}",
            args={"letter": letter.id, "rev": letter.rev, **link},
            subject=f"family_link:{letter.link_id}",
        )

    async def _check_rate(self, where: bool) -> None:
        sent = await self._desk.session.exec(
            select(func.count())
            .select_from(FamilyLetter)
            .where(
                where,
                FamilyLetter.writer_id == self._desk.who.account_id,
                col(FamilyLetter.sent_at) > self._desk.now - _DAY,
            )
        )
        if sent.one() >= LETTERS_A_DAY:
            raise TooMany

    # ── to whom ──────────────────────────────────────────────────────────────

    async def _reader(self, linked: Linked) -> int | None:
        """The specialist; who stands in for them; the case manager; who stands in for that one."""
        for owner, role in (
            (linked.specialist_id, Role.BASE_SUPPORT_SPECIALIST),
            (linked.manager_id, Role.CASE_MANAGER),
        ):
            if owner is None:
                continue
            place = linked.municipality_id
            away = owner in await self._desk.deputies.absent(place)
            deputies = [one.id or 0 for one in await self._desk.deputies.for_account(owner, place)]
            for account_id in (*deputies, owner) if away else (owner, *deputies):
                if await self._works(account_id, role, place):
                    return account_id
        return None

    async def place_of(self, letter: FamilyLetter) -> int:
        """The municipality that answers for it, by number. For callers that may have the letter."""
        return (await self._desk.session.get_one(CaseFile, letter.case_id)).municipality_id

    async def language_there(self, linked: Linked) -> str:
        """Of whoever would read a letter of this link now; empty when nobody would, or none was chosen."""
        reader = await self._reader(linked)
        return "" if reader is None else (await self._desk.accounts.get(reader)).language or ""

    # ── reading ──────────────────────────────────────────────────────────────

    async def read(self, letter_id: int) -> tuple[FamilyLetter, Linked]:
        """The words, for the other side of the same link; audited. `NotHere`; also once the link has ended."""
        letter = await self._desk.session.get(FamilyLetter, letter_id)
        linked = await self._still(letter) if letter is not None else None
        if letter is None or linked is None or letter.text is None:
            raise NotHere
        if letter.from_family:
            await self.get(letter.case_id, CaseAction.FAMILY_WRITE)
        elif linked.account_id != self._desk.who.account_id:
            raise NotHere
        self._desk.audit("family:letter_read", f"family_link:{linked.link_id}", linked.municipality_id)
        return letter, linked

    async def own_letter(self, letter_id: int) -> FamilyLetter:
        """One that the actor wrote. Raises `NotHere`."""
        letter = await self._desk.session.get(FamilyLetter, letter_id)
        if letter is None or letter.writer_id != self._desk.who.account_id:
            raise NotHere
        return letter

    async def shown_as(self, linked: Linked) -> str:
        """How the worker calls the one who is linked. For callers that may work with the case."""
        return (await self._desk.session.get_one(FamilyLink, linked.link_id)).shown_as or ""

    async def other_side(self, letter_id: int) -> tuple[str, Relation]:
        """The person's code and who is linked, also once that has ended. For callers that may have the letter."""
        letter = await self._desk.session.get_one(FamilyLetter, letter_id)
        link = await self._desk.session.get_one(FamilyLink, letter.link_id)
        consent = await self._desk.session.get_one(Consent, link.consent_id)
        case = await self._desk.session.get_one(CaseFile, letter.case_id)
        return code_of(case.person_id), consent.relation

    async def _still(self, letter: FamilyLetter) -> Linked | None:
        rows = await self._live(FamilyLink.id == letter.link_id)
        found = linked_of(*rows[0]) if rows else None
        return found if found is not None and found.has(Scope.MESSAGES) else None

    async def of_message(self, message_id: int) -> FamilyLetter | None:
        """The letter that this message of the actor's chat has brought; None when it was none."""
        rows = await self._desk.session.exec(
            select(Outbox).where(
                Outbox.account_id == self._desk.who.account_id,
                Outbox.message_id == message_id,
                col(Outbox.notice).in_(BROUGHT),
            )
        )
        row = rows.first()
        number = row.args.get("letter") if row is not None else None  # an erasure empties what was said
        return None if number is None else await self._desk.session.get(FamilyLetter, number)

    async def typed_as(self, message_id: int) -> FamilyLetter | None:
        """The letter that the actor wrote with this message, while it still can be changed."""
        rows = await self._desk.session.exec(
            select(FamilyLetter).where(
                FamilyLetter.writer_id == self._desk.who.account_id,
                FamilyLetter.typed_id == message_id,
                col(FamilyLetter.sent_at) > self._desk.now - EDITABLE,
            )
        )
        return rows.first()

    # ── changing, and what became of it ──────────────────────────────────────

    async def rewrite(self, letter_id: int, text: str) -> None:
        """The writer's message was edited: the other side hears of it. `TooMany`; `NotHere` when the link has ended.

        `NobodyThere` when nobody can be reached: then it stays as it was. Who has written for the office must still
        work with the person.
        """
        letter = await self._desk.session.get(FamilyLetter, letter_id)
        linked = await self._still(letter) if letter is not None else None
        if letter is None or linked is None or letter.writer_id != self._desk.who.account_id:
            raise NotHere
        if not letter.from_family:
            await self.get(letter.case_id, CaseAction.FAMILY_WRITE)
        if letter.rev > LETTERS_A_DAY:
            raise TooMany
        reader = await self._reader(linked) if letter.from_family else linked.account_id
        if reader is None:
            raise NobodyThere
        letter.text, letter.rev, letter.edited_at = text, letter.rev + 1, self._desk.now
        self._desk.audit("family:letter_edit", f"family_link:{linked.link_id}", linked.municipality_id)
        await self._bring(letter, reader, Notice.FAMILY_EDITED)
