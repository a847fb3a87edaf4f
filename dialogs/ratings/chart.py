"""How one person's ratings have moved, as a picture on a tap: for workers; for who is linked, the own ones alone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from casework.quality_of_life import Means, Occasion, Side, means
from dialogs.cases.words import code
from dialogs.ratings.callbacks import RatingCaseTap, RatingLinkTap
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Texts
from papers import rating_chart
from papers.rating_chart import RatingChart
from storage.errors import Stale
from storage.ratings_reading import Line

WORKERS = (Side.PERSON, Side.SPECIALIST)
A_DAY = 24 * 60
"""Minutes: a picture can be taken away, and never be emptied once Telegram lets nobody delete it."""


def compared(whose: str, lines: Iterable[Line], sides: Iterable[Side] = WORKERS) -> RatingChart | None:
    """What was rated with the newest form; None where nobody has rated twice with it."""
    order = list(Occasion)
    given = sorted(
        (one for one in lines if one.row.side in set(sides) and one.version is not None and one.version.answers),
        key=lambda one: order.index(one.row.occasion),
    )
    if not given:
        return None
    form = given[-1].questionnaire
    found: dict[Side, dict[Occasion, Means]] = {}
    for side in Side:
        values: dict[Occasion, Means] = {
            one.row.occasion: means(form, one.version.answers or {})
            for one in given
            if one.row.side is side and one.version is not None and one.questionnaire.is_like(form)
        }
        if values:
            found[side] = values
    chart = RatingChart(whose, form, found)
    return chart if chart.is_telling else None


def row(texts: Texts, chart: RatingChart | None, tap: RatingCaseTap | RatingLinkTap) -> list[list[Button]]:
    """The button, where there is a picture."""
    return [] if chart is None else [[(texts.plain("button-rating-chart"), tap.pack())]]


async def of_case(talk: Talk, tap: RatingCaseTap) -> None:
    found = await talk.desk.ratings.of_case(tap.case)
    chart = compared(code(found.case), found.lines)
    if chart is None:
        raise Stale
    drawn = await asyncio.to_thread(rating_chart.draw, chart, talk.texts)
    talk.reply.document("markaja.png", drawn, talk.texts("rating-chart-caption", code=chart.code))


async def of_link(talk: Talk, link_id: int) -> None:
    found = await talk.desk.ratings.of_link(link_id)
    chart = compared(found.link.code, found.lines, Side)
    if chart is None:
        raise Stale
    drawn = await asyncio.to_thread(rating_chart.draw, chart, talk.texts)
    talk.reply.document(
        "markaja.png", drawn, talk.texts("rating-chart-caption-own", code=chart.code), vanish_minutes=A_DAY
    )
