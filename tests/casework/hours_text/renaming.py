"""The customer's cases with names that nobody has seen: persons and texts are renamed together, case form by case form."""

from __future__ import annotations

import re
from collections.abc import Iterable

from casework.hours_text import Person
from tests.casework.hours_text.corpus import HERE, Case


def table() -> tuple[dict[str, str], dict[str, str]]:
    """Stored names and written forms, each with its replacement, from `renaming.txt`."""
    stored: dict[str, str] = {}
    written: dict[str, str] = {}
    for line in (HERE / "renaming.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, old, new = line.split()
            (stored if kind == "name" else written)[old] = new
    return stored, written


def renamed(cases: Iterable[Case]) -> list[Case]:
    stored, written = table()
    forms = {**stored, **written}
    pattern = re.compile(
        r"(?<![^\W_])(" + "|".join(sorted(map(re.escape, forms), key=len, reverse=True)) + r")(?![^\W\d_])"
    )
    return [
        Case(
            case.id,
            case.today,
            pattern.sub(lambda found: forms[found.group()], case.text),
            tuple(Person(one.code, stored[one.first_name], stored[one.last_name]) for one in case.caseload),
            case.expected,
        )
        for case in cases
    ]
