"""Weekly posts of all contracts with 2 000 cases: numbers, words and picture [budget: 20 s on 2 cores]."""

from __future__ import annotations

import asyncio
import random
import time
from datetime import timedelta

from bot.bench.figures import Figure, Wish
from bot.bench.house import BenchHouse, house
from bot.bench.posts_house import fill, municipalities
from bot.clock import system_clock
from casework.calendar import tallinn_day
from casework.small_counts import for_group, for_private
from casework.summaries import Span
from locales import Texts, all_texts
from papers import summary_chart
from papers.summary_words import post_text

CASES = 2000
MOST_SECONDS = 20.0


async def measure(wish: Wish) -> list[Figure]:
    cases = wish.of(CASES, 200)
    async with house() as built:
        span = Span.week_of(tallinn_day(system_clock()) - timedelta(days=7))
        async with built.desks.open(system_clock()) as desk:
            places = await municipalities(desk)
            await fill(desk, places, cases, span, random.Random(wish.seed))  # noqa: S311 (no secret)
        texts = all_texts()["et"]
        began, worked = time.perf_counter(), time.process_time()
        made = [await _post(built, one, span, texts) for one in places]
        taken, worked = time.perf_counter() - began, time.process_time() - worked
    numbers = sum(one for one, _, _ in made)
    pictures = sum(one for _, one, _ in made)
    return [
        Figure(f"posts of {len(places)} municipalities, {cases} cases", taken, "s", most=MOST_SECONDS),
        Figure("… of that numbers and words", numbers, "s"),
        Figure("… of that pictures", pictures, "s"),
        Figure("… seconds of a processor, whatever else the machine did", worked, "s"),
        Figure("the largest picture", max(size for _, _, size in made) / 1000, "kB", most=100),
    ]


async def _post(place: BenchHouse, municipality_id: int, span: Span, texts: Texts) -> tuple[float, float, int]:
    """A transaction of its own as in delivery; seconds of the numbers and of the picture, and its bytes."""
    began = time.perf_counter()
    async with place.desks.open(system_clock()) as desk:
        summary = await desk.summaries.of(municipality_id, span)
    post_text(texts, for_group(summary))
    post_text(texts, for_private(summary))
    counted = time.perf_counter()
    picture = await asyncio.to_thread(summary_chart.draw, summary, texts)
    return counted - began, time.perf_counter() - counted, len(picture or b"")
