"""Settings of the running bot, beside those of the store."""

from __future__ import annotations

from pydantic import SecretStr

from storage.settings import StorageSettings


class BotSettings(StorageSettings):
    bot_token: SecretStr = SecretStr("")
    bot_api_base: str = "https://api.telegram.org"
    """Another Bot API server: a self-hosted one, the sandbox, a test peer."""
    paced: bool = True
    """Keep to Telegram's limits; only a test against the sandbox may be in more of a hurry."""
    log_level: str = "INFO"
    sandbox_host: str = "127.0.0.1"
    sandbox_port: int = 8090
