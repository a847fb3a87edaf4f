"""Data set and consolidated invoice, read back by another program and added once more, up to the cent of the invoice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.billing import Dataset, Invoice, Provider
from casework.hours import Mode, Recipient
from locales.texts import LANGUAGES, all_texts
from papers.month import files
from papers.month.compared import compared
from papers.month.frame import Frame
from tests.papers.month_cast import (
    CARE,
    DATASET,
    EMPTY,
    INVOICE,
    JAAN,
    MARI,
    NEIGHBOURS,
    SUPPORT,
    entry,
    sheet,
)
from tests.papers.opened import Opened, Row, euros, minutes

TEXTS = all_texts(strict=True)
ET = TEXTS["et"]
NO_MONTH = replace(DATASET, sheets=(EMPTY,), assessments=(), plans=())


def opened(dataset: Dataset, frame: Frame = files.PLAIN, language: str = "et") -> Opened:
    return Opened(files.data_set(dataset, TEXTS[language], frame).data)


def invoiced(invoice: Invoice, frame: Frame = files.PLAIN, language: str = "et") -> Opened:
    return Opened(files.invoice_xlsx(invoice, TEXTS[language], frame).data)


def added(rows: list[Row], head: str = "Maksumus") -> Decimal:
    return sum((euros(row[head]) for row in rows), Decimal(0))


def hours(rows: list[Row]) -> int:
    return sum(minutes(row["Tunde"]) for row in rows if row["Tunde"] != "")


def many() -> Dataset:
    """30 people, 20 lines each: five components by two providers, at two prices."""
    billed = ("core_service", "support_social_relations", "support_mental_health", "support_occupation", None)
    return replace(
        DATASET,
        sheets=tuple(
            sheet(
                f"P-{number:03}",
                f"Õie Šamaan {number}",
                (
                    entry(
                        number * 100 + at,
                        at % 28 + 1,
                        20 + 5 * at,
                        billed[at % 5],
                        provider=(SUPPORT, CARE)[at // 5 % 2],
                        unit=("22.50", "23.15")[at // 10] if at % 5 < 4 else None,
                        recipient=Recipient.GROUP if at >= 10 and at % 5 == 4 else Recipient.PARTICIPANT,
                    )
                    for at in range(20)
                ),
                case_id=number,
            )
            for number in range(1, 31)
        ),
    )


# ── the data set ─────────────────────────────────────────────────────────────


@pytest.mark.parametrize("dataset", [DATASET, NEIGHBOURS, NO_MONTH, many()], ids=["usual", "one", "empty", "many"])
def test_the_data_set_adds_up_on_each_page_and_is_the_sum_of_the_sheets(dataset: Dataset) -> None:
    book = opened(dataset)
    people, total = book.table("Kood")
    summary, summed = book.table("Teenuskomponent", page=1)
    people, summary = ([row for row in rows if row["Tunde"] != ""] for rows in (people, summary))
    sheets = [Opened(files.sheet_xlsx(one, ET).data).table("Teenuseosutaja")[1] for one in dataset.sheets]

    assert added(people) == euros(total["Maksumus"]) == dataset.total
    assert added(summary) == euros(summed["Maksumus"]) == dataset.total
    assert sum((euros(one["Maksumus"]) for one in sheets), Decimal(0)) == dataset.total
    assert hours(people) == hours(summary) == minutes(total["Tunde"]) == minutes(summed["Tunde"])
    assert sum(minutes(one["Tunde"]) for one in sheets) == minutes(total["Tunde"])


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


def test_many_people_have_a_row_for_each_line() -> None:
    people, _ = opened(many()).table("Kood")

    assert len(people) == 30 * 20
    assert len({(row["Kood"], row["Inimene"]) for row in people}) == 30


def test_a_row_tells_who_what_from_whom_and_for_how_much() -> None:
    people, _ = opened(DATASET).table("Kood")

    assert list(people[2].values()) == [
        "P-014",
        "Mari Tamm",
        "tugiteenus: vaimne tervis",
        "OÜ Näidise Tugi",
        "osaleja",
        "h",
        0.75,
        31.1,
        23.33,
    ]


def test_what_is_missing_stands_in_words() -> None:
    book = opened(DATASET)
    people, total = book.table("Kood")
    row = next(row for row in people if row["Teenuskomponent"] == "komponent valimata")

    assert (row["Teenuseosutaja"], row["Ühikuhind"], row["Maksumus"]) == (
        "osutaja teadmata",
        "hind puudub",
        "hind puudub",
    )
    assert any(row["Inimene"] == "nimi märkimata" for row in people)
    assert total["Kood"] == "Kokku (hinnaga read)"
    assert "Sel kuul tundideta: P-021" in book.words()
    assert {row["Neist tunde ilma hinnata"] for row in book.table("Teenuskomponent", page=1)[0]} == {"", 0.5, 1.0}
    assert "Neist tunde ilma hinnata" not in opened(NEIGHBOURS).words(1)


def test_the_page_of_assessments_has_the_days_and_says_which_are_missing() -> None:
    rows, _ = opened(DATASET).table("Kood", page=2)

    assert [tuple(row.values()) for row in rows][:3] == [
        (
            "P-014",
            "Mari Tamm",
            date(2025, 2, 3),
            date(2026, 1, 28),
            "korduv",
            date(2026, 2, 16),
            "tegevusplaan",
            "",
            "",
        ),
        ("P-020", "Jaan Õispuu", date(2025, 3, 10), date(2025, 4, 8), "esmane", "puudub", "toetusplaan", "", ""),
        ("P-021", "Щукин Ёж", date(2025, 4, 29), "puudub", "", "puudub", "", "", ""),
    ]


def test_the_page_of_plans_shows_what_was_planned_beside_what_was_done() -> None:
    rows, total = opened(DATASET).table("Kood", page=3)
    found = {(row["Kood"], row["Tegevus"], row["Viis"]): row for row in rows}
    core = "Teenuse planeerimine ja plaani elluviimise tagamine"

    mari = found["P-014", core, "eraldi"]
    assert (mari["Plaanis, tunde"], round(float(str(mari["Osutatud, tunde"])), 2)) == (4.0, 3.67)
    assert found["P-021", core, "eraldi"]["Osutatud, tunde"] == 0.0
    assert found["P-021", core, "eraldi"]["Kasutamata, tunde"] == 2.0
    assert found["P-020", "komponent valimata", "eraldi"]["Plaanis, tunde"] == "plaanis ei olnud"
    assert minutes(total["Osutatud, tunde"]) == sum(one.minutes for one in DATASET.sheets)
    assert minutes(total["Plaanis, tunde"]) == sum(plan.minutes for plan in DATASET.plans)


def test_the_way_tells_two_plans_of_one_activity_apart() -> None:
    plan = DATASET.plans[0]
    plans = (plan, replace(plan, mode=Mode.GROUP, minutes=60), replace(plan, provider=CARE, minutes=30))
    rows, _ = opened(replace(DATASET, sheets=(), plans=plans)).table("Kood", page=3)

    assert [(row["Viis"], row["Plaanis, tunde"], row["Teenuseosutaja"]) for row in rows] == [
        ("eraldi", 4.5, f"{SUPPORT.name}, {CARE.name}"),
        ("grupis", 1.0, SUPPORT.name),
    ]


def test_a_corrected_month_says_so_on_the_first_page_and_lists_what_changed() -> None:
    frame = Frame(made_on=date(2026, 12, 12), changes=(("P-014, E 02.11.2026", "2,00 h", ""),))
    for book in (opened(replace(DATASET, version=2), frame), invoiced(replace(INVOICE, version=2), frame)):
        assert "versioon 2, parandatud 12.12.2026" in book.words()[:5]
        assert book.pages[-1] == "Muudatused"
        rows, _ = book.table("Mida muudeti", page=len(book.pages) - 1)
        assert [list(row.values()) for row in rows] == [["P-014, E 02.11.2026", "2,00 h", "(ei olnud midagi)"]]
    assert "Muudatused" not in opened(DATASET).pages
    assert opened(replace(DATASET, version=2), frame, "ru").pages[-1] == "Изменения"
    assert "версия 2, исправлено 12.12.2026" in invoiced(replace(INVOICE, version=2), frame, "ru").words()[:5]


# ── the invoice ──────────────────────────────────────────────────────────────


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


def test_who_was_there_without_hours_is_named_and_who_left_before_is_not() -> None:
    one = DATASET.assessments[2]
    gone = replace(one, code="P-099", left=date(2026, 10, 31))
    month = replace(DATASET, sheets=(MARI,), assessments=(DATASET.assessments[0], one, gone))

    assert "Sel kuul tundideta: P-021" in opened(month).words()


def test_a_change_of_a_line_is_told_in_hours_price_and_sum() -> None:
    before, after = MARI.lines[1], replace(MARI.lines[1], minutes=60, sum=Decimal("24.00"))
    lacking = JAAN.lines[-1]

    assert compared(ET, "P-014", before, after) == (
        "P-014 · tugiteenus: sotsiaalsed suhted · MTÜ Õnnelik Šveits & Co · osaleja",
        "1,50\u00a0h × 24,00\u00a0€ = 36,00\u00a0€",
        "1,00\u00a0h × 24,00\u00a0€ = 24,00\u00a0€",
    )
    assert compared(ET, "P-020", None, lacking)[1:] == ("", "0,50\u00a0h, hind puudub")
    assert compared(TEXTS["ru"], "P-020", lacking, None)[1:] == ("0,50\u00a0ч, цены нет", "")
    with pytest.raises(ValueError, match="before or after"):
        compared(ET, "P-020", None, None)


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
        ("P-020", "Hind puudub", "tugiteenus: hõivatus", "operaator", "põhjust ei ole kirjas"),
        ("P-021", "Põhiteenust sel kuul ei olnud", "", "", "inimene oli haiglas"),
    ]
    assert not any("puudustega" in words for words in invoiced(replace(INVOICE, gaps=())).words())


# ── any workbook ─────────────────────────────────────────────────────────────


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
