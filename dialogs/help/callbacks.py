"""Taps of the pages about help. They only show: safe at any time, so they carry no revision."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from dialogs.reply import Button


class HelpTap(CallbackData, prefix="e"):
    """A message (`part`, from 1) of a page; or what is begun there (`act`)."""

    page: str
    part: int = 1
    act: str = ""


def button(label: str, page: str, part: int = 1, act: str = "") -> Button:
    return label, HelpTap(page=page, part=part, act=act).pack()
