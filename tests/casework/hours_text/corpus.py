"""The corpora as cases: the customer's dev.jsonl, own positive and negative lines."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from casework.hours_text import Person, as_answer, read

HERE = Path(__file__).parent
DEV = Path(os.environ.get("MARKAJA_HOURS_CORPUS", HERE / "dev.jsonl"))
FRIDAY = date(2026, 11, 20)
_CAST = """
Kaarel Lepp, Mihkel Jõgi, Rein Orav, Piret Kuusk, Maarit Raud, Toomas Teder, Enn Liiv, Irina Zaitseva, Dmitri Baranov,
Galina Fjodorova, Andres Uibo, Taavet Rebane, Liis Kallas, Liisi Laur, Valentin Popov, Valentina Popova, Kadri Õunapuu,
Jüri Hunt, Ženja Tšernova, Jaak Kuusk
"""
CASELOAD = tuple(
    Person(f"L-{number:02}", *name.split())
    for number, name in enumerate(_CAST.replace("\n", " ").split(","), start=1)
)
_MANY = "subjects"


@dataclass(frozen=True)
class Case:
    id: str
    today: date
    text: str
    caseload: tuple[Person, ...]
    expected: Mapping[str, Any]

    def answer(self) -> dict[str, Any]:
        return comparable(as_answer(read(self.text, self.today, self.caseload)))

    @property
    def holds(self) -> bool:
        return self.answer() == comparable(self.expected)


def comparable(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Without regard to the order of entries, persons and subjects (1)."""
    same = dict(answer)
    if "about" in same:
        same["about"] = sorted(same["about"])
    if "entries" in same:
        entries = [{**entry, "persons": sorted(entry["persons"])} for entry in same["entries"]]
        same["entries"] = sorted(entries, key=lambda entry: json.dumps(entry, sort_keys=True))
    return same


def caseload_of(rows: list[dict[str, str]]) -> tuple[Person, ...]:
    return tuple(Person(row["code"], row["first_name"], row["last_name"]) for row in rows)


def dev_cases() -> list[Case]:
    rows = [json.loads(line) for line in DEV.read_text("utf-8").splitlines() if line]
    return [
        Case(row["id"], date.fromisoformat(row["today"]), row["text"], caseload_of(row["caseload"]), row["expected"])
        for row in rows
    ]


def own_cases() -> Iterator[Case]:
    today = FRIDAY
    for number, line in enumerate((HERE / "positive.txt").read_text("utf-8").splitlines(), start=1):
        if line.startswith("@"):
            today = date.fromisoformat(line[1:])
        elif line and not line.startswith("# "):
            text, _, expected = line.replace("\\n", "\n").partition(" => ")
            yield Case(f"positive.txt:{number}", today, text, CASELOAD, _expected(expected, today))


def _expected(written: str, today: date) -> dict[str, Any]:
    if written.startswith("ask "):
        return {"status": "ask", "about": written.removeprefix("ask ").split(",")}
    if written.startswith("no "):
        return {"status": "reject", "reason": written.removeprefix("no ")}
    return {"status": "ok", "entries": [_entry(one, today) for one in written.split(" & ")]}


def _entry(written: str, today: date) -> dict[str, Any]:
    persons, days, minutes, component, mode = written.split()
    return {
        "persons": persons.split("+"),
        "date": (today + timedelta(days=int(days))).isoformat(),
        "minutes": int(minutes),
        "component": None if component == "-" else component,
        "mode": None if mode == "-" else mode,
    }


def negative_lines() -> list[str]:
    return (HERE / "negative.txt").read_text("utf-8").splitlines()
