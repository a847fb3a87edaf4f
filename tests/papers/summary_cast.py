"""Summaries of three weeks, made up: an ordinary one, a silent one, a terrible one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from casework.case_file import Finding
from casework.cases import Stage
from casework.summaries import (
    BudgetFigures,
    CaseFigures,
    DutyFigures,
    HoursFigures,
    HoursLine,
    PlaceFigures,
    ReferralFigures,
    Span,
    SpecialistLine,
    Summary,
    Times,
    Worker,
)

DAY = date(2026, 11, 18)
WEEK = Span.week_of(DAY)
MONDAY = date(2026, 11, 23)


def line(key: str, done: int, planned: int, people: int, name: str = "") -> HoursLine:
    return HoursLine(key, done, planned, done - 30, name, people=frozenset(range(people)))


COMPONENTS = (
    line("planning_and_coordination", 1500, 1800, 12),
    line("mental_and_motor_capacity", 600, 700, 6),
    line("psychological_counselling", 300, 420, 4),
    line("risk_and_behaviour_management", 180, 120, 1),
    line("sheltered_work", 2000, 1900, 7),
    line("leisure_support", 800, 1000, 6),
    line("everyday_life_support", 1600, 1700, 11),
    line("", 130, 0, 2),
)
PROVIDERS = (line("1", 5000, 5440, 12, "Näidistugi OÜ"), line("2", 2110, 2200, 6, "MTÜ Teine Tugi"))
ORDINARY = Summary(
    1,
    "Näidisvald",
    WEEK,
    MONDAY,
    ReferralFigures(0, 6, 5, 1, 4, Times(5, 210, 1500), Times(4, 400, 5000)),
    CaseFigures(
        18,
        ((Stage.NOTICED, 1), (Stage.ASSESSMENT, 2), (Stage.PLANNING, 3), (Stage.SUPPORT, 12)),
        1,
        0,
        4,
        ((Finding.PLAN_MISSING, 3), (Finding.TARGET_UNCHECKED, 1)),
    ),
    DutyFigures(7, 1, 2, 5, (SpecialistLine(3, "Jaana P.", 4, 1, 1, 2), SpecialistLine(None, "", 3, 0, 1, 3))),
    HoursFigures(
        7110,
        7640,
        6900,
        COMPONENTS,
        PROVIDERS,
        2,
        (Worker(1, "Maie K."), Worker(2, "Rein T.")),
        (Worker(3, "Olga P."),),
    ),
    PlaceFigures("naidis", 20, 12),
    BudgetFigures(Decimal("192292.80"), Decimal("150000.00"), Decimal("181000.00")),
)
EMPTY = Summary(
    1,
    "Näidisvald",
    WEEK,
    MONDAY,
    duties=DutyFigures(next=3),
    hours=HoursFigures(planned=600, silent_count=1, silent=(Worker(1, "Maie K."),)),
    places=PlaceFigures("naidis", 5, 3),
)
TERRIBLE = replace(
    ORDINARY,
    referrals=ReferralFigures(5, 23, 9, 17, 3, Times(9, 2900, 12400), Times(3, 9000, 20000)),
    duties=DutyFigures(2, 9, 27, 31),
    places=PlaceFigures("naidis", 40, 6, joint=True),
    budget=BudgetFigures(Decimal("384585.60"), Decimal("380000.00"), Decimal("350000.00"), date(2026, 12, 10)),
    hours=replace(
        ORDINARY.hours,
        done=0,
        by_component=tuple(replace(one, done=0) for one in COMPONENTS),
        by_provider=tuple(replace(one, done=0) for one in PROVIDERS),
        silent_count=14,
        silent=tuple(Worker(number, f"Tugitöötaja {number} K.") for number in range(14)),
        said_none=(),
    ),
)
WEEKS = {"ordinary": ORDINARY, "empty": EMPTY, "terrible": TERRIBLE}
