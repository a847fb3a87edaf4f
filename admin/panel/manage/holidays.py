"""Estonia's holidays by year, and each municipality's own closing days beside them."""

from __future__ import annotations

from datetime import date

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage import forms
from admin.panel.registry import Section, get, post
from casework.calendar import holidays_of, is_working_day, shortened_by
from casework.operator_permissions import OperatorAction
from storage.errors import NameTaken, TooMany
from storage.manage_base import Wrong

_RIGHT = OperatorAction.MANAGE_PLACES
FIRST_YEAR, LAST_YEAR = 2019, 2040
"""The first period begins in 2019."""


async def holidays(ask: Ask) -> web.Response:
    year = _year(ask)
    async with ask.desk() as desk:
        own = [
            (place.name, place.id, await desk.closing_days.of(place.id or 0, year))
            for place in await desk.municipalities.all()
        ]
    return ask.page(
        "manage/holidays.html",
        year=year,
        years=(FIRST_YEAR, LAST_YEAR),
        days=[(day, key, day.weekday(), day.weekday() < 5) for key, day in holidays_of(year)],  # noqa: PLR2004 (Saturday)
        short=[day for day in _eves(year) if is_working_day(day)],
        own=[one for one in own if one[2]],
    )


async def closing(ask: Ask) -> web.Response:
    return await _closing(ask)


async def add(ask: Ask) -> web.Response:
    sheet = ask.sheet()
    day = forms.day(sheet, "day", ask, ahead=True)
    if day is None and "day" not in sheet.errors:
        sheet.errors["day"] = ask.texts.plain("manage-wrong-day")
    if day is not None and sheet.fits:
        try:
            async with ask.desk() as desk:
                await desk.closing_days.add(ask.number("id"), day, " ".join(sheet["word"].split()))
            return ask.go(ask.request.path, "manage-closing-added", day=forms.shown_day(day))
        except Wrong as fault:
            forms.wrong(ask, sheet, fault)
        except NameTaken:
            sheet.errors["day"] = ask.texts.plain("manage-wrong-closing-there")
        except TooMany:
            sheet.errors["day"] = ask.texts.plain("manage-wrong-closing-many")
    return await _closing(ask, sheet, status=422)


async def remove(ask: Ask) -> web.Response:
    """What was taken away can be put back with one button."""
    sheet = Sheet({"day": ask.form.get("day", "")})
    day = forms.day(sheet, "day", ask)
    if day is None:
        return await _closing(ask, status=422)
    async with ask.desk() as desk:
        await desk.closing_days.remove(ask.number("id"), day)
    return ask.go(f"/places/{ask.number('id')}/closing", "manage-closing-removed", day=forms.shown_day(day))


async def _closing(ask: Ask, sheet: Sheet | None = None, status: int = 200) -> web.Response:
    async with ask.desk() as desk:
        place = await desk.manage_places.one(ask.number("id"))
        days = await desk.closing_days.of(place.id or 0)
    return ask.page(
        "manage/closing.html",
        status=status,
        place=place,
        sheet=sheet or Sheet(),
        coming=[(one, forms.shown_day(one.day)) for one in days if one.day >= ask.today],
        past=[one for one in days if one.day < ask.today],
    )


def _year(ask: Ask) -> int:
    typed = forms.chosen(ask.query.get("year", "")) or ask.today.year
    return min(max(typed, FIRST_YEAR), LAST_YEAR)


def _eves(year: int) -> list[date]:
    days = (
        date.fromordinal(number) for number in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal())
    )
    return [day for day in days if shortened_by(day)]


PAGES = (
    get("/holidays", holidays, _RIGHT, "manage-menu-holidays", Section.MANAGE),
    get(r"/places/{id:\d+}/closing", closing, _RIGHT),
    post(r"/places/{id:\d+}/closing", add, _RIGHT),
    post(r"/places/{id:\d+}/closing/remove", remove, _RIGHT),
)
