"""What was typed into a form, and what is wrong with it: kept together, so that nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes


@dataclass
class Sheet:
    """A form's values by field; `errors` are sentences beside a field, `wrong` those about the whole."""

    values: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    """What fields are called, where a list of faults has to name them."""
    kept: bool = False
    """Something was kept all the same, or earlier: nobody is told that nothing was."""

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "").strip()

    @property
    def fits(self) -> bool:
        return not self.errors and not self.wrong
