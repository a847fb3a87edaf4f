"""Buttons of ratings. One that changes something carries the revision that was shown."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class RatingTap(CallbackData, prefix="ra"):
    """A button of one rating; `val` is a question, with its step after a point where it answers."""

    id: int
    rev: int
    act: str
    val: str = ""


class RatingCaseTap(CallbackData, prefix="rc"):
    """A page of one person's ratings, or a rating to begin there (`val`: occasion and side); safe at any time."""

    case: int
    act: str
    val: str = ""


class RatingLinkTap(CallbackData, prefix="rl"):
    """The way in for somebody who is linked; safe at any time."""

    link: int
    act: str


class RatingSumTap(CallbackData, prefix="rs"):
    """The sums of one municipality: a quarter as 20264, 0 for all of the time."""

    act: str
    place: int = 0
    quarter: int = 0
