"""Tables as SQLAlchemy's core knows them, for statements that are made once and go past the ORM, and their rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import Table, inspect
from sqlmodel import SQLModel

Row = TypeVar("Row", bound=SQLModel)


def plain(table: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(table.__tablename__)]


def row_of(table: type[Row], values: Mapping[str, Any]) -> Row:
    """An object of a table with the values of all its columns, made as SQLAlchemy makes what it has read.

    The constructor looks at each column anew, which takes as long as all the statements of an update.
    """
    made: Row = inspect(table).class_manager.new_instance()
    vars(made).update(values)
    return made
