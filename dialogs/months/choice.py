"""/month: workers their own hours, case managers the municipality's month; who is both chooses."""

from __future__ import annotations

from datetime import date

from casework.calendar import add_months
from casework.people import Role
from dialogs.callbacks import MenuTap
from dialogs.hours import month as own_month
from dialogs.leading.pages import in_rows
from dialogs.months import draft
from dialogs.months.callbacks import report_tap
from dialogs.talk import Talk
from storage.errors import NotHere

WRITE_HOURS = frozenset({Role.SUPPORT_WORKER, Role.BASE_SUPPORT_SPECIALIST})


async def open_month(talk: Talk) -> None:
    if not talk.actor.municipalities():
        await own_month.open_month(talk)
    elif talk.actor.roles() & WRITE_HOURS:
        own = (talk.texts.plain("button-month-own"), MenuTap(act="hours").pack())
        report = (talk.texts.plain("button-month-report"), MenuTap(act="months").pack())
        talk.reply.show(talk.texts("month-which"), [[own, report]])
    else:
        await open_reports(talk)


async def open_reports(talk: Talk) -> None:
    """Straight to the month that is to be reported next, where there is one municipality."""
    places = sorted(talk.actor.municipalities())
    if not places:
        raise NotHere
    if len(places) == 1:
        await draft.show(talk, places[0], await wanted(talk, places[0]))
        return
    named = [((await talk.desk.municipalities.get(place)).name, place) for place in places]
    made = [(name, report_tap("open", place, await wanted(talk, place))) for name, place in sorted(named)]
    talk.reply.show(talk.texts("month-which-place"), in_rows(made))


async def wanted(talk: Talk, place: int) -> date:
    """The newest month that has ended and is not closed; when all are, the one before this."""
    before = add_months(talk.desk.months.today.replace(day=1), -1)
    ended = [one.month for one in await talk.desk.months.open_months(place) if one.month <= before]
    return max(ended, default=before)
