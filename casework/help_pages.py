"""What help there is, as pages: order, source, day of the check, what they lead to. Their words are in `locales`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from casework.calendar import add_months
from casework.eligibility import Status
from casework.periods import state_services
from casework.toml_shapes import Where, rows

HOME = "home"
EMERGENCY = "emergency"
LANGUAGES = ("et", "ru")
_FILES = ("home", "services", "steps", "periods")
_YEAR = 12
"""Months."""
_TABLES = frozenset({"pages"})
_KNOWN = frozenset(
    {"key", "parent", "parts", "clause", "status", "checked", "rule", "sums", "see", "urgent", "beside"}
)


@dataclass(frozen=True, slots=True)
class Page:
    """`parts` messages long. No `clause` where nothing is claimed; `checked` is the day of the comparison with it.

    `sums` are euros by name, with the `year` by which they were set; `rule` a row of the state services' deadlines;
    `words` by language are what people type who look for it.
    """

    key: str
    parent: str = ""
    parts: int = 1
    clause: str = ""
    status: Status | None = None
    checked: date | None = None
    rule: str = ""
    sums: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    see: tuple[str, ...] = ()
    urgent: bool = False
    """Stands before everything else that was found."""
    beside: bool = False
    """Its words are said beside others ("my son …"), which then mean more."""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


@cache
def pages() -> Mapping[str, Page]:
    """All pages by key, in their order; ValueError names the file and the page that is wrong."""
    folder = files("casework").joinpath("data", "help")
    return read({f"help/{name}.toml": folder.joinpath(f"{name}.toml").read_text(encoding="utf-8") for name in _FILES})


def children(key: str) -> tuple[Page, ...]:
    return tuple(page for page in pages().values() if page.parent == key)


def not_checked_since(among: Iterable[Page], today: date) -> tuple[Page, ...]:
    """Those that claim something and were last compared with their source more than a year ago."""
    since = add_months(today, -_YEAR)
    return tuple(page for page in among if page.clause and (page.checked is None or page.checked < since))


def read(texts: Mapping[str, str]) -> Mapping[str, Page]:
    """Pages from files by name; ValueError names the file and the page."""
    found: dict[str, tuple[Where, Page]] = {}
    for file, text in texts.items():
        for where, row in rows(file, text, "pages", only=_TABLES):
            page = _page(where, row)
            if page.key in found:
                raise where.wrong("the key stands twice")
            found[page.key] = (where, page)
    for where, page in found.values():
        _check_links(where, page, found.keys())
    return MappingProxyType({key: page for key, (_, page) in found.items()})


def _check_links(where: Where, page: Page, known: Iterable[str]) -> None:
    known = set(known)
    if (page.key == HOME) == bool(page.parent):
        raise where.wrong("every page but the first has a parent")
    for key in filter(None, (page.parent, *page.see)):
        if key not in known or key == page.key:
            raise where.wrong(f"leads to {key}, which is no other page")
    if page.rule and page.rule not in state_services().duties:
        raise where.wrong(f"no rule {page.rule}")


def _page(where: Where, row: Mapping[str, Any]) -> Page:
    where.only(row, _KNOWN | set(LANGUAGES))
    clause, checked = where.text(row, "clause", ""), row.get("checked")
    if clause and (not isinstance(checked, date) or isinstance(checked, datetime)):
        raise where.wrong("checked must be a date where there is a clause")
    if clause and row.get("status") not in list(Status):
        raise where.wrong(f"status must be one of {', '.join(Status)}")
    return Page(
        key=where.text(row, "key"),
        parent=where.text(row, "parent", ""),
        parts=where.count(row, "parts", 1),
        clause=clause,
        status=Status(row["status"]) if clause else None,
        checked=checked if clause else None,
        rule=where.text(row, "rule", ""),
        sums=_sums(where, row.get("sums", {})),
        see=where.texts(row, "see", ()),
        urgent=row.get("urgent", False) is True,
        beside=row.get("beside", False) is True,
        words=MappingProxyType({code: where.texts(row, code) for code in LANGUAGES}),
    )


def _sums(where: Where, row: object) -> Mapping[str, int]:
    """A sum without its year would be read as today's."""
    if not isinstance(row, Mapping) or (row and "year" not in row):
        raise where.wrong("sums need their year")
    if any(not isinstance(value, int) or value <= 0 for value in row.values()):
        raise where.wrong("sums are whole numbers above nothing")
    return MappingProxyType(dict(row))
