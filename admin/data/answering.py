"""`markaja data request answer`: everything found, what was asked done, a report of both, and the request closed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime, time
from pathlib import Path

from admin.data import copying, erasing, talking
from admin.data.answer_papers import Answered, names_of, papers_of, told
from admin.data.others import UNSAID, Choice, decided, lines_of
from admin.problems import Problem
from casework.calendar import TALLINN
from casework.corrections import Field
from casework.data_subjects import RequestKind, RequestOutcome, SubjectKind
from locales import Texts
from storage import corrections, data_requests
from storage.data_copy import copied
from storage.data_erasing import Erased, look
from storage.data_scope import scope_of
from storage.errors import NotHere, Stale
from storage.tables import DataRequest


@dataclass(frozen=True, slots=True)
class Answer:
    number: int
    to: Path
    yes: bool
    even_so: bool
    reason: str
    corrected: str
    """What was put right by hand, where the program cannot tell it."""
    force: bool
    doubtful: bool = False
    choice: Choice = UNSAID


def answer(words: Texts, wish: Answer) -> None:
    """Finds everything, does what was asked, and writes what was found and done; then the request is closed.

    A report that was whole before the command was stopped is put in place by calling it again.
    """
    done = asyncio.run(_looked(wish))
    if done is None:
        for path in talking.in_place(wish.to, names_of(wish.number)):
            print(path)
        return
    if done.row.kind is RequestKind.ERASURE:
        done = _erased(words, wish, done)
        paths = talking.in_place(wish.to, names_of(wish.number))
    else:
        if done.row.kind is RequestKind.CORRECTION:
            corrected = asyncio.run(_corrected(done.row, wish))
            done = replace(done, corrected=corrected, by_hand=wish.corrected.strip())
        for line in lines_of(words, done.others):
            print(line)
        paths = talking.write(wish.to, papers_of(done) | copying.files_of(done.copy), force=wish.force)
        asyncio.run(_done(wish.number))
    for path in paths:
        print(path)
    for line in told(done, words):
        print(line)


async def _looked(wish: Answer) -> Answered | None:
    """None: it was answered already, and its report waits beside its place."""
    async with talking.desk() as desk:
        try:
            row = await data_requests.open_one(desk, wish.number)
            whose = data_requests.whose(row)
            others = await decided(desk, whose, wish.choice)
            found = await look(desk, await scope_of(desk, whose, others.taken))
            return Answered(row, found, await copied(desk, whose, others.taken), others)
        except (NotHere, Stale) as error:
            if isinstance(error, Stale) and talking.waits(wish.to, names_of(wish.number)):
                return None
            raise Problem("admin-problem-data-request", number=str(wish.number)) from error


async def _corrected(row: DataRequest, wish: Answer) -> tuple[tuple[Field, datetime], ...]:
    """Since the day on which the request came; `Problem` while nothing was corrected: it stays open."""
    async with talking.desk() as desk:
        whose = data_requests.whose(row)
        is_person = whose.kind is SubjectKind.PERSON
        since = datetime.combine(row.received_on, time(), TALLINN)
        found = await corrections.corrected(desk, whose.id, since) if is_person else []
    if not found and not wish.corrected.strip():
        raise Problem("admin-problem-data-uncorrected", number=str(row.id), code=whose.code)
    return tuple(found)


async def _done(number: int) -> DataRequest:
    async with talking.desk() as desk:
        return await data_requests.answered(desk, number, RequestOutcome.DONE)


def _erased(words: Texts, wish: Answer, looked: Answered) -> Answered:
    """As `markaja erase`; the report is on the disk, beside its place, before anything of it is in force."""
    row, names = looked.row, names_of(wish.number)
    talking.free(wish.to, names, force=wish.force)
    talking.beside(wish.to, dict.fromkeys(names, b""))
    talking.put_away(wish.to, names)
    asked = erasing.Wish(
        str(row.id),
        wish.yes,
        dry_run=False,
        even_so=wish.even_so,
        reason=wish.reason,
        doubtful=wish.doubtful,
        choice=wish.choice,
    )
    before = asyncio.run(_before(row, asked))
    erasing.show(words, before)
    erasing.refuse(words, before, asked)
    talking.confirm(words, before.whose.code, yes=wish.yes)

    def report(erased: Erased) -> None:
        talking.beside(wish.to, papers_of(replace(looked, erased=erased)))

    try:
        done = erasing.perform(before, asked, report)
    except BaseException:
        if asyncio.run(_is_open(wish.number)):
            talking.put_away(wish.to, names)
        raise
    erasing.tell_left(words, done.erased.left)
    erasing.tell_unwritten(words, done)
    return replace(looked, erased=done.erased)


async def _before(row: DataRequest, asked: erasing.Wish) -> erasing.Before:
    async with talking.desk() as desk:
        return await erasing.before_of(desk, data_requests.whose(row), row.id, asked)


async def _is_open(number: int) -> bool:
    async with talking.desk() as desk:
        return (await data_requests.get(desk, number)).closed_at is None
