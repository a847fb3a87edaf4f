"""What changed between two versions of a month, line by line of its sheets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from casework.billing import Line, Provider, Sheet
from casework.hours import Recipient


@dataclass(frozen=True, slots=True)
class Change:
    """One line of one person's sheet: what it was, what it is; None where there was or is none."""

    case_id: int
    code: str
    billed: str | None
    recipient: Recipient
    provider: Provider | None
    before: Line | None
    after: Line | None


@dataclass(frozen=True, slots=True)
class Version:
    """The lines of each case as a month was closed, without any name of a person in care."""

    lines: Mapping[int, tuple[str, tuple[Line, ...]]]
    """By case: its code, and its lines."""

    @property
    def total(self) -> Decimal:
        return sum((line.sum or Decimal(0) for _, lines in self.lines.values() for line in lines), Decimal("0.00"))


def version_of(sheets: Iterable[Sheet]) -> Version:
    return Version({sheet.case_id: (sheet.code, sheet.lines) for sheet in sheets})


def changes(before: Version, after: Version) -> tuple[Change, ...]:
    """In the order of cases, then of lines; empty when both say the same."""
    found: list[Change] = []
    for case_id in sorted({*before.lines, *after.lines}):
        code, was = before.lines.get(case_id, ("", ()))
        code_now, now = after.lines.get(case_id, (code, ()))
        found += _of_case(case_id, code_now or code, was, now)
    return tuple(found)


def _of_case(case_id: int, code: str, was: Iterable[Line], now: Iterable[Line]) -> list[Change]:
    """Lines of another price are other lines: one goes and one comes, unless each side has just one of that kind."""
    old, new = _by_kind(was), _by_kind(now)
    found = []
    for kind in dict.fromkeys([*new, *old]):
        gone = [line for line in old.get(kind, ()) if line not in new.get(kind, ())]
        come = [line for line in new.get(kind, ()) if line not in old.get(kind, ())]
        for before, after in _paired(gone, come):
            line = after or before
            if line is not None:
                found.append(Change(case_id, code, line.billed, line.recipient, line.provider, before, after))
    return found


def _by_kind(lines: Iterable[Line]) -> dict[tuple[object, ...], list[Line]]:
    found: dict[tuple[object, ...], list[Line]] = {}
    for line in lines:
        key = (line.provider.id if line.provider else None, line.billed, line.recipient)
        found.setdefault(key, []).append(line)
    return found


def _paired(gone: list[Line], come: list[Line]) -> list[tuple[Line | None, Line | None]]:
    """The same price first; what is left over meets in its order."""
    pairs: list[tuple[Line | None, Line | None]] = []
    for line in list(gone):
        twin = next((other for other in come if other.unit == line.unit), None)
        if twin is not None:
            gone.remove(line)
            come.remove(twin)
            pairs.append((line, twin))
    longest = max(len(gone), len(come))
    return pairs + list(
        zip(gone + [None] * (longest - len(gone)), come + [None] * (longest - len(come)), strict=True)
    )


# ── kept as JSON ─────────────────────────────────────────────────────────────


def as_json(version: Version) -> dict[str, Any]:
    return {
        str(case_id): {"code": code, "lines": [_line_json(line) for line in lines]}
        for case_id, (code, lines) in version.lines.items()
    }


def from_json(kept: Mapping[str, Any]) -> Version:
    return Version({int(case_id): (row["code"], tuple(map(_line, row["lines"]))) for case_id, row in kept.items()})


def _line_json(line: Line) -> dict[str, Any]:
    return {
        "provider": [line.provider.id, line.provider.name] if line.provider else None,
        "billed": line.billed,
        "recipient": line.recipient,
        "unit": None if line.unit is None else str(line.unit),
        "minutes": line.minutes,
        "sum": None if line.sum is None else str(line.sum),
    }


def _line(row: Mapping[str, Any]) -> Line:
    return Line(
        provider=Provider(*row["provider"]) if row["provider"] else None,
        billed=row["billed"],
        recipient=Recipient(row["recipient"]),
        unit=None if row["unit"] is None else Decimal(row["unit"]),
        minutes=row["minutes"],
        sum=None if row["sum"] is None else Decimal(row["sum"]),
    )
