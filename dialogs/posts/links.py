"""Links of posts: from a group into the private chat, and from the private chat into a group."""

from __future__ import annotations

import re

from casework.summaries import Span

_WEEK = re.compile(r"post_(\d{1,9})_([0-9W-]{4,10})")


def privately(address: str, municipality_id: int, span: Span) -> str:
    """Opens the private chat at these numbers; what they are is told there, to those who may read them."""
    return f"{address}?start=post_{municipality_id}_{span.key}"


def read(payload: str) -> tuple[int, Span] | None:
    """Municipality and span of such a link; None for any other."""
    found = _WEEK.fullmatch(payload)
    if found is None:
        return None
    try:
        return int(found[1]), Span.parse(found[2])
    except ValueError:
        return None


def into_group(start_link: str) -> str:
    """t.me/BOT?start=CODE → the link that asks for the group to which the bot is added with this code."""
    return start_link.replace("?start=", "?startgroup=", 1)
