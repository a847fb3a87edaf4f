"""The pre-check of the target group: it informs a referrer, the municipality decides [002 §1.3, 004 2.5].

A referral goes to the municipality whatever the verdict is: helping is its duty (SHS § 15).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

FILE = "target_group.toml"


class Verdict(StrEnum):
    FITS = "fits"
    OUTSIDE = "outside"
    WINDOW_CLOSED = "window_closed"
    NO_PERIOD = "no_period"
    NOT_IN_MODEL = "not_in_model"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Keys of the sentences that explain a verdict."""

    AGE_FITS = "age_fits"
    PENSION_AGE_NOT_CHECKED = "pension_age_not_checked"
    UNDER_MIN_AGE = "under_min_age"
    CHILD_PROTECTION = "child_protection"
    NEW_PEOPLE_NO_LONGER = "new_people_no_longer"
    NEW_PEOPLE_NOT_YET = "new_people_not_yet"
    NO_PERIOD_ON_THIS_DAY = "no_period_on_this_day"
    NO_CONTRACT = "no_contract"
    AGE_NOT_TOLD = "age_not_told"


class Status(StrEnum):
    """How well the documents support a number."""

    DOCUMENTED = "documented"
    CARRIED_OVER = "carried_over"
    UNCONFIRMED = "unconfirmed"
    EXAMPLE = "example"


@dataclass(frozen=True)
class Rule:
    """Where a rule stands and how sure it is."""

    key: str
    status: Status
    clause: str


@dataclass(frozen=True)
class TargetGroup:
    """One period's rules; ages in full years, both ends of period and window belong to them."""

    period: str
    start: date
    end: date
    rule: Rule
    min_age: int
    min_age_rule: Rule
    window: tuple[date, date] | None
    window_rule: Rule | None
    upper_bound: Rule | None
    conditions: tuple[Rule, ...]


@dataclass(frozen=True)
class PreCheck:
    """`reason` names the sentence, `rule` what decided (min_age, queue_from, window, period, contract).

    `clause` and `status` are the rule's source; with no period they are empty and None.
    """

    verdict: Verdict
    reason: Reason
    rule: str
    period: str = ""
    window_from: date | None = None
    window_until: date | None = None
    clause: str = ""
    status: Status | None = None


def precheck(age: int | None, today: date, has_contract: bool) -> PreCheck:
    """What can be said of a new person: age in full years, the day, whether the municipality has a contract.

    Order: no period on this day, no contract, too young, window closed, age not told, fits.
    """
    group = target_group(today)
    if group is None:
        return PreCheck(Verdict.NO_PERIOD, Reason.NO_PERIOD_ON_THIS_DAY, "period")
    if not has_contract:
        return _say(group, Verdict.NOT_IN_MODEL, Reason.NO_CONTRACT, Rule("contract", *_source(group.rule)))
    if age is not None and age < group.min_age:
        return _too_young(age, group)
    if group.window and group.window_rule and not group.window[0] <= today <= group.window[1]:
        late = today > group.window[1]
        reason = Reason.NEW_PEOPLE_NO_LONGER if late else Reason.NEW_PEOPLE_NOT_YET
        return _say(group, Verdict.WINDOW_CLOSED, reason, group.window_rule)
    if age is None:
        return _say(group, Verdict.UNKNOWN, Reason.AGE_NOT_TOLD, group.min_age_rule)
    reason = Reason.PENSION_AGE_NOT_CHECKED if group.upper_bound else Reason.AGE_FITS
    return _say(group, Verdict.FITS, reason, group.min_age_rule)


def target_group(day: date) -> TargetGroup | None:
    """The rules of the programme period that holds on this day, None outside all periods."""
    return next((group for group in target_groups() if group.start <= day <= group.end), None)


def _too_young(age: int, group: TargetGroup) -> PreCheck:
    """Under 16 there is no queue for a state service either: child protection [003]."""
    queue_from, queue_rule = _ours()[1]
    if age < queue_from:
        return _say(group, Verdict.OUTSIDE, Reason.CHILD_PROTECTION, queue_rule)
    return _say(group, Verdict.OUTSIDE, Reason.UNDER_MIN_AGE, group.min_age_rule)


def _say(group: TargetGroup, verdict: Verdict, reason: Reason, rule: Rule) -> PreCheck:
    first, last = group.window or (None, None)
    return PreCheck(verdict, reason, rule.key, group.period, first, last, rule.clause, rule.status)


def _source(rule: Rule) -> tuple[Status, str]:
    return rule.status, rule.clause


# ── the data ────────────────────────────────────────────────────────────────


def target_groups() -> tuple[TargetGroup, ...]:
    """All periods in order, from `data/target_group.toml`."""
    return _ours()[0]


@cache
def pension_ages() -> tuple[int, int, Rule]:
    """Nobody under the first age has reached old-age pension, everybody from the second on has."""
    table = tomllib.loads(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))["old_age_pension"]
    under, since = (_row(table, name, "old_age_pension", value=int) for name in ("nobody_under", "everybody_from"))
    return under["value"], since["value"], _rule("old_age_pension", since)


def queue_from() -> tuple[int, Rule]:
    """The age from which a state service has a queue; under it help is child protection's [003]."""
    return _ours()[1]


@cache
def _ours() -> tuple[tuple[TargetGroup, ...], tuple[int, Rule]]:
    return read(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))


def read(text: str) -> tuple[tuple[TargetGroup, ...], tuple[int, Rule]]:
    """The periods, and the age from which a state service has a queue; ValueError names file, period, key."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{FILE}: {error}") from error
    queue = _row(table.get("state_services", {}), "queue_from", "state_services", value=int)
    groups = tuple(read_group(row) for row in table.get("periods", ()))
    for before, after in pairwise(groups):
        if after.start <= before.end:
            raise ValueError(f"{FILE}: {after.period}: from: the period begins before {before.period} ends")
    return groups, (queue["value"], _rule("queue_from", queue))


def read_group(row: Mapping[str, Any]) -> TargetGroup:
    """One period's row, as the file has them under `periods`; ValueError names period and key."""
    where = str(row.get("name", "a period without a name"))
    start, end = _days(row, where)
    min_age = _row(row, "min_age", where, value=int)
    window = _row(row, "window", where) if "window" in row else None
    upper = _row(row, "upper_bound", where, key=str) if "upper_bound" in row else None
    return TargetGroup(
        period=where,
        start=start,
        end=end,
        rule=_rule("period", _row({"period": row}, "period", where)),
        min_age=min_age["value"],
        min_age_rule=_rule("min_age", min_age),
        window=_days(window, where) if window else None,
        window_rule=_rule("window", window) if window else None,
        upper_bound=_rule(upper["key"], upper) if upper else None,
        conditions=tuple(_condition(condition, where) for condition in row.get("conditions", ())),
    )


def _condition(row: Mapping[str, Any], where: str) -> Rule:
    checked = _row({"conditions": row}, "conditions", where, key=str)
    return _rule(checked["key"], checked)


def _row(table: Mapping[str, Any], name: str, where: str, **shape: type) -> Mapping[str, Any]:
    row = table.get(name)
    if not isinstance(row, Mapping):
        raise ValueError(f"{FILE}: {where}: {name} is missing")  # noqa: TRY004 - a bad file
    for field, kind in {"status": str, "clause": str, **shape}.items():
        if not isinstance(row.get(field), kind):
            problem = f"{field} is missing or not a {kind.__name__}"
            raise ValueError(f"{FILE}: {where}: {name}: {problem}")  # noqa: TRY004 - as above
    if row["status"] not in list(Status):
        raise ValueError(f"{FILE}: {where}: {name}: status must be one of {', '.join(Status)}")
    return row


def _rule(key: str, row: Mapping[str, Any]) -> Rule:
    return Rule(key, Status(row["status"]), row["clause"])


def _days(row: Mapping[str, Any], where: str) -> tuple[date, date]:
    first, last = row.get("from"), row.get("until")
    if not isinstance(first, date) or not isinstance(last, date) or last < first:
        raise ValueError(f"{FILE}: {where}: from and until must be dates in order")
    return first, last
