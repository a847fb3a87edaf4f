"""A well-formed key that is not the house's: no command writes with it, and it is told in one sentence."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from bot.__main__ import run as run_bot
from bot.settings import BotSettings
from storage.desk import Desk
from storage.secrets import ForeignKeys, new_key
from storage.tables import Conversation
from tests.admin.backups import made
from tests.admin.shell import Shell, at_the_desk
from tests.admin.test_import_dry_run import stored

TOLD = "osa andmeid on krüpteeritud võtmega"


async def draft(desk: Desk) -> None:
    desk.session.add(Conversation(key="1:1", state="x", data={"name": "Testmann"}, touched_at=desk.now))


@pytest.fixture
def sealed(any_url: str, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)
    monkeypatch.setenv("MARKAJA_BACKUP_KEY", new_key())
    shell.done("db", "upgrade")
    shell.done("import", "municipalities")
    at_the_desk(draft)
    return shell


@pytest.mark.parametrize(
    "command",
    [
        ("invite", "case-manager", "--municipality", "saku"),
        ("import", "municipalities"),
        ("import", "people", "people.csv", "--yes"),
        ("data", "find", "Testmann"),
        ("outbox", "--drop-held"),
        ("panel",),
    ],
    ids=" ".join,
)
def test_nothing_is_written_with_another_key(
    sealed: Shell, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    sealed.done("import", "people", "people.csv", "--example")
    right, before = os.environ["MARKAJA_SECRET_KEY"], stored()
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())

    assert TOLD in sealed.refused(*command)

    monkeypatch.setenv("MARKAJA_SECRET_KEY", right)
    assert stored() == before


def test_the_bot_does_not_start_with_it_either(sealed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    del sealed
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())
    monkeypatch.setenv("MARKAJA_BOT_TOKEN", "1:test")

    with pytest.raises(ForeignKeys, match=r"conversation\.data"):
        asyncio.run(run_bot(BotSettings()))


def test_a_new_key_goes_on_where_the_old_one_stands_beside_it(sealed: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_OLDER_KEYS", f'["{os.environ["MARKAJA_SECRET_KEY"]}"]')
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())

    sealed.done("invite", "case-manager", "--municipality", "saku", "--name", "Anu K.")


def test_a_house_put_back_without_its_lost_key_answers_to_the_new_one(
    keyed: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    at_the_desk(draft)
    file = made(keyed)
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())
    keyed.done("restore", str(file), "--into", "sqlite:///new.db", "--without-data-key")
    monkeypatch.setenv("MARKAJA_DATABASE_URL", f"sqlite:///{tmp_path / 'new.db'}")

    keyed.done("outbox")
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())
    assert TOLD in keyed.refused("outbox")
