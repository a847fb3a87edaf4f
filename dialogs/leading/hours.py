"""Working hours: the days by toggles, the clock by typing. Reminders and promises follow them."""

from __future__ import annotations

from collections.abc import Mapping

from casework.office_hours import OfficeHours, read_clocks, written_days
from dialogs.callbacks import LeadTap
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine
from dialogs.leading.home import home_row
from dialogs.leading.pages import begin, button
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import days
from storage.errors import Stale
from storage.municipalities import hours_of
from storage.tables import MunicipalityRow

HOURS = "hours"
_WORKDAYS = 4
"""Days in the first row of toggles."""


async def show(talk: Talk, tap: LeadTap) -> None:
    place = await talk.desk.leading.place(tap.place)
    if tap.act == "day":
        await _toggle(talk, tap, place)
    elif tap.act == "clocks":
        was = [place.office_hours, place.office_days]
        await begin(talk, CLOCKS, {"place": tap.place, "was": was})
    else:
        _page(talk, place)


def _page(talk: Talk, place: MunicipalityRow) -> None:
    hours = hours_of(place)
    toggles = [_day(talk, place.id or 0, hours, day) for day in range(7)]
    talk.reply.show(
        talk.texts("hours-page", municipality=place.name, office_hours=_words(talk, hours)),
        [
            toggles[:_WORKDAYS],
            toggles[_WORKDAYS:],
            [button(talk.texts.plain("button-change-clocks"), HOURS, place.id or 0, act="clocks")],
            home_row(talk, place.id or 0),
        ],
    )


def _words(talk: Talk, hours: OfficeHours) -> str:
    return days.office_hours(talk.texts, hours.opens, hours.closes, hours.weekdays)


def _day(talk: Talk, place: int, hours: OfficeHours, day: int) -> Button:
    """The button carries the days that it was shown with, so that a double tap changes nothing back."""
    label = talk.texts.of("weekday-short", str(day))
    shown = "".join(map(str, sorted(hours.weekdays)))
    return button(f"✓ {label}" if day in hours.weekdays else label, HOURS, place, id=day, act="day", val=shown)


async def _toggle(talk: Talk, tap: LeadTap, place: MunicipalityRow) -> None:
    now = hours_of(place).weekdays
    wanted = now ^ {tap.id}
    if tap.val != "".join(map(str, sorted(now))) or not wanted <= set(range(7)):
        talk.reply.toast(talk.texts.plain("leading-changed"))
    elif not wanted:
        talk.reply.toast(talk.texts.plain("hours-one-day"), alert=True)
    else:
        was = (place.office_hours, place.office_days)
        await talk.desk.leading.set_hours(tap.place, place.office_hours, written_days(wanted), was=was)
    _page(talk, await talk.desk.leading.place(tap.place))


# ── the clock ────────────────────────────────────────────────────────────────


async def _read(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    try:
        return Read(read_clocks(text))
    except ValueError:
        return Problem("hours-problem", {"typed": text[:40]})


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    place = await talk.desk.leading.place(run.answers["place"])
    kept = run.answers.get("clocks") or place.office_hours
    shown = MunicipalityRow(key="", name="", kind="", office_hours=kept, office_days=place.office_days)
    return {"municipality": place.name, "office_hours": _words(talk, hours_of(shown))}


async def _finish(talk: Talk, run: Run) -> None:
    answers = run.answers
    clocks, was = answers["clocks"], (answers["was"][0], answers["was"][1])
    await engine.forget(talk, run)
    try:
        await talk.desk.leading.set_hours(answers["place"], clocks, was[1], was=was)
        talk.reply.toast(talk.texts.plain("leading-toast-kept"))
    except Stale:
        talk.reply.toast(talk.texts.plain("leading-changed"), alert=True)
    _page(talk, await talk.desk.leading.place(answers["place"]))


CLOCKS = engine.register(
    Form(
        name="hours",
        steps=(
            Step("clocks", "hours-question", read=_read, values=_values),
            Step("check", "hours-check", choices=(Choice("keep", "button-save"),), values=_values),
        ),
        finish=_finish,
        cancelled="leading-cancelled",
    )
)
