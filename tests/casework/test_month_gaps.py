"""What a month lacks, whose it is, and what explains it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from casework.billing import Away, CheckedAs, Gap, GapKind
from casework.gaps import certain, explained, gaps_of, key_of
from casework.participation import (
    CaseMonth,
    whole,
)
from tests.casework.participation_cases import (
    CORE,
    EVERYDAY,
    OTTO,
    PIRET,
    TIINA,
    WHO,
    case,
    checked,
    entry,
    planned,
)


def kinds(one: CaseMonth, **values: Mapping[int, Away]) -> list[tuple[GapKind, str, str, int | None]]:
    return [(gap.kind, gap.what, gap.who, gap.account_id) for gap in gaps_of(one, WHO, **values)]


PLANS = (planned(EVERYDAY, None, date(2026, 1, 1)), planned(CORE, None, date(2026, 1, 1)))


def test_a_whole_month_lacks_nothing_but_checks() -> None:
    entries = (entry(1, 3), entry(2, 4, activity=CORE, by=PIRET), entry(3, 5, by=OTTO))
    found = kinds(case(*entries, plans=PLANS))
    assert found == [
        (GapKind.UNCHECKED, "worker", "Tiina M.", TIINA),
        (GapKind.UNCHECKED, "worker", "Otto R.", None),  # gone: nobody to nudge
        (GapKind.UNCHECKED, "specialist", "Piret V.", PIRET),
        (GapKind.NO_PRICE, "core_service", "", None),
    ]


def test_the_specialists_check_covers_what_they_delivered_themselves() -> None:
    one = case(entry(1, 3, by=PIRET), plans=PLANS)
    done = replace(one, checks=(checked(PIRET, CheckedAs.SPECIALIST, whole(one).digest),))

    assert not [gap for gap in gaps_of(done, WHO) if gap.kind is GapKind.UNCHECKED]


def test_a_deputys_check_of_the_whole_covers_the_deputys_own_hours() -> None:
    one = case(entry(1, 3, by=OTTO), plans=PLANS)
    done = replace(one, checks=(checked(OTTO, CheckedAs.SPECIALIST, whole(one).digest),))

    assert not [gap for gap in gaps_of(done, WHO) if gap.kind is GapKind.UNCHECKED]


def test_an_empty_month_is_named_unless_it_is_explained() -> None:
    assert kinds(case(plans=PLANS)) == [
        (GapKind.NOT_DELIVERED, EVERYDAY, "Piret V.", PIRET),
        (GapKind.NOT_DELIVERED, CORE, "Piret V.", PIRET),
        (GapKind.NO_CORE_SERVICE, "", "Piret V.", PIRET),
    ]


@pytest.mark.parametrize(("left", "missing"), [(date(2026, 9, 30), 0), (date(2026, 10, 1), 2), (None, 2)])
def test_a_plan_that_goes_on_after_the_leaving_is_no_gap(left: date | None, missing: int) -> None:
    gaps = gaps_of(replace(case(plans=PLANS), left=left), WHO)

    assert sum(gap.kind is GapKind.NOT_DELIVERED for gap in gaps) == missing


@pytest.mark.parametrize(("days", "is_explained"), [(1, False), (15, False), (16, True), (31, True)])
def test_a_pause_of_half_the_month_explains_that_nothing_was_given(days: int, is_explained: bool) -> None:
    away = Away(((date(2026, 10, 1), date(2026, 10, days)),))
    gaps = list(gaps_of(case(plans=PLANS), WHO, {7: away}))

    assert [gap.kind for gap in gaps] == [GapKind.NOT_DELIVERED, GapKind.NOT_DELIVERED, GapKind.NO_CORE_SERVICE]
    assert all((gap.away == away) is is_explained for gap in gaps)
    assert all((gap.account_id is None) is is_explained for gap in gaps), "nobody is asked for what is explained"
    assert not [gap for gap in gaps_of(case(plans=PLANS), WHO, {8: away}) if gap.away], "somebody else's pause"


def test_a_pause_explains_nothing_that_was_given() -> None:
    found = list(gaps_of(case(entry(1, 3)), WHO, {7: Away(((date(2026, 10, 1), date(2026, 10, 31)),))}))

    assert {gap.kind for gap in found if gap.away} == {GapKind.NO_CORE_SERVICE}
    assert {gap.kind for gap in found if not gap.away} >= {GapKind.UNCHECKED, GapKind.NOT_PLANNED}


def test_of_a_month_that_goes_on_only_what_time_does_not_fill_is_known() -> None:
    found = certain(gaps_of(case(entry(1, 3)), WHO))

    assert {gap.kind for gap in found} <= {GapKind.NOT_PLANNED, GapKind.NO_PRICE, GapKind.NO_COMPONENT}
    assert GapKind.NOT_PLANNED in {gap.kind for gap in found}


def test_who_is_not_in_the_programme_owes_no_core_service() -> None:
    assert kinds(replace(case(), served=False)) == []


def test_a_reason_belongs_to_its_gap() -> None:
    gaps = list(gaps_of(case(entry(1, 3), plans=PLANS), WHO))
    reasons = {key_of(gaps[0]): "  Osutaja ei vastanud ", "nothing:7:::": "x"}
    told = explained(gaps, reasons)

    assert [gap.reason for gap in told] == ["Osutaja ei vastanud", *[""] * (len(gaps) - 1)]
    assert len({key_of(gap) for gap in gaps}) == len(gaps)


def test_the_key_does_not_change_with_the_reason() -> None:
    gap = Gap(GapKind.NO_PRICE, 7, "P-014", "core_service")

    assert key_of(gap) == key_of(replace(gap, reason="x"))
