"""What is wrong in a period's file, as data: the command line says it in its own language."""

from __future__ import annotations

from enum import StrEnum


class Wrong(StrEnum):
    NOT_TOML = "not_toml"
    NO_NAME = "no_name"
    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_DUTY = "unknown_duty"
    UNKNOWN_DOMAIN = "unknown_domain"
    NOT_A_TABLE = "not_a_table"
    NOT_A_DATE = "not_a_date"
    NOT_A_COUNT = "not_a_count"
    NOT_A_NUMBER = "not_a_number"
    NOT_TEXT = "not_text"
    NOT_YES = "not_yes"
    NOT_AMONG = "not_among"
    NO_STATUS = "no_status"
    NO_CLAUSE = "no_clause"
    TWO_OFFSETS = "two_offsets"
    DAYS_TURNED = "days_turned"
    TARGET_GROUP = "target_group"


class PeriodProblem(ValueError):
    """`line` is 1 for the first; `place` is the key's path, `detail` what stands there or what may."""

    def __init__(self, wrong: Wrong, *, file: str, line: int, place: str = "", detail: str = "") -> None:
        told = ": ".join(part for part in (place, wrong.replace("_", " "), detail) if part)
        super().__init__(f"{file}: line {line}: {told}")
        self.wrong, self.file, self.line, self.place, self.detail = wrong, file, line, place, detail
