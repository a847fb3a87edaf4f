"""The page for the person: in the person's language, without a name unless it is asked for, noted as handed over."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from casework import help_numbers
from casework.calendar import tallinn_day
from casework.case_permissions import CaseAction, may_case
from casework.exits import application
from casework.facts import Event
from casework.people import MunicipalityId
from dialogs.callbacks import ExitTap
from dialogs.cases.words import code
from dialogs.exits import words as say
from dialogs.leading.pages import in_rows
from dialogs.referral.municipality import published
from dialogs.reply import Document
from dialogs.talk import Talk
from storage.errors import NotHere, Stale
from storage.exit_lists import Exit
from storage.persons import name_of

if TYPE_CHECKING:
    from papers.exit_sheet import ExitSheet

REVEALED_MINUTES = 10
_NAMED = "n"


async def ask(talk: Talk, tap: ExitTap) -> None:
    """Which language; with the name only for those who may see it. Safe at any time: it changes nothing."""
    one = await talk.desk.exits.of_case(tap.case, CaseAction.NOTE_OWN)
    texts, row = talk.texts, one.row
    if one.fate is not None:
        raise Stale
    if one.leaving.path is None:
        talk.reply.toast(texts.plain("exit-sheet-toast-path"), alert=True)
        return
    person = await talk.desk.persons.get(row.person_id)
    subject = await talk.desk.cases.subject(row)
    made = [say.button(row, texts.plain(f"button-exit-sheet-{each}"), "pdf", each) for each in talk.languages]
    named = [
        say.button(row, texts.plain(f"button-exit-sheet-named-{each}"), "pdf", f"{each}-{_NAMED}")
        for each in talk.languages
        if may_case(talk.actor, CaseAction.REVEAL, subject) and name_of(person)
    ]
    given = [say.button(row, texts.plain("fact-button-exit-sheet"), "note", Event.EXIT_SHEET)]
    given = given if await talk.desk.exits.may_note(row, Event.EXIT_SHEET) else []
    back = [say.button(row, texts.plain("button-back"), "open")]
    spoken = texts.of("person-language", person.language or "unknown")
    words = texts("exit-sheet-page", code=code(row), person_language=spoken, path=say.path(texts, one.leaving.path))
    talk.reply.show(words, [*in_rows(made), *in_rows(named), given, back])


async def send(talk: Talk, tap: ExitTap) -> None:
    """The file stands below the question; one with a name is to be saved and leaves the chat by itself."""
    language, _, mark = tap.val.partition("-")
    if language not in talk.languages or mark not in {"", _NAMED}:
        raise NotHere
    one = await talk.desk.exits.printed(tap.case, named=bool(mark))
    if one.leaving.path is None:
        talk.reply.toast(talk.texts.plain("exit-sheet-toast-path"), alert=True)
        return
    from papers.exit_sheet import exit_sheet  # noqa: PLC0415 (a PDF library of 30 MiB, for a page now and then)

    made = exit_sheet(talk.languages[language], await _values(talk, one, language, named=bool(mark)))
    name = f"leht-{code(one.row)}-{language}.pdf"
    caption = talk.texts.plain("exit-sheet-caption", code=code(one.row))
    if not mark:
        talk.reply.document(name, made, caption)
        return
    caption = f"{caption}\n{talk.texts.plain('exit-sheet-save', minutes=REVEALED_MINUTES)}"
    content = base64.b64encode(made).decode()
    talk.reply.words.append(Document(name, content, caption, vanish_minutes=REVEALED_MINUTES))


async def _values(talk: Talk, one: Exit, language: str, *, named: bool) -> ExitSheet:
    row, leaving, path = one.row, one.leaving, one.leaving.path
    if path is None:
        raise NotHere
    place = await talk.desk.municipalities.get(MunicipalityId(row.municipality_id))
    from papers.exit_sheet import ExitSheet  # noqa: PLC0415 (see above)

    return ExitSheet(
        path=path,
        last_day=leaving.leaves_on,
        municipality=place.name,
        turn_to=published(talk.languages[language], place),
        worker=await talk.desk.accounts.name_of(row.manager_id, row.municipality_id) or "",
        application=application(leaving.facts, leaving.leaves_on),
        turn_up=say.turn_up(one),
        name=name_of(await talk.desk.persons.get(row.person_id)) if named else "",
        made_on=tallinn_day(talk.now),
        numbers=help_numbers.shown(help_numbers.load()),
    )
