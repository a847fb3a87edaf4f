"""A simulated year of a municipality with 25 places: twelve months close, and every cent is found again."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from admin.simulate import period_of
from admin.simulating.cast import CONTRACTS, HOME, NEXT
from admin.simulating.money import late_price
from admin.simulating.people import CHANGED, MOVED
from admin.simulating.visits import NO_PRICE
from admin.simulating.wish import Reported, Wish
from admin.simulating.year import CORRECTED
from casework.billing import GapKind
from papers.month.names import plain
from papers.month.ties import differences
from tests.admin.simulated import Played, of_dataset, of_invoice, of_sheets, play

WISH = Wish(places=25, year=2025, seed=7, printed=False)
HOME_CONTRACT, NEXT_CONTRACT = CONTRACTS[HOME], CONTRACTS[NEXT]
FEE = Decimal("1146.25")
"""25 × 45.85 [004 2.6.1]."""
CEILING = Decimal("240366.00")
"""25 × 9614.64 [004 2.6.2]."""


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("year")
    return asyncio.run(play(WISH, f"sqlite:///{folder}/year.db", folder / "out"))


def of(year: Played, contract: str) -> list[Reported]:
    return [one for one in year.outcome.final() if one.invoice.contract == contract]


def test_twelve_months_close_and_those_that_changed_afterwards_close_again(year: Played) -> None:
    months = of(year, HOME_CONTRACT)

    assert [one.invoice.month for one in months] == [date(2025, number, 1) for number in range(1, 13)]
    assert {one.invoice.month.month for one in months if one.invoice.version == 2} == {*CORRECTED, NO_PRICE}
    assert all(one.invoice.version in {1, 2} for one in months)
    assert [one.invoice.month.month for one in of(year, NEXT_CONTRACT)] == list(range(MOVED, 13))


def test_each_version_is_added_again_from_its_cells_up_to_the_cent_of_the_invoice(year: Played) -> None:
    for one in year.outcome.reported:
        invoice, name = one.invoice, f"{one.invoice.month} {one.invoice.version}"
        sums = [
            (of_sheets(one, plain(data.municipality)), of_dataset(one, plain(data.municipality)))
            for data in invoice.datasets
        ]
        fee, components, to_pay = of_invoice(one)

        assert all(sheets == dataset for sheets, dataset in sums), name
        assert components == sum((dataset for _, dataset in sums), Decimal(0)) == invoice.components, name
        assert (fee, to_pay) == (invoice.fee, invoice.fee + components), name
        assert differences(invoice) == [], name


def test_the_fee_is_places_times_the_fee_of_a_place(year: Played) -> None:
    assert {one.invoice.fee for one in of(year, HOME_CONTRACT)} == {FEE}
    assert {one.invoice.fee for one in of(year, NEXT_CONTRACT)} == {5 * Decimal("45.85")}


def test_no_file_changes_once_it_is_made(year: Played) -> None:
    now = year.now()

    assert now == year.at_first
    assert any(name.endswith("2025-02_v1.xlsx") for name in now)
    again = [name for name in now if name.startswith("osalemise-leht_naidisvald") and "_2025-02_v2" in name]
    assert again
    changed = [name for name in again if now[name] != now[name.replace("_v2", "_v1")]]
    assert changed == again  # each says its version


def test_a_correction_changes_its_month_alone(year: Played) -> None:
    first, second = (
        one.invoice
        for one in year.outcome.reported
        if one.invoice.month == date(2025, 9, 1) and one.invoice.contract == HOME_CONTRACT
    )
    was = {sheet.code: sheet.minutes for sheet in first.datasets[0].sheets}
    now = {sheet.code: sheet.minutes for sheet in second.datasets[0].sheets}

    assert sorted(now[code] - was[code] for code in was) == [*[0] * (len(was) - 1), 5]


def test_the_year_stays_below_the_ceiling_and_the_budget_says_the_same(year: Played) -> None:
    last = of(year, HOME_CONTRACT)[-1]
    used = year.outcome.used(HOME_CONTRACT)

    assert last.budget.terms.ceiling == last.invoice.ceiling == CEILING
    assert last.budget.used == used
    for one in year.outcome.reported:
        spent, ceiling = one.budget.used, one.budget.terms.ceiling
        assert ceiling is not None
        assert (one.budget.warning is not None) == (spent * 100 >= ceiling * 80)
        assert spent <= ceiling or one.budget.warning == 95


def test_what_is_used_before_is_the_months_before(year: Played) -> None:
    spent = Decimal(0)
    for one in of(year, HOME_CONTRACT):
        assert one.invoice.used_before == spent, one.invoice.month
        spent += one.invoice.components


def test_gaps_are_there_each_with_its_reason(year: Played) -> None:
    gaps = [gap for one in year.outcome.reported for gap in one.invoice.gaps]

    assert {gap.kind for gap in gaps} >= set(GapKind) - {GapKind.NO_COMPONENT}
    assert all(gap.reason for gap in gaps)


def test_a_late_price_fills_its_gap_in_the_second_version(year: Played) -> None:
    first, second = (
        one.invoice
        for one in year.outcome.reported
        if one.invoice.month == date(2025, NO_PRICE, 1) and one.invoice.contract == HOME_CONTRACT
    )

    assert GapKind.NO_PRICE in {gap.kind for gap in first.gaps}
    assert GapKind.NO_PRICE not in {gap.kind for gap in second.gaps}
    assert second.components - first.components == late_price(period_of(WISH), 2025)[0].unit


def test_a_price_of_the_10th_and_a_provider_of_the_15th_split_one_component(year: Played) -> None:
    invoice = next(one.invoice for one in of(year, HOME_CONTRACT) if one.invoice.month.month == CHANGED)
    split = [
        [
            (line.provider.name if line.provider else "", line.unit)
            for line in sheet.lines
            if line.billed == "support_everyday_life"
        ]
        for sheet in invoice.datasets[0].sheets
    ]

    assert [
        ("Näidisabi OÜ", Decimal("26.35")),
        ("Näidistugi OÜ", Decimal("25.00")),
        ("Näidistugi OÜ", Decimal("26.35")),
    ] in [sorted(lines) for lines in split]


def test_who_moves_is_billed_by_each_municipality_for_its_own_days(year: Played) -> None:
    invoices = [one.invoice for one in year.outcome.final() if one.invoice.month.month == MOVED]
    days = {
        data.municipality: [
            entry.day.day for sheet in data.sheets if sheet.name == "Mari Näidis01" for entry in sheet.entries
        ]
        for invoice in invoices
        for data in invoice.datasets
    }

    assert set(days) == {"Näidisvald", "Näidislinn"}
    assert max(days["Näidisvald"]) < 17 <= min(days["Näidislinn"])


def test_people_individually_in_groups_and_with_their_family_are_in_it(year: Played) -> None:
    entries = [
        entry
        for one in of(year, HOME_CONTRACT)
        for data in one.invoice.datasets
        for sheet in data.sheets
        for entry in sheet.entries
    ]

    assert {(entry.mode.value, entry.recipient.value) for entry in entries} == {
        ("individual", "participant"),
        ("individual", "family_member"),
        ("group", "group"),
    }
    assert any(entry.version > 1 for entry in entries)
