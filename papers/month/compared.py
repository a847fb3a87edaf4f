"""Rows of the page of changes, out of a line as it was and as it is."""

from __future__ import annotations

from casework.billing import Line
from locales.texts import Texts
from papers.month.frame import Changed
from papers.month.words import Words, euros, hours


def compared(texts: Texts, code: str, before: Line | None, after: Line | None) -> Changed:
    """P-014 · component · provider · recipient, what stood there, what stands there: for `Frame.changes`.

    ValueError: neither was nor is there a line.
    """
    words, line = Words(texts), after or before
    if line is None:
        raise ValueError("a change needs a line before or after it")
    what = (code, words.billed(line.billed), words.provider(line.provider), words.recipient(line.recipient))
    return Changed(code, " · ".join(what), _said(words, before), _said(words, after))


def _said(words: Words, line: Line | None) -> str:
    """1,50 h × 22,50 € = 33,75 €; without a price the hours and that there is none."""
    if line is None:
        return ""
    if line.unit is None or line.sum is None:
        return words("papers-changed-unpriced", hours=hours(line.minutes), lack=words("papers-no-price"))
    return words("papers-changed-line", hours=hours(line.minutes), unit=euros(line.unit), sum=euros(line.sum))
