"""Typed settings that every process shares: where the database is, and the key that seals names.

From the environment (`MARKAJA_…`), then a TOML file (`MARKAJA_CONFIG`, or `markaja.toml` in the folder).
"""

from __future__ import annotations

import os
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from storage.secrets import KeyProblem, KeyRing


def config_file() -> Path:
    return Path(os.environ.get("MARKAJA_CONFIG", "markaja.toml"))


class StorageSettings(BaseSettings):
    # A value that does not fit may be a secret: it is never repeated in the error.
    model_config = SettingsConfigDict(env_prefix="MARKAJA_", extra="ignore", hide_input_in_errors=True)

    database_url: str = "sqlite:///var/markaja.db"
    secret_key: SecretStr = SecretStr("")
    older_keys: list[SecretStr] = Field(default_factory=list)
    """Keys that only open, for a rotation: a JSON list in the environment, the first key there ever was last."""
    language: str = "et"
    """Of the command line."""

    logo: Path | None = None
    """The emblem of the European Union's co-funding for the month's files: a PNG or JPEG; none: a line of text."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the file."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=config_file())

    def key_ring(self) -> KeyRing:
        key = self.secret_key.get_secret_value()
        if not key:
            raise KeyProblem("no key: set MARKAJA_SECRET_KEY (make one with `markaja key`)")
        return KeyRing(key, *(older.get_secret_value() for older in self.older_keys))
