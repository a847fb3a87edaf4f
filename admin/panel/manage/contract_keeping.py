"""Until when a contract's papers are kept: the day and its clause, as `markaja data keep` enters them."""

from __future__ import annotations

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import contract_looks, forms
from admin.panel.manage.contract_values import PAPERS, told_changed
from admin.panel.manage.contracts import RIGHT, Open, page
from admin.panel.manage.looks import agreed, look_page, turn
from admin.panel.registry import get, post
from storage.manage_base import Changed, must_be_as
from storage.manage_contracts import Papers

CLAUSE_LONGEST = 120


async def keep_form(ask: Ask) -> web.Response:
    """With `undo`: with what was there before that change."""
    undo = forms.chosen(ask.query.get("undo", ""))
    async with ask.desk() as desk:
        papers = (await desk.manage_contracts.papers(ask.number("id"))).plain()
        former = {} if undo is None else await desk.manage_contracts.former(ask.number("id"), undo)
    values = forms.carried(papers) | {name: value for name, value in former.items() if name in PAPERS}
    return await page(ask, Open(papers=Sheet(values), former=bool(former)))


async def keep(ask: Ask) -> web.Response:
    sheet, road = ask.sheet(), f"/contracts/{ask.number('id')}"
    before = forms.was(ask, tuple(PAPERS))
    until = forms.day(sheet, "keep_until", ask)
    if len(sheet["keep_clause"]) > CLAUSE_LONGEST:
        sheet.errors["keep_clause"] = ask.texts.plain("manage-wrong-long")
    if sheet["step"] == "edit" or not sheet.fits:
        return await page(ask, Open(papers=sheet), status=200 if sheet.fits else 422)
    try:
        async with ask.desk() as desk:
            desk.must_operate(RIGHT)
            await turn(desk, sheet)
            there = await desk.manage_contracts.papers(ask.number("id"))
            name = (await desk.manage_contracts.terms(ask.number("id"))).name
            must_be_as(before, there.plain())
            # An empty clause leaves the one that stands there; without a day there is none.
            papers = Papers(until, (sheet["keep_clause"] or there.clause) if until else "")
            look = contract_looks.look_at_papers(ask, papers, there)
            if not look.rows:
                return ask.go(road, "manage-contract-same")
            if agreed(ask, sheet, look):
                await desk.manage_contracts.keep_until(ask.number("id"), papers, before)
                return ask.go(road, "manage-contract-saved", contract=name)
    except Changed as changed:
        told_changed(ask, sheet, changed, before, {})
        return await page(ask, Open(papers=sheet), status=409)
    fields = [(one, sheet[one]) for one in PAPERS]
    fields += [(forms.WAS + one, before[one]) for one in PAPERS]
    return look_page(ask, sheet, look, f"{road}/keep", name, fields, [("/contracts", "manage-menu-contracts")])


PAGES = (
    get(r"/contracts/{id:\d+}/keep", keep_form, RIGHT),
    post(r"/contracts/{id:\d+}/keep", keep, RIGHT),
)
