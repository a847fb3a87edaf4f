"""Putting a reminder off: three days that are one tap away, or a typed one; past the due day with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from casework.absences import read_span
from casework.calendar import tallinn_day
from casework.snoozing import ReasonNeeded, SnoozeRefused, Wait, day_of
from dialogs.duties import digest
from dialogs.duties.spot import Spot
from dialogs.duties.words import named, whose
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine, unfinished
from dialogs.leading.pages import in_rows
from dialogs.talk import Talk
from locales import days
from storage.duty_acts import Owed
from storage.errors import NotHere, Stale

REASON_LONGEST = 300


async def ask(talk: Talk, spot: Spot) -> None:
    """In place of the list, or of the page."""
    texts, owed = talk.texts, _open(spot)
    waits = [(texts.of("reminder-wait", wait), spot.to("wait", wait)) for wait in Wait]
    other = (texts.plain("button-duty-date"), spot.to("date"))
    text_id = "snooze-question" if owed.row.due else "snooze-question-no-day"
    back = spot.back(texts)
    rows = in_rows([*waits, other])
    talk.reply.show(texts(text_id, **await _about(talk, owed)), [*rows, [back]] if back else rows)


def _open(spot: Spot) -> Owed:
    if spot.owed is None or spot.owed.row.ended_at is not None:
        raise Stale
    return spot.owed


async def _about(talk: Talk, owed: Owed) -> dict[str, object]:
    row = owed.row
    return {
        "whose": await whose(talk.desk, owed.case, row.municipality_id),
        "duty": named(talk.texts, row.key, row.scope, row.base),
        "due": days.due(row.due) if row.due else "–",
    }


async def chosen(talk: Talk, spot: Spot, wait: str) -> bool:
    """True when it was put off; past the due day the reason is asked first."""
    if wait not in set(Wait):
        raise NotHere
    until = day_of(Wait(wait), tallinn_day(talk.now))
    try:
        row = await talk.desk.duty_acts.snooze(_open(spot).row.id or 0, until)
    except ReasonNeeded as needed:
        await begin(talk, spot, needed.day)
        return False
    talk.reply.toast(_kept(talk, row.snoozed_until))
    return True


def _kept(talk: Talk, until: date | None) -> str:
    return talk.texts.plain("snooze-toast-kept", until=days.due(until) if until else "–")


# ── a typed day, and the reason ──────────────────────────────────────────────


async def begin(talk: Talk, spot: Spot, until: date | None = None) -> None:
    """Asks in a message of its own, so that the list stays in sight; never over an unfinished form."""
    owed = _open(spot)
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return
    message, talk.reply.message_id = talk.reply.message_id, None
    answers: dict[str, object] = {"duty": owed.row.id, "list": None}
    if spot.day is not None:
        answers |= {"day": spot.day.isoformat(), "list": message}
    if until is not None:
        answers |= {"fixed": True, "until": until.isoformat()}
    await engine.begin(talk, SNOOZE, answers)


async def _read_day(talk: Talk, run: Run, text: str) -> Read | Problem:
    today = tallinn_day(talk.now)
    span = read_span(text, today)
    if span is None or span.first != today:
        return Problem("snooze-problem", {"typed": text[:40]})
    if span.last <= today:
        return Problem("snooze-problem-past")
    run.answers["late"] = await _is_late(talk, run, span.last)
    return Read(span.last.isoformat())


async def _is_late(talk: Talk, run: Run, until: date) -> bool:
    """Whether that morning comes after the due day."""
    owed = await talk.desk.duty_acts.get(run.answers["duty"])
    return owed.row.due is not None and until > owed.row.due


async def _read_reason(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    reason = " ".join(text.split())
    if len(reason) > REASON_LONGEST:
        return Problem("snooze-problem-long", {"number": REASON_LONGEST})
    return Read({"text": reason})


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    owed = await talk.desk.duty_acts.get(run.answers["duty"])
    until = run.answers.get("until")
    day = date.fromisoformat(until) if until else None
    return {**await _about(talk, owed), "chosen_day": digest.day_named(talk.texts, day) if day else "–"}


async def _earlier(_talk: Talk, _run: Run) -> Sequence[Choice]:
    return [Choice("earlier", "button-duty-earlier", wide=True)]


async def _after_reason(talk: Talk, run: Run, value: object) -> bool:
    """The button leads back to the day; typed words are the reason."""
    if not isinstance(value, str):
        return False
    for name in ("reason", "fixed", "late", "until"):
        run.answers.pop(name, None)
    await engine.move_to(talk, run, "until")
    return True


async def _finish(talk: Talk, run: Run) -> None:
    answers = run.answers
    until = date.fromisoformat(answers["until"])
    talk.desk.digests.answered_in_place = bool(answers["list"])
    try:
        row = await talk.desk.duty_acts.snooze(answers["duty"], until, (answers.get("reason") or {}).get("text", ""))
    except ReasonNeeded:
        # A day off before the due day, whose next working morning is past it.
        answers["late"] = True
        await engine.move_to(talk, run, "reason")
        return
    except SnoozeRefused:
        await engine.move_to(talk, run, "until")
        return
    except Stale:
        await _end(talk, run, talk.texts("snooze-gone"))
        return
    await _end(talk, run, talk.texts("snooze-kept", until=days.due(row.snoozed_until or until)))


async def _end(talk: Talk, run: Run, said: str) -> None:
    """The form's messages leave the chat; the list shows what came of it."""
    await engine.forget(talk, run)
    await show_list(talk, run.answers["list"], run.answers.get("day"))
    talk.reply.show(said)


async def show_list(talk: Talk, message: int | None, of_day: str | None) -> None:
    """Where a form began under a list that is still the newest one."""
    if not message or not of_day:
        return
    day = date.fromisoformat(of_day)
    if await talk.desk.digests.newest_day(talk.account.id or 0) == day:
        page = digest.page_of(await talk.desk.digests.compose(day), 0)
        text = await digest.words(talk.desk, talk.texts, page)
        talk.reply.edit(message, text, digest.buttons(talk.desk, talk.texts, page))


def _late(draft: Mapping[str, object]) -> bool:
    return bool(draft.get("late") or draft.get("fixed"))


SNOOZE = engine.register(
    Form(
        name="snooze",
        steps=(
            Step(
                "until",
                "snooze-day",
                read=_read_day,
                values=_values,
                when=lambda draft: not draft.get("fixed"),
            ),
            Step(
                "reason",
                "snooze-reason",
                choices=_earlier,
                read=_read_reason,
                values=_values,
                when=_late,
                after=_after_reason,
            ),
        ),
        finish=_finish,
        cancelled="snooze-cancelled",
    )
)
