"""What every request passes: headers, where a form comes from, whose session it is, and that the form is ours."""

from __future__ import annotations

import hmac
import logging
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from admin.panel import entering, problems, registry
from admin.panel.ask import Ask, own
from admin.panel.house import PANEL, ROADS, Panel
from admin.panel.typed import NUL, Typed, typed
from admin.panel.words import LANGUAGE_COOKIE, language_of
from casework.operator_permissions import may_operate
from locales import LANGUAGES
from storage.errors import NotHere, Refused, Stale
from storage.panel_sessions import Seated

log = logging.getLogger(__name__)
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
    " frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
LARGEST = 6 * 2**20
"""Bytes of a whole request; a table of people that is imported is far smaller."""


@web.middleware
async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Outermost: nothing leaves without the headers, and whatever breaks becomes a page in the person's language."""
    panel = request.app[PANEL]
    try:
        response = await _let_in(request, panel, handler)
    except web.HTTPException as refused:
        response = problems.plain(request, panel, refused.status)
    except Exception:
        log.exception("a page failed", extra={"path": request.path})
        response = problems.plain(request, panel, 500)
    response.headers.update(HEADERS)
    if panel.secure:
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    return response


async def _let_in(request: web.Request, panel: Panel, handler: Handler) -> web.StreamResponse:
    if request.path.startswith("/static/"):
        return await handler(request)
    if request.method not in {"GET", "HEAD", "POST"}:
        raise web.HTTPMethodNotAllowed(request.method, ["GET", "HEAD", "POST"])
    if request.method == "POST" and not from_here(request, panel):
        return problems.plain(request, panel, 403, "panel-problem-origin")
    wanted = request.query.get("language", "")
    if request.method == "GET" and wanted in LANGUAGES:
        return _spoken(request, panel, wanted)
    if request.path == entering.PATH:
        return await entering.enter(request, panel)
    return await _inside(request, panel)


async def _inside(request: web.Request, panel: Panel) -> web.StreamResponse:
    """Without a session every road, be it there or not, ends at the same door."""
    now = panel.clock()
    seated = None
    if token := request.cookies.get(panel.cookie, ""):
        async with panel.desks.open(now) as desk:
            seated = await desk.panel_sessions.resume(token)
    came = await typed(request)
    if seated is None:
        return problems.at_the_door(request, panel, came)
    response = await _answered(request, panel, seated, came)
    if seated.token and panel.cookie not in response.cookies:
        entering.give_cookie(response, panel, seated.token)
    return response


async def _answered(request: web.Request, panel: Panel, seated: Seated, came: Typed) -> web.StreamResponse:
    texts = panel.languages[language_of(request, seated.language)]
    ask = Ask(request, panel, texts, panel.clock(), seated, came.fields, came.choices, came.files)
    if request.method == "POST" and not hmac.compare_digest(came.csrf.encode(), seated.csrf.encode()):
        return problems.ask_again(ask, came)
    found = None if NUL in request.path else _page_of(request)
    if found is None or not may_operate(found.action):
        return problems.nothing_here(ask)
    try:
        return await found.handle(ask)
    except NotHere:
        return problems.nothing_here(ask)
    except Stale:
        return problems.changed_meanwhile(ask, came)
    except Refused as refused:
        log.warning("refused at the panel", extra={"reason": type(refused).__name__, "path": request.path})
        return problems.not_done(ask, came)


def _page_of(request: web.Request) -> registry.Page | None:
    """The registry's entry behind the road that aiohttp found."""
    return request.app[ROADS].get(request.match_info.route)


def _spoken(request: web.Request, panel: Panel, language: str) -> web.Response:
    """The same page again, in the language that was chosen."""
    rest = own(str(request.rel_url.without_query_params("language")))
    response = web.Response(status=303, headers={"Location": rest})
    response.set_cookie(
        LANGUAGE_COOKIE,
        language,
        max_age=31536000,
        httponly=True,
        samesite="Lax",
        secure=panel.secure,
        path="/",
    )
    return response


def from_here(request: web.Request, panel: Panel) -> bool:
    """Whether a form was sent by a page of ours: no other site may act here through somebody's browser.

    Browsers say so in `Sec-Fetch-Site`; older ones in `Origin`, the oldest in `Referer`. Who says nothing is refused.
    """
    site = request.headers.get("Sec-Fetch-Site", "")
    if site:
        return site == "same-origin"
    came = request.headers.get("Origin") or request.headers.get("Referer") or ""
    host = urlsplit(came).netloc
    return bool(host) and host in {request.host, urlsplit(panel.settings.panel_url).netloc}
