"""Price lists: looked at here."""

from __future__ import annotations

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.sums import euros
from admin.panel.manage.tables import Cell, Row, Table, heads
from admin.panel.registry import Section, get
from admin.panel.rendering import day_of
from casework.hours import Recipient
from casework.operator_permissions import OperatorAction
from storage.manage_money import PriceListed

_RIGHT = OperatorAction.MANAGE_MONEY


async def prices(ask: Ask) -> web.Response:
    sheet = Sheet(dict(ask.query))
    on = forms.day(sheet, "on", ask)
    forms.days_for_fields(ask, sheet, "on")
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
    whose = whose_list(ask, one.municipality, row.period)
    return Row(
        [
            Cell(component(ask, row.component), f"/prices/{row.id}"),
            Cell(recipient(ask, row.recipient)),
            Cell(whose),
            Cell(one.provider or "–"),
            Cell(euros(row.unit)),
            Cell(f"{day_of(row.first_day)}–{last}"),
            Cell(f"{row.source or ask.texts.plain('manage-source-typed')}, {day_of(row.imported_at)}"),
        ]
    )


def whose_list(ask: Ask, municipality: str, period: str | None) -> str:
    return municipality or ask.texts.plain("manage-price-of-period", period=period or "–")


def component(ask: Ask, key: str) -> str:
    """A billed component or an activity, by its name."""
    id_ = key.replace("_", "-")
    if ask.texts.has(f"billed-{id_}"):
        return ask.texts.of("billed", key)
    return ask.texts.of("activity", key) if ask.texts.has(f"activity-{id_}") else key


def recipient(ask: Ask, who: Recipient | None) -> str:
    return "–" if who is None else ask.texts.of("manage-recipient", who)


PAGES = (get("/prices", prices, _RIGHT, "manage-menu-prices", Section.MANAGE),)
