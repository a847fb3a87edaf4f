"""The words of one message of a page: title, sentences, where they stand and when that was looked at."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from casework import help_pages, periods
from casework.help_pages import Page
from dialogs.referral.danger import number_lines
from locales import Html, Texts, days

_DOCUMENT = re.compile(r"\b00\d\b")
_RUNNING = "2025-2026"
"""The last period into which anybody was taken."""


def label(texts: Texts, key: str) -> str:
    """For a button."""
    return texts.of("help-label", key)


def title(texts: Texts, page: Page) -> Html:
    return texts(f"help-title-{_id(page)}")


def message(texts: Texts, page: Page, part: int) -> Html:
    head = Html(f"<b>{title(texts, page)}</b>")
    if page.parts > 1:
        head = Html(f"{head}\n{texts('help-part', part=part, parts=page.parts)}")
    return Html("\n\n".join(filter(None, (head, body(texts, page, part), foot(texts, page)))))


def body(texts: Texts, page: Page, part: int) -> Html:
    return texts(f"help-text-{_id(page)}-{part}", **values(texts, page))


def foot(texts: Texts, page: Page) -> Html:
    """Nothing where the page claims nothing."""
    if page.checked is None:
        return Html("")
    named = dict.fromkeys(_DOCUMENT.findall(page.clause))
    source = "; ".join(texts.of("help-source", one) for one in named)
    return texts("help-foot", checked=days.due(page.checked), source=source)


def values(texts: Texts, page: Page) -> Mapping[str, object]:
    """Sums and years as words: a year takes no space between its digits."""
    found: dict[str, object] = {name: str(value) for name, value in page.sums.items()}
    if page.rule:
        offset = periods.state_services().duties[page.rule].offset
        found["count"] = offset.amount if offset else 0
    if page.key == help_pages.EMERGENCY:
        found["numbers"] = number_lines(texts)
    if page.key == "iste":
        found |= iste_days()
    return found


def iste_days() -> dict[str, str]:
    """The last day on which people were taken in, and the last one of the services."""
    period = periods.named(_RUNNING)
    if period is None or period.intake is None or period.intake.end is None or period.services.end is None:
        raise ValueError(f"{_RUNNING}: no intake or no end")
    return {"closed": days.due(period.intake.end), "ends": days.due(period.services.end)}


@lru_cache(maxsize=8)
def bodies(texts: Texts) -> Mapping[str, str]:
    """Everything that the pages say, by page: for the search."""
    return {
        page.key: " ".join((title(texts, page), *(body(texts, page, part + 1) for part in range(page.parts))))
        for page in help_pages.pages().values()
        if page.parent
    }


def _id(page: Page) -> str:
    return page.key.replace("_", "-")
