"""A button of the move into the next period."""

from __future__ import annotations

import hashlib

from aiogram.filters.callback_data import CallbackData

from dialogs.reply import Button


class PeriodTap(CallbackData, prefix="np"):
    """`id`: of the municipality, or of the move; `rev`: its revision as shown: on an older page nothing acts."""

    act: str
    id: int
    rev: int = 0
    val: str = ""


def to(label: str, act: str, id: int, rev: int = 0, val: object = "") -> Button:  # noqa: A002
    return label, PeriodTap(act=act, id=id, rev=rev, val=str(val)).pack()


def tag(period: str) -> str:
    """Of a period's name, which may be longer than a button can carry."""
    return hashlib.sha256(period.encode()).hexdigest()[:10]
