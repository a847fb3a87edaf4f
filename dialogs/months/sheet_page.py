"""One person's days of a month, as the one who checks it reads them; confirmed, or taken back, for this person."""

from __future__ import annotations

from datetime import date

from casework.billing import Delivered
from casework.hours import Mode
from dialogs.hours.words import clocks, short_day
from dialogs.months import checking, words
from dialogs.months.callbacks import CheckTap, check_tap
from dialogs.months.reading import Reading, readings, seen
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html

AT_ONCE = 12
"""Days on one page."""


async def tapped(talk: Talk, tap: CheckTap, month: date, found: list[Reading]) -> None:
    one = next((each for each in found if each.case_id == tap.case), None)
    if one is None:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
        checking.show(talk, month, found)
    elif tap.act == "days":
        show(talk, month, one, tap.page)
    elif tap.act == "one":
        await _confirm(talk, month, one, tap.seen)
    else:
        await _take_back(talk, month, one, tap.seen)


def show(talk: Talk, month: date, one: Reading, page: int) -> None:
    texts, sheet = talk.texts, one.sheet
    pages = max(1, -(-len(sheet.entries) // AT_ONCE))
    number = min(max(page, 0), pages - 1)
    whose = words.person(sheet, named=True)
    head = texts("month-sheet-head", person=whose, month=words.month(texts, month))
    own = len({entry.worker for entry in sheet.entries}) == 1
    shown = sheet.entries[number * AT_ONCE : (number + 1) * AT_ONCE]
    lines = [head, *[_line(talk, entry, alone=own) for entry in shown]]
    lines.append(texts("month-sheet-total", total=words.amount(texts, sheet.minutes)))
    if pages > 1:
        lines.append(texts("month-page", page=number + 1, pages=pages))
    lines += [Html(f"✓ {words.checked(texts, check)}") for check in sheet.checks]
    turns: list[Button] = []
    if number:
        turns.append((texts.plain("button-earlier-part"), _days(month, one, number - 1)))
    if number < pages - 1:
        turns.append((texts.plain("button-later-part"), _days(month, one, number + 1)))
    talk.reply.show(Html("\n".join(lines)), [_acts(talk, month, one), turns, [_back(talk, month)]])


def _acts(talk: Talk, month: date, one: Reading) -> list[Button]:
    act, label = ("undo", "button-month-uncheck") if one.check else ("one", "button-month-confirm-one")
    confirm = (talk.texts.plain(label, code=one.sheet.code), _act(act, month, one))
    return [confirm, (talk.texts.plain("button-month-fix"), check_tap("fix", month))] if one.mine else [confirm]


def _act(act: str, month: date, one: Reading) -> str:
    return check_tap(act, month, case=one.case_id, seen=seen([one]))


def _days(month: date, one: Reading, page: int) -> str:
    return check_tap("days", month, case=one.case_id, page=page)


def _back(talk: Talk, month: date) -> Button:
    return talk.texts.plain("button-back"), check_tap("card", month)


def _line(talk: Talk, entry: Delivered, *, alone: bool) -> Html:
    """Day, length, component; whose hours, where several people worked."""
    texts = talk.texts
    length = words.amount(texts, entry.minutes)
    if entry.starts is not None:
        length = f"{length} ({clocks(texts, entry.starts, entry.minutes)})"
    what = words.component(texts, entry.activity) if entry.activity else texts.plain("hours-no-component")
    parts = [short_day(texts, entry.day), length, what]
    if entry.mode is Mode.GROUP:
        parts.append(texts.plain("hours-in-group"))
    if not alone:
        parts.append(entry.worker or texts.plain("value-colleague"))
    return texts("month-sheet-line", line=" · ".join(parts))


async def _confirm(talk: Talk, month: date, one: Reading, shown: str) -> None:
    if seen([one]) != shown:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
        show(talk, month, one, 0)
        return
    await talk.desk.months.check(one.case_id, month, one.sheet.digest)
    talk.reply.toast(talk.texts.plain("month-toast-checked-before" if one.check else "month-toast-checked"))
    checking.show(talk, month, await readings(talk.desk, month))


async def _take_back(talk: Talk, month: date, one: Reading, shown: str) -> None:
    """Before the month is closed; afterwards a correction is what changes it."""
    if one.check is None or seen([one]) != shown:
        talk.reply.toast(talk.texts.plain("month-toast-changed"), alert=True)
        show(talk, month, one, 0)
        return
    await talk.desk.months.uncheck(one.case_id, month)
    talk.reply.toast(talk.texts.plain("month-toast-unchecked"))
    checking.show(talk, month, await readings(talk.desk, month))
