"""What of a subject still stands in chats, or waits to be said there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from casework.data_subjects import SubjectKind
from casework.notices import Notice
from storage.conversations import DELETABLE
from storage.data_registry import Reach
from storage.data_scope import Scope, fetched, table_of
from storage.tables import OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk


async def empty(desk: Desk, scope: Scope) -> int:
    """Messages that Telegram still lets a bot delete are given to the outbox; how many.

    Traces of everybody who dealt with the person, what was sent about them, and the cards of their hours.
    """
    accounts, traces = table_of("account"), table_of("trace")
    chats: dict[int, set[int]] = {}
    where = (traces.c.chat_id.in_(scope.chats), traces.c.at > desk.now - DELETABLE)
    _gather(chats, await fetched(desk, select(traces.c.chat_id, traces.c.message_id).where(*where)))
    _gather(chats, await fetched(desk, _sent(desk, scope)))
    for row in await fetched(desk, _cards(desk, scope)):
        chats.setdefault(row[0], set()).update(one for one in row[1:] if one is not None)
    owners = await fetched(
        desk, select(accounts.c.telegram_id, accounts.c.id).where(accounts.c.telegram_id.in_(chats))
    )
    for chat, account_id in owners:
        await desk.outbox.put(
            Notice.ERASE_MESSAGES,
            account_id,
            key=f"erased:{scope.whose.kind}:{scope.whose.id}:{chat}:{desk.now.timestamp()}",
            args={"chat": chat, "messages": sorted(chats[chat])},
        )
    return sum(len(chats[chat]) for chat, _ in owners)


def _gather(chats: dict[int, set[int]], rows: Iterable[Any]) -> None:
    for chat, message in rows:
        chats.setdefault(chat, set()).add(message)


def _sent(desk: Desk, scope: Scope) -> Any:  # noqa: ANN401 (a select)
    outbox = table_of("outbox")
    return select(outbox.c.chat_id, outbox.c.message_id).where(
        _about(scope),
        outbox.c.group_id.is_(None),
        outbox.c.chat_id.is_not(None),
        outbox.c.message_id.is_not(None),
        outbox.c.settled_at > desk.now - DELETABLE,
    )


def _cards(desk: Desk, scope: Scope) -> Any:  # noqa: ANN401 (a select)
    cards, accounts = table_of("hours_card"), table_of("account")
    return (
        select(accounts.c.telegram_id, cards.c.source_id, cards.c.shown_id)
        .join(accounts, accounts.c.id == cards.c.worker_id)
        .where(cards.c.id.in_(scope.of(Reach.CARD)), cards.c.sent_at > desk.now - DELETABLE)
    )


async def silence(desk: Desk, scope: Scope) -> int:
    """What waits to be said about the subject is not said; what was said keeps its kind and moments only.

    What deletes messages stays: it carries numbers of messages and nothing else.
    """
    outbox, connection = table_of("outbox"), await desk.connection()
    await desk.flush()
    mine = (_about(scope), outbox.c.notice != Notice.ERASE_MESSAGES)
    stopped = {"state": OutboxState.CLEARED, "settled_at": desk.now, "reason": "erased"}
    await connection.execute(update(outbox).where(*mine, outbox.c.state == OutboxState.PENDING).values(stopped))
    return int((await connection.execute(update(outbox).where(*mine).values(args={}))).rowcount)


def _about(scope: Scope) -> Any:  # noqa: ANN401 (a condition)
    outbox = table_of("outbox")
    about = scope.named_in(outbox.c.subject)
    if scope.whose.kind is SubjectKind.ACCOUNT:
        about |= outbox.c.account_id.in_(scope.of(Reach.ACCOUNT))
    return about
