"""A sheet, its checks, its gaps and its changes as rules: no database, every boundary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import permutations

import pytest

from casework import periods
from casework.billing import Away, Check, CheckedAs, Delivered, Gap, GapKind, Line, Provider
from casework.changes import Change, as_json, changes, from_json, version_of
from casework.gaps import Colleagues, certain, explained, gaps_of, key_of
from casework.hours import Mode, Recipient
from casework.months import MonthMove, MonthState, due_days, has_ended, may_move, moved, state_of
from casework.participation import (
    CaseMonth,
    Entry,
    KeptCheck,
    Planned,
    Rules,
    Whose,
    billed_order,
    bills_as,
    own,
    priced,
    whole,
)
from casework.prices import Price, PriceList

(PERIOD,) = (one for one in periods.periods() if one.name == "2025-2026")
OCTOBER = date(2026, 10, 1)
HERE, THERE = Provider(1, "Näidistugi"), Provider(2, "Teine abi")
TIINA, OTTO, PIRET = 3, 4, 2
WHOSE = Whose(7, "P-014", "Mari Tamm", 1, "Näidisvald")
EVERYDAY, CORE, RESPITE = "everyday_life_support", "planning_and_coordination", "respite_care"
AT = datetime(2026, 11, 2, 8, tzinfo=UTC)
WHO = Colleagues({TIINA: "Tiina M.", OTTO: "Otto R.", PIRET: "Piret V."}, {TIINA, PIRET})
RULES = Rules((), PriceList([Price("support_everyday_life", Decimal("17.35"), date(2025, 1, 1))]), PERIOD)


def entry(
    number: int,
    day: int,
    minutes: int = 60,
    activity: str | None = EVERYDAY,
    *,
    by: int = TIINA,
    provider: Provider | None = HERE,
    recipient: Recipient = Recipient.PARTICIPANT,
) -> Entry:
    said = Delivered(
        number, 1, date(2026, 10, day), minutes, provider, WHO.name(by), Mode.INDIVIDUAL, recipient, activity
    )
    return priced(Entry(7, by, said), WHOSE, RULES)


def case(*entries: Entry, checks: tuple[KeptCheck, ...] = (), plans: tuple[Planned, ...] = ()) -> CaseMonth:
    return CaseMonth(WHOSE, OCTOBER, PERIOD, entries, plans, checks, manager_id=1, specialist_id=PIRET)


def checked(account: int, role: CheckedAs, digest: str) -> KeptCheck:
    return KeptCheck(account, Check(WHO.name(account), role, AT, digest))


# ── sheets ───────────────────────────────────────────────────────────────────


def test_lines_stand_in_the_catalogues_order() -> None:
    sheet = whole(
        case(
            entry(1, 3),
            entry(2, 4, activity="leisure_support"),
            entry(3, 5, activity=CORE),
            entry(4, 6, activity=None),
            entry(5, 7, provider=THERE),
            entry(6, 8, provider=None),
            entry(7, 9, recipient=Recipient.GROUP),
        )
    )
    assert [(line.billed, line.provider.name if line.provider else "", line.recipient) for line in sheet.lines] == [
        ("core_service", "Näidistugi", "participant"),
        ("support_leisure", "Näidistugi", "participant"),
        ("support_everyday_life", "", "participant"),
        ("support_everyday_life", "Näidistugi", "group"),
        ("support_everyday_life", "Näidistugi", "participant"),
        ("support_everyday_life", "Teine abi", "participant"),
        (None, "Näidistugi", "participant"),
    ]
    assert sheet.minutes == 7 * 60
    assert sheet.total == 4 * Decimal("17.35")
    assert not sheet.is_priced


def test_every_billed_component_has_its_place() -> None:
    assert billed_order(PERIOD)[:2] == ["core_service", "from_plan"]
    assert {row.component for row in PERIOD.billing.values()} <= set(billed_order(PERIOD))
    assert billed_order(None)


def test_entries_are_oldest_first_whatever_order_they_came_in() -> None:
    entries = [entry(3, 5), entry(1, 9), entry(2, 5)]

    assert {tuple(one.entry for one in whole(case(*some)).entries) for some in permutations(entries)} == {(2, 3, 1)}


# ── digests and checks ───────────────────────────────────────────────────────


def test_the_digest_is_of_what_is_shown_and_nothing_else() -> None:
    first = whole(case(entry(1, 3), entry(2, 4)))
    same = [
        case(entry(2, 4), entry(1, 3)),
        case(entry(9, 3), entry(8, 4)),  # deleted and written anew, to say the same
        replace(case(entry(1, 3), entry(2, 4)), whose=replace(WHOSE, name="")),
        case(
            *(
                replace(one, said=replace(one.said, unit=Decimal(99), version=4, worker="X"))
                for one in (entry(1, 3), entry(2, 4))
            )
        ),
    ]
    assert {whole(one).digest for one in same} == {first.digest}
    assert len(first.digest) == 64


@pytest.mark.parametrize(
    "other",
    [
        (entry(1, 3),),
        (entry(1, 3), entry(2, 4), entry(3, 4)),
        (entry(1, 3), entry(2, 5)),
        (entry(1, 3), entry(2, 4, 61)),
        (entry(1, 3), entry(2, 4, activity=CORE)),
        (entry(1, 3), entry(2, 4, recipient=Recipient.GROUP)),
        (entry(1, 3), entry(2, 4, provider=THERE)),
        (entry(1, 3), entry(2, 4, by=OTTO)),
        (entry(1, 3), replace(entry(2, 4), said=replace(entry(2, 4).said, starts=540, ends=600))),
        (entry(1, 3), replace(entry(2, 4), said=replace(entry(2, 4).said, mode=Mode.GROUP))),
    ],
)
def test_anything_that_is_shown_makes_another_digest(other: tuple[Entry, ...]) -> None:
    assert whole(case(*other)).digest != whole(case(entry(1, 3), entry(2, 4))).digest


def test_the_digest_is_of_one_person() -> None:
    other = replace(case(entry(1, 3)), whose=replace(WHOSE, case_id=8))

    assert whole(other).digest != whole(case(entry(1, 3))).digest


def test_a_workers_check_survives_what_a_colleague_writes_and_the_specialists_does_not() -> None:
    mine = entry(1, 3)
    checks = (
        checked(TIINA, CheckedAs.WORKER, own(case(mine), TIINA).digest),
        checked(PIRET, CheckedAs.SPECIALIST, whole(case(mine)).digest),
    )
    assert {one.by for one in whole(case(mine, checks=checks)).checks} == {"Tiina M.", "Piret V."}

    later = case(mine, entry(2, 4, by=OTTO), checks=checks)
    assert [one.by for one in whole(later).checks] == ["Tiina M."]
    assert [one.by for one in own(later, TIINA).checks] == ["Tiina M."]
    assert own(later, OTTO).checks == ()
    assert own(later, OTTO).minutes == 60


def test_a_check_of_nothing_holds_for_nothing() -> None:
    assert whole(case(checks=(checked(PIRET, CheckedAs.SPECIALIST, whole(case()).digest),))).checks == ()


# ── what it bills as ─────────────────────────────────────────────────────────


def planned(activity: str, domain: str | None, first: date, last: date | None = None) -> Planned:
    return Planned(7, activity, Mode.INDIVIDUAL, 240, first, last, domain)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 10, 3), "support_housing"),
        (date(2026, 10, 12), "support_housing"),
        (date(2026, 10, 13), "support_leisure"),
        (date(2026, 11, 30), "support_leisure"),
    ],
)
def test_the_plan_of_the_day_names_the_domain(day: date, expected: str) -> None:
    plans = (
        planned("personal_support", "housing", date(2026, 10, 5), date(2026, 10, 12)),
        planned("personal_support", "leisure", date(2026, 10, 13)),
    )
    assert bills_as("personal_support", day, Rules(plans, PriceList(), PERIOD)) == expected


def test_without_a_domain_nobody_guesses() -> None:
    assert bills_as("personal_support", OCTOBER, RULES) is None
    assert bills_as(None, OCTOBER, RULES) is None
    assert bills_as(EVERYDAY, OCTOBER, Rules((), PriceList(), None)) is None


# ── gaps ─────────────────────────────────────────────────────────────────────


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


# ── state ────────────────────────────────────────────────────────────────────

WAYS = {
    MonthMove.CLOSE: {MonthState.IN_CHECK: MonthState.CLOSED, MonthState.CORRECTED: MonthState.CLOSED},
    MonthMove.SEND: {MonthState.CLOSED: MonthState.SENT},
    MonthMove.UNSEND: {MonthState.SENT: MonthState.CLOSED},
    MonthMove.CORRECT: {
        MonthState.CLOSED: MonthState.CORRECTED,
        MonthState.SENT: MonthState.CORRECTED,
        MonthState.CORRECTED: MonthState.CORRECTED,
    },
}


@pytest.mark.parametrize("move", MonthMove)
@pytest.mark.parametrize("state", MonthState)
def test_there_are_these_ways_and_no_others(state: MonthState, move: MonthMove) -> None:
    expected = WAYS[move].get(state)
    assert may_move(state, move) is (expected is not None)
    if expected is not None:
        assert moved(state, move) is expected
    else:
        with pytest.raises(ValueError, match="from"):
            moved(state, move)


@pytest.mark.parametrize(
    ("month", "asked", "draft", "report"),
    [
        (date(2026, 10, 1), date(2026, 11, 2), date(2026, 11, 4), date(2026, 11, 10)),
        (date(2026, 11, 15), date(2026, 12, 1), date(2026, 12, 3), date(2026, 12, 9)),
        (date(2025, 12, 1), date(2026, 1, 2), date(2026, 1, 6), date(2026, 1, 12)),
        (date(2025, 3, 1), date(2025, 4, 1), date(2025, 4, 3), date(2025, 4, 9)),
        (date(2024, 2, 29), date(2024, 3, 1), date(2024, 3, 5), date(2024, 3, 11)),
    ],
)
def test_the_days_of_a_month(month: date, asked: date, draft: date, report: date) -> None:
    days = due_days(month)

    assert (days.asked, days.draft, days.report) == (asked, draft, report)


def test_a_month_is_in_check_once_it_has_ended() -> None:
    february = date(2024, 2, 1)
    assert not has_ended(february, date(2024, 2, 29))
    assert state_of(february, date(2024, 2, 29)) is MonthState.OPEN
    assert state_of(february, date(2024, 3, 1)) is MonthState.IN_CHECK
    assert state_of(february, date(2024, 3, 1), MonthState.SENT) is MonthState.SENT


# ── changes ──────────────────────────────────────────────────────────────────


def line(minutes: int, unit: str | None = "17.35", provider: Provider | None = HERE) -> Line:
    price = Decimal(unit) if unit else None
    total = (price * minutes / 60).quantize(Decimal("0.01")) if price else None
    return Line(provider, "support_everyday_life", Recipient.PARTICIPANT, price, minutes, total)


def told(before: tuple[Line, ...], after: tuple[Line, ...]) -> list[tuple[int | None, int | None]]:
    one = version_of([replace(whole(case()), lines=before)])
    two = version_of([replace(whole(case()), lines=after)])
    found: tuple[Change, ...] = changes(one, two)
    return [(c.before.minutes if c.before else None, c.after.minutes if c.after else None) for c in found]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((line(60),), (line(60),), []),
        ((line(60),), (line(90),), [(60, 90)]),
        ((line(60, None),), (line(60),), [(60, 60)]),
        ((), (line(60),), [(None, 60)]),
        ((line(60),), (), [(60, None)]),
        ((line(60),), (line(60, provider=THERE),), [(None, 60), (60, None)]),
        ((line(60, "10"), line(30, "11")), (line(60, "10"), line(45, "11")), [(30, 45)]),
        ((line(60, "10"),), (line(40, "10"), line(20, "11")), [(60, 40), (None, 20)]),
    ],
)
def test_changes_tell_what_each_line_was_and_is(
    before: tuple[Line, ...], after: tuple[Line, ...], expected: list[tuple[int | None, int | None]]
) -> None:
    assert told(before, after) == expected


def test_a_version_is_kept_as_it_was() -> None:
    sheet = whole(case(entry(1, 3), entry(2, 4, activity=None), entry(3, 5, provider=None)))
    version = version_of([sheet])

    assert from_json(as_json(version)) == version
    assert version.total == sheet.total
    assert "Mari" not in str(as_json(version))
