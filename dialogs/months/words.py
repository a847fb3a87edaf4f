"""Sums, persons, checks and gaps of a month in words. A name stands only where its own worker asked for the page."""

from __future__ import annotations

from decimal import Decimal

from casework.billing import Away, Check, Gap, GapKind, Sheet
from casework.hours import HOUR
from dialogs.hours.words import amount, component_in, month
from locales import Html, Texts, days
from papers.month.words import euros

_SHORT = 8
_PART = 4
__all__ = ["amount", "checked", "component", "euros", "gap", "hours", "month", "person", "tag"]


def hours(minutes: int) -> Decimal:
    """For a sentence: 20.5; at most two decimals."""
    return (Decimal(minutes) / HOUR).quantize(Decimal("0.01")).normalize()


def person(sheet: Sheet, *, named: bool) -> str:
    """P-014, Mari T."""
    first, _, last = sheet.name.partition(" ")
    if not named or not first:
        return sheet.code
    return f"{sheet.code}, {first} {last[:1]}." if last else f"{sheet.code}, {first}"


def tag(digest: str) -> str:
    """Its first signs, as they stand on the sheet as well: 3f2a 91bc…"""
    return " ".join(digest[at : at + _PART] for at in range(0, _SHORT, _PART)) + "…"


def checked(texts: Texts, check: Check) -> Html:
    return texts("month-checked", at=days.stamp(texts, check.at), tag=tag(check.digest))


def component(texts: Texts, key: str) -> str:
    """An activity, or what hours bill as; an imported list's own key is its name."""
    plain = key.replace("_", "-")
    if texts.has(f"activity-{plain}"):
        return component_in(texts, key)
    return texts.of("billed", key) if texts.has(f"billed-{plain}") else key


def gap(texts: Texts, one: Gap) -> Html:
    """P-014: planned and not delivered, everyday life (Piret V.)."""
    if one.kind is GapKind.UNCHECKED:
        what = texts.of("month-gap-reader", one.what or "worker")
    else:
        what = component(texts, one.what) if one.what else ""
    line = texts("month-gap-line", code=one.code, what=what) if what else texts("month-gap-code", code=one.code)
    if one.away is not None:
        return Html(f"{line} · {texts('month-gap-away', spans=_spans(one.away))}")
    return Html(f"{line} · {texts('month-gap-who', worker=one.who)}") if one.who else line


def _spans(away: Away) -> str:
    return ", ".join(days.span(*one) for one in away.spans)
