"""Sheet, data set and invoice counted once more: each slip is named, and no file is made of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.billing import Dataset, Invoice, Line, Sheet
from casework.hours import Recipient
from locales.texts import all_texts
from papers.month import files
from papers.month.lines import by_component
from papers.month.ties import UntiedError, Where, differences, held, priced
from tests.papers.month_cast import DATASET, EMPTY, INVOICE, JAAN, MARI, NAMELESS, SUPPORT, entry, long_month, sheet

ET = all_texts(strict=True)["et"]


def wheres(month: Sheet | Dataset | Invoice) -> set[Where]:
    return {difference.where for difference in differences(month)}


@pytest.mark.parametrize("month", [MARI, JAAN, EMPTY, NAMELESS, DATASET, INVOICE, long_month()])
def test_a_month_that_was_counted_rightly_ties(month: Sheet | Dataset | Invoice) -> None:
    assert differences(month) == []
    held(month)


def with_line(**changed: object) -> Sheet:
    return replace(MARI, lines=(replace(MARI.lines[0], **changed), *MARI.lines[1:]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (with_line(sum=Decimal("82.51")), {Where.SUM, Where.TOTAL}),
        (with_line(sum=None), {Where.SUM, Where.TOTAL}),
        (with_line(minutes=215), {Where.MINUTES, Where.SUM, Where.TOTAL}),
        (with_line(unit=Decimal("23.00"), sum=Decimal("84.33")), {Where.MINUTES}),
        (with_line(recipient=Recipient.GROUP), {Where.MINUTES}),
        (replace(MARI, lines=MARI.lines[1:]), {Where.MINUTES}),
        (replace(MARI, lines=(*MARI.lines, MARI.lines[0])), {Where.MINUTES, Where.TWICE}),
        (replace(MARI, entries=MARI.entries[1:]), {Where.MINUTES}),
        (replace(MARI, entries=(*MARI.entries, MARI.entries[0])), {Where.MINUTES, Where.TWICE}),
        (sheet(entries=[entry(1, 1, 60, month=date(2026, 10, 1))]), {Where.MONTH}),
        (sheet(entries=[entry(1, 1, 0)]), {Where.MINUTES}),
    ],
)
def test_a_slip_of_a_sheet_is_named(wrong: Sheet, where: set[Where]) -> None:
    assert wheres(wrong) == where
    assert wheres(replace(DATASET, sheets=(wrong, JAAN))) == where
    assert where <= wheres(replace(INVOICE, datasets=(replace(DATASET, sheets=(wrong, JAAN)),)))


def test_a_slip_of_a_data_set_is_named() -> None:
    assert wheres(replace(DATASET, sheets=(MARI, replace(MARI)))) == {Where.TWICE}
    assert wheres(replace(DATASET, month=date(2026, 12, 1))) == {Where.MONTH}
    assert wheres(replace(DATASET, municipality="Muuvald")) == {Where.MUNICIPALITY}


def test_a_slip_of_an_invoice_is_named() -> None:
    neighbour = replace(DATASET, municipality="Muuvald", sheets=(replace(MARI, municipality="Muuvald"),))

    assert wheres(replace(INVOICE, month=date(2026, 12, 1))) == {Where.MONTH}
    assert wheres(replace(INVOICE, datasets=(DATASET, DATASET))) == {Where.TWICE}
    assert wheres(replace(INVOICE, datasets=(DATASET, neighbour))) == {Where.TWICE}


def test_who_moved_is_billed_by_each_municipality_for_its_own_days() -> None:
    before = sheet(entries=[entry(1, 2, 60)], case_id=1)
    after = replace(sheet(entries=[entry(2, 20, 60)], case_id=2), municipality="Muuvald")
    datasets = (
        replace(DATASET, sheets=(before,)),
        replace(DATASET, municipality="Muuvald", sheets=(after,)),
    )

    assert differences(replace(INVOICE, datasets=datasets)) == []


def test_an_organisation_that_changed_its_name_is_still_one() -> None:
    renamed = entry(2, 20, 60, provider=replace(SUPPORT, name="OÜ Uus Tugi"))
    month = sheet(entries=[entry(1, 2, 60)])
    month = replace(
        month, entries=(*month.entries, renamed), lines=(replace(month.lines[0], minutes=120, sum=Decimal("45.00")),)
    )

    assert differences(month) == []
    assert len(list(by_component([month, sheet(entries=[renamed])]))) == 1


def test_no_file_is_made_of_a_month_that_does_not_tie() -> None:
    wrong = with_line(sum=Decimal("82.51"))
    dataset = replace(DATASET, sheets=(wrong,))

    for make in (files.sheet_pdf, files.sheet_xlsx):
        with pytest.raises(UntiedError, match=r"Näidisvald P-014: sum of line core_service: 82\.51, not 82\.50"):
            make(wrong, ET)
    with pytest.raises(UntiedError):
        files.of_municipality(dataset, ET)
    with pytest.raises(UntiedError) as refused:
        files.of_contract(replace(INVOICE, datasets=(dataset,)), ET)
    assert {difference.where for difference in refused.value.differences} == {Where.SUM, Where.TOTAL}


@given(minutes=st.integers(1, 50_000), unit=st.decimals(0, 500, places=3, allow_nan=False))
def test_a_line_is_rounded_half_up_once(minutes: int, unit: Decimal) -> None:
    exact = Fraction(unit) * minutes / 60
    cents = int(exact * 100 + Fraction(1, 2))

    line = Line(SUPPORT, "core_service", Recipient.PARTICIPANT, unit, minutes, None)
    assert priced(line) == Decimal(cents).scaleb(-2)


def test_half_a_cent_goes_up() -> None:
    line = Line(SUPPORT, "core_service", Recipient.PARTICIPANT, Decimal("31.10"), 45, None)

    assert priced(line) == Decimal("23.33")
    assert (Decimal("31.10") * 45 / 60).quantize(Decimal("0.01"), ROUND_HALF_UP) == Decimal("23.33")
