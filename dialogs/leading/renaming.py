"""A name as colleagues and senders read it: typed, read back, kept."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from casework.answers import read_phone
from dialogs.callbacks import LeadTap
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine
from dialogs.leading import member as page
from dialogs.leading.pages import begin
from dialogs.talk import Talk
from storage.errors import NotHere
from storage.members import NAME_LONGEST


async def read_name(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    """A first name and an initial ("Anu K."); never a number by mistake."""
    if len(text) > NAME_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": NAME_LONGEST})
    if not any(letter.isalpha() for letter in text) or read_phone(text):
        return Problem("member-name-problem")
    return Read(text)


async def show(talk: Talk, tap: LeadTap) -> None:
    """Begins the form, unless the person has left: then their page says so."""
    try:
        member = await talk.desk.members.one(tap.id)
    except NotHere:
        await page.show(talk, LeadTap(page=page.MEMBER, place=tap.place, id=tap.id))
        return
    before = member.membership.shown_as
    await begin(talk, RENAME, {"place": member.place_id, "member": member.id, "before": before})


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    return {
        "name": run.answers.get("name", ""),
        "before": run.answers.get("before") or talk.texts.plain("people-nameless"),
    }


async def _finish(talk: Talk, run: Run) -> None:
    answers = run.answers
    await engine.forget(talk, run)
    with suppress(NotHere):  # who has left meanwhile: the page says so
        await talk.desk.members.rename(answers["member"], answers["name"])
        talk.reply.toast(talk.texts.plain("leading-toast-kept"))
    await page.show(talk, LeadTap(page=page.MEMBER, place=answers["place"], id=answers["member"]))


RENAME = engine.register(
    Form(
        name="rename",
        steps=(
            Step("name", "member-name", read=read_name, values=_values, is_name=True),
            Step("check", "member-name-check", choices=(Choice("keep", "button-save"),), values=_values),
        ),
        finish=_finish,
        cancelled="leading-cancelled",
    )
)
