"""`markaja export person`: a copy of one's data, for machines (JSON) and for people (PDF in both languages)."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from admin.data import talking
from admin.data.others import UNSAID, Choice, Decided, decided, lines_of
from casework.calendar import tallinn_day
from locales import LANGUAGES, Texts, days, one_language
from papers.data_paper import Part, data_paper, rows_of
from storage.data_copy import Copy, copied, plain
from storage.errors import NotHere

FORMAT, VERSION = "markaja-person-copy", 1
"""The JSON: `format`, `version`, `code`, `made_at`, `tables` (rows by the table they come from), `messages` (kind,
state and moment of what was said or waits), `looks` (who saw it: role and place), `papers` (files beside it, with
SHA-256)."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A person's code, or an account."""

    person: str
    account: str
    to: Path
    force: bool
    choice: Choice = UNSAID


def export_person(words: Texts, wish: Wish) -> None:
    copy, found = asyncio.run(_copied(wish))
    for path in talking.write(wish.to, files_of(copy), force=wish.force):
        print(path)
    rows = sum(map(len, copy.tables.values()))
    print(words.plain("admin-data-copied", code=copy.whose.code, rows=rows, looks=len(copy.looks)))
    for line in lines_of(words, found):
        print(line)


async def _copied(wish: Wish) -> tuple[Copy, Decided]:
    async with talking.desk() as desk:
        whose = await talking.subject_or_account(desk, wish.person, wish.account)
        try:
            found = await decided(desk, whose, wish.choice)
            return await copied(desk, whose, found.taken), found
        except NotHere as error:
            raise talking.missing(whose) from error


def files_of(copy: Copy) -> dict[str, bytes]:
    """By name: the JSON, a PDF a language, and the person's own sheets as they were made."""
    code = copy.whose.code
    files = {f"{code}.json": as_json(copy)}
    for language in LANGUAGES:
        files[f"{code}.{language}.pdf"] = as_paper(copy, one_language(language))
    files |= {paper.name: paper.content for paper in copy.papers if paper.content is not None}
    return files


def as_json(copy: Copy) -> bytes:
    said = {
        "format": FORMAT,
        "version": VERSION,
        "code": copy.whose.code,
        "made_at": copy.made_at.isoformat(),
        "tables": copy.tables,
        "messages": [{"kind": one.notice, "state": one.state, "at": one.at.isoformat()} for one in copy.messages],
        "looks": [
            {
                "at": one.at.isoformat(),
                "action": one.action,
                "subject": one.subject,
                "role": one.role,
                "place": one.place,
            }
            for one in copy.looks
        ],
        "papers": [
            {"name": one.name, "kind": one.kind, "month": plain(one.month), "sha256": one.sha256}
            for one in copy.papers
        ],
    }
    return json.dumps(said, ensure_ascii=False, indent=2).encode()


def as_paper(copy: Copy, texts: Texts) -> bytes:
    title = texts.plain("data-paper-title", code=copy.whose.code)
    intro = texts.plain("data-paper-intro").splitlines()
    return data_paper(texts, title, intro, parts_of(copy, texts), tallinn_day(copy.made_at))


def parts_of(copy: Copy, texts: Texts) -> list[Part]:
    return [*rows_of(texts, copy.tables), *_beside(copy, texts)]


def _beside(copy: Copy, texts: Texts) -> Iterator[Part]:
    """What was said about the subject, who looked, and which files there are."""
    if copy.messages:
        kinds = Counter(one.notice for one in copy.messages)
        first, last = (days.stamp(texts, pick(one.at for one in copy.messages)) for pick in (min, max))
        said = texts.plain("data-paper-messages-line", count=len(copy.messages), first=first, last=last)
        listed = ", ".join(f"{kind}: {count}" for kind, count in sorted(kinds.items()))
        yield Part(texts.plain("data-paper-messages"), (said, listed))
    if copy.looks:
        yield Part(texts.plain("data-paper-looks"), tuple(_looks(copy, texts)))
    if copy.papers:
        yield Part(texts.plain("data-paper-papers"), tuple(one.name for one in copy.papers))


def _looks(copy: Copy, texts: Texts) -> Iterator[str]:
    """A line a role, place and act: when it was last, and how often."""
    groups: dict[tuple[str, str, str], list[str]] = {}
    for one in copy.looks:
        role = texts.of("role", one.role) if one.role else texts.plain("data-paper-house")
        groups.setdefault((role, one.place, one.action), []).append(days.stamp(texts, one.at))
    for (role, place, action), moments in sorted(groups.items()):
        who = f"{role}, {place}" if place else role
        yield texts.plain("data-paper-look", who=who, action=action, count=len(moments), last=moments[-1])
