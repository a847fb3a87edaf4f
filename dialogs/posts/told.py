"""What stands after /summary: a week, a month or a day in it; what is neither gets a clear answer."""

from __future__ import annotations

from casework.calendar import tallinn_day
from casework.summaries import Span
from casework.told_spans import told_span
from dialogs.talk import Talk
from papers.summary_values import span_name

_TYPED = 40
"""So much of it is shown again."""


def span_of(talk: Talk, typed: str) -> Span | None:
    """None where nothing was typed, and where it has been answered that it is no week or has not begun."""
    if not typed:
        return None
    today = tallinn_day(talk.now)
    span = told_span(typed, today)
    if span is None:
        talk.reply.say(talk.texts("post-not-understood", typed=typed[:_TYPED]))
        return None
    if span.first > today:
        talk.reply.say(talk.texts("post-not-begun", span=span_name(talk.texts, span)))
        return None
    return span
