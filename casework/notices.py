"""What the bot may say on its own initiative; the word is kept in the outbox, the sentence in the locales."""

from __future__ import annotations

from enum import StrEnum


class Notice(StrEnum):
    CARD = "card"
    """A new referral, to the municipality's case managers."""
    CARD_CHANGED = "card_changed"
    """The card that was sent earlier shows the present state."""
    CARD_WAITING = "card_waiting"
    """Nobody took it until the promised moment: again to all."""
    CARD_WAITING_LEAD = "card_waiting_lead"
    """… and still nobody: to the municipality's lead."""
    CARD_FORWARDED = "card_forwarded"
    """The old card, in the municipality that passed it on."""
    CARD_WITHDRAWN = "card_withdrawn"
    """To the one who was dealing with it."""
    DRAFT_ERASED = "draft_erased"
    """An unfinished conversation was erased after a day."""
    COMMANDS = "commands"
    """The command list of one chat, by role and language."""
    ERASE_MESSAGES = "erase_messages"
    """Removes messages that show personal data from a chat."""
    NO_CONTACT = "no_contact"
    """Taken, and no contact noted yet: to the taker."""
    NO_CONTACT_DEPUTY = "no_contact_deputy"
    NO_CONTACT_LEAD = "no_contact_lead"
    NOT_INFORMED = "not_informed"
    """The person was not told yet that they were reported."""
    MEMBER_UNREACHABLE = "member_unreachable"
    """To the lead: a colleague blocked the bot, or is gone from Telegram."""
    QUESTION = "question"
    """To the sender: a case manager asks something."""
    QUESTION_AGAIN = "question_again"
    QUESTION_SILENT = "question_silent"
    """To the one who asked: no answer came."""
    ANSWERED = "answered"
    SENDER_TAKEN = "sender_taken"
    SENDER_NOT_TAKEN = "sender_not_taken"
    SENDER_FORWARDED = "sender_forwarded"
    SENDER_CONTACTED = "sender_contacted"
    SENDER_CLOSED = "sender_closed"
    LEAD_CHANGED = "lead_changed"
    """To the one who leads from now on, or no longer."""
    ROLE_ENDED = "role_ended"
    ACCOUNT_STOPPED = "account_stopped"
    """To the other leads: a colleague's phone is lost."""
    ACCOUNT_FREED = "account_freed"
    DEPUTY_ASKED = "deputy_asked"
    """To the one who stands in, who may say that it does not suit."""
    DEPUTY_SET = "deputy_set"
    """To the absent colleague, when the lead has written it down."""
    DEPUTY_REFUSED = "deputy_refused"
    """To the absent colleague and the leads: nobody stands in any more."""
    DEPUTY_ENDED = "deputy_ended"
    """To the one who stood in: it is over earlier than was said."""
    CASES_GIVEN = "cases_given"
    """To a case manager: cases that are theirs from now on, by their codes."""
    CASES_PASSED_ON = "cases_passed_on"
    """To the one who had them."""
    CASES_LEFT = "cases_left"
    """To the lead: a colleague is gone or stopped, and open cases stay in that name."""
    SPECIALIST_GIVEN = "specialist_given"
    """To a base-support specialist: whose plan is theirs from now on."""
    SPECIALIST_ENDED = "specialist_ended"
    SPECIALIST_LEFT = "specialist_left"
    """To case managers: their base-support specialist is gone or stopped."""
    DIGEST = "digest"
    """The morning's list of duties."""
    DIGEST_CHANGED = "digest_changed"
    """The list that was sent earlier shows how things stand."""
    DIGEST_OLDER = "digest_older"
    """Yesterday's list, now that today's has come."""
    CASELOAD_GIVEN = "caseload_given"
    """To a support worker: hours with this person may be written from now on."""
    CASELOAD_ASKED = "caseload_asked"
    """To the specialist: a substitute asks for a person."""
    CASELOAD_REFUSED = "caseload_refused"
    HOURS_OVER_PLAN = "hours_over_plan"
    """To the specialist: more was done than the month's plan has."""
    HOURS_OVER_CAP = "hours_over_cap"
    """To the specialist: the occupation domain's year costs more than it may."""
    HOURS_AFTER_CLOSING = "hours_after_closing"
    """To the case manager: hours of a reported month were corrected."""
    HOURS_GAP = "hours_gap"
    """To a worker: the week has planned hours and none are written down."""
    HOURS_GAP_AGAIN = "hours_gap_again"
    MONTH_NUDGE = "month_nudge"
    """To who can fill a month's gaps: a sheet to check, a component to name."""


CARDS = frozenset(
    {
        Notice.CARD,
        Notice.CARD_WAITING,
        Notice.CARD_WAITING_LEAD,
        Notice.NO_CONTACT,
        Notice.NO_CONTACT_DEPUTY,
        Notice.NO_CONTACT_LEAD,
        Notice.NOT_INFORMED,
        Notice.ANSWERED,
    }
)
"""Notices that show a card with buttons."""
