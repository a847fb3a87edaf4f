"""A municipality's own number of days for an answer, set by those who lead. What was promised already stays."""

from __future__ import annotations

from casework.complaint_terms import OFFERED, SETTABLE, Term
from casework.people import MunicipalityId
from dialogs.complaints.callbacks import ComplaintListTap, TermTap
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales import Html
from storage.complaint_lists import ComplaintFilter
from storage.errors import NotHere


async def tapped(talk: Talk, tap: TermTap) -> None:
    if not talk.actor.leads(MunicipalityId(tap.place)):
        raise NotHere
    if not tap.term:
        await _show(talk, tap.place)
        return
    if tap.term not in set(SETTABLE):
        raise NotHere
    term = Term(tap.term)
    if not tap.days:
        await _choose(talk, tap.place, term)
    elif tap.days in OFFERED:
        await talk.desk.complaint_terms.set(tap.place, term, tap.days)
        talk.reply.toast(talk.texts.plain("complaint-term-kept"))
        await _show(talk, tap.place)
    else:
        raise NotHere


async def _show(talk: Talk, place: int) -> None:
    texts = talk.texts
    lines = [texts("complaint-terms")]
    for term in SETTABLE:
        rule = await talk.desk.complaint_terms.of(place, term)
        lines.append(texts("complaint-term-line", what=texts.of("complaint-term", term), count=rule.days))
    rows: Rows = [
        *[[(texts.of("complaint-term", term), TermTap(place=place, term=term).pack())] for term in SETTABLE],
        [(texts.plain("button-back"), ComplaintListTap(which=ComplaintFilter.OPEN, page=0).pack())],
    ]
    talk.reply.show(Html("\n".join(lines)), rows)


async def _choose(talk: Talk, place: int, term: Term) -> None:
    texts = talk.texts
    offered = [
        (texts.plain("button-complaint-days", count=days), TermTap(place=place, term=term, days=days).pack())
        for days in OFFERED
    ]
    back = texts.plain("button-back"), TermTap(place=place).pack()
    text = texts("complaint-term-choose", what=texts.of("complaint-term", term))
    talk.reply.show(text, [offered[:2], offered[2:], [back]])
