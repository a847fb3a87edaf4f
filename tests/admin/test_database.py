"""Walking migrations up, and a database that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import migrate
from tests.admin.shell import Shell, sql


def test_the_first_upgrade_makes_folder_and_database_the_second_changes_nothing(shell: Shell) -> None:
    first = shell.done("db", "upgrade")
    assert first.out.startswith("Andmebaas on loodud: sqlite:///")
    assert first.out.rstrip().endswith(migrate.head())
    assert Path("var/house.db").exists()

    assert shell.done("db", "upgrade").out.strip() == f"Andmebaas on juba ajakohane. Versioon: {migrate.head()}"


def test_an_upgrade_needs_no_key(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MARKAJA_SECRET_KEY")

    shell.done("db", "upgrade")


def test_a_command_on_a_database_that_was_never_made_leaves_no_file_behind(shell: Shell) -> None:
    said = shell.refused("invite", "case-manager", "--municipality", "saku")

    assert said.startswith("Andmebaasi faili ei ole:")
    assert "markaja db upgrade" in said
    assert not Path("var").exists()


def test_an_empty_database_is_sent_to_the_upgrade(shell: Shell) -> None:
    Path("var").mkdir()
    Path("var/house.db").touch()

    assert "markaja db upgrade" in shell.refused("import", "municipalities")


def test_a_database_ahead_of_the_program_is_left_alone(ready: Shell) -> None:
    sql("UPDATE alembic_version SET version_num = '9999'")

    for command in (("db", "upgrade"), ("import", "municipalities")):
        assert "9999" in ready.refused(*command)


@pytest.mark.parametrize("command", [("db", "upgrade"), ("import", "municipalities")])
@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://anu:salasona@127.0.0.1:1/markaja", "Andmebaasiga ei saanud töötada: postgresql://anu:***@"),
        ("nonsense", "MARKAJA_DATABASE_URL ei ole andmebaasi aadress."),
        ("sqlite:///markaja.toml", "Andmebaasiga ei saanud töötada: sqlite:///markaja.toml"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_without_the_password(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, command: tuple[str, str], url: str, told: str
) -> None:
    Path("markaja.toml").write_text('language = "et"  # a file that is no database\n', "utf-8")
    monkeypatch.setenv("MARKAJA_DATABASE_URL", url)

    said = shell.refused(*command)

    assert said.startswith(told)
    assert "salasona" not in said


def test_a_settings_file_that_does_not_read_is_named_without_its_values(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("markaja.toml").write_text('older_keys = "salajane-voti"\n', "utf-8")
    said = shell.refused("db", "upgrade")
    assert said.startswith("Seadeid ei saanud lugeda (MARKAJA_OLDER_KEYS).")
    assert "salajane-voti" not in said

    Path("markaja.toml").write_text("older_keys = \n", "utf-8")
    assert "line 1" in shell.refused("db", "upgrade")
