"""Words of a move into another period, for the chat and for the file alike."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from casework.next_period import PersonPreview
from casework.period_catalogue import PartChange, PlanPart
from casework.period_days import MovedDay
from casework.periods import OWN
from locales import Texts, days
from papers.month.words import euros


def period(texts: Texts, name: str) -> str:
    """2025–2026; the municipality's own where it has no name."""
    return texts.plain("period-own") if name == OWN else name.replace("-", "–")


def periods(texts: Texts, names: tuple[str, ...]) -> str:
    return ", ".join(period(texts, name) for name in names) or "–"


def component(texts: Texts, key: str | None) -> str:
    """A billed component or an activity; an imported catalogue's own key is its name."""
    if not key:
        return "–"
    plain = key.replace("_", "-")
    for family in ("billed", "activity"):
        if texts.has(f"{family}-{plain}"):
            return texts.of(family, key)
    return key


def activity(texts: Texts, part: PlanPart) -> str:
    return texts.of("activity", part.planned.activity)


def unit(texts: Texts, value: Decimal | None) -> str:
    return texts.plain("period-no-price") if value is None else euros(value)


def part_change(texts: Texts, part: PlanPart) -> str:
    """What becomes of it, without its price."""
    match part.change:
        case PartChange.OTHERWISE:
            return texts.plain(
                "period-part-otherwise",
                before=component(texts, part.before),
                after=component(texts, part.after),
            )
        case PartChange.GONE:
            return texts.plain("period-part-gone")
        case PartChange.NEEDS_DOMAIN:
            return texts.plain("period-part-needs-domain")
        case _:
            return texts.plain("period-part-same")


def day(texts: Texts, one: MovedDay) -> str:
    """What becomes of one deadline."""
    return texts.plain(
        "period-day",
        change=one.change.value,
        name=texts.of("duty", one.key),
        before=due(texts, one.before),
        after=due(texts, one.after),
    )


def due(texts: Texts, value: date | None) -> str:
    return days.due(value) if value else texts.plain("period-no-day")


def place(texts: Texts, person: PersonPreview) -> str:
    """Why they stay, or that they go; beside it that they are away for a while, with no word about why."""
    told = texts.plain("period-place", place=person.place.value, chosen="yes" if person.chosen else "no")
    return f"{told} · {texts.plain('period-paused')}" if person.paused else told


def missed(texts: Texts, person: PersonPreview) -> str:
    return "; ".join(_rule(texts, key) for key in person.missed)


def _rule(texts: Texts, key: str) -> str:
    return texts.of("target-rule", key) if texts.has(f"target-rule-{key.replace('_', '-')}") else key
