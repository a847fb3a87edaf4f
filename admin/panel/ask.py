"""One request of one operator, as a page sees it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from aiohttp import web

from admin.panel import registry, rendering
from admin.panel.forms import Sheet, Upload
from admin.panel.typed import NUL
from casework.calendar import tallinn_day
from locales import LANGUAGES, Texts
from locales.texts import NAMES
from storage.desk import Desk
from storage.panel_sessions import Seated

if TYPE_CHECKING:
    from admin.panel.house import Panel

_OWN = re.compile(r"/(?:[^/\\\s][^\\\s]*)?")


@dataclass
class Ask:
    """`form`: what was typed, already proven to come from one of our forms; empty for a GET."""

    request: web.Request
    panel: Panel
    texts: Texts
    now: datetime
    seated: Seated
    form: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, list[str]] = field(default_factory=dict)
    """Of fields that may come several times, all that came."""
    files: Mapping[str, Upload] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return tallinn_day(self.now)

    @property
    def query(self) -> Mapping[str, str]:
        """Without the sign that no name and no date has, and that PostgreSQL refuses."""
        came = self.request.query
        return {name: came[name].replace(NUL, "") for name in came}

    def number(self, name: str) -> int:
        r"""Of the road: `{id:\d+}`. Longer than any id of ours is an id that nothing has."""
        digits = self.request.match_info[name]
        return int(digits) if len(digits) < 10 else 0  # noqa: PLR2004 (PostgreSQL's integers end there)

    @asynccontextmanager
    async def desk(self) -> AsyncIterator[Desk]:
        """The house's desk: what happens at it is written down under this operator. Never one inside another."""
        async with self.panel.desks.open(self.now, operator=self.seated.account_id) as desk:
            yield desk

    def sheet(self, values: Mapping[str, str] | None = None) -> Sheet:
        """What was typed; before anything was, `values`."""
        return Sheet(dict(self.form) if self.request.method == "POST" else dict(values or {}))

    def page(self, template: str, *, status: int = 200, **values: Any) -> web.Response:  # noqa: ANN401 (a template's)
        """A page inside the panel's frame."""
        shown = {
            "menu": registry.menu(),
            "path": self.request.path,
            "csrf": self.seated.csrf,
            "seated": self.seated,
            "said": self.panel.said.pop(self.seated.session_id, []),
            "languages": other_languages(self.request, self.texts.language),
            "today": self.today,
            **values,
        }
        return html(rendering.render(template, self.texts, shown), status)

    def go(self, path: str, text_id: str = "", **values: str | int) -> web.Response:
        """After a change: to a page of ours, where the words are said once."""
        if text_id:
            self.panel.said.setdefault(self.seated.session_id, []).append(self.texts.plain(text_id, **values))
        return web.Response(status=303, headers={"Location": path})

    def download(self, name: str, content: bytes, content_type: str) -> web.Response:
        return web.Response(
            body=content,
            content_type=content_type,
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )


def html(text: str, status: int) -> web.Response:
    return web.Response(text=text, status=status, content_type="text/html", charset="utf-8")


def other_languages(request: web.Request, now: str) -> list[tuple[str, str, str, bool]]:
    """Code, own name, address of this page in that language, and whether it is the present one."""
    path = request.rel_url if request.method == "GET" else request.rel_url.with_query({})
    return [(code, NAMES[code], own(str(path.update_query({"language": code}))), code == now) for code in LANGUAGES]


def own(address: str) -> str:
    r"""An address of this house as a link or a redirect may carry it.

    What a browser would read as another host (`//…`, `/\\…`) leads to the first page instead.
    """
    return address if _OWN.fullmatch(address) else "/"
