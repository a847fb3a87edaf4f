"""Callback data of pauses; every other life event begins at the case's card."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from storage.tables import PauseRow


class PauseTap(CallbackData, prefix="lp"):
    """One pause; `rev` is the revision that was shown. `card`: the message above that shows the case."""

    id: int
    rev: int
    act: str
    card: int = 0


def tap(pause: PauseRow, act: str, card: int = 0) -> str:
    return PauseTap(id=pause.id or 0, rev=pause.rev, act=act, card=card).pack()
