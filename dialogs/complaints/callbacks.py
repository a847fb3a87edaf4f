"""Typed callback data of feedback. The desk asks each time who may; `ver` is the version that was shown."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from storage.tables import Complaint


class ComplaintTap(CallbackData, prefix="kb"):
    """A button of a card, or of the sender's own page."""

    id: int
    ver: int
    act: str
    val: str = ""


class ComplaintListTap(CallbackData, prefix="kbl"):
    """A page of a list, by one filter."""

    which: str
    page: int


class FeedbackTap(CallbackData, prefix="kbf"):
    """Feedback about the help of one person in care, by the giver's own link to that person."""

    link: int


class TermTap(CallbackData, prefix="kbt"):
    """A municipality's own number of days: the page of them (no `term`), one of them, or a number chosen."""

    place: int
    term: str = ""
    days: int = 0


def tap(row: Complaint, act: str, val: str = "") -> str:
    return ComplaintTap(id=row.id or 0, ver=row.version, act=act, val=val).pack()


def opened(complaint_id: int) -> str:
    """The card as it is then."""
    return ComplaintTap(id=complaint_id, ver=0, act="open").pack()
