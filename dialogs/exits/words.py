"""Leaving in words: paths, steps and how an application to the state stands. Codes only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from casework.exit_steps import StepLine, StepState
from casework.exits import Application, ExitPath, Queue, decision_days
from dialogs.callbacks import ExitListTap, ExitTap
from dialogs.cases.words import codes, long_day
from dialogs.reply import Button
from locales import Html, Texts, days
from storage.exit_lists import Everybody, Exit
from storage.tables import CaseFile

BAR = 10


def path(texts: Texts, chosen: ExitPath | None) -> str:
    return texts.plain("exit-path-none") if chosen is None else texts.of("exit-path", chosen)


def bar(done: int, total: int) -> str:
    """▰▰▰▱▱▱▱▱▱▱: full only when everybody is ready."""
    full = BAR * done // total if total else 0
    return "▰" * full + "▱" * (BAR - full)


def step(texts: Texts, line: StepLine) -> Html:
    """✓ and the like only repeat what the words say."""
    name = texts.of("exit-step", line.step)
    match line.state:
        case StepState.DONE:
            return texts("exit-step-line-done", step=name, day=days.due(line.day) if line.day else "–")
        case StepState.LATE if line.due is not None:
            return texts("exit-step-line-late", step=name, day=days.due(line.due))
        case StepState.OPEN if line.due is not None:
            return texts("exit-step-line-due", step=name, day=days.due(line.due))
        case StepState.LATER:
            return texts("exit-step-line-later", step=name)
        case _:
            return texts("exit-step-line-open", step=name)


def last_day(texts: Texts, one: Exit) -> Html:
    """Noted or expected, with the weekday; of a noted one the class of the reason."""
    if one.leaving.left_on is None:
        return texts("exit-last-day", day=long_day(texts, one.leaving.last_day))
    day = long_day(texts, one.leaving.left_on)
    if one.reason is None:
        return texts("exit-left-on", day=day)
    return texts("exit-left-on-reason", day=day, reason=texts.of("exit-reason", one.reason))


def rests(texts: Texts, one: Exit) -> Iterator[Html]:
    """A pause by the neutral word alone: why stands on the card."""
    if one.paused_since is not None:
        yield texts("exit-paused", since=days.due(one.paused_since))


def going_on(texts: Texts, found: Everybody) -> Iterator[Html]:
    """Into a next period: those whose move lies ahead, and those whom nobody has moved."""
    for day, count in found.ahead:
        yield texts("exit-list-ahead", day=days.due(day), count=count)
    if found.stuck:
        yield texts("exit-list-stuck", codes=codes(found.stuck))


# ── the state's services [003] ───────────────────────────────────────────────


def application(texts: Texts, one: Application, turn_up: date | None, until: date, today: date) -> Iterator[Html]:
    """Where it stands and what its days mean; `until`: the day by which the answer is wanted."""
    match one.stands:
        case Queue.NOT_APPLIED:
            yield _not_applied(texts, one, until, today)
        case Queue.WAITS if one.applied is not None and one.answer_by is not None:
            yield texts(
                "exit-state-waits",
                applied=days.due(one.applied),
                due=days.due(one.answer_by),
                count=decision_days(),
            )
            if one.gap:
                yield texts("exit-state-gap", count=one.gap)
        case Queue.DECIDED:
            yield texts("exit-state-decided", day=days.due(one.since) if one.since else "–")
        case Queue.REFERRED:
            yield texts("exit-state-turn-up", due=days.due(turn_up)) if turn_up else texts("exit-state-referred")
        case _:
            yield texts("exit-state-started", day=days.due(one.since) if one.since else "–")
    if one.stands is not Queue.STARTED:
        yield texts("exit-state-priority")


def _not_applied(texts: Texts, one: Application, until: date, today: date) -> Html:
    left = one.days_left(today)
    values = {"until": days.due(until), "due": days.due(one.apply_by)}
    if left < 0:
        return texts("exit-state-apply-past", count=-left, **values)
    return texts("exit-state-apply", count=left, **values)


def turn_up(one: Exit) -> date | None:
    """The last day to begin the state's service, where it is known."""
    found = (duty.due for duty in one.leaving.duties if duty.key.startswith("state_start") and duty.met_on is None)
    return next(found, None)


# ── buttons ──────────────────────────────────────────────────────────────────


def button(row: CaseFile, label: str, act: str, val: str = "") -> Button:
    """Of the version that is shown: an older one is stale."""
    return label, ExitTap(case=row.id or 0, ver=row.version, act=act, val=val).pack()


def to_list(texts: Texts) -> Button:
    return texts.plain("button-exits"), ExitListTap(act="all").pack()
