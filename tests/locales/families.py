"""Families of texts (`texts.of("urgency", …)`, f"precheck-{…}") and everybody who belongs to them."""

from __future__ import annotations

from collections.abc import Iterable

from admin.checks.findings import Mark
from admin.imports import contracts as contract_tables
from admin.imports.examples import EXPLAINED
from admin.imports.kinds import KINDS as IMPORTS
from admin.imports.people import HEADS as CODES
from admin.imports.shapes import Outcome as ImportOutcome
from admin.imports.workers import HEADS as LINKS
from admin.panel import reasons, subjects
from admin.panel.deeds import DEEDS
from admin.panel.deeds import KINDS as LOGGED
from admin.panel.manage.period_guide import FIELDS as PERIOD_FIELDS
from admin.panel.registry import Section
from admin.simulating.money import FEE_NUMBERS
from admin.simulating.shown import HEADS as SIMULATED
from casework import complaints, help_guide, help_numbers, help_pages, periods
from casework.absences import Flaw, Offer
from casework.billing import CheckedAs, GapKind
from casework.calendar import holidays_of
from casework.case_file import Finding, Paper, Standing
from casework.case_file import Verdict as FileVerdict
from casework.cases import HOWS, NOTED_BY_MANAGER, CaseKind, CaseMove, CaseState, Stage, Why
from casework.complaint_terms import SETTABLE
from casework.components import Way, components
from casework.corrections import Field as Corrected
from casework.data_life import Basis, Kept, SourceStatus
from casework.data_subjects import Bar, Left, RequestKind, RequestOutcome
from casework.deadlines import State
from casework.duties import Owner, kinds
from casework.eligibility import Status as RuleStatus
from casework.eligibility import Verdict, target_groups
from casework.exit_steps import ExitStep
from casework.exits import CHOSEN_HERE, DayFlaw, ExitPath, ExitReason
from casework.facts import Event, Trait
from casework.family import AGAIN, ConsentFlaw, EndReason, GivenBy, Relation, Scope
from casework.hours import Mode, Recipient
from casework.hours_lines import Field
from casework.hours_text import Doubt
from casework.leaflets import Fault, Leaflet
from casework.life import LifeFlaw
from casework.months import MonthState
from casework.notices import Notice
from casework.pauses import Flaw as PauseFlaw
from casework.pauses import PauseKind
from casework.people import Role
from casework.period_rows import Group
from casework.periods.model import Measure, Unit
from casework.quality_of_life import Change as QolChange
from casework.quality_of_life import Occasion, Side
from casework.quality_of_life_data import Wrong as FormWrong
from casework.quality_of_life_sums import Filled
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
from papers.data_paper import FIELDS as DATA_FIELDS
from papers.data_paper import TABLES as DATA_TABLES
from papers.exit_list_xlsx import HEADS as EXIT_HEADS
from papers.month.words import HEADS
from papers.rating_xlsx import AVERAGE_HEADS, ROW_HEADS
from storage.case_lists import CaseFilter
from storage.complaint_duties import ANSWERING, TAKING
from storage.complaint_lists import ComplaintFilter
from storage.ratings_base import By
from storage.referral_lists import Filter
from storage.tables import AccountState, Allowed, GroupState, OutboxState, SectorKind

PERSON_LANGUAGES = ("et", "ru", "other", "unknown")
BILLED = {row.component for period in periods.periods() for row in period.billing.values() if row.component}
NUMBERS = {key for period in periods.periods() for key in period.numbers}
TARGET_RULES = {
    *("min_age", "old_age_pension", "child_protection", "window", "assessment_to_continue", "no_rules"),
    *(condition.key for group in target_groups() for condition in group.conditions),
}

LEFT_BY_LIFE = (ExitReason.DIED, ExitReason.MOVED)

MANAGED = (
    *(
        "name",
        "taken",
        "kind",
        "number",
        "places",
        "retention",
        "clocks",
        "days",
        "key",
        "past",
        "far",
        "off",
        "long",
        "role",
    ),
    *("name-long", "needs-place", "needs-organisation", "lead", "portfolio", "ended", "elsewhere"),
)
"""What the desk says is wrong with a field (`storage.manage_base.Wrong`)."""

MEMBERS: dict[str, Iterable[str]] = {
    "form-erased": unfinished.ERASED,
    "imports-about": EXPLAINED,
    "imports-about-contracts": contract_tables.COLUMNS,
    "imports-kind": IMPORTS,
    "imports-outcome": ImportOutcome,
    "imports-sheet": (*LINKS, *CODES),
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
    "complaint-about": complaints.About,
    "complaint-filter": ComplaintFilter,
    "complaint-kind": complaints.Kind,
    "complaint-kind-button": complaints.Kind,
    "complaint-outcome": complaints.Outcome,
    "complaint-owed": (TAKING, ANSWERING),
    "complaint-said": ("add", "ask", "reply", "answer", "unsatisfied"),
    "complaint-status": ("sent", "taken", "answered", "appealed", "again", "told", "closed", "withdrawn"),
    "complaint-term": SETTABLE,
    "complaint-to": complaints.Addressee,
    "case-how": [how for hows in HOWS.values() for how in hows if how],
    "case-correct": Corrected,
    "case-field": Corrected,
    "case-field-button": Corrected,
    "case-move": CaseMove,
    "case-problem": Why,
    "case-stage": Stage,
    "command": (*COMMANDS, "disconnect"),
    "command-team": ("referrals", "month"),
    "data-bar": Bar,
    "data-left": Left,
    "data-basis": Basis,
    "data-field": DATA_FIELDS,
    "data-kept": Kept,
    "data-kind": RequestKind,
    "data-outcome": RequestOutcome,
    "data-source": SourceStatus,
    "data-table": DATA_TABLES,
    "data-why": Kept,
    "document": ("000", "001", "002", "003", "004"),
    "domain": Domain,
    "duty": kinds(),
    "questionnaire-problem": FormWrong,
    "rating-average-head": AVERAGE_HEADS,
    "rating-change": QolChange,
    "rating-compared-side": Side,
    "rating-filled": Filled,
    "rating-head-of": ROW_HEADS,
    "rating-link-how": Relation,
    "rating-occasion": Occasion,
    "rating-own": ("person", "close"),
    "rating-side": Side,
    "rating-taken": By,
    "rating-taken-link": By,
    "button-rating-in": LANGUAGES,
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
    "family-end": EndReason,
    "family-link-end": AGAIN,
    "family-flaw": ConsentFlaw,
    "family-given-by": GivenBy,
    "family-given-by-button": GivenBy,
    "family-greeting-head": Relation,
    "family-greeting-bare": Relation,
    "family-greeting-note": Relation,
    "family-relation": Relation,
    "family-relation-button": Relation,
    "family-scope": Scope,
    "family-scope-button": Scope,
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
    "manage-group": Group,
    "manage-holiday": (*(key for key, _ in holidays_of(2026)), "other"),
    "manage-kind": ("vald", "linn"),
    "manage-outcome": ImportOutcome,
    "manage-period-days": ("services", "contract", "intake", "retention"),
    "imports-recipient": Recipient,
    "manage-recipient": Recipient,
    "manage-state": AccountState,
    "manage-text": Leaflet,
    "manage-period-field": PERIOD_FIELDS,
    "manage-text-about": Leaflet,
    "manage-text-default": Leaflet,
    "manage-text-fault": Fault,
    "manage-text-language": LANGUAGES,
    "manage-wrong": MANAGED,
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
    "panel-account-state": AccountState,
    "panel-case-kind": CaseKind,
    "panel-case-state": CaseState,
    "panel-duty-state": ("late", "open", "done", "ended", "paused"),
    "panel-log-deed": DEEDS,
    "panel-log-kind": LOGGED,
    "panel-log-notice": Notice,
    "panel-menu": ("referrals", "cases", "duties", "outbox", "unreachable", "audit"),
    "panel-reason": reasons.Reason,
    "panel-subject": subjects.KINDS,
    "panel-subject-count": {*subjects.COUNTS, "rows"},
    "panel-unreachable-do": AccountState,
    "panel-todo": set(reasons.Reason) - reasons.NOTHING_TO_DO,
    "panel-mark": Mark,
    "panel-section": Section,
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
