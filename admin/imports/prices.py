"""`markaja import prices`: a price list of a municipality or of a programme period."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from admin import clock, house, settings
from admin.imports import scopes, showing
from admin.imports.cells import Faults
from admin.imports.reading import Row, read
from admin.problems import Problem
from casework.periods import Period
from casework.prices import Price, collisions
from locales import Texts
from locales.days import due
from storage.desk import Desk
from storage.errors import NameTaken
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
    "provider": ("osutaja", "teenuseosutaja", "provider", "исполнитель", "поставщик"),
}
_NEEDED = ("component", "price", "first")
_MOST = Decimal(10_000)
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom the list holds, and what its cells may name."""

    place: MunicipalityRow | None
    period: str | None
    components: dict[str, str]
    providers: Sequence[Organisation]


def import_prices(words: Texts, file: Path, kov: str, period: str, *, replace: bool, dry_run: bool) -> None:
    """Nothing is kept unless every row is right."""
    if bool(kov) == bool(period):
        raise Problem("admin-problem-price-scope")
    rows = read(file, COLUMNS, _NEEDED)
    asyncio.run(_import(words, file, rows, (kov, period), replace=replace, dry_run=dry_run))


async def _import(
    words: Texts, file: Path, rows: list[Row], named: tuple[str, str], *, replace: bool, dry_run: bool
) -> None:
    async with house.entered(settings.read()) as desks, desks.open(clock.now()) as desk:
        scope = await _scope(desk, *named)
        prices = _read(words, file, rows, scope)
        if dry_run:
            _show(words, await desk.prices.compared(prices), scope)
            print(words.plain("admin-import-dry-run"))
            return
        try:
            steps, months = await desk.prices.put(prices, file.name, replace=replace)
        except NameTaken as error:
            steps = await desk.prices.compared(prices)
            raise _taken(words, file, rows, steps) from error
    _show(words, steps, scope)
    print(words.plain("admin-import-prices-done", file=file.name, **showing.counts(one.step for one in steps)))
    if months:
        print(words.plain("admin-import-prices-months", months=months))


async def _scope(desk: Desk, kov: str, period: str) -> Scope:
    known = await desk.periods.all()
    if period:
        found = await desk.periods.named(period)
        if found is None:
            names = ", ".join(dict.fromkeys(one.name for one in known))
            raise Problem("admin-problem-period", typed=period, names=names)
        return Scope(None, found.name, _components([found]), await _everywhere(desk))
    place = scopes.municipality(kov, await desk.municipalities.all())
    if place is None:
        raise Problem("admin-problem-municipality", typed=kov)
    return Scope(place, None, _components(known), await of_municipality(desk, place.id))


def _components(periods: Sequence[Period]) -> dict[str, str]:
    return dict(scopes.component_names(tuple(scopes.billed_keys(periods))))


async def _everywhere(desk: Desk) -> list[Organisation]:
    places = [None, *(one.id for one in await desk.municipalities.all())]
    return [one for place in places for one in await of_municipality(desk, place)]


def _read(words: Texts, file: Path, rows: Sequence[Row], scope: Scope) -> list[Price]:
    faults = Faults(words, file)
    found = [price for row in rows if (price := _price(row, scope, faults)) is not None]
    faults.stop()
    for first, second in collisions(found):
        faults.pair(rows[first].number, rows[second].number, "admin-table-price-twice")
    faults.stop()
    return found


def _price(row: Row, scope: Scope, faults: Faults) -> Price | None:
    """None when something in the row is wrong: `faults` knows what."""
    before = len(faults.told)
    typed = faults.text(row, "component")
    component = scope.components.get(typed.casefold(), "")
    if typed and not component:
        faults.add(row, "component", "admin-table-no-component", typed=typed)
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
        faults.add(row, "provider", "admin-table-no-provider", typed=typed)
    elif len(found) > 1:
        faults.add(row, "provider", "admin-table-two-providers", typed=typed)
    return found[0] if len(found) == 1 else None


# ── what becomes of it ───────────────────────────────────────────────────────


def _taken(words: Texts, file: Path, rows: Sequence[Row], steps: Sequence[PriceStep]) -> Problem:
    faults = Faults(words, file)
    for row, one in zip(rows, steps, strict=True):
        if one.step is Step.REPLACE:
            old = ", ".join(_cost(price) for price in one.before)
            faults.add(row, "price", "admin-table-price-there", before=old)
    try:
        faults.stop()
    except Problem as problem:
        return problem
    return Problem("admin-problem-prices-there", file=str(file))


def _show(words: Texts, steps: Sequence[PriceStep], scope: Scope) -> None:
    names = {one.id: one.name for one in scope.providers}
    for one in steps:
        price = one.price
        parts = [price.component, price.recipient or "", names.get(price.provider_id, ""), _cost(price), _days(price)]
        told = " · ".join(part for part in parts if part)
        old = ", ".join(f"{_cost(before)} {_days(before)}" for before in one.before)
        print(showing.row(words, one.step, told, old))


def _cost(price: Price) -> str:
    said = f"{price.unit.normalize():f}"
    whole, _, cents = said.partition(".")
    return f"{whole},{cents.ljust(2, '0')}\u00a0€"


def _days(price: Price) -> str:
    return f"{due(price.first)}–{due(price.last) if price.last else ''}"
