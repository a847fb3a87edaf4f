"""A fresh key, and what is said when there is none or a wrong one."""

from __future__ import annotations

import pytest

from storage.secrets import KeyRing
from tests.admin.shell import Shell


def test_standard_output_is_the_line_for_the_settings_and_nothing_else(shell: Shell) -> None:
    said = shell.done("key")

    name, _, key = said.out.strip().partition("=")
    assert name == "MARKAJA_SECRET_KEY"
    ring = KeyRing(key)
    assert ring.open(ring.seal("Testmann", "referral.name"), "referral.name") == "Testmann"
    assert "paroolihoidlas" in said.err
    assert "andmebaasist ja selle varukoopiatest eraldi" in said.err


def test_each_key_is_another(shell: Shell) -> None:
    assert shell.done("key").out != shell.done("key").out


@pytest.mark.parametrize(
    ("language", "none", "malformed"),
    [("et", "Võtit ei ole.", "Võti ei ole õige kujuga."), ("ru", "Ключа нет.", "Ключ неправильного вида.")],
)
def test_a_command_that_needs_the_key_says_what_is_wrong(
    ready: Shell, monkeypatch: pytest.MonkeyPatch, language: str, none: str, malformed: str
) -> None:
    monkeypatch.setenv("MARKAJA_LANGUAGE", language)
    monkeypatch.setenv("MARKAJA_SECRET_KEY", "c2hvcnQ=")
    said = ready.refused("import", "municipalities")
    assert said.startswith(malformed)
    assert "c2hvcnQ" not in said

    monkeypatch.delenv("MARKAJA_SECRET_KEY")
    assert ready.refused("import", "municipalities").startswith(none)
