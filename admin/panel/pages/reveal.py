"""Who a code is: asked with a reason, shown once, never in an address, never in a list."""

from __future__ import annotations

import re
import secrets

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.registry import get, post
from casework.operator_permissions import OperatorAction
from casework.referrals import code_of
from storage import panel_reveals
from storage.errors import NotHere, TooMany

SHORTEST_REASON = 10
_CODE = re.compile(r"\s*[PpРр]?\s*-?\s*(\d{1,9})\s*")
"""P-014, p14, 14; with a Cyrillic letter as well."""


async def asked(ask: Ask) -> web.Response:
    return await _form(ask, ask.sheet({"code": ask.query.get("code", "")[:20]}))


async def revealed(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    code, reason = _CODE.fullmatch(sheet["code"]), sheet["reason"]
    if code is None:
        sheet.errors["code"] = ask.texts.plain("panel-reveal-code-bad")
    if len(reason) < SHORTEST_REASON:
        sheet.errors["reason"] = ask.texts.plain("panel-reveal-reason-short", least=SHORTEST_REASON)
    if code is None or not sheet.fits:
        return await _form(ask, sheet, 422)
    # A page that is asked for again (reload, back) asks anew instead of showing anew.
    if ask.panel.once.pop(sheet["once"], None) != ask.seated.session_id:
        sheet.wrong.append(ask.texts.plain("panel-reveal-once"))
        return await _form(ask, sheet, 409)
    try:
        async with ask.desk() as desk:
            found = await panel_reveals.reveal(desk, int(code[1]), reason)
    except TooMany:
        sheet.wrong.append(ask.texts.plain("panel-reveal-many", most=panel_reveals.AN_HOUR))
        return await _form(ask, sheet, 429)
    except NotHere:
        sheet.errors["code"] = ask.texts.plain("panel-reveal-nobody")
        return await _form(ask, sheet, 422)
    return ask.page("revealed.html", code=code_of(int(code[1])), found=found)


async def _form(ask: Ask, sheet: Sheet, status: int = 200) -> web.Response:
    async with ask.desk() as desk:
        left = await panel_reveals.left(desk)
    once = secrets.token_urlsafe(12)
    ask.panel.remember_once(once, ask.seated.session_id)
    return ask.page("reveal.html", status=status, sheet=sheet, left=left, once=once)


PAGES = (
    get("/reveal", asked, OperatorAction.REVEAL, "panel-menu-reveal"),
    post("/reveal", revealed, OperatorAction.REVEAL),
)
