"""The catalogue of [002 §5], written a second time from its right column, and what each activity bills as."""

from collections import Counter

import pytest

from casework.components import Way, billed, components, read_components, source
from casework.eligibility import Status
from casework.periods import FROM_PLAN, Period, named

ONE, GROUP, BOTH = Way.INDIVIDUAL, Way.GROUP, Way.BOTH
WAYS = {
    "planning_and_coordination": ONE,
    "external_specialist_consultation": ONE,
    "personal_support": ONE,
    "family_psychological_counselling": BOTH,
    "family_counselling_and_training": BOTH,
    "family_peer_counselling": BOTH,
    "respite_care": BOTH,
    "social_relations_support": BOTH,
    "recovery_support": BOTH,
    "mental_and_motor_capacity": BOTH,
    "psychological_counselling": BOTH,
    "peer_counselling": BOTH,
    "risk_and_behaviour_management": ONE,
    "physical_health_counselling": BOTH,
    "physical_activity_support": BOTH,
    "physical_health_therapies": BOTH,
    "mobility_indoors": ONE,
    "mobility_outdoors": ONE,
    "employment_support": BOTH,
    "sheltered_work": GROUP,
    "learning_support": ONE,
    "community_occupation": ONE,
    "leisure_support": BOTH,
    "housing_change_support": ONE,
    "everyday_life_support": BOTH,
    "independence_preparation": BOTH,
}
BASE = {"planning_and_coordination", "external_specialist_consultation"}


def of(name: str) -> Period:
    found = named(name)
    assert found is not None
    return found


def test_the_catalogue_is_the_documents_table_in_its_order() -> None:
    assert [(key, each.way) for key, each in components().items()] == list(WAYS.items())
    assert Counter(each.domain for each in components().values()) == {
        "base": 2,
        "personal": 1,
        "family": 4,
        "social_relations": 1,
        "mental_health": 5,
        "physical_health": 5,
        "occupation": 4,
        "leisure": 1,
        "housing": 1,
        "everyday_life": 2,
    }
    assert (source().status, source().clause) == (Status.DOCUMENTED, "002 §5")


@pytest.mark.parametrize(
    ("key", "may"), [("sheltered_work", {GROUP}), ("personal_support", {ONE}), ("respite_care", {ONE, GROUP})]
)
def test_how_an_activity_may_be_given(key: str, may: set[Way]) -> None:
    assert {way for way in (ONE, GROUP) if components()[key].may_be(way)} == may


@pytest.mark.parametrize("name", ["2019-2021", "2022", "2023-2024"])
def test_until_2024_each_activity_bills_as_itself(name: str) -> None:
    for component in components().values():
        found = billed(component, of(name))
        assert found is not None
        assert found.component == component.key
        assert found.source.status is (Status.DOCUMENTED if name == "2019-2021" else Status.CARRIED_OVER)


def test_from_2025_hours_bill_as_a_core_service_and_a_support_service_of_the_domain() -> None:
    for key, component in components().items():
        found = billed(component, of("2025-2026"))
        assert found is not None
        if key in BASE:
            assert (found.component, found.source.status) == ("core_service", Status.DOCUMENTED)
        elif component.domain in {"personal", "family"}:
            assert (found.component, found.source.status) == (FROM_PLAN, Status.UNCONFIRMED)
        else:
            assert (found.component, found.source.status) == (f"support_{component.domain}", Status.UNCONFIRMED)


def test_personal_support_takes_the_domain_of_the_plan_and_others_do_not() -> None:
    planned = billed(components()["personal_support"], of("2025-2026"), "housing")
    own = billed(components()["leisure_support"], of("2025-2026"), "housing")
    assert [each.component for each in (planned, own) if each] == ["support_housing", "support_leisure"]


def test_a_municipalitys_own_period_bills_nothing_until_it_is_filled() -> None:
    assert [billed(component, of("kov")) for component in components().values()] == [None] * 26


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ('{ key = "a", domain = "base" }', "row 1 \\(a\\): needs key, domain and way"),
        ('{ key = "a", domain = "bas", way = "both" }', "unknown domain or way"),
        ('{ key = "a", domain = "base", way = "all" }', "unknown domain or way"),
        (
            '{ key = "a", domain = "base", way = "both" }, { key = "a", domain = "base", way = "both" }',
            "row 2.*twice",
        ),
    ],
)
def test_a_wrong_catalogue_is_told(rows: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_components(f"components = [{rows}]")
