"""/month: one's own hours by person and component, what the plans have left, and every entry to open."""

from __future__ import annotations

from datetime import date

from aiogram.types import CallbackQuery

from casework.calendar import add_months
from casework.hours import EntryState, Sum, Work, day_minutes, month_of, sums
from dialogs.callbacks import MenuTap, MonthTap
from dialogs.hours import card, deleting, reopening, words
from dialogs.hours.draft import Draft, charges_of, charges_shown, draft_of, keep
from dialogs.hours.words import Charges
from dialogs.leading.pages import PART, in_rows
from dialogs.months.callbacks import check_tap
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html
from storage.errors import NotHere, Stale


async def open_month(talk: Talk) -> None:
    await _month(talk, talk.desk.plans.today.replace(day=1), 0)


async def show(talk: Talk, month: date) -> None:
    """That month, in place of what was tapped."""
    await _month(talk, month, 0)


async def tapped(_query: CallbackQuery, callback_data: MonthTap, talk: Talk) -> None:
    tap, month = callback_data, _read(callback_data.month)
    match tap.act:
        case "month":
            await _month(talk, month, tap.page)
        case "days":
            await _days(talk, tap, month)
        case "entry":
            await _entry(talk, tap)
        case "fix":
            await reopening.of_entry(talk, tap.id, tap.ver)
        case "gone":
            await _delete(talk, tap)
        case "open":
            await _unconfirmed(talk)
        case _:
            raise NotHere


def _read(value: int) -> date:
    try:
        return date(value // 100, value % 100, 1)
    except ValueError:
        raise NotHere from None


def _tap(act: str, month: date, **more: int) -> str:
    return MonthTap(act=act, month=month.year * 100 + month.month, **more).pack()


# ── the month ────────────────────────────────────────────────────────────────


async def _month(talk: Talk, month: date, page: int) -> None:
    texts, charges = talk.texts, await charges_shown(talk)
    works = await talk.desk.hours.own(*month_of(month))
    codes = await _codes(talk, charges, works)
    whole = await talk.desk.hours.month({one.case_id for one in charges.values()}, month)
    own = sums(works, [], month)
    people = sorted({one.case_id for one in (*own, *whole)}, key=lambda case_id: codes[case_id])
    pages = max(1, -(-len(people) // PART))
    number = min(max(page, 0), pages - 1)
    shown = people[number * PART : (number + 1) * PART]
    parts = [texts("hours-month-head", month=words.month(texts, month))]
    parts += [_person(talk, charges, codes[case_id], case_id, own, whole) for case_id in shown]
    parts.append(_total(talk, works) if people else texts("hours-month-empty"))
    text = Html("\n\n".join(parts))
    with_hours = {case_id for work in works for case_id in work.persons}
    openable = [(codes[one], _tap("days", month, case=one)) for one in shown if one in with_hours]
    turns = [(number - 1, "button-earlier-part")] if number else []
    turns += [(number + 1, "button-later-part")] if number < pages - 1 else []
    parted = [(texts.plain(label), _tap("month", month, page=other)) for other, label in turns]
    talk.reply.show(text, [*in_rows(openable), parted, *await _rows(talk, month)])


async def _codes(talk: Talk, charges: Charges, works: list[Work]) -> dict[int, str]:
    """The caseload, and whoever is in the month's entries."""
    found = await talk.desk.hours.codes({case_id for work in works for case_id in work.persons})
    return found | {one.case_id: one.code for one in charges.values()}


def _total(talk: Talk, works: list[Work]) -> Html:
    """The worker's own time: a group counts once in it, and that is said where it makes a difference."""
    by_day: dict[date, list[Work]] = {}
    for work in works:
        by_day.setdefault(work.day, []).append(work)
    total = sum(day_minutes(some) for some in by_day.values())
    credited = sum(work.minutes * len(work.persons) for work in works)
    text_id = "hours-month-total-group" if credited > total else "hours-month-total"
    return talk.texts(text_id, total=words.amount(talk.texts, total))


def _person(talk: Talk, charges: Charges, code: str, case_id: int, own: list[Sum], whole: list[Sum]) -> Html:
    """One person: the worker's own hours, and what the plan still has for whoever works there."""
    texts = talk.texts
    done = {one.component: one.done for one in own if one.case_id == case_id}
    planned = {one.component: one for one in whole if one.case_id == case_id and one.planned}
    total = words.amount(texts, sum(done.values()))
    lines = [texts("hours-month-person", person=words.person(charges, code), total=total)]
    for key in [*planned, *(key for key in done if key not in planned)]:
        name = texts.of("activity-short", key) if key else texts.plain("hours-no-component")
        left = _left(talk, planned[key]) if key in planned else Html("")
        if key in done:
            said, rest = words.amount(texts, done[key]), Html(f", {left}") if left else left
            lines.append(texts("hours-month-line", component=name, done=said, left=rest))
        else:
            lines.append(texts("hours-month-planned", component=name, left=left))
    return Html("\n".join(lines))


def _left(talk: Talk, month: Sum) -> Html:
    texts, shared = talk.texts, words.shared(talk, month)
    if month.left < 0:
        return texts("hours-month-over", amount=words.amount(texts, -month.left), shared=shared)
    if month.left == 0:
        return texts("hours-month-full", shared=shared)
    return texts("hours-month-left", amount=words.amount(texts, month.left), shared=shared)


async def _rows(talk: Talk, month: date) -> Rows:
    """What waits for a confirmation, the months around, and more hours."""
    texts = talk.texts
    before, after = add_months(month, -1), add_months(month, 1)
    turns = [(words.month(texts, before), _tap("month", before))]
    if after <= talk.desk.plans.today:
        turns.append((words.month(texts, after), _tap("month", after)))
    rows: list[list[Button]] = []
    if month < talk.desk.plans.today.replace(day=1):
        rows.append([(texts.plain("button-month-check"), check_tap("card", month))])
    waiting = await talk.desk.hours_cards.unconfirmed()
    if waiting:
        rows.append([(texts.plain("button-hours-unconfirmed", number=len(waiting)), _tap("open", month))])
    return [*rows, turns, [(texts.plain("button-log"), MenuTap(act="log").pack())]]


async def _unconfirmed(talk: Talk) -> None:
    """The oldest card that waits for a confirmation, once more; after it the next one is offered."""
    waiting = await talk.desk.hours_cards.unconfirmed()
    if not waiting:
        raise Stale
    talk.reply.message_id = None
    draft = draft_of(waiting[0], await charges_of(talk))
    draft.walking = True
    await keep(talk, draft)
    await card.show(talk, draft)


# ── one person's days, one entry ─────────────────────────────────────────────


async def _days(talk: Talk, tap: MonthTap, month: date) -> None:
    texts, charges = talk.texts, await charges_shown(talk)
    works = [one for one in await talk.desk.hours.own(*month_of(month)) if tap.case in one.persons]
    if not works:
        await _month(talk, month, 0)
        return
    codes = await _codes(talk, charges, works)
    page = min(max(tap.page, 0), (len(works) - 1) // PART)
    shown = works[page * PART : (page + 1) * PART]
    rows: list[list[Button]] = [
        [
            (
                f"{words.short_day(texts, one.day)} · {words.amount(texts, one.minutes)}",
                _tap("entry", month, id=one.entry, case=tap.case),
            )
        ]
        for one in shown
    ]
    turns = []
    if page > 0:
        turns.append((texts.plain("button-earlier-part"), _tap("days", month, case=tap.case, page=page - 1)))
    if (page + 1) * PART < len(works):
        turns.append((texts.plain("button-later-part"), _tap("days", month, case=tap.case, page=page + 1)))
    head = texts(
        "hours-days", person=words.person(charges, codes.get(tap.case, "–")), month=words.month(texts, month)
    )
    back = [(texts.plain("button-back"), _tap("month", month))]
    talk.reply.show(head, [*rows, turns, back] if turns else [*rows, back])


async def _entry(talk: Talk, tap: MonthTap) -> None:
    texts, charges = talk.texts, await charges_shown(talk)
    entry = await talk.desk.hours.entry(tap.id)
    version, hours = await talk.desk.hours.version(entry)
    codes = await talk.desk.hours.codes(hours.case_ids)
    who = words.persons(charges, sorted(codes.values()))
    text_id = "hours-entry" if entry.state is EntryState.KEPT else "hours-entry-deleted"
    text = texts(text_id, person=who, what=words.what_of(talk, hours), changes=version.number - 1)
    month = hours.day.replace(day=1)
    rows = [[(texts.plain("button-back"), _tap("days", month, case=tap.case))]]
    if entry.state is EntryState.KEPT and set(hours.case_ids) <= {one.case_id for one in charges.values()}:
        fix = (texts.plain("button-hours-fix"), _tap("fix", month, id=tap.id, ver=entry.version))
        gone = (texts.plain("button-hours-delete"), _tap("gone", month, id=tap.id, ver=entry.version))
        rows.insert(0, [fix, gone])
    talk.reply.show(text, rows)


async def _delete(talk: Talk, tap: MonthTap) -> None:
    """Through a card of its own, so that it can be undone."""
    entry = await talk.desk.hours.entry(tap.id)
    if entry.version != tap.ver or entry.state is not EntryState.KEPT:
        raise Stale
    charges = await charges_of(talk)
    _, hours = await talk.desk.hours.version(entry)
    row = await talk.desk.hours_cards.new({}, talk.now)
    draft = Draft(row, charges, [reopening.line_of(charges, entry, hours)])
    draft.begin(talk.now)
    await deleting.delete(talk, draft)
