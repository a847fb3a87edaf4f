"""Families of texts (`texts.of("urgency", …)`, f"precheck-{…}") and everybody who belongs to them."""

from __future__ import annotations

from collections.abc import Iterable

from casework import help_numbers
from casework.absences import Flaw, Offer
from casework.eligibility import Verdict
from casework.people import Role
from casework.referrals import Agreement, Domain, Guardian, Move, Outcome, ReferrerKind, Status, Urgency
from dialogs import asking
from dialogs.leading.inviting import Invited
from dialogs.menu import COMMANDS
from storage.referral_lists import Filter
from storage.tables import OutboxState, SectorKind

PERSON_LANGUAGES = ("et", "ru", "other", "unknown")

MEMBERS: dict[str, Iterable[str]] = {
    "absence": Offer,
    "agreement": Agreement,
    "agreement-button": Agreement,
    "away-flaw": Flaw,
    "card-question": ("waits", "answered"),
    "command": COMMANDS,
    "command-team": ("referrals",),
    "domain": Domain,
    "guardian": Guardian,
    "guardian-button": Guardian,
    "help-number": [number.key for number in help_numbers.load()],
    "invited": Invited,
    "invited-button": Invited,
    "leaflet-when": Urgency,
    "list-filter": Filter,
    "move": Move,
    "outcome": Outcome,
    "outcome-told": Outcome,
    "outcome-told-self": Outcome,
    "outbox-state": OutboxState,
    "person-language": PERSON_LANGUAGES,
    "person-language-button": PERSON_LANGUAGES,
    "precheck": Verdict,
    "ready-question": asking.READY,
    "referrer": ReferrerKind,
    "referrer-choice": ReferrerKind,
    "role": Role,
    "role-welcome": Role,
    "sector": SectorKind,
    "status": Status,
    "status-sender": Status,
    "urgency": Urgency,
    "urgency-told": Urgency,
    "weekday": [str(day) for day in range(7)],
    "weekday-short": [str(day) for day in range(7)],
}


def ids(family: str) -> set[str]:
    return {f"{family}-{member.replace('_', '-')}" for member in MEMBERS[family]}


def all_ids() -> set[str]:
    return {text_id for family in MEMBERS for text_id in ids(family)}
