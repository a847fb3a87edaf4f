"""Tables of these pages: `Table` as every list of the panel has it, with the ways to its other pages."""

from __future__ import annotations

from urllib.parse import urlencode

from admin.panel.ask import Ask
from admin.panel.listing import Cell, Head, Row
from admin.panel.listing import Listing as Table
from storage.panel_lists import PAGE

__all__ = ["PAGE", "Cell", "Head", "Row", "Table", "first_of", "heads", "paged"]


def heads(ask: Ask, *text_ids: str, numbers: frozenset[int] = frozenset()) -> list[Head]:
    return [Head(ask.texts.plain(text_id), place in numbers) for place, text_id in enumerate(text_ids)]


def paged(ask: Ask, table: Table, first: int, count: int) -> Table:
    """With the ways to the pages before and after."""
    if count > PAGE:
        table.shown = ask.texts.plain("manage-shown", first=first + 1, last=min(first + PAGE, count), count=count)
    if first > 0:
        table.before = _way(ask, max(0, first - PAGE))
    if first + PAGE < count:
        table.after = _way(ask, first + PAGE)
    return table


def first_of(ask: Ask) -> int:
    """Where the page begins, as the address says."""
    typed = ask.query.get("from", "")
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 7 else 0  # noqa: PLR2004 (enough pages)


def _way(ask: Ask, first: int) -> str:
    kept = {name: value for name, value in ask.query.items() if name != "from" and value}
    return f"{ask.request.path}?{urlencode({**kept, 'from': str(first)})}"
