"""The list as it is shown: eight lines at a time, a button for each that can be ticked off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from casework.calendar import tallinn, tallinn_day
from dialogs.complaints.callbacks import opened
from dialogs.duties.callbacks import DigestTap, packed
from dialogs.duties.words import line
from dialogs.leading.pages import in_rows
from dialogs.months.callbacks import report_tap
from dialogs.ratings.callbacks import RatingCaseTap
from dialogs.reply import Button, Rows
from locales import Html, Texts, days
from storage.desk import Desk
from storage.digests import Digest, Item, Shown

AT_ONCE = 8
REPORT = "report"
RATINGS = frozenset({"qol_start", "qol_year", "qol_end"})
_NOON = 12


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list; `number` counts from 0."""

    digest: Digest
    number: int = 0

    @property
    def items(self) -> list[Item]:
        return list(self.digest.items[self.number * AT_ONCE : (self.number + 1) * AT_ONCE])

    @property
    def after(self) -> int:
        """How many lines stand on the pages that follow."""
        return max(0, len(self.digest.items) - (self.number + 1) * AT_ONCE)


def page_of(digest: Digest, number: int) -> Page:
    """A number outside the list gives the nearest page there is."""
    last = max(0, -(-len(digest.items) // AT_ONCE) - 1)
    return Page(digest, min(max(number, 0), last))


async def words(desk: Desk, texts: Texts, page: Page) -> Html:
    lines: list[Html] = [
        _head(texts, page.digest, desk.now),
        _how_many(texts, page.digest),
        *[await line(desk, texts, item) for item in page.items],
    ]
    if page.after:
        lines.append(texts("reminder-more", count=page.after))
    return Html("\n".join(lines))


def _head(texts: Texts, digest: Digest, now: datetime) -> Html:
    """A greeting as on the morning when it came; on a later day it says of which day it is."""
    day = day_named(texts, digest.day)
    if tallinn_day(now) != digest.day:
        return texts("reminder-head-of", day=day)
    morning = tallinn(digest.sent_at or now).hour < _NOON
    return texts("reminder-head" if morning else "reminder-head-later", day=day)


def _how_many(texts: Texts, digest: Digest) -> Html:
    if digest.left:
        return texts("reminder-count", count=digest.left)
    all_done = all(item.shown is Shown.DONE for item in digest.items)
    return texts("reminder-nothing-left" if all_done else "reminder-quiet")


def day_named(texts: Texts, day: date) -> str:
    """reede, 27.11.2026."""
    return f"{texts.of('weekday', str(day.weekday()))}, {days.due(day)}"


def buttons(desk: Desk, texts: Texts, page: Page) -> Rows:
    rows = in_rows([one for item in page.items if (one := _of_item(desk, texts, page.digest.day, item))])
    if any(can_wait(item) for item in page.items):
        why = _plain(texts, "button-duty-why", page, "pick_why")
        rows.append([why, _plain(texts, "button-duty-snooze", page, "pick_snooze")])
    rows += in_rows([one for item in page.items for one in _of_report(texts, item)])
    turns = []
    if page.number > 0:
        turns.append(_turn(texts.plain("button-duty-before"), page, page.number - 1))
    if page.after:
        turns.append(_turn(texts.plain("button-duty-after"), page, page.number + 1))
    return [*rows, turns] if turns else rows


def choice_buttons(texts: Texts, page: Page, act: str) -> Rows:
    """Which of the lines is meant."""
    made = [
        (texts.plain("button-duty-which", number=item.number), tap(page.digest.day, act, item.row.id or 0))
        for item in page.items
        if can_wait(item)
    ]
    return [*in_rows(made), [back(texts, page.digest.day, page.number)]]


def back(texts: Texts, day: date, number: int = 0) -> Button:
    return texts.plain("button-back"), tap(day, "list", val=str(number))


def tap(day: date, act: str, duty: int = 0, val: str = "") -> str:
    return DigestTap(day=packed(day), act=act, duty=duty, val=val).pack()


def can_wait(item: Item) -> bool:
    """Whether it can be asked about here, and put off: feedback has a card of its own for that, and is answered."""
    return item.shown is Shown.OPEN and item.row.complaint_id is None


def _of_item(desk: Desk, texts: Texts, day: date, item: Item) -> Button | None:
    duty = item.row.id or 0
    if item.row.complaint_id is not None:
        return _of_feedback(texts, item)
    if item.shown in {Shown.OPEN, Shown.SNOOZED}:
        return texts.plain("button-duty-done", number=item.number), tap(day, "done", duty)
    if item.shown is Shown.DONE and desk.duty_acts.can_undo(item.row):
        return texts.plain("button-duty-undo", number=item.number), tap(day, "undo", duty)
    return None


def _of_feedback(texts: Texts, item: Item) -> Button | None:
    """Taken and answered on its card."""
    if item.shown is not Shown.OPEN:
        return None
    return texts.plain("button-duty-open", number=item.number), opened(item.row.complaint_id or 0)


def _of_report(texts: Texts, item: Item) -> list[Button]:
    """The month's report and ratings are made here: their lines lead there."""
    row = item.row
    if row.key in RATINGS and row.case_id is not None and item.shown is Shown.OPEN:
        tap = RatingCaseTap(case=row.case_id, act="below").pack()
        return [(texts.plain("button-duty-rating", number=item.number), tap)]
    if row.key != REPORT or row.base is None or item.shown is not Shown.OPEN:
        return []
    return [(texts.plain("button-duty-month", number=item.number), report_tap("open", row.municipality_id, row.base))]


def _plain(texts: Texts, text_id: str, page: Page, act: str) -> Button:
    return texts.plain(text_id), tap(page.digest.day, act, val=str(page.number))


def _turn(label: str, page: Page, number: int) -> Button:
    return label, tap(page.digest.day, "list", val=str(number))
