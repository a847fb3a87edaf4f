"""What becomes of each row, one line each: + added, ~ replaced, = there already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from locales import Texts
from storage.prices import Step

_ROWS = {
    Step.ADD: "admin-import-row-add",
    Step.REPLACE: "admin-import-row-replace",
    Step.SAME: "admin-import-row-same",
}


def row(words: Texts, step: Step, told: str, before: str = "") -> str:
    return words.plain(_ROWS[step], told=told, before=before)


def counts(steps: Iterable[Step]) -> dict[str, int]:
    """As the closing sentence asks for them: add, replace, same."""
    found = Counter(steps)
    return {str(step): found[step] for step in Step}
