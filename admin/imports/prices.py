"""Kind `prices`: a price list of a municipality or of a programme period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from admin.imports import scopes, showing
from admin.imports.cells import Faults
from admin.imports.shapes import Along, Example, Kept, Line, Outcome, Plan, Row, Table, Wish
from admin.problems import Problem
from casework.periods import Period
from casework.prices import Price, collisions
from locales import Texts
from locales.days import due
from storage.desk import Desk
from storage.organisations import of_municipality
from storage.prices import PriceStep, Step
from storage.tables import MunicipalityRow, Organisation

COLUMNS = {
    "component": ("komponent", "teenuskomponent", "component", "компонент"),
    "recipient": ("saaja", "kellele", "recipient", "получатель", "кому"),
    "unit": ("ühik", "unit", "единица"),
    "price": ("hind", "ühikuhind", "price", "unit price", "цена"),
    "first": ("alates", "kehtib alates", "from", "с"),
    "last": ("kuni", "kehtib kuni", "to", "until", "по"),
    "provider": ("osutaja", "teenuseosutaja", "provider", "поставщик", "исполнитель"),
}
NEEDED = ("component", "price", "first")
_MOST = Decimal(10_000)
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom the list holds, and what its cells may name."""

    place: MunicipalityRow | None
    period: str | None
    components: dict[str, str]
    providers: Sequence[Organisation]


async def look(desk: Desk, table: Table, wish: Wish, faults: Faults) -> Plan:
    if bool(wish.place) == bool(wish.period):
        raise Problem("admin-problem-price-scope")
    scope = await scope_of(desk, wish.place, wish.period)
    found = [(row, price) for row in table.rows if (price := price_of(row, scope, faults)) is not None]
    for first, second in collisions([price for _, price in found]):
        faults.pair(found[first][0].number, found[second][0].number, "admin-table-price-twice")
    prices = [price for _, price in found]
    steps = await desk.prices.compared(prices)
    lines = [_line(row, step, scope, faults) for (row, _), step in zip(found, steps, strict=True)]

    async def keep(_: Along) -> Kept:
        months = (await desk.prices.put(prices, wish.file, replace=wish.replace))[1]
        said = [wish.words.plain("admin-import-prices-done", file=wish.file, **showing.counts(lines))]
        if months:
            said.append(wish.words.plain("admin-import-prices-months", months=months))
        return Kept(tuple(said))

    return Plan(lines, keep)


def example(words: Texts) -> Example:
    occupation = words.plain("billed-support-occupation")
    group, one = ("rühm", "osaleja") if words.language == "et" else ("группа", "участник")
    rows = (
        (words.plain("billed-core-service"), "", "30,00"),
        (occupation, one, "25,00"),
        (occupation, group, "8,00"),
    )
    return Example(
        [
            {"component": component, "recipient": recipient, "unit": "h", "price": price, "first": "2025-01-01"}
            for component, recipient, price in rows
        ],
        {"recipient": (one, group), "unit": ("h",)},
    )


async def scope_of(desk: Desk, kov: str, period: str) -> Scope:
    """Of one of the two; `Problem` for a municipality or a period that is not there."""
    known = await desk.periods.all()
    if period:
        found = await desk.periods.named(period)
        if found is None:
            names = ", ".join(dict.fromkeys(one.name for one in known))
            raise Problem("admin-problem-period", typed=period, names=names)
        return Scope(None, found.name, _components([found]), await everywhere(desk))
    place = scopes.municipality(kov, await desk.municipalities.all())
    if place is None:
        raise Problem("admin-problem-municipality", typed=kov)
    return Scope(place, None, _components(known), await of_municipality(desk, place.id))


def _components(periods: Sequence[Period]) -> dict[str, str]:
    return dict(scopes.component_names(tuple(scopes.billed_keys(periods))))


async def everywhere(desk: Desk) -> list[Organisation]:
    """Organisations that a price may name, of all municipalities."""
    places = [None, *(one.id for one in await desk.municipalities.all())]
    return [one for place in places for one in await of_municipality(desk, place)]


def price_of(row: Row, scope: Scope, faults: Faults) -> Price | None:
    """None when something in the row is wrong: `faults` knows what."""
    before = len(faults.told)
    typed = faults.text(row, "component")
    component = scope.components.get(typed.casefold(), "")
    if typed and not component:
        faults.unknown(row, "component", "admin-table-no-component", typed, scope.components)
    said = row.cells.get("recipient", "")
    recipient = scopes.RECIPIENTS.get(said.casefold()) if said else None
    if said and recipient is None:
        faults.add(row, "recipient", "admin-table-no-recipient", typed=said)
    if row.cells.get("unit", "").casefold() not in scopes.HOURS:
        faults.add(row, "unit", "admin-table-not-hour", typed=row.cells["unit"])
    unit = faults.number(row, "price", places=_DIGITS, most=_MOST)
    first, last = faults.day(row, "first"), faults.day(row, "last", needed=False)
    if first and last and last < first:
        faults.add(row, "last", "admin-table-turned", typed=row.cells["last"])
    provider = _provider(row, scope, faults)
    if len(faults.told) > before or unit is None or first is None:
        return None
    return Price(
        component=component,
        unit=unit,
        first=first,
        last=last,
        recipient=recipient,
        provider_id=provider.id if provider else None,
        municipality_id=scope.place.id if scope.place else None,
        period=scope.period,
    )


def _provider(row: Row, scope: Scope, faults: Faults) -> Organisation | None:
    typed = faults.text(row, "provider", needed=False)
    found = [one for one in scope.providers if one.name.casefold() == typed.casefold()] if typed else []
    if typed and not found:
        faults.unknown(row, "provider", "admin-table-no-provider", typed, [one.name for one in scope.providers])
    elif len(found) > 1:
        faults.add(row, "provider", "admin-table-two-providers", typed=typed)
    return found[0] if len(found) == 1 else None


# ── what becomes of it ───────────────────────────────────────────────────────

_OUTCOMES = {Step.ADD: Outcome.NEW, Step.REPLACE: Outcome.CHANGED, Step.SAME: Outcome.SAME}


def _line(row: Row, one: PriceStep, scope: Scope, faults: Faults) -> Line:
    price, names = one.price, {known.id: known.name for known in scope.providers}
    words = faults.words
    recipient = words.of("imports-recipient", price.recipient) if price.recipient else ""
    parts = [
        scopes.component_told(words, price.component),
        recipient,
        names.get(price.provider_id, ""),
        _cost(price),
        _days(price),
    ]
    taken = None
    if one.step is Step.REPLACE:
        old = ", ".join(_cost(before) for before in one.before)
        taken = faults.of(row, "price", "admin-table-price-there", before=old)
    return Line(
        row.number,
        _OUTCOMES[one.step],
        " · ".join(part for part in parts if part),
        ", ".join(f"{_cost(before)} {_days(before)}" for before in one.before),
        taken=taken,
    )


def _cost(price: Price) -> str:
    said = f"{price.unit.normalize():f}"
    whole, _, cents = said.partition(".")
    return f"{whole},{cents.ljust(2, '0')}\u00a0€"


def _days(price: Price) -> str:
    return f"{due(price.first)}–{due(price.last) if price.last else ''}"
