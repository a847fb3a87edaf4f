"""`markaja data request`: what people ask about their data, owed within a month, answered by one command."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time
from pathlib import Path

from admin import clock
from admin.data import copying, erasing, talking
from admin.data.others import UNSAID, Choice, Decided, decided, lines_of
from admin.problems import Problem
from casework.calendar import TALLINN, tallinn_day
from casework.corrections import Field
from casework.data_subjects import Left, RequestKind, RequestOutcome, SubjectKind
from locales import LANGUAGES, Texts, days, one_language
from papers.data_paper import Part, data_paper
from storage import corrections, data_requests
from storage.data_copy import Copy, copied
from storage.data_erasing import Erased, Found, look
from storage.data_scope import scope_of
from storage.errors import NotHere, Stale
from storage.tables import DataRequest


@dataclass(frozen=True, slots=True)
class New:
    kind: str
    person: str
    account: str
    received: str
    note: str


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


def new(words: Texts, wish: New) -> None:
    row = asyncio.run(_new(wish))
    print(_line(words, row))


async def _new(wish: New) -> DataRequest:
    kind = _member(RequestKind, wish.kind)
    today = tallinn_day(clock.now())
    received = talking.day_of(wish.received) if wish.received else today
    if received > today:
        raise Problem("admin-problem-data-future")
    async with talking.unread_desk() as desk:
        whose = await talking.subject_or_account(desk, wish.person, wish.account)
        try:
            return await data_requests.new(desk, kind, whose, received, wish.note)
        except NotHere as error:
            raise talking.missing(whose) from error


def _member(kinds: type[RequestKind], typed: str) -> RequestKind:
    try:
        return kinds(typed)
    except ValueError as error:
        raise Problem("admin-problem-data-request-word", typed=typed, known=", ".join(kinds)) from error


def listed(words: Texts, *, every: bool) -> None:
    rows = asyncio.run(_listed(every=every))
    if not rows:
        print(words.plain("admin-data-requests-none"))
    for row in rows:
        print(_line(words, row))


async def _listed(*, every: bool) -> list[DataRequest]:
    async with talking.unread_desk() as desk:
        return await data_requests.listed(desk, every=every)


def _line(words: Texts, row: DataRequest) -> str:
    said = words.plain(
        "admin-data-request",
        number=str(row.id),
        kind=words.of("data-kind", row.kind),
        code=data_requests.whose(row).code,
        received=days.due(row.received_on),
        due=days.due(row.due_on),
    )
    if row.outcome is not None and row.closed_at is not None:
        return f"{said} · {words.of('data-outcome', row.outcome)}, {days.stamp(words, row.closed_at)}"
    late = row.due_on < tallinn_day(clock.now())
    return f"{said} · {words.plain('admin-data-request-late')}" if late else said


def close(words: Texts, number: int, outcome: str, reason: str = "") -> None:
    """A refusal is owed with its reason (GDPR art. 12(4)): it stands with the request, sealed."""
    try:
        wanted = RequestOutcome(outcome)
    except ValueError as error:
        known = ", ".join(RequestOutcome)
        raise Problem("admin-problem-data-request-word", typed=outcome, known=known) from error
    if wanted is RequestOutcome.REFUSED and not reason.strip():
        raise Problem("admin-problem-data-no-reason")
    print(_line(words, asyncio.run(_closed(number, wanted, reason))))


async def _closed(number: int, outcome: RequestOutcome, reason: str) -> DataRequest:
    async with talking.unread_desk() as desk:
        try:
            return await data_requests.close(desk, number, outcome, reason)
        except (NotHere, Stale) as error:
            raise Problem("admin-problem-data-request", number=str(number)) from error


# ── the answer ───────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Answered:
    row: DataRequest
    found: tuple[Found, ...]
    copy: Copy
    others: Decided
    erased: Erased | None = None
    corrected: tuple[tuple[Field, datetime], ...] = ()
    by_hand: str = ""


def answer(words: Texts, wish: Answer) -> None:
    """Finds everything, does what was asked, and writes what was found and done; then the request is closed.

    A report that was whole before the command was stopped is put in place by calling it again.
    """
    done = asyncio.run(_looked(wish))
    if done is None:
        for path in talking.in_place(wish.to, _names(wish.number)):
            print(path)
        return
    if done.row.kind is RequestKind.ERASURE:
        done = _erased(words, wish, done)
        paths = talking.in_place(wish.to, _names(wish.number))
    else:
        if done.row.kind is RequestKind.CORRECTION:
            corrected = asyncio.run(_corrected(done.row, wish))
            done = replace(done, corrected=corrected, by_hand=wish.corrected.strip())
        for line in lines_of(words, done.others):
            print(line)
        paths = talking.write(wish.to, _papers(done) | copying.files_of(done.copy), force=wish.force)
        asyncio.run(_done(wish.number))
    for path in paths:
        print(path)
    for line in _told(done, words):
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
            if isinstance(error, Stale) and talking.waits(wish.to, _names(wish.number)):
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
    row, names = looked.row, _names(wish.number)
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
        talking.beside(wish.to, _papers(replace(looked, erased=erased)))

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


def _names(number: int) -> list[str]:
    return [f"request_{number}.{language}.pdf" for language in LANGUAGES]


def _papers(done: Answered) -> dict[str, bytes]:
    return {
        name: _paper(done, one_language(language))
        for name, language in zip(_names(done.row.id or 0), LANGUAGES, strict=True)
    }


def _paper(done: Answered, texts: Texts) -> bytes:
    number, code = str(done.row.id), done.copy.whose.code
    title = texts.plain("data-answer-title", number=number, code=code)
    intro = [
        texts.plain(
            "data-answer-intro",
            kind=texts.of("data-kind", done.row.kind),
            received=days.due(done.row.received_on),
            due=days.due(done.row.due_on),
        )
    ]
    parts = [
        Part(texts.plain("data-answer-found"), tuple(_found(done, texts))),
        Part(texts.plain("data-answer-done"), tuple(_told(done, texts))),
    ]
    return data_paper(texts, title, intro, parts, tallinn_day(done.copy.made_at))


def _found(done: Answered, texts: Texts) -> Iterator[str]:
    for one in done.found:
        yield texts.plain("data-answer-line", table=texts.of("data-table", one.table), rows=one.rows)
    yield texts.plain("data-answer-messages", count=len(done.copy.messages))
    yield texts.plain("data-answer-looks", count=len(done.copy.looks))
    beside = {*done.others.twins.sure, *done.others.twins.doubtful} - done.others.taken
    if count := len(beside) + len(done.others.twins.elsewhere):
        yield texts.plain("data-answer-others", count=count)


def _told(done: Answered, texts: Texts) -> Iterator[str]:
    if done.erased is None:
        for field, at in done.corrected:
            yield texts.plain("data-answer-corrected", field=texts.of("data-field", field), at=days.stamp(texts, at))
        if done.by_hand:
            yield texts.plain("data-answer-by-hand", said=done.by_hand)
        yield texts.plain("data-answer-copied")
        return
    yield texts.plain("data-answer-erased")
    yield texts.plain("data-answer-chats", count=done.erased.messages)
    for table, column, count in done.erased.mentions:
        yield texts.plain("data-answer-mention", place=f"{table}.{column}", count=count)
    for why, count in sorted(_left(done.erased).items()):
        yield texts.plain("data-answer-left", count=count, why=texts.of("data-left", why))
    yield texts.plain("data-answer-backups")


def _left(erased: Erased) -> Counter[Left]:
    """Counts only: in whose records it stands is not the asker's to know."""
    found: Counter[Left] = Counter()
    for one in erased.left:
        found[one.why] += one.count
    return found
