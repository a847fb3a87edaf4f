"""What every workbook of a month has: pages, set-up, versions, the same bytes, and nothing that acts as a formula."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from locales.texts import LANGUAGES
from papers.month import files
from papers.month.compared import compared
from papers.month.frame import Changed, Frame
from tests.papers.month_books import ET, TEXTS, invoiced, opened
from tests.papers.month_cast import DATASET, INVOICE, JAAN, MARI, SUPPORT, entry, sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_have_their_names_and_their_set_up(language: str) -> None:
    pages = {
        "et": ["Komponendid", "Kokkuvõte", "Hindamised", "Plaanid"],
        "ru": ["Компоненты", "Итоги", "Оценки", "Планы"],
    }
    book = opened(DATASET, language=language)

    assert book.pages == pages[language]
    for number in range(1, 5):
        page = book.part(f"xl/worksheets/sheet{number}.xml")
        assert 'orientation="landscape"' in page
        assert 'fitToHeight="0"' in page
        assert 'state="frozen"' in page
        assert "<oddFooter>" in page
    assert "<autoFilter" in book.part("xl/worksheets/sheet1.xml")
    assert book.part("xl/workbook.xml").count("_xlnm.Print_Titles") == 4


def test_the_same_values_give_the_same_bytes() -> None:
    frame = Frame(made_on=date(2026, 12, 12))

    assert files.of_municipality(DATASET, ET, frame) == files.of_municipality(DATASET, ET, frame)
    assert files.of_contract(INVOICE, ET) == files.of_contract(INVOICE, ET)
    assert "2026-12-12T00:00:00Z" in opened(DATASET, frame).part("docProps/core.xml")


@pytest.mark.parametrize("name", ["=1+1", "+372 555", "-5", "@SUM(A1)", '=HYPERLINK("http://x.ee")', "http://x.ee"])
def test_what_people_wrote_never_becomes_a_formula_or_a_link(name: str) -> None:
    bad = replace(
        DATASET,
        sheets=(sheet(name=name, entries=[entry(1, 1, 60, provider=replace(SUPPORT, name=name), worker=name)]),),
        assessments=(replace(DATASET.assessments[0], name=name),),
    )
    book = opened(bad)
    people, _ = book.table("Kood")
    formulas = [formula for page in range(4) for formula in book.formulas(page)]

    assert people[0]["Inimene"] == people[0]["Teenuseosutaja"] == name
    assert all(formula.startswith("SUM(") for formula in formulas)
    assert "<hyperlink" not in book.part("xl/worksheets/sheet1.xml")
    assert ('quotePrefix="1"' in book.part("xl/styles.xml")) == (name[0] in "=+-@")


def test_a_component_of_an_imported_list_shows_its_own_key() -> None:
    month = replace(DATASET, sheets=(sheet(entries=[entry(1, 1, 60, "own_component")]),))

    assert opened(month).table("Kood")[0][0]["Teenuskomponent"] == "own_component"


def test_activities_of_an_earlier_period_are_billed_by_their_own_name() -> None:
    month = replace(DATASET, sheets=(sheet(entries=[entry(1, 1, 60, "personal_support")]),))

    assert opened(month).table("Kood")[0][0]["Teenuskomponent"] == "Personaalne toetamine erinevates eluvaldkondades"
    assert MARI.lines
    assert JAAN.lines


def test_a_corrected_month_says_so_on_the_first_page_and_lists_what_changed() -> None:
    frame = Frame(made_on=date(2026, 12, 12), changes=(Changed("P-014", "P-014, E 02.11.2026", "2,00 h", ""),))
    for book in (opened(replace(DATASET, version=2), frame), invoiced(replace(INVOICE, version=2), frame)):
        assert "versioon 2, parandatud 12.12.2026" in book.words()[:5]
        assert book.pages[-1] == "Muudatused"
        rows, _ = book.table("Mida muudeti", page=len(book.pages) - 1)
        assert [list(row.values()) for row in rows] == [["P-014, E 02.11.2026", "2,00 h", "(ei olnud midagi)"]]
    assert "Muudatused" not in opened(DATASET).pages
    assert opened(replace(DATASET, version=2), frame, "ru").pages[-1] == "Изменения"
    assert "версия 2, исправлено 12.12.2026" in invoiced(replace(INVOICE, version=2), frame, "ru").words()[:5]


def test_a_change_of_a_line_is_told_in_hours_price_and_sum() -> None:
    before, after = MARI.lines[1], replace(MARI.lines[1], minutes=60, sum=Decimal("24.00"))
    lacking = JAAN.lines[-1]

    assert compared(ET, "P-014", before, after) == Changed(
        "P-014",
        "P-014 · tugiteenus: sotsiaalsed suhted · MTÜ Õnnelik Šveits & Co · osaleja",
        "1,50\u00a0h × 24,00\u00a0€ = 36,00\u00a0€",
        "1,00\u00a0h × 24,00\u00a0€ = 24,00\u00a0€",
    )
    assert compared(ET, "P-020", None, lacking)[2:] == ("", "0,50\u00a0h, hind puudub")
    assert compared(TEXTS["ru"], "P-020", lacking, None)[2:] == ("0,50\u00a0ч, цены нет", "")
    with pytest.raises(ValueError, match="before or after"):
        compared(ET, "P-020", None, None)
