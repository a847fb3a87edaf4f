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
from sqlalchemy.engine import make_url

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
    lost_keys: list[str] = Field(default_factory=list)
    """Ids of keys that are lost for good: a JSON list. What they sealed reads as if it were not there."""
    language: str = "et"
    """Of the command line."""

    panel_host: str = "127.0.0.1"
    panel_port: int = 8091
    panel_url: str = ""
    """How the operator's panel is reached from outside (https://…, behind a proxy); empty: as it listens."""
    watch_host: str = "127.0.0.1"
    watch_port: int = 0
    """Where the running bot answers `/health` and `/metrics`; 0: nowhere."""

    logo: Path | None = None
    """The emblem of the European Union's co-funding for the month's files: a PNG or JPEG; none: a line of text."""

    erasures_file: Path | None = None
    """Where the ledger of erasures is copied to (see `storage.erasures`); none: beside the SQLite file."""

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

    def erasures_path(self) -> Path | None:
        """None where the database is not a file and nothing was set: the ledger then has no copy outside of it."""
        if self.erasures_file is not None:
            return self.erasures_file
        parsed = make_url(self.database_url)
        if not parsed.drivername.startswith("sqlite") or parsed.database in {None, "", ":memory:"}:
            return None
        return Path(str(parsed.database)).with_suffix(".erasures.jsonl")

    @property
    def panel_address(self) -> str:
        """Without a slash at its end."""
        return self.panel_url.rstrip("/") or f"http://{self.panel_host}:{self.panel_port}"

    def key_ring(self) -> KeyRing:
        key = self.secret_key.get_secret_value()
        if not key:
            raise KeyProblem("no key: set MARKAJA_SECRET_KEY (make one with `markaja key`)")
        return KeyRing(key, *(older.get_secret_value() for older in self.older_keys), lost=self.lost_keys)
