"""A period of one's own: looked at with what it would change, then put into force exactly as it was shown."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from admin.panel.manage.period_guide import guide
from admin.panel.manage.periods import Line, changed, line_of
from admin.panel.registry import get, post
from casework.operator_permissions import OperatorAction
from casework.period_rows import differences, rows
from casework.periods import Period, PeriodProblem, Wrong, read_period
from locales import Texts
from storage.errors import NameTaken
from storage.manage_periods import PeriodListed

_RIGHT = OperatorAction.MANAGE_RULES


@dataclass(frozen=True, slots=True)
class Looked:
    """`before`: the period of that name that is there already."""

    period: Period
    before: PeriodListed | None
    changes: list[tuple[str, str, str]]
    lines: list[Line]
    seen: str

    @property
    def version(self) -> int | None:
        """Of what it replaces; None: nothing stands there."""
        return None if self.before is None else self.before.version

    @property
    def told(self) -> int:
        """How many numbers and rules it says, those apart that are left empty."""
        return sum(not line.missing for line in self.lines)


async def new(ask: Ask) -> web.Response:
    return _page(ask, Sheet())


async def bring(ask: Ask) -> web.Response:
    """First looked at; a yes keeps what was looked at and nothing else."""
    sheet = ask.sheet()
    if not _read_file(ask, sheet):
        return _page(ask, sheet, status=422)
    text, name = _plain(sheet.values.get("text", "")), sheet["name"]  # no name: it was typed here
    try:
        made = read_period(name, text)
    except PeriodProblem as problem:
        sheet.errors["text"] = _fault(ask.texts, problem)
        return _page(ask, sheet, status=422)
    looked = await _looked(ask, made, text)
    if sheet["sure"] != "yes":
        return _page(ask, sheet, looked)
    if sheet["seen"] != looked.seen:
        sheet.wrong.append(ask.texts.plain("manage-period-unseen"))
        return _page(ask, sheet, looked, status=409)
    try:
        async with ask.desk() as desk:
            kept, cases = await desk.manage_periods.put(name, text, seen=looked.version)
    except NameTaken:
        sheet.wrong.append(ask.texts.plain("manage-wrong-period-there"))
        return _page(ask, sheet, await _looked(ask, made, text), status=409)
    return ask.go(f"/periods/{kept.name}", "manage-period-kept", period=kept.name, cases=cases)


def _read_file(ask: Ask, sheet: Sheet) -> bool:
    """Its text goes into the form's field; False when there is nothing to read."""
    brought = ask.files.get("file")
    if brought is not None:
        try:
            sheet.values["text"] = brought.content.decode("utf-8-sig")
        except UnicodeDecodeError:
            sheet.errors["file"] = ask.texts.plain("manage-wrong-utf8")
            return False
        sheet.values["name"] = brought.name[:80]
    if not sheet["text"]:
        told = "manage-wrong-file-or-text" if brought is None else "manage-wrong-file-empty"
        sheet.errors["file"] = ask.texts.plain(told)
    return sheet.fits


def _plain(typed: str) -> str:
    """Line ends as they were before a browser touched them."""
    return typed.replace("\r\n", "\n").replace("\r", "\n")


async def _looked(ask: Ask, made: Period, text: str) -> Looked:
    """`seen` tells this preview from one of another text, or of a database that stood otherwise."""
    async with ask.desk() as desk:
        there = {one.period.name: one for one in await desk.manage_periods.listed()}
    before = there.get(made.name)
    changes = [] if before is None else [changed(ask, one) for one in differences(before.period, made)]
    lines = [line_of(ask, row) for row in rows(made)]
    standing = None if before is None else (before.version, before.period)
    seen = hashlib.sha256(repr((text, standing)).encode()).hexdigest()
    return Looked(made, before, changes, lines, seen)


def _page(ask: Ask, sheet: Sheet, looked: Looked | None = None, status: int = 200) -> web.Response:
    return ask.page("manage/period_new.html", guide=guide(ask), status=status, sheet=sheet, looked=looked)


def _fault(texts: Texts, problem: PeriodProblem) -> str:
    """In the operator's language, with the line of the file."""
    more = f" ({problem.detail})" if problem.detail and problem.wrong is not Wrong.NOT_TOML else ""
    place = f"{problem.place}: " if problem.place else ""
    told = f"{place}{texts.of('period-problem', problem.wrong)}{more}"
    return texts.plain("manage-period-fault", line=str(problem.line), told=told)


PAGES = (
    get("/periods/new", new, _RIGHT),
    post("/periods/new", bring, _RIGHT),
)
