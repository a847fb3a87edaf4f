"""Taps of the month: checks, the municipality's month, the budget."""

from __future__ import annotations

from aiogram import Router

from dialogs.months import budget, checking, taps
from dialogs.months.callbacks import BudgetTap, CheckTap, ReportTap


def router() -> Router:
    made = Router(name="months")
    made.callback_query.register(checking.tapped, CheckTap.filter())
    made.callback_query.register(taps.tapped, ReportTap.filter())
    made.callback_query.register(budget.tapped, BudgetTap.filter())
    return made
