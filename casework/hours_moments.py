"""When an entry was, seen from the moment at which its words were written."""

from __future__ import annotations

from datetime import date, datetime

from casework.calendar import tallinn
from casework.hours import DAY, HOUR

SOON = 15
"""Minutes: who is about to finish may write it down."""


def is_ahead(day: date, starts: int | None, minutes: int, written: datetime) -> bool:
    """Whether it was not over when it was written; without times of day only more than that day has had until then.

    `written` is when the worker wrote, whenever it arrived.
    """
    local = tallinn(written)
    now = (local.date() - day).days * DAY + local.hour * HOUR + local.minute
    return minutes > now if starts is None else starts + minutes > now + SOON
