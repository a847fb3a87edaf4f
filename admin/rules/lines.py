"""Deadlines of many people: JSON objects line by line in and out, in order; a broken line stops nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from admin.problems import Problem
from admin.rules import asking, oneself
from casework import deadlines
from casework.facts import Event, Facts
from casework.periods import Period
from locales import Texts

_DAYS = {
    "entered_on": Event.ENTERED,
    "linked_on": Event.LINKED,
    "assessed_on": Event.ASSESSED,
    "plan_on": Event.PLANNED,
    "reviewed_on": Event.REVIEWED,
    "exited_on": Event.EXITED,
}


def answer(texts: Texts, known: Sequence[Period]) -> None:
    for found in answers(texts, sys.stdin.buffer, known):
        print(json.dumps(found, ensure_ascii=False), flush=True)


def answers(texts: Texts, lines: Iterable[bytes], known: Sequence[Period]) -> Iterator[dict[str, Any]]:
    for line in lines:
        try:
            row = _row(line)
        except Problem as problem:
            yield {"error": texts.plain(problem.text_id, **problem.values)}
            continue
        try:
            yield _answer(row, known)
        except Problem as problem:
            yield {"id": row["id"], "error": texts.plain(problem.text_id, **problem.values)}


def _row(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Problem("admin-problem-line-json") from error
    if not isinstance(row, dict):
        raise Problem("admin-problem-line-json")
    if isinstance(row.get("id"), bool) or not isinstance(row.get("id"), str | int):
        raise Problem("admin-problem-line-key", key="id")
    return row


def _answer(row: dict[str, Any], known: Sequence[Period]) -> dict[str, Any]:
    name = row.get("period")
    if not isinstance(name, str):
        raise Problem("admin-problem-line-key", key="period")
    period = asking.period(name, known, None) if name else None
    if period is None:
        raise Problem("admin-problem-period", typed=name, names=asking.names(known))
    days = {event: _day(row, key) for key, event in _DAYS.items()}
    if days[Event.ENTERED] is None:
        raise Problem("admin-problem-line-key", key="entered_on")
    facts = Facts.of(*days.items())
    facts = Facts(facts.facts, review_on=_day(row, "review_on"))
    try:
        return {"id": row["id"], **oneself.answer(deadlines.of(facts, period))}
    except (OverflowError, ValueError) as error:  # the calendar ends with the year 9999
        raise Problem("admin-problem-day", typed=str(row["entered_on"])) from error


def _day(row: dict[str, Any], key: str) -> date | None:
    typed = row.get(key)
    if typed is None:
        return None
    if not isinstance(typed, str) or not typed:
        raise Problem("admin-problem-line-key", key=key)
    return asking.day(typed)
