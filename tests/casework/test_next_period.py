"""Moving into the next period, as pure rules: from which day, where to, and what is otherwise for a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from casework import periods
from casework.deadlines import of
from casework.facts import Event, Facts, Trait
from casework.hours import Mode, Recipient
from casework.next_period import Known, Place, first_day, may_undo, open_to, preview
from casework.period_catalogue import PartChange, Planned, compared
from casework.period_days import DayChange, closing, moved_days
from casework.period_spans import Span, name_on
from casework.periods import Period, read_period
from casework.prices import Price, PriceList

OLD = next(one for one in periods.periods() if one.name == "2025-2026")
EMPTY = next(one for one in periods.periods() if one.name == periods.OWN)
FIRST = date(2027, 1, 1)


def own(text: str = "", name: str = "Näidisvald 2027", start: str = "2027-01-01") -> Period:
    return read_period(
        "own.toml",
        f'name = "{name}"\nmunicipalities = ["naidisvald"]\n'
        f'services = {{ from = {start}, status = "example" }}\n{text}',
    )


def facts(**days: date) -> Facts:
    return Facts.of(*((Event(name), day) for name, day in days.items()))


ENTERED = facts(entered=date(2025, 2, 1), planned=date(2026, 9, 1))


@pytest.mark.parametrize(
    ("start", "today", "first"),
    [
        ("2027-01-01", date(2026, 12, 20), FIRST),
        ("2027-03-01", date(2026, 12, 20), date(2027, 3, 1)),
        ("2026-07-01", date(2026, 12, 20), FIRST),  # the old one is never cut short
        ("2027-01-01", date(2027, 2, 5), FIRST),  # late: from the day on which the old one was over
    ],
)
def test_it_begins_when_the_old_one_has_ended(start: str, today: date, first: date) -> None:
    assert first_day(own(start=start), [OLD], today) == first


def test_without_any_end_it_begins_with_the_coming_month() -> None:
    assert first_day(EMPTY, [own()], date(2028, 5, 3)) == date(2028, 6, 1)
    assert first_day(own(start="2029-01-01"), [own()], date(2028, 5, 3)) == date(2029, 1, 1)


def test_only_ones_own_later_and_unended_periods_are_open() -> None:
    among = [*periods.periods(), own(), replace(own(name="Mujal"), municipalities=("naidislinn",))]
    found = [one.name for one in open_to("naidisvald", among, [OLD], date(2026, 12, 20))]
    assert found == ["kov", "Näidisvald 2027"]
    assert [one.name for one in open_to("naidislinn", among, [OLD], date(2026, 12, 20))] == ["kov", "Mujal"]


BILLING = """
[billing]
base = { as = "core_service", status = "example" }
everyday_life = { as = "itself", status = "example" }
personal = { as = "from_plan", status = "example" }
"""
PRICES = PriceList(
    [
        Price("core_service", Decimal(24), date(2025, 1, 1), period="2025-2026"),
        Price("core_service", Decimal(25), date(2025, 1, 1), period="Näidisvald 2027"),
        Price("support_everyday_life", Decimal(20), date(2025, 1, 1), recipient=Recipient.PARTICIPANT),
    ]
)


@pytest.mark.parametrize(
    ("activity", "domain", "change", "after", "prices"),
    [
        ("planning_and_coordination", None, PartChange.SAME, "core_service", (24, 25)),
        ("everyday_life_support", None, PartChange.OTHERWISE, "everyday_life_support", (20, None)),
        ("leisure_support", None, PartChange.GONE, None, (None, None)),
        ("personal_support", None, PartChange.NEEDS_DOMAIN, None, (None, None)),
        ("personal_support", "everyday_life", PartChange.OTHERWISE, "itself", (20, None)),
        ("personal_support", "leisure", PartChange.GONE, None, (None, None)),
    ],
)
def test_what_a_plan_becomes(
    activity: str, domain: str | None, change: PartChange, after: str | None, prices: tuple[int | None, int | None]
) -> None:
    planned = Planned(1, activity, Mode.INDIVIDUAL, 60, domain)
    (part,) = compared([planned], OLD, own(BILLING), FIRST, PRICES, 1)
    assert (part.change, part.after) == (change, after)
    assert (part.unit_before, part.unit_after) == tuple(None if one is None else Decimal(one) for one in prices)


def test_only_days_that_are_otherwise_are_told() -> None:
    target = own('[duties]\nreview = { months = 6, status = "example" }')
    found = {(one.key, one.change, one.before, one.after) for one in moved_days(ENTERED, OLD, target)}
    assert ("review", DayChange.APPEARS, None, date(2027, 3, 1)) in found
    assert ("assessment", DayChange.VANISHES, date(2025, 3, 3), None) in found
    assert not any(key == "qol_end" for key, *_ in found)
    assert not list(moved_days(ENTERED, OLD, OLD))


def test_the_end_of_the_programme_still_asks_its_last_ratings() -> None:
    asked = closing(OLD, own())
    assert asked is not None
    assert set(asked.duties) == {"qol_end", "entry_form_copy", "exit_form", "exit_form_copy"}
    follows = replace(OLD, name="2027-2028", services=replace(OLD.services, start=FIRST, end=date(2028, 12, 31)))
    still = closing(OLD, follows)
    assert still is not None
    assert set(still.duties) == {"entry_form_copy"}


def test_papers_to_the_state_stay_owed_of_the_old_days_alone() -> None:
    """Overdue ones do not vanish with a move; an entry or a leaving of the new days is not the old period's."""
    target, asked = own(), closing(OLD, own())
    assert asked is not None
    shown = {(one.key, one.change) for one in moved_days(ENTERED, OLD, target)}
    assert ("exit_path", DayChange.VANISHES) in shown
    assert not any(key == "entry_form_copy" for key, _ in shown)

    def owed(noted: Facts) -> set[str]:
        return {duty.key for duty in of(noted, asked)} - {"qol_end"}

    assert owed(ENTERED) == {"entry_form_copy"}
    assert owed(facts(entered=FIRST)) == set()
    assert owed(ENTERED.add(Event.EXITED, date(2026, 12, 31))) == {"entry_form_copy", "exit_form", "exit_form_copy"}
    assert owed(ENTERED.add(Event.EXITED, date(2027, 5, 3))) == {"entry_form_copy"}


GROUP = '[target_group]\nstatus = "example"\nclause = ""\nmin_age = { value = 18, status = "example", clause = "" }\n'
STATE = 'conditions = [{ key = "no_state_service_at_the_same_time", status = "example", clause = "" }]\n'


@pytest.mark.parametrize(
    ("born", "missed", "unsure"),
    [(1990, (), False), (2010, ("min_age",), False), (2009, (), True), (2008, (), False), (None, (), True)],
)
def test_the_birth_year_tells_an_age_only_as_far_as_it_does(
    born: int | None, missed: tuple[str, ...], unsure: bool
) -> None:
    found = preview([Known(1, "P-001", OLD, ENTERED, born)], own(GROUP), FIRST, PRICES).people[0]
    assert (found.missed, found.unsure_age) == (missed, unsure)


@pytest.mark.parametrize(
    ("noted", "place"),
    [
        (ENTERED, Place.GOES),
        (ENTERED.add(Event.EXITED, date(2026, 12, 31)), Place.LEFT),
        (ENTERED.add(Event.EXITED, FIRST), Place.LEAVING),
        (replace(ENTERED, traits=frozenset({Trait.NOT_CONTINUING})), Place.LEAVING),
        (ENTERED.add(Event.STATE_STARTED, date(2026, 11, 2)), Place.DOUBTFUL),
    ],
)
def test_who_goes_by_themselves(noted: Facts, place: Place) -> None:
    known = Known(1, "P-001", OLD, noted, 1990)
    found = preview([known], own(GROUP + STATE), FIRST, PRICES).people[0]
    assert (found.place, found.chosen) == (place, place is Place.GOES)
    other = preview([known], own(GROUP + STATE), FIRST, PRICES, frozenset({1})).people[0]
    assert other.chosen is (place in {Place.DOUBTFUL, Place.LEAVING})


def test_nobody_is_moved_to_where_they_are() -> None:
    target = own()
    known = [Known(1, "P-001", OLD, ENTERED), Known(2, "P-002", target, ENTERED)]
    assert [one.code for one in preview(known, target, FIRST, PRICES).people] == ["P-001"]


def test_the_digest_follows_whatever_is_shown() -> None:
    known = Known(1, "P-001", OLD, ENTERED, 1990)
    target = own(GROUP + '[duties]\nreview = { months = 6, status = "example" }')
    shown = preview([known], target, FIRST, PRICES)
    assert shown.digest == preview([known], target, FIRST, PRICES).digest
    others = [
        preview([known], target, FIRST, PRICES, frozenset({1})),
        preview([replace(known, birth_year=2012)], target, FIRST, PRICES),
        preview([replace(known, facts=ENTERED.add(Event.REVIEWED, date(2026, 12, 1)))], target, FIRST, PRICES),
    ]
    assert len({shown.digest, *(one.digest for one in others)}) == 4


JULY = Span(date(2027, 7, 1), "b", "c", done=False)


@pytest.mark.parametrize(
    ("current", "spans", "day", "name"),
    [
        ("a", [], date(2026, 1, 1), "a"),
        ("a", [Span(FIRST, "a", "b", done=False)], date(2026, 12, 31), "a"),
        ("a", [Span(FIRST, "a", "b", done=False)], FIRST, "b"),
        ("b", [Span(FIRST, "a", "b", done=True)], date(2026, 12, 31), "a"),
        ("b", [Span(FIRST, "a", "b", done=True), JULY], date(2026, 12, 31), "a"),
        ("b", [Span(FIRST, "a", "b", done=True), JULY], date(2027, 6, 30), "b"),
        ("b", [Span(FIRST, "a", "b", done=True), JULY], date(2027, 7, 1), "c"),
        ("x", [Span(FIRST, "a", "b", done=True)], FIRST, "x"),  # set by hand since
    ],
)
def test_the_period_of_any_day_is_known(current: str, spans: list[Span], day: date, name: str) -> None:
    assert name_on(current, spans, day) == name


def test_for_a_day_it_can_be_taken_back() -> None:
    made = datetime(2026, 12, 20, 9, tzinfo=UTC)
    assert may_undo(made, made + timedelta(hours=24))
    assert not may_undo(made, made + timedelta(hours=24, seconds=1))
