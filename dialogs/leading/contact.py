"""The contact that everybody reads who cannot wait: typed, read back, and confirmed again from time to time."""

from __future__ import annotations

import re
from collections.abc import Mapping

from casework.answers import read_phone
from casework.calendar import tallinn_day
from dialogs.callbacks import LeadTap
from dialogs.forms import Choice, Form, Problem, Read, Run, Step, engine
from dialogs.leading.home import home_row
from dialogs.leading.pages import begin, button
from dialogs.talk import Talk
from locales import days
from storage.leading import CONTACT_LONGEST
from storage.tables import MunicipalityRow

CONTACT = "contact"
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.]{2,}")


async def show(talk: Talk, tap: LeadTap) -> None:
    place = await talk.desk.leading.place(tap.place)
    if tap.act == "change":
        await begin(talk, PUBLISH, {"place": tap.place})
        return
    if tap.act == "right" and tap.val != fingerprint(place):
        talk.reply.toast(talk.texts.plain("leading-changed"), alert=True)
    elif tap.act == "right":
        place = await talk.desk.leading.confirm_contact(tap.place)
        talk.reply.toast(talk.texts.plain("contact-toast-checked"))
    _page(talk, place)


def fingerprint(place: MunicipalityRow) -> str:
    """Enough of the contact to know that the button confirms the one that was shown."""
    return f"{sum(place.turn_to.encode()) % 10_000}.{len(place.turn_to)}"


def _page(talk: Talk, place: MunicipalityRow) -> None:
    texts, home = talk.texts, place.id or 0
    rows = [[button(texts.plain("button-change"), CONTACT, home, act="change")], home_row(talk, home)]
    if not place.turn_to:
        talk.reply.show(texts("contact-page-none", municipality=place.name), rows)
        return
    right = button(texts.plain("button-still-right"), CONTACT, home, act="right", val=fingerprint(place))
    checked = days.due(place.turn_to_checked_on) if place.turn_to_checked_on else "–"
    talk.reply.show(
        texts("contact-page", municipality=place.name, turn_to=place.turn_to, checked=checked), [[right], *rows]
    )


async def _read(_talk: Talk, _run: Run, text: str) -> Read | Problem:
    if len(text) > CONTACT_LONGEST:
        return Problem("form-too-long", {"length": len(text), "longest": CONTACT_LONGEST})
    if read_phone(text) is None and not _MAIL.search(text):
        return Problem("contact-problem")
    return Read(text)


async def _values(talk: Talk, run: Run) -> Mapping[str, object]:
    return {"turn_to": run.answers["turn_to"], "checked": days.due(tallinn_day(talk.now))}


async def _finish(talk: Talk, run: Run) -> None:
    await engine.forget(talk, run)
    place = await talk.desk.leading.publish_contact(run.answers["place"], run.answers["turn_to"])
    talk.reply.toast(talk.texts.plain("leading-toast-kept"))
    _page(talk, place)


PUBLISH = engine.register(
    Form(
        name="contact",
        steps=(
            Step("turn_to", "contact-question", read=_read),
            Step("check", "contact-check", choices=(Choice("keep", "button-publish"),), values=_values),
        ),
        finish=_finish,
        cancelled="leading-cancelled",
    )
)
