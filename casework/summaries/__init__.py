"""A municipality's week or month in numbers, and what stands behind each of them. Plain rows in, figures out.

A number tells of the span as it is known now: what was written down later, or taken back, changes it.
"""

from casework.summaries.behind import Behind, BehindLine, behind
from casework.summaries.figures import (
    BudgetFigures,
    CaseFigures,
    ComplaintFigures,
    ContractLine,
    Count,
    DutyFigures,
    HoursFigures,
    HoursLine,
    Masked,
    PlaceFigures,
    Reader,
    ReferralFigures,
    SpecialistLine,
    Summary,
    Times,
    Worker,
)
from casework.summaries.making import made
from casework.summaries.money import budget_figures
from casework.summaries.raw import (
    CaseRaw,
    ContractRaw,
    DutyRaw,
    HoursRaw,
    PlanRaw,
    Raw,
    Stay,
    Visit,
    WorkerRaw,
    stays,
)
from casework.summaries.spans import Span, SpanKind

__all__ = [
    "Behind",
    "BehindLine",
    "BudgetFigures",
    "CaseFigures",
    "CaseRaw",
    "ComplaintFigures",
    "ContractLine",
    "ContractRaw",
    "Count",
    "DutyFigures",
    "DutyRaw",
    "HoursFigures",
    "HoursLine",
    "HoursRaw",
    "Masked",
    "PlaceFigures",
    "PlanRaw",
    "Raw",
    "Reader",
    "ReferralFigures",
    "Span",
    "SpanKind",
    "SpecialistLine",
    "Stay",
    "Summary",
    "Times",
    "Visit",
    "Worker",
    "WorkerRaw",
    "behind",
    "budget_figures",
    "made",
    "stays",
]
