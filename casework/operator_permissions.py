"""What an operator may do from the panel: one table, asked at the desk (`Desk.must_operate`).

An operator keeps the house running. People in care are codes to an operator; who somebody is opens one at a time,
with a reason. What a municipality decides (whom it helps, what a case says, what a month sums up to) is not for here.
"""

from __future__ import annotations

from enum import StrEnum


class OperatorAction(StrEnum):
    """The value is what the audit log says."""

    ENTER = "panel:enter"
    LOOK = "panel:look"
    """Lists and figures without personal data."""
    EXPORT = "panel:export"
    """The same lists as a file."""
    OUTBOX_AGAIN = "panel:outbox"
    REVEAL = "panel:reveal"
    """One person's name and contact, with a typed reason, a few an hour."""
    AUDIT_READ = "panel:audit"

    MANAGE_PLACES = "manage:places"
    """Municipalities, districts, organisations, office hours and closing days."""
    MANAGE_MONEY = "manage:money"
    """Contracts and price lists."""
    MANAGE_PEOPLE = "manage:people"
    """Roles, invitations, accounts that are stopped."""
    MANAGE_RULES = "manage:rules"
    """Periods and catalogues."""
    MANAGE_TEXTS = "manage:texts"
    IMPORT = "manage:import"
    DATA = "manage:data"
    """A person's own data: given out, erased."""

    REFERRAL_DECIDE = "referral:decide"
    CASE_DECIDE = "case:decide"
    HOURS_WRITE = "hours:write"
    MONTH_CLOSE = "month:close"
    AUDIT_CHANGE = "audit:change"


ALLOWED: dict[OperatorAction, bool] = {
    OperatorAction.ENTER: True,
    OperatorAction.LOOK: True,
    OperatorAction.EXPORT: True,
    OperatorAction.OUTBOX_AGAIN: True,
    OperatorAction.REVEAL: True,
    OperatorAction.AUDIT_READ: True,
    OperatorAction.MANAGE_PLACES: True,
    OperatorAction.MANAGE_MONEY: True,
    OperatorAction.MANAGE_PEOPLE: True,
    OperatorAction.MANAGE_RULES: True,
    OperatorAction.MANAGE_TEXTS: True,
    OperatorAction.IMPORT: True,
    OperatorAction.DATA: True,
    # A municipality's own to do, in the chat, by the people who answer for it.
    OperatorAction.REFERRAL_DECIDE: False,
    OperatorAction.CASE_DECIDE: False,
    OperatorAction.HOURS_WRITE: False,
    OperatorAction.MONTH_CLOSE: False,
    # Nobody's: the database refuses it as well.
    OperatorAction.AUDIT_CHANGE: False,
}


def may_operate(action: OperatorAction) -> bool:
    return ALLOWED[action]
