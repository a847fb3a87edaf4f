"""The way in: a one-time link out of the chat opens a page with one button; only the button uses the link up."""

from __future__ import annotations

import logging

from aiohttp import web

from admin.panel import rendering
from admin.panel.ask import Ask, html, other_languages
from admin.panel.house import Panel
from admin.panel.typed import typed
from admin.panel.words import language_of
from storage.panel_sessions import LONGEST, LinkSpent

log = logging.getLogger(__name__)
PATH = "/enter"
_LONGEST_TOKEN = 100


async def enter(request: web.Request, panel: Panel) -> web.Response:
    """A GET looks the same whatever the token: whoever fetches previews neither learns nor spends anything."""
    if request.method != "POST":
        return _shown(request, panel, request.query.get("token", "")[:_LONGEST_TOKEN])
    token = (await typed(request)).fields.get("token", "")[:_LONGEST_TOKEN]
    now = panel.clock()
    try:
        async with panel.desks.open(now) as desk:
            seated = await desk.panel_sessions.enter(token)
    except LinkSpent:
        if not panel.doors.allows(request.remote or "", now):
            log.warning("many links that open nothing", extra={"remote": request.remote})
            return _shown(request, panel, token, status=429, wrong="panel-enter-often")
        return _shown(request, panel, "", status=403, wrong="panel-enter-spent")
    response = web.Response(status=303, headers={"Location": "/"})
    give_cookie(response, panel, seated.token)
    return response


async def leave(ask: Ask) -> web.Response:
    """Ends the session of this browser."""
    async with ask.desk() as desk:
        await desk.panel_sessions.end(ask.seated.session_id)
    return _left(ask)


async def leave_everywhere(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        await desk.panel_sessions.end_all_of(ask.seated.account_id)
    return _left(ask)


def give_cookie(response: web.StreamResponse, panel: Panel, token: str) -> None:
    response.set_cookie(
        panel.cookie,
        token,
        max_age=int(LONGEST.total_seconds()),
        httponly=True,
        samesite="Strict",
        secure=panel.secure,
        path="/",
    )


def _left(ask: Ask) -> web.Response:
    response = web.Response(status=303, headers={"Location": "/"})
    response.del_cookie(ask.panel.cookie, path="/", httponly=True, samesite="Strict", secure=ask.panel.secure)
    return response


def _shown(request: web.Request, panel: Panel, token: str, *, status: int = 200, wrong: str = "") -> web.Response:
    texts = panel.languages[language_of(request)]
    values = {
        "token": token,
        "wrong": wrong,
        "languages": other_languages(request, texts.language),
        "path": PATH,
    }
    return html(rendering.render("enter.html", texts, values), status)
