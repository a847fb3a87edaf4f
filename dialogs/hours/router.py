"""Taps of hours, and, last before what nobody understands, everything that a worker types."""

from __future__ import annotations

from aiogram import Router

from dialogs.callbacks import GapTap, HoursTap, MonthTap, SubstituteTap
from dialogs.filters import is_text, is_words
from dialogs.hours import edited, gaps, month, substitutes, taps, typed


def router() -> Router:
    made = Router(name="hours")
    made.callback_query.register(taps.tapped, HoursTap.filter())
    made.callback_query.register(month.tapped, MonthTap.filter())
    made.callback_query.register(gaps.tapped, GapTap.filter())
    made.callback_query.register(substitutes.tapped, SubstituteTap.filter())
    made.message.register(typed.typed, is_words, typed.workers)
    made.edited_message.register(edited.edited, is_text, typed.workers)
    return made
