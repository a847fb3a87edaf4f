"""The participation sheet on paper, as the one who signs it meets it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from locales.texts import LANGUAGES
from papers.month import files
from papers.month.frame import Changed, Frame
from papers.month.participation_pdf import _BOTTOM
from tests.papers.month_cast import DIGEST, EMPTY, JAAN, MARI, NAMELESS, entry, long_month, sheet
from tests.papers.month_sheets import ET, TEXTS, pages, said

MM = 72 / 25.4
CORRECTED = Frame(
    made_on=date(2026, 12, 12),
    changes=(Changed("P-014", "P-014, 02.11.2026", "2,00 h", "1,50 h"), Changed("P-014", "=1+1", "", "3,00 h")),
)


def test_a_sheet_says_whose_month_it_is_and_what_it_comes_to() -> None:
    text = said(MARI)

    for words in (
        "Osalemise leht versioon 1",
        "Mari Tamm (P-014)",
        "Vald või linn Näidisvald",
        "Kuu november 2026",
        "OÜ Näidise Tugi; MTÜ Õnnelik Šveits & Co",
        "E 02.11.2026 10.00–12.00 2,00 Teenuse planeerimine ja plaani elluviimise tagamine põhiteenus eraldi osaleja Anna",
        "N 12.11.2026 9.00–12.00 3,00",
        "grupis grupp",
        "pereliige",
        "23.00–0.40 1,67",
        "Kokku 10,67",
        "põhiteenus OÜ Näidise Tugi osaleja 3,67 22,50 € 82,50 €",
        "Kokku 10,67 223,34 €",
    ):
        assert words in text, words


def test_a_price_that_changed_within_the_month_makes_two_lines() -> None:
    text = said(MARI)

    assert "tugiteenus: vaimne tervis OÜ Näidise Tugi osaleja 0,75 31,10 € 23,33 €" in text
    assert "tugiteenus: vaimne tervis OÜ Näidise Tugi osaleja 0,75 32,15 € 24,11 €" in text


def test_russian_has_its_own_words_and_the_official_name_beside_them() -> None:
    text = said(MARI, "ru")

    for words in ("Лист участия (osalemise leht)", "Mari Tamm (P-014)", "ноябрь 2026", "14:00–15:30", "член семьи"):
        assert words in text, words
    assert "Пн 02.11.2026" in text
    assert "Щукин Ёж (P-021)" in said(EMPTY, "ru")
    assert "Щукин Ёж (P-021)" in said(EMPTY)


def test_checks_and_signatures_stand_with_the_sums_and_say_what_they_are_not() -> None:
    text = pages(files.sheet_pdf(MARI, ET).data)[-1]

    assert "Anna Sepp (osutas teenust), 01.12.2026 kell 10.15. Kontrollkood: 0f1e 2d3c 4b5a" in text
    assert "Kersti Õun (baastoetuse spetsialist), 02.12.2026 kell 14.05. Kontrollkood: a1b2 c3d4 e5f6" in text
    assert "Kogu lehe kontrollkood: a1b2 c3d4 e5f6" in text
    assert DIGEST not in text
    assert "Anna Sepp, teenust osutanud spetsialist, OÜ Näidise Tugi" in text
    assert "Igor Petrov, teenust osutanud spetsialist, MTÜ Õnnelik Šveits & Co" in text
    assert "Kersti Õun, baastoetuse spetsialist" in text
    assert "Märge „Kontrollitud“ ei ole allkiri." in text
    assert "DigiDoc" in text
    assert "223,34 €" in text


def test_the_person_signs_where_that_is_wanted() -> None:
    assert "Mari Tamm, teenusesaaja või eestkostja" in said(MARI, person=True)
    assert "teenusesaaja või eestkostja" not in said(MARI)


def test_nobody_checked_is_said() -> None:
    assert "Tunde ei ole veel keegi kontrollinud." in said(JAAN)
    assert "Tunde ei ole veel keegi kontrollinud." not in said(MARI)


def test_what_is_missing_is_said_in_words_and_is_never_a_nought() -> None:
    text = said(JAAN)

    assert "tugiteenus: hõivatus OÜ Näidise Tugi osaleja 1,00 hind puudub hind puudub" in text
    assert "komponent valimata osutaja teadmata osaleja 0,50 hind puudub hind puudub" in text
    assert "Kokku (eurod: hinnaga read) 4,50 29,40 €" in text
    assert "Osal ridadel ei ole hinda." in text
    assert "0,00 €" not in text
    assert "Osal ridadel" not in said(MARI)


def test_hours_that_two_decimals_cannot_say_are_explained() -> None:
    assert "täpsete minutite" in said(MARI)
    assert "täpsete minutite" not in said(JAAN)


def test_an_empty_month_and_a_person_without_a_name_have_a_sheet() -> None:
    empty, nameless = said(EMPTY), said(NAMELESS)

    assert "Sel kuul tunde ei ole. Kokku 0,00" in empty
    assert "teenust osutanud spetsialist" in empty
    assert "nimi märkimata (P-022)" in nameless


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_month_goes_over_pages_with_its_head_and_its_numbers(language: str) -> None:
    month = long_month(120)
    found = pages(files.sheet_pdf(month, TEXTS[language]).data)
    count, head = len(found), TEXTS[language].of("papers-head", "times")

    assert count > 4
    for number, page in enumerate(found, start=1):
        assert TEXTS[language].plain("papers-page", page=str(number), pages=str(count)) in page
        assert ("P-030 ·" in page) == (number > 1)
    days = [re.findall(r"\d\d\.11\.2026 \d", page) for page in found]
    assert sum(map(len, days)) == 120
    assert all((head in page) == bool(rows) for page, rows in zip(found, days, strict=True))
    assert sum(len(page.split("120,00")) - 1 for page in found) == 2, "of the days and of the sums"


def _edges(file: bytes) -> Iterator[float]:
    """How far down the words of each page reach, without the foot; in millimetres."""
    with pypdfium2.PdfDocument(file) as document:
        for page in document:
            words, height = page.get_textpage(), page.get_height()
            boxes = [words.get_charbox(at) for at in range(words.count_chars())]
            yield max(edge for box in boxes if (edge := (height - box[1]) / MM) < 283)


@pytest.mark.parametrize("entries", [11, 12, 13, 14, 15, 16, 40, 120])
def test_nothing_runs_over_the_foot_of_a_page(entries: int) -> None:
    assert all(edge <= _BOTTOM for edge in _edges(files.sheet_pdf(long_month(entries), ET).data))


def test_nothing_stands_over_the_side_of_a_page() -> None:
    long = replace(
        sheet(
            name="Annabella-Margareetha " * 12,
            entries=[entry(1, 1, 60, worker="Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww" * 9)],
        ),
        municipality="Põhja-Näidise ühisvald " * 9,
    )
    with pypdfium2.PdfDocument(files.sheet_pdf(long, ET).data) as document:
        for page in document:
            words = page.get_textpage()
            boxes = [words.get_charbox(at) for at in range(words.count_chars())]
            assert min(box[0] for box in boxes) / MM >= 19
            assert max(box[2] for box in boxes) / MM <= 196


def test_letters_that_the_font_lacks_stop_nothing_and_stay_out_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        text = said(sheet(name="李小龙 Tamm \ud800", entries=[entry(1, 1, 60)]))

    assert "Tamm" in text
    assert "李" not in caplog.text
