"""How an enum stands in a column: as its own word, so that a new member needs no change of the database."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import Enum


def word(kind: type[StrEnum]) -> Any:  # noqa: ANN401 (SQLModel types `sa_type` as a class, SQLAlchemy takes an instance)
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )
