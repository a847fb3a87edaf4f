"""What a group's post may tell: a reader who knows the rules tries every way in which the figures could have come."""

from __future__ import annotations

import random
from collections import defaultdict
from itertools import product

import pytest

from casework.case_file import Finding
from casework.cases import Stage
from casework.small_counts import LEAST, for_group, for_private, for_ska, masked
from casework.summaries import (
    CaseFigures,
    ContractLine,
    DutyFigures,
    HoursFigures,
    HoursLine,
    Masked,
    PlaceFigures,
    Reader,
    ReferralFigures,
    Span,
    SpecialistLine,
    Summary,
    Times,
    Worker,
)
from tests.papers.summary_cast import DAY, WEEK

STAGES = (Stage.NOTICED, Stage.ASSESSMENT, Stage.PLANNING, Stage.SUPPORT)


def summary(**parts: object) -> Summary:
    return Summary(1, "Näidisvald", WEEK, DAY, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, 0), (1, Masked.UNDER), (4, Masked.UNDER), (5, 5), (60, 60), (Masked.SOME, Masked.SOME)],
)
def test_a_count_of_people_is_told_from_five_on(count: int, told: object) -> None:
    assert masked(count) == told


def test_whoever_knows_the_rules_cannot_work_out_a_stage() -> None:
    """For every town of up to 14 people: the same post could have come from another number in each small stage."""
    posts = defaultdict(set)
    for counts in product(range(15), repeat=len(STAGES)):
        if sum(counts) <= 14:
            cases = CaseFigures(
                sum(counts), tuple((key, one) for key, one in zip(STAGES, counts, strict=True) if one)
            )
            posts[for_group(summary(cases=cases)).cases].add(counts)
    assert len(posts) > 20

    for told, towns in posts.items():
        shown = {stage for stage, _ in told.stages if stage}
        for place, stage in enumerate(STAGES):
            numbers = {town[place] for town in towns}
            if any(0 < number < LEAST for number in numbers):
                assert stage not in shown
                assert len(numbers) > 1, (told, towns)


def test_a_stage_that_is_told_and_the_total_are_true() -> None:
    dice = random.Random(4)
    for _ in range(300):
        counts = [dice.choice([0, 1, 2, 4, 5, 9, 30]) for _ in STAGES]
        stages = tuple((key, one) for key, one in zip(STAGES, counts, strict=True) if one)
        told = for_group(summary(cases=CaseFigures(sum(counts), stages))).cases
        assert told.total == sum(counts)
        assert all((key, one) in stages for key, one in told.stages if key)
        assert all(one >= LEAST for _, one in told.stages)
        assert not told.stages or sum(one for _, one in told.stages) == told.total


def test_two_weeks_of_posts_do_not_tell_a_small_number_of_referrals() -> None:
    """Who waited + new − taken = who wait: a small one of them is never the only answer to that sum.

    Whoever reads knows the week before as well: exactly where its post could tell it.
    """
    weeks = defaultdict(set)
    for waited, new, taken in product(range(17), repeat=3):
        waits = waited + new - taken
        if 0 <= waits < 17:
            times = Times(taken, 90, 90) if taken else Times()
            told = for_group(summary(referrals=ReferralFigures(waited, new, taken, waits, 0, times))).referrals
            before = waited if waited == 0 or waited >= LEAST else Masked.SOME
            published = (before, told.new, told.taken, told.waiting, told.until_taken.median)
            weeks[published].add((waited, new, taken, waits))
    assert len(weeks) > 100

    within = {told: towns for told, towns in weeks.items() if any(max(one) <= 8 for one in towns)}
    for post, possible in within.items():
        for place in range(4):
            numbers = {one[place] for one in possible}
            if any(0 < number < LEAST for number in numbers):
                assert len(numbers) > 1, (post, possible)


def test_times_of_a_few_referrals_are_not_told() -> None:
    few, enough = Times(4, 100, 900), Times(5, 100, 900)
    told = for_group(summary(referrals=ReferralFigures(0, 6, 6, 0, 6, few, enough))).referrals

    assert told.until_taken == Times()
    assert told.until_contact == enough


def _line(key: str, minutes: int, people: set[int]) -> HoursLine:
    return HoursLine(key, minutes, minutes, minutes, people=frozenset(people))


def test_no_line_of_hours_is_of_fewer_than_five_people_nor_what_is_left_of_the_sum() -> None:
    dice = random.Random(9)
    merged = told_apart = 0
    for _ in range(500):
        lines = tuple(
            _line(key, dice.randrange(30, 600), set(dice.sample(range(12), dice.randrange(1, 9))))
            for key in "abcdef"[: dice.randrange(1, 7)]
        )
        whole = sum(line.done for line in lines)
        told = for_group(summary(hours=HoursFigures(whole, whole, whole, lines, lines))).hours
        people = {line.key: line.people for line in lines}
        named = [line for line in told.by_component if not line.is_rest]
        left = [line for line in lines if line.key not in {one.key for one in named}]
        assert all(len(people[line.key]) >= LEAST for line in named)
        assert all(not line.people and line.before is None for line in told.by_component)
        if told.by_component:
            assert sum(line.done for line in told.by_component) == whole
            assert not left or len(frozenset().union(*(line.people for line in left))) >= LEAST
        merged += len(left) > 1
        told_apart += bool(named)
        assert told.by_provider == told.by_component
        assert (told.done, told.planned, told.before) == (whole, whole, whole)
    assert min(merged, told_apart) > 50


def test_a_group_is_told_no_names_and_contract_figures_whole() -> None:
    places = PlaceFigures("naidis", 5, 1)
    private = summary(
        cases=CaseFigures(1, ((Stage.SUPPORT, 1),), 1, 0, 1, ((Finding.PLAN_MISSING, 1),)),
        duties=DutyFigures(1, 1, 1, 1, (SpecialistLine(3, "Jaana P.", 1, 1, 1, 1),)),
        hours=HoursFigures(90, 60, 30, (), (), 1, (Worker(1, "Maie K."),), (Worker(2, "Rein T."),)),
        places=places,
    )
    told = for_group(private)

    assert (told.places, told.duties.overdue, told.hours.done, told.hours.silent_count) == (places, 1, 90, 1)
    assert (told.cases.total, told.cases.stages, told.cases.findings) == (1, (), ())
    assert (told.cases.entered, told.cases.left, told.cases.look) == (Masked.UNDER, 0, Masked.SOME)
    assert (told.duties.by_specialist, told.hours.silent, told.hours.said_none) == ((), (), ())
    assert "K." not in repr(told)
    assert told.reader is Reader.GROUP
    assert for_group(told) == told
    assert for_private(private) == private


def test_an_adviser_is_told_how_timely_a_few_duties_were_only_from_five_on() -> None:
    few = ContractLine("a", ("A",), 5, 1, 60, 60, on_time=3, late=1)
    enough = ContractLine("b", ("B",), 5, 1, 60, 60, on_time=4, late=1)

    assert for_ska([few, enough]) == [ContractLine("a", ("A",), 5, 1, 60, 60), enough]


def test_a_quiet_week_stays_quiet_in_a_group() -> None:
    assert for_group(summary()).is_empty
    assert not for_group(summary(referrals=ReferralFigures(waiting=1))).is_empty


def test_the_span_is_not_touched() -> None:
    assert for_group(summary()).span == Span.week_of(DAY) == WEEK
