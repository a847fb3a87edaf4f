"""What may have been meant: the nearest of the known names."""

from __future__ import annotations

from collections.abc import Iterable

from casework.answers import latin

_NEAR = 70.0
"""Percent alike; below it a guess would mislead."""


def nearest(typed: str, known: Iterable[str]) -> str:
    """In either alphabet, with or without dots and hats; empty when nothing is near."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 (takes long to import)

    names = list(dict.fromkeys(one for one in known if one))
    found = process.extractOne(_plain(typed), [_plain(one) for one in names], scorer=fuzz.WRatio, score_cutoff=_NEAR)
    return names[found[2]] if found else ""


def _plain(name: str) -> str:
    return " ".join(latin(name).split())
