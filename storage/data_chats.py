"""What of a subject still stands in chats, or waits to be said there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from casework.data_subjects import SubjectKind
from casework.notices import Notice
from storage import family_keeping
from storage.conversations import DELETABLE
from storage.data_registry import Reach
from storage.data_scope import Scope, fetched, table_of
from storage.family_letters import BROUGHT
from storage.family_waits import waits_of
from storage.tables import Outbox, OutboxState

if TYPE_CHECKING:
    from storage.desk import Desk

_TAKE_AWAY = (Notice.ERASE_MESSAGES, Notice.FAMILY_EMPTIED)


async def empty(desk: Desk, scope: Scope) -> int:
    """Messages that Telegram still lets a bot delete are given to the outbox; how many.

    Traces of everybody who dealt with the person, what was sent about them, and the cards of their hours. Letters
    of families also in the chat of whoever read them: there an old message, which nobody can delete, is emptied.
    """
    accounts, traces = table_of("account"), table_of("trace")
    chats: dict[int, set[int]] = {}
    where = (traces.c.chat_id.in_(scope.chats), traces.c.at > desk.now - DELETABLE)
    _gather(chats, await fetched(desk, select(traces.c.chat_id, traces.c.message_id).where(*where)))
    _gather(chats, await fetched(desk, _sent(desk, scope)))
    for row in await fetched(desk, _cards(desk, scope)):
        chats.setdefault(row[0], set()).update(one for one in row[1:] if one is not None)
    letters = [row for row in await _letters(desk, scope) if row.chat_id is not None and row.message_id is not None]
    young = [row for row in letters if row.settled_at is not None and row.settled_at > desk.now - DELETABLE]
    _gather(chats, [(row.chat_id, row.message_id) for row in young])
    await family_keeping.empty(desk, [row for row in letters if row not in young])
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


async def _letters(desk: Desk, scope: Scope) -> list[Outbox]:
    """Messages that brought letters that are erased now; of an account also whatever was brought to it.

    Their words can be read in them, and what `silence` leaves of a row does not tell any more which letter it was.
    """
    if scope.whose.kind is SubjectKind.PERSON:
        return list(await family_keeping.brought(desk, scope.of(Reach.LINK)))
    table, outbox, mine = table_of("family_letter"), table_of("outbox"), scope.of(Reach.ACCOUNT)
    written = await fetched(desk, select(table.c.id, table.c.link_id).where(table.c.writer_id.in_(mine)))
    to_them = (outbox.c.account_id.in_(mine), outbox.c.notice.in_(BROUGHT))
    read = await fetched(desk, select(outbox.c.subject).where(*to_them))
    links = {one.link_id for one in written} | {int(one.subject.partition(":")[2]) for one in read}
    letters = {one.id for one in written}
    rows = await family_keeping.brought(desk, links)
    return [row for row in rows if row.account_id in mine or row.args.get("letter") in letters]


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

    What deletes or empties messages stays: it carries numbers of messages and nothing else.
    """
    outbox, connection = table_of("outbox"), await desk.connection()
    await desk.flush()
    mine = (_about(scope), outbox.c.notice.not_in(_TAKE_AWAY))
    stopped = {"state": OutboxState.CLEARED, "settled_at": desk.now, "reason": "erased"}
    await connection.execute(update(outbox).where(*mine, outbox.c.state == OutboxState.PENDING).values(stopped))
    return int((await connection.execute(update(outbox).where(*mine).values(args={}))).rowcount)


def _about(scope: Scope) -> Any:  # noqa: ANN401 (a condition)
    outbox = table_of("outbox")
    about = scope.named_in(outbox.c.subject) | outbox.c.subject.in_([waits_of(one) for one in scope.of(Reach.LINK)])
    if scope.whose.kind is SubjectKind.ACCOUNT:
        about |= outbox.c.account_id.in_(scope.of(Reach.ACCOUNT))
    return about
