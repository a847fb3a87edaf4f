"""Words that several pages of a case share: codes, days with their weekday, lines of dates, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casework.cases import CaseKind
from casework.deadlines import Duty, State
from casework.pauses import is_quiet
from casework.referrals import code_of
from dialogs.callbacks import CaseTap
from dialogs.reply import Button
from locales import Html, Texts, days
from storage.tables import CaseFile


def code(row: CaseFile) -> str:
    """P-014: all that is said of a person unasked."""
    return code_of(row.person_id)


MOST_CODES = 30


def codes(rows: Sequence[CaseFile]) -> str:
    """In one line; where there are very many the rest is a dot-dot-dot."""
    shown = ", ".join(code(row) for row in rows[:MOST_CODES])
    return f"{shown} …" if len(rows) > MOST_CODES else shown or "–"


def long_day(texts: Texts, day: date) -> str:
    """teisipäev, 22.12.2026 · вторник, 22.12.2026: after a colon, in a list."""
    return f"{texts.of('weekday', str(day.weekday()))}, {days.due(day)}"


def kind(texts: Texts, row: CaseFile) -> str:
    """With the period where one has a name of its own."""
    return (
        texts.plain("case-kind-iste", period=row.period.replace("-", "–"))
        if _in_model(row)
        else texts.plain("case-kind-own")
    )


def _in_model(row: CaseFile) -> bool:
    return row.kind is CaseKind.ISTE


def capital(words: str) -> str:
    """The first letter, for a line of its own."""
    return words[:1].upper() + words[1:]


def date_line(texts: Texts, duty: Duty, today: date, *, paused: bool = False) -> Html:
    """One duty: what, until when, and how it stands."""
    name = texts.of("duty", duty.key)
    if duty.due is None:
        return texts("case-date-no-day", duty=name)
    day = long_day(texts, duty.due)
    if paused and duty.met_on is None and is_quiet(duty.key):
        return texts("life-date-paused", duty=name, day=day)
    match duty.state(today):
        case State.LATE:
            return texts("case-date-late", duty=name, day=day)
        case State.AFTER_END:
            return texts("case-date-after-end", duty=name, day=day)
        case State.MET if duty.met_on is not None:
            done = texts.plain("duty-met-late" if duty.met_late else "duty-met", day=days.due(duty.met_on))
            return texts("case-date-met", duty=name, done=done)
        case _:
            return texts("case-date-today" if duty.due == today else "case-date", duty=name, day=day)


def button(row: CaseFile, label: str, act: str, val: str = "") -> Button:
    """Of the version that is shown: an older one is stale."""
    return label, CaseTap(id=row.id or 0, ver=row.version, act=act, val=val).pack()


def open_button(texts: Texts, row: CaseFile) -> Button:
    """Leads to the card as it is then; safe at any time."""
    return texts.plain("button-open-card", code=code(row)), CaseTap(id=row.id or 0, ver=0, act="open").pack()
