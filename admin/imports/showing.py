"""What becomes of each row, one line each: + new, ~ changed, = there already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from admin.imports.shapes import Line, Look, Outcome
from locales import Texts

MOST_LINES = 200
_ROWS = {
    Outcome.NEW: "admin-import-row-add",
    Outcome.CHANGED: "admin-import-row-replace",
    Outcome.SAME: "admin-import-row-same",
}


def lines(words: Texts, look: Look) -> list[str]:
    """The table: every row, or what changes when they are too many, and how many there are of each outcome."""
    shown: Sequence[Line] = look.lines
    if len(shown) > MOST_LINES:
        shown = [line for line in shown if line.outcome is not Outcome.SAME]
    told = [_line(words, line) for line in shown[:MOST_LINES]]
    if len(shown) > MOST_LINES:
        told.append(words.plain("imports-more-lines", count=len(shown) - MOST_LINES))
    return [*told, summary(words, look)]


def _line(words: Texts, line: Line) -> str:
    if line.changes:
        changes = "; ".join(
            words.plain("imports-change", column=one.column, old=one.old or "–", new=one.new) for one in line.changes
        )
        return words.plain("imports-row-changed", told=line.told, changes=changes)
    return words.plain(_ROWS[line.outcome], told=line.told, before=line.before)


def summary(words: Texts, look: Look) -> str:
    found = Counter(line.outcome for line in look.lines)
    values = {str(outcome): found[outcome] for outcome in Outcome}
    return words.plain("imports-summary", refused=len({one.row for one in look.faults}), **values)


def notes(words: Texts, look: Look) -> list[str]:
    """What is good to know of the file itself, then of what is in it."""
    told = []
    if look.table.encoding:
        told.append(words.plain("imports-encoding", encoding=look.table.encoding, letters=look.table.letters or "–"))
        told.append(words.plain("imports-encoding-choose"))
    if look.table.unknown:
        names = ", ".join(f"„{heading}“" for heading in look.table.unknown)
        told.append(words.plain("imports-unknown-columns", names=names))
    return [*told, *look.plan.notes]


def counts(found: Iterable[Line]) -> dict[str, int]:
    """As the closing sentences of prices and contracts ask for them."""
    counted = Counter(line.outcome for line in found)
    return {"add": counted[Outcome.NEW], "replace": counted[Outcome.CHANGED], "same": counted[Outcome.SAME]}
