"""A button of a weekly post, of the page that asks for one, or of a group's."""

from __future__ import annotations

from datetime import date

from aiogram.filters.callback_data import CallbackData

from casework.summaries import Span
from dialogs.reply import Button
from storage.errors import NotHere


class PostTap(CallbackData, prefix="po"):
    """`span` as 2026-W47 or 2026-11: the numbers are read anew, so that an old button shows how they stand now."""

    act: str
    place: int = 0
    span: str = ""
    val: str = ""
    page: int = 0


class GroupTap(CallbackData, prefix="pg"):
    """A group by its row; `turn` is how often it was connected: of an earlier time the button is stale."""

    id: int
    turn: int
    act: str


def to(label: str, act: str, place: int = 0, span: Span | str = "", val: str = "", page: int = 0) -> Button:
    key = span.key if isinstance(span, Span) else span
    return label, PostTap(act=act, place=place, span=key, val=val, page=page).pack()


def chosen(which: str, today: date) -> Span:
    """What the page's buttons ask for, whenever they are tapped."""
    match which:
        case "now":
            return Span.week_of(today)
        case "last":
            return Span.week_of(today).before()
        case "month":
            return Span.month_of(today)
        case _:
            raise NotHere


def span_in(tap: PostTap) -> Span:
    """`NotHere` for what no button of ours carries."""
    try:
        return Span.parse(tap.span)
    except ValueError:
        raise NotHere from None
