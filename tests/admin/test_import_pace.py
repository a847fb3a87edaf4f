"""A big import does not take SQLite from the bot, which gives up after some seconds."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from admin.imports import pace
from storage.at_work import at_work
from storage.tables import Person
from tests.admin.importing import HEAD, MARI, every, file, ready
from tests.admin.shell import Shell

__all__ = ["ready"]
NAMES = ("Mari", "Jaan", "Olga")
PEOPLE = HEAD + "".join(MARI.replace("Mari", name) for name in NAMES)


@contextmanager
def working() -> Iterator[None]:
    """The bot, or the panel."""
    with asyncio.Runner() as runner:
        work = at_work(os.environ["MARKAJA_DATABASE_URL"])
        runner.run(work.__aenter__())
        try:
            yield
        finally:
            runner.run(work.__aexit__(None, None, None))


def test_what_takes_long_waits_until_nobody_works_there(ready: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "LONGEST", 0.0)
    brought = ("import", "people", file(PEOPLE), "--yes")
    alone = os.environ["MARKAJA_DATABASE_URL"].startswith("sqlite")
    with working():
        if alone:
            assert "--while-running" in ready.refused(*brought)
            assert every(Person) == []
            assert "Aega kulub umbes 1 s" in ready.done("import", "people", file(PEOPLE), "--dry-run").out
        ready.done(*brought, *(("--while-running",) if alone else ()))

    assert len(every(Person)) == len(NAMES)


def test_what_is_short_is_brought_beside_the_bot(ready: Shell) -> None:
    with working():
        ready.done("import", "people", file(PEOPLE), "--yes")

    assert len(every(Person)) == len(NAMES)
