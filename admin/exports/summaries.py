"""Files of what the house knows: a municipality's week or month in numbers, as the post has it."""

from __future__ import annotations

import asyncio
import html
import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from admin import clock, house, settings
from admin.inviting import municipality
from admin.problems import Problem
from casework.calendar import tallinn_day
from casework.small_counts import for_group, for_private
from casework.summaries import Span, SpanKind, Summary
from locales import LANGUAGES, Texts, all_texts
from papers import summary_chart, summary_sheet
from papers.summary_words import post_text

_TAG = re.compile(r"</?b>")
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed; empty where nothing was: last week, this folder, the command's own language."""

    kov: str
    week: str = ""
    month: str = ""
    out: Path = Path()
    language: str = ""
    group: bool = False
    force: bool = False


def export_summary(words: Texts, wish: Wish) -> None:
    """XLSX, PNG (none of a quiet week) and text; all of them or none. Prints where they are."""
    if wish.language and wish.language not in LANGUAGES:
        raise Problem("admin-problem-choice", option="--lang", typed=wish.language, choices=", ".join(LANGUAGES))
    span = _span(wish)
    key, summary = asyncio.run(_made(wish, span))
    texts = all_texts()[wish.language or words.language]
    name = "-".join(["summary", key, span.key, *(["group"] if wish.group else [])])
    found = _files(summary, texts)
    paths = {wish.out / f"{name}.{ending}": data for ending, data in found.items()}
    _write(paths, force=wish.force)
    for path in paths:
        print(path)
    if "png" not in found:
        print(words.plain("admin-export-no-picture"))


def _span(wish: Wish) -> Span:
    """A week as 2026-W47 or by one of its days, a month as 2026-11; without either the week that is over."""
    if wish.week and wish.month:
        raise Problem("admin-problem-week-or-month")
    if wish.month:
        return _parsed(wish.month, SpanKind.MONTH, "admin-problem-month")
    if wish.week:
        return _parsed(wish.week, SpanKind.WEEK, "admin-problem-week")
    return Span.week_of(tallinn_day(clock.now()) - _WEEK)


def _parsed(typed: str, kind: SpanKind, text_id: str) -> Span:
    try:
        span = Span.parse(typed)
    except ValueError as error:
        raise Problem(text_id, typed=typed) from error
    if span.kind is not kind:
        raise Problem(text_id, typed=typed)
    return span


async def _made(wish: Wish, span: Span) -> tuple[str, Summary]:
    now = clock.now()
    if span.first > tallinn_day(now):
        raise Problem("admin-problem-span-ahead", typed=wish.week or wish.month)
    async with house.entered(settings.read()) as desks, desks.open(now) as desk:
        place = await municipality(desk, wish.kov)
        summary = await desk.summaries.of(place.id or 0, span)
        return place.key, for_group(summary) if wish.group else for_private(summary)


def _files(summary: Summary, texts: Texts) -> dict[str, bytes]:
    """By ending."""
    picture = summary_chart.draw(summary, texts)
    said = html.unescape(_TAG.sub("", post_text(texts, summary))) + "\n"
    found = {"xlsx": summary_sheet.write(summary, texts), "txt": said.encode()}
    return found | ({"png": picture} if picture else {})


def _write(files: dict[Path, bytes], *, force: bool) -> None:
    """Nothing is written over, unless that was asked for."""
    there = [str(path) for path in files if path.exists()]
    if there and not force:
        raise Problem("admin-problem-file-there", files=", ".join(there))
    try:
        for path, data in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    except OSError as error:
        raise Problem("admin-problem-not-written", file=str(path), problem=error.strerror or str(error)) from error
