"""A summary on its way into a chat: words, buttons, and the picture that is drawn later."""

from __future__ import annotations

from functools import partial

from casework.summaries import Summary
from dialogs.reply import Drawn, Rows
from dialogs.summaries.words import post_text
from locales import Texts
from papers import summary_chart


def drawn(texts: Texts, summary: Summary, rows: Rows, thread: int = 0) -> Drawn:
    """The same numbers in the same language are the same picture, whoever reads it."""
    return Drawn(
        text=post_text(texts, summary),
        key=(summary, texts.language),
        draw=partial(summary_chart.draw, summary, texts),
        rows=rows,
        thread=thread,
    )
