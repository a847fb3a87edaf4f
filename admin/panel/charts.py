"""Bars of a chart as places on a picture; the words and the numbers stand beside it as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 200
_FOOT, _HEAD = 26, 20
_GAP = 0.28
"""Of a bar's room."""


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    middle: float
    label: str
    value: str
    now: bool
    """Still going on: drawn as an outline."""


def bars(points: Sequence[tuple[str, float, str]], *, last_goes_on: bool = True) -> list[Bar]:
    """From (label, amount, amount in words); the tallest takes the whole height. Amounts below 0 count as 0."""
    room = WIDTH / max(1, len(points))
    top = max((amount for _, amount, _ in points), default=0) or 1
    tall = HEIGHT - _FOOT - _HEAD
    made = []
    for number, (label, amount, words) in enumerate(points):
        height = max(0.0, amount) / top * tall
        x = number * room + room * _GAP / 2
        made.append(
            Bar(
                x=round(x, 1),
                y=round(HEIGHT - _FOOT - height, 1),
                width=round(room * (1 - _GAP), 1),
                height=round(height, 1),
                middle=round(number * room + room / 2, 1),
                label=label,
                value=words,
                now=last_goes_on and number == len(points) - 1,
            )
        )
    return made
