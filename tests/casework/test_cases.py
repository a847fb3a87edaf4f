"""A case's way: stage and next step follow from the facts; what cannot be is refused; what is likely comes first."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest

from casework.cases import (
    FOLLOWS,
    HOWS,
    MAY_LIE_AHEAD,
    NOTED_BY_MANAGER,
    NOTED_BY_SPECIALIST,
    CaseKind,
    How,
    NotNoted,
    Stage,
    Why,
    check,
    next_step,
    stage,
)
from casework.facts import Event, Facts
from casework.likely_facts import AGAIN, MOST, likely

D = date(2026, 3, 2)
TODAY = date(2026, 11, 23)
ALL = frozenset(NOTED_BY_MANAGER)


def facts(*events: Event) -> Facts:
    """One a day, in this order."""
    return Facts.of(*((event, D + timedelta(days=number)) for number, event in enumerate(events)))


@pytest.mark.parametrize(
    ("happened", "expected"),
    [
        ((), Stage.NOTICED),
        ((Event.CONTACTED,), Stage.NOTICED),
        ((Event.ENTERED,), Stage.ASSESSMENT),
        ((Event.ENTERED, Event.ASSESSED), Stage.PLANNING),
        ((Event.ASSESSED,), Stage.PLANNING),
        ((Event.ENTERED, Event.REASSESSED), Stage.PLANNING),
        ((Event.ENTERED, Event.ASSESSED, Event.PLANNED), Stage.SUPPORT),
        ((Event.ENTERED, Event.ASSESSED, Event.PLANNED, Event.EXITED), Stage.LEFT),
        ((Event.ENTERED, Event.EXITED, Event.ENTERED), Stage.ASSESSMENT),
        ((Event.EXITED,), Stage.LEFT),
    ],
)
def test_the_stage_is_the_furthest_that_was_reached(happened: tuple[Event, ...], expected: Stage) -> None:
    assert stage(facts(*happened)) is expected


@pytest.mark.parametrize(
    ("happened", "kind", "expected"),
    [
        ((), CaseKind.ISTE, Event.ENTERED),
        ((), CaseKind.OWN, Event.CONTACTED),
        ((Event.CONTACTED,), CaseKind.OWN, Event.ASSESSED),
        ((Event.ENTERED,), CaseKind.ISTE, Event.ASSESSED),
        ((Event.ENTERED, Event.ASSESSED), CaseKind.ISTE, Event.LINKED),
        ((Event.ENTERED, Event.ASSESSED, Event.LINKED), CaseKind.ISTE, Event.PLANNED),
        ((Event.PLANNED,), CaseKind.ISTE, Event.REVIEWED),
        ((Event.EXITED,), CaseKind.ISTE, Event.EXIT_FORM),
        ((Event.EXITED, Event.EXIT_FORM), CaseKind.ISTE, None),
    ],
)
def test_the_next_step_is_one_and_the_likeliest(
    happened: tuple[Event, ...], kind: CaseKind, expected: Event | None
) -> None:
    assert next_step(facts(*happened), kind) is expected


def test_a_way_walked_step_by_step_comes_to_the_plan_and_never_asks_twice() -> None:
    walked: list[Event] = []
    now = Facts()
    while (step := next_step(now, CaseKind.ISTE)) is not Event.REVIEWED and len(walked) < 10:
        assert step is not None
        walked.append(step)
        now = now.add(step, D + timedelta(days=len(walked)))

    assert walked == [Event.ENTERED, Event.ASSESSED, Event.LINKED, Event.PLANNED]


# ── what cannot be kept ──────────────────────────────────────────────────────


@pytest.mark.parametrize("event", NOTED_BY_MANAGER)
def test_what_lies_ahead_is_kept_only_where_days_are_agreed_beforehand(event: Event) -> None:
    tomorrow = TODAY + timedelta(days=1)
    if event in MAY_LIE_AHEAD:
        check(event, tomorrow, Facts(), TODAY)
    else:
        with pytest.raises(NotNoted) as refusal:
            check(event, tomorrow, Facts(), TODAY)
        assert refusal.value.why is Why.FUTURE
    check(event, TODAY, Facts(), TODAY)


@pytest.mark.parametrize("event", NOTED_BY_MANAGER)
def test_the_same_fact_is_not_kept_twice_on_a_day(event: Event) -> None:
    with pytest.raises(NotNoted) as refusal:
        check(event, D, Facts.of((event, D)), TODAY)
    assert refusal.value.why is Why.TWICE
    check(event, D, Facts.of((event, D)).undo(event, D), TODAY)


@pytest.mark.parametrize(("later", "earlier"), FOLLOWS.items())
def test_an_order_that_cannot_be_is_refused_and_an_unknown_one_is_not(later: Event, earlier: Event) -> None:
    check(later, D, Facts(), TODAY)
    check(later, D, Facts.of((earlier, D)), TODAY)
    with pytest.raises(NotNoted) as refusal:
        check(later, D - timedelta(days=1), Facts.of((earlier, D)), TODAY)
    assert refusal.value.why is Why.BEFORE


@pytest.mark.parametrize("note", ["", "   "])
def test_an_unsigned_entry_needs_its_reason(note: str) -> None:
    with pytest.raises(NotNoted) as refusal:
        check(Event.ENTERED, D, Facts(), TODAY, How.UNSIGNED, note)
    assert refusal.value.why is Why.NEEDS_NOTE
    check(Event.ENTERED, D, Facts(), TODAY, How.UNSIGNED, "Ei soovinud")
    check(Event.ENTERED, D, Facts(), TODAY, How.PLAIN, note)


def test_the_specialist_notes_a_part_of_what_the_case_manager_notes() -> None:
    assert set(NOTED_BY_MANAGER) > NOTED_BY_SPECIALIST
    assert set(HOWS) <= set(NOTED_BY_MANAGER)
    assert Event.ENTERED not in NOTED_BY_SPECIALIST


# ── what is likely ───────────────────────────────────────────────────────────

WAY = (Event.ENTERED, Event.ASSESSED, Event.LINKED, Event.PLANNED, Event.REVIEWED, Event.EXITED, Event.EXIT_FORM)


@pytest.mark.parametrize("kind", CaseKind)
@pytest.mark.parametrize("happened", [way for size in range(4) for way in combinations(WAY, size)])
def test_the_likeliest_are_few_begin_with_the_next_step_and_can_still_happen(
    happened: tuple[Event, ...], kind: CaseKind
) -> None:
    now = facts(*happened)
    found = likely(now, kind, ALL)

    assert 0 < len(found) <= MOST
    assert len(set(found)) == len(found)
    step = next_step(now, kind)
    if step is not None and (now.on(step) is None or step in AGAIN):
        assert found[0] is step
    back = {Event.ENTERED} if stage(now) is Stage.LEFT else set()
    assert all(now.on(event) is None or event in AGAIN | back for event in found)


def test_only_what_one_may_note_is_offered() -> None:
    found = likely(facts(Event.ENTERED, Event.ASSESSED), CaseKind.ISTE, NOTED_BY_SPECIALIST)

    assert found == (Event.PLANNED, Event.QOL_START_SPECIALIST, Event.NEED_CHANGED)


def test_a_leaving_agreed_for_later_is_no_leaving_yet() -> None:
    """Until its day the person is on the way as before; on the day they have left."""
    day = date(2026, 12, 31)
    noted = Facts.of((Event.ENTERED, date(2025, 1, 15)), (Event.PLANNED, date(2025, 3, 1)), (Event.EXITED, day))

    assert stage(noted.by(day - timedelta(days=1))) is Stage.SUPPORT
    assert next_step(noted.by(day - timedelta(days=1)), CaseKind.ISTE) is Event.REVIEWED
    assert stage(noted.by(day)) is Stage.LEFT
