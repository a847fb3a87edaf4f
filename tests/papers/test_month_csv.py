"""Rows for the accounting program and for STAR: as Estonian Excel reads them, or plain; harmless in both."""

from __future__ import annotations

import csv
from dataclasses import replace
from decimal import Decimal
from io import StringIO

import pytest

from locales.texts import all_texts
from papers.month import files
from papers.month.rows_csv import Style, harmless
from papers.month.words import HEADS
from tests.papers.month_cast import DATASET, EMPTY, INVOICE, SUPPORT, entry, sheet

TEXTS = all_texts(strict=True)
ET = TEXTS["et"]


def rows(file: bytes, style: Style) -> list[dict[str, str]]:
    text = file.decode("utf-8-sig" if style is Style.EXCEL else "utf-8")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";" if style is Style.EXCEL else ","))


def number(cell: str) -> Decimal:
    return Decimal(cell.replace(",", ".")) if cell else Decimal(0)


def test_excel_gets_a_mark_semicolons_and_commas() -> None:
    file = files.accounting(INVOICE, ET).data

    assert file.startswith(b"\xef\xbb\xbf")
    assert file.endswith(b"\r\n")
    assert "põhiteenus;OÜ Näidise Tugi;osaleja;h;220;3,67;22,50;82,50;" in file.decode("utf-8-sig")


def test_a_program_gets_plain_rows_with_heads_that_no_language_changes() -> None:
    et, ru = (files.accounting(INVOICE, TEXTS[code], style=Style.PLAIN).data for code in ("et", "ru"))

    assert not et.startswith(b"\xef\xbb\xbf")
    assert ",220,3.67,22.50,82.50," in et.decode()
    heads = list(rows(et, Style.PLAIN)[0])
    assert heads == list(rows(ru, Style.PLAIN)[0])
    assert set(heads) <= {head.replace("-", "_") for head in HEADS}


@pytest.mark.parametrize(("style", "head"), [(Style.EXCEL, "Maksumus"), (Style.PLAIN, "sum")])
def test_the_rows_add_up_to_the_invoice(style: Style, head: str) -> None:
    found = rows(files.accounting(INVOICE, ET, style=style).data, style)

    assert sum((number(row[head]) for row in found), Decimal(0)) == INVOICE.total
    assert len(found) == 1 + sum(len(one.lines) for dataset in INVOICE.datasets for one in dataset.sheets)


def test_minutes_are_exact_where_hours_are_rounded() -> None:
    found = rows(files.accounting(INVOICE, ET, style=Style.PLAIN).data, Style.PLAIN)
    whole = sum(one.minutes for dataset in INVOICE.datasets for one in dataset.sheets)

    assert sum(int(row["minutes"]) for row in found if row["minutes"]) == whole
    assert {(row["minutes"], row["hours"]) for row in found} >= {("220", "3.67"), ("30", "0.50"), ("", "")}


def test_the_accounting_program_gets_codes_and_no_names() -> None:
    text = files.accounting(INVOICE, ET).data.decode()

    assert "P-014" in text
    assert not any(name in text for name in ("Mari", "Tamm", "Jaan", "Щукин"))


def test_a_missing_price_is_an_empty_cell_and_a_note() -> None:
    found = rows(files.accounting(INVOICE, ET).data, Style.EXCEL)
    lacking = [row for row in found if row["Märkus"]]

    assert len(lacking) == 2
    assert {(row["Ühikuhind"], row["Maksumus"], row["Märkus"]) for row in lacking} == {("", "", "hind puudub")}


def test_star_has_the_assessment_and_each_component_with_price_provider_volume_and_cost() -> None:
    found = rows(files.star(DATASET, ET).data, Style.EXCEL)

    assert list(found[0].values()) == [
        *("Näidisvald", "2026-11", "P-014", "Mari Tamm", "03.02.2025", "28.01.2026", "korduv", "16.02.2026"),
        *("tegevusplaan", "põhiteenus", "OÜ Näidise Tugi", "osaleja", "4,00", "3,67", "22,50", "82,50", ""),
    ]
    assert sum((number(row["Maksumus"]) for row in found), Decimal(0)) == DATASET.total
    assert sum((number(row["Plaanis, tunde"]) for row in found), Decimal(0)) == Decimal("8.00")


def test_star_keeps_what_was_planned_and_not_done_and_who_had_nothing() -> None:
    found = {row["Kood"]: row for row in rows(files.star(DATASET, ET).data, Style.EXCEL)}
    bare = replace(DATASET, sheets=(EMPTY,), assessments=(), plans=())

    assert found["P-021"]["Märkus"] == "plaanis, aga ei osutatud"
    assert (found["P-021"]["Osutatud, tunde"], found["P-021"]["Maksumus"]) == ("0,00", "")
    assert found["P-022"]["Inimene"] == "nimi märkimata"
    assert [row["Märkus"] for row in rows(files.star(bare, ET).data, Style.EXCEL)] == ["Sel kuul tunde ei ole."]


def test_a_plan_of_nobody_in_particular_stands_at_the_first_line_of_its_component() -> None:
    plan = replace(DATASET.plans[0], provider=None, minutes=300)
    month = sheet(entries=[entry(1, 2, 60), entry(2, 3, 60, unit="23.00")])
    found = rows(files.star(replace(DATASET, sheets=(month,), assessments=(), plans=(plan,)), ET).data, Style.EXCEL)

    assert [row["Plaanis, tunde"] for row in found] == ["5,00", ""]


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize(
    "name", ["=1+1", "+372", "-5", "@A1", "＝1", " =1+1", "\t=1+1", "\n=1+1", '=cmd|"/c calc"!A1', '"=1;+2"']
)
def test_no_cell_acts_as_a_formula(style: Style, name: str) -> None:
    month = sheet(name=name, entries=[entry(1, 1, 60, provider=replace(SUPPORT, name=name))])
    dataset = replace(DATASET, municipality=name, contract=name, sheets=(replace(month, municipality=name),))
    invoice = replace(INVOICE, contract=name, datasets=(dataset,))

    for file in (files.star(dataset, ET, style=style), files.accounting(invoice, ET, style=style)):
        for row in rows(file.data, style):
            for cell in row.values():
                assert not cell.strip().startswith(("=", "+", "-", "@", "＝")), cell
        assert len({len(line) for line in rows(file.data, style)}) == 1


def test_what_is_harmless_stays_as_it_is() -> None:
    assert harmless("OÜ Näidise Tugi") == "OÜ Näidise Tugi"
    assert harmless("– ei ole") == "– ei ole"
    assert harmless("+372 555") == "'+372 555"
