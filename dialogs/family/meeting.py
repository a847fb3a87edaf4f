"""The next meeting of a case: the day, the time, a word about the place; shown to those who are linked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from casework.answers import has_personal_code
from casework.calendar import tallinn_day, tallinn_moment
from casework.case_permissions import CaseAction
from casework.family_told import read_clock
from dialogs.callbacks import CaseTap
from dialogs.cases import beside
from dialogs.cases import words as say
from dialogs.cases.beside import case_of, coded, fresh
from dialogs.family import words
from dialogs.forms import Form, Problem, Read, Run, Step, engine
from dialogs.life.words import read_coming
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere, Stale
from storage.family_meetings import PLACE_LONGEST


async def show(talk: Talk, tap: CaseTap) -> None:
    """What is agreed on, to be changed or called off; without one, the question at once."""
    meeting, row = await talk.desk.family.meeting_of(tap.id)
    if meeting is None or meeting.at is None:
        await begin(talk, tap)
        return
    texts = talk.texts
    line = words.meeting_line(texts, meeting.at, meeting.place or "")
    talk.reply.show(
        texts("family-meeting-page", code=say.code(row), line=line),
        [
            [say.button(row, texts.plain("button-family-meeting-change"), "meet")],
            [say.button(row, texts.plain("button-family-meeting-off"), "unmeet")],
            [say.button(row, texts.plain("button-back"), "card")],
        ],
    )


async def begin(talk: Talk, tap: CaseTap) -> None:
    row = await fresh(talk, tap)
    await talk.desk.cases.get(tap.id, CaseAction.FAMILY_WRITE)
    await beside.begin(talk, MEETING, row)


async def ask_cancel(talk: Talk, tap: CaseTap) -> None:
    """Which one, and that those who are linked hear of it: asked once."""
    meeting, row = await talk.desk.family.meeting_of(tap.id)
    if meeting is None or meeting.at is None:
        raise Stale
    texts = talk.texts
    moment = words.meeting_moment(texts, meeting.at)
    talk.reply.show(
        texts("family-meeting-off-question", code=say.code(row), moment=moment),
        [
            [say.button(row, texts.plain("button-family-meeting-off-sure"), "unmeetsure")],
            [say.button(row, texts.plain("button-back"), "meeting")],
        ],
    )


async def cancel(talk: Talk, tap: CaseTap) -> None:
    meeting, _ = await talk.desk.family.meeting_of(tap.id)
    if meeting is None or meeting.at is None:
        raise Stale
    moment = words.meeting_moment(talk.texts, meeting.at)
    row = await talk.desk.family.set_meeting(tap.id, tap.ver, None)
    said = talk.texts("family-meeting-cancelled", code=say.code(row), moment=moment)
    talk.reply.show(said, [[say.open_button(talk.texts, row)]])


def _moment(run: Run) -> datetime:
    hour, minute = map(int, str(run.answers["time"]).split(":"))
    return tallinn_moment(date.fromisoformat(run.answers["day"]), time(hour, minute))


async def _read_time(talk: Talk, run: Run, text: str) -> Read | Problem:
    clock = read_clock(text)
    if clock is None:
        return Problem("family-meeting-time-problem", {"typed": text[:40]})
    if tallinn_moment(date.fromisoformat(run.answers["day"]), clock) <= talk.now:
        return Problem("family-meeting-past")
    return Read(f"{clock:%H:%M}")


async def _read_day(talk: Talk, run: Run, text: str) -> Read | Problem | None:
    found = await read_coming(talk, run, text)
    if isinstance(found, Read) and date.fromisoformat(found.value) < tallinn_day(talk.now):
        return Problem("family-meeting-past")
    return found


async def _read_place(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if has_personal_code(text):
        return Problem("form-personal-code")
    if len(text) > PLACE_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": PLACE_LONGEST})
    return Read(text)


async def _ahead(talk: Talk, run: Run) -> Mapping[str, object]:
    """With a day of next week to write like: one that has passed would be refused."""
    return {**await coded(talk, run), "example": days.short(tallinn_day(talk.now) + timedelta(days=7))}


async def _day(talk: Talk, run: Run) -> Mapping[str, object]:
    return {**await coded(talk, run), "day": words.day(talk.texts, date.fromisoformat(run.answers["day"]))}


async def _finish(talk: Talk, run: Run) -> None:
    draft, at = run.answers, _moment(run)
    try:
        row = await talk.desk.family.set_meeting(draft["case"], draft["version"], at, draft.get("place") or "")
    except Stale:
        await beside.changed_meanwhile(talk, run)
        return
    except NotHere:
        await engine.forget(talk, run)
        raise
    row = await case_of(talk, run)
    line = words.meeting_line(talk.texts, at, draft.get("place") or "")
    said = talk.texts("family-meeting-set", code=say.code(row), line=line)
    off = say.button(row, talk.texts.plain("button-family-meeting-off"), "unmeet")
    await beside.end(talk, run, row, said, [[off, say.open_button(talk.texts, row)]])


MEETING = engine.register(
    Form(
        name="family_meeting",
        steps=(
            Step("day", "family-meeting-day", read=_read_day, values=_ahead),
            Step("time", "family-meeting-time", read=_read_time, values=_day),
            Step("place", "family-meeting-where", read=_read_place, skip=True, values=coded),
        ),
        finish=_finish,
        cancelled="case-cancelled",
    )
)
