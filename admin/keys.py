"""A fresh key for the settings."""

from __future__ import annotations

import sys

from locales import Texts
from storage.secrets import new_key


def show_new_key(words: Texts, *, of_backups: bool = False) -> None:
    """The line alone goes to standard output, so that `markaja key >> .env` holds nothing else."""
    name = "MARKAJA_BACKUP_KEY" if of_backups else "MARKAJA_SECRET_KEY"
    print(f"{name}={new_key()}", flush=True)
    print(words.plain("backup-key-keep" if of_backups else "admin-key-keep"), file=sys.stderr)
