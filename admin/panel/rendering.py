"""Pages out of templates. Everything put into them is escaped; words come from Fluent, days from `locales.days`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from admin.panel import deeds, subjects
from locales import Texts, days
from locales.days import TALLINN
from storage.manage_base import Trace

FOLDER = Path(__file__).parent / "templates"
_SPACE = "\N{NO-BREAK SPACE}"


@cache
def environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["due"] = day_of
    made.filters["number"] = number
    return made


def render(template: str, texts: Texts, values: Mapping[str, Any]) -> str:
    """`t("id", …)` and `of("family", member)` are the words, `stamp(moment)` a moment in Tallinn,
    `change(trace)` what was done.
    """
    return (
        environment()
        .get_template(template)
        .render(
            {
                "t": texts.plain,
                "of": texts.of,
                "stamp": lambda at: stamp(texts, at),
                "change": lambda trace: changed(texts, trace),
                "lang": texts.language,
                **values,
            }
        )
    )


def day_of(day: date | datetime | None) -> str:
    """27.11.2026; a dash where there is none. A moment is its day in Tallinn."""
    if day is None:
        return "–"
    return days.due(day.astimezone(TALLINN).date() if isinstance(day, datetime) else day)


def changed(texts: Texts, trace: Trace) -> str:
    """What was done, and of which fields, day or version, where the log says so."""
    said, more = deeds.action(texts, trace.action), subjects.details(texts, trace.kind, trace.what)
    return f"{said} ({more})" if more else said


def stamp(texts: Texts, moment: datetime | None) -> str:
    return "–" if moment is None else days.stamp(texts, moment)


def number(value: float | None) -> str:
    """1 234,5: both languages part thousands with a no-break space and take a comma."""
    if value is None:
        return "–"
    whole = f"{value:,.1f}".removesuffix(".0")
    return whole.replace(",", _SPACE).replace(".", ",")


def exactly(value: Decimal) -> str:
    """1 234,50: as `number`, with every decimal place that it was given with."""
    return f"{value:,f}".replace(",", _SPACE).replace(".", ",")
