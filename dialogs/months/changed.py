"""A change between two versions as the files list it: what, what it was, what it is."""

from __future__ import annotations

from casework.billing import Line
from casework.changes import Change
from locales import Texts
from papers.month.frame import Changed
from papers.month.words import Words, euros, hours


def in_words(texts: Texts, one: Change) -> Changed:
    words = Words(texts)
    what = ", ".join(
        [one.code, words.billed(one.billed), words.provider(one.provider), words.recipient(one.recipient)]
    )
    return what, _side(texts, one.before), _side(texts, one.after)


def _side(texts: Texts, line: Line | None) -> str:
    """1,50 h × 17,35 € = 26,03 €; empty where there was, or is, nothing."""
    if line is None:
        return ""
    said = f"{hours(line.minutes)} {texts.plain('papers-hour')}"
    if line.unit is None or line.sum is None:
        return said
    return f"{said} × {euros(line.unit)} = {euros(line.sum)}"
