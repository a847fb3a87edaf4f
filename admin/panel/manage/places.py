"""Municipalities: listed, added, changed; their districts and closing days."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.fields import LABELS
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.changes import table_of
from admin.panel.manage.contracts import days_of
from admin.panel.manage.tables import Cell, Row, Table, heads
from admin.panel.registry import Section, get, post
from casework.office_hours import written_days
from casework.operator_permissions import OperatorAction
from storage.errors import NameTaken
from storage.manage_base import Changed, Wrong, traces
from storage.municipalities import hours_of
from storage.place_values import KINDS, PlaceValues, faults_in, values_of
from storage.retention import Ending, Shorter
from storage.tables import MunicipalityRow

_RIGHT = OperatorAction.MANAGE_PLACES
_MOST_CHANGES = 5
_WEEKDAYS = range(7)


async def places(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        found, coming = await desk.manage_places.listed(), await desk.closing_days.coming()
    texts = ask.texts
    table = Table(
        texts.plain("manage-places"),
        heads(
            ask,
            *("manage-place-name", "manage-place-county", "manage-place-colleagues", "manage-place-leads"),
            *("manage-place-cases", "manage-place-closing-ahead"),
            numbers=frozenset({2, 3, 4, 5}),
        ),
        [
            Row(
                [
                    Cell(one.row.name, f"/places/{one.row.id}"),
                    Cell(one.row.county or "–"),
                    *(Cell(str(count)) for count in (one.colleagues, one.leads, one.cases)),
                    Cell(str(coming.get(one.row.id or 0, 0))),
                ]
            )
            for one in found
        ],
        texts.plain("manage-places-none"),
    )
    return ask.page("manage/places.html", table=table)


# ── one that is added ────────────────────────────────────────────────────────


async def new(ask: Ask) -> web.Response:
    values = {"kind": KINDS[0], "office_hours": "08:00-17:00", "retention_days": "90"}
    return _new(ask, Sheet(values), list(range(5)))


async def add(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    values = _typed(ask, sheet)
    if not sheet["key"]:
        sheet.errors["key"] = ask.texts.plain("manage-wrong-key")
    if sheet.fits:
        try:
            async with ask.desk() as desk:
                row = await desk.manage_places.add(sheet["key"].lower(), values)
                road = f"/places/{row.id}"
            return ask.go(road, "manage-place-added", municipality=values.name)
        except Wrong as fault:
            forms.wrong(ask, sheet, fault)
        except NameTaken:
            sheet.errors["key"] = ask.texts.plain("manage-wrong-taken")
    return _new(ask, sheet, _ticked(ask), status=422)


def _new(ask: Ask, sheet: Sheet, weekdays: list[int], status: int = 200) -> web.Response:
    return ask.page(
        "manage/place_new.html",
        status=status,
        sheet=sheet,
        kinds=_kinds(ask),
        weekdays=_weekdays(ask),
        ticked=weekdays,
    )


# ── one that is there ────────────────────────────────────────────────────────


async def place(ask: Ask) -> web.Response:
    return await shown(ask)


async def change(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    values, before = _typed(ask, sheet), forms.was(ask, tuple(LABELS))
    if sheet.fits:
        try:
            async with ask.desk() as desk:
                await desk.manage_places.change(ask.number("id"), values, before, _sure(sheet))
            return ask.go(ask.request.path, "manage-saved")
        except Wrong as fault:
            forms.wrong(ask, sheet, fault)
        except Shorter as shorter:
            _ask_again(ask, sheet, shorter.ending)
        except Changed as changed:
            forms.told_changed(ask, sheet, changed, before, labels(ask, LABELS))
            return await shown(ask, sheet, status=409)
    return await shown(ask, sheet, status=422)


async def shown(
    ask: Ask, sheet: Sheet | None = None, *, district: Sheet | None = None, status: int = 200
) -> web.Response:
    """The page of one municipality; a form that did not fit stands in it as it was typed."""
    async with ask.desk() as desk:
        row = await desk.manage_places.one(ask.number("id"))
        districts = await desk.districts.of(row.id or 0)
        members = await desk.districts.members(row.id or 0)
        closing = [one for one in await desk.closing_days.of(row.id or 0) if one.day >= ask.today]
        contracts = await desk.manage_contracts.of_place(row.id or 0)
        history = await traces(desk, f"municipality:{row.id}")
        changes, count = await table_of(ask, desk, row.id or 0, 0, _MOST_CHANGES)
    days = _ticked(ask) if sheet is not None else sorted(hours_of(row).weekdays)
    return ask.page(
        "manage/place.html",
        status=status,
        row=row,
        sheet=sheet or Sheet(_opened(row)),
        district=district or Sheet(),
        kinds=_kinds(ask),
        weekdays=_weekdays(ask),
        ticked=days,
        fields=tuple(LABELS),
        districts=[(one, members.get(one.id or 0, 0)) for one in districts],
        closing=closing,
        contracts=[(one, days_of(one)) for one in contracts],
        history=history,
        changes=changes,
        more_changes=count > len(changes.rows),
    )


async def contact_right(ask: Ask) -> web.Response:
    """Where to turn is still right: only the day is new."""
    async with ask.desk() as desk:
        desk.must_operate(_RIGHT)
        await desk.leading.confirm_contact(ask.number("id"))
    return ask.go(f"/places/{ask.number('id')}", "manage-contact-checked")


def _sure(sheet: Sheet) -> str:
    return sheet["sure_for"] if sheet["sure"] == "yes" else ""


def _ask_again(ask: Ask, sheet: Sheet, ending: Ending) -> None:
    """How much would go; a yes that was given for another number is no yes."""
    sheet.values |= {"sure": "", "sure_for": ending.plain}
    sheet.errors["sure"] = ask.texts.plain(
        "manage-place-shorter",
        days=ending.days,
        referrals=ending.referrals,
        people=ending.people,
        complaints=ending.complaints,
        letters=ending.letters,
    )


def _opened(row: MunicipalityRow) -> dict[str, str]:
    values = forms.carried(values_of(row).plain())
    return values | {"fictional": "yes" if row.fictional else ""}


def _typed(ask: Ask, sheet: Sheet) -> PlaceValues:
    """Everything that does not fit is told at once, beside its field and by the name of it."""
    retention = forms.number(sheet, "retention_days", ask)
    if retention is None and "retention_days" not in sheet.errors:
        sheet.errors["retention_days"] = ask.texts.plain("manage-wrong-retention")
    days = _ticked(ask)
    if not days:
        sheet.errors["office_days"] = ask.texts.plain("manage-wrong-days")
    values = PlaceValues(
        name=sheet["name"],
        kind=sheet["kind"],
        county=sheet["county"],
        fictional=sheet["fictional"] == "yes",
        places=forms.number(sheet, "places", ask),
        as_of=forms.day(sheet, "as_of", ask),
        office_hours=sheet["office_hours"],
        office_days=written_days(frozenset(days)) if days else "",
        retention_days=retention or 0,
    )
    for field, fault in faults_in(values).items():
        if field not in sheet.errors:
            forms.wrong(ask, sheet, Wrong(field, fault))
    sheet.labels = labels(ask, LABELS)
    return values


def _ticked(ask: Ask) -> list[int]:
    return sorted({int(one) for one in ask.choices.get("office_days", []) if one in map(str, _WEEKDAYS)})


def _weekdays(ask: Ask) -> list[tuple[int, str]]:
    return [(one, ask.texts.of("weekday", str(one))) for one in _WEEKDAYS]


def _kinds(ask: Ask) -> list[tuple[str, str]]:
    return [(one, ask.texts.of("manage-kind", one)) for one in KINDS]


def labels(ask: Ask, text_ids: Mapping[str, str]) -> dict[str, str]:
    return {name: ask.texts.plain(text_id) for name, text_id in text_ids.items()}


PAGES = (
    get("/places", places, _RIGHT, "manage-menu-places", Section.MANAGE),
    get("/places/new", new, _RIGHT),
    post("/places/new", add, _RIGHT),
    get(r"/places/{id:\d+}", place, _RIGHT),
    post(r"/places/{id:\d+}", change, _RIGHT),
    post(r"/places/{id:\d+}/contact-right", contact_right, _RIGHT),
)
