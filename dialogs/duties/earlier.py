"""Done on an earlier day than today: what, where it can be more than one thing, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from casework.absences import read_span
from casework.calendar import tallinn_day
from casework.cases import NotNoted
from dialogs.duties import digest, ticking
from dialogs.duties.putting_off import show_list
from dialogs.duties.spot import Spot
from dialogs.duties.words import named, whose
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine, unfinished
from dialogs.months import ticking as months
from dialogs.talk import Talk
from locales import days
from storage.errors import Stale


async def begin(talk: Talk, spot: Spot) -> None:
    """Asks in a message of its own; never over an unfinished form."""
    if spot.owed is None or spot.owed.row.ended_at is not None:
        raise Stale
    if await ticking.noted_elsewhere(talk, spot):
        return
    found = await talk.desk.duty_acts.ways(spot.owed)
    if not found:
        talk.reply.toast(talk.texts.plain("reminder-toast-others"), alert=True)
        return
    if not await months.may_tick(talk, spot.owed.row, spot.back(talk.texts)):
        return
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return
    message, talk.reply.message_id = talk.reply.message_id, None
    answers: dict[str, object] = {"duty": spot.owed.row.id, "list": None}
    if spot.day is not None:
        answers |= {"on": spot.day.isoformat(), "list": message}
    if len(found) == 1:
        answers |= {"one": True, "way": found[0].word}
    await engine.begin(talk, EARLIER, answers, note=await months.lacks(talk, spot.owed.row))


async def _ways(talk: Talk, run: Run) -> Sequence[Choice]:
    owed = await talk.desk.duty_acts.get(run.answers["duty"])
    found = await talk.desk.duty_acts.ways(owed)
    return [Choice(way.word, label=talk.texts.of("reminder-way", way.word), wide=True) for way in found]


async def _days(talk: Talk, _run: Run) -> Sequence[Choice]:
    yesterday = tallinn_day(talk.now) - timedelta(days=1)
    label = talk.texts.plain("button-duty-yesterday", day=days.due(yesterday))
    return [Choice(yesterday.isoformat(), label=label, wide=True)]


async def _read(talk: Talk, _run: Run, text: str) -> Read | Problem:
    today = tallinn_day(talk.now)
    span = read_span(text, today)
    if span is None or span.first != today:
        return Problem("earlier-problem", {"typed": text[:40]})
    return Problem("earlier-problem-ahead") if span.last > today else Read(span.last.isoformat())


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    owed = await talk.desk.duty_acts.get(run.answers["duty"])
    row = owed.row
    return {
        "whose": await whose(talk.desk, owed.case, row.municipality_id),
        "duty": named(talk.texts, row.key, row.scope, row.base),
    }


async def _finish(talk: Talk, run: Run) -> None:
    answers, day = run.answers, date.fromisoformat(run.answers["day"])
    talk.desk.digests.answered_in_place = bool(answers["list"])
    try:
        row = await talk.desk.duty_acts.done(answers["duty"], answers["way"], day)
        await months.mark(talk, row)
    except NotNoted as refused:
        run.note = talk.texts.of("reminder-refused", refused.why)
        await engine.move_to(talk, run, "day")
        return
    except Stale:
        await _end(talk, run, talk.texts("earlier-gone"))
        return
    text_id = "earlier-done" if row.ended_at is not None else "earlier-part"
    await _end(talk, run, talk.texts(text_id, day=digest.day_named(talk.texts, day)))


async def _end(talk: Talk, run: Run, said: str) -> None:
    await engine.forget(talk, run)
    await show_list(talk, run.answers["list"], run.answers.get("on"))
    talk.reply.show(said)


EARLIER = engine.register(
    Form(
        name="duty_earlier",
        steps=(
            Step(
                "way",
                "reminder-what-was-done",
                choices=_ways,
                values=_values,
                when=lambda draft: not draft.get("one"),
            ),
            Step("day", "earlier-day", choices=_days, read=_read, values=_values),
        ),
        finish=_finish,
        cancelled="earlier-cancelled",
    )
)
