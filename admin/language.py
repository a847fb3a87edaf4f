"""The language of the command line. Read without the settings, whose libraries would slow `--help` down."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from locales import LANGUAGES, pick_language


def language() -> str:
    """From `MARKAJA_LANGUAGE`, then `language` in the settings' file, otherwise the first of ours."""
    return pick_language(os.environ.get("MARKAJA_LANGUAGE") or _in_file()) or LANGUAGES[0]


def _in_file() -> str:
    """A broken file is reported by those who need it."""
    try:
        settings = tomllib.loads(Path(os.environ.get("MARKAJA_CONFIG", "markaja.toml")).read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(settings.get("language", ""))
