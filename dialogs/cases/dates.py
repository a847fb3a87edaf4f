"""All dates of a case: open ones nearest first, then what was met."""

from __future__ import annotations

from collections.abc import Sequence

from casework import case_dates
from casework.deadlines import Duty
from dialogs.callbacks import CaseTap, DutyTap
from dialogs.cases import card
from dialogs.cases import words as say
from dialogs.duties.callbacks import packed
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales import Html, Texts
from storage.tables import CaseFile

WHYS_A_ROW = 3


async def show(talk: Talk, tap: CaseTap) -> None:
    shown = await card.card_of(talk.desk, await talk.desk.cases.get(tap.id), talk.actor)
    texts, row, today = talk.texts, shown.row, shown.today
    waiting = case_dates.open_ones(shown.duties, today)
    met = [duty for duty in shown.duties if duty.met_on is not None]
    lines = [texts("case-dates-title", code=say.code(row))]
    paused = shown.pause is not None
    numbered = enumerate((say.date_line(texts, duty, today, paused=paused) for duty in waiting), start=1)
    lines += [Html(f"{number}. {line}") for number, line in numbered] or [texts("case-dates-none")]
    if row.review_on is not None:
        lines.append(texts("case-review-decided", day=say.long_day(texts, row.review_on)))
    if met:
        lines += [texts("case-dates-met"), *(say.date_line(texts, duty, today) for duty in met)]
    back = [say.button(row, texts.plain("button-back"), "card")]
    talk.reply.show("\n".join(lines), [*_whys(texts, row, waiting), back])


def _whys(texts: Texts, row: CaseFile, waiting: Sequence[Duty]) -> Rows:
    """A button a date: why that day, and what can be done about it."""
    made = [
        (
            texts.plain("button-why-number", number=number),
            DutyTap(
                case=row.id or 0, place=0, key=duty.key, due=packed(duty.due) if duty.due else "", act="why"
            ).pack(),
        )
        for number, duty in enumerate(waiting, start=1)
    ]
    return [made[first : first + WHYS_A_ROW] for first in range(0, len(made), WHYS_A_ROW)]
