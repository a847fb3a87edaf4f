"""What the bot said about somebody in the chat of who was linked: noted as it is shown, taken away with the link.

Young messages are deleted; of older ones, which Telegram lets nobody delete, words and buttons are taken away.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.family import EndReason
from casework.notices import Notice
from storage.conversations import DELETABLE
from storage.tables import Account, FamilyLink, Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk

_BY_ITSELF = frozenset({Notice.FAMILY_OVER, Notice.ERASE_MESSAGES, Notice.FAMILY_EMPTIED, Notice.FAMILY_UNDELIVERED})
"""Of what was sent, that says nothing of the person."""


async def may_say(desk: Desk, link_ids: Sequence[int], chat_id: int) -> bool:
    """Asked right before something of the links' people is said in that chat: by now one of them may have ended."""
    account_id = await _account_of(desk, chat_id)
    if account_id is None:
        return False
    return all([await desk.family.lives(link_id, account_id) is not None for link_id in link_ids])


async def _account_of(desk: Desk, chat_id: int) -> int | None:
    found = await desk.session.exec(select(Account.id).where(Account.telegram_id == chat_id))
    return found.first()


async def shown(desk: Desk, said: Sequence[tuple[Sequence[int], int, int]]) -> None:
    """Links, chat and message of what shows something of those links' people.

    The links are locked, as their ends lock them and in the same order: either an end finds the message, or it is
    taken away here.
    """
    every = sorted({link_id for links, _, _ in said for link_id in links})
    found = await desk.session.exec(
        select(FamilyLink).where(col(FamilyLink.id).in_(every)).order_by(col(FamilyLink.id)).with_for_update()
    )
    by_id = {link.id: link for link in found.all()}
    for link_ids, chat_id, message_id in said:
        account_id = await _account_of(desk, chat_id)
        if account_id is None:
            continue
        since = await _noted(desk, account_id, link_ids, chat_id, message_id)
        for link_id in link_ids:
            link = by_id[link_id]
            if _is_over(link):
                await _take_away(desk, link, chat_id, {message_id: desk.now - since < DELETABLE}, f":{message_id}")


async def _noted(desk: Desk, account_id: int, link_ids: Sequence[int], chat_id: int, message_id: int) -> datetime:
    """A message that is edited belongs to the newest of what it showed; returns when it was first said."""
    key = f"{Notice.FAMILY_SHOWN}:{chat_id}:{message_id}"
    rows = await desk.session.exec(
        select(Outbox).where(
            Outbox.account_id == account_id,
            Outbox.notice == Notice.FAMILY_SHOWN,
            Outbox.chat_id == chat_id,
            Outbox.message_id == message_id,
        )
    )
    before = {row.key: row for row in rows.all()}
    since = min((row.settled_at or desk.now for row in before.values()), default=desk.now)
    for row in before.values():
        row.subject = ""
    for number, link_id in enumerate(link_ids):
        own = f"{key}:{number}" if number else key
        if own in before:
            before[own].subject = _of(link_id)
            continue
        desk.session.add(
            Outbox(
                key=own,
                account_id=account_id,
                notice=Notice.FAMILY_SHOWN,
                subject=_of(link_id),
                not_before=desk.now,
                state=OutboxState.SENT,
                chat_id=chat_id,
                message_id=message_id,
                settled_at=since,
            )
        )
    return since


def _of(link_id: int | None) -> str:
    return f"family_link:{link_id}"


async def sent(desk: Desk, row: Outbox, chat_id: int, message_id: int) -> None:
    """Of what went out by itself: its link may have ended between the last look and now."""
    kind, _, link_id = row.subject.partition(":")
    if kind != "family_link" or row.notice in _BY_ITSELF:
        return
    found = await desk.session.exec(select(FamilyLink).where(FamilyLink.id == int(link_id)).with_for_update())
    link = found.first()
    if link is not None and link.account_id == row.account_id and _is_over(link):
        await _take_away(desk, link, chat_id, {message_id: True}, f":{message_id}")


def _is_over(link: FamilyLink) -> bool:
    """A stopped account's is not: it may be opened again."""
    return link.ended_at is not None and link.end_reason is not EndReason.STOPPED


async def empty(desk: Desk, link: FamilyLink, keep: int = 0) -> int:
    """Gives to the outbox what leaves the chat; how many. `keep`: the message that is being answered just now."""
    await desk.session.flush()
    rows = await desk.session.exec(
        select(Outbox).where(
            Outbox.subject == _of(link.id),
            Outbox.account_id == link.account_id,
            Outbox.state == OutboxState.SENT,
            col(Outbox.message_id).is_not(None),
            col(Outbox.notice).not_in(_BY_ITSELF),
        )
    )
    at: dict[int, bool] = {}
    """Each message, and whether it is young: as old as the first that was said in it."""
    chat = 0
    for row in rows.all():
        if row.message_id is not None and row.message_id != keep and row.settled_at is not None:
            chat = row.chat_id or chat
            young = desk.now - row.settled_at < DELETABLE
            at[row.message_id] = at.get(row.message_id, True) and young
    if at:
        await _take_away(desk, link, chat, at)
    return len(at)


async def _take_away(desk: Desk, link: FamilyLink, chat: int, at: dict[int, bool], which: str = "") -> None:
    mark = f"{link.id}:{link.rev}{which}"
    young = sorted(one for one, is_young in at.items() if is_young)
    if young:
        await desk.outbox.put(
            Notice.ERASE_MESSAGES,
            link.account_id or 0,
            key=f"erase:family_link:{mark}",
            args={"chat": chat, "messages": young},
        )
    for one in sorted(set(at) - set(young)):
        await desk.outbox.put(
            Notice.FAMILY_EMPTIED,
            link.account_id or 0,
            key=f"{Notice.FAMILY_EMPTIED}:{mark}:{one}",
            args={"chat": chat, "message": one},
        )
