"""What was changed in a municipality's settings, by whom and when; each may be put back while it still stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.fields import LABELS
from admin.panel.manage.forms import shown_day
from admin.panel.manage.tables import PAGE, Cell, Row, Table, first_of, heads, paged
from admin.panel.registry import get, post
from admin.panel.rendering import number, stamp
from casework.office_hours import parse
from casework.operator_permissions import OperatorAction
from locales import Texts
from storage.desk import Desk
from storage.errors import TooMany
from storage.manage_base import Changed, Wrong
from storage.retention import Shorter
from storage.setting_changes import SettingLine
from storage.setting_notes import CLOSING

_RIGHT = OperatorAction.MANAGE_PLACES


async def changes(ask: Ask) -> web.Response:
    return await _shown(ask)


async def undo(ask: Ask) -> web.Response:
    """As it was before; of a second tap, or when somebody changed it meanwhile, nothing comes but a word."""
    try:
        async with ask.desk() as desk:
            await desk.setting_changes.undo(ask.number("id"), ask.number("change"))
    except Changed as changed:
        told = [
            ask.texts.plain("manage-change-moved", field=label(ask, field), now=value_of(ask, field, now))
            for field, now in changed.now.items()
        ]
    except Wrong as fault:
        told = [ask.texts.plain("manage-change-unfit"), ask.texts.of("manage-wrong", fault.fault)]
    except Shorter:
        told = [ask.texts.plain("manage-change-shorter")]
    except TooMany:
        told = [ask.texts.plain("manage-change-unfit"), ask.texts.plain("manage-wrong-closing-many")]
    else:
        return ask.go(_road(ask), "manage-change-undone")
    return await _shown(ask, told, status=409)


async def _shown(ask: Ask, told: list[str] | None = None, status: int = 200) -> web.Response:
    first = first_of(ask)
    async with ask.desk() as desk:
        place = await desk.manage_places.one(ask.number("id"))
        table, count = await table_of(ask, desk, place.id or 0, first, PAGE)
    return ask.page(
        "manage/changes.html", status=status, place=place, table=paged(ask, table, first, count), told=told or []
    )


async def table_of(ask: Ask, desk: Desk, municipality_id: int, first: int, most: int) -> tuple[Table, int]:
    """Some of the changes, with their buttons; and how many there are."""
    found, count = await desk.setting_changes.of(municipality_id, first, most)
    texts = ask.texts
    table = Table(
        texts.plain("manage-changes"),
        heads(
            ask,
            *("manage-change-at", "manage-change-who", "manage-change-what", "manage-change-old"),
            *("manage-change-new", "manage-change-undo"),
        ),
        [_row(ask, one, municipality_id) for one in found],
        texts.plain("manage-history-none"),
    )
    return table, count


def _row(ask: Ask, one: SettingLine, municipality_id: int) -> Row:
    row, texts = one.row, ask.texts
    button = Cell(texts.plain("manage-change-undo"), post=f"/places/{municipality_id}/changes/{row.id}/undo")
    return Row(
        [
            Cell(stamp(texts, row.at)),
            Cell(one.by or texts.plain("manage-history-shell")),
            Cell(label(ask, row.field, row.day)),
            Cell(value_of(ask, row.field, row.old)),
            Cell(value_of(ask, row.field, row.new)),
            button if one.newest else Cell("–"),
        ]
    )


def label(ask: Ask, field: str, day: date | None = None) -> str:
    if field == CLOSING:
        return ask.texts.plain("manage-change-closing", day=shown_day(day))
    return ask.texts.plain(LABELS[field]) if field in LABELS else field


def value_of(ask: Ask, field: str, value: str | None) -> str:
    """As people read it."""
    texts = ask.texts
    if field == CLOSING:
        return texts.plain("manage-change-open") if value is None else value or texts.plain("manage-change-closed")
    if not value:
        return texts.plain("manage-nothing")
    if field in _SHOWN:
        return _SHOWN[field](texts, value)
    return value


_SHOWN: dict[str, Callable[[Texts, str], str]] = {
    "fictional": lambda texts, value: texts.plain("manage-yes" if value == str(True) else "manage-no"),
    "kind": lambda texts, value: texts.of("manage-kind", value),
    "as_of": lambda _, value: shown_day(date.fromisoformat(value)),
    "office_days": lambda texts, value: ", ".join(
        texts.of("weekday", str(one)) for one in sorted(parse("8-17", value).weekdays)
    ),
    "places": lambda _, value: number(int(value)),
    "retention_days": lambda _, value: number(int(value)),
}


def _road(ask: Ask) -> str:
    return f"/places/{ask.number('id')}/changes"


PAGES = (
    get(r"/places/{id:\d+}/changes", changes, _RIGHT),
    post(r"/places/{id:\d+}/changes/{change:\d+}/undo", undo, _RIGHT),
)
