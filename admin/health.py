"""`markaja health`: asks the running bot on this machine, for a container or a timer that wants to know."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any

from admin import settings
from admin.problems import Problem
from admin.settings import AdminSettings
from locales import Texts

PATIENCE = 8
"""Seconds."""


def ask(words: Texts, *, as_json: bool) -> int:
    """The exit code: 1 when something is amiss or nobody answers."""
    read = settings.read()
    if not read.watch_port:
        raise Problem("watch-off")
    address = address_of(read)
    found = told(address)
    if found is None:
        print(words.plain("watch-nobody", address=address))
        return 1
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for check in found["checks"].values():
            print("✓" if check["ok"] else "✗", check["text"])
    return 0 if found["ok"] else 1


def address_of(read: AdminSettings) -> str:
    host = "127.0.0.1" if read.watch_host in {"0.0.0.0", "::"} else read.watch_host  # noqa: S104 (asked, not served)
    return f"http://{host}:{read.watch_port}/health"


def told(address: str) -> dict[str, Any] | None:
    """What it answers, well or not; None when nobody of ours does."""
    # Straight to this machine: a proxy of the surroundings has no business here.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(address, timeout=PATIENCE) as answer:
            found = json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            try:
                found = json.load(error)
            except ValueError:
                return None
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and "checks" in found else None
