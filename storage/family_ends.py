"""How a link to somebody ends: at once, with everything that waits for it, in the transaction of its cause."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlmodel import col, func, or_, select, update

from casework.family import EndReason
from casework.notices import Notice
from casework.people import Role
from storage import family_chats
from storage.tables import (
    Account,
    CaseFile,
    Conversation,
    FamilyLink,
    Invitation,
    MembershipRow,
    Outbox,
    OutboxState,
)

if TYPE_CHECKING:
    from storage.desk import Desk

UNTOLD = frozenset({EndReason.LEFT, EndReason.STOPPED})
"""Who ended it themself knows; of a death the bot tells the family nothing."""
OWN_WORDS = "own_words"
"""In the answers of a draft: what is written there is the writer's own, and may be sent without the link."""


async def end(desk: Desk, links: Iterable[FamilyLink], reason: EndReason, *, keep: int = 0) -> list[FamilyLink]:
    """For callers that asked for the right. Links that have ended already are left as they are.

    `keep`: the message under whose button somebody ended the own link; it says so, and stays.
    """
    ended = []
    for link in links:
        await desk.session.refresh(link, with_for_update=True)
        if link.ended_at is not None:
            continue
        link.ended_at, link.end_reason, link.rev = desk.now, reason, link.rev + 1
        case = await desk.session.get_one(CaseFile, link.case_id)
        desk.audit(f"family:end:{reason}", f"family_link:{link.id}", case.municipality_id)
        await desk.session.flush()
        await take_back_invitation(desk, link)
        if link.account_id is not None:
            await clear(desk, link)
            await _drop_draft(desk, link, reason)
            await _end_role(desk, link.account_id, case.municipality_id)
            if reason is not EndReason.STOPPED:
                await family_chats.empty(desk, link, keep)
            if reason not in UNTOLD:
                await say_over(desk, link)
        ended.append(link)
    return ended


async def say_over(desk: Desk, link: FamilyLink) -> None:
    """One kind word that nothing comes any more."""
    await desk.outbox.put(
        Notice.FAMILY_OVER,
        link.account_id or 0,
        key=f"{Notice.FAMILY_OVER}:{link.id}:{link.rev}",
        args={"ended": link.id},
        subject=f"family_link:{link.id}",
    )


async def clear(desk: Desk, link: FamilyLink) -> int:
    """Nothing of what waits for this link is sent, to whichever side and whoever put it there.

    Found by the row's subject, and by `link` in its arguments.
    """
    mark = f"family_link:{link.id}"
    rows = await desk.session.exec(
        select(Outbox).where(
            Outbox.state == OutboxState.PENDING,
            or_(col(Outbox.account_id) == link.account_id, col(Outbox.subject) == mark),
        )
    )
    ids = [row.id for row in rows.all() if row.subject == mark or row.args.get("link") == link.id]
    await _settle(desk, ids, OutboxState.CLEARED, mark)
    return len(ids)


async def put_back(desk: Desk, link: FamilyLink) -> None:
    """The end was noted by mistake: what was cleared with it waits again. Before the link is opened anew."""
    rows = await desk.session.exec(
        select(Outbox).where(
            Outbox.state == OutboxState.CLEARED,
            Outbox.reason == f"family_link:{link.id}",
            Outbox.settled_at == link.ended_at,
        )
    )
    # Of somebody who was erased since, nothing is left to be said.
    ids = [row.id for row in rows.all() if row.args]
    if ids:
        await _settle(desk, ids, OutboxState.PENDING, "")
        desk.outbox.put_any = True


async def _settle(desk: Desk, ids: Iterable[int | None], state: OutboxState, reason: str) -> None:
    before = OutboxState.CLEARED if state is OutboxState.PENDING else OutboxState.PENDING
    at = None if state is OutboxState.PENDING else desk.now
    await desk.session.exec(
        update(Outbox)
        .where(col(Outbox.id).in_(list(ids)), col(Outbox.state) == before)
        .values(state=state, reason=reason, settled_at=at, lease="", lease_until=None)
    )


async def _drop_draft(desk: Desk, link: FamilyLink, reason: EndReason) -> None:
    """An unfinished conversation about that person (`link` in its answers) goes, and its messages with it.

    A consent that only ran out leaves `OWN_WORDS`: its form goes on without the person.
    """
    account = await desk.accounts.get(link.account_id or 0)
    chat = account.telegram_id
    rows = await desk.session.exec(select(Conversation).where(col(Conversation.key).endswith(f":{chat}:{chat}")))
    for row in rows.all():
        answers = _answers(row.data)
        stays = reason is EndReason.EXPIRED and answers.get(OWN_WORDS)
        if answers.get("link") == link.id and not stays:
            row.state = row.data = row.question_id = None
            await desk.conversations.erase_traces(account.id or 0, chat, f"family:{link.id}:{link.rev}")


def _answers(data: Any) -> dict[str, Any]:  # noqa: ANN401 (any JSON)
    answers = data.get("answers") if isinstance(data, dict) else None
    return answers if isinstance(answers, dict) else {}


async def take_back_invitation(desk: Desk, link: FamilyLink) -> None:
    await desk.session.exec(
        update(Invitation)
        .where(
            col(Invitation.id) == link.invitation_id,
            col(Invitation.used_at).is_(None),
            col(Invitation.revoked_at).is_(None),
        )
        .values(revoked_at=desk.now)
    )


async def _end_role(desk: Desk, account_id: int, municipality_id: int) -> None:
    """With the last link there the role of a close person ends; the command list follows."""
    others = await desk.session.exec(
        select(func.count())
        .select_from(FamilyLink)
        .join(CaseFile, col(CaseFile.id) == col(FamilyLink.case_id))
        .where(
            FamilyLink.account_id == account_id,
            col(FamilyLink.ended_at).is_(None),
            CaseFile.municipality_id == municipality_id,
        )
    )
    if others.one():
        return
    await desk.session.exec(
        update(MembershipRow)
        .where(
            col(MembershipRow.account_id) == account_id,
            col(MembershipRow.municipality_id) == municipality_id,
            col(MembershipRow.role) == Role.CLOSE_PERSON,
            col(MembershipRow.ended_at).is_(None),
        )
        .values(ended_at=desk.now)
    )
    await desk.accounts.refresh_commands(await desk.session.get_one(Account, account_id))
