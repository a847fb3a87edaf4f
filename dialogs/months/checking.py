"""The month to check: read back person by person, confirmed with the digest of what was read."""

from __future__ import annotations

from datetime import date

from aiogram.types import CallbackQuery

from casework.calendar import tallinn_day
from casework.hours import month_of
from casework.month_calls import answer_by
from dialogs.callbacks import MenuTap
from dialogs.hours import month as own_month
from dialogs.leading.pages import PART, in_rows
from dialogs.months import sheet_page, words
from dialogs.months.callbacks import CheckTap, check_tap, unpacked
from dialogs.months.reading import Reading, readings, seen, waiting
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, Texts, days
from storage.errors import NotHere

_MOST = 30
"""Persons on one card: more would not fit into a message."""


async def tapped(_query: CallbackQuery, callback_data: CheckTap, talk: Talk) -> None:
    month = unpacked(callback_data.month)
    found = await readings(talk.desk, month)
    match callback_data.act:
        case "card":
            show(talk, month, found)
        case "all":
            await _all(talk, month, found, callback_data.seen)
        case "people":
            _people(talk, month, found, callback_data.page)
        case "fix":
            await _fix(talk, month, found)
        case "days" | "one" | "undo":
            await sheet_page.tapped(talk, callback_data, month, found)
        case _:
            raise NotHere


def show(talk: Talk, month: date, found: list[Reading]) -> None:
    """In place of what was tapped; the person asked for it, so people stand there by name."""
    if not found:
        menu = (talk.texts.plain("button-menu"), MenuTap(act="menu").pack())
        talk.reply.show(talk.texts("month-check-nothing", month=words.month(talk.texts, month)), [[menu]])
        return
    today = tallinn_day(talk.now)
    talk.reply.show(card(talk.texts, month, found, today, named=True), buttons(talk.texts, month, found))


def card(texts: Texts, month: date, found: list[Reading], today: date, *, named: bool) -> Html:
    """Each person with hours, and the check where it holds; the total; until when; and that it is no signature."""
    text_id = "month-check" if waiting(found) else "month-check-done"
    lines = [texts(text_id, month=words.month(texts, month))]
    lines += [_line(texts, one, named=named) for one in found[:_MOST]]
    if len(found) > _MOST:
        lines.append(texts("month-check-more", count=len(found) - _MOST))
    lines.append(texts("month-check-total", total=words.hours(_minutes(found))))
    by = answer_by(month, today)
    if waiting(found) and by is not None:
        lines.append(texts("month-check-due", due=days.due(by)))
    lines.append(texts("month-check-no-signature"))
    return Html("\n".join(lines))


def _minutes(found: list[Reading]) -> int:
    """An hour in a group was worked once, however many people had it."""
    return sum({entry.entry: entry.minutes for one in found for entry in one.sheet.entries}.values())


def _line(texts: Texts, one: Reading, *, named: bool) -> Html:
    whose = words.person(one.sheet, named=named)
    line = texts("month-check-person", person=whose, total=words.amount(texts, one.sheet.minutes))
    return Html(f"✓ {line}, {words.checked(texts, one.check)}") if one.check else line


def buttons(texts: Texts, month: date, found: list[Reading]) -> Rows:
    fix = (texts.plain("button-month-fix"), check_tap("fix", month))
    days_of = (texts.plain("button-month-days"), check_tap("people", month))
    if not waiting(found):
        return [[days_of]]
    confirm = (texts.plain("button-month-confirm"), check_tap("all", month, seen=seen(found)))
    return [[confirm, fix] if any(one.mine for one in found) else [confirm], [days_of]]


async def _all(talk: Talk, month: date, found: list[Reading], shown: str) -> None:
    """Only what was on the card: when something has changed since, the present month comes up instead."""
    if not found or seen(found) != shown:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
        show(talk, month, found)
        return
    open_ones = waiting(found)
    for one in open_ones:
        await talk.desk.months.check(one.case_id, month, one.sheet.digest)
    talk.reply.toast(talk.texts.plain("month-toast-checked" if open_ones else "month-toast-checked-before"))
    show(talk, month, await readings(talk.desk, month))


# ── one of them ──────────────────────────────────────────────────────────────


def _people(talk: Talk, month: date, found: list[Reading], page: int) -> None:
    """Whose days; with one person there is nothing to choose."""
    texts = talk.texts
    if len(found) == 1:
        sheet_page.show(talk, month, found[0], 0)
        return
    pages = max(1, -(-len(found) // PART))
    number = min(max(page, 0), pages - 1)
    made: list[Button] = []
    for one in found[number * PART : (number + 1) * PART]:
        mark = "✓ " if one.check else ""
        made.append((mark + words.person(one.sheet, named=True), check_tap("days", month, case=one.case_id)))
    turns = []
    if number:
        turns.append((texts.plain("button-earlier-part"), check_tap("people", month, page=number - 1)))
    if number < pages - 1:
        turns.append((texts.plain("button-later-part"), check_tap("people", month, page=number + 1)))
    back = [(texts.plain("button-back"), check_tap("card", month))]
    text = texts("month-check-whose", month=words.month(texts, month))
    talk.reply.show(text, [*in_rows(made), turns, back])


async def _fix(talk: Talk, month: date, found: list[Reading]) -> None:
    """One's own hours are opened where each entry can be corrected; others' only their own worker can correct."""
    if await talk.desk.hours.own(*month_of(month)):
        await own_month.show(talk, month)
        return
    who = sorted({entry.worker for one in found for entry in one.sheet.entries if entry.worker})
    talk.reply.toast(
        talk.texts.plain("month-toast-fix-others", workers=", ".join(who) or talk.texts.plain("value-colleague")),
        alert=True,
    )
