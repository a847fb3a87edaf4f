"""One price is added, or a new one from a day: typed, looked at with what it replaces, saved as it was shown."""

from __future__ import annotations

import hashlib
from dataclasses import astuple

from aiohttp import web

from admin.imports.kinds import spoken
from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.looks import Look, agreed, look_page, months_told, turn
from admin.panel.manage.price_values import LABELS, cost, offered, read, rows
from admin.panel.registry import get, post
from casework.calendar import add_months
from casework.operator_permissions import OperatorAction
from casework.prices import Price
from storage.desk import Desk
from storage.manage_prices import PriceEffects
from storage.prices import Step

RIGHT = OperatorAction.MANAGE_MONEY
NEW = "/prices/new"


async def new(ask: Ask) -> web.Response:
    return await _form(ask, Sheet({name: ask.query.get(name, "") for name in ("place", "period")}))


async def add(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    if sheet["step"] == "edit":
        return await _form(ask, sheet)
    async with ask.desk() as desk:
        desk.must_operate(RIGHT)
        await turn(desk, sheet)
        price = await read(desk, sheet, ask)
        look = await _look(ask, desk, sheet, price) if price is not None else None
        if look is not None and price is not None and agreed(ask, sheet, look):
            months = await desk.manage_prices.add(price)
            told_of_months(ask, months)
            return ask.go(list_of(price), "manage-price-added", price=cost(price))
    if look is None:
        return await _form(ask, sheet, status=422)
    fields = [(name, sheet[name]) for name in LABELS]
    return look_page(ask, sheet, look, NEW, look.rows[0][2], fields, [("/prices", "manage-menu-prices")])


async def _look(ask: Ask, desk: Desk, sheet: Sheet, price: Price) -> Look | None:
    """None when it cannot be kept: `sheet` knows why."""
    effects = await desk.manage_prices.effects(price)
    if effects.step.step is Step.SAME:
        sheet.wrong.append(ask.texts.plain("manage-price-same"))
        return None
    if effects.rewritten:
        free = add_months(effects.rewritten[-1], 1)
        sheet.errors["first"] = ask.texts.plain(
            "manage-price-sent", months=months_told(effects.rewritten), day=forms.shown_day(free)
        )
        return None
    place = await desk.municipalities.get(price.municipality_id) if price.municipality_id else None
    warnings, notes = _follows(ask, effects)
    seen = hashlib.sha256(repr((astuple(price), effects)).encode()).hexdigest()
    return Look(rows(ask, price, place.name if place else "", sheet["provider"]), warnings, notes, seen)


def _follows(ask: Ask, effects: PriceEffects) -> tuple[list[str], list[str]]:
    """What asks for a yes, and what is only said."""
    say = ask.texts.plain
    warnings = [say("manage-price-replaces", price=cost(one)) for one in effects.step.before]
    if effects.reported:
        warnings.append(say("manage-price-reported", months=months_told(effects.reported)))
    return warnings, [say("manage-price-gives-way", price=cost(one)) for one in effects.older]


async def _form(ask: Ask, sheet: Sheet, status: int = 200) -> web.Response:
    async with ask.desk() as desk:
        desk.must_operate(RIGHT)
        choices = await offered(ask, desk, sheet["provider"])
    forms.days_for_fields(ask, sheet, "first", "last")
    return ask.page("manage/price_form.html", status=status, sheet=sheet, choices=choices)


def list_of(price: Price) -> str:
    """The list that it stands in."""
    return f"/prices?place={price.municipality_id}" if price.municipality_id else f"/prices?period={price.period}"


def told_of_months(ask: Ask, months: int) -> None:
    """As the import says it; nothing when no closed month costs something else now."""
    if months:
        words = spoken(ask.texts.language).plain("admin-import-prices-months", months=months)
        ask.panel.said.setdefault(ask.seated.session_id, []).append(words)


PAGES = (
    get(NEW, new, RIGHT),
    post(NEW, add, RIGHT),
)
