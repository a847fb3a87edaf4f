"""Contracts and price lists: looked at here, brought as tables."""

from __future__ import annotations

from decimal import Decimal

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.tables import Cell, Row, Table, heads
from admin.panel.registry import Section, get
from admin.panel.rendering import day_of, exactly
from casework.hours import Recipient
from casework.operator_permissions import OperatorAction
from storage.manage_money import PriceListed

_RIGHT = OperatorAction.MANAGE_MONEY
_SPACE = "\N{NO-BREAK SPACE}"


def euros(value: Decimal | None) -> str:
    """48 073,20 €; a dash where there is none."""
    if value is None:
        return "–"
    places = 4 if value != round(value, 2) else 2
    return f"{exactly(round(value, places))}{_SPACE}€"


async def contracts(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        found = await desk.manage_money.contracts()
    texts = ask.texts
    table = Table(
        texts.plain("manage-contracts"),
        heads(
            ask,
            *("manage-contract-name", "manage-contract-municipalities", "manage-contract-days"),
            *("manage-contract-places", "manage-contract-ceiling"),
            numbers=frozenset({3, 4}),
        ),
        [
            Row(
                [
                    Cell(one.row.name, f"/contracts/{one.row.id}"),
                    Cell(", ".join(one.municipalities) or "–"),
                    Cell(f"{day_of(one.row.first_day)}–{day_of(one.row.last_day)}"),
                    Cell(str(one.row.places)),
                    Cell(euros(one.row.ceiling)),
                ]
            )
            for one in found
        ],
        texts.plain("manage-contracts-none"),
    )
    return ask.page("manage/contracts.html", table=table)


async def contract(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        one, history = await desk.manage_money.contract(ask.number("id"))
    return ask.page("manage/contract.html", one=one, row=one.row, euros=euros, history=history)


async def prices(ask: Ask) -> web.Response:
    sheet = Sheet(dict(ask.query))
    on = forms.day(sheet, "on", ask)
    async with ask.desk() as desk:
        rows = await desk.manage_money.prices(forms.chosen(sheet["place"]), sheet["period"], on)
        places = await desk.municipalities.all()
        periods = [one.period.name for one in await desk.manage_periods.listed()]
    texts = ask.texts
    table = Table(
        texts.plain("manage-prices"),
        heads(
            ask,
            *("manage-price-component", "manage-price-recipient", "manage-price-whose", "manage-price-provider"),
            *("manage-price-unit", "manage-price-days", "manage-price-source"),
            numbers=frozenset({4}),
        ),
        [_row(ask, one) for one in rows],
        texts.plain("manage-prices-none"),
    )
    everything = ("", texts.plain("manage-all"))
    return ask.page(
        "manage/prices.html",
        table=table,
        sheet=sheet,
        places=[everything, *((str(one.id), one.name) for one in places)],
        periods=[everything, *((one, one) for one in periods)],
    )


def _row(ask: Ask, one: PriceListed) -> Row:
    row = one.row
    last = day_of(row.last_day) if row.last_day else ""
    whose = one.municipality or ask.texts.plain("manage-price-of-period", period=row.period or "–")
    return Row(
        [
            Cell(component(ask, row.component)),
            Cell(_recipient(ask, row.recipient)),
            Cell(whose),
            Cell(one.provider or "–"),
            Cell(euros(row.unit)),
            Cell(f"{day_of(row.first_day)}–{last}"),
            Cell(f"{row.source or '–'}, {day_of(row.imported_at)}"),
        ]
    )


def component(ask: Ask, key: str) -> str:
    """A billed component or an activity, by its name."""
    id_ = key.replace("_", "-")
    if ask.texts.has(f"billed-{id_}"):
        return ask.texts.of("billed", key)
    return ask.texts.of("activity", key) if ask.texts.has(f"activity-{id_}") else key


def _recipient(ask: Ask, recipient: Recipient | None) -> str:
    return "–" if recipient is None else ask.texts.of("manage-recipient", recipient)


PAGES = (
    get("/contracts", contracts, _RIGHT, "manage-menu-contracts", Section.MANAGE),
    get(r"/contracts/{id:\d+}", contract, _RIGHT),
    get("/prices", prices, _RIGHT, "manage-menu-prices", Section.MANAGE),
)
