"""Reading an hours message: text in; entries, questions or a refusal out. Numbers are sections of the specification.

Stages: clean (2) → tokens → durations, dates, components, persons (4-7) → runs and drafts (3) → decision (1).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casework.hours_text.cleaning import clean
from casework.hours_text.components import Catalogue, default_catalogue
from casework.hours_text.decision import entries_of
from casework.hours_text.draft import Draft
from casework.hours_text.drafts import Drafts
from casework.hours_text.items import items_of
from casework.hours_text.kinds import Item, Kind
from casework.hours_text.lexicon import says_nothing
from casework.hours_text.persons import People, is_known
from casework.hours_text.refusals import is_order, is_question, without_cancelled
from casework.hours_text.runs import Run, runs_of
from casework.hours_text.tokens import Tokens
from casework.hours_text.values import Person, Reading, Reason, Span, Subject

LONGEST = 2000
_NAME_WITH_FACTS = frozenset({Kind.STRANGER, Kind.DATE, Kind.COMPONENT})


def read(text: str, today: date, caseload: Sequence[Person], catalogue: Catalogue | None = None) -> Reading:
    """What was done for whom, when and for how long; what is not clear is in `about`, what is refused in `reason`."""
    if len(text) > LONGEST:
        return Reading("", reason=Reason.NOT_HOURS)
    cleaned = clean(text)
    tokens = Tokens(cleaned)
    if is_question(tokens) or is_order(tokens):
        return Reading(cleaned, reason=Reason.NOT_HOURS)
    catalogue = catalogue or default_catalogue()
    people = People(tuple(caseload))
    items = items_of(tokens, people, catalogue, today)
    runs = without_cancelled(tokens, [_with_sure_letters(run) for run in runs_of(items)])
    if runs is None:
        return Reading(cleaned, reason=Reason.NOT_HOURS)
    stay, left_out = runs
    drafts = Drafts(tokens, stay)
    if not drafts.drafts:
        return _without_entries(cleaned, tokens, items)
    return _decided(cleaned, tokens, drafts, people, catalogue, today, left_out)


def _with_sure_letters(run: Run) -> Run:
    """A weekday letter counts only where a person (5.3) or, as in `Mari: E 2h, T 1h`, a duration follows it."""
    last = max((number for number, item in enumerate(run.items) if item.kind is Kind.PERSON), default=-1)
    following = [*run.items[1:], None]
    items = [
        item
        for number, (item, after) in enumerate(zip(run.items, following, strict=True))
        if item.text != "letter" or number < last or (after and after.kind is Kind.DURATION)
    ]
    return Run(run.before, items or run.items)


def _without_entries(text: str, tokens: Tokens, items: list[Item]) -> Reading:
    """Somebody unknown without a duration is asked about; nothing at all is not_hours (7.4)."""
    named = any(item.kind is Kind.STRANGER and is_known(tokens, item.first) for item in items)
    kinds = {item.kind for item in items}
    bare = Kind.STRANGER in kinds and kinds & {Kind.DATE, Kind.COMPONENT} and kinds <= _NAME_WITH_FACTS
    if named or bare:
        return Reading(text, about=frozenset({Subject.PERSON, Subject.DURATION}))
    return Reading(text, reason=Reason.NOT_HOURS)


def _decided(
    text: str,
    tokens: Tokens,
    drafts: Drafts,
    people: People,
    catalogue: Catalogue,
    today: date,
    left_out: list[Run],
) -> Reading:
    entries = [entry for draft in drafts.drafts for entry in entries_of(draft, tokens, people, catalogue, today)]
    about = {subject for entry in entries for subject in entry.lacks} | (
        {Subject.PERSON} if drafts.stranger else set()
    )
    reasons = {entry.reason for entry in entries}
    return Reading(
        text,
        tuple(entries),
        next((reason for reason in Reason if reason in reasons), None),
        frozenset(about),
        _not_understood(tokens, drafts.drafts, drafts.ignored),
        tuple(Span(tokens[run.items[0].first].start, tokens[run.items[-1].after - 1].end) for run in left_out),
    )


def _not_understood(tokens: Tokens, drafts: list[Draft], ignored: list[Item]) -> tuple[Span, ...]:
    """Words that took no part and are no everyday words: the card shows them."""
    items = [*ignored, *(item for draft in drafts for item in draft.items)]
    words = {item.first for item in items if item.kind in {Kind.WORD, Kind.STRANGER, Kind.EVERYONE}}
    shown = sorted(place for place in words if tokens[place].kind == "word" and not says_nothing(tokens[place].text))
    return tuple(Span(tokens[place].start, tokens[place].end) for place in shown)
