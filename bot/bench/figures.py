"""What a measure gives: a number beside its budget."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Wish:
    """How much is asked for; `quick` is a look, not a measurement."""

    quick: bool = False
    seed: int = 1

    def of(self, whole: int, quick: int) -> int:
        return quick if self.quick else whole


@dataclass(frozen=True, slots=True)
class Figure:
    """`least` and `most` are the budget; without either the number only explains another one."""

    name: str
    value: float
    unit: str = ""
    least: float | None = None
    most: float | None = None

    @property
    def kept(self) -> bool | None:
        """None without a budget."""
        if self.least is None and self.most is None:
            return None
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "kept": self.kept}

    def line(self) -> str:
        mark = {True: "✓", False: "✗", None: " "}[self.kept]
        return f"{mark} {self.name:<52} {_number(self.value):>12} {self.unit:<10} {self._budget()}".rstrip()

    def _budget(self) -> str:
        parts = [
            f"≥ {_number(self.least)}" if self.least is not None else "",
            f"≤ {_number(self.most)}" if self.most is not None else "",
        ]
        return " ".join(filter(None, parts))


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"  # noqa: PLR2004 (digits)
