"""What a summary says in a chat."""

from __future__ import annotations

from casework.summaries import Summary
from locales import Html, Texts
from papers import summary_words
from papers.portfolio_words import portfolio_text

__all__ = ["portfolio_text", "post_text"]


def post_text(texts: Texts, summary: Summary) -> Html:
    """The post, or its quiet form; the summary was cut for its reader before (`casework.small_counts`)."""
    return summary_words.post_text(texts, summary)
