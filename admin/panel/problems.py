"""Plain pages for what did not work. What somebody typed stands in them, to be sent once more."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from admin.panel import rendering
from admin.panel.ask import Ask, html, other_languages
from admin.panel.house import Panel
from admin.panel.typed import Typed
from admin.panel.words import language_of

_SENTENCES = {404: "panel-problem-nothing", 405: "panel-problem-nothing", 413: "panel-problem-large"}


def plain(request: web.Request, panel: Panel, status: int, text_id: str = "") -> web.Response:
    """Outside of any session."""
    words = text_id or _SENTENCES.get(status, "panel-problem-ours")
    return _bare(request, panel, status, "problem.html", sentence=words)


def at_the_door(request: web.Request, panel: Panel, came: Typed) -> web.Response:
    """No session, or one that ended while somebody wrote: how to come in, and what was typed waits in the page."""
    return _bare(request, panel, 401, "door.html", typed=came.echoed(), files=bool(came.files))


def ask_again(ask: Ask, came: Typed) -> web.Response:
    """The form is older than the session: the same fields, with a new proof, for the person to send."""
    return ask.page("again.html", status=403, typed=came.echoed(), files=bool(came.files))


def nothing_here(ask: Ask) -> web.Response:
    """Absent and forbidden look the same."""
    return ask.page("problem_inside.html", status=404, sentence="panel-problem-nothing")


def changed_meanwhile(ask: Ask, came: Typed) -> web.Response:
    return ask.page("problem_inside.html", status=409, sentence="panel-problem-stale", typed=came.echoed())


def not_done(ask: Ask, came: Typed) -> web.Response:
    return ask.page("problem_inside.html", status=409, sentence="panel-problem-refused", typed=came.echoed())


def _bare(request: web.Request, panel: Panel, status: int, template: str, **values: Any) -> web.Response:  # noqa: ANN401
    texts = panel.languages[language_of(request)]
    shown = {"languages": other_languages(request, texts.language), "path": request.path, **values}
    return html(rendering.render(template, texts, shown), status)
