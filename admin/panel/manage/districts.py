"""Districts of a municipality, on its page."""

from __future__ import annotations

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.manage import places
from admin.panel.registry import post
from casework.operator_permissions import OperatorAction
from storage.desk import Desk
from storage.errors import NameTaken, NotHere, TooMany
from storage.tables import Team

_RIGHT = OperatorAction.MANAGE_PLACES


async def add(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    try:
        async with ask.desk() as desk:
            desk.must_operate(_RIGHT)
            await desk.districts.create(ask.number("id"), sheet["district"])
        return ask.go(_road(ask), "manage-district-added", district=sheet["district"])
    except ValueError:
        sheet.errors["district"] = ask.texts.plain("manage-wrong-district")
    except NameTaken:
        sheet.errors["district"] = ask.texts.plain("manage-wrong-taken")
    except TooMany:
        sheet.errors["district"] = ask.texts.plain("manage-wrong-districts-many")
    return await places.shown(ask, district=sheet, status=422)


async def rename(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    field = f"team{ask.number('team')}"
    try:
        async with ask.desk() as desk:
            desk.must_operate(_RIGHT)
            row = await _one(ask, desk)
            if row.name != ask.form.get("was_name", ""):
                sheet.errors[field] = ask.texts.plain(
                    "manage-changed", field=ask.texts.plain("manage-district"), now=row.name
                )
            else:
                await desk.districts.rename(row.id or 0, sheet[field])
        if sheet.fits:
            return ask.go(_road(ask), "manage-saved")
    except ValueError:
        sheet.errors[field] = ask.texts.plain("manage-wrong-district")
    except NameTaken:
        sheet.errors[field] = ask.texts.plain("manage-wrong-taken")
    return await places.shown(ask, district=sheet, status=422)


async def end(ask: Ask) -> web.Response:
    """Its people and open referrals belong to the whole municipality from now on."""
    async with ask.desk() as desk:
        desk.must_operate(_RIGHT)
        row = await _one(ask, desk)
        await desk.districts.end(row.id or 0)
        name = row.name
    return ask.go(_road(ask), "manage-district-ended", district=name)


async def _one(ask: Ask, desk: Desk) -> Team:
    """Of this municipality."""
    row = await desk.districts.one(ask.number("team"))
    if row.municipality_id != ask.number("id"):
        raise NotHere
    return row


def _road(ask: Ask) -> str:
    return f"/places/{ask.number('id')}"


PAGES = (
    post(r"/places/{id:\d+}/districts", add, _RIGHT),
    post(r"/places/{id:\d+}/districts/{team:\d+}", rename, _RIGHT),
    post(r"/places/{id:\d+}/districts/{team:\d+}/end", end, _RIGHT),
)
