"""`markaja data find`: where some words stand, in every column opened, and in files given. Shows places, no words."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from admin.data import talking
from admin.problems import Problem
from locales import Texts
from storage import data_files
from storage.data_files import Unread
from storage.data_search import Skipped, Words, hits

_SHORTEST = 3
_UNREAD = {Unread.TORN: "admin-data-find-torn", Unread.TOO_LARGE: "admin-data-find-too-large"}


@dataclass(frozen=True, slots=True)
class Wish:
    words: tuple[str, ...]
    files: tuple[Path, ...]
    as_json: bool


@dataclass
class Seen:
    """`places`: how often, by column or by path. `files`: of those, by the name of a kept file.

    `unread`: files that could not be read, or not whole.
    """

    places: Counter[str] = field(default_factory=Counter)
    files: dict[str, Counter[str]] = field(default_factory=dict)
    unread: Skipped = field(default_factory=dict)


def find(words: Texts, wish: Wish) -> int:
    """The exit code: 1 when they stand somewhere, 0 when nowhere."""
    if any(len(one.strip()) < _SHORTEST for one in wish.words):
        raise Problem("admin-problem-data-short", number=_SHORTEST)
    looked, seen = Words.in_any_form(wish.words), Seen()
    asyncio.run(_in_database(looked, seen))
    _in_files(looked, wish.files, seen)
    if wish.as_json:
        print(json.dumps(_plain(seen), ensure_ascii=False, indent=2))
    else:
        _tell(words, seen)
    return 1 if seen.places else 0


def _tell(words: Texts, seen: Seen) -> None:
    if not seen.places:
        print(words.plain("admin-data-find-nothing"))
    for place, count in sorted(seen.places.items()):
        print(words.plain("admin-data-find-line", place=place, count=count))
        for file, there in sorted(seen.files.get(place, Counter()).items()):
            print(f"    {words.plain('admin-data-find-line', place=file, count=there)}")
    for name, why in seen.unread.items():
        print(words.plain(_UNREAD[why], file=name))


def _plain(seen: Seen) -> list[dict[str, object]]:
    """`files` where kept files hold them; `unread`, with why, in place of a count where nobody could look."""
    found: list[dict[str, object]] = []
    for place, count in sorted(seen.places.items()):
        files = seen.files.get(place)
        found.append({"place": place, "count": count} | ({"files": dict(sorted(files.items()))} if files else {}))
    return [*found, *({"place": name, "count": 0, "unread": True, "why": why} for name, why in seen.unread.items())]


async def _in_database(looked: Words, seen: Seen) -> None:
    async with talking.desk() as desk:
        desk.audit("data:find", "database")
        for hit in await hits(desk, looked, unread=seen.unread):
            place = f"{hit.table}.{hit.column}"
            seen.places[place] += hit.count
            if hit.file:
                seen.files.setdefault(place, Counter())[hit.file] += hit.count


def _in_files(looked: Words, given: tuple[Path, ...], seen: Seen) -> None:
    """Folders with all that is in them: exports that were kept, logs."""
    for path in given:
        if not path.exists():
            raise Problem("admin-problem-data-no-file", file=str(path))
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if not file.is_file():
                continue
            text, why = data_files.read_at(file)
            if count := looked.count(text):
                seen.places[str(file)] += count
            if why is not None:
                seen.unread[str(file)] = why
