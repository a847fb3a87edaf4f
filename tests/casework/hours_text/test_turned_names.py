"""A name that was written down last name first is understood all the same; where two fit, it is asked."""

from __future__ import annotations

from datetime import date

import pytest

from casework.hours_text import Person, Subject, read

TODAY = date(2026, 11, 20)
TURNED = Person("P-014", "Tamm", "Mari")
OTHER = Person("P-022", "Jaan", "Kask")


@pytest.mark.parametrize(
    "said",
    [
        "Mari 2h",
        "Marile 2h",
        "Mari Tamm 2h",
        "Tamm Mari 2h",
        "Mari T. 2h",
        "Marile T 2h",
        "Tamm M. 2h",
        "M. Tamm 2h",
        "M.T. 2h",
        "Мари 2 ч",
        "с Мари Т. 2 часа",
    ],
)
def test_either_order_of_the_names_fits(said: str) -> None:
    (entry,) = read(said, TODAY, [TURNED, OTHER]).entries

    assert entry.persons == ("P-014",)
    assert not entry.lacks


@pytest.mark.parametrize("said", ["Mari T. 2h", "Mari 2h", "M. Tamm 2h", "Мари Т. 2 ч"])
def test_two_who_fit_in_different_orders_are_asked_about(said: str) -> None:
    reading = read(said, TODAY, [TURNED, Person("P-027", "Mari", "Tamm")])

    assert Subject.PERSON in reading.about


def test_one_group_word_makes_one_person_a_group() -> None:
    for said in ("Jaan rühm 2h", "Jaan 2h grupp", "Яан 2 ч группа"):
        (entry,) = read(said, TODAY, [TURNED, OTHER]).entries

        assert entry.mode == "group", said
