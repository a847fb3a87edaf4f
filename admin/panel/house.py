"""What the panel's process holds while it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from aiohttp import web

from admin.panel.outward import Outward
from admin.panel.rate import Rate
from admin.panel.registry import Page
from admin.settings import AdminSettings
from locales import Texts
from storage.desk import Desks

_MOST_ONCE = 500


@dataclass
class Panel:
    desks: Desks
    settings: AdminSettings
    languages: dict[str, Texts]
    clock: Callable[[], datetime]
    said: dict[int, list[str]] = field(default_factory=dict)
    """By session, what the next page says once. A restart forgets it: the page itself shows how things stand."""
    doors: Rate = field(default_factory=Rate)
    outward: Outward = field(default_factory=Outward)
    once: dict[str, int] = field(default_factory=dict)
    """Forms that may be sent once, with the session that they were shown to; the oldest are forgotten."""

    def remember_once(self, mark: str, session_id: int) -> None:
        self.once[mark] = session_id
        while len(self.once) > _MOST_ONCE:
            del self.once[next(iter(self.once))]

    @property
    def secure(self) -> bool:
        """Reached over https, so that the cookie never travels otherwise."""
        return self.settings.panel_url.startswith("https://")

    @property
    def cookie(self) -> str:
        return "__Host-markaja" if self.secure else "markaja"


PANEL = web.AppKey("panel", Panel)
ROADS = web.AppKey("roads", dict[web.AbstractRoute, Page])
"""The registry's entry behind each road."""
