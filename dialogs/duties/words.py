"""A duty in words: whose it is, what it is, how it stands. Codes only, never a name of a person in care."""

from __future__ import annotations

from datetime import date

from casework.calendar import tallinn_day
from casework.complaints import number_of
from casework.duties import Scope
from casework.ladder import working_days_late
from casework.office_hours import OfficeHours
from casework.referrals import code_of
from casework.reminders import Part
from locales import Html, Texts, days
from storage.desk import Desk
from storage.digests import Item, Shown
from storage.duty_rows import duty_of
from storage.month_duty import REPORT
from storage.tables import CaseFile, DutyRow


async def whose(desk: Desk, case: CaseFile | None, municipality_id: int) -> str:
    """P-014, or the municipality's name."""
    if case is not None:
        return code_of(case.person_id)
    return (await desk.municipalities.get(municipality_id)).name


def named(texts: Texts, key: str, scope: Scope, base: date | None) -> str:
    """The duty within a sentence; a month's with its month (…, 11.2026)."""
    name = texts.of("reminder-of", key)
    if scope is Scope.MONTH and base is not None:
        return f"{name}, {base:%m.%Y}"
    return name


async def line(desk: Desk, texts: Texts, item: Item) -> Html:
    """One numbered line of the list."""
    return texts(
        "reminder-line",
        number=item.number,
        whose=await _whose(desk, item),
        duty=await _what(desk, texts, item),
        when=await _when(desk, texts, item),
    )


async def _whose(desk: Desk, item: Item) -> str:
    if item.row.complaint_id is None:
        return await whose(desk, item.case, item.row.municipality_id)
    row = await desk.complaint_duties.of(item.row)
    return number_of(row.id or 0, row.sent_at)


async def _what(desk: Desk, texts: Texts, item: Item) -> str:
    """A report that has to be sent once more says so."""
    row = item.row
    if row.complaint_id is not None:
        return texts.of("complaint-owed", row.key)
    shown = row.key == REPORT and item.shown in {Shown.OPEN, Shown.SNOOZED}
    if shown and row.base is not None and await desk.month_history.is_owed_again(row.municipality_id, row.base):
        return texts.plain("reminder-report-again", month=f"{row.base:%m.%Y}")
    return named(texts, row.key, row.scope, row.base)


async def _when(desk: Desk, texts: Texts, item: Item) -> Html:
    row = item.row
    match item.shown:
        case Shown.DONE:
            return texts("reminder-done", day=days.due(row.done_on) if row.done_on else "–")
        case Shown.MOVED:
            return texts("reminder-moved")
        case Shown.PAUSED:
            return texts("life-duty-paused")
        case Shown.PASSED_ON:
            return texts("reminder-passed-on")
        case Shown.SNOOZED:
            return texts("reminder-snoozed", until=days.due(row.snoozed_until) if row.snoozed_until else "–")
        case _:
            hours = await desk.municipalities.hours(row.municipality_id)
            due = _due(texts, row, tallinn_day(desk.now), hours, above=item.part is Part.ABOVE)
            return Html(" ".join([due, *await _besides(desk, texts, item)]))


def _due(texts: Texts, row: DutyRow, today: date, hours: OfficeHours, *, above: bool) -> Html:
    if row.due is None:
        return texts("reminder-no-day")
    left = (row.due - today).days
    if left == 0:
        return texts("reminder-today")
    if left == 1:
        return texts("reminder-tomorrow", due=days.due(row.due))
    if left > 0:
        return texts("reminder-ahead", due=days.due(row.due), days=left)
    if not above:
        return texts("reminder-past", due=days.due(row.due))
    return texts("reminder-past-above", due=days.due(row.due), late=working_days_late(duty_of(row), today, hours))


async def _besides(desk: Desk, texts: Texts, item: Item) -> list[Html]:
    """Why it stands in this list, where it is not one's own."""
    row = item.row
    if item.part is Part.OWN:
        return []
    found = []
    if row.snooze_reason and row.snoozed_until:
        found.append(texts("reminder-has-reason", until=days.due(row.snoozed_until)))
    if item.part is Part.UNOWNED:
        return [*found, texts("reminder-part-unowned")]
    worker = await desk.accounts.name_of(row.owner_id, row.municipality_id)
    return [*found, Html(texts(_PARTS[item.part], worker=worker or texts.plain("value-colleague")))]


_PARTS = {
    Part.STANDING_IN: "reminder-part-standing-in",
    Part.ABOVE: "reminder-part-above",
    Part.UNREACHABLE: "reminder-part-unreachable",
}
