"""Two operators begin the same text in the same moment: one draft, and nobody's words are covered."""

from __future__ import annotations

import asyncio

import pytest

from casework.leaflets import Leaflet
from storage.desk import Desks
from storage.manage_base import Changed
from tests.storage.team import HERE, NOW, furnished

FIRST, SECOND = {"et": "esimene", "ru": "первый"}, {"et": "teine", "ru": "второй"}
NOTHING = {"et": "", "ru": ""}


@pytest.mark.parametrize(("key", "place"), [(Leaflet.PRIVACY, None), (Leaflet.WELCOME, HERE)])
async def test_the_second_of_two_first_drafts_is_told(desks: Desks, key: Leaflet, place: int | None) -> None:
    await furnished(desks)
    written = asyncio.Event()

    told: list[dict[str, str]] = []

    async def second() -> None:
        await written.wait()
        try:
            async with desks.open(NOW) as desk:
                await desk.leaflets.save(key, place, SECOND, NOTHING)
        except Changed as changed:
            told.append(changed.now)

    async with asyncio.TaskGroup() as group:
        group.create_task(second())
        async with desks.open(NOW) as desk:
            await desk.leaflets.save(key, place, FIRST, NOTHING)
            written.set()
            await asyncio.sleep(0.5)  # the other one is at the database now

    assert told == [FIRST]
    async with desks.open(NOW) as desk:
        kept = await desk.leaflets.draft(key, place)
    assert kept is not None
    assert kept.et == "esimene"


async def test_a_draft_that_went_meanwhile_is_told_before_another_is_begun(desks: Desks) -> None:
    await furnished(desks)
    async with desks.open(NOW) as desk:
        await desk.leaflets.save(Leaflet.PRIVACY, None, FIRST, NOTHING)
    async with desks.open(NOW) as desk:
        await desk.leaflets.drop(Leaflet.PRIVACY, None, FIRST)
    async with desks.open(NOW) as desk:
        with pytest.raises(Changed) as told:
            await desk.leaflets.save(Leaflet.PRIVACY, None, SECOND, FIRST)
    assert told.value.now == NOTHING
