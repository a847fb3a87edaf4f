"""What a period holds: ours, or a file's, checked to the last key before it is shown."""

from __future__ import annotations

from pathlib import Path

from admin.rules import asking, words
from casework import periods
from casework.duties import kinds
from casework.periods import DutyRule, Number, Period, Span, Unit
from locales import Texts
from locales.days import due


def show_periods(texts: Texts, name: str) -> None:
    if name:
        _print(texts, asking.period(name, asking.among(None), None))
        return
    brought = asking.imported()
    names = {period.name for period in brought}
    for period in (*brought, *(one for one in periods.periods() if one.name not in names)):
        print(f"{period.name}: {_days(texts, period.services)}")


def check(texts: Texts, file: Path) -> None:
    period = asking.load(file)
    print(texts.plain("admin-rules-period-good", file=str(file)))
    if periods.named(period.name):
        print(texts.plain("admin-rules-period-hides", period=period.name))
    _print(texts, period)


def _print(texts: Texts, period: Period) -> None:
    say = words.loaded()
    print(texts.plain("admin-rules-period-name", period=period.name))
    print(texts.plain("admin-rules-period-services", days=_days(texts, period.services)))
    if period.contract != period.services:
        print(texts.plain("admin-rules-period-contract", days=_days(texts, period.contract)))
    if period.intake:
        print(texts.plain("admin-rules-period-intake", days=_days(texts, period.intake)))
    if period.retention:
        print(texts.plain("admin-rules-period-retention", days=_days(texts, period.retention)))
    for rule in _in_order(period):
        told = say.plain("duty-no-day") if rule.offset is None else _offset(rule)
        print(f"  {rule.key}: {say.of('duty', rule.key)}: {told}. {words.source(rule.source)}")
    for number in period.numbers.values():
        print(f"  {_number(number)}. {words.source(number.source)}")
    if missing := [key for key in kinds() if key in _WAY and key not in period.duties]:
        print(texts.plain("admin-rules-period-missing", names=", ".join(missing)))
    for line in words.legend(_clauses(period)):
        print(line)


_WAY = ("assessment", "bto_link", "plan", "review", "report")
"""Without these a person's way or the month has no deadline at all."""


def _in_order(period: Period) -> list[DutyRule]:
    return [period.duties[key] for key in kinds() if key in period.duties]


def _clauses(period: Period) -> list[str]:
    spans = (period.services, period.contract, period.intake, period.retention)
    sources = [span.source for span in spans if span]
    sources += [rule.source for rule in period.duties.values()]
    sources += [number.source for number in period.numbers.values()]
    return [source.clause for source in sources]


def _days(texts: Texts, span: Span) -> str:
    if span.start and span.end:
        days = f"{due(span.start)}–{due(span.end)}"
    elif span.start:
        days = texts.plain("admin-rules-since", day=due(span.start))
    elif span.end:
        days = texts.plain("admin-rules-until", day=due(span.end))
    else:
        return texts.plain("admin-rules-no-days")
    return f"{days}. {words.source(span.source)}"


def _offset(rule: DutyRule) -> str:
    offset = rule.offset
    if offset is None:
        return ""
    if offset.unit is Unit.ON:
        return ", ".join(map(due, offset.on))
    say = words.loaded()
    told = say.plain(f"offset-{offset.unit.replace('_', '-')}", count=offset.amount)
    return f"{told}, {say.plain('offset-repeat', count=offset.repeat_years)}" if offset.repeat_years else told


def _number(number: Number) -> str:
    say = words.loaded()
    known = say.has(f"number-{number.key.replace('_', '-')}")
    name = say.of("number", number.key) if known else number.key
    if number.value is None:
        return f"{name}: {say.plain('source-none')}"
    value = f"{number.value:f}".replace(".", ",")
    return f"{name}: {value} {say.of('measure', number.unit)}".rstrip()
