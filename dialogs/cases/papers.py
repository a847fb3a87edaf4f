"""The case file as a check-list: which papers are there, which are wanted, and what a review would ask."""

from __future__ import annotations

from casework.case_file import Finding, PaperLine, Standing, Verdict, findings, papers
from dialogs.callbacks import CaseTap
from dialogs.cases import card
from dialogs.cases import words as say
from dialogs.talk import Talk
from locales import Html, days
from storage.delivered import delivered

_ORDER = (Standing.LATE, Standing.MISSING, Standing.THERE, Standing.NOT_YET)


async def show(talk: Talk, tap: CaseTap) -> None:
    """What is late comes first; what nobody can know here is said so."""
    shown = await card.card_of(talk.desk, await talk.desk.cases.get(tap.id), talk.actor)
    texts, row = talk.texts, shown.row
    lines = papers(shown.facts, row.kind, shown.duties, shown.today)
    words = [texts("case-papers-title", code=say.code(row))]
    for standing in _ORDER:
        theirs = [_line(talk, one) for one in lines if one.standing is standing]
        if theirs:
            words += [Html(f"<b>{texts.of('paper-standing', standing)}</b>"), *theirs]
    given = await delivered(talk.desk, row, shown.today)
    checks = findings(shown.facts, row.kind, shown.duties, shown.today, given)
    if checks:
        words += [texts("case-checks-title"), *(_check(talk, *one) for one in checks)]
    talk.reply.show("\n".join(words), [[say.button(row, texts.plain("button-back"), "card")]])


def _line(talk: Talk, line: PaperLine) -> Html:
    texts, name = talk.texts, talk.texts.of("paper", line.paper)
    if line.day is not None:
        return texts("case-paper-there", paper=name, day=days.due(line.day))
    if line.due is not None:
        return texts("case-paper-due", paper=name, due=days.due(line.due))
    return texts("case-paper", paper=name)


def _check(talk: Talk, finding: Finding, verdict: Verdict) -> Html:
    texts = talk.texts
    return texts("case-check", verdict=texts.of("verdict", verdict), finding=texts.of("finding", finding))
