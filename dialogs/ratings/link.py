"""For somebody who is linked: the way in from their card, and what they have given."""

from __future__ import annotations

from aiogram.types import CallbackQuery

from casework.family import Linked, Relation, Scope
from casework.quality_of_life import Side
from dialogs.callbacks import MenuTap
from dialogs.cases.words import long_day
from dialogs.family import card
from dialogs.ratings import asking, chart
from dialogs.ratings import words as say
from dialogs.ratings.callbacks import RatingLinkTap
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Html, Texts
from storage.errors import NotHere, Stale
from storage.ratings_base import Taken
from storage.ratings_reading import LinkRatings


def _way_in(link: Linked) -> str:
    return RatingLinkTap(link=link.link_id, act="page").pack()


async def _label(talk: Talk, link: Linked) -> str | None:
    """Only while something is asked for, or may be taken back."""
    found = await talk.desk.ratings.of_link(link.link_id)
    if found.occasion is not None:
        return "button-rating-give"
    return "button-rating-mine" if any(one.version is not None for one in found.lines) else None


card.offer(Scope.RATING, "button-rating-give", _way_in, _label)


async def tapped(_query: CallbackQuery, callback_data: RatingLinkTap, talk: Talk) -> None:
    talk.reply.links = [callback_data.link]
    match callback_data.act:
        case "page":
            await _page(talk, callback_data.link)
        case "begin":
            await _begin(talk, callback_data.link)
        case "chart":
            await chart.of_link(talk, callback_data.link)
        case _:
            raise NotHere


async def _page(talk: Talk, link_id: int) -> None:
    """What it is for, that it may be left, and what was given already."""
    found, texts = await talk.desk.ratings.of_link(link_id), talk.texts
    talk.reply.message_id = None
    name = "" if found.link.relation is Relation.PERSON else await talk.desk.family.named(found.link)
    lines = _given(texts, found)
    rows: list[list[Button]] = []
    if found.occasion is None:
        lines = [*_about(texts, name), *lines, texts("rating-link-nothing")]
    else:
        begun = any(one.version is None and one.row.occasion is found.occasion for one in found.lines)
        lines = [
            *_about(texts, name),
            Html(texts.of("rating-link-how", found.link.relation)),
            texts("rating-link-rest"),
            *lines,
        ]
        label = "button-rating-go-on" if begun else "button-begin"
        rows.append([(texts.plain(label), RatingLinkTap(link=link_id, act="begin").pack())])
    rows += [
        [(texts.plain("button-rating-take-back"), say.tap(one.row, "undo"))]
        for one in found.lines[-1:]
        if one.version is not None
    ]
    drawn = chart.compared(found.link.code, found.lines, Side)
    rows += chart.row(texts, drawn, RatingLinkTap(link=link_id, act="chart"))
    talk.reply.show(Html("\n".join(lines)), [*rows, [(texts.plain("button-menu"), MenuTap(act="menu").pack())]])


def _about(texts: Texts, name: str) -> list[Html]:
    return [texts("rating-link-about", person=name)] if name else []


def _given(texts: Texts, found: LinkRatings) -> list[Html]:
    return [
        texts(
            "rating-link-given",
            occasion=texts.of("rating-occasion", one.row.occasion),
            day=long_day(texts, one.version.day),
        )
        for one in found.lines
        if one.version is not None
    ]


async def _begin(talk: Talk, link_id: int) -> None:
    found = await talk.desk.ratings.of_link(link_id)
    if found.occasion is None:
        raise Stale
    try:
        opened = await talk.desk.ratings.begin_linked(link_id, found.occasion, talk.texts.language)
    except Taken as taken:
        talk.reply.toast(talk.texts.of("rating-taken-link", taken.by), alert=True)
        return
    if not opened.is_written:
        raise Stale
    asking.show(talk, opened)
