"""Imported periods for commands that must answer at once: read without the whole store, which takes long to import.

What the texts hold is no secret (rules of a programme), so no key is needed.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

_QUERY = "SELECT file, text FROM period_file ORDER BY name"
_SQLITE = "sqlite"


def read(url: str) -> Sequence[tuple[str, str]]:
    """File name and text of each; nothing where the database is not there, or knows no such table yet."""
    scheme, _, rest = url.partition("://")
    if scheme.partition("+")[0] == _SQLITE:
        return _of_file(Path(rest.partition("?")[0].removeprefix("/")))
    return asyncio.run(_of_server(url))


def _of_file(path: Path) -> Sequence[tuple[str, str]]:
    if not path.is_file():
        return ()
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            return [(str(file), str(text)) for file, text in database.execute(_QUERY)]
    except sqlite3.Error:
        return ()


async def _of_server(url: str) -> Sequence[tuple[str, str]]:
    from sqlalchemy import text  # noqa: PLC0415 (half a second, which SQLite spares)
    from sqlalchemy.exc import SQLAlchemyError  # noqa: PLC0415

    from storage.database import create_engine  # noqa: PLC0415

    engine = create_engine(url)
    try:
        async with engine.connect() as connection:
            return [(str(file), str(kept)) for file, kept in (await connection.execute(text(_QUERY))).all()]
    except (SQLAlchemyError, OSError):
        return ()
    finally:
        await engine.dispose()
