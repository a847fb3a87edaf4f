"""A button of a morning's list. It acts on the newest list only, and on a duty whose day is still the same."""

from __future__ import annotations

from datetime import date, datetime

from aiogram.filters.callback_data import CallbackData


class DigestTap(CallbackData, prefix="dg"):
    """`day` of the list as 20261123; `duty` is its row, whose due day never changes (a moved day is another row)."""

    day: str
    act: str
    duty: int = 0
    val: str = ""


class HourTap(CallbackData, prefix="dh"):
    """An hour of the morning's list."""

    hour: int


def packed(day: date) -> str:
    return day.strftime("%Y%m%d")


def unpacked(typed: str) -> date | None:
    try:
        return datetime.strptime(typed, "%Y%m%d").date()  # noqa: DTZ007 (a day has no zone)
    except ValueError:
        return None
