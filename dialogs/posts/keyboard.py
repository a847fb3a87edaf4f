"""Buttons under a post: what is behind the numbers, the file, and those who wrote nothing."""

from __future__ import annotations

from casework.summaries import Span, Summary
from dialogs.callbacks import MenuTap
from dialogs.posts.callbacks import to
from dialogs.reply import Button, Rows
from locales import Texts


def of_post(texts: Texts, summary: Summary) -> Rows:
    """A quiet week has little to open."""

    def button(label_id: str, act: str, val: str = "") -> Button:
        return to(texts.plain(label_id), act, summary.municipality_id, summary.span, val)

    duties = button("button-post-duties", "open", "duties")
    is_week = summary.span.kind.value == "week"
    remind = [button("button-post-remind", "remind")] if summary.hours.silent and is_week else []
    if summary.is_quiet:
        return [[*remind, duties]]
    return [
        [button("button-post-referrals", "open", "referrals"), duties],
        [button("button-post-hours", "open", "hours"), button("button-post-people", "open", "people")],
        [button("button-post-sheet", "sheet"), *remind],
    ]


def of_portfolio(texts: Texts, span: Span) -> Rows:
    return [
        [to(texts.plain("button-post-sheet"), "contracts", span=span)],
        [
            to(texts.plain("button-post-last-week"), "adviser", val="last"),
            to(texts.plain("button-post-this-month"), "adviser", val="month"),
        ],
        [(texts.plain("button-menu"), MenuTap(act="menu").pack())],
    ]
