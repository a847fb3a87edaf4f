"""Callback data of this subject. Whatever is not one's own gets the same answer as what is made up."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class FamilyTap(CallbackData, prefix="fa"):
    """A button of somebody who is linked by `link`; `rev` stands where the button changes something.

    `other` is the link whose consent is to be taken back.
    """

    act: str
    link: int = 0
    rev: int = 0
    other: int = 0


class InviteTap(CallbackData, prefix="fi"):
    """The answer to a one-time link, which goes along: it must survive a restart."""

    act: str
    token: str


class LetterTap(CallbackData, prefix="fl"):
    """One letter, to be read or answered; the desk asks each time whose it is."""

    act: str
    id: int


class OfficeTap(CallbackData, prefix="fo"):
    """A link on the case manager's page; `rev` is of link and consent together, as they were shown."""

    id: int
    act: str
    rev: int = 0
