"""Settings that every process shares: where they come from, and that the key does not leak out of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage.secrets import KeyProblem, KeyRing, new_key
from storage.settings import StorageSettings

KEY, OLDER, OLDEST = new_key(), new_key(), new_key()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to start in: no file of this machine is read."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, **settings: object) -> None:
    path.write_text("".join(f"{name} = {json.dumps(value)}\n" for name, value in settings.items()), "utf-8")


def test_without_any_settings_the_database_is_a_file_and_the_language_estonian() -> None:
    settings = StorageSettings()

    assert settings.database_url == "sqlite:///var/markaja.db"
    assert settings.language == "et"
    assert settings.older_keys == []


def test_settings_are_read_from_the_file_in_the_folder(folder: Path) -> None:
    write(folder / "markaja.toml", language="ru", secret_key=KEY, older_keys=[OLDER], database_url="sqlite:///a.db")
    settings = StorageSettings()

    assert (settings.language, settings.database_url) == ("ru", "sqlite:///a.db")
    assert settings.secret_key.get_secret_value() == KEY
    assert [older.get_secret_value() for older in settings.older_keys] == [OLDER]


def test_another_file_is_read_when_the_environment_names_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder / "markaja.toml", language="et")
    write(folder / "other.toml", language="ru")
    monkeypatch.setenv("MARKAJA_CONFIG", str(folder / "other.toml"))

    assert StorageSettings().language == "ru"


def test_the_environment_wins_over_the_file_setting_by_setting(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder / "markaja.toml", language="ru", secret_key=OLDER, database_url="sqlite:///file.db")
    monkeypatch.setenv("MARKAJA_SECRET_KEY", KEY)
    monkeypatch.setenv("MARKAJA_DATABASE_URL", "sqlite:///environment.db")
    settings = StorageSettings()

    assert settings.secret_key.get_secret_value() == KEY
    assert settings.database_url == "sqlite:///environment.db"
    assert settings.language == "ru"


def test_what_is_given_in_code_wins_over_both(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder / "markaja.toml", language="ru")
    monkeypatch.setenv("MARKAJA_LANGUAGE", "ru")

    assert StorageSettings(language="et").language == "et"


def test_settings_of_other_processes_do_not_disturb(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder / "markaja.toml", bot_token="42:TOKEN", language="ru")
    monkeypatch.setenv("MARKAJA_SANDBOX_PORT", "1")

    assert StorageSettings().language == "ru"


# ── the key ──────────────────────────────────────────────────────────────────


def test_a_missing_key_says_which_setting_and_how_to_make_one() -> None:
    with pytest.raises(KeyProblem, match=r"no key: set MARKAJA_SECRET_KEY \(make one with `markaja key`\)"):
        StorageSettings().key_ring()


def test_a_malformed_key_is_refused_when_the_ring_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_SECRET_KEY", "short")

    with pytest.raises(KeyProblem, match="key"):
        StorageSettings().key_ring()


def test_the_ring_seals_with_the_key_and_opens_with_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKAJA_SECRET_KEY", KEY)
    monkeypatch.setenv("MARKAJA_OLDER_KEYS", json.dumps([OLDER, OLDEST]))
    ring = StorageSettings().key_ring()

    assert ring.key_id == KeyRing(KEY).key_id
    assert [ring.open(KeyRing(key).seal("Mari", "a.b"), "a.b") for key in (KEY, OLDER, OLDEST)] == ["Mari"] * 3


def test_keys_do_not_appear_when_settings_are_printed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder / "markaja.toml", older_keys=[OLDER])
    monkeypatch.setenv("MARKAJA_SECRET_KEY", KEY)
    settings = StorageSettings()
    shown = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"

    assert "sqlite:///var/markaja.db" in shown
    assert KEY not in shown
    assert OLDER not in shown
