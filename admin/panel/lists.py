"""A list as a page of the panel: described once, shown with filters and pages, given out as a file."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.files import table_file
from admin.panel.listing import Cell, Column, Filter, Head, Line, Listing, gathered, rows_of
from admin.panel.registry import Page, Section, get
from casework.operator_permissions import OperatorAction
from locales import Texts
from storage.desk import Desk
from storage.panel_lists import MOST, PAGE, Cut

_LONGEST_PAGE = 10_000


@dataclass(frozen=True, slots=True)
class Lines:
    """`total` of all pages; None for a list by key, whose next page then begins below `below` (0: there is none)."""

    lines: Sequence[Line]
    total: int | None = None
    below: int = 0


@dataclass(frozen=True, slots=True)
class ListPage:
    """`find` reads what the filters ask for. `text_id`: its name in the menu and its heading; `told` is under it."""

    path: str
    text_id: str
    told: str
    nothing: str
    columns: tuple[Column, ...]
    filters: Callable[[Ask, Desk], Awaitable[list[Filter]]]
    find: Callable[[Ask, Desk, Mapping[str, str], Cut], Awaitable[Lines]]
    action: OperatorAction = OperatorAction.LOOK
    template: str = "list.html"
    also: Callable[[Desk], Awaitable[Mapping[str, object]]] | None = None
    """What its template wants besides."""
    first: str = ""
    """The column by which it is sorted at first, with a minus for the other way; only told, `find` does it."""

    def pages(self, section: Section = Section.LOOK) -> tuple[Page, Page]:
        return (
            get(self.path, self.show, self.action, self.text_id, section),
            get(f"{self.path}/file", self.file, OperatorAction.EXPORT),
        )

    async def show(self, ask: Ask) -> web.Response:
        number = _number(ask.query.get("page", "1"))
        cut = _cut(ask.query.get("sort", ""), (number - 1) * PAGE)
        async with ask.desk() as desk:
            filters = await self.filters(ask, desk)
            found = await self.find(ask, desk, ask.query, cut)
            also = await self.also(desk) if self.also else {}
        columns = [column for column in self.columns if column.on_page]
        listing = Listing(
            caption=self._caption(ask, found, number),
            heads=gathered(columns, [_head(ask, column, self.first) for column in columns]),
            rows=rows_of(ask.texts, [self._on_page(line) for line in found.lines], columns),
            nothing=ask.texts.plain(self.nothing),
        )
        self._ways_on(ask, listing, found, number)
        return ask.page(
            self.template,
            list=self,
            listing=listing,
            filters=filters,
            sort=ask.query.get("sort", ""),
            files=[(kind, _link(ask, f"{self.path}/file", kind=kind, page="", below="")) for kind in ("csv", "xlsx")],
            also=also,
        )

    async def file(self, ask: Ask) -> web.Response:
        """All pages of it, without buttons; the audit says what was filtered, by ids and codes alone."""
        kind = "xlsx" if ask.query.get("kind") == "xlsx" else "csv"
        cut = Cut(*_sort(ask.query.get("sort", "")), offset=0, limit=MOST)
        async with ask.desk() as desk:
            found = await self.find(ask, desk, ask.query, cut)
            desk.must_operate(OperatorAction.EXPORT)
            desk.audit(OperatorAction.EXPORT, f"{self.path.strip('/')}:{kind}:{len(found.lines)}")
        kept = [number for number, column in enumerate(self.columns) if column.in_file]
        heads = [ask.texts.plain(self.columns[number].text_id) for number in kept]
        rows = [[_bare(line.cells[number]) for number in kept] for line in found.lines]
        content, content_type = table_file(kind, heads, rows)
        return ask.download(f"markaja-{self.path.strip('/')}-{ask.today}.{kind}", content, content_type)

    def _on_page(self, line: Line) -> Line:
        kept = [cell for column, cell in zip(self.columns, line.cells, strict=True) if column.on_page]
        return Line(kept, line.mark)

    def _caption(self, ask: Ask, found: Lines, number: int) -> str:
        if found.total is None:
            return ask.texts.plain("panel-list-newest", count=len(found.lines))
        first = (number - 1) * PAGE + 1
        last = first + len(found.lines) - 1
        return ask.texts.plain("panel-list-shown", first=first, last=last, total=found.total)

    def _ways_on(self, ask: Ask, listing: Listing, found: Lines, number: int) -> None:
        if found.total is None:
            listing.before = _link(ask, self.path, below="") if ask.query.get("below") else ""
            listing.after = _link(ask, self.path, below=str(found.below)) if found.below else ""
            return
        pages = max(1, -(-found.total // PAGE))
        listing.shown = ask.texts.plain("panel-pages-of", number=number, pages=pages)
        listing.before = _link(ask, self.path, page=str(number - 1)) if number > 1 else ""
        listing.after = _link(ask, self.path, page=str(number + 1)) if number < pages else ""


def yes(texts: Texts, answer: bool) -> str:
    return texts.plain("panel-yes") if answer else texts.plain("panel-no")


def _bare(value: object) -> object:
    return value.words if isinstance(value, Cell) else value


def _number(typed: str) -> int:
    return min(int(typed), _LONGEST_PAGE) if typed.isdecimal() and 0 < len(typed) < 6 and int(typed) else 1  # noqa: PLR2004


def _sort(typed: str) -> tuple[str, bool]:
    return typed.removeprefix("-"), typed.startswith("-")


def _cut(typed: str, offset: int) -> Cut:
    sort, descending = _sort(typed)
    return Cut(sort, descending, offset)


def _head(ask: Ask, column: Column, first: str) -> Head:
    words = ask.texts.plain(column.text_id)
    if not column.key:
        return Head(words, column.number)
    key, descending = _sort(ask.query.get("sort", "") or first)
    now = key == column.key
    wish = column.key if not now or descending else f"-{column.key}"
    state = ("descending" if descending else "ascending") if now else ""
    return Head(words, column.number, _link(ask, ask.request.path, sort=wish, page="", below=""), state)


def _link(ask: Ask, path: str, **changed: str) -> str:
    """The same filters, with this changed; what is empty is left out."""
    query = {name: value for name, value in {**ask.query, **changed}.items() if value}
    return str(ask.request.rel_url.with_path(path).with_query(query))
