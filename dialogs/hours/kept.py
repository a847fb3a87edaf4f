"""What is said of hours that were kept: what the month's plan has left, why it was exceeded, what a year may cost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casework.hours import CardState, Sum
from casework.hours_lines import Line
from dialogs.callbacks import MenuTap, MonthTap
from dialogs.hours import words
from dialogs.hours.draft import Draft, button, keep, place
from dialogs.reply import Button, Rows
from dialogs.talk import Talk
from locales import Html, days
from storage.hours import Kept

REASONS = ("need", "substitute", "urgent")
"""Ready reasons for more hours than were planned."""


async def say(talk: Talk, draft: Draft, done: Sequence[Kept], gone: Sequence[Html]) -> None:
    texts = talk.texts
    text = Html("\n".join([summary(talk, draft, done), *gone]))
    correcting = draft.correcting
    draft.kept = [[one.version.entry_id, line.version] for one, line in zip(done, draft.lines, strict=True)]
    draft.kept += draft.surplus
    draft.surplus = []
    draft.reasons = [one.version.id or 0 for one in done if one.exceeds]
    await keep(talk, draft, CardState.KEPT)
    if draft.reasons:
        text = Html(f"{text}\n{texts('hours-ask-reason')}")
    rows = _kept_rows(talk, draft, undo=correcting)
    place(talk, draft.row, text, [*rows, *await next_unconfirmed(talk, draft)])
    _say_caps(talk, draft, done)


def summary(talk: Talk, draft: Draft, kept: Sequence[Kept]) -> Html:
    """Kept, line by line: what the plan has left, or what was written down."""
    parts = [part for one, line in zip(kept, draft.lines, strict=True) for part in _of_line(talk, draft, one, line)]
    head = talk.texts("hours-kept")
    said = [Html(f"{head} {parts[0]}")] if len(parts) == 1 else [head, *parts]
    if any(one.after_closing for one in kept):
        said.append(talk.texts("hours-kept-after-closing"))
    said += _paused(talk, draft, kept)
    return Html("\n".join(said))


def _paused(talk: Talk, draft: Draft, kept: Sequence[Kept]) -> list[Html]:
    """A pause stands on that day, and the hours are kept all the same: one of the two may be wrong."""
    found: dict[tuple[str, date], None] = {}
    for one, line in zip(kept, draft.lines, strict=True):
        codes = [code for code in line.codes if draft.charges[code].case_id in one.paused]
        found |= {(code, one.version.day): None for code in codes}
    lines = [talk.texts("hours-kept-paused", code=code, day=days.due(day)) for code, day in found]
    return [*lines, talk.texts("hours-kept-paused-way")] if lines else []


def _of_line(talk: Talk, draft: Draft, kept: Kept, line: Line) -> list[Html]:
    codes = {draft.charges[code].case_id: code for code in line.codes}
    with_plan = {month.case_id for month in kept.months}
    rest = [code for case_id, code in codes.items() if case_id not in with_plan]
    said = [_left(talk, codes[month.case_id], month, line) for month in kept.months]
    if rest:
        said.append(talk.texts("hours-kept-line", code=", ".join(rest), what=words.what(talk, line)))
    return said


def _left(talk: Talk, code: str, month: Sum, line: Line) -> Html:
    about: dict[str, object] = {
        "code": code,
        "component": words.component(talk, month.component or ""),
        "month": words.month(talk.texts, line.date) if line.date else "",
    }
    if month.left < 0:
        return talk.texts("hours-left-over", over=words.hours(-month.left), **about)
    if month.left == 0:
        return talk.texts("hours-left-none", **about)
    this_month = line.date is not None and line.date.replace(day=1) == talk.desk.plans.today.replace(day=1)
    about["shared"] = words.shared(talk, month)
    text_id = "hours-left" if this_month else "hours-left-month"
    return talk.texts(text_id, left=words.hours(month.left), **about)


def _kept_rows(talk: Talk, draft: Draft, *, undo: bool = False) -> Rows:
    texts, row = talk.texts, draft.row
    rows = []
    if draft.reasons:
        rows += [[button(row, texts.of("hours-reason-button", one), "why", one)] for one in REASONS]
        rows.append([button(row, texts.plain("button-skip"), "why", "skip")])
    last = [button(row, texts.plain("button-hours-fix"), "edit")]
    if undo:
        last.insert(0, button(row, texts.plain("button-hours-restore"), "restore"))
    month: Button = (texts.plain("button-my-hours"), MenuTap(act="month").pack())
    return [*rows, last, [month]] if undo else [*rows, [*last, month]]


async def next_unconfirmed(talk: Talk, draft: Draft) -> Rows:
    """Whoever goes through the cards that wait is offered the next one."""
    if not draft.walking:
        return []
    waiting = len(await talk.desk.hours_cards.unconfirmed())
    if not waiting:
        return []
    today = talk.desk.plans.today
    opens = MonthTap(act="open", month=today.year * 100 + today.month).pack()
    return [[(talk.texts.plain("button-hours-next", number=waiting), opens)]]


async def explained(talk: Talk, draft: Draft, reason: str) -> None:
    """Why more was done than planned; empty when the worker would rather not say."""
    if reason:
        for version_id in draft.reasons:
            await talk.desk.hours.explain(version_id, reason)
    draft.reasons = []
    await keep(talk, draft, CardState.KEPT)
    text = talk.texts("hours-reason-kept" if reason else "hours-reason-skipped")
    place(talk, draft.row, text, _kept_rows(talk, draft))


def _say_caps(talk: Talk, draft: Draft, kept: Sequence[Kept]) -> None:
    """The occupation domain's year in money, where prices are known and little is left."""
    codes = {one.case_id: one.code for one in draft.charges.values()}
    last = {case_id: cap for one in kept for case_id, cap in one.caps}
    for case_id, cap in last.items():
        if cap.left * LITTLE < cap.cap:
            talk.reply.say(
                talk.texts(
                    "hours-cap-over" if cap.left < 0 else "hours-cap",
                    code=codes[case_id],
                    cap=words.money(cap.cap),
                    left_sum=words.money(cap.left),
                    left=words.hours(cap.minutes_left),
                    unit=words.money(cap.unit),
                    spent=words.money(cap.spent),
                )
            )


LITTLE = 4
"""A quarter of the year's cap is left: from then on every entry says how much."""
