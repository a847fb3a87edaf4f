"""The component data set, read back by another program and added once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from casework.billing import Dataset
from casework.hours import Mode
from papers.month import files
from tests.papers.month_books import ET, NO_MONTH, added, hours, many, opened
from tests.papers.month_cast import CARE, DATASET, MARI, NEIGHBOURS, SUPPORT
from tests.papers.opened import Opened, euros, minutes


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
    assert total["Kood"] == "Kokku (eurod: hinnaga read)"
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


def test_who_was_there_without_hours_is_named_and_who_left_before_is_not() -> None:
    one = DATASET.assessments[2]
    gone = replace(one, code="P-099", left=date(2026, 10, 31))
    month = replace(DATASET, sheets=(MARI,), assessments=(DATASET.assessments[0], one, gone))

    assert "Sel kuul tundideta: P-021" in opened(month).words()
