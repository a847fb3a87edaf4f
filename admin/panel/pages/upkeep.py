"""What only commands do, told where an operator looks for it: data requests, keeping times, backups, held rows."""

from __future__ import annotations

from aiohttp import web

from admin.checks import upkeep
from admin.panel.ask import Ask
from admin.panel.listing import Head, Line, Listing, rows_of
from admin.panel.registry import Section, get
from casework.operator_permissions import OperatorAction
from storage import backup, backup_outbox, data_contracts, data_requests
from storage.data_contracts import Dated
from storage.tables import DataRequest


async def shown(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        desk.must_operate(OperatorAction.DATA)
        requests = await data_requests.listed(desk)
        contracts = await data_contracts.every(desk)
        made_at = await backup.last_made(await desk.connection())
        held = await backup_outbox.held(desk)
    found = upkeep.of_backup(ask.panel.settings, made_at, ask.now)
    return ask.page(
        "upkeep.html",
        requests=_requests(ask, requests),
        contracts=_contracts(ask, contracts),
        backup=ask.texts.plain(found.text_id, **found.values),
        held=held,
    )


def _requests(ask: Ask, rows: list[DataRequest]) -> Listing:
    """Numbers, kinds, codes and days: never a name, never the note."""
    lines = [
        Line(
            [
                str(row.id),
                ask.texts.of("data-kind", row.kind),
                data_requests.whose(row).code,
                row.received_on,
                row.due_on,
            ],
            "late" if row.due_on < ask.today else "",
        )
        for row in rows
    ]
    heads = ["panel-col-number", "panel-col-kind", "panel-col-subject", "panel-data-received", "panel-col-due"]
    return _listing(ask, "panel-data-requests", heads, lines, "panel-data-requests-none")


def _contracts(ask: Ask, rows: list[Dated]) -> Listing:
    """A contract without its day is marked: nothing of it is ever purged."""
    lines = [Line([row.name, row.until], "" if row.until else "warn") for row in rows]
    heads = ["panel-data-contract", "panel-data-until"]
    return _listing(ask, "panel-data-keeping", heads, lines, "panel-data-keeping-none")


def _listing(ask: Ask, caption: str, heads: list[str], lines: list[Line], nothing: str) -> Listing:
    say = ask.texts.plain
    return Listing(say(caption), [Head(say(one)) for one in heads], rows_of(ask.texts, lines), say(nothing))


PAGES = (get("/data", shown, OperatorAction.DATA, "panel-menu-data", Section.DATA),)
