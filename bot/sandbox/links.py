"""Start links: what they may carry, and those that the page offers."""

import re
from dataclasses import dataclass

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


def check_payload(payload: str) -> None:
    if payload and not PAYLOAD.fullmatch(payload):
        raise ValueError(f"Telegram ignores such a start payload (1-64 of A-Z a-z 0-9 _ -): {payload!r}")


@dataclass(frozen=True)
class Link:
    title: dict[str, str]
    payload: str
    note: dict[str, str]
