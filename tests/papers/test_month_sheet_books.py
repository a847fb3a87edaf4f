"""The participation sheet as a workbook, and what surrounds its values: version, logo, co-funding, the same bytes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from casework.billing import Sheet
from papers.month import files
from papers.month.frame import Changed, Frame
from tests.papers.month_cast import CARE, EMPTY, JAAN, MARI, NAMELESS, entry, long_month, sheet
from tests.papers.month_sheets import ET, said
from tests.papers.opened import Opened, euros, minutes

MM = 72 / 25.4
CORRECTED = Frame(
    made_on=date(2026, 12, 12),
    changes=(
        Changed("P-014", "P-014, 02.11.2026", "2,00 h", "1,50 h"),
        Changed("P-014", "=1+1", "", "3,00 h"),
        Changed("P-020", "P-020, 03.11.2026", "7,77 h", ""),
    ),
)


def logo(kind: str = "PNG") -> bytes:
    file = BytesIO()
    Image.new("RGB", (460, 120), (0, 51, 153)).save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize("make", [files.sheet_pdf, files.sheet_xlsx])
def test_the_same_values_give_the_same_bytes(make: object) -> None:
    assert callable(make)
    once = make(MARI, ET, CORRECTED, version=2)
    again = make(MARI, ET, CORRECTED, version=2)

    assert once == again
    assert make(MARI, ET) == make(MARI, ET)
    assert make(MARI, ET, version=2) != make(MARI, ET)


def test_a_corrected_sheet_says_its_version_and_the_day() -> None:
    assert "versioon 2, parandatud 12.12.2026" in said(MARI, frame=CORRECTED, version=2)
    assert "versioon 1, koostatud 12.12.2026" in said(MARI, frame=replace(CORRECTED, changes=()))
    book = Opened(files.sheet_xlsx(MARI, ET, CORRECTED, version=2).data)

    assert book.pages == ["Osalemise leht", "Muudatused"]
    assert "versioon 2, parandatud 12.12.2026" in book.words()[:3]
    rows, _ = book.table("Mida muudeti", page=1)
    assert [tuple(row.values()) for row in rows] == [
        ("P-014, 02.11.2026", "2,00 h", "1,50 h"),
        ("=1+1", "(ei olnud midagi)", "3,00 h"),
    ]


def test_a_sheet_holds_nothing_of_what_was_changed_for_others() -> None:
    mine, theirs = (Opened(files.sheet_xlsx(one, ET, CORRECTED, version=2).data) for one in (MARI, EMPTY))

    assert mine.pages == ["Osalemise leht", "Muudatused"]
    assert "P-020" not in "".join(mine.words(1))
    assert b"7,77" not in b"".join(mine.inside())
    assert theirs.pages == ["Osalemise leht"], "nothing of theirs was changed"
    assert "versioon 2, parandatud 12.12.2026" in theirs.words()[:3]


def test_the_co_funding_line_stands_where_the_programme_pays() -> None:
    assert "Kaasrahastanud Euroopa Liit (ESF+)" in said(MARI)
    assert "Euroopa Liit" not in said(MARI, frame=Frame(is_funded=False, logo=logo()))
    own = Opened(files.sheet_xlsx(MARI, ET, Frame(is_funded=False, logo=logo())).data)
    assert "Kaasrahastanud Euroopa Liit (ESF+)" not in own.words()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_shown_as_it_was_given_and_none_is_drawn_without_it(kind: str, tmp_path: Path) -> None:
    (tmp_path / "logo").write_bytes(logo(kind))
    with_one, without = Frame(logo=logo(kind)), Frame()
    drawn = files.sheet_pdf(MARI, ET, with_one).data
    book = files.sheet_xlsx(MARI, ET, with_one).data

    assert drawn == files.sheet_pdf(MARI, ET, Frame(logo=tmp_path / "logo")).data
    assert b"/Subtype /Image" in drawn
    assert b"/Subtype /Image" not in files.sheet_pdf(MARI, ET, without).data
    assert b"xl/media/image1." in book
    assert b"xl/media" not in files.sheet_xlsx(MARI, ET, without).data


def test_a_logo_that_is_no_picture_is_refused() -> None:
    for wrong in (b"<svg/>", b"", logo("GIF")):
        with pytest.raises(ValueError, match="PNG or a JPEG"):
            files.sheet_pdf(MARI, ET, Frame(logo=wrong))


@pytest.mark.parametrize("month", [MARI, JAAN, EMPTY, NAMELESS, long_month()], ids=lambda month: month.code)
def test_the_workbook_adds_up_cell_by_cell(month: Sheet) -> None:
    book = Opened(files.sheet_xlsx(month, ET).data)
    days, day_total = book.table("Kuupäev")
    sums, total = book.table("Teenuseosutaja")
    days, sums = ([row for row in rows if row["Tunde"] != ""] for rows in (days, sums))

    assert len(days) == len(month.entries)
    assert sum(minutes(row["Tunde"]) for row in days) == minutes(day_total["Tunde"])
    assert minutes(total["Tunde"]) == minutes(day_total["Tunde"]) == month.minutes
    assert sum((euros(row["Maksumus"]) for row in sums), Decimal(0)) == euros(total["Maksumus"]) == month.total
    for row in sums:
        if row["Maksumus"] != "hind puudub":
            assert euros(row["Maksumus"]) == (Decimal(str(row["Ühikuhind"])) * minutes(row["Tunde"]) / 60).quantize(
                Decimal("0.01"), "ROUND_HALF_UP"
            )


def test_totals_are_formulas_over_their_own_rows() -> None:
    book = Opened(files.sheet_xlsx(MARI, ET).data)
    first = next(at for at, row in enumerate(book.rows(), start=1) if row[0] == "Kuupäev") + 1

    assert f"SUM(D{first}:D{first + 6})" in book.formulas()
    assert len(book.formulas()) == 3


def test_the_workbook_prints_upright_on_a4_with_its_head_on_every_page() -> None:
    page = Opened(files.sheet_xlsx(MARI, ET).data)
    text = page.part("xl/worksheets/sheet1.xml")

    assert re.search(r'<pageSetup paperSize="9"[^>]* fitToHeight="0" orientation="portrait"', text)
    assert 'state="frozen"' in text
    assert "lk &amp;P / &amp;N" in text
    assert "_xlnm.Print_Titles" in page.part("xl/workbook.xml")


def test_an_ampersand_of_a_name_is_no_command_of_the_foot() -> None:
    book = Opened(files.sheet_xlsx(replace(MARI, code="P&A"), ET).data)

    assert "P&amp;&amp;A" in book.part("xl/worksheets/sheet1.xml")


def test_names_are_cleaned_of_what_cannot_be_seen() -> None:
    month = sheet(
        name="Ma\u202eri\x00\nTamm",
        entries=[entry(1, 1, 60, worker="Anna\tS.", provider=replace(CARE, name="A\r\nB"))],
    )

    for words in (said(month), " ".join(Opened(files.sheet_xlsx(month, ET).data).words())):
        assert "Mari Tamm (P-014)" in words
        assert "Anna S." in words
        assert "A B" in words
