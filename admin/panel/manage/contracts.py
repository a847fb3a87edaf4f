"""Contracts: listed, and one of them with what may be done to it and what was done."""

from __future__ import annotations

from dataclasses import dataclass, field

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.contract_values import LABELS, PAPERS, labels, shown, worded
from admin.panel.manage.sums import euros
from admin.panel.manage.tables import Cell, Row, Table, heads
from admin.panel.registry import Section, get
from admin.panel.rendering import day_of, stamp
from casework.operator_permissions import OperatorAction
from storage.manage_contracts import ContractLine
from storage.tables import Contract

RIGHT = OperatorAction.MANAGE_MONEY


@dataclass
class Open:
    """The forms on a contract's page as they were typed; an empty one is opened with what stands there.

    `former`: the form of papers holds what was there before a change.
    """

    end: Sheet = field(default_factory=Sheet)
    papers: Sheet = field(default_factory=Sheet)
    former: bool = False


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
                    Cell(days_of(one.row)),
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
    return await page(ask, Open())


async def page(ask: Ask, opened: Open, status: int = 200) -> web.Response:
    """A form that did not fit stands in it as it was typed."""
    async with ask.desk() as desk:
        one, history = await desk.manage_money.contract(ask.number("id"))
        changes = await desk.manage_contracts.changes(ask.number("id"))
        papers = (await desk.manage_contracts.papers(ask.number("id"))).plain()
        names = {str(place.id): place.name for place in await desk.municipalities.all()}
    if not opened.end.values:
        opened.end = Sheet({"last": one.row.last_day.isoformat()})
    if not opened.papers.values:
        opened.papers = Sheet(forms.carried(papers))
    forms.days_for_fields(ask, opened.end, "last")
    forms.days_for_fields(ask, opened.papers, "keep_until")
    return ask.page(
        "manage/contract.html",
        status=status,
        one=one,
        row=one.row,
        euros=euros,
        end=opened.end,
        papers=opened.papers,
        former=opened.former,
        changes=_changes(ask, changes, names),
        history=worded(ask, history),
    )


def _changes(ask: Ask, lines: list[ContractLine], names: dict[str, str]) -> Table:
    known = labels(ask, LABELS | PAPERS)
    texts = ask.texts
    return Table(
        texts.plain("manage-contract-changes"),
        heads(
            ask,
            *("manage-change-at", "manage-change-who", "manage-change-what", "manage-change-old"),
            *("manage-change-new", "manage-change-undo"),
        ),
        [
            Row(
                [
                    Cell(stamp(texts, one.row.at)),
                    Cell(one.by or texts.plain("manage-history-shell")),
                    Cell(known.get(one.field, one.field)),
                    Cell(shown(ask, one.field, one.row.old, names)),
                    Cell(shown(ask, one.field, one.row.new, names)),
                    Cell(texts.plain("manage-change-undo"), _way_back(ask, one)) if one.stands else Cell("–"),
                ]
            )
            for one in lines
        ],
        texts.plain("manage-history-none"),
    )


def _way_back(ask: Ask, one: ContractLine) -> str:
    """To the form with what was there before: nothing changes until it is looked at and saved."""
    form = "keep" if one.field in PAPERS else "change"
    return f"/contracts/{ask.number('id')}/{form}?undo={one.row.id}"


def days_of(row: Contract) -> str:
    return f"{day_of(row.first_day)}–{day_of(row.last_day)}"


PAGES = (
    get("/contracts", contracts, RIGHT, "manage-menu-contracts", Section.MANAGE),
    get(r"/contracts/{id:\d+}", contract, RIGHT),
)
