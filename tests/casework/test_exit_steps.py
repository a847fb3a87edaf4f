"""The steps of leaving as they follow from facts and duties, and who is pressing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from casework.deadlines import State
from casework.exit_steps import (
    ExitStep,
    Leaving,
    StepLine,
    StepState,
    has_nothing,
    is_done,
    next_open,
    papers_owed,
    pressing,
    steps,
)
from casework.exits import ExitPath
from casework.facts import Event
from tests.casework.test_exits import END, NOVEMBER, leaving


def states(one: Leaving, today: date) -> dict[str, str]:
    return {line.step.value: line.state.value for line in steps(one, today)}


def test_the_application_is_a_step_on_the_way_into_a_state_service_alone() -> None:
    for path in (None, *ExitPath):
        shown = {line.step for line in steps(leaving(path=path), NOVEMBER)}
        assert shown == set(ExitStep) - ({ExitStep.APPLICATION} if path is not ExitPath.STATE_SERVICE else set())


def test_in_november_the_path_is_late_and_the_papers_come_later() -> None:
    assert states(leaving(), NOVEMBER) == {
        "path": "late",
        "told": "open",
        "sheet": "open",
        "qol_person": "later",
        "qol_specialist": "later",
        "left": "later",
        "hours": "later",
        "form": "later",
        "form_copy": "later",
    }


def test_who_leaves_in_may_has_forms_in_may() -> None:
    may = date(2026, 5, 20)
    gone = leaving((Event.EXITED, may), (Event.EXIT_PATH, date(2026, 5, 4)), path=ExitPath.OWN_SERVICE)

    before, after = states(gone, date(2026, 5, 4)), {line.step: line for line in steps(gone, date(2026, 5, 21))}
    assert (before["left"], before["form"], before["qol_person"]) == ("done", "later", "later")
    assert (after[ExitStep.FORM].state, after[ExitStep.FORM].due) == (StepState.LATE, may)
    assert (after[ExitStep.FORM_COPY].state, after[ExitStep.FORM_COPY].due) == (StepState.OPEN, date(2026, 6, 9))
    assert after[ExitStep.HOURS].state is StepState.OPEN


def test_what_the_leaving_has_made_needless_is_no_step_and_what_was_done_stays() -> None:
    may = date(2026, 5, 20)
    for done, left_over in ((Event.EXIT_PATH, {"path"}), (Event.EXIT_TOLD, {"told"})):
        gone = leaving((Event.EXITED, may), (done, may), path=ExitPath.OWN_SERVICE)
        assert states(gone, date(2026, 5, 21)).keys() & {"path", "told"} == left_over


def test_of_a_closed_case_the_papers_alone_are_left() -> None:
    may = date(2026, 5, 20)
    gone = replace(
        leaving((Event.EXITED, may), (Event.EXIT_FORM, may), path=ExitPath.STATE_SERVICE), papers_only=True
    )

    assert states(gone, date(2026, 5, 21)) == {"form": "done", "form_copy": "open"}
    assert papers_owed(gone.facts) == (ExitStep.FORM_COPY,)
    assert papers_owed(leaving().facts) == ()


def test_everything_done_is_done() -> None:
    day = date(2026, 12, 31)
    events = (Event.EXIT_PATH, Event.EXIT_TOLD, Event.EXIT_SHEET, Event.QOL_END_PERSON, Event.QOL_END_SPECIALIST)
    left = (Event.EXITED, Event.EXIT_FORM, Event.EXIT_FORM_SENT)
    facts = [(event, day) for event in (*events, *left)]
    whole = leaving(*facts, path=ExitPath.OWN_SERVICE, hours_on=date(2027, 1, 4))

    assert is_done(steps(whole, date(2027, 1, 5)))
    assert next_open(steps(whole, date(2027, 1, 5))) is None
    for missing in range(len(facts)):
        rest = leaving(*facts[:missing], *facts[missing + 1 :], path=ExitPath.OWN_SERVICE, hours_on=date(2027, 1, 4))
        assert [line.state for line in steps(rest, date(2027, 1, 20))].count(StepState.DONE) == len(facts)


def test_what_was_noted_before_the_person_came_back_is_of_an_earlier_stay() -> None:
    earlier = date(2024, 6, 3)
    back = leaving((Event.EXITED, earlier), (Event.EXIT_FORM, earlier), (Event.EXIT_TOLD, earlier))

    assert back.left_on is None
    assert states(back, date(2026, 12, 31))["form"] == "open"
    assert states(back, NOVEMBER)["told"] == "open"


def test_the_most_pressing_stand_first() -> None:
    today = NOVEMBER
    late, told = leaving(), leaving((Event.EXIT_PATH, NOVEMBER), path=ExitPath.OWN_SERVICE)
    quiet = leaving(
        (Event.EXIT_PATH, NOVEMBER),
        (Event.EXIT_TOLD, NOVEMBER),
        (Event.EXIT_SHEET, NOVEMBER),
        path=ExitPath.OWN_SERVICE,
    )
    done = [StepLine(ExitStep.PATH, StepState.DONE, today)]

    keys = [pressing(steps(one, today), END) for one in (late, told, quiet)]
    assert [*keys, pressing(done, END)] == sorted([*keys, pressing(done, END)])
    assert next_open(steps(late, today)) == StepLine(ExitStep.PATH, StepState.LATE, due=date(2026, 11, 1))
    assert next_open(steps(quiet, today)) is None
    assert (has_nothing(late), has_nothing(told)) == (True, False)


def test_an_application_is_late_from_the_day_on_which_it_cannot_be_answered_in_time() -> None:
    one = leaving((Event.EXIT_PATH, date(2026, 10, 1)), path=ExitPath.STATE_SERVICE)

    for today, state in ((date(2026, 11, 3), StepState.OPEN), (date(2026, 11, 4), StepState.LATE)):
        line = next(line for line in steps(one, today) if line.step is ExitStep.APPLICATION)
        assert (line.state, line.due) == (state, date(2026, 11, 3))


@given(st.dates(date(2026, 1, 1), date(2027, 3, 31)), st.sets(st.sampled_from([*Event]), max_size=6))
def test_a_step_that_waits_is_never_done_and_what_is_done_has_its_day(today: date, happened: set[Event]) -> None:
    one = leaving(*((event, date(2026, 11, 2)) for event in happened), path=ExitPath.STATE_SERVICE)
    for line in steps(one, today):
        assert (line.state is StepState.DONE) == (line.day is not None)
        assert not (line.state is StepState.LATE and line.due is not None and today <= line.due)
    assert all(duty.state(today) is not State.MET for duty in one.duties if duty.met_on is None)
