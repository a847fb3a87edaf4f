"""A contract's budget as the weekly post tells it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from casework.budget import Budget
from casework.pace import cents
from casework.summaries.figures import BudgetFigures


def budget_figures(budget: Budget, today: date) -> BudgetFigures | None:
    """None while nobody has entered the contract's ceiling: a share of nothing says nothing."""
    ceiling = budget.terms.ceiling
    if ceiling is None:
        return None
    return BudgetFigures(ceiling, budget.used, _even(budget, ceiling, today), budget.reached_on)


def _even(budget: Budget, ceiling: Decimal, today: date) -> Decimal:
    """What would be used after this day if each day of service cost the same."""
    first, last = budget.terms.first, budget.terms.last
    days = min(max((today - first).days + 1, 0), (last - first).days + 1)
    return cents(ceiling * days / ((last - first).days + 1))
