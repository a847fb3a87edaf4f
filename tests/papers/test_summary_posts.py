"""The posts of three weeks in both languages as files that people read; what the post, picture and file have in common."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from python_calamine import CalamineWorkbook

from casework.small_counts import for_group
from casework.summaries import ContractLine, Summary
from locales import LANGUAGES, all_texts
from papers import summary_chart, summary_sheet
from papers.portfolio_words import portfolio_text
from papers.summary_values import span_name, waited
from papers.summary_words import MOST, post_text
from tests.papers.summary_cast import EMPTY, MONDAY, ORDINARY, TERRIBLE, WEEK, WEEKS

TEXTS = all_texts(strict=True)
POSTS = Path(__file__).parent / "posts"
HEAVIEST = 100_000
"""Bytes of a picture."""


def _written(words: list[str], sizes: list[float]) -> Callable[..., float]:
    """In place of drawing: what would be written, and how large."""

    def text(_canvas: object, said: str, _x: float, _y: float, *, size: float, **_looks: object) -> float:
        words.append(said)
        sizes.append(size)
        return 100.0

    return text


def seen(text: str) -> str:
    return html.unescape(re.sub(r"</?b>", "", text))


@pytest.mark.parametrize("reader", ["private", "group"])
@pytest.mark.parametrize("week", WEEKS)
def test_the_post_reads_as_it_was_read_before(request: pytest.FixtureRequest, week: str, reader: str) -> None:
    """Read the difference before `pytest --golden` writes it."""
    summary = for_group(WEEKS[week]) if reader == "group" else WEEKS[week]
    said = "\n\n".join(f"━━ {language} ━━\n{seen(post_text(TEXTS[language], summary))}" for language in LANGUAGES)
    path = POSTS / f"{week}-{reader}.txt"
    if request.config.getoption("--golden"):
        path.write_text(said + "\n", "utf-8")

    assert path.read_text("utf-8") == said + "\n"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("summary", WEEKS.values(), ids=WEEKS)
def test_a_post_fits_under_its_picture(summary: Summary, language: str) -> None:
    long = replace(summary, municipality="Väga pika nimega näidisvald ja sama pika nimega naabervald")
    for one in (summary, for_group(summary), long):
        text = seen(post_text(TEXTS[language], one))
        assert len(text.encode("utf-16-le")) // 2 <= MOST == 1024
        assert one.municipality in text.splitlines()[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_groups_post_has_no_names(language: str) -> None:
    for summary in WEEKS.values():
        assert " K." not in post_text(TEXTS[language], for_group(summary))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_on_the_picture_is_in_the_post(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr("papers.drawing.Canvas.text", _written(drawn, []))
    for summary in (ORDINARY, TERRIBLE, for_group(ORDINARY)):
        drawn.clear()
        assert summary_chart.draw(summary, TEXTS[language])
        post = seen(post_text(TEXTS[language], summary)).replace("\u00a0", " ")
        numbers = {word for line in drawn for word in re.findall(r"[<≥]?\s?\d+(?:,\d)?", line.replace("\u00a0", " "))}
        shown = {word.strip() for word in numbers}
        missing = {word for word in shown if word not in post}
        dropped = summary is TERRIBLE  # its least lines gave way to what is worse
        assert len(shown) > 12
        assert not missing or (dropped and len(missing) < 6), missing


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("summary", [ORDINARY, TERRIBLE, for_group(ORDINARY)], ids=["ordinary", "terrible", "group"])
def test_the_picture_is_made_for_a_phone(summary: Summary, language: str) -> None:
    png = summary_chart.draw(summary, TEXTS[language])

    assert png is not None
    picture = Image.open(io.BytesIO(png))
    assert (picture.format, picture.width) == ("PNG", 1080)
    assert 600 < picture.height <= 1350
    assert 10_000 < len(png) < HEAVIEST
    assert png == summary_chart.draw(summary, TEXTS[language])
    corner = picture.convert("RGB").getpixel((5, 5))
    assert isinstance(corner, tuple)
    assert min(corner) > 250


def test_no_letter_of_the_picture_is_too_small_for_a_phone(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[float] = []
    monkeypatch.setattr("papers.drawing.Canvas.text", _written([], sizes))
    for language in LANGUAGES:
        for summary in (ORDINARY, TERRIBLE):
            summary_chart.draw(summary, TEXTS[language])

    assert len(sizes) > 60
    assert min(sizes) >= 22


def test_a_quiet_week_has_no_picture() -> None:
    assert summary_chart.draw(EMPTY, TEXTS["et"]) is None
    assert EMPTY.is_quiet
    assert not ORDINARY.is_quiet


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_has_the_summarys_numbers(language: str) -> None:
    texts = TEXTS[language]
    data = summary_sheet.write(ORDINARY, texts)
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    numbers = {row[0]: row[1] for row in sheets[0][3:]}

    assert numbers[texts.plain("summary-sheet-new")] == 6
    assert numbers[texts.plain("summary-sheet-taken-slowest")] == 25
    assert numbers[texts.plain("summary-sheet-used")] == 150_000
    assert numbers[texts.plain("summary-sheet-done")] == 118.5
    components = sheets[1][3:]
    assert len(components) == len(ORDINARY.hours.by_component) + 1
    assert sum(float(str(row[1])) for row in components[:-1]) == pytest.approx(components[-1][1], abs=0.05)
    assert [row[1:] for row in sheets[3][3:]] == [[4, 1, 1, 2], [3, 0, 1, 3]]
    assert data == summary_sheet.write(ORDINARY, texts)


def test_a_groups_file_has_no_sheet_of_persons_and_no_small_counts() -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(summary_sheet.write(for_group(ORDINARY), TEXTS["et"])))
    cells = [
        str(cell) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python() for cell in row
    ]

    assert len(book.sheet_names) == 3
    assert "≥\u00a01" in cells
    assert not any("K." in cell or "riskid" in cell.lower() for cell in cells)


@pytest.mark.parametrize(
    ("minutes", "et", "ru"),
    [
        (0, "0 min", "0 мин"),
        (59, "59 min", "59 мин"),
        (60, "1 h", "1 ч"),
        (150, "2,5 h", "2,5 ч"),
        (615, "10 h", "10 ч"),
        (2879, "48 h", "48 ч"),
        (2880, "2 päeva", "2 дня"),
        (7200, "5 päeva", "5 дней"),
        (3600, "2,5 päeva", "2,5 дня"),
    ],
)
def test_a_wait_is_told_as_exactly_as_one_remembers_it(minutes: int, et: str, ru: str) -> None:
    assert [waited(TEXTS[language], minutes).replace("\u00a0", " ") for language in LANGUAGES] == [et, ru]


def test_weeks_and_months_by_name() -> None:
    over = type(WEEK).week_of(MONDAY.replace(day=30))
    assert [span_name(TEXTS[one], WEEK) for one in LANGUAGES] == ["16.–22. november 2026", "16–22 ноября 2026"]
    assert span_name(TEXTS["et"], over) == "30.11.2026–06.12.2026"
    assert span_name(TEXTS["ru"], type(WEEK).month_of(MONDAY)) == "ноябрь 2026"


def test_an_advisers_contracts_with_those_that_want_a_look_first() -> None:
    lines = [
        ContractLine("a", ("Aavald",), 10, 9, 600, 660, ORDINARY.budget, 6, 1),
        ContractLine("b", ("Beevald", "Ceevald"), 40, 6, 60, 660, TERRIBLE.budget),
        ContractLine("d", ("Deevald",), None, 0, 0, 0),
    ]
    said = seen(portfolio_text(TEXTS["et"], lines, WEEK, MONDAY)).replace("\u00a0", " ")

    assert said.split("\n\n") == [
        "Lepingud, 16.–22. november 2026",
        (
            "Beevald, Ceevald\nKohad 6/40 · tunnid 1 h (plaan 11 h)\nTäidetud on alla 20 % kohtadest.\n"
            "Raha: kasutatud 99 %, selle tempoga otsas 10.12.2026"
        ),
        (
            "Aavald\nKohad 9/10 · tunnid 10 h (plaan 11 h)\nRaha: kasutatud 78 %\n"
            "Tähtajad: õigel ajal 6, hiljem või üle tähtaja 1"
        ),
        "Deevald\nTäidetud kohti 0 · tunnid 0 h (plaan 0 h)",
    ]
    assert "Teie nimekirjas ei ole" in portfolio_text(TEXTS["et"], [], WEEK, MONDAY)
    book = CalamineWorkbook.from_filelike(io.BytesIO(summary_sheet.write_portfolio(lines, WEEK, MONDAY, TEXTS["ru"])))
    assert len(book.get_sheet_by_index(0).to_python()) == 3 + len(lines)
