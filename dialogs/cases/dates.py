"""All dates of a case: open ones nearest first, then what was met."""

from __future__ import annotations

from casework import case_dates
from dialogs.callbacks import CaseTap
from dialogs.cases import card
from dialogs.cases import words as say
from dialogs.talk import Talk


async def show(talk: Talk, tap: CaseTap) -> None:
    shown = await card.card_of(talk.desk, await talk.desk.cases.get(tap.id), talk.actor)
    texts, row, today = talk.texts, shown.row, shown.today
    waiting = case_dates.open_ones(shown.duties, today)
    met = [duty for duty in shown.duties if duty.met_on is not None]
    lines = [texts("case-dates-title", code=say.code(row))]
    lines += [say.date_line(texts, duty, today) for duty in waiting] or [texts("case-dates-none")]
    if row.review_on is not None:
        lines.append(texts("case-review-decided", day=say.long_day(texts, row.review_on)))
    if met:
        lines += [texts("case-dates-met"), *(say.date_line(texts, duty, today) for duty in met)]
    talk.reply.show("\n".join(lines), [[say.button(row, texts.plain("button-back"), "card")]])
