"""What was typed is looked at once more before it is kept: a page with before and now, and a yes for exactly that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from storage.desk import Desk
from storage.import_turns import take_turn

MOST_MONTHS = 6
_KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Look:
    """`rows`: the field's name, before (None: nothing was there), now. `warnings` ask for a yes, `notes` do not.

    `seen` tells this look from one at something else.
    """

    rows: list[tuple[str, str | None, str]]
    warnings: list[str]
    notes: list[str]
    seen: str


async def turn(desk: Desk, sheet: Sheet) -> None:
    """Before the look that is kept: nobody else changes anything until it is. Looking alone waits for nobody."""
    if sheet["step"] == _KEEP:
        await take_turn(desk)


def agreed(ask: Ask, sheet: Sheet, look: Look) -> bool:
    """A yes for another look, or without the box that was to be ticked, is none: `sheet` says so."""
    if sheet["step"] != _KEEP:
        return False
    if sheet["seen"] != look.seen:
        sheet.wrong.append(ask.texts.plain("manage-look-other"))
    elif look.warnings and sheet["sure"] != "yes":
        sheet.errors["sure"] = ask.texts.plain("manage-look-sure-needed")
    return sheet.fits


def look_page(
    ask: Ask,
    sheet: Sheet,
    look: Look,
    road: str,
    name: str,
    fields: Sequence[tuple[str, str]],
    back: Sequence[tuple[str, str]],
) -> web.Response:
    """`road`: where the yes goes, with `fields` as they were typed; `back`: the ways above it (address, words)."""
    return ask.page(
        "manage/look.html",
        status=200 if sheet.fits else 409 if sheet.wrong else 422,
        sheet=sheet,
        look=look,
        road=road,
        name=name,
        typed=fields,
        trail=[(ask.texts.plain(words), address) for address, words in back],
        compared=any(before is not None for _, before, _ in look.rows),
    )


def months_told(months: Sequence[date]) -> str:
    """The latest of them, as 10.2026."""
    told = [f"{one:%m.%Y}" for one in months[-MOST_MONTHS:]]
    return ", ".join(["…", *told] if len(months) > MOST_MONTHS else told)
