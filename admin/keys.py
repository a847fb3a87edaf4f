"""A fresh key for the settings."""

from __future__ import annotations

import sys

from locales import Texts
from storage.secrets import new_key


def show_new_key(words: Texts) -> None:
    """The line alone goes to standard output, so that `markaja key >> .env` holds nothing else."""
    print(f"MARKAJA_SECRET_KEY={new_key()}", flush=True)
    print(words.plain("admin-key-keep"), file=sys.stderr)
