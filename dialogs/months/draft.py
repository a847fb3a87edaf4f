"""A municipality's month as its case manager sees it: how it stands, its sums, what it lacks, what can be done."""

from __future__ import annotations

from collections import Counter
from datetime import date

from casework.billing import GapKind
from casework.calendar import add_months, tallinn_day
from casework.month_permissions import MonthAction
from casework.months import MonthDraft, MonthMove, MonthState, has_ended, may_move
from dialogs.leading.pages import in_rows
from dialogs.months import words
from dialogs.months.callbacks import BudgetTap, packed, report_tap
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, Texts, days
from storage.desk import Desk

_DONE = frozenset({MonthState.CLOSED, MonthState.SENT})
"""Nobody is asked for anything any more."""
_CODES = 10


async def show(talk: Talk, place: int, month: date) -> None:
    found = await talk.desk.months.draft(place, month)
    said = await page(talk.desk, talk.texts, found)
    talk.reply.show(said, await buttons(talk.desk, talk.texts, found))


async def page(desk: Desk, texts: Texts, found: MonthDraft) -> Html:
    """Also by whom it was closed, and who can close it where the reader may not."""
    lines = [text(texts, found, tallinn_day(desk.now))]
    if found.state in _DONE and (closed := await closed_by(desk, texts, found)):
        lines.append(texts("month-draft-closed-by", **closed))
    elif _can_close(found, desk.months.today) and not await desk.months.may(MonthAction.CLOSE, found.municipality_id):
        leads = await desk.month_asking.names_of_leads(found.municipality_id)
        lines.append(texts("month-draft-closes" if leads else "month-draft-closes-nobody", leads=", ".join(leads)))
    return Html("\n".join(lines))


async def closed_by(desk: Desk, texts: Texts, found: MonthDraft) -> dict[str, object]:
    """Who closed the present version, and when; empty while it was never closed."""
    closed = await desk.month_history.closed(found.municipality_id, found.month)
    if closed is None:
        return {}
    worker = await desk.accounts.name_of(closed.closed_by, found.municipality_id)
    return {"worker": worker or texts.plain("value-colleague"), "at": days.stamp(texts, closed.closed_at)}


def _can_close(found: MonthDraft, today: date) -> bool:
    return found.is_owed and has_ended(found.month, today) and may_move(found.state, MonthMove.CLOSE)


def text(texts: Texts, found: MonthDraft, today: date) -> Html:
    lines = [
        texts("month-draft-head", municipality=found.municipality, month=words.month(texts, found.month)),
        texts.of("month-state", found.state) if found.version == 0 else _versioned(texts, found),
    ]
    if not found.is_owed:
        return Html("\n".join([lines[0], texts("month-draft-not-owed")]))
    if found.state is not MonthState.SENT and has_ended(found.month, today):
        late = today > found.due.report
        lines.append(texts("month-draft-late" if late else "month-draft-due", due=days.due(found.due.report)))
    lines.append(
        texts("month-draft-people", people=len(found.sheets), hours=words.amount(texts, found.minutes))
        if found.sheets
        else texts("month-draft-empty")
    )
    lines += _sums(texts, found)
    lines += _gaps(texts, found, so_far=not has_ended(found.month, today))
    lines += paused(texts, found)
    if found.changes:
        lines.append(texts("month-draft-changes", version=found.version, count=len(found.changes)))
    return Html("\n".join(map(str, lines)))


def _versioned(texts: Texts, found: MonthDraft) -> str:
    return f"{texts.of('month-state', found.state)} {texts.plain('month-version', version=found.version)}"


def _sums(texts: Texts, found: MonthDraft) -> list[Html]:
    """Euros only where there are prices."""
    lines: list[Html] = []
    if any(line.sum is not None for sheet in found.sheets for line in sheet.lines):
        whole = all(sheet.is_priced for sheet in found.sheets)
        lines.append(texts("month-draft-sum" if whole else "month-draft-sum-part", sum=words.euros(found.total)))
    missing = dict.fromkeys(gap.what for gap in found.gaps if gap.kind is GapKind.NO_PRICE)
    if missing:
        named = "; ".join(words.component(texts, key) for key in missing)
        lines.append(texts("month-draft-no-price", components=named))
    if found.budget is not None and found.budget.share is not None:
        lines.append(texts("month-draft-budget", share=found.budget.share))
    return lines


def _gaps(texts: Texts, found: MonthDraft, *, so_far: bool) -> list[Html]:
    if not found.gaps:
        return [texts("month-draft-no-gaps")] if found.sheets and not so_far else []
    if found.state in _DONE:
        return [texts("month-draft-closed-gaps", count=len(found.gaps))]
    counted = Counter(gap.kind for gap in found.gaps)
    head = texts("month-draft-gaps-so-far" if so_far else "month-draft-gaps", count=len(found.gaps))
    return [head, *(texts("month-draft-gap", gap=texts.of("month-gap", k), count=counted[k]) for k in order(counted))]


def paused(texts: Texts, found: MonthDraft) -> list[Html]:
    """Hours on days of a pause count as all others; that one of the two is wrong is for the reader to see."""
    if not found.paused:
        return []
    codes = ", ".join(found.paused[:_CODES])
    return [texts("month-draft-paused", codes=f"{codes} …" if len(found.paused) > _CODES else codes)]


def order(counted: Counter[GapKind]) -> list[GapKind]:
    return [kind for kind in GapKind if counted[kind]]


# ── buttons ──────────────────────────────────────────────────────────────────


async def buttons(desk: Desk, texts: Texts, found: MonthDraft) -> Rows:
    """Gaps first, then what can be done with the month as it stands."""
    place, month = found.municipality_id, found.month
    counted = Counter(gap.kind for gap in found.gaps)
    rows: list[list[Button]] = in_rows(
        [
            (_gap_label(texts, kind, counted[kind]), report_tap("gaps", place, month, what=kind))
            for kind in order(counted)
        ]
    )
    if _can_close(found, desk.months.today) and any(gap.account_id for gap in found.gaps):
        rows.append([(texts.plain("button-month-nudge-all"), report_tap("nudge_all", place, month))])
    may = await desk.months.may(MonthAction.CLOSE, place)
    rows.append(_moves(texts, found, may=may, today=desk.months.today))
    if not may and _can_close(found, desk.months.today):
        rows.append([(texts.plain("button-month-ask-lead"), report_tap("ask_lead", place, month, ver=found.version))])
    rows += in_rows(await _pages(desk, texts, found))
    rows.append(_turns(texts, found, desk.months.today))
    return [row for row in rows if row]


def _gap_label(texts: Texts, kind: GapKind, count: int) -> str:
    return f"{texts.of('month-gap-button', kind)} ({count})"


def _moves(texts: Texts, found: MonthDraft, *, may: bool, today: date) -> list[Button]:
    """Close, close again, or sent: one of them, for who may."""
    place, month, ver = found.municipality_id, found.month, found.version
    if not may or not found.is_owed or not has_ended(month, today):
        return []
    if may_move(found.state, MonthMove.CLOSE):
        label = "button-month-close-again" if ver else "button-month-close"
        return [(texts.plain(label), report_tap("close", place, month, ver=ver))]
    if may_move(found.state, MonthMove.SEND):
        return [(texts.plain("button-month-sent"), report_tap("sent", place, month, ver=ver))]
    if may_move(found.state, MonthMove.UNSEND):
        return [(texts.plain("button-month-unsent"), report_tap("unsent", place, month, ver=ver))]
    return []


async def _pages(desk: Desk, texts: Texts, found: MonthDraft) -> list[Button]:
    place, month = found.municipality_id, found.month
    made: list[Button] = []
    if found.sheets:
        made.append((texts.plain("button-month-people"), report_tap("people", place, month)))
    if found.changes:
        made.append((texts.plain("button-month-changes"), report_tap("changes", place, month)))
    if found.version and await desk.month_history.may_see_files(place):
        made.append((texts.plain("button-month-files"), report_tap("files", place, month)))
    if found.budget is not None:
        tap = BudgetTap(contract=found.budget.terms.contract_id, place=place, month=packed(month))
        made.append((texts.plain("button-month-budget"), tap.pack()))
    return made


def _turns(texts: Texts, found: MonthDraft, today: date) -> list[Button]:
    place = found.municipality_id
    before, after = add_months(found.month, -1), add_months(found.month, 1)
    made = [(words.month(texts, before), report_tap("open", place, before))]
    if after <= today:
        made.append((words.month(texts, after), report_tap("open", place, after)))
    return made


def open_row(texts: Texts, place: int, month: date) -> list[Button]:
    """The way to the month from a notice."""
    return [(texts.plain("button-month-open"), report_tap("open", place, month))]
