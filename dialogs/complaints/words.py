"""Feedback in words: its number, its day, where else to turn. Never what was written, never a name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casework.complaint_terms import Term, rules, term_of
from casework.complaints import Move, number_of
from casework.help_numbers import load, shown
from casework.periods.model import Source
from dialogs.duties.digest import day_named
from dialogs.duties.why import source_of
from dialogs.referral.municipality import published, turn_to
from dialogs.talk import Talk
from locales import Html, Texts, days
from storage.tables import Complaint, ComplaintEvent, MunicipalityRow


def number(row: Complaint) -> str:
    return number_of(row.id or 0, row.sent_at)


async def links(talk: Talk, row: Complaint) -> list[int]:
    """The sender's link, in whose chat its pages stand while it lives; none of a nameless one, bound to nobody."""
    if row.link_id is None or await talk.desk.family.lives(row.link_id, talk.account.id or 0) is None:
        return []
    return [row.link_id]


def due(row: Complaint) -> str:
    return days.due(row.due) if row.due else "–"


def due_on(texts: Texts, row: Complaint) -> str:
    """Inside a sentence: teisipäeval, 22. detsembril."""
    return days.day_on(texts, row.due) if row.due else "–"


def why(texts: Texts, row: Complaint, today: date) -> Html:
    """Why this date: from which day, how many days, and where the number comes from."""
    if row.due is None or row.days is None:
        return texts("complaint-why-none", number=number(row))
    term = term_of(row.kind, appealed=row.appealed)
    source = Source() if row.own_days else rules()[term].source
    return texts(
        "complaint-why",
        number=number(row),
        due=day_named(texts, row.due),
        when="past" if row.due < today else "ahead",
        received=day_named(texts, row.received_on),
        count=row.days,
        source=texts.plain("complaint-why-own") if row.own_days else source_of(texts, source),
    )


def about_line(texts: Texts, about: str | None) -> Html:
    """A line of its own, or nothing."""
    if about is None:
        return Html("")
    return _line(texts("complaint-line-about", about=texts.of("complaint-about", about)))


def outcome_line(texts: Texts, outcome: str | None) -> Html:
    if outcome is None:
        return Html("")
    return _line(texts("complaint-line-outcome", outcome=texts.of("complaint-outcome", outcome)))


def answer_line(texts: Texts, wanted: str) -> Html:
    """`wanted`: yes or no, in words."""
    return _line(texts("complaint-line-answer", answer=wanted))


def _line(said: Html) -> Html:
    return Html(f"\n{said}")


def elsewhere(texts: Texts, place: MunicipalityRow) -> Html:
    """Where else to turn: who supervises the programme, and the municipality itself, called what it is.

    The supervision: seeds [002], the tasks of SKA, 7. Its telephone stands there once somebody has checked it.
    """
    contact = published(texts, place)
    return texts(
        "complaint-elsewhere",
        turn_to=texts.plain("complaint-elsewhere-contact", municipality=place.name, turn_to=contact)
        if contact
        else turn_to(texts, place),
        ska="".join(f" ({one.number})" for one in shown(load()) if one.key == "ska"),
    )


def judging_days() -> int:
    return rules()[Term.JUDGING].days


def newest(events: Sequence[ComplaintEvent], move: Move) -> ComplaintEvent | None:
    return next((one for one in reversed(events) if one.move is move), None)
