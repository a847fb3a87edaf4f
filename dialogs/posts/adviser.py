"""An adviser's contracts from week to week, and when they come by themselves."""

from __future__ import annotations

from datetime import time

from casework.calendar import tallinn_day
from casework.summaries import Span
from casework.weekly_posts import HOURS, WEEKDAYS
from dialogs.leading.pages import in_rows
from dialogs.posts import keyboard
from dialogs.posts.callbacks import PostTap, chosen, span_in, to
from dialogs.reply import Button
from dialogs.summaries.words import portfolio_text
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere


async def on_adviser(talk: Talk, tap: PostTap) -> None:
    """The span that the button names; buttons of earlier posts say "last" and "month"."""
    await show(talk, span_in(tap) if tap.span else chosen(tap.val, tallinn_day(talk.now)))


async def show(talk: Talk, span: Span) -> None:
    """`NotHere` for whoever advises nobody."""
    today = tallinn_day(talk.now)
    lines = await talk.desk.posts.portfolio(span)
    talk.reply.show(
        portfolio_text(talk.texts, lines, span, today),
        keyboard.of_portfolio(talk.texts, span, today),
    )


# ── when it comes ────────────────────────────────────────────────────────────


async def on_own(talk: Talk, _tap: PostTap) -> None:
    texts, row = talk.texts, await talk.desk.adviser_posts.settings()
    muted = await talk.desk.posts.is_muted(row.account_id)
    mute = to(texts.plain("button-post-unmute" if muted else "button-post-mute"), "own_mute", val=str(1 - muted))
    contracts = to(texts.plain("button-post-contracts"), "adviser", val="last")
    if muted:
        talk.reply.show(texts("post-own-muted"), [[mute, contracts]])
        return
    talk.reply.show(
        texts(
            "post-own",
            weekday=texts.of("post-weekday", str(row.weekday)),
            at=days.clock(texts, time(row.hour)),
            next=days.moment_on(texts, row.next_at, talk.now) if row.next_at else "–",
        ),
        [
            [
                to(texts.plain("button-post-day"), "own_days"),
                to(texts.plain("button-post-hour"), "own_hours"),
            ],
            [mute, contracts],
        ],
    )


async def choose_day(talk: Talk, _tap: PostTap) -> None:
    row = await talk.desk.adviser_posts.settings()
    made = [_choice(talk.texts.of("weekday", str(day)), "own_day", day, row.weekday) for day in WEEKDAYS]
    talk.reply.show(talk.texts("post-which-day"), [*in_rows(made), _back(talk)])


async def choose_hour(talk: Talk, _tap: PostTap) -> None:
    row = await talk.desk.adviser_posts.settings()
    made = [_choice(days.clock(talk.texts, time(hour)), "own_hour", hour, row.hour) for hour in HOURS]
    talk.reply.show(talk.texts("post-which-hour"), [*in_rows(made), _back(talk)])


def _choice(label: str, act: str, value: int, now: int) -> Button:
    shown = label[:1].upper() + label[1:]
    return to(f"✓ {shown}" if value == now else shown, act, page=value)


def _back(talk: Talk) -> list[Button]:
    return [to(talk.texts.plain("button-back"), "own")]


async def set_day(talk: Talk, tap: PostTap) -> None:
    row = await talk.desk.adviser_posts.settings()
    await _schedule(talk, tap, tap.page, row.hour)


async def set_hour(talk: Talk, tap: PostTap) -> None:
    row = await talk.desk.adviser_posts.settings()
    await _schedule(talk, tap, row.weekday, tap.page)


async def _schedule(talk: Talk, tap: PostTap, weekday: int, hour: int) -> None:
    """What is chosen is chosen by its own value: a second tap changes nothing."""
    try:
        await talk.desk.adviser_posts.schedule(weekday, hour)
    except ValueError:
        raise NotHere from None
    talk.reply.toast(talk.texts.plain("leading-toast-kept"))
    await on_own(talk, tap)


async def mute(talk: Talk, tap: PostTap) -> None:
    """The button carries what it makes, so that a double tap changes nothing back."""
    await talk.desk.adviser_posts.settings()
    await talk.desk.posts.mute(on=tap.val == "1")
    talk.reply.toast(talk.texts.plain("post-toast-muted" if tap.val == "1" else "post-toast-unmuted"))
    await on_own(talk, tap)
