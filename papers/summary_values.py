"""Values of a summary as people write them: weeks, counts, hours, waits, euros; which components are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from casework.summaries import Count, HoursLine, Masked, Span, SpanKind
from locales import Texts, days

MOST_COMPONENTS = 5
"""Told one by one; what is left goes together."""
SIGNS = {Masked.UNDER: "<\u00a05", Masked.SOME: "≥\u00a01"}
_HOUR = 60
_TWO_DAYS = 48 * _HOUR
_DAY = 24 * _HOUR
_TEN = 10


# ── values ───────────────────────────────────────────────────────────────────


def span_name(texts: Texts, span: Span) -> str:
    """16.–22. november 2026 · 30.11.2026–06.12.2026 · november 2026."""
    first, last = span.first, span.last
    if span.kind is SpanKind.MONTH:
        return texts.plain("hours-month-name", month=first.month, year=str(first.year))
    if first.month != last.month:
        return texts.plain("summary-week-name-over", first=days.due(first), last=days.due(last))
    return texts.plain("summary-week-name", first=first.day, last=last.day, month=first.month, year=str(first.year))


def count(texts: Texts, value: Count) -> str:
    return SIGNS[value] if isinstance(value, Masked) else texts.plain("summary-number", number=value)


def hours(texts: Texts, minutes: int) -> str:
    """118,5 h: to a tenth."""
    return texts.plain("summary-hours", hours=in_hours(minutes))


def in_hours(minutes: int) -> float:
    value = round(minutes / _HOUR, 1)
    return int(value) if value == int(value) else value


def waited(texts: Texts, minutes: int) -> str:
    """40 min · 2,5 h · 31 h · 3,5 päeva: as exact as one remembers it."""
    if minutes < _HOUR:
        return texts.plain("summary-minutes", minutes=minutes)
    if minutes < _TWO_DAYS:
        exact = in_hours(minutes)
        return texts.plain("summary-hours", hours=exact if exact < _TEN else round(exact))
    spent = round(minutes / _DAY * 2) / 2
    return texts.plain("summary-days", days=int(spent) if spent == int(spent) else spent)


def euros(texts: Texts, value: Decimal) -> str:
    """12 345 €: whole ones, as a pace needs no cents."""
    return texts.plain("summary-euros", euros=f"{value:,.0f}".replace(",", "\u00a0"))


def share(texts: Texts, value: float) -> str:
    return texts.plain("summary-share", share=str(round(value)))


# ── hours ────────────────────────────────────────────────────────────────────


def component(texts: Texts, line: HoursLine) -> str:
    if line.is_rest:
        return texts.plain("summary-rest-of-components")
    return texts.of("summary-component", line.key) if line.key else texts.plain("summary-no-component")


def provider(texts: Texts, line: HoursLine) -> str:
    if line.is_rest:
        return texts.plain("summary-provider-rest")
    return line.name or texts.plain("summary-provider-none")


def largest(lines: Sequence[HoursLine], most: int = MOST_COMPONENTS) -> list[HoursLine]:
    """The largest of this span or its plan, largest first, and one line for whatever is left."""
    lines = [line for line in lines if line.done or line.planned]
    told = sorted((line for line in lines if not line.is_rest), key=lambda line: -max(line.done, line.planned))
    left = [*told[most:], *(line for line in lines if line.is_rest)]
    told = told[:most]
    if len(left) == 1 and not left[0].is_rest:
        return [*told, left[0]]
    return [*told, _together(left)] if left else told


def _together(lines: Sequence[HoursLine]) -> HoursLine:
    first = HoursLine("", is_rest=True)
    return replace(first, done=sum(line.done for line in lines), planned=sum(line.planned for line in lines))
