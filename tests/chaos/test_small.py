"""The chaos run in small, within the ordinary suite: every fate once, faults and a few kills. `make chaos` is the big one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chaos import stories
from tests.chaos.play import Wish, staged
from tests.chaos.stories import Fate
from tests.chaos.verdict import judge

SMALL = Wish(
    seed=7, referrals=len(Fate), nurses=len(Fate), kills=3, apart=6.0, rain=0.5, thinking=0.1, urgent=1.0, minutes=8
)


@pytest.mark.chaos
@pytest.mark.process
async def test_every_fate_through_faults_and_kills(any_url: str, tmp_path: Path) -> None:
    told: list[str] = []
    async with staged(SMALL, any_url, tmp_path, told.append) as play:
        await play.run()
        verdict = await judge(play, any_url)

    assert not verdict.wrong, str(verdict)
    assert sum(len(keeper.deaths) for keeper in play.keepers) >= SMALL.kills
    assert play.sandbox.faults.fired.total() > 0


def test_markers_are_unique_and_none_is_a_part_of_another() -> None:
    made = [stories.marker(index) for index in range(2_000)]

    assert len(set(made)) == len(made)
    assert len({len(marker) for marker in made}) == 1


def test_a_seed_writes_the_same_stories_with_each_fate_among_them() -> None:
    first, second = stories.write(5, 40), stories.write(5, 40)

    assert first == second
    assert {story.fate for story in first} == set(Fate)
