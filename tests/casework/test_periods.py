"""Programme periods: every number written a second time from the documents, and files that are wrong."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from casework import eligibility, periods
from casework.components import components
from casework.duties import Owner, kinds
from casework.eligibility import Status
from casework.facts import Event, Trait
from casework.periods import PeriodProblem, Unit, Wrong, load, named, read_period

D, C, U = Status.DOCUMENTED, Status.CARRIED_OVER, Status.UNCONFIRMED
NAMES = ("2019-2021", "2022", "2023-2024", "2025-2026")
NEXT = Unit.WORKING_DAY_OF_NEXT_MONTH

# [002] §3.1, §4.4, §4.5: what the model's own description says. 2019–2021 has it in its own document, the others carry it over.
OF_THE_DESCRIPTION = {
    "contact": (Unit.AT_ONCE, 0),
    "assessment": (Unit.DAYS, 30),
    "bto_link": (Unit.DAYS, 30),
    "plan": (Unit.DAYS, 30),
    "review": (Unit.YEARS, 1),
    "review_on_change": None,
    "qol_start": None,
    "qol_year": (Unit.YEARS, 1),
    "qol_end": (Unit.AT_ONCE, 0),
    "entry_form_copy": (NEXT, 7),
    "exit_form": (Unit.AT_ONCE, 0),
    "exit_form_copy": (NEXT, 7),
    "report": (NEXT, 7),
    "participation_data": None,
}
OWN_ROWS: dict[str, dict[str, tuple[Status | None, str]]] = {
    "2019-2021": {"mid_evaluation": (D, "002 §2.2"), "qol_summary": (D, "002 §3.1 KOV→SKA 8")},
    "2022": {"mid_evaluation": (None, ""), "qol_summary": (D, "001"), "exit_form_turn": (D, "001")},
    "2023-2024": {
        "mid_evaluation": (None, ""),
        "qol_summary": (C, "002 §3.1 KOV→SKA 8"),
        "entry_form_turn": (D, "001"),
        "exit_form_turn": (D, "004 2.5.1"),
    },
    "2025-2026": {
        "mid_evaluation": (D, "004 2.4.2"),
        "qol_summary": (C, "002 §3.1 KOV→SKA 8"),
        "assessment_to_continue": (D, "004 2.5.1"),
        "consent_renewal": (D, "004 2.5.1"),
        "core_service": (D, "004 2.6.2"),
        "support_service": (D, "004 2.6.2"),
        "case_manager_confirmation": (D, "004 2.3.3"),
        "contract_end": (D, "004 2.7"),
        # The call pays for arranging exits and asks how people are supported from 2027; the days are our own proposal.
        "exit_path": (Status.EXAMPLE, "004 2.6.1, 3.1.1"),
        "told_of_exit": (Status.EXAMPLE, "004 2.6.1"),
        "exit_day": (Status.EXAMPLE, "004 2.6.1"),
    },
}


def of(name: str) -> periods.Period:
    found = named(name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_numbers_of_a_persons_way_in_each_period(name: str) -> None:
    """Calendar days for the person's way, working days for the month: nothing else is in the documents."""
    rules = of(name).duties

    for key, number in OF_THE_DESCRIPTION.items():
        offset = rules[key].offset
        assert (None if offset is None else (offset.unit, offset.amount)) == number, key
        assert rules[key].source.status is (D if name == "2019-2021" else C), key
        assert rules[key].source.clause.startswith("002 §"), key
    assert rules.keys() == OF_THE_DESCRIPTION.keys() | OWN_ROWS[name].keys()


@pytest.mark.parametrize("name", NAMES)
def test_what_a_period_has_of_its_own(name: str) -> None:
    rules = of(name).duties

    assert {key: (rules[key].source.status, rules[key].source.clause) for key in OWN_ROWS[name]} == OWN_ROWS[name]


def test_the_clauses_of_the_description() -> None:
    clauses = {key: rule.source.clause for key, rule in of("2019-2021").duties.items()}

    assert clauses["assessment"] == "002 §3.1 7, 8"
    assert clauses["bto_link"] == "002 §3.1 7"
    assert clauses["plan"] == "002 §3.1 9"
    assert clauses["review"] == "002 §4.4"
    assert clauses["participation_data"] == "002 §4.5"
    assert clauses["report"] == "002 §3.1 KOV→SKA 3, 4"
    assert clauses["entry_form_copy"] == "002 §3.1 KOV→SKA 7"
    assert clauses["exit_form"] == "002 §3.1 KOV→SKA 6"


def test_who_answers_for_what() -> None:
    owners = {key: kind.owner for key, kind in kinds().items()}

    kov = (
        "contact",
        "assessment",
        "bto_link",
        "qol_start",
        "qol_year",
        "qol_end",
        "exit_form",
        "exit_form_copy",
        "report",
    )
    assert {owners[key] for key in kov} == {Owner.KOV}
    assert {owners[key] for key in ("plan", "review", "review_on_change", "participation_data")} == {Owner.BTO}
    assert owners["support_service"] is Owner.LTO
    assert owners["state_decision"] is Owner.SKA
    assert owners["state_start_supporting"] is Owner.PERSON


@pytest.mark.parametrize(
    ("name", "first", "last", "status"),
    [
        ("2019-2021", date(2019, 1, 1), date(2021, 12, 31), U),
        ("2022", date(2022, 1, 1), date(2022, 12, 31), D),
        ("2023-2024", date(2023, 1, 1), date(2024, 12, 31), D),
        ("2025-2026", date(2025, 1, 1), date(2026, 12, 31), D),
    ],
)
def test_the_days_of_each_period_are_those_of_its_target_group(
    name: str, first: date, last: date, status: Status
) -> None:
    period = of(name)

    assert (period.services.start, period.services.end, period.services.source.status) == (first, last, status)
    group = eligibility.target_group(first)
    assert group is not None
    assert (group.period, group.start, group.end) == (name, first, last)
    assert period.target_group == group


def test_days_that_only_one_period_has() -> None:
    last, year, before = of("2025-2026"), of("2022"), of("2023-2024")

    assert (last.contract.start, last.contract.end) == (date(2025, 1, 1), date(2027, 1, 31))
    assert last.intake is not None
    assert (last.intake.start, last.intake.end) == (date(2025, 1, 1), date(2025, 4, 30))
    assert [of(name).intake for name in NAMES[:3]] == [None, None, None]
    assert year.retention is not None
    assert (year.retention.end, year.retention.source.clause) == (date(2028, 12, 31), "001 (5.2.6)")
    assert [of(name).retention for name in (NAMES[0], *NAMES[2:])] == [None, None, None]
    evaluations = last.duties["mid_evaluation"].offset
    assert evaluations is not None
    assert [f"{day:%d.%m.%Y}" for day in evaluations.on] == ["30.04.2025", "31.10.2025", "30.04.2026", "31.10.2026"]
    turn = before.duties["exit_form_turn"]
    assert turn.offset is not None
    assert turn.offset.on == (date(2024, 12, 31),)
    assert turn.only_if == frozenset({Trait.NOT_CONTINUING})


def test_the_money_of_2025_2026_holds_to_the_cent() -> None:
    """[004] 2.6: what the call multiplies must come out of its own factors."""
    number = {key: row.value or Decimal(0) for key, row in of("2025-2026").numbers.items()}

    assert number["places"] * number["fee_month"] * number["fee_months"] == number["total_fee"] == Decimal(926170)
    assert number["components_month"] * number["components_months"] == number["components_person"]
    assert number["components_person"] == Decimal("9614.64")
    assert number["places"] * number["components_person"] == number["total_components"] == Decimal("7768629.12")
    assert number["total_fee"] + number["total_components"] == number["total"] == Decimal("8694799.12")
    assert number["components_month_raised"] == 488
    assert number["occupation_month"] * 12 == 2280
    assert [number["fee_side_costs_share"], number["filled_share"]] == [10, 20]
    assert {row.source.status for row in of("2025-2026").numbers.values()} == {D}
    assert of("2019-2021").numbers["filled_share"].value == 90
    assert of("2022").numbers == of("2023-2024").numbers == {}


def test_the_states_own_services() -> None:
    """[003]: a decision in 40 working days; turning up in 3, 7 or 10 days."""
    rules = periods.state_services().duties

    assert {key: (rule.offset.unit, rule.offset.amount) for key, rule in rules.items() if rule.offset} == {
        "state_decision": (Unit.WORKING_DAYS, 40),
        "state_start_supporting": (Unit.DAYS, 3),
        "state_start_housing": (Unit.DAYS, 7),
        "state_start_compulsory": (Unit.DAYS, 10),
    }
    assert {rule.source.clause for rule in rules.values()} == {"003"}


def test_a_municipalitys_own_period_is_empty_and_has_no_end() -> None:
    own = of(periods.OWN)

    assert (own.services.start, own.services.end, own.target_group) == (None, None, None)
    assert all(rule.offset is None and rule.source.status is None for rule in own.duties.values())
    assert {"assessment", "bto_link", "plan", "review"} <= own.duties.keys()
    assert all(row.component == "" for row in own.billing.values())


@pytest.mark.parametrize("period", [*periods.periods(), periods.state_services()], ids=lambda period: period.name)
def test_no_number_stands_without_status_and_clause(period: periods.Period) -> None:
    for rule in period.duties.values():
        assert rule.offset is None or (rule.source.status and rule.source.clause)
    for number in period.numbers.values():
        assert number.source.status
        assert number.source.clause
    for billed in period.billing.values():
        assert not billed.component or (billed.source.status and billed.source.clause)


@pytest.mark.parametrize("name", NAMES)
def test_every_domain_of_the_catalogue_is_billed_in_each_period(name: str) -> None:
    assert of(name).billing.keys() == {component.domain for component in components().values()}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2018, 12, 31), None),
        (date(2021, 12, 31), "2019-2021"),
        (date(2022, 1, 1), "2022"),
        (date(2024, 12, 31), "2023-2024"),
        (date(2026, 12, 31), "2025-2026"),
        (date(2027, 1, 1), None),
    ],
)
def test_the_period_of_a_day(day: date, name: str | None) -> None:
    found = periods.on(day)
    assert (found.name if found else None) == name


def test_january_2027_belongs_to_the_contract_but_not_to_the_services() -> None:
    assert periods.of_month(2027, 1) is of("2025-2026")
    assert periods.of_month(2027, 2) is None
    assert named("2025–2026") is of("2025-2026")
    assert named("2024") is None


# ── files from outside ──────────────────────────────────────────────────────

GOOD = """
name = "2027"
services = { from = 2027-01-01, status = "documented", clause = "määrus § 1" }

[duties]
assessment = { working_days = 10, status = "documented", clause = "määrus § 2" }
plan = { days = 14, base = ["entered"], owner = "kov", status = "example" }
review = {}

[numbers]
hour = { value = 21.5, unit = "eur", status = "example" }

[target_group]
status = "documented"
clause = "määrus § 3"
min_age = { value = 18, status = "documented", clause = "määrus § 3" }
"""


def test_a_period_from_outside(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text("﻿" + GOOD, "utf-8")

    period = load(file)

    assert (period.name, period.services.start, period.services.end) == ("2027", date(2027, 1, 1), None)
    assert period.contract == period.services
    assert period.duties["plan"].owner is Owner.KOV
    assert period.duties["plan"].base == (Event.ENTERED,)
    assert period.duties["review"].offset is None
    assert period.numbers["hour"].value == Decimal("21.5")
    assert period.target_group is not None
    assert period.target_group.min_age == 18


@pytest.mark.parametrize(
    ("old", "new", "wrong", "line"),
    [
        ('name = "2027"', 'name = ""', Wrong.NO_NAME, 2),
        ('name = "2027"', "name = 2027", Wrong.NOT_TEXT, 2),
        ("from = 2027-01-01", 'from = "2027-01-01"', Wrong.NOT_A_DATE, 3),
        ("from = 2027-01-01", "from = 2027-01-01T10:00:00", Wrong.NOT_A_DATE, 3),
        ("from = 2027-01-01", "from = 2027-01-01, until = 2026-12-31", Wrong.DAYS_TURNED, 3),
        ('status = "documented", clause = "määrus § 1"', "x = 1", Wrong.UNKNOWN_KEY, 3),
        ('status = "documented", clause = "määrus § 1"', 'clause = "x"', Wrong.NO_STATUS, 3),
        ("working_days = 10", 'working_days = "10"', Wrong.NOT_A_COUNT, 6),
        ("working_days = 10", "working_days = 0", Wrong.NOT_A_COUNT, 6),
        ("working_days = 10", "working_days = true", Wrong.NOT_A_COUNT, 6),
        ("working_days = 10", "working_days = 10, days = 5", Wrong.TWO_OFFSETS, 6),
        ("working_days = 10", "workingdays = 10", Wrong.UNKNOWN_KEY, 6),
        ("working_days = 10", "at_once = false", Wrong.NOT_YES, 6),
        ("assessment =", "asessment =", Wrong.UNKNOWN_DUTY, 6),
        (', clause = "määrus § 2"', "", Wrong.NO_CLAUSE, 6),
        ('status = "documented", clause = "määrus § 2"', 'status = "sure"', Wrong.NOT_AMONG, 6),
        ('base = ["entered"]', 'base = ["entred"]', Wrong.NOT_AMONG, 7),
        ('base = ["entered"]', 'base = "entered"', Wrong.NOT_AMONG, 7),
        ('owner = "kov"', 'owner = "vald"', Wrong.NOT_AMONG, 7),
        ("review = {}", "review = 5", Wrong.NOT_A_TABLE, 8),
        ("value = 21.5", 'value = "21,5"', Wrong.NOT_A_NUMBER, 11),
        ('unit = "eur"', 'unit = "kr"', Wrong.NOT_AMONG, 11),
        ("min_age = { value = 18", 'min_age = { value = "18"', Wrong.TARGET_GROUP, 16),
        ("[numbers]", "[numbers", Wrong.NOT_TOML, 10),
        ("[numbers]", "[billing]\nleasure = {}\n\n[numbers]", Wrong.UNKNOWN_DOMAIN, 11),
        ("review = {}", "review = {}\nreview = {}", Wrong.NOT_TOML, 9),
    ],
)
def test_a_wrong_file_is_told_with_its_line(old: str, new: str, wrong: Wrong, line: int) -> None:
    assert old in GOOD

    with pytest.raises(PeriodProblem) as told:
        read_period("own.toml", GOOD.replace(old, new, 1))

    assert (told.value.wrong, told.value.line) == (wrong, line)
    assert str(told.value).startswith(f"own.toml: line {line}: ")


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_bytes(GOOD.encode("latin-1"))

    with pytest.raises(PeriodProblem, match=r"own.toml: line 1: not toml"):
        load(file)
