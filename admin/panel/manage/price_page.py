"""One line of a price list: a new price from a day, its last day, and away with it while nothing was sent with it."""

from __future__ import annotations

import hashlib

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.looks import Look, agreed, look_page, months_told, turn
from admin.panel.manage.money import component, recipient, whose_list
from admin.panel.manage.price_forms import RIGHT, list_of, told_of_months
from admin.panel.manage.sums import euros
from admin.panel.registry import get, post
from storage.desk import Desk
from storage.import_turns import take_turn
from storage.manage_prices import Sent
from storage.price_lists import price as price_of
from storage.tables import PriceRow


async def price(ask: Ask) -> web.Response:
    return await _page(ask)


async def end(ask: Ask) -> web.Response:
    """Until which day it holds; an empty day: without an end."""
    sheet, road = ask.sheet(), f"/prices/{ask.number('id')}"
    last = forms.day(sheet, "last", ask)
    if sheet["step"] == "edit" or not sheet.fits:
        return await _page(ask, sheet, status=200 if sheet.fits else 422)
    async with ask.desk() as desk:
        desk.must_operate(RIGHT)
        await turn(desk, sheet)
        row = (await desk.manage_prices.one(ask.number("id")))[0].row
        if last == row.last_day:
            return ask.go(road, "manage-contract-same")
        look = await _look(ask, desk, sheet, row)
        if look is not None and agreed(ask, sheet, look):
            told_of_months(ask, await desk.manage_prices.end(row.id or 0, last))
            return ask.go(road, "manage-price-ended", price=euros(row.unit))
        name = component(ask, row.component)
    if look is None:
        return await _page(ask, sheet, status=422)
    return look_page(
        ask, sheet, look, f"{road}/end", name, [("last", sheet["last"])], [("/prices", "manage-menu-prices")]
    )


async def _look(ask: Ask, desk: Desk, sheet: Sheet, row: PriceRow) -> Look | None:
    """None when it cannot be kept: `sheet` knows why."""
    say, last = ask.texts.plain, forms.day(Sheet({"last": sheet["last"]}), "last", ask)
    if last is not None and last < row.first_day:
        sheet.errors["last"] = say("manage-price-turned")
        return None
    sent, reported = await desk.manage_prices.cut(row.id or 0, last)
    if sent:
        sheet.errors["last"] = say("manage-price-end-sent", months=months_told(sent))
        return None
    endless = say("manage-price-endless")
    now, before = forms.shown_day(last) or endless, forms.shown_day(row.last_day) or endless
    warnings = [say("manage-price-reported", months=months_told(reported))] if reported else []
    seen = hashlib.sha256(repr((row.id, before, now, reported)).encode()).hexdigest()
    return Look([(say("manage-price-last"), before, now)], warnings, [], seen)


async def remove(ask: Ask) -> web.Response:
    try:
        async with ask.desk() as desk:
            desk.must_operate(RIGHT)
            await take_turn(desk)
            row = (await desk.manage_prices.one(ask.number("id")))[0].row
            road, told = list_of(price_of(row)), euros(row.unit)
            told_of_months(ask, await desk.manage_prices.remove(ask.number("id")))
        return ask.go(road, "manage-price-removed", price=told)
    except Sent as held:
        sheet = Sheet(wrong=[ask.texts.plain("manage-price-held", months=months_told(held.months))])
        return await _page(ask, sheet, status=409)


async def _page(ask: Ask, sheet: Sheet | None = None, status: int = 200) -> web.Response:
    async with ask.desk() as desk:
        one, history = await desk.manage_prices.one(ask.number("id"))
        held = await desk.manage_prices.held_by(ask.number("id"))
    row = one.row
    sheet = sheet or Sheet()
    if "last" not in sheet.values:
        sheet.values["last"] = row.last_day.isoformat() if row.last_day else ""
    forms.days_for_fields(ask, sheet, "last")
    same = {
        "place": str(row.municipality_id or ""),
        "period": row.period or "",
        "component": row.component,
        "recipient": row.recipient or "",
        "provider": one.provider,
    }
    return ask.page(
        "manage/price.html",
        status=status,
        row=row,
        name=component(ask, row.component),
        recipient=recipient(ask, row.recipient),
        whose=whose_list(ask, one.municipality, row.period),
        provider=one.provider,
        unit=euros(row.unit),
        sheet=sheet,
        new=Sheet(),
        same=same,
        held=months_told(held),
        history=history,
    )


PAGES = (
    get(r"/prices/{id:\d+}", price, RIGHT),
    post(r"/prices/{id:\d+}/end", end, RIGHT),
    post(r"/prices/{id:\d+}/remove", remove, RIGHT),
)
