"""Lists behind the draft: the gaps of one kind with who could fill them, the people, the changes since closing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from casework.billing import GapKind, Line
from casework.changes import Change
from casework.months import MonthDraft, MonthState, has_ended
from dialogs.leading.pages import in_rows
from dialogs.months import draft, words
from dialogs.months.callbacks import ReportTap, report_tap
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, Texts
from storage.errors import NotHere

AT_ONCE = 8
T = TypeVar("T")


async def gaps(talk: Talk, tap: ReportTap, month: date) -> None:
    """A button for each person who could fill one of them; the tap asks for all of theirs of this kind."""
    texts, kind = talk.texts, _kind(tap.what)
    found = await talk.desk.months.draft(tap.place, month)
    these = [gap for gap in found.gaps if gap.kind is kind]
    if not these:
        talk.reply.toast(talk.texts.plain("month-toast-no-gaps"))
        await draft.show(talk, tap.place, month)
        return
    shown, number, pages = _part(these, tap.page)
    lines = [_head(texts, found, texts.of("month-gap", kind), number, pages)]
    lines += [
        texts("month-close-had", line=words.gap(texts, gap), reason=gap.reason)
        if gap.reason
        else words.gap(texts, gap)
        for gap in shown
    ]
    if kind is GapKind.NO_PRICE:
        lines.append(texts("month-gap-import"))
    done = found.state in {MonthState.CLOSED, MonthState.SENT}
    asked = {gap.account_id: gap.who for gap in shown if gap.account_id is not None and not done}
    nudges = [
        (
            texts.plain("button-month-nudge", worker=who or texts.plain("value-colleague")),
            report_tap("nudge", tap.place, month, what=kind, id=account_id or 0, page=number),
        )
        for account_id, who in asked.items()
    ]
    _show(talk, tap, month, lines, nudges, number, pages)


def _kind(word: str) -> GapKind:
    try:
        return GapKind(word)
    except ValueError:
        raise NotHere from None


async def people(talk: Talk, tap: ReportTap, month: date) -> None:
    texts = talk.texts
    found = await talk.desk.months.draft(tap.place, month)
    shown, number, pages = _part(found.sheets, tap.page)
    ended = has_ended(found.month, talk.desk.months.today)
    unchecked = {gap.case_id for gap in found.gaps if gap.kind is GapKind.UNCHECKED}
    lines = [_head(texts, found, texts.plain("month-people-title"), number, pages)]
    for sheet in shown:
        total = words.euros(sheet.total) if any(line.sum is not None for line in sheet.lines) else ""
        state = texts.plain("month-sheet-unchecked" if sheet.case_id in unchecked else "month-sheet-checked")
        parts = [words.amount(texts, sheet.minutes), total, state if ended else ""]
        lines.append(texts("month-people-line", code=sheet.code, what=" · ".join(filter(None, parts))))
    _show(talk, tap, month, lines, [], number, pages)


async def changes(talk: Talk, tap: ReportTap, month: date) -> None:
    texts = talk.texts
    found = await talk.desk.months.draft(tap.place, month)
    shown, number, pages = _part(found.changes, tap.page)
    lines = [_head(texts, found, texts.plain("month-changes-title", version=found.version), number, pages)]
    lines += [_change(texts, one) for one in shown] or [texts("month-no-changes")]
    _show(talk, tap, month, lines, [], number, pages)


def _change(texts: Texts, one: Change) -> Html:
    what = words.component(texts, one.billed) if one.billed else texts.plain("hours-no-component")
    return texts(
        "month-change-line",
        code=one.code,
        component=what,
        before=_side(texts, one.before),
        after=_side(texts, one.after),
    )


def _side(texts: Texts, line: Line | None) -> str:
    if line is None:
        return texts.plain("month-change-nothing")
    said = words.amount(texts, line.minutes)
    return said if line.sum is None else f"{said} ({words.euros(line.sum)})"


# ── pages ────────────────────────────────────────────────────────────────────


def _part(rows: Sequence[T], page: int) -> tuple[Sequence[T], int, int]:
    """A number outside the list gives the nearest page there is."""
    pages = max(1, -(-len(rows) // AT_ONCE))
    number = min(max(page, 0), pages - 1)
    return rows[number * AT_ONCE : (number + 1) * AT_ONCE], number, pages


def _head(texts: Texts, found: MonthDraft, title: str, number: int, pages: int) -> Html:
    month = words.month(texts, found.month)
    head = texts("month-list-head", municipality=found.municipality, month=month, title=title)
    return Html(f"{head} {texts('month-list-part', page=number + 1, pages=pages)}") if pages > 1 else head


def _show(
    talk: Talk, tap: ReportTap, month: date, lines: list[Html], made: list[Button], number: int, pages: int
) -> None:
    texts, place = talk.texts, tap.place
    turns = []
    if number:
        turns.append((texts.plain("button-earlier-part"), _page(tap, month, number - 1)))
    if number < pages - 1:
        turns.append((texts.plain("button-later-part"), _page(tap, month, number + 1)))
    back = [(texts.plain("button-back"), report_tap("open", place, month))]
    talk.reply.show(Html("\n".join(lines)), [*in_rows(made), turns, back])


def _page(tap: ReportTap, month: date, number: int) -> str:
    act = "gaps" if tap.act == "nudge" else tap.act
    return report_tap(act, tap.place, month, what=tap.what, page=number)
