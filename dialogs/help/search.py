"""Looking for a page by a word: typed anywhere by people without a role, or after a button by everybody."""

from __future__ import annotations

from casework import help_pages, help_search, municipalities
from casework.answers import clean, has_personal_code
from casework.danger_words import names_danger
from dialogs import small_talk
from dialogs.callbacks import MenuTap
from dialogs.forms import Form, Read, Run, Step, engine
from dialogs.help import pages, place, words
from dialogs.help.callbacks import button
from dialogs.leading.pages import in_rows
from dialogs.talk import Talk

SHOWN_LONGEST = 60


async def begin(talk: Talk) -> None:
    if await pages.begin_allowed(talk):
        await engine.begin(talk, SEARCH)


async def typed(talk: Talk, text: str) -> None:
    """Outside of any form."""
    if has_personal_code(text):
        talk.forget_typed()
        talk.reply.say(talk.texts("form-personal-code"))
        return
    await answer(talk, text)


async def answer(talk: Talk, text: str) -> None:
    """The municipality that was named, the one page that was meant, a choice of several, or what can be done."""
    if small_talk.answered(talk, text):
        return
    among = await talk.desk.municipalities.all()
    known = help_pages.pages()
    if names_danger(text):
        found = help_search.find(text, known.values(), words.bodies(talk.texts))
        also = tuple(key for key in found if key != help_pages.EMERGENCY)
        await pages.show(talk, known[help_pages.EMERGENCY], also=also)
        return
    exact = municipalities.find(text, among).exact
    if exact is not None:
        await place.show(talk, next(row for row in among if row.key == exact.key))
        return
    found = help_search.find(text, known.values(), words.bodies(talk.texts))
    if len(found) == 1 or (found and known[found[0]].urgent):
        await pages.show(talk, known[found[0]], also=found[1:])
        return
    shown = clean(text)[:SHOWN_LONGEST]
    if found:
        rows = [[button(words.label(talk.texts, key), key)] for key in found]
        talk.reply.show(talk.texts("help-found", typed=shown), [*rows, *pages.ends(talk)])
        return
    _nothing(talk, shown)


def _nothing(talk: Talk, shown: str) -> None:
    topics = in_rows(
        [
            *(button(words.label(talk.texts, key), key) for key in (help_pages.HOME, help_pages.EMERGENCY, "kov")),
            (talk.texts.plain("button-menu"), MenuTap(act="menu").pack()),
        ]
    )
    talk.reply.show(talk.texts("help-nothing-found", typed=shown or "–"), [*pages.reporting(talk), *topics])


async def _read(_talk: Talk, _run: Run, text: str) -> Read:
    return Read(text)


async def _finish(talk: Talk, run: Run) -> None:
    text = run.answers["words"]
    await engine.forget(talk, run)
    await answer(talk, text)


SEARCH = engine.register(
    Form(
        name="help_search",
        steps=(Step("words", "help-search-question", choices=(pages.ANSWER_112,), read=_read, after=pages.danger),),
        finish=_finish,
        cancelled="help-search-left",
    )
)
