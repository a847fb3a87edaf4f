"""The picture of a comparison: every bar with its words and its number, in both languages, the same each time."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from casework.quality_of_life import Means, Occasion, Side
from casework.quality_of_life_data import example
from locales import LANGUAGES, all_texts
from papers import rating_chart
from papers.drawing import Canvas
from papers.rating_chart import RatingChart

TEXTS = all_texts(strict=True)
_, FORM = example()


def means(*values: str | None) -> Means:
    known = [*values, *["3"] * len(FORM.areas)]
    return {area: None if one is None else Decimal(one) for area, one in zip(FORM.areas, known, strict=False)}


BOTH = RatingChart(
    "P-014",
    FORM,
    {
        Side.PERSON: {Occasion.START: means("2", None), Occasion.YEAR: means("2.67"), Occasion.END: means("4.25")},
        Side.SPECIALIST: {Occasion.START: means("3"), Occasion.END: means("1")},
    },
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_and_numbers_say_all_that_the_bars_do(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    words: list[str] = []
    sizes: list[float] = []

    def text(_canvas: object, said: str, _x: float, _y: float, *, size: float, **_looks: object) -> float:
        words.append(said)
        sizes.append(size)
        return 100.0

    monkeypatch.setattr(Canvas, "text", text)
    rating_chart.draw(BOTH, TEXTS[language])
    of = TEXTS[language].of
    assert words[0].startswith("P-014: ")
    for occasion in Occasion:
        assert words.count(of("rating-occasion", occasion)) == len(FORM.areas) * 2
    for side in BOTH.sides:
        assert of("rating-compared-side", side) in words
    assert {"2", "2,67", "4,25", "1", "–"} <= set(words)
    assert {one for one in words if one.endswith((of("rating-change", "better"), of("rating-change", "worse")))}
    assert min(sizes) >= 24


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_values_give_the_same_bytes(language: str) -> None:
    drawn = rating_chart.draw(BOTH, TEXTS[language])
    assert drawn == rating_chart.draw(BOTH, TEXTS[language])
    assert len(drawn) < 100_000
    assert Image.open(BytesIO(drawn)).width == rating_chart.WIDTH


def test_one_rating_is_no_comparison() -> None:
    assert BOTH.is_telling
    assert not RatingChart("P-014", FORM, {Side.PERSON: {Occasion.START: means("2")}}).is_telling
