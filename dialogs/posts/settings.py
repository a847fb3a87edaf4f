"""A lead's page of the weekly post: its day and hour, the groups, and what the adviser at SKA sees."""

from __future__ import annotations

from datetime import time

from casework.calendar import tallinn_day
from casework.summaries import Span
from casework.weekly_posts import HOURS, WEEKDAYS
from dialogs.callbacks import LeadTap
from dialogs.leading.home import home_row
from dialogs.leading.pages import back, button, in_rows
from dialogs.posts.callbacks import to
from dialogs.posts.page import SETTINGS
from dialogs.reply import Button
from dialogs.summaries.words import portfolio_text
from dialogs.talk import Talk
from locales import Html, days
from storage.errors import NotHere
from storage.leading import must_lead
from storage.tables import PostPlace


async def show(talk: Talk, tap: LeadTap) -> None:
    must_lead(talk.desk, tap.place)
    match tap.act:
        case "":
            await _page(talk, tap.place)
        case "days" | "hours":
            await _choose(talk, tap)
        case "day" | "hour":
            await _set(talk, tap)
        case "ska" | "share" | "unshare":
            await _ska(talk, tap)
        case _:
            raise NotHere


async def _page(talk: Talk, place: int) -> None:
    texts, row = talk.texts, await talk.desk.posts.settings(place)
    groups = [one for one in await talk.desk.groups.of_place(place) if one.state == "connected"]
    talk.reply.show(
        texts(
            "post-settings",
            municipality=(await talk.desk.municipalities.get(place)).name,
            weekday=texts.of("post-weekday", str(row.weekday)),
            at=days.clock(texts, time(row.hour)),
            next=days.moment_on(texts, row.next_at, talk.now) if row.next_at else "–",
            groups=len(groups),
            shared=texts.plain("post-shared-yes" if row.shared_since else "post-shared-no"),
        ),
        [
            [
                button(texts.plain("button-post-day"), SETTINGS, place, act="days"),
                button(texts.plain("button-post-hour"), SETTINGS, place, act="hours"),
            ],
            [
                to(texts.plain("button-post-groups"), "groups", place),
                button(texts.plain("button-post-ska"), SETTINGS, place, act="ska"),
            ],
            home_row(talk, place),
        ],
    )


# ── day and hour ─────────────────────────────────────────────────────────────


async def _choose(talk: Talk, tap: LeadTap) -> None:
    texts, row = talk.texts, await talk.desk.posts.settings(tap.place)
    if tap.act == "days":
        made = [_choice(texts.of("weekday", str(day)), "day", tap.place, day, row) for day in WEEKDAYS]
    else:
        made = [_choice(days.clock(texts, time(hour)), "hour", tap.place, hour, row) for hour in HOURS]
    question = texts("post-which-day" if tap.act == "days" else "post-which-hour")
    talk.reply.show(question, [*in_rows(made), back(talk, SETTINGS, tap.place)])


def _choice(label: str, act: str, place: int, value: int, row: PostPlace) -> Button:
    chosen = value == (row.weekday if act == "day" else row.hour)
    shown = label[:1].upper() + label[1:]
    return button(f"✓ {shown}" if chosen else shown, SETTINGS, place, id=value, act=act)


async def _set(talk: Talk, tap: LeadTap) -> None:
    """What is chosen is chosen by its own value: a second tap changes nothing."""
    row = await talk.desk.posts.settings(tap.place)
    weekday, hour = (tap.id, row.hour) if tap.act == "day" else (row.weekday, tap.id)
    try:
        await talk.desk.posts.schedule(tap.place, weekday, hour)
    except ValueError:
        raise NotHere from None
    talk.reply.toast(talk.texts.plain("leading-toast-kept"))
    await _page(talk, tap.place)


# ── SKA ──────────────────────────────────────────────────────────────────────


async def _ska(talk: Talk, tap: LeadTap) -> None:
    """Plainly what is seen there, with last week's very lines; then the choice."""
    if tap.act != "ska":
        await talk.desk.posts.share(tap.place, on=tap.act == "share")
        talk.reply.toast(talk.texts.plain("leading-toast-kept"))
    texts, row = talk.texts, await talk.desk.posts.settings(tap.place)
    shared = row.shared_since is not None
    today = tallinn_day(talk.now)
    span = Span.week_of(today).before()
    lines = await talk.desk.posts.as_adviser(tap.place, span)
    head = texts("post-ska-shared" if shared else "post-ska-not-shared")
    label = texts.plain("button-post-unshare" if shared else "button-post-share")
    talk.reply.show(
        Html(f"{head}\n\n{portfolio_text(texts, lines, span, today)}"),
        [
            [button(label, SETTINGS, tap.place, act="unshare" if shared else "share")],
            back(talk, SETTINGS, tap.place),
        ],
    )
