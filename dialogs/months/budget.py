"""/budget: what a contract may cost, what is used, where this pace leads; sums of nobody in particular."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aiogram.types import CallbackQuery

from casework.budget import Budget
from casework.calendar import tallinn_day
from casework.caps import YEARLY
from casework.people import Role
from dialogs.callbacks import MenuTap
from dialogs.leading.pages import in_rows
from dialogs.months.callbacks import BudgetTap, report_tap, unpacked
from dialogs.months.words import euros
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, Texts, days
from storage.budget_details import Details, details
from storage.errors import NotHere


async def open_budget(talk: Talk) -> None:
    """For case managers: the only contract, or a list of them; an adviser is told where the figures are."""
    if not talk.actor.municipalities() and Role.SKA_COORDINATOR in talk.actor.roles():
        summary = (talk.texts.plain("button-summary"), MenuTap(act="summary").pack())
        talk.reply.show(talk.texts("month-of-adviser"), [[summary]])
        return
    if not talk.actor.municipalities():
        raise NotHere
    contracts = await talk.desk.budget.contracts()
    if not contracts:
        menu = (talk.texts.plain("button-menu"), MenuTap(act="menu").pack())
        talk.reply.show(talk.texts("budget-none"), [[menu]])
    elif len(contracts) == 1:
        await _show(talk, contracts[0].id or 0)
    else:
        made = [(one.name, BudgetTap(contract=one.id or 0).pack()) for one in contracts]
        talk.reply.show(talk.texts("budget-which"), in_rows(made))


async def tapped(_query: CallbackQuery, callback_data: BudgetTap, talk: Talk) -> None:
    if not talk.actor.municipalities():
        raise NotHere
    back = []
    if callback_data.place:
        month = unpacked(callback_data.month)
        back = [(talk.texts.plain("button-back"), report_tap("open", callback_data.place, month))]
    await _show(talk, callback_data.contract, back)


async def _show(talk: Talk, contract_id: int, back: Sequence[Button] = ()) -> None:
    """`back`: to the month from whose page it was opened."""
    texts, today = talk.texts, tallinn_day(talk.now)
    found = await talk.desk.budget.of_contract(contract_id, today)
    beside = await details(talk.desk, contract_id, today)
    lines = _contract(texts, found, today)
    if beside.has_prices or found.used:
        lines += [*_used(texts, found), *_ahead(texts, found)]
    else:
        lines.append(texts("budget-no-prices"))
    lines += _beside(texts, found, beside)
    menu = (texts.plain("button-menu"), MenuTap(act="menu").pack())
    talk.reply.show(Html("\n".join(lines)), [[*back, menu]])


def _contract(texts: Texts, found: Budget, today: date) -> list[Html]:
    terms = found.terms
    head = texts("budget-head", contract=terms.name, places=terms.places, day=days.due(today))
    if terms.ceiling is None:
        return [head, texts("budget-no-ceiling")]
    return [head, texts("budget-ceiling", sum=euros(terms.ceiling))]


def _used(texts: Texts, found: Budget) -> list[Html]:
    terms = found.terms
    lines = [texts("budget-used", sum=euros(found.used))]
    if found.share is not None and found.left is not None:
        lines.append(texts("budget-share", share=found.share, left=euros(found.left)))
    lines.append(texts("budget-checked", sum=euros(found.checked)))
    if found.warning is not None:
        full = found.used >= (terms.ceiling or 0)
        lines.append(texts("budget-over" if full else "budget-near", step=found.warning))
    return lines


def _ahead(texts: Texts, found: Budget) -> list[Html]:
    """The forecast, how it was made, and the day on which the ceiling would be reached."""
    if found.forecast is None or found.pace is None:
        return [texts("budget-no-forecast")]
    lines = [
        texts("budget-forecast", sum=euros(found.forecast), until=days.due(found.terms.last)),
        texts("budget-method", pace=euros(found.pace)),
    ]
    if found.reached_on is not None:
        lines.append(texts("budget-reached", day=days.due(found.reached_on)))
    elif found.terms.ceiling is not None:
        lines.append(texts("budget-not-reached"))
    return lines


def _beside(texts: Texts, found: Budget, beside: Details) -> list[Html]:
    lines = []
    if found.average:
        allowed = found.average_allowed
        text_id = "budget-average" if allowed is not None else "budget-average-plain"
        lines.append(texts(text_id, average=euros(found.average), allowed=euros(allowed) if allowed else "–"))
    lines += [texts("budget-cap", code=one.code, spent=euros(one.spent), cap=euros(YEARLY)) for one in beside.near]
    lines.append(texts("budget-fee", month=euros(found.terms.fee_month), total=euros(beside.fee_total)))
    if beside.side_costs is not None:
        lines.append(texts("budget-side-costs", sum=euros(beside.side_costs)))
    return lines
