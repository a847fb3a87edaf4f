"""Settings as the operator's commands read them: those of the store, and what they need to know of the bot."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr, ValidationError

from admin.problems import Problem
from storage.secrets import KeyProblem, KeyRing
from storage.settings import StorageSettings


class AdminSettings(StorageSettings):
    bot_token: SecretStr = SecretStr("")
    bot_api_base: str = "https://api.telegram.org"
    bot_username: str = ""
    """For links: `t.me/USERNAME?start=…`."""
    backup_key: SecretStr = SecretStr("")
    older_backup_keys: list[SecretStr] = Field(default_factory=list)
    """Keys of backups that were made before the present one: a JSON list in the environment."""
    backup_dir: Path = Path("var/backups")


def read() -> AdminSettings:
    """Raises `Problem`. The sentence names settings and never shows their values: some are secret."""
    try:
        return AdminSettings()
    except ValidationError as error:
        names = {f"MARKAJA_{str(item['loc'][0]).upper()}" for item in error.errors() if item["loc"]}
        raise Problem("admin-problem-settings", problem=", ".join(sorted(names))) from error
    except (ValueError, OSError) as error:
        raise Problem("admin-problem-settings", problem=str(error)) from error


def key_ring(settings: AdminSettings) -> KeyRing:
    """Raises `Problem` when the key is missing or malformed."""
    if not settings.secret_key.get_secret_value():
        raise Problem("admin-problem-no-key")
    try:
        return settings.key_ring()
    except KeyProblem as error:
        raise Problem("admin-problem-bad-key") from error
