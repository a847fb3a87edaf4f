"""What a raw search through a year shows of one person, in the shapes in which the report tells it."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from tests.admin.raw_search import Raw, Rows

SUBJECTS = {
    "person": "person", "referral": "referral", "case_file": "case", "family_link": "family_link",
    "rating": "rating", "complaint": "complaint", "pause": "pause", "month_file": "month_file",
    "planned_component": "planned_component", "hours_entry": "hours", "hours_card": "hours_card",
}  # fmt: skip
"""What the outbox and the audit log call a table's rows."""


def untrue(told: Mapping[str, Any], there: Mapping[str, Any], raw: Raw) -> dict[str, Any]:
    """Columns of a copied row of which the database says something else."""
    names = [row["name"] for table in ("municipality", "organisation") for row in raw.tables[table].values()]
    return {
        column: value
        for column, value in told.items()
        if value is not None and value not in names and plain(value) != plain(there[column])
    }


def plain(value: Any) -> str:  # noqa: ANN401 (any column's)
    """Sealed JSON as it was sealed; moments without the zone, which only one database keeps."""
    if isinstance(value, bytes):
        value = value.decode()
        value = json.loads(value) if value[:1] in "{[" else value
    if hasattr(value, "isoformat"):
        value = value.isoformat()
    return re.sub(r"(T[\d:]+)(\.0+)?(\+00:00)?$", r"\1", str(value))


def subjects_of(below: Rows) -> set[str]:
    return {f"{SUBJECTS[name]}:{key}" for name, keys in below.items() if name in SUBJECTS for key in keys}


def messages(raw: Raw, below: Rows) -> Counter[tuple[str, str]]:
    marks = subjects_of(below)
    rows = raw.tables["outbox"].values()
    return Counter((row["notice"], row["state"]) for row in rows if row["subject"] in marks)


def looks(raw: Raw, below: Rows) -> Counter[tuple[str, str]]:
    """Of "case:7" as well as of "case:7:2025-02-01"."""
    marks = subjects_of(below)
    rows = raw.tables["audit"].values()
    mine = [row for row in rows if ":".join(row["subject"].split(":")[:2]) in marks]
    return Counter((row["action"], row["subject"]) for row in mine)


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def table(said: str) -> dict[str, tuple[int, int]]:
    return {name: (int(rows), int(telling)) for name, rows, telling in re.findall(r"\((\w+)\): (\d+), (\d+)", said)}


def left_sealed(after: Raw, below: Rows) -> dict[str, int]:
    """Values in rows of the person that are still sealed, by place: whatever is in them."""
    left = Counter(
        place
        for place in after.sealed
        for key in below.get(place.partition(".")[0], ())
        if (row := after.tables[place.partition(".")[0]].get(key)) is not None
        and row[place.partition(".")[2]] is not None
    )
    return dict(left)


def left_open(after: Raw, below: Rows) -> dict[str, Any]:
    """Open columns that tell something of who it was."""
    telling = ("birth_year", "age", "person_hash", "phone_hash", "language", "person_language", "domains")
    return {
        f"{name}.{column}": value
        for name in ("person", "referral")
        for key in below[name]
        for column, value in after.tables[name][key].items()
        if column in telling and value
    }


def about(raw: Raw, below: Rows) -> dict[int, Any]:
    """What the outbox still carries of each line about the person."""
    marks = subjects_of(below)
    return {key: row["args"] for key, row in raw.tables["outbox"].items() if row["subject"] in marks}
