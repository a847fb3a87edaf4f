"""What these forms have in common: typed days and numbers, what somebody changed meanwhile, faults by field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from admin.panel.ask import Ask
from admin.panel.forms import Sheet
from casework.told_days import read_day
from storage.manage_base import Changed, Wrong

WAS = "was_"
"""Before the name of a field: how it stood when the form was opened."""
_MOST_DIGITS = 6


def was(ask: Ask, fields: Mapping[str, str] | tuple[str, ...]) -> dict[str, str]:
    """As the form carried it, hidden; line ends as they were before a browser touched them."""
    return {name: ask.form.get(WAS + name, "").replace("\r\n", "\n") for name in fields}


def carried(values: Mapping[str, str]) -> dict[str, str]:
    """Values with their hidden twins, for a form that is opened."""
    return {**values, **{WAS + name: value for name, value in values.items()}}


def told_changed(
    ask: Ask, sheet: Sheet, changed: Changed, before: Mapping[str, str], labels: Mapping[str, str]
) -> None:
    """What somebody else changed stands above the form; what was typed stays, and may be saved over it."""
    for name, value in changed.now.items():
        if before.get(name, "") != value:
            sheet.wrong.append(
                ask.texts.plain(
                    "manage-changed", field=labels.get(name, name), now=value or ask.texts.plain("manage-nothing")
                )
            )
        sheet.values[WAS + name] = value


def wrong(ask: Ask, sheet: Sheet, fault: Wrong) -> None:
    """Beside its field."""
    sheet.errors[fault.field] = ask.texts.of("manage-wrong", fault.fault)


def day(sheet: Sheet, name: str, ask: Ask, *, ahead: bool = False) -> date | None:
    """2026-12-24 as a browser's field sends it, 24.12.2026 or 24.12 as people type it (`casework.told_days`).

    Without a year it is the nearest such day behind, with `ahead` the nearest to come. None when nothing was typed,
    or with an error beside the field when it is no day. A day that was understood stands in the sheet as ISO.
    """
    typed = sheet[name]
    if not typed:
        return None
    found = read_day(typed, ask.today, ahead=ahead)
    if found is None:
        sheet.errors[name] = ask.texts.plain("manage-wrong-day")
        return None
    sheet.values[name] = found.isoformat()
    return found


def days_for_fields(ask: Ask, sheet: Sheet, *names: str) -> None:
    """A browser's field of a day shows 2026-12-24 only; what is no day stays as it was typed."""
    for name in names:
        read = day(Sheet({name: sheet[name]}), name, ask)
        if read is not None:
            sheet.values[name] = read.isoformat()


def number(sheet: Sheet, name: str, ask: Ask) -> int | None:
    """A whole number; None as for a day."""
    typed = sheet[name].replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    if not typed:
        return None
    if not (typed.isascii() and typed.isdecimal()) or len(typed) > _MOST_DIGITS:
        sheet.errors[name] = ask.texts.plain("manage-wrong-number")
        return None
    return int(typed)


def chosen(typed: str) -> int | None:
    """The id in a list of choices; None for none of them."""
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= _MOST_DIGITS + 3 else None


def shown_day(value: date | None) -> str:
    """As people read it."""
    return "" if value is None else f"{value.day:02}.{value.month:02}.{value.year}"
