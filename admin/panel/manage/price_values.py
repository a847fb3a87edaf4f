"""The fields of one price: read by the rules of the import, shown as people call them."""

from __future__ import annotations

from dataclasses import dataclass

from admin.imports import prices, scopes
from admin.imports.cells import Faults
from admin.imports.kinds import spoken
from admin.imports.shapes import Row
from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.faults import told
from admin.panel.manage.money import component, recipient, whose_list
from admin.panel.manage.sums import euros
from casework.hours import Recipient
from casework.prices import Price
from storage.desk import Desk
from storage.tables import SectorKind

LABELS = {
    "place": "manage-person-place",
    "period": "manage-contract-period",
    "component": "manage-price-component",
    "recipient": "manage-price-recipient",
    "provider": "manage-price-provider",
    "price": "manage-price-unit",
    "first": "manage-price-first",
    "last": "manage-price-last",
}
Choices = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Offered:
    """What each list of choices holds: values and words."""

    place: Choices
    period: Choices
    component: Choices
    recipient: Choices
    provider: Choices


async def read(desk: Desk, sheet: Sheet, ask: Ask) -> Price | None:
    """By the rules of the import; None when something does not fit: `sheet` knows what."""
    sheet.labels = {name: ask.texts.plain(text_id) for name, text_id in LABELS.items()}
    keys = {str(one.id): one.key for one in await desk.municipalities.all()}
    periods = {one.name for one in await desk.periods.all()}
    place = keys.get(sheet["place"], "")
    period = sheet["period"] if sheet["period"] in periods else ""
    if bool(place) == bool(period):
        sheet.errors["place"] = ask.texts.plain("manage-wrong-scope")
        return None
    faults = Faults(spoken(ask.texts.language))
    cells = {name: sheet[name] for name in prices.COLUMNS}
    row = Row(0, cells, {name: name for name in prices.COLUMNS})
    found = prices.price_of(row, await prices.scope_of(desk, place, period), faults)
    told(sheet, faults)
    return found if sheet.fits else None


async def offered(ask: Ask, desk: Desk, named: str) -> Offered:
    """Of organisations those that provide, and the one that is `named` already."""
    known, texts = await desk.periods.all(), ask.texts
    keys = set(scopes.component_names(tuple(scopes.billed_keys(known))).values())
    known_by = {one.name: one.kind for one in await prices.everywhere(desk)}
    providers = [name for name, kind in known_by.items() if kind is SectorKind.PROVIDER or name == named]
    none, everybody = ("", texts.plain("manage-none")), ("", texts.plain("manage-price-everybody"))
    return Offered(
        [none, *((str(one.id), one.name) for one in await desk.municipalities.all())],
        [none, *((one.name, one.name) for one in reversed(known))],
        [none, *sorted(((key, component(ask, key)) for key in keys), key=lambda one: one[1].casefold())],
        [everybody, *((one.value, recipient(ask, one)) for one in Recipient)],
        [everybody, *((name, name) for name in sorted(providers))],
    )


def rows(ask: Ask, new: Price, place: str, provider: str) -> list[tuple[str, str | None, str]]:
    """All of a new one."""
    say = ask.texts.plain
    found = [
        ("manage-price-component", component(ask, new.component)),
        ("manage-price-recipient", recipient(ask, new.recipient) if new.recipient else say("manage-price-everybody")),
        ("manage-price-whose", whose_list(ask, place, new.period)),
        ("manage-price-provider", provider or say("manage-price-everybody")),
        ("manage-price-unit", euros(new.unit)),
        ("manage-price-first", forms.shown_day(new.first)),
        ("manage-price-last", forms.shown_day(new.last) or say("manage-price-endless")),
    ]
    return [(say(text_id), None, value) for text_id, value in found]


def cost(one: Price) -> str:
    """As 30,00 €, 01.01.2026–."""
    return f"{euros(one.unit)}, {forms.shown_day(one.first)}–{forms.shown_day(one.last)}"
