"""What the doctor says: one line each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from admin.problems import Problem


class Mark(StrEnum):
    OK = "ok"
    WARNING = "warning"
    """Works, but somebody should look."""
    BROKEN = "broken"


SIGNS = {Mark.OK: "✓", Mark.WARNING: "!", Mark.BROKEN: "✗"}


@dataclass(frozen=True, slots=True)
class Finding:
    """`check` is the name that machines read; `text_id` says what was found and, if need be, what to do."""

    check: str
    mark: Mark
    text_id: str
    values: dict[str, str | int]

    @property
    def stands(self) -> bool:
        return self.mark is not Mark.BROKEN


def ok(check: str, text_id: str, **values: str | int) -> Finding:
    return Finding(check, Mark.OK, text_id, values)


def warning(check: str, text_id: str, **values: str | int) -> Finding:
    return Finding(check, Mark.WARNING, text_id, values)


def broken(check: str, text_id: str, **values: str | int) -> Finding:
    return Finding(check, Mark.BROKEN, text_id, values)


def refused(check: str, problem: Problem) -> Finding:
    """What stops a command stops the doctor's check with the same sentence."""
    return Finding(check, Mark.BROKEN, problem.text_id, problem.values)
