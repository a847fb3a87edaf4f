"""What speaks against keeping a card: times that are still ahead, a reported month, what a day cannot hold."""

from __future__ import annotations

from datetime import date

from casework.hours import Finding, Objection, Work, objection
from casework.hours_groups import may_be_one_group
from casework.hours_lines import Line
from casework.hours_moments import is_ahead
from dialogs.hours import words
from dialogs.hours.draft import Draft, hours_of
from dialogs.talk import Talk
from storage.hours_reading import Hours

Found = dict[str, object]


async def first_objection(talk: Talk, draft: Draft) -> Found | None:
    """Of lines with nothing open: what is to be asked or refused first."""
    return _ahead(draft) or await _closed(talk, draft) or await _of_the_day(talk, draft)


def _ahead(draft: Draft) -> Found | None:
    for number, line in enumerate(draft.lines):
        if Objection.AHEAD not in line.sure and ahead(draft, line):
            return {"kind": Objection.AHEAD.value, "line": number}
    return None


def ahead(draft: Draft, line: Line) -> bool:
    """Whether it was not over when the worker wrote it."""
    known = line.date is not None and line.minutes is not None
    return known and is_ahead(line.date, line.starts, line.minutes, draft.moment)  # type: ignore[arg-type]


async def _closed(talk: Talk, draft: Draft) -> Found | None:
    """A line of a reported month, or one that leaves such a month."""
    asked = [line for line in draft.lines if Objection.CLOSED not in line.sure]
    if not asked:
        return None
    places = {one.municipality_id for one in draft.charges.values()}
    days = {number: await _days(talk, line) for number, line in enumerate(draft.lines) if line in asked}
    closed = await talk.desk.hours_news.closed(places, {day for some in days.values() for day in some})
    for number, some in days.items():
        month = next((day.replace(day=1) for day in some if day.replace(day=1) in closed), None)
        if month is not None:
            return {"kind": Objection.CLOSED.value, "line": number, "month": month.isoformat()}
    return None


async def _days(talk: Talk, line: Line) -> list[date]:
    days = [line.date] if line.date else []
    if line.entry:
        _, was = await talk.desk.hours.version(await talk.desk.hours.entry(line.entry))
        days.append(was.day)
    return days


async def _of_the_day(talk: Talk, draft: Draft) -> Found | None:
    """Against the kept entries, and among the card's own lines."""
    bound = {line.entry for line in draft.lines if line.entry} | {one for one, _ in draft.surplus}
    before: list[Work] = []
    for number, line in enumerate(draft.lines):
        work = hours_of(draft, line).as_work(line.entry)
        kept = [one for one in await talk.desk.hours.around(work.day) if one.entry not in bound]
        found = objection(work, [*kept, *before], line.sure)
        if found is not None:
            return await _told(talk, draft, number, found)
        before.append(hours_of(draft, line).as_work(-1 - number))
    return None


async def _told(talk: Talk, draft: Draft, number: int, found: Finding) -> Found:
    other, line = found.other, draft.lines[number]
    told: Found = {
        "kind": found.objection.value,
        "line": number,
        "other": await _other(talk, draft, other) if other else "",
        "entry": other.entry if other and other.entry > 0 else 0,
        "total": found.total,
    }
    if other and found.objection is Objection.OVERLAP and not line.entry:
        mine = {one.case_id for one in draft.charges.values()}
        told["group"] = may_be_one_group(hours_of(draft, line).as_work(), other) and other.persons <= mine
        told["mate"] = -1 - other.entry if other.entry < 0 else -1
    return told


async def _other(talk: Talk, draft: Draft, work: Work) -> str:
    """The entry that is there already, by code."""
    codes = await talk.desk.hours.codes(work.persons)
    own = {one.case_id: one.code for one in draft.charges.values()}
    who = ", ".join(sorted({**codes, **own}[one] for one in work.persons))
    hours = Hours(tuple(work.persons), work.day, work.minutes, work.starts, None, work.component, work.mode)
    return f"{who}, {words.what_of(talk, hours)}"
