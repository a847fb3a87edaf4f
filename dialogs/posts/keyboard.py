"""Buttons under a post: what is behind the numbers, the file, those who wrote nothing; other weeks of contracts."""

from __future__ import annotations

from datetime import date

from casework.summaries import Span, SpanKind, Summary
from dialogs.callbacks import MenuTap
from dialogs.posts.callbacks import to
from dialogs.reply import Button, Rows
from locales import Texts


def of_post(texts: Texts, summary: Summary) -> Rows:
    """Deadlines only where there are some. A week with nothing in it has little to open; who wrote nothing is known
    when it is over.
    """

    def button(label_id: str, act: str, val: str = "") -> Button:
        return to(texts.plain(label_id), act, summary.municipality_id, summary.span, val)

    duties = [button("button-post-duties", "open", "duties")] if summary.duties.has_some else []
    is_week = summary.span.kind.value == "week"
    remind = [button("button-post-remind", "remind")] if summary.hours.silent and is_week else []
    if summary.is_empty:
        return [[*remind, *duties]] if remind or duties else []
    return [
        [button("button-post-referrals", "open", "referrals"), *duties],
        [button("button-post-hours", "open", "hours"), button("button-post-people", "open", "people")],
        [button("button-post-sheet", "sheet"), *remind],
    ]


def of_portfolio(texts: Texts, span: Span, today: date) -> Rows:
    """From one week to the next as far as one has begun: each button carries what it opens."""
    months = span.kind is SpanKind.MONTH
    earlier = "button-post-month-before" if months else "button-post-week-before"
    later = "button-post-month-after" if months else "button-post-week-after"
    turns = [to(texts.plain(earlier), "adviser", span=span.before())]
    if span.after().first <= today:
        turns.append(to(texts.plain(later), "adviser", span=span.after()))
    other = (
        to(texts.plain("button-post-last-week"), "adviser", val="last")
        if months
        else to(texts.plain("button-post-this-month"), "adviser", val="month")
    )
    return [
        turns,
        [to(texts.plain("button-post-sheet"), "contracts", span=span), other],
        [to(texts.plain("button-post-own"), "own"), (texts.plain("button-menu"), MenuTap(act="menu").pack())],
    ]
