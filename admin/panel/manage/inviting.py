"""Invitations: made for a role, shown once with a code to scan, listed while they open, taken back."""

from __future__ import annotations

import secrets

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.manage.links import address, picture
from admin.panel.registry import get, post
from casework.operator_permissions import OperatorAction
from casework.people import Role
from storage.invitations import LIVES
from storage.manage_base import Wrong
from storage.manage_invitations import OFFERED, Wanted

_RIGHT = OperatorAction.MANAGE_PEOPLE


async def invitations(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        waiting = await desk.manage_invitations.pending()
    return ask.page("manage/invitations.html", waiting=waiting)


async def new(ask: Ask) -> web.Response:
    query = ask.query
    values = {
        "role": query.get("role", ""),
        "municipality": query.get("place", ""),
        "organisation": query.get("house", ""),
        "lead": query.get("lead", ""),
    }
    return await _form(ask, Sheet(values))


async def make(ask: Ask) -> web.Response:
    """The link stands on this answer and nowhere else; a page that is sent again makes no second one."""
    sheet = ask.sheet()
    wanted = _wanted(ask, sheet)
    if ask.panel.once.pop(sheet["once"], None) != ask.seated.session_id:
        sheet.kept = True
        sheet.wrong.append(ask.texts.plain("manage-invite-once"))
        return await _form(ask, sheet, status=409)
    if wanted is not None:
        try:
            async with ask.desk() as desk:
                token = await desk.manage_invitations.make(wanted)
            link = address(ask, token)
            role = ask.texts.of("role", wanted.role)
            return ask.page(
                "manage/invited.html",
                link=link,
                opens=link != token,
                picture=picture(link),
                role=ask.texts.plain("manage-role-lead", role=role) if wanted.lead else role,
                days=LIVES.days,
            )
        except Wrong as fault:
            forms.wrong(ask, sheet, fault)
    return await _form(ask, sheet, status=422)


async def revoke(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        await desk.manage_invitations.revoke(ask.number("id"))
    return ask.go("/people/invitations", "manage-invitation-revoked")


def _wanted(ask: Ask, sheet: Sheet) -> Wanted | None:
    if sheet["role"] not in OFFERED:
        sheet.errors["role"] = ask.texts.plain("manage-wrong-role")
        return None
    portfolio = [one for typed in ask.choices.get("portfolio", []) if (one := forms.chosen(typed)) is not None]
    return Wanted(
        role=Role(sheet["role"]),
        municipality_id=forms.chosen(sheet["municipality"]),
        organisation_id=forms.chosen(sheet["organisation"]),
        lead=sheet["lead"] == "yes",
        shown_as=" ".join(sheet["shown_as"].split()),
        portfolio=portfolio,
    )


async def _form(ask: Ask, sheet: Sheet, status: int = 200) -> web.Response:
    async with ask.desk() as desk:
        places = await desk.municipalities.all()
        houses = await desk.manage_organisations.listed()
    texts = ask.texts
    once = secrets.token_urlsafe(12)
    ask.panel.remember_once(once, ask.seated.session_id)
    none = ("", texts.plain("manage-none"))
    names = [(str(one.id), one.name) for one in places]
    return ask.page(
        "manage/invite.html",
        status=status,
        sheet=sheet,
        once=once,
        roles=[(one.value, texts.of("role", one)) for one in OFFERED],
        places=[none, *names],
        houses=[none, *((str(one.row.id), _house(one.row.name, one.municipality)) for one in houses)],
        portfolio=names,
        chosen=ask.choices.get("portfolio", []),
    )


def _house(name: str, municipality: str) -> str:
    return f"{name} ({municipality})" if municipality else name


PAGES = (
    get("/people/invitations", invitations, _RIGHT),
    get("/people/invite", new, _RIGHT),
    post("/people/invite", make, _RIGHT),
    post(r"/people/invitations/{id:\d+}/revoke", revoke, _RIGHT),
)
