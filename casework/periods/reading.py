"""A period from TOML, checked to the last key; `PeriodProblem` names the file, the line and what is wrong."""

from __future__ import annotations

from datetime import date

from casework import eligibility
from casework.duties import Owner, kinds
from casework.eligibility import TargetGroup
from casework.facts import Event, Trait
from casework.periods.model import Billed, DutyRule, Measure, Number, Offset, Period, Span, Unit
from casework.periods.problems import Wrong
from casework.periods.table import Table, parsed

BILLING_DOMAINS = (
    "base",
    "personal",
    "family",
    "social_relations",
    "mental_health",
    "physical_health",
    "occupation",
    "leisure",
    "housing",
    "everyday_life",
)
PERIOD = (
    "name",
    "services",
    "contract",
    "intake",
    "retention",
    "duties",
    "numbers",
    "billing",
    "target_group",
    "municipalities",
)
"""What a file may say."""
_SPAN = ("from", "until", "status", "clause")
_DUTY = (*Unit, "repeat_years", "status", "clause", "owner", "base", "only_if", "met_from", "met_until", "base_from")
_NUMBER = ("value", "unit", "status", "clause")
_BILLED = ("as", "status", "clause")


def read_period(file: str, text: str) -> Period:
    whole = parsed(file, text)
    whole.only(PERIOD)
    name = whole.word("name").strip()
    if not name:
        whole.wrong(Wrong.NO_NAME, "name")
    services = _span(whole, "services") or Span()
    return Period(
        name=name,
        services=services,
        contract=_span(whole, "contract") or services,
        intake=_span(whole, "intake"),
        retention=_span(whole, "retention"),
        duties={key: _duty(key, row) for key, row in _rows(whole, "duties")},
        numbers={key: _number(key, row) for key, row in _rows(whole, "numbers")},
        billing={key: _billed(key, row) for key, row in _rows(whole, "billing")},
        target_group=_target_group(whole, name, services),
        municipalities=whole.words("municipalities"),
    )


def _rows(whole: Table, key: str) -> list[tuple[str, Table]]:
    table = whole.table(key)
    return list(table.tables()) if table else []


def _span(whole: Table, key: str) -> Span | None:
    table = whole.table(key)
    if table is None:
        return None
    table.only(_SPAN)
    return table.span()


def _duty(key: str, row: Table) -> DutyRule:
    if key not in kinds():
        row.wrong(Wrong.UNKNOWN_DUTY, detail=", ".join(kinds()))
    row.only(_DUTY)
    offset = _offset(row)
    return DutyRule(
        key=key,
        offset=offset,
        source=row.source(needed=offset is not None),
        owner=row.one_of("owner", Owner) if "owner" in row.rows else None,
        base=row.some_of("base", Event) if "base" in row.rows else None,
        only_if=frozenset(row.some_of("only_if", Trait)) if "only_if" in row.rows else None,
        met_within=Span(row.day("met_from"), row.day("met_until")),
        base_from=row.day("base_from"),
    )


def _offset(row: Table) -> Offset | None:
    units = [unit for unit in Unit if unit in row.rows]
    if not units:
        return None
    if len(units) > 1:
        row.wrong(Wrong.TWO_OFFSETS, units[1], ", ".join(units))
    unit = units[0]
    repeat = row.count("repeat_years") if "repeat_years" in row.rows else 0
    match unit:
        case Unit.ON:
            return Offset(unit, on=row.days(unit))
        case Unit.AT_ONCE | Unit.MONTH_END:
            row.yes(unit)
            return Offset(unit)
        case _:
            return Offset(unit, row.count(unit), repeat_years=repeat)


def _number(key: str, row: Table) -> Number:
    row.only(_NUMBER)
    value = row.number("value")
    unit = row.one_of("unit", Measure) if "unit" in row.rows else Measure.PLAIN
    return Number(key, value, unit, row.source(needed=value is not None))


def _billed(key: str, row: Table) -> Billed:
    if key not in BILLING_DOMAINS:
        row.wrong(Wrong.UNKNOWN_DOMAIN, detail=", ".join(BILLING_DOMAINS))
    row.only(_BILLED)
    component = row.word("as")
    return Billed(component, row.source(needed=bool(component)))


def _target_group(whole: Table, name: str, services: Span) -> TargetGroup | None:
    """In the file itself, or our own of the same name."""
    own = whole.table("target_group")
    if own is None:
        return next((group for group in eligibility.target_groups() if group.period == name), None)
    try:
        days = {"from": services.start or date.min, "until": services.end or date.max}
        return eligibility.read_group({"name": name, **days, **own.rows})
    except ValueError as error:
        own.wrong(Wrong.TARGET_GROUP, str(error).removeprefix(f"{eligibility.FILE}: {name}: ").split(":")[0])
