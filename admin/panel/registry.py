"""What the panel consists of. A page is one entry here: its road, the right it needs, its place in the menu.

A module of pages is added to `_modules`; everything else (session, right, CSRF, headers, errors) comes by itself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from aiohttp import web

from casework.operator_permissions import OperatorAction, may_operate

if TYPE_CHECKING:
    from admin.panel.ask import Ask

Handler = Callable[["Ask"], Awaitable[web.StreamResponse]]


class Section(StrEnum):
    """Parts of the menu, in their order."""

    LOOK = "look"
    MANAGE = "manage"
    DATA = "data"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Page:
    r"""`path` as aiohttp writes it (`/referrals/{id:\d+}`). A GET changes nothing; a POST comes with a proven form.

    `text_id` is the words of its entry in the menu of `section`; empty: it stands in no menu.
    """

    path: str
    handle: Handler
    action: OperatorAction
    method: str = "GET"
    text_id: str = ""
    section: Section = Section.LOOK


def get(
    path: str, handle: Handler, action: OperatorAction, text_id: str = "", section: Section = Section.LOOK
) -> Page:
    return Page(path, handle, action, "GET", text_id, section)


def post(path: str, handle: Handler, action: OperatorAction) -> Page:
    return Page(path, handle, action, "POST")


@cache
def pages() -> tuple[Page, ...]:
    """All of them, in the order of the menu."""
    return tuple(page for module in _modules() for page in module)


def menu() -> dict[Section, list[Page]]:
    """What an operator may open, by section; sections without pages are left out."""
    found: dict[Section, list[Page]] = {section: [] for section in Section}
    for page in pages():
        if page.text_id and may_operate(page.action):
            found[page.section].append(page)
    return {section: listed for section, listed in found.items() if listed}


def _modules() -> tuple[tuple[Page, ...], ...]:
    from admin.panel.manage import pages as manage  # noqa: PLC0415 (as below)
    from admin.panel.pages import (  # noqa: PLC0415 (they know `Page`, this knows them)
        audit,
        cases,
        dashboard,
        duties,
        outbox,
        referrals,
        reveal,
        sessions,
        unreachable,
        upkeep,
    )

    return (
        dashboard.PAGES,
        referrals.PAGES,
        cases.PAGES,
        duties.PAGES,
        outbox.PAGES,
        unreachable.PAGES,
        reveal.PAGES,
        audit.PAGES,
        manage.PAGES,
        upkeep.PAGES,
        sessions.PAGES,
    )
