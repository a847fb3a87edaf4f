"""What is said after a fact was noted: the day as it was understood, the dates that moved, and a way back."""

from __future__ import annotations

from casework import case_dates
from casework.deadlines import entered_outside_intake
from casework.facts import Event
from dialogs.cases import beside, card
from dialogs.cases import words as say
from dialogs.forms import Run
from dialogs.talk import Talk
from locales import Html, days
from storage.case_rules import rules_of
from storage.tables import CaseFact


def number_in(val: str) -> list[int]:
    """The numbers of a button's value; callback data can be made up by hand."""
    return [int(part) for part in val.split("-") if part.isdecimal()]


async def answer(talk: Talk, run: Run, before: card.CaseCard, fact: CaseFact) -> None:
    """Ends the form: the card above is brought up to date, and below stands what came of it."""
    row = await talk.desk.cases.get(fact.case_id)
    after = await card.card_of(talk.desk, row, talk.actor)
    texts = talk.texts
    head = texts(
        "case-fact-noted",
        code=say.code(row),
        fact=texts.of("fact", fact.event),
        day=say.long_day(texts, fact.day),
    )
    lines = [head, *changed(talk, before, after), *await _warnings(talk, after, fact)]
    shown = 0 if run.answers.get("page") else run.answers.get("card") or 0
    undo = say.button(row, texts.plain("button-undo"), "undo", f"{fact.id}-{shown}")
    await beside.end(talk, run, row, "\n".join(lines), [[undo, say.open_button(texts, row)]])


def changed(talk: Talk, before: card.CaseCard, after: card.CaseCard) -> list[Html]:
    """What became of the dates, one line each."""
    texts = talk.texts
    found = case_dates.changes(before.duties, after.duties, after.today)
    lines = [texts("case-change-met", duty=texts.of("duty", duty.key)) for duty in found.met]
    lines += [say.date_line(texts, duty, after.today) for duty in found.moved]
    lines += [texts("case-change-gone", duty=texts.of("duty", duty.key)) for duty in found.gone]
    return lines or [texts("case-change-none")]


async def _warnings(talk: Talk, after: card.CaseCard, fact: CaseFact) -> list[Html]:
    """Entered on a day when nobody new was let in: said plainly, kept as it was told."""
    if fact.event is not Event.ENTERED:
        return []
    return [
        talk.texts("case-outside-intake", since=days.due(window.start), until=days.due(window.end))
        for period in await rules_of(talk.desk, after.row)
        if entered_outside_intake(after.facts, period)
        and (window := period.intake) is not None
        and window.start is not None
        and window.end is not None
    ]
