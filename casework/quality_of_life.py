"""Quality of life: who rates it and when, what answers come to by area, and how two ratings differ. Pure.

At the start, after a year and at the end; by the person and by the base-support specialist [002 §3.1 KOV→SKA 8].
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from casework.deadlines import Duty
from casework.facts import Event, Facts


class Occasion(StrEnum):
    START = "start"
    YEAR = "year"
    END = "end"


class Side(StrEnum):
    """Who answers."""

    PERSON = "person"
    """The person, or a guardian on the person's behalf."""
    SPECIALIST = "specialist"
    CLOSE = "close"
    """A close person's own view: kept apart, no duty is met by it."""


class RatingState(StrEnum):
    DRAFT = "draft"
    CONFIRMED = "confirmed"
    CORRECTING = "correcting"
    """Confirmed; other answers are being written, and count once they are confirmed."""
    DROPPED = "dropped"


BEING_WRITTEN = frozenset({RatingState.DRAFT, RatingState.CORRECTING})
HELD = timedelta(minutes=15)
"""So long after an answer a rating counts as being filled in by the one who gave it."""
AHEAD = timedelta(days=30)
"""A rating is asked for so long before its day: also our own choice, no document names it."""
SAME = Decimal("0.5")
"""Half a step: a mean that moved by less is called the same. Our own choice too."""
Answers = Mapping[str, int | None]
"""By question: a step of its scale from 1 on, None for "don't know"; what was left out is not there."""
Means = Mapping[str, Decimal | None]
"""By area; None where nothing in it was answered."""


def event_of(occasion: Occasion, side: Side) -> Event | None:
    """The fact that such a rating is; None for a close person's."""
    return None if side is Side.CLOSE else Event(f"qol_{occasion}_{side}")


# ── the questions ────────────────────────────────────────────────────────────


class Standing(StrEnum):
    EXAMPLE = "example"
    """Ours, made up: people are told so wherever it is used."""
    OFFICIAL = "official"


Said = Mapping[str, str]
"""Words by language."""


@dataclass(frozen=True, slots=True)
class Scale:
    """`steps` from the lowest on; `unknown`: "don't know" is an answer too."""

    key: str
    steps: tuple[Said, ...]
    unknown: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """`seen`: as a specialist or a close person is asked about the person; `turned`: a high step is a bad one."""

    key: str
    area: str
    scale: Scale
    text: Said
    seen: Said
    turned: bool = False

    def asked(self, side: Side) -> Said:
        return self.text if side is Side.PERSON else self.seen

    def worth(self, step: int) -> int:
        """So that more is better."""
        return len(self.scale.steps) + 1 - step if self.turned else step


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """`comment`: what is asked at the end, to be answered in one's own words; None where nothing is."""

    name: str
    version: str
    standing: Standing
    source: str
    checked: date
    title: Said
    areas: Mapping[str, Said]
    questions: tuple[Question, ...]
    comment: Said | None = None

    def at(self, key: str) -> int | None:
        return next((place for place, one in enumerate(self.questions) if one.key == key), None)

    @property
    def measure(self) -> Hashable:
        """What its numbers hang on; words may be mended, areas, scales and questions may not."""
        questions = tuple((one.key, one.area, len(one.scale.steps), one.turned) for one in self.questions)
        return self.name, self.version, tuple(self.areas), questions

    def is_like(self, other: Questionnaire) -> bool:
        """Whether numbers from both may be laid side by side."""
        return self.measure == other.measure

    def takes(self, question: Question, answer: int | None) -> bool:
        if answer is None:
            return question.scale.unknown
        return 1 <= answer <= len(question.scale.steps)


def answered(questionnaire: Questionnaire, answers: Answers) -> int:
    """How many questions have an answer, "don't know" among them."""
    return sum(one.key in answers for one in questionnaire.questions)


def means(questionnaire: Questionnaire, answers: Answers) -> dict[str, Decimal | None]:
    """Each area's mean to two decimals, more is better. What was not answered is no nought: it does not count."""
    found: dict[str, Decimal | None] = {}
    for area in questionnaire.areas:
        values = [
            one.worth(step)
            for one in questionnaire.questions
            if one.area == area and (step := answers.get(one.key)) is not None
        ]
        found[area] = mean(values)
    return found


def mean(values: Iterable[int | Decimal]) -> Decimal | None:
    """To two decimals, half up; None of nothing."""
    known = list(values)
    if not known:
        return None
    return (sum(map(Decimal, known), Decimal()) / len(known)).quantize(Decimal("0.01"), ROUND_HALF_UP)


# ── two ratings ──────────────────────────────────────────────────────────────


class Change(StrEnum):
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


def difference(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    """Above nought is better; None where one of them is not known."""
    return None if before is None or after is None else after - before


def change(before: Decimal | None, after: Decimal | None) -> Change | None:
    moved = difference(before, after)
    if moved is None:
        return None
    if abs(moved) < SAME:
        return Change.SAME
    return Change.BETTER if moved > 0 else Change.WORSE


# ── what is owed ─────────────────────────────────────────────────────────────


def owed(duties: Iterable[Duty], facts: Facts, side: Side, today: date) -> tuple[Occasion, ...]:
    """Occasions whose rating by this side is wanted now, the one whose day is nearest (or past) first."""
    by_key = {duty.key: duty for duty in duties if not duty.is_over(today)}
    wanted: list[tuple[date, Occasion]] = []
    for occasion in Occasion:
        event, duty = event_of(occasion, side), by_key.get(f"qol_{occasion}")
        if event is None or duty is None or duty.met_on is not None or _is_given(facts, event):
            continue
        if duty.due is None or duty.due - AHEAD <= today:
            wanted.append((duty.due or today, occasion))
    return tuple(occasion for _, occasion in sorted(wanted, key=lambda one: one[0]))


def is_missing(facts: Facts, occasion: Occasion, side: Side) -> bool:
    """Whether this side has not rated that occasion in this stay; whoever is never asked for it misses nothing."""
    event = event_of(occasion, side)
    return event is not None and not _is_given(facts, event)


def _is_given(facts: Facts, event: Event) -> bool:
    """In this stay: who has left and entered again is asked again."""
    given, entered = facts.on(event), facts.on(Event.ENTERED)
    return given is not None and (entered is None or given >= entered)


def offered(duties: Iterable[Duty], facts: Facts, side: Side, today: date) -> tuple[Occasion, ...]:
    """All occasions, in the order in which they are offered: the owed ones, those to come, those given already."""
    first = owed(duties, facts, side, today)
    rest = [one for one in Occasion if one not in first]

    def is_given(occasion: Occasion) -> bool:
        event = event_of(occasion, side)
        return event is not None and _is_given(facts, event)

    return (*first, *sorted(rest, key=is_given))
