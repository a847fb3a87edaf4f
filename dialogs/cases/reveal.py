"""Name and contact in a message of its own: protected, audited, gone after ten minutes."""

from __future__ import annotations

from casework.case_permissions import CaseAction, may_case
from casework.cases import CaseMove
from casework.corrections import FIELDS
from dialogs.callbacks import CaseTap, MenuTap
from dialogs.cases.words import button, code
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, days
from storage.persons import name_of
from storage.tables import CaseFile, Person

REVEALED_MINUTES = 10


async def show(talk: Talk, tap: CaseTap) -> None:
    row = await talk.desk.cases.reveal(tap.id)
    person = await talk.desk.persons.get(row.person_id)
    texts = talk.texts
    unknown = texts.plain("value-unknown")
    talk.reveal(
        texts(
            "case-reveal",
            code=code(row),
            name=name_of(person) or unknown,
            born=str(person.birth_year or unknown),
            person_language=texts.of("person-language", person.language or "unknown"),
            contact=person.contact or unknown,
            notes=Html(f"{await _lost(talk, person)}{await _notes(talk, row) if await _may_read(talk, row) else ''}"),
            minutes=REVEALED_MINUTES,
        ),
        [*await _turns(talk, row, person), [(texts.plain("button-delete-now"), MenuTap(act="delete").pack())]],
        minutes=REVEALED_MINUTES,
    )


async def turn(talk: Talk, tap: CaseTap) -> None:
    """The names change places; the old message goes, since it shows them wrongly."""
    await talk.desk.cases.turn_name(tap.id, tap.ver)
    if talk.reply.message_id is not None:
        talk.reply.delete(talk.reply.message_id)
    talk.reply.toast(talk.texts.plain("case-toast-turned"))
    await show(talk, tap)


async def _turns(talk: Talk, row: CaseFile, person: Person) -> list[list[Button]]:
    """For who may set what the case says, where there are two names to turn."""
    may = may_case(talk.actor, CaseAction.SET, await talk.desk.cases.subject(row))
    if not (may and person.first_name and person.last_name):
        return []
    return [[button(row, talk.texts.plain("button-turn-name"), "turn")]]


async def _may_read(talk: Talk, row: CaseFile) -> bool:
    """A support worker may know who it is, and not what the office wrote."""
    return may_case(talk.actor, CaseAction.READ, await talk.desk.cases.subject(row))


async def _lost(talk: Talk, person: Person) -> Html:
    """Said where a name is there that no key opens any more: "unknown" alone would not be true."""
    is_lost = await talk.desk.persons.is_lost(person)
    return Html(f"\n{talk.texts('case-reveal-lost')}") if is_lost else Html("")


async def _notes(talk: Talk, row: CaseFile) -> Html:
    """What was written down beside facts and moves, one line each; the municipality's own words stay with it."""
    texts = talk.texts
    lines = [
        texts("case-reveal-note", day=days.due(fact.day), what=texts.of("fact", fact.event), note=fact.note)
        for fact in await talk.desk.cases.noted(row)
        if fact.note
    ]
    lines += [
        texts(
            "case-reveal-note",
            day=days.stamp(texts, event.at),
            what=texts.of("case-move", event.move),
            note=event.note,
        )
        for event in await talk.desk.cases.story(row)
        if event.note and event.move not in _WITHOUT_WORDS
    ]
    return Html("".join(f"\n{line}" for line in lines))


_WITHOUT_WORDS = frozenset({CaseMove.SET_REVIEW, *FIELDS})
"""The note is a day, or what stood there before a correction."""
