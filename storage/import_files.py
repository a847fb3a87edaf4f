"""Which files of links and codes belong to an import that was kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlmodel import col, select

from storage.errors import NotHere
from storage.tables import Audit

if TYPE_CHECKING:
    from storage.desk import Desk

_ACTION = "import:written"


def written(desk: Desk, mark: str) -> None:
    """Kept with the import itself: the mark is made by chance and tells nothing of what the file holds."""
    desk.audit(_ACTION, f"file:{mark}")


async def kept(desk: Desk, marks: Iterable[str]) -> set[str]:
    """Those whose import was kept. The house's own: nobody in the chat brings tables."""
    if desk.actor is not None:
        raise NotHere
    subjects = [f"file:{mark}" for mark in marks]
    rows = await desk.session.exec(
        select(Audit.subject).where(Audit.action == _ACTION, col(Audit.subject).in_(subjects))
    )
    return {subject.removeprefix("file:") for subject in rows.all()}
