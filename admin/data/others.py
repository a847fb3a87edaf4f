"""Referrals under other codes that seem to be about the same person: shown, then taken or left as somebody says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from admin.problems import Problem
from casework.data_subjects import SubjectKind, Whose, whose
from locales import Texts
from storage.data_twins import Twins, twins_of
from storage.desk import Desk
from storage.errors import NotHere


@dataclass(frozen=True, slots=True)
class Choice:
    """As typed: codes of referrals (T-0042) that are about the person too, and of those that are about another."""

    too: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


UNSAID = Choice()


@dataclass(frozen=True, slots=True)
class Decided:
    twins: Twins
    taken: frozenset[int]


async def decided(desk: Desk, about: Whose, choice: Choice) -> Decided:
    """`Problem` for a code that is no referral of that kind."""
    twins = await twins_of(desk, about)
    more, less = _numbers(choice.too), _numbers(choice.without)
    try:
        return Decided(twins, twins.taken(more, less))
    except NotHere as error:
        known = ", ".join(map(_code, (*twins.sure, *twins.doubtful))) or "–"
        typed = ", ".join((*choice.too, *choice.without))
        raise Problem("admin-problem-data-twin", typed=typed, known=known) from error


def lines_of(words: Texts, found: Decided) -> Iterator[str]:
    """What else there is, and what becomes of it."""
    for number in sorted(found.taken):
        yield words.plain("admin-data-twin-taken", code=_code(number))
    for number in sorted({*found.twins.sure, *found.twins.doubtful} - found.taken):
        yield words.plain("admin-data-twin-left", code=_code(number))
    for one in found.twins.elsewhere:
        yield words.plain("admin-data-twin-elsewhere", code=one.code)


def _numbers(typed: tuple[str, ...]) -> list[int]:
    return [_number(one) for one in typed]


def _number(typed: str) -> int:
    found = whose(typed)
    if found is None or found.kind is not SubjectKind.REFERRAL:
        raise Problem("admin-problem-data-code", typed=typed)
    return found.id


def _code(number: int) -> str:
    return Whose(SubjectKind.REFERRAL, number).code
