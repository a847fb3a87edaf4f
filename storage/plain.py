"""Tables as SQLAlchemy's core knows them, for statements that are made once and go past the ORM."""

from __future__ import annotations

from sqlalchemy import Table
from sqlmodel import SQLModel


def plain(table: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(table.__tablename__)]
