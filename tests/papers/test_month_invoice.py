"""The consolidated invoice, read back by another program: the fee and the data sets, to the cent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.billing import Invoice, Provider
from casework.hours import Recipient
from papers.month import files
from tests.papers.month_books import ET, NO_MONTH, added, invoiced, many, opened
from tests.papers.month_cast import CARE, DATASET, INVOICE, NEIGHBOURS, SUPPORT, entry, sheet
from tests.papers.opened import Opened, euros, minutes


@pytest.mark.parametrize(
    "invoice",
    [
        INVOICE,
        replace(INVOICE, datasets=(many(), NEIGHBOURS)),
        replace(INVOICE, datasets=(NO_MONTH,), gaps=(), ceiling=None, used_before=None),
    ],
    ids=["usual", "many", "empty"],
)
def test_the_invoice_is_the_fee_and_the_data_sets_to_the_cent(invoice: Invoice) -> None:
    book = invoiced(invoice)
    rows, to_pay = book.table("Rida")
    people, total = book.table("Vald või linn", page=1)
    data_sets = [opened(dataset).table("Kood")[1] for dataset in invoice.datasets]
    components = [one[1] for one in book.tables("Teenuskomponent", page=2)]

    assert added(rows) == euros(to_pay["Maksumus"]) == invoice.total
    assert euros(rows[0]["Maksumus"]) == invoice.fee
    assert added(people) == euros(total["Maksumus"]) == invoice.components
    assert [euros(row["Maksumus"]) for row in rows[1:]] == [euros(one["Maksumus"]) for one in data_sets]
    assert added(components) == added(data_sets) == invoice.components == invoice.total - invoice.fee


def test_people_of_another_municipality_are_codes_and_nobody_is_asked_for_their_names() -> None:
    hidden = replace(NEIGHBOURS, sheets=tuple(replace(one, name="") for one in NEIGHBOURS.sheets))
    people, _ = invoiced(replace(INVOICE, datasets=(DATASET, hidden))).table("Vald või linn", page=1)
    names = {row["Kood"]: row["Inimene"] for row in people}

    assert (names["P-014"], names["P-022"], names["P-101"]) == ("Mari Tamm", "nimi märkimata", "")


def test_the_ceiling_is_shown_with_what_was_used_and_what_is_left() -> None:
    rows = [row for row in invoiced(INVOICE).rows() if row[0]]
    found = {str(row[0]): row[2] for row in rows}

    assert euros(found["Lepingu järgi"]) == Decimal("115375.68")
    assert euros(found["Kasutatud enne seda kuud"]) == Decimal("92001.13")
    assert euros(found["Kasutatud sel kuul"]) == INVOICE.components
    assert euros(found["Jääk pärast seda kuud"]) == Decimal("115375.68") - Decimal("92001.13") - INVOICE.components
    assert "Lepingu maksimaalmäär on ületatud." not in found


def test_a_ceiling_that_nobody_entered_is_no_nought_and_one_that_is_passed_is_said() -> None:
    unknown = {str(row[0]): row[2] for row in invoiced(replace(INVOICE, ceiling=None)).rows()}
    passed = invoiced(replace(INVOICE, ceiling=Decimal("92001.14"))).words()

    assert unknown["Lepingu järgi"] == unknown["Jääk pärast seda kuud"] == "sisestamata"
    assert "Lepingu maksimaalmäär on ületatud." in passed


def test_gaps_are_counted_on_the_front_and_named_with_their_reason() -> None:
    book = invoiced(INVOICE)
    rows, _ = book.table("Kood", page=3)

    assert any("teadaolevate puudustega: 3." in words for words in book.words())
    assert [tuple(row.values()) for row in rows] == [
        ("P-020", "Osalemise leht on kontrollimata", "", "Anna S.", "haige kuni 5.12"),
        ("P-020", "Hind puudub", "tugiteenus: hõivatus", "haldaja", "põhjust ei ole kirjas"),
        ("P-021", "Põhiteenust sel kuul ei olnud", "", "", "inimene oli haiglas"),
    ]
    assert not any("puudustega" in words for words in invoiced(replace(INVOICE, gaps=())).words())


ENTRIES = st.lists(
    st.tuples(
        st.integers(1, 30),
        st.integers(1, 1440),
        st.sampled_from(["core_service", "support_housing", None]),
        st.sampled_from(["22.50", "19.99", "0.01", None]),
        st.sampled_from([SUPPORT, CARE, None]),
        st.sampled_from(Recipient),
    ),
    max_size=15,
)


@settings(max_examples=25, deadline=None)
@given(st.lists(ENTRIES, max_size=4))
def test_whatever_the_month_brings_every_file_comes_to_the_same_cent(
    people: list[list[tuple[int, int, str | None, str | None, Provider | None, Recipient]]],
) -> None:
    sheets = tuple(
        sheet(
            f"P-{number}",
            entries=[
                entry(at, day, long, billed, unit=unit, provider=provider, recipient=recipient)
                for at, (day, long, billed, unit, provider, recipient) in enumerate(entries)
            ],
            case_id=number,
        )
        for number, entries in enumerate(people)
    )
    dataset = replace(DATASET, sheets=sheets, plans=())
    invoice = replace(INVOICE, datasets=(dataset,))
    to_pay = euros(invoiced(invoice).table("Rida")[1]["Maksumus"])
    total = opened(dataset).table("Kood")[1]
    papers = [Opened(files.sheet_xlsx(one, ET).data).table("Teenuseosutaja")[1] for one in sheets]

    assert to_pay - invoice.fee == euros(total["Maksumus"]) == added(papers)
    assert minutes(total["Tunde"]) == sum(minutes(one["Tunde"]) for one in papers)
    assert minutes(total["Tunde"]) == sum(entries[1] for person in people for entries in person)
