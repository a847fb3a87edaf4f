"""/ratings: the sum table of a municipality as a file, by quarter; with codes, or averages alone."""

from __future__ import annotations

from datetime import date

from aiogram.types import CallbackQuery

from casework.calendar import tallinn_day
from casework.people import MunicipalityId
from casework.quality_of_life_sums import Quarter
from dialogs.ratings.callbacks import RatingSumTap
from dialogs.talk import Talk
from locales import Texts, days
from papers.rating_xlsx import RatingSums, rating_sums
from storage import ratings_sums
from storage.errors import NotHere

_ALL = 0


async def open_sums(talk: Talk) -> None:
    """Which quarter; only case managers have them."""
    if not talk.actor.municipalities():
        raise NotHere
    talk.reply.message_id = None
    await _show(talk)


async def _show(talk: Talk) -> None:
    texts, now = talk.texts, Quarter.of(tallinn_day(talk.now))
    rows = [
        [(_name(texts, one), RatingSumTap(act="pick", quarter=_packed(one)).pack())]
        for one in (now, now.before, now.before.before)
    ]
    rows.append([(texts.plain("button-rating-all-time"), RatingSumTap(act="pick", quarter=_ALL).pack())])
    talk.reply.show(texts("rating-sums"), rows)


async def tapped(_query: CallbackQuery, callback_data: RatingSumTap, talk: Talk) -> None:
    if not talk.actor.municipalities():
        raise NotHere
    match callback_data.act:
        case "open":
            await _show(talk)
        case "pick":
            _kinds(talk, callback_data)
        case "codes" | "means":
            await _send(talk, callback_data, outside=callback_data.act == "means")
        case _:
            raise NotHere


def _kinds(talk: Talk, tap: RatingSumTap) -> None:
    texts = talk.texts
    span = _span(tap.quarter, tallinn_day(talk.now))
    rows = [
        [(texts.plain(label), RatingSumTap(act=act, quarter=tap.quarter).pack())]
        for act, label in (("codes", "button-rating-codes"), ("means", "button-rating-means"))
    ]
    back = [(texts.plain("button-back"), RatingSumTap(act="open").pack())]
    talk.reply.show(texts("rating-sums-kind", span=_said(texts, *span)), [*rows, back])


async def _send(talk: Talk, tap: RatingSumTap, *, outside: bool) -> None:
    """One file a municipality."""
    texts, today = talk.texts, tallinn_day(talk.now)
    first, last = _span(tap.quarter, today)
    for place in sorted(talk.actor.municipalities()):
        found = await ratings_sums.table(talk.desk, MunicipalityId(place), first, last)
        key = (await talk.desk.municipalities.get(place)).key
        name = "-".join(
            [
                texts.plain("rating-file-name"),
                key,
                *([f"{tap.quarter // 10}-Q{tap.quarter % 10}"] if tap.quarter else []),
            ]
        )
        talk.reply.document(
            f"{name}.xlsx",
            rating_sums(texts, RatingSums(found, today, outside)),
            texts.plain("rating-file-caption", municipality=found.municipality, span=_said(texts, first, last)),
        )


def _span(packed: int, today: date) -> tuple[date | None, date]:
    """`NotHere` for a number that is no quarter."""
    if packed == _ALL:
        return None, today
    year, number = divmod(packed, 10)
    if not (1 <= number <= 4 and 2000 <= year <= today.year):  # noqa: PLR2004 (quarters of this century)
        raise NotHere
    quarter = Quarter(year, number)
    return quarter.first, quarter.last


def _packed(quarter: Quarter) -> int:
    return quarter.year * 10 + quarter.number


def _name(texts: Texts, quarter: Quarter) -> str:
    return texts.plain("rating-quarter", number=quarter.number, year=str(quarter.year))


def _said(texts: Texts, first: date | None, last: date) -> str:
    return texts.plain("rating-until", until=days.due(last)) if first is None else days.span(first, last)
