"""Families of texts (`texts.of("urgency", …)`, f"precheck-{…}") and everybody who belongs to them."""

from __future__ import annotations

from collections.abc import Iterable

from casework import complaints, help_guide, help_numbers, help_pages, periods
from casework.absences import Flaw, Offer
from casework.billing import CheckedAs, GapKind
from casework.case_file import Finding, Paper, Standing
from casework.cases import HOWS, NOTED_BY_MANAGER, CaseMove, Stage, Why
from casework.complaint_terms import SETTABLE
from casework.components import Way, components
from casework.corrections import Field as Corrected
from casework.deadlines import State
from casework.duties import Owner, kinds
from casework.exit_steps import ExitStep
from casework.exits import CHOSEN_HERE, DayFlaw, ExitPath, ExitReason
from casework.facts import Event, Trait
from casework.family import AGAIN, ConsentFlaw, EndReason, GivenBy, Relation, Scope
from casework.hours import Mode, Recipient
from casework.hours_lines import Field
from casework.hours_text import Doubt
from casework.life import LifeFlaw
from casework.months import MonthState
from casework.pauses import Flaw as PauseFlaw
from casework.pauses import PauseKind
from casework.people import Role
from casework.periods.model import Unit
from casework.quality_of_life import Change as QolChange
from casework.quality_of_life import Occasion, Side
from casework.quality_of_life_sums import Filled
from casework.reasons import WORDS as CLOSE_REASONS
from casework.reasons import Trouble
from casework.referrals import Agreement, Domain, Guardian, Move, Outcome, ReferrerKind, Status, Urgency
from casework.reminders import WAY_WORDS
from casework.review_days import ReviewFlaw, ReviewIn
from casework.snoozing import Wait
from casework.summaries import Behind
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
from papers.rating_xlsx import AVERAGE_HEADS, ROW_HEADS
from storage.case_lists import CaseFilter
from storage.complaint_duties import ANSWERING, TAKING
from storage.complaint_lists import ComplaintFilter
from storage.ratings_base import By
from storage.tables import Allowed, GroupState, SectorKind
from tests.locales import operator_families

PERSON_LANGUAGES = ("et", "ru", "other", "unknown")
LEFT_BY_LIFE = (ExitReason.DIED, ExitReason.MOVED)

MEMBERS: dict[str, Iterable[str]] = operator_families.MEMBERS | {
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
    "document": ("000", "001", "002", "003", "004"),
    "domain": Domain,
    "duty": kinds(),
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
    "month-file-button": MAIN,
    "month-gap": GapKind,
    "month-gap-button": GapKind,
    "month-gap-reader": CheckedAs,
    "month-close-reason": Trouble,
    "month-reason": CLOSE_REASONS,
    "month-reason-button": CLOSE_REASONS,
    "month-state": MonthState,
    "move": Move,
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
    "person-language": PERSON_LANGUAGES,
    "person-language-button": PERSON_LANGUAGES,
    "period-problem": periods.Wrong,
    "post-weekday": [str(day) for day in range(5)],
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
    "sector": SectorKind,
    "status": Status,
    "status-sender": Status,
    "summary-component": components(),
    "summary-finding": Finding,
    "substitute-answered": Allowed,
    "substitute-button": Allowed,
    "trait": Trait,
    "trait-button": Trait,
    "urgency": Urgency,
    "urgency-told": Urgency,
    "weekday": [str(day) for day in range(7)],
    "weekday-short": [str(day) for day in range(7)],
}


def ids(family: str) -> set[str]:
    return {f"{family}-{member.replace('_', '-')}" for member in MEMBERS[family]}


def all_ids() -> set[str]:
    return {text_id for family in MEMBERS for text_id in ids(family)}
