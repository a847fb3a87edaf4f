"""The fields of one contract: as a form carries them, as a row of the import reads them, as people see them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from admin.imports import contracts
from admin.imports.cells import Faults
from admin.imports.kinds import spoken
from admin.imports.shapes import Row
from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.faults import told
from admin.panel.manage.sums import euros
from casework.periods import Period
from storage.contract_lists import NewContract
from storage.desk import Desk
from storage.manage_base import Changed, Trace
from storage.tables import MunicipalityRow

LABELS = {
    "municipalities": "manage-contract-municipalities",
    "representative": "manage-contract-representative",
    "places": "manage-contract-places",
    "ceiling": "manage-contract-ceiling",
    "fee": "manage-contract-fee",
    "fee_months": "manage-contract-fee-months",
    "period": "manage-contract-period",
    "first": "manage-contract-first",
    "last": "manage-contract-last",
    "used": "manage-contract-used",
    "used_until": "manage-contract-used-until",
}
"""As the import's columns are, in the order of the form."""
PAPERS = {"keep_until": "manage-contract-keep-until", "keep_clause": "manage-contract-keep-clause"}
_SUMS, _DAYS = frozenset({"ceiling", "fee", "used"}), frozenset({"first", "last", "used_until", "keep_until"})


def labels(ask: Ask, text_ids: Mapping[str, str] = LABELS) -> dict[str, str]:
    return {name: ask.texts.plain(text_id) for name, text_id in text_ids.items()}


def opened(name: str, plain: Mapping[str, str]) -> dict[str, str]:
    """For a form that is opened; sums with a comma, as they are typed."""
    return {**forms.carried(plain), **typed(plain), "contract": name}


def typed(plain: Mapping[str, str]) -> dict[str, str]:
    return {name: value.replace(".", ",") if name in _SUMS else value for name, value in plain.items()}


async def read(desk: Desk, sheet: Sheet, ask: Ask) -> NewContract | None:
    """By the rules of the import; None when something does not fit: `sheet` knows what."""
    places, known = await desk.municipalities.all(), await desk.periods.all()
    faults = Faults(spoken(ask.texts.language))
    row = _row(sheet, places)
    found = contracts.contract_of(row, places, known, faults)
    if found is not None:
        step = (await desk.contract_lists.compared([found]))[0]
        contracts.must_stand_alone(row, step, faults)
    told(sheet, faults)
    sheet.labels = {"contract": ask.texts.plain("manage-contract-name"), **labels(ask)}
    return found if sheet.fits else None


def _row(sheet: Sheet, places: Sequence[MunicipalityRow]) -> Row:
    """As the import would have read it, with the keys for headings."""
    keys = {str(place.id): place.key for place in places}
    cells = {name: sheet[name] for name in contracts.COLUMNS}
    cells["municipalities"] = ";".join(keys[one] for one in sheet["municipalities"].split(",") if one in keys)
    cells["representative"] = next((one.name for one in places if str(one.id) == sheet["representative"]), "")
    return Row(0, cells, {name: name for name in contracts.COLUMNS})


def period_of(name: str, known: Sequence[Period]) -> Period | None:
    return next((one for one in known if one.name == name), None)


# ── as people see them ───────────────────────────────────────────────────────


def shown(ask: Ask, field: str, value: str | None, names: Mapping[str, str]) -> str:
    """`names`: of municipalities, by id."""
    if not value:
        return ask.texts.plain("manage-nothing")
    return _SHOWN[field](value, names) if field in _SHOWN else value


_SHOWN: dict[str, Callable[[str, Mapping[str, str]], str]] = {
    "municipalities": lambda value, names: ", ".join(names.get(one, one) for one in value.split(",")),
    "representative": lambda value, names: names.get(value, value),
    **dict.fromkeys(_SUMS, lambda value, _: euros(Decimal(value))),
    **dict.fromkeys(_DAYS, lambda value, _: forms.shown_day(date.fromisoformat(value))),
}


def told_changed(
    ask: Ask, sheet: Sheet, changed: Changed, before: Mapping[str, str], names: Mapping[str, str]
) -> None:
    """As `forms.told_changed`, with what stands there now as people see it."""
    text_ids = LABELS | PAPERS
    for name, value in changed.now.items():
        if before.get(name, "") != value:
            now = shown(ask, name, value, names)
            sheet.wrong.append(ask.texts.plain("manage-changed", field=ask.texts.plain(text_ids[name]), now=now))
        sheet.values[forms.WAS + name] = value


def worded(ask: Ask, traces: Sequence[Trace]) -> list[Trace]:
    """Names of fields as the form calls them."""
    known = labels(ask, LABELS | PAPERS)
    return [
        replace(one, what=", ".join(known.get(name, name) for name in one.what.split(",") if name)) for one in traces
    ]
