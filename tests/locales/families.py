"""Families of texts (`texts.of("urgency", …)`, f"precheck-{…}") and everybody who belongs to them."""

from __future__ import annotations

from collections.abc import Iterable

from admin.simulating.money import FEE_NUMBERS
from admin.simulating.shown import HEADS as SIMULATED
from casework import help_guide, help_numbers, help_pages, periods
from casework.absences import Flaw, Offer
from casework.billing import CheckedAs, GapKind
from casework.case_file import Finding, Paper, Standing
from casework.case_file import Verdict as FileVerdict
from casework.cases import HOWS, NOTED_BY_MANAGER, CaseMove, Stage, Why
from casework.components import Way, components
from casework.deadlines import State
from casework.duties import Owner, kinds
from casework.eligibility import Status as RuleStatus
from casework.eligibility import Verdict, target_groups
from casework.exit_steps import ExitStep
from casework.exits import CHOSEN_HERE, DayFlaw, ExitPath, ExitReason
from casework.facts import Event, Trait
from casework.hours import Mode, Recipient
from casework.hours_lines import Field
from casework.hours_text import Doubt
from casework.life import LifeFlaw
from casework.months import MonthState
from casework.pauses import Flaw as PauseFlaw
from casework.pauses import PauseKind
from casework.people import Role
from casework.periods.model import Measure, Unit
from casework.reasons import WORDS as CLOSE_REASONS
from casework.reasons import Trouble
from casework.referrals import Agreement, Domain, Guardian, Move, Outcome, ReferrerKind, Status, Urgency
from casework.reminders import WAY_WORDS
from casework.review_days import ReviewFlaw, ReviewIn
from casework.snoozing import Wait
from casework.summaries import Behind
from casework.target_group import Answer, Result
from dialogs import asking
from dialogs.forms import unfinished
from dialogs.help import count
from dialogs.hours.kept import REASONS
from dialogs.leading.inviting import Invited
from dialogs.menu import COMMANDS
from dialogs.months.files_page import MAIN
from locales import LANGUAGES
from papers.exit_list_xlsx import HEADS as EXIT_HEADS
from papers.month.words import HEADS
from storage.case_lists import CaseFilter
from storage.referral_lists import Filter
from storage.tables import Allowed, GroupState, OutboxState, SectorKind

PERSON_LANGUAGES = ("et", "ru", "other", "unknown")
BILLED = {row.component for period in periods.periods() for row in period.billing.values() if row.component}
NUMBERS = {key for period in periods.periods() for key in period.numbers}
TARGET_RULES = {
    *("min_age", "old_age_pension", "child_protection", "window", "assessment_to_continue", "no_rules"),
    *(condition.key for group in target_groups() for condition in group.conditions),
}

LEFT_BY_LIFE = (ExitReason.DIED, ExitReason.MOVED)

MEMBERS: dict[str, Iterable[str]] = {
    "form-erased": unfinished.ERASED,
    "form-what": unfinished.NAMED | {"other"},
    "absence": Offer,
    "activity": components(),
    "activity-domain": periods.BILLING_DOMAINS,
    "activity-short": components(),
    "activity-way": Way,
    "agreement": Agreement,
    "agreement-button": Agreement,
    "away-flaw": Flaw,
    "behind": Behind,
    "billed": BILLED,
    "card-question": ("waits", "answered"),
    "button-how": ("signed", *(how for hows in HOWS.values() for how in hows if how)),
    "case-filter": CaseFilter,
    "case-how": [how for hows in HOWS.values() for how in hows if how],
    "case-move": CaseMove,
    "case-problem": Why,
    "case-stage": Stage,
    "command": (*COMMANDS, "disconnect"),
    "command-team": ("referrals", "month"),
    "document": ("000", "001", "002", "003", "004"),
    "domain": Domain,
    "duty": kinds(),
    "duty-owner": Owner,
    "duty-state": State,
    "button-exit-sheet": LANGUAGES,
    "button-exit-sheet-named": LANGUAGES,
    "exit-flaw": DayFlaw,
    "exit-head": EXIT_HEADS,
    "exit-path": ExitPath,
    "exit-path-button": ExitPath,
    "exit-reason": ExitReason,
    "exit-reason-button": CHOSEN_HERE,
    "exit-sheet-path": ExitPath,
    "exit-step": ExitStep,
    "fact": Event,
    "fact-button": NOTED_BY_MANAGER,
    "finding": Finding,
    "group-state": GroupState,
    "guardian": Guardian,
    "guardian-button": Guardian,
    "hours-doubt": Doubt,
    "hours-field": Field,
    "hours-for": (Recipient.PARTICIPANT, Recipient.FAMILY_MEMBER),
    "hours-recipient": Recipient,
    "button-hours-recipient": (Recipient.PARTICIPANT, Recipient.FAMILY_MEMBER),
    "hours-reason-button": REASONS,
    "help-answer": [answer for step in help_guide.guide().steps for answer in step.answers],
    "help-ask": [ask.key for ask in help_guide.guide().asks],
    "help-count": count.DAYS,
    "help-label": help_pages.pages(),
    "help-source": ("000", "002", "003", "004"),
    "help-step": [step.key for step in help_guide.guide().steps],
    "help-sum": ("days", "working-days"),
    "help-text": [f"{page.key}-{part + 1}" for page in help_pages.pages().values() for part in range(page.parts)],
    "help-title": help_pages.pages(),
    "help-number": [number.key for number in help_numbers.load()],
    "invited": Invited,
    "invited-button": Invited,
    "leaflet-when": Urgency,
    "life-move-sends": ("help", "contact"),
    "button-life": ("back", "longer", "other", "moved", "died"),
    "life-closed": LEFT_BY_LIFE,
    "life-flaw": (*PauseFlaw, *LifeFlaw),
    "life-left": LEFT_BY_LIFE,
    "life-pause-kind": PauseKind,
    "button-life-kind": PauseKind,
    "list-filter": Filter,
    "measure": Measure,
    "month-file-button": MAIN,
    "month-gap": GapKind,
    "month-gap-button": GapKind,
    "month-gap-reader": CheckedAs,
    "month-close-reason": Trouble,
    "month-reason": CLOSE_REASONS,
    "month-reason-button": CLOSE_REASONS,
    "month-state": MonthState,
    "move": Move,
    "number": NUMBERS,
    "offset": (*(unit for unit in Unit if unit is not Unit.ON), "repeat"),
    "outcome": Outcome,
    "outcome-told": Outcome,
    "outcome-told-self": Outcome,
    "paper": Paper,
    "paper-standing": Standing,
    "papers-checked-as": CheckedAs,
    "papers-gap": GapKind,
    "papers-head": HEADS,
    "papers-mode": Mode,
    "papers-recipient": Recipient,
    "outbox-state": OutboxState,
    "person-language": PERSON_LANGUAGES,
    "person-language-button": PERSON_LANGUAGES,
    "period-problem": periods.Wrong,
    "post-weekday": [str(day) for day in range(5)],
    "precheck": Verdict,
    "ready-question": asking.READY,
    "referrer": ReferrerKind,
    "referrer-choice": ReferrerKind,
    "review-flaw": ReviewFlaw,
    "review-in": ReviewIn,
    "reminder-of": kinds(),
    "reminder-refused": Why,
    "reminder-wait": Wait,
    "reminder-way": WAY_WORDS,
    "role": Role,
    "role-welcome": Role,
    "rule-status": RuleStatus,
    "sector": SectorKind,
    "simulate-head": SIMULATED,
    "simulate-lacks": FEE_NUMBERS,
    "simulate-reason": GapKind,
    "status": Status,
    "status-sender": Status,
    "sum": Unit,
    "summary-component": components(),
    "summary-finding": Finding,
    "substitute-answered": Allowed,
    "substitute-button": Allowed,
    "target-answer": Answer,
    "target-result": Result,
    "target-rule": TARGET_RULES,
    "trait": Trait,
    "trait-button": Trait,
    "urgency": Urgency,
    "urgency-told": Urgency,
    "verdict": FileVerdict,
    "weekday": [str(day) for day in range(7)],
    "weekday-short": [str(day) for day in range(7)],
}


def ids(family: str) -> set[str]:
    return {f"{family}-{member.replace('_', '-')}" for member in MEMBERS[family]}


def all_ids() -> set[str]:
    return {text_id for family in MEMBERS for text_id in ids(family)}
