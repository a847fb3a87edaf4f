"""Programme periods: every number with its status and clause, two of them side by side."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from aiohttp import web

from admin.panel.ask import Ask
from admin.panel.manage.money import component
from admin.panel.registry import Section, get
from admin.panel.rendering import day_of, exactly
from casework.operator_permissions import OperatorAction
from casework.period_rows import Difference, Group, differences, rows
from casework.period_rows import Row as Said
from casework.periods import Billed, DutyRule, Number, Source, Span, Unit
from locales import Texts

_RIGHT = OperatorAction.MANAGE_RULES
_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Line:
    """One number as it is read: its name, its value, how sure it is and where it stands."""

    name: str
    value: str
    status: str
    clause: str
    missing: bool


async def periods(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        found = await desk.manage_periods.listed()
    listed = []
    for one in found:
        statuses = Counter(_status(ask.texts, row.source) for row in rows(one.period))
        listed.append((one, _days(ask.texts, one.period.services), list(statuses.items())))
    return ask.page("manage/periods.html", listed=listed, names=[(one.period.name, one.period.name) for one in found])


async def period(ask: Ask) -> web.Response:
    async with ask.desk() as desk:
        one = await desk.manage_periods.one(ask.request.match_info["name"])
        names = [each.period.name for each in await desk.manage_periods.listed()]
    groups = [
        (ask.texts.of("manage-group", group), [line_of(ask, row) for row in rows(one.period) if row.group is group])
        for group in Group
    ]
    return ask.page(
        "manage/period.html",
        one=one,
        groups=[(title, lines) for title, lines in groups if lines],
        others=[(each, each) for each in names if each != one.period.name],
        of_places=", ".join(one.period.municipalities),
    )


async def difference(ask: Ask) -> web.Response:
    """Between two periods; the older one first, as they stand in the list."""
    first, second = ask.query.get("one", ""), ask.query.get("other", "")
    async with ask.desk() as desk:
        before, after = await desk.manage_periods.one(first), await desk.manage_periods.one(second)
    found = [
        (
            ask.texts.of("manage-group", one.group),
            _name(ask, one.before or one.after),
            line_of(ask, one.before) if one.before else None,
            line_of(ask, one.after) if one.after else None,
            one.only_source,
        )
        for one in differences(before.period, after.period)
    ]
    return ask.page("manage/period_difference.html", before=before, after=after, found=found)


# ── words ────────────────────────────────────────────────────────────────────


def changed(ask: Ask, one: Difference) -> tuple[str, str, str]:
    old = line_of(ask, one.before).value if one.before else "–"
    return _name(ask, one.before or one.after), old, line_of(ask, one.after).value if one.after else "–"


def line_of(ask: Ask, row: Said) -> Line:
    texts = ask.texts
    told = texts.plain("source-none") if row.missing else _value(ask, row)
    return Line(_name(ask, row), told, _status(texts, row.source), row.source.clause, row.missing)


def _status(texts: Texts, source: Source) -> str:
    return texts.plain("source-none") if source.status is None else texts.of("rule-status", source.status)


def _name(ask: Ask, row: Said | None) -> str:
    if row is None:
        return "–"
    texts = ask.texts
    match row.group:
        case Group.DUTIES:
            return texts.of("duty", row.key)
        case Group.NUMBERS:
            known = texts.has(f"number-{row.key.replace('_', '-')}")
            return texts.of("number", row.key) if known else row.key
        case Group.BILLING:
            return texts.of("activity-domain", row.key)
        case Group.DAYS:
            return texts.of("manage-period-days", row.key)
        case _:
            return texts.plain("manage-period-min-age")


def _value(ask: Ask, row: Said) -> str:
    texts = ask.texts
    match row.value:
        case Span():
            return _days(texts, row.value)
        case DutyRule():
            return _offset(texts, row.value)
        case Number():
            value = exactly(row.value.value or Decimal(0))
            return f"{value}{_SPACE}{texts.of('measure', row.value.unit)}".rstrip(f"{_SPACE}–")
        case Billed():
            return component(ask, row.value.component)
        case _:
            return str(row.value)


def _offset(texts: Texts, rule: DutyRule) -> str:
    offset = rule.offset
    if offset is None:
        return texts.plain("source-none")
    if offset.unit is Unit.ON:
        return ", ".join(map(day_of, offset.on))
    told = texts.plain(f"offset-{offset.unit.replace('_', '-')}", count=offset.amount)
    return f"{told}, {texts.plain('offset-repeat', count=offset.repeat_years)}" if offset.repeat_years else told


def _days(texts: Texts, span: Span) -> str:
    if span.start is None and span.end is None:
        return texts.plain("manage-period-no-days")
    return f"{day_of(span.start) if span.start else '…'}–{day_of(span.end) if span.end else '…'}"


PAGES = (
    get("/periods", periods, _RIGHT, "manage-menu-periods", Section.MANAGE),
    get("/periods/difference", difference, _RIGHT),
    get("/periods/{name}", period, _RIGHT),
)
