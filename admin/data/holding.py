"""`markaja data hold`: a person's data must be kept for now, and why; and that it need not any more."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from admin.data import talking
from admin.problems import Problem
from casework.data_subjects import SubjectKind
from locales import Texts
from storage import data_requests
from storage.data_scope import scope_of
from storage.errors import NotHere


@dataclass(frozen=True, slots=True)
class Wish:
    code: str
    reason: str
    until: str
    lift: bool


def hold(words: Texts, wish: Wish) -> None:
    if not wish.lift and not wish.reason.strip():
        raise Problem("admin-problem-data-no-reason")
    count = asyncio.run(_held(wish))
    if wish.lift:
        print(words.plain("admin-data-hold-lifted", code=wish.code, count=count))
    else:
        print(words.plain("admin-data-hold", code=wish.code))


async def _held(wish: Wish) -> int:
    whose = talking.subject(wish.code)
    if whose.kind is not SubjectKind.PERSON:
        raise Problem("admin-problem-data-code", typed=wish.code)
    until = talking.day_of(wish.until) if wish.until else None
    async with talking.unread_desk() as desk:
        try:
            await scope_of(desk, whose)
        except NotHere as error:
            raise talking.missing(whose) from error
        if wish.lift:
            return await data_requests.lift(desk, whose.id)
        await data_requests.hold(desk, whose.id, until, wish.reason.strip())
        return 1
