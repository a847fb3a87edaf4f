"""Confirmed: checked once more, kept, and what the month's plan has left."""

from __future__ import annotations

from collections.abc import Sequence

from casework.hours import CardState, Mode, Sum, Work, objection
from casework.hours_lines import Line, Unclear
from dialogs.callbacks import MenuTap
from dialogs.hours import card, words
from dialogs.hours.draft import Draft, button, keep, place
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales import Html, days
from storage.hours import Kept
from storage.hours_reading import Hours

REASONS = ("need", "substitute", "urgent")
"""Ready reasons for more hours than were planned."""


async def confirm(talk: Talk, draft: Draft) -> None:
    draft.focus, draft.found = None, None
    lost = _lost(draft)
    if lost:
        await keep(talk, draft)
        await card.show(talk, draft, talk.texts("hours-no-longer-yours", codes=", ".join(lost)))
        return
    if draft.question() is not None:
        await keep(talk, draft)
        await card.show(talk, draft)
        return
    early = await too_early(talk, draft)
    if early:
        await keep(talk, draft)
        await card.show(talk, draft, early)
        return
    draft.found = await first_objection(talk, draft)
    if draft.found is not None:
        await keep(talk, draft)
        await card.show(talk, draft)
        return
    gone = await drop_surplus(talk, draft)
    kept = [await _kept(talk, draft, line) for line in draft.lines]
    await _say_kept(talk, draft, kept, gone)


def _lost(draft: Draft) -> list[str]:
    """Whoever left the caseload since the card was shown is asked about anew."""
    gone: list[str] = []
    for line in draft.lines:
        missing = [code for code in line.codes if code not in draft.charges]
        gone += missing
        line.codes = [code for code in line.codes if code in draft.charges]
        line.unclear += [Unclear(code, []) for code in missing]
    return list(dict.fromkeys(gone))


def hours_of(draft: Draft, line: Line) -> Hours:
    """Of a line with nothing open."""
    if line.date is None or line.minutes is None:
        raise ValueError("the line is not whole")
    return Hours(
        tuple(draft.charges[code].case_id for code in line.codes),
        line.date,
        line.minutes,
        line.starts,
        line.ends,
        line.component,
        Mode(line.mode or Mode.INDIVIDUAL),
    )


async def too_early(talk: Talk, draft: Draft) -> Html | None:
    """Whoever stands in writes from the day on for which it was allowed: who and which day; None when all is well."""
    for line in draft.lines:
        hours = hours_of(draft, line)
        known: tuple[int, ...] = ()
        if line.entry:
            _, was = await talk.desk.hours.version(await talk.desk.hours.entry(line.entry))
            known = was.case_ids if was.day == hours.day else ()
        found = await talk.desk.hours.too_early(hours, known)
        for case_id, first in found.items():
            code = next(one.code for one in draft.charges.values() if one.case_id == case_id)
            return talk.texts("hours-too-early", code=code, first=days.due(first))
    return None


async def first_objection(talk: Talk, draft: Draft) -> dict[str, object] | None:
    """Against the kept entries, and among the card's own lines."""
    bound = {line.entry for line in draft.lines if line.entry} | {one for one, _ in draft.surplus}
    before: list[Work] = []
    for number, line in enumerate(draft.lines):
        work = hours_of(draft, line).as_work(line.entry)
        kept = [one for one in await talk.desk.hours.around(work.day) if one.entry not in bound]
        found = objection(work, [*kept, *before], line.sure)
        if found is not None:
            other = await _other(talk, draft, found.other) if found.other else ""
            entry = found.other.entry if found.other and found.other.entry > 0 else 0
            return {
                "kind": found.objection.value,
                "line": number,
                "other": other,
                "entry": entry,
                "total": found.total,
            }
        before.append(hours_of(draft, line).as_work(-1 - number))
    return None


async def _other(talk: Talk, draft: Draft, work: Work) -> str:
    """The entry that is there already, by code."""
    codes = await talk.desk.hours.codes(work.persons)
    own = {one.case_id: one.code for one in draft.charges.values()}
    who = ", ".join(sorted({**codes, **own}[one] for one in work.persons))
    hours = Hours(tuple(work.persons), work.day, work.minutes, work.starts, None, work.component, work.mode)
    return f"{who}, {words.what_of(talk, hours)}"


async def _kept(talk: Talk, draft: Draft, line: Line) -> Kept:
    hours = hours_of(draft, line)
    if line.entry:
        return await talk.desk.hours.change(line.entry, line.version, hours)
    return await talk.desk.hours.keep(draft.row.id or 0, hours)


async def drop_surplus(talk: Talk, draft: Draft) -> list[Html]:
    """Entries that an edited message has no more count no more; said line by line."""
    said = []
    for entry_id, version in draft.surplus:
        _, was = await talk.desk.hours.version(await talk.desk.hours.entry(entry_id))
        codes = await talk.desk.hours.codes(was.case_ids)
        await talk.desk.hours.delete(entry_id, version)
        said.append(
            talk.texts(
                "hours-edited-line",
                code=", ".join(sorted(codes.values())),
                before=words.what_of(talk, was),
                after=talk.texts.plain("hours-was-nothing"),
            )
        )
    return said


# ── what is said then ────────────────────────────────────────────────────────


async def _say_kept(talk: Talk, draft: Draft, kept: Sequence[Kept], gone: Sequence[Html]) -> None:
    texts = talk.texts
    text = Html("\n".join([summary(talk, draft, kept), *gone]))
    correcting = draft.correcting
    draft.kept = [[one.version.entry_id, line.version] for one, line in zip(kept, draft.lines, strict=True)]
    draft.kept += draft.surplus
    draft.surplus = []
    draft.reasons = [one.version.id or 0 for one in kept if one.exceeds]
    await keep(talk, draft, CardState.KEPT)
    if draft.reasons:
        text = Html(f"{text}\n{texts('hours-ask-reason')}")
    place(talk, draft.row, text, _kept_rows(talk, draft, undo=correcting))
    _say_caps(talk, draft, kept)


def summary(talk: Talk, draft: Draft, kept: Sequence[Kept]) -> Html:
    """Kept, line by line: what the plan has left, or what was written down."""
    parts = [part for one, line in zip(kept, draft.lines, strict=True) for part in _of_line(talk, draft, one, line)]
    head = talk.texts("hours-kept")
    said = [Html(f"{head} {parts[0]}")] if len(parts) == 1 else [head, *parts]
    if any(one.after_closing for one in kept):
        said.append(talk.texts("hours-kept-after-closing"))
    return Html("\n".join(said))


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
    return (
        [*rows, last, [(texts.plain("button-my-hours"), MenuTap(act="month").pack())]]
        if undo
        else [
            *rows,
            [*last, (texts.plain("button-my-hours"), MenuTap(act="month").pack())],
        ]
    )


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
