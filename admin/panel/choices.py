"""Fields above lists that many of them have, and what was chosen in them, read so that nothing made up hurts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from admin.panel.ask import Ask
from admin.panel.listing import Filter
from casework.calendar import tallinn_moment
from casework.told_days import read_day
from storage import panel_lists
from storage.desk import Desk

_DIGITS = 9


def id_of(query: Mapping[str, str], name: str) -> int:
    """0 for nothing, and for what is no id."""
    typed = query.get(name, "")
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= _DIGITS else 0


def days(ask: Ask) -> tuple[datetime | None, datetime | None]:
    """From the first moment of the one day until after the last of the other, in UTC."""
    first, last = _day_of(ask, "since"), _day_of(ask, "until")
    after = last + timedelta(days=1) if last and last < date.max else None
    return (
        tallinn_moment(first, time(0)) if first and first > date.min else None,
        tallinn_moment(after, time(0)) if after else None,
    )


def between(ask: Ask) -> list[Filter]:
    """The fields of `days`; what is no day, and an end before its beginning, is said beside the field."""
    wrong = dict.fromkeys(("since", "until"), "")
    found = {name: _day_of(ask, name) for name in wrong}
    for name, day in found.items():
        if day is None and ask.query.get(name, "").strip():
            wrong[name] = ask.texts.plain("manage-wrong-day")
    if found["since"] and found["until"] and found["since"] > found["until"]:
        wrong["until"] = ask.texts.plain("panel-filter-backwards")
    return [
        Filter(
            name,
            ask.texts.plain(text_id),
            kind="date",
            value=_iso(found[name]),
            error=wrong[name],
        )
        for name, text_id in (("since", "panel-filter-since"), ("until", "panel-filter-until"))
    ]


def _day_of(ask: Ask, name: str) -> date | None:
    """2026-11-27 as a browser's field of a day sends it, 27.11.2026 or 27.11 as somebody types it."""
    return read_day(ask.query.get(name, ""), ask.today)


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


async def municipality(ask: Ask, desk: Desk) -> Filter:
    known = await panel_lists.municipalities(desk)
    return choose(ask, "municipality", "panel-col-municipality", [(str(number), name) for number, name in known])


def members(ask: Ask, name: str, text_id: str, family: str, options: Iterable[StrEnum]) -> Filter:
    return choose(ask, name, text_id, [(str(one), ask.texts.of(family, one)) for one in options])


def choose(ask: Ask, name: str, text_id: str, options: Iterable[tuple[str, str]]) -> Filter:
    """With "all" before them."""
    every = [("", ask.texts.plain("panel-filter-all")), *options]
    return Filter(name, ask.texts.plain(text_id), every, value=ask.query.get(name, ""))


LEFT = "left"


def hands(ask: Ask) -> Filter:
    """Only what is in the hands of somebody whose role has ended."""
    return choose(ask, "hands", "panel-filter-hands", [(LEFT, ask.texts.plain("panel-hands-left"))])


def known(ask: Ask, names: Mapping[int, str], account: int | None, *, left: bool) -> str | None:
    """As „Anu K. (roll lõppenud)“; None for nobody."""
    if account is None:
        return None
    name = names.get(account) or ask.texts.plain("panel-account-number", number=str(account))
    return ask.texts.plain("panel-role-ended", name=name) if left else names.get(account)


def free(ask: Ask, name: str, text_id: str, kind: str = "text") -> Filter:
    return Filter(name, ask.texts.plain(text_id), kind=kind, value=ask.query.get(name, ""))
