"""/month: workers their own hours, case managers the municipality's month; who is both chooses."""

from __future__ import annotations

from datetime import date

from casework.calendar import add_months, tallinn_day
from casework.people import Role
from casework.told_months import told_month
from dialogs.callbacks import MenuTap, MonthTap
from dialogs.hours import month as own_month
from dialogs.leading.pages import in_rows
from dialogs.months import draft, words
from dialogs.months.callbacks import packed, report_tap
from dialogs.talk import Talk
from storage.errors import NotHere

_TYPED = 40
"""So much of it is shown again."""
WRITE_HOURS = frozenset({Role.SUPPORT_WORKER, Role.BASE_SUPPORT_SPECIALIST})


async def open_month(talk: Talk, typed: str = "") -> None:
    """`typed`: what stood after the command; what is no month is said so, and the usual one opens."""
    today = tallinn_day(talk.now)
    month = told_month(typed, today) if typed.strip() else None
    if typed.strip() and month is None:
        talk.reply.say(talk.texts("month-not-understood", typed=typed.strip()[:_TYPED]))
    elif month is not None and month > today:
        talk.reply.say(talk.texts("month-not-begun", month=words.month(talk.texts, month)))
    elif talk.actor.municipalities():
        await _of_manager(talk, month)
    elif Role.SKA_COORDINATOR in talk.actor.roles() and not talk.actor.roles() & WRITE_HOURS:
        summary = (talk.texts.plain("button-summary"), MenuTap(act="summary").pack())
        talk.reply.show(talk.texts("month-of-adviser"), [[summary]])
    elif month is not None:
        await own_month.show(talk, month)
    else:
        await own_month.open_month(talk)


async def _of_manager(talk: Talk, month: date | None) -> None:
    """Who writes hours as well chooses between the own ones and the municipality's."""
    if not talk.actor.roles() & WRITE_HOURS:
        await open_reports(talk, month)
        return
    own, report = MenuTap(act="hours").pack(), MenuTap(act="months").pack()
    places = sorted(talk.actor.municipalities())
    if month is not None:
        own = MonthTap(act="month", month=packed(month)).pack()
        report = report_tap("open", places[0], month) if len(places) == 1 else report
    labels = talk.texts.plain("button-month-own"), talk.texts.plain("button-month-report")
    talk.reply.show(talk.texts("month-which"), [list(zip(labels, (own, report), strict=True))])


async def open_reports(talk: Talk, month: date | None = None) -> None:
    """Straight to that month, or to the one to be reported next, where there is one municipality."""
    places = sorted(talk.actor.municipalities())
    if not places:
        raise NotHere
    if len(places) == 1:
        await draft.show(talk, places[0], month or await wanted(talk, places[0]))
        return
    named = [((await talk.desk.municipalities.get(place)).name, place) for place in places]
    made = [(name, report_tap("open", place, month or await wanted(talk, place))) for name, place in sorted(named)]
    talk.reply.show(talk.texts("month-which-place"), in_rows(made))


async def wanted(talk: Talk, place: int) -> date:
    """The newest month that has ended and is not closed; when all are, the one before this."""
    before = add_months(talk.desk.months.today.replace(day=1), -1)
    ended = [one.month for one in await talk.desk.months.open_months(place) if one.month <= before]
    return max(ended, default=before)
