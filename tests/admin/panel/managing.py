"""What tests of the managing pages do again and again."""

from __future__ import annotations

import re
from html import unescape

from aiohttp import FormData
from sqlmodel import col, select

from storage.tables import Account, Audit, MembershipRow
from tests.admin.panel.operator import SENT_FROM_HERE, Desktop, Office, Page

SEE_OTHER = 303


def fields(page: Page, action: str) -> dict[str, str]:
    """What the form to that address would send as it stands: hidden fields, inputs, chosen options, texts."""
    return {name: value for name, value in _pairs(page, action) if not name.startswith("box:")}


def _pairs(page: Page, action: str) -> list[tuple[str, str]]:
    """Boxes that are on may come several times: their names begin with "box:"."""
    form = re.search(rf'<form method="post" action="{re.escape(action)}"[^>]*>(.*?)</form>', page.text, re.DOTALL)
    assert form is not None, f"no form to {action}"
    found: dict[str, str] = {}
    boxes: list[tuple[str, str]] = []
    for tag in re.findall(r"<input\b[^>]*>", form[1]):
        name, value = _of(tag, "name"), _of(tag, "value")
        if 'type="checkbox"' in tag:
            if " checked" in tag:
                boxes.append((f"box:{name}", value))
            continue
        if name and name not in found:
            found[name] = value
    for name, inner in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', form[1], re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', inner) or re.search(r'value="([^"]*)"', inner)
        found[name] = unescape(chosen[1]) if chosen else ""
    for name, inner in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>\n?(.*?)</textarea>', form[1], re.DOTALL):
        found[name] = unescape(inner)
    found.pop("csrf", None)
    return [*found.items(), *boxes]


def _of(tag: str, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""


async def send(desktop: Desktop, page: Page, action: str, **typed: str) -> Page:
    """The form as it stands on that page, with some fields typed over."""
    pairs = [(name.removeprefix("box:"), value) for name, value in _pairs(page, action)]
    sent = [(name, value) for name, value in pairs if name not in typed]
    return await post_all(desktop, action, [*sent, *typed.items(), ("csrf", page.csrf)])


async def post_all(desktop: Desktop, action: str, pairs: list[tuple[str, str]]) -> Page:
    """With fields that come several times."""
    await desktop.raw("POST", action, data=pairs, headers=SENT_FROM_HERE)
    if desktop.last.status == SEE_OTHER:
        return await desktop.get(desktop.last.headers["Location"])
    return desktop.last


async def bring(desktop: Desktop, action: str, page: Page, name: str, content: bytes, **typed: str) -> Page:
    """A file, as a browser sends it."""
    form = FormData({**typed, "csrf": page.csrf})
    form.add_field("file", content, filename=name, content_type="application/octet-stream")
    return await desktop.raw("POST", action, data=form, headers=SENT_FROM_HERE)


async def audited(office: Office, action: str) -> list[tuple[str, bool]]:
    """Subjects, and whether an account stands behind them."""
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(Audit).where(Audit.action == action).order_by(col(Audit.id)))
        return [(row.subject, row.account_id is not None) for row in rows.all()]


async def membership_of(office: Office, shown_as: str) -> int:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        rows = await desk.session.exec(select(MembershipRow.id).where(MembershipRow.shown_as == shown_as))
        return rows.one() or 0


async def account_of(office: Office, shown_as: str) -> Account:
    async with office.house.app.desks.open(office.house.sandbox.now()) as desk:
        rows = await desk.session.exec(
            select(Account)
            .join(MembershipRow, col(MembershipRow.account_id) == col(Account.id))
            .where(MembershipRow.shown_as == shown_as)
        )
        return rows.one()
