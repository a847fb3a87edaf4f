"""Findings and figures of one play."""

from __future__ import annotations

from dataclasses import dataclass, field

MOST_SHOWN = 12


@dataclass
class Verdict:
    wrong: list[str] = field(default_factory=list)
    figures: dict[str, object] = field(default_factory=dict)

    def unless(self, right: bool, what: str) -> None:
        if not right:
            self.wrong.append(what)

    def __str__(self) -> str:
        lines = [f"  {name}: {value}" for name, value in self.figures.items()]
        if not self.wrong:
            return "\n".join(["PASSED", *lines])
        found = [f"  ✗ {what}" for what in self.wrong[:MOST_SHOWN]]
        return "\n".join([f"FAILED: {len(self.wrong)} findings", *found, *lines])
