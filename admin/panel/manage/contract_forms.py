"""One contract is added, changed, ended: typed, looked at as it was and would be, saved as it was shown."""

from __future__ import annotations

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import contract_looks, forms
from admin.panel.manage.contract_values import LABELS, opened, read, told_changed, typed
from admin.panel.manage.contracts import RIGHT, Open, page
from admin.panel.manage.looks import Look, agreed, look_page, turn
from admin.panel.registry import get, post
from storage.contract_lists import NewContract
from storage.desk import Desk
from storage.manage_base import Changed, must_be_as
from storage.manage_contracts import plain

NEW = "/contracts/new"


# ── one that is added ────────────────────────────────────────────────────────


async def new(ask: Ask) -> web.Response:
    return await _form(ask, Sheet({"municipalities": ask.query.get("place", "")}))


async def add(ask: Ask) -> web.Response:
    sheet = _typed(ask)
    if sheet["step"] == "edit":
        return await _form(ask, sheet)
    async with ask.desk() as desk:
        desk.must_operate(RIGHT)
        await turn(desk, sheet)
        terms = await read(desk, sheet, ask)
        if sheet["contract"].casefold() in {name.casefold() for name in await desk.manage_contracts.names()}:
            sheet.errors["contract"] = ask.texts.plain("manage-contract-there")
        look = await contract_looks.look(ask, desk, terms, None) if terms is not None and sheet.fits else None
        if look is not None and terms is not None and agreed(ask, sheet, look):
            made = await desk.manage_contracts.add(terms)
            return ask.go(f"/contracts/{made}", "manage-contract-added", contract=terms.name)
    return await _form(ask, sheet, status=422) if look is None else _looked(ask, sheet, look, NEW)


# ── one that is there ────────────────────────────────────────────────────────


async def change_form(ask: Ask) -> web.Response:
    """With `undo`: with what was there before that change."""
    async with ask.desk() as desk:
        terms = await desk.manage_contracts.terms(ask.number("id"))
        undo = forms.chosen(ask.query.get("undo", ""))
        former = {} if undo is None else await desk.manage_contracts.former(ask.number("id"), undo)
    sheet = Sheet(opened(terms.name, plain(terms)))
    sheet.values |= typed({name: value for name, value in former.items() if name in LABELS})
    return await _form(ask, sheet, former=bool(former))


async def change(ask: Ask) -> web.Response:
    sheet, road = _typed(ask), f"/contracts/{ask.number('id')}"
    if sheet["step"] == "edit":
        return await _form(ask, sheet)
    before = forms.was(ask, tuple(LABELS))
    try:
        async with ask.desk() as desk:
            desk.must_operate(RIGHT)
            await turn(desk, sheet)
            there = await desk.manage_contracts.terms(ask.number("id"))
            sheet.values["contract"] = there.name
            terms = await read(desk, sheet, ask)
            if terms is not None:
                must_be_as(before, plain(there))
            look = await _look(ask, desk, sheet, terms, there)
            if look is not None and not look.rows:
                return ask.go(road, "manage-contract-same")
            if look is not None and terms is not None and agreed(ask, sheet, look):
                await desk.manage_contracts.change(ask.number("id"), terms, before)
                return ask.go(road, "manage-contract-saved", contract=terms.name)
    except Changed as changed:
        told_changed(ask, sheet, changed, before, await _names(ask))
        return await _form(ask, sheet, status=409)
    return await _form(ask, sheet, status=422) if look is None else _looked(ask, sheet, look, f"{road}/change")


async def end(ask: Ask) -> web.Response:
    """Only another last day; what would become of it is looked at and saved like any other change."""
    last = ask.form.get("last", "").strip()
    async with ask.desk() as desk:
        there = await desk.manage_contracts.terms(ask.number("id"))
        sheet = Sheet(opened(there.name, plain(there)) | {"last": last})
        if not last:
            sheet.errors["last"] = ask.texts.plain("manage-wrong-day")
        terms = await read(desk, sheet, ask) if sheet.fits else None
        look = await _look(ask, desk, sheet, terms, there)
    if look is None:
        return await page(ask, Open(end=sheet), status=422)
    road = f"/contracts/{ask.number('id')}"
    return _looked(ask, sheet, look, f"{road}/change") if look.rows else ask.go(road, "manage-contract-same")


async def _look(ask: Ask, desk: Desk, sheet: Sheet, terms: NewContract | None, there: NewContract) -> Look | None:
    """None when something does not fit."""
    return await contract_looks.look(ask, desk, terms, there) if terms is not None and sheet.fits else None


def _looked(ask: Ask, sheet: Sheet, look: Look, road: str) -> web.Response:
    fields = [(name, sheet[name]) for name in ("contract", *LABELS)]
    fields += [(forms.WAS + name, sheet.values.get(forms.WAS + name, "")) for name in LABELS]
    back = [("/contracts", "manage-menu-contracts")]
    return look_page(ask, sheet, look, road, sheet["contract"], fields, back)


async def _form(ask: Ask, sheet: Sheet, status: int = 200, *, former: bool = False) -> web.Response:
    """`former`: it holds what was there before a change."""
    async with ask.desk() as desk:
        desk.must_operate(RIGHT)
        places = [(str(one.id), one.name) for one in await desk.municipalities.all()]
        periods = [one.name for one in await desk.periods.all()]
        if "id" in ask.request.match_info:
            sheet.values["contract"] = (await desk.manage_contracts.terms(ask.number("id"))).name
    forms.days_for_fields(ask, sheet, "first", "last", "used_until")
    ticked = set(sheet["municipalities"].split(","))
    return ask.page(
        "manage/contract_form.html",
        status=status,
        sheet=sheet,
        road=ask.request.path,
        is_new=ask.request.path == NEW,
        former=former,
        fields=tuple(LABELS),
        chosen=[one for one in places if one[0] in ticked],
        others=[one for one in places if one[0] not in ticked],
        representatives=[("", ask.texts.plain("manage-none")), *places],
        periods=[("", ask.texts.plain("manage-none")), *((one, one) for one in reversed(periods))],
    )


async def _names(ask: Ask) -> dict[str, str]:
    async with ask.desk() as desk:
        return {str(one.id): one.name for one in await desk.municipalities.all()}


def _typed(ask: Ask) -> Sheet:
    """Municipalities as one field, "1,2": boxes of the form, or what the page of the look carried on."""
    sheet = ask.sheet()
    sheet.values["municipalities"] = ",".join(ask.choices.get("municipalities", []))
    return sheet


PAGES = (
    get(NEW, new, RIGHT),
    post(NEW, add, RIGHT),
    get(r"/contracts/{id:\d+}/change", change_form, RIGHT),
    post(r"/contracts/{id:\d+}/change", change, RIGHT),
    post(r"/contracts/{id:\d+}/end", end, RIGHT),
)
