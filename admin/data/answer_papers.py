"""The report of an answer: a page in each language, what was found and what was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from admin.data.others import Decided
from casework.calendar import tallinn_day
from casework.corrections import Field
from casework.data_subjects import Left
from locales import LANGUAGES, Texts, days, one_language
from papers.data_paper import Part, data_paper
from storage.data_copy import Copy
from storage.data_erasing import Erased, Found
from storage.tables import DataRequest


@dataclass(frozen=True, slots=True)
class Answered:
    row: DataRequest
    found: tuple[Found, ...]
    copy: Copy
    others: Decided
    erased: Erased | None = None
    corrected: tuple[tuple[Field, datetime], ...] = ()
    by_hand: str = ""


def names_of(number: int) -> list[str]:
    return [f"request_{number}.{language}.pdf" for language in LANGUAGES]


def papers_of(done: Answered) -> dict[str, bytes]:
    return {
        name: _paper(done, one_language(language))
        for name, language in zip(names_of(done.row.id or 0), LANGUAGES, strict=True)
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
        Part(texts.plain("data-answer-done"), tuple(told(done, texts))),
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


def told(done: Answered, texts: Texts) -> Iterator[str]:
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
