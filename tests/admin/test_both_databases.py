"""The whole way of a new house on SQLite and on PostgreSQL."""

from __future__ import annotations

import pytest

from storage.desk import Desk
from storage.secrets import new_key
from storage.tables import Conversation
from tests.admin.shell import Shell, at_the_desk, sql


async def draft(desk: Desk) -> None:
    desk.session.add(Conversation(key="1:1", state="x", data={"name": "Testmann"}, touched_at=desk.now))


def test_from_nothing_to_an_invitation_and_a_clean_bill(
    any_url: str, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)

    shell.done("db", "upgrade")
    shell.done("db", "upgrade")
    shell.done("import", "municipalities")
    shell.done("invite", "poster", "--organisation", "Haigla", "--kind", "hospital", "--municipality", "saku")
    at_the_desk(draft)

    said = shell.done("doctor").out
    assert "✓ Logi ei saa tagantjärele muuta ega kustutada." in said
    assert "✓ Suletud kuid ja nende faile ei saa tagantjärele muuta." in said
    assert "✓ Kustutamiste nimekirja ei saa tagantjärele muuta." in said
    assert "✓ Võti avab krüpteeritud andmed." in said


def test_a_guard_that_is_gone_and_a_key_that_is_lost_are_found(
    any_url: str, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MARKAJA_DATABASE_URL", any_url)
    shell.done("db", "upgrade")
    at_the_desk(draft)
    on_table = "" if any_url.startswith("sqlite") else " ON audit"
    sql(f"DROP TRIGGER audit_is_append_only_update{on_table}")
    sql(f"DROP TRIGGER month_file_one_door{on_table.replace('audit', 'month_file')}")
    sql(f"DROP TRIGGER erasure_only_grows_delete{on_table.replace('audit', 'erasure')}")
    monkeypatch.setenv("MARKAJA_SECRET_KEY", new_key())

    said = shell("doctor")

    assert said.code == 1
    assert "✗ Logi kaitse on puudu: audit_is_append_only_update." in said.out
    assert "✗ Suletud kuude kaitse on puudu: month_file_one_door." in said.out
    assert "✗ Kustutamiste nimekirja kaitse on puudu: erasure_only_grows_delete." in said.out
    assert "✗ Võti ei ava neid andmeid: conversation.data." in said.out
