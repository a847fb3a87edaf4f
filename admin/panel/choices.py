"""Fields above lists that many of them have, and what was chosen in them, read so that nothing made up hurts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from admin.panel.ask import Ask
from admin.panel.listing import Filter
from casework.calendar import tallinn_moment
from storage import panel_lists
from storage.desk import Desk

_DIGITS = 9


def id_of(query: Mapping[str, str], name: str) -> int:
    """0 for nothing, and for what is no id."""
    typed = query.get(name, "")
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= _DIGITS else 0


def day_of(query: Mapping[str, str], name: str) -> date | None:
    """As a browser's field of a day sends it, 2026-11-27."""
    try:
        return date.fromisoformat(query.get(name, ""))
    except ValueError:
        return None


def days(query: Mapping[str, str]) -> tuple[datetime | None, datetime | None]:
    """From the first moment of the one day until after the last of the other, in UTC."""
    first, last = day_of(query, "since"), day_of(query, "until")
    after = last + timedelta(days=1) if last and last < date.max else None
    return (
        tallinn_moment(first, time(0)) if first and first > date.min else None,
        tallinn_moment(after, time(0)) if after else None,
    )


async def municipality(ask: Ask, desk: Desk) -> Filter:
    known = await panel_lists.municipalities(desk)
    return choose(ask, "municipality", "panel-col-municipality", [(str(number), name) for number, name in known])


def members(ask: Ask, name: str, text_id: str, family: str, options: Iterable[StrEnum]) -> Filter:
    return choose(ask, name, text_id, [(str(one), ask.texts.of(family, one)) for one in options])


def choose(ask: Ask, name: str, text_id: str, options: Iterable[tuple[str, str]]) -> Filter:
    """With "all" before them."""
    every = [("", ask.texts.plain("panel-filter-all")), *options]
    return Filter(name, ask.texts.plain(text_id), every, value=ask.query.get(name, ""))


def free(ask: Ask, name: str, text_id: str, kind: str = "text") -> Filter:
    return Filter(name, ask.texts.plain(text_id), kind=kind, value=ask.query.get(name, ""))
