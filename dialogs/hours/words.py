"""Days, lengths, components and lines in words. Names stand only where their own worker reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from casework.hours import HOUR, Mode, Recipient, Sum, recipient
from casework.hours_lines import Line
from dialogs.talk import Talk
from locales import Texts, days
from storage.caseload import Charge
from storage.hours_reading import Hours

QUARTER = 15
Charges = Mapping[str, Charge]
"""The worker's people by code."""


def day(texts: Texts, value: date) -> str:
    """Neljapäev, 19.11.2026 · четверг, 19.11.2026, as in a list: with a small letter."""
    return f"{texts.of('weekday', str(value.weekday()))}, {days.due(value)}"


def short_day(texts: Texts, value: date) -> str:
    """Weekday and 19.11, for a button."""
    return f"{texts.of('weekday', str(value.weekday()))}, {value:%d.%m}"


def month(texts: Texts, value: date) -> str:
    """As "november 2026"."""
    return texts.plain("hours-month-name", month=value.month, year=str(value.year))


def amount(texts: Texts, minutes: int) -> str:
    """2,5 h · 1 h 20 min · 45 min."""
    if minutes % QUARTER == 0 and minutes not in {QUARTER, 3 * QUARTER}:
        return texts.plain("hours-amount", hours=hours(minutes))
    if minutes < HOUR:
        return texts.plain("hours-amount-minutes", minutes=minutes)
    return texts.plain("hours-amount-both", hours=minutes // HOUR, minutes=minutes % HOUR)


def spoken(texts: Texts, minutes: int) -> str:
    """1,5 tundi · 1,5 часа; 20 min where the unit of hours does not do."""
    if minutes % QUARTER or minutes in {QUARTER, 3 * QUARTER}:
        return amount(texts, minutes)
    return texts.plain("hours-amount-spoken", hours=hours(minutes))


def hours(minutes: int) -> float:
    """For a sentence: 2, 2.5, at most two decimals."""
    whole, rest = divmod(minutes, HOUR)
    return whole if rest == 0 else round(minutes / HOUR, 2)


def clocks(texts: Texts, starts: int, minutes: int) -> str:
    """9.00–11.00 · 9:00–11:00."""
    first, last = _clock(texts, starts), _clock(texts, starts + minutes)
    return f"{first}–{last}"


def _clock(texts: Texts, minutes: int) -> str:
    hour, minute = divmod(minutes % (24 * HOUR), HOUR)
    return texts.plain("hours-clock", hour=hour, minute=f"{minute:02d}")


def component(talk: Talk, key: str) -> str:
    """As in a list; in another language with its Estonian name, under which everybody knows it."""
    name = component_in(talk.texts, key)
    if talk.texts.language == "et" or "(" in name:
        return name
    return f"{name} ({component_in(talk.languages['et'], key)})"


def component_in(texts: Texts, key: str) -> str:
    name = texts.of("activity", key)
    return name[:1].lower() + name[1:]


def person(charges: Charges, code: str) -> str:
    """P-014, Mari T."""
    found = charges.get(code)
    return f"{code}, {found.short}" if found and found.short else code


def persons(charges: Charges, codes: Iterable[str]) -> str:
    return "; ".join(person(charges, code) for code in codes) or "–"


def what(talk: Talk, line: Line) -> str:
    """Everything of a line but its persons, in one row."""
    texts = talk.texts
    parts = [
        day(texts, line.date) if line.date else texts.plain("hours-no-date"),
        _length(texts, line.minutes, line.starts),
        component(talk, line.component) if line.component else texts.plain("hours-no-component"),
    ]
    if line.mode == Mode.GROUP:
        parts.append(texts.plain("hours-in-group"))
    elif line.recipient:
        parts.append(texts.of("hours-for", line.recipient))
    return " · ".join(parts)


def what_of(talk: Talk, kept: Hours) -> str:
    """The same, of what is kept."""
    texts = talk.texts
    parts = [day(texts, kept.day), _length(texts, kept.minutes, kept.starts)]
    parts.append(component(talk, kept.component) if kept.component else texts.plain("hours-no-component"))
    if kept.mode is Mode.GROUP:
        parts.append(texts.plain("hours-in-group"))
    elif kept.recipient not in {None, recipient(kept.component, kept.mode)}:
        parts.append(texts.of("hours-for", kept.recipient or Recipient.PARTICIPANT))
    return " · ".join(parts)


def shared(talk: Talk, month: Sum) -> str:
    """Says "yes" where colleagues' hours are in what is left of a plan."""
    return "yes" if month.workers - {talk.desk.who.account_id} else "no"


def _length(texts: Texts, minutes: int | None, starts: int | None) -> str:
    if minutes is None:
        return texts.plain("hours-no-duration")
    said = amount(texts, minutes)
    return said if starts is None else f"{said} ({clocks(texts, starts, minutes)})"


def money(value: Decimal) -> str:
    """2 280 €, 17,50 €: with no-break spaces."""
    whole = value == value.to_integral_value()
    said = f"{value:,.0f}" if whole else f"{value:,.2f}"
    return said.replace(",", "\u00a0").replace(".", ",") + "\u00a0€"
