"""How many rows of each kind of data there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from casework.cases import CaseKind
from casework.data_life import Kept
from storage.data_scope import fetched, table_of

if TYPE_CHECKING:
    from storage.desk import Desk


async def rows(desk: Desk, kind: Kept) -> int | None:
    """How many there are that still hold something; None for what stands outside the database."""
    counted = _COUNTED.get(kind)
    return None if counted is None else int((await fetched(desk, counted()))[0][0])


def _count(of: Any, *where: Any) -> Any:  # noqa: ANN401 (a table, conditions, a select)
    return select(func.count()).select_from(of).where(*where)


def _with_case(*, programme: bool) -> Any:  # noqa: ANN401 (a select)
    people, cases = table_of("person"), table_of("case_file")
    in_programme = select(cases.c.person_id).where(cases.c.kind == CaseKind.ISTE)
    mine = people.c.id.in_(in_programme) if programme else people.c.id.not_in(in_programme)
    return _count(people, people.c.erased_at.is_(None), people.c.id.in_(select(cases.c.person_id)), mine)


_COUNTED: Mapping[Kept, Callable[[], Any]] = {
    Kept.PROGRAMME: lambda: _with_case(programme=True),
    Kept.MONTH_FILE: lambda: _count(table_of("month_file")),
    Kept.OWN_HELP: lambda: _with_case(programme=False),
    Kept.REFERRAL: lambda: _count(table_of("referral"), table_of("referral").c.erased_at.is_(None)),
    Kept.LETTER: lambda: _count(table_of("family_letter"), table_of("family_letter").c.erased_at.is_(None)),
    Kept.RATING: lambda: _count(table_of("rating"), table_of("rating").c.answers.is_not(None)),
    Kept.COMPLAINT: lambda: _count(table_of("complaint"), table_of("complaint").c.erased_at.is_(None)),
    Kept.DRAFT: lambda: _count(table_of("conversation")),
    Kept.TRACE: lambda: _count(table_of("trace")),
    Kept.UPDATE: lambda: _count(table_of("processed_update")),
    Kept.HOURS_CARD: lambda: _count(table_of("hours_card"), table_of("hours_card").c.data.is_not(None)),
    Kept.GROUP_CODE: lambda: _count(table_of("connect_code")),
    Kept.OUTBOX: lambda: _count(table_of("outbox")),
    Kept.REQUEST: lambda: _count(table_of("data_request")),
    Kept.ERASURE: lambda: _count(table_of("erasure")),
    Kept.AUDIT: lambda: _count(table_of("audit")),
}
