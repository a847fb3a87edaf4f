"""Reading hours messages from standard input, a JSON object a line; each is answered with a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from typing import IO, Any

from casework.hours_text import Person, as_answer, read

_TEXTS = ("code", "first_name", "last_name")


class NotACase(ValueError):
    """The line is no case; the message says why."""


def parse_standard_input() -> None:
    _as_utf8(sys.stdin)
    _as_utf8(sys.stdout)
    parse_lines(sys.stdin, sys.stdout)


def parse_lines(lines: Iterable[str], out: IO[str]) -> None:
    """An answer for every line that is not blank, in order; a broken line is answered with its error."""
    for line in lines:
        if line.strip():
            out.write(json.dumps(answer(line), ensure_ascii=False) + "\n")
            out.flush()


def answer(line: str) -> Mapping[str, object]:
    try:
        return _answer(_case(line))
    except (ValueError, RecursionError) as error:
        return {"error": str(error) or type(error).__name__}


def _case(line: str) -> Mapping[str, Any]:
    case = json.loads(line.removeprefix("\ufeff"))
    if not isinstance(case, dict):
        raise NotACase("a JSON object is expected")
    if not isinstance(case.get("text"), str):
        raise NotACase("text: a string is expected")
    if not isinstance(case.get("today"), str):
        raise NotACase("today: an ISO date is expected")
    if case.get("components", "default") != "default":
        raise NotACase('components: only "default" is known')
    return case


def _answer(case: Mapping[str, Any]) -> Mapping[str, object]:
    try:
        today = date.fromisoformat(case["today"])
    except ValueError as error:
        raise NotACase(f"today: {error}") from error
    return as_answer(read(case["text"], today, _caseload(case.get("caseload"))))


def _caseload(rows: object) -> tuple[Person, ...]:
    if not isinstance(rows, list):
        raise NotACase("caseload: a list is expected")
    return tuple(_person(row, number) for number, row in enumerate(rows, start=1))


def _person(row: object, number: int) -> Person:
    if not isinstance(row, dict) or not all(isinstance(row.get(field), str) for field in _TEXTS):
        raise NotACase(f"caseload {number}: {', '.join(_TEXTS)} are expected")
    return Person(*(row[field] for field in _TEXTS))


def _as_utf8(stream: object) -> None:
    """The corpus is UTF-8 whatever the shell says; a byte that is not becomes a sign of its own."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", errors="replace")
