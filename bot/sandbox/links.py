"""Start links that the page offers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    title: dict[str, str]
    payload: str
    note: dict[str, str]
