"""What is told of a group: to the group itself, to the one who connected it and to those who lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casework.notices import Notice

if TYPE_CHECKING:
    from storage.desk import Desk
    from storage.tables import PostGroup


async def connected(desk: Desk, row: PostGroup) -> None:
    mark = _mark(row)
    await desk.outbox.put(
        Notice.GROUP_GREETED,
        row.connected_by,
        group_id=row.id,
        key=f"{Notice.GROUP_GREETED}:{mark}",
        args={"turn": row.turn},
    )
    for account_id in await _concerned(desk, row):
        await desk.outbox.put(
            Notice.GROUP_CONNECTED,
            account_id,
            key=f"{Notice.GROUP_CONNECTED}:{mark}:{account_id}",
            args={"group": row.id, "turn": row.turn},
        )


async def left(desk: Desk, row: PostGroup) -> None:
    """The last word in the group."""
    await desk.outbox.put(
        Notice.GROUP_LEFT,
        row.connected_by,
        group_id=row.id,
        key=f"{Notice.GROUP_LEFT}:{_mark(row)}",
        args={"turn": row.turn},
    )


async def ended(desk: Desk, row: PostGroup, by: int | None = None) -> None:
    """`by`: the colleague who ended it, who is not told what they did; None: it fell silent by itself."""
    for account_id in await _concerned(desk, row):
        if account_id != by:
            await desk.outbox.put(
                Notice.GROUP_ENDED,
                account_id,
                key=f"{Notice.GROUP_ENDED}:{_mark(row)}:{account_id}",
                args={"group": row.id, "turn": row.turn, "by": by},
            )


async def _concerned(desk: Desk, row: PostGroup) -> list[int]:
    leads = await desk.recipients.leads(row.municipality_id)
    return list(dict.fromkeys([row.connected_by, *(lead.id or 0 for lead in leads)]))


def _mark(row: PostGroup) -> str:
    return f"{row.id}:{row.turn}"
