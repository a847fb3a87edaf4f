"""Families of texts that the operator meets: tables, data, rules, the panel; see `tests.locales.families`."""

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
from casework import periods
from casework.billing import GapKind
from casework.calendar import holidays_of
from casework.case_file import Finding
from casework.case_file import Verdict as FileVerdict
from casework.cases import CaseKind, CaseState
from casework.data_life import Basis, Kept, SourceStatus
from casework.data_subjects import Bar, Left, RequestKind, RequestOutcome
from casework.eligibility import Status as RuleStatus
from casework.eligibility import Verdict, target_groups
from casework.hours import Recipient
from casework.leaflets import Fault, Leaflet
from casework.notices import Notice
from casework.period_rows import Group
from casework.periods.model import Measure, Unit
from casework.quality_of_life_data import Wrong as FormWrong
from casework.target_group import Answer, Result
from locales import LANGUAGES
from papers.data_paper import FIELDS as DATA_FIELDS
from papers.data_paper import TABLES as DATA_TABLES
from storage.referral_lists import Filter
from storage.tables import AccountState, OutboxState

BILLED = {row.component for period in periods.periods() for row in period.billing.values() if row.component}
NUMBERS = {key for period in periods.periods() for key in period.numbers}
TARGET_RULES = {
    *("min_age", "old_age_pension", "child_protection", "window", "assessment_to_continue", "no_rules"),
    *(condition.key for group in target_groups() for condition in group.conditions),
}

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
    "imports-about": EXPLAINED,
    "imports-about-contracts": contract_tables.COLUMNS,
    "imports-kind": IMPORTS,
    "imports-outcome": ImportOutcome,
    "imports-sheet": (*LINKS, *CODES),
    "billed": BILLED,
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
    "questionnaire-problem": FormWrong,
    "finding": Finding,
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
    "number": NUMBERS,
    "outbox-state": OutboxState,
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
    "precheck": Verdict,
    "rule-status": RuleStatus,
    "simulate-head": SIMULATED,
    "simulate-lacks": FEE_NUMBERS,
    "simulate-reason": GapKind,
    "sum": Unit,
    "target-answer": Answer,
    "target-result": Result,
    "target-rule": TARGET_RULES,
    "verdict": FileVerdict,
}
