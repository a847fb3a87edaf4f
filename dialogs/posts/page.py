"""/summary: the numbers so far, of last week, of what was typed; and whether they come by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from casework.calendar import tallinn_day
from casework.people import Role
from casework.summaries import Span
from dialogs.callbacks import MenuTap
from dialogs.leading.pages import button as lead_button
from dialogs.posts import adviser, told
from dialogs.posts.callbacks import PostTap, chosen, span_in, to
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere
from storage.tables import MunicipalityRow, PostPlace

SETTINGS = "posts"
"""The lead's page of that name."""
_ADVISER = Role.SKA_COORDINATOR


async def open_summary(talk: Talk, typed: str = "") -> None:
    """A case manager's municipality; with several the question comes first. An adviser's contracts.

    `typed`: what stood after the command; that week or month comes at once, what is neither is said so.
    """
    places = await talk.desk.posts.places()
    if places:
        await _of_manager(talk, places, typed.strip())
    elif await talk.desk.portfolios.places():
        span = told.span_of(talk, typed.strip())
        if span is not None or not typed.strip():
            await adviser.show(talk, span or chosen("last", tallinn_day(talk.now)))
    elif _ADVISER in talk.actor.roles():
        talk.reply.show(talk.texts("post-portfolio-none"))
    else:
        talk.reply.show(talk.texts("post-for-coordinators"))


async def _of_manager(talk: Talk, places: Sequence[MunicipalityRow], typed: str) -> None:
    span = told.span_of(talk, typed)
    if typed and span is None:
        return
    if len(places) > 1:
        rows = [[to(row.name, "ask" if span else "page", row.id or 0, span or "")] for row in places]
        talk.reply.show(talk.texts("post-which-place"), rows)
    elif span is not None:
        await talk.desk.posts.ask(places[0].id or 0, span)
        talk.reply.say(talk.texts("post-comes"))
    else:
        await show(talk, places[0])


async def on_page(talk: Talk, tap: PostTap) -> None:
    await show(talk, await _place(talk, tap.place))


async def show(talk: Talk, place: MunicipalityRow) -> None:
    row = await talk.desk.posts.settings(place.id or 0)
    muted = await talk.desk.posts.is_muted(talk.account.id or 0)
    text = talk.texts(
        "post-page-muted" if muted else "post-page",
        municipality=place.name,
        weekday=talk.texts.of("post-weekday", str(row.weekday)),
        at=days.clock(talk.texts, time(row.hour)),
        next=_next(talk, row),
        groups=len([one for one in await talk.desk.groups.of_place(place.id or 0) if one.state == "connected"]),
    )
    talk.reply.show(text, _rows(talk, place.id or 0, muted=muted))


def _next(talk: Talk, row: PostPlace) -> str:
    return days.moment_on(talk.texts, row.next_at, talk.now) if row.next_at else "–"


def _rows(talk: Talk, place: int, *, muted: bool) -> list[list[Button]]:
    texts = talk.texts
    rows = [
        [
            to(texts.plain("button-post-so-far"), "ask", place, val="now"),
            to(texts.plain("button-post-last-week"), "ask", place, val="last"),
        ],
        [to(texts.plain("button-post-this-month"), "ask", place, val="month")],
        [
            to(texts.plain("button-post-unmute" if muted else "button-post-mute"), "mute", place, val=str(1 - muted)),
            to(texts.plain("button-post-groups"), "groups", place),
        ],
    ]
    if place in talk.actor.led():
        rows.append([lead_button(texts.plain("button-post-settings"), SETTINGS, place)])
    rows.append([(texts.plain("button-menu"), MenuTap(act="menu").pack())])
    return rows


# ── what the buttons do ──────────────────────────────────────────────────────


async def ask(talk: Talk, tap: PostTap) -> None:
    """It comes as a message of its own, as soon as its picture is drawn."""
    span = span_in(tap) if tap.span else chosen(tap.val, tallinn_day(talk.now))
    await talk.desk.posts.ask(tap.place, span)
    talk.reply.toast(talk.texts.plain("post-toast-comes"))


async def mute(talk: Talk, tap: PostTap) -> None:
    """The button carries what it makes, so that a double tap changes nothing back."""
    place = await _place(talk, tap.place)
    await talk.desk.posts.mute(on=tap.val == "1")
    talk.reply.toast(talk.texts.plain("post-toast-muted" if tap.val == "1" else "post-toast-unmuted"))
    await show(talk, place)


async def privately(talk: Talk, municipality_id: int, span: Span) -> None:
    """Behind the group's button: for the municipality's case managers; nobody else learns anything."""
    if municipality_id not in talk.actor.municipalities():
        talk.reply.say(talk.texts("post-for-coordinators"))
        return
    await talk.desk.posts.ask(municipality_id, span)
    talk.reply.say(talk.texts("post-comes"))


async def _place(talk: Talk, municipality_id: int) -> MunicipalityRow:
    found = [row for row in await talk.desk.posts.places() if row.id == municipality_id]
    if not found:
        raise NotHere
    return found[0]
