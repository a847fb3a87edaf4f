"""An operator's own sessions: which browsers are at the panel, and the way out of one or all."""

from __future__ import annotations

from aiohttp import web

from admin.panel import entering
from admin.panel.ask import Ask
from admin.panel.registry import Section, get, post
from casework.operator_permissions import OperatorAction


async def sessions(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        mine = await desk.panel_sessions.others(ask.seated.account_id)
    return ask.page("sessions.html", sessions=mine, own=ask.seated.session_id)


PAGES = (
    get("/sessions", sessions, OperatorAction.ENTER, "panel-menu-sessions", Section.OWN),
    post("/leave", entering.leave, OperatorAction.ENTER),
    post("/leave-everywhere", entering.leave_everywhere, OperatorAction.ENTER),
)
