"""Buttons of the month. Each carries what proves that it is not an old one: a digest's beginning, or a version."""

from __future__ import annotations

from datetime import date

from aiogram.filters.callback_data import CallbackData

from storage.errors import NotHere


class CheckTap(CallbackData, prefix="mc"):
    """A page of one's sheets to check; `seen` is the beginning of the digest of what the page showed."""

    act: str
    month: int
    case: int = 0
    seen: str = ""
    page: int = 0


class ReportTap(CallbackData, prefix="mr"):
    """A page of a municipality's month, or an act there; `ver` is the version that was shown."""

    act: str
    place: int
    month: int
    what: str = ""
    id: int = 0
    ver: int = 0
    page: int = 0


class BudgetTap(CallbackData, prefix="mb"):
    """The budget of one contract; safe at any time. `place`, `month`: the page it was opened from, 0: none."""

    contract: int
    place: int = 0
    month: int = 0


def packed(month: date) -> int:
    return month.year * 100 + month.month


def unpacked(value: int) -> date:
    try:
        return date(value // 100, value % 100, 1)
    except ValueError:
        raise NotHere from None


def check_tap(act: str, month: date, *, case: int = 0, seen: str = "", page: int = 0) -> str:
    return CheckTap(act=act, month=packed(month), case=case, seen=seen, page=page).pack()


def report_tap(
    act: str,
    place: int,
    month: date,
    *,
    what: str = "",
    id: int = 0,  # noqa: A002 (as callback data names it)
    ver: int = 0,
    page: int = 0,
) -> str:
    return ReportTap(act=act, place=place, month=packed(month), what=what, id=id, ver=ver, page=page).pack()
