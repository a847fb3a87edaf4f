"""Where a person leaves a mark: every table with what is erased of it, and what goes into a copy of one's data.

Each subject lists its tables. `tests/storage/test_data_registry.py` walks all tables and fails when a sealed column,
or a table that points to a person, a case or a referral, is claimed by nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class Reach(StrEnum):
    """Sets of ids that belong to a subject; gathered once by `storage.data_scope`."""

    PERSON = "person"
    REFERRAL = "referral"
    CASE = "case"
    VERSION = "version"
    """Versions of hours with the person."""
    ENTRY = "entry"
    CARD = "card"
    """Cards of hours that made such entries."""
    MOVE_CASE = "move_case"
    ACCOUNT = "account"
    """Of an account's own data; empty for a person."""
    INVITATION = "invitation"
    RATING = "rating"
    COMPLAINT = "complaint"
    LINK = "family_link"
    PAUSE = "pause"
    PLAN = "planned_component"
    FILE = "month_file"
    SUBJECT = "subject"
    """As the outbox and the audit log name them: "person:14"."""


BY_CASE = (Reach.RATING, Reach.COMPLAINT, Reach.LINK, Reach.PAUSE, Reach.PLAN, Reach.FILE)
"""Rows of the table of that name that belong to one case."""


class Way(StrEnum):
    BLANK = "blank"
    """The columns are emptied, the row stays for the count."""
    DELETE = "delete"
    MONTH_FILE = "month_file"
    """By the one door that the database leaves open."""
    KEEP = "keep"
    """Days, sums and codes only: nothing of it tells who it was."""


_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Holding:
    """Rows of one table: those of which one of the columns in `reach` holds an id of that set.

    `blank`: columns emptied; `reset`: columns that get a value. `secret`: columns that a copy leaves out, since they
    tell of others or of nothing; columns that point to an account are left out always.
    """

    table: str
    reach: Mapping[str, Reach]
    blank: tuple[str, ...] = ()
    reset: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    way: Way = Way.BLANK
    copied: bool = True
    secret: tuple[str, ...] = ()
    unless: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NOTHING)
    """Rows left as they are: of these values in that column."""
    stamp: str = ""
    """A column that gets the moment of the erasure."""


def _of_case(table: str, *blank: str, **more: Any) -> Holding:  # noqa: ANN401 (as `Holding` has it)
    way = Way.BLANK if blank else Way.KEEP
    return Holding(table, {"case_id": Reach.CASE}, blank, **{"way": way, **more})


OF_PERSON: tuple[Holding, ...] = (
    Holding(
        "person",
        {"id": Reach.PERSON},
        ("first_name", "last_name", "contact", "birth_year", "person_hash"),
        {"language": ""},
        stamp="erased_at",
        secret=("person_hash",),
    ),
    Holding(
        "referral",
        {"id": Reach.REFERRAL},
        ("name", "contact", "note", "sender_contact", "person_hash", "phone_hash", "twin_id", "age", "birth_year"),
        {"domains": [], "person_language": ""},
        stamp="erased_at",
        secret=("sender_contact", "person_hash", "phone_hash", "twin_id", "organisation_id"),
    ),
    Holding("referral_event", {"referral_id": Reach.REFERRAL}, ("note",)),
    Holding("referral_question", {"referral_id": Reach.REFERRAL}, ("question", "answer")),
    Holding("case_file", {"id": Reach.CASE}, way=Way.KEEP),
    _of_case("case_fact", "note"),
    # The note of a review day is that day, of a pause its days.
    _of_case("case_event", "note", unless={"move": ("set_review", "pause", "pause_longer", "pause_back")}),
    _of_case("pause", "note", "kind"),
    _of_case("duty", "snooze_reason"),
    _of_case("case_exit"),
    _of_case("life_stop", secret=("former",)),
    _of_case("planned_component"),
    _of_case("caseload"),
    _of_case("caseload_request"),
    _of_case("period_move_case"),
    _of_case("sheet_check"),
    _of_case("month_file", way=Way.MONTH_FILE, secret=("content",)),
    Holding("hours_version", {"id": Reach.VERSION}, ("reason",)),
    # A card is the worker's own words, often about several people: the entries that came of it are copied.
    Holding("hours_card", {"id": Reach.CARD}, ("data",), copied=False),
    Holding("hours_person", {"case_id": Reach.CASE}, way=Way.KEEP, copied=False),
    Holding("data_hold", {"person_id": Reach.PERSON}, ("reason",)),
)
"""In an order in which nothing is emptied before it was used to find something else."""

OF_ACCOUNT: tuple[Holding, ...] = (
    Holding("account", {"id": Reach.ACCOUNT}, ("language", "organisation_id"), {"state": "left"}),
    Holding("membership", {"account_id": Reach.ACCOUNT}, (), {"shown_as": ""}),
    Holding("invitation", {"used_by": Reach.ACCOUNT}, ("token",), {"shown_as": ""}, secret=("token", "token_hash")),
    Holding(
        "referral",
        {"sender_id": Reach.ACCOUNT},
        ("sender_contact",),
        # Of a person who was reported a copy for the sender holds nothing: number and moment only.
        secret=(
            "name", "contact", "note", "domains", "age", "birth_year", "person_language", "person_id", "person_hash",
            "phone_hash", "twin_id", "outcome", "agreement", "guardian", "urgency", "erased_at", "team_id",
        ),
    ),
    Holding("hours_entry", {"worker_id": Reach.ACCOUNT}, way=Way.KEEP),
    Holding("hours_card", {"worker_id": Reach.ACCOUNT}, ("data",), copied=False),
    Holding("deputyship", {"absent_id": Reach.ACCOUNT}, way=Way.KEEP),
    Holding("reminder_hour", {"account_id": Reach.ACCOUNT}, way=Way.DELETE),
    Holding("post_mute", {"account_id": Reach.ACCOUNT}, way=Way.DELETE),
)  # fmt: skip

BY_MENTION: Mapping[str, tuple[str, ...]] = {
    "conversation": ("data",),
    "processed_update": ("replies",),
    "hours_card": ("data",),
}
"""Drafts and answers on their way: sealed as a whole, erased as a whole where they mention the person."""

OF_CODES: Mapping[str, tuple[str, ...]] = {
    "month_version": ("lines", "gaps"),
}
"""Sealed and closed for ever: codes and sums, no names (`casework.changes.as_json`)."""

OF_THE_HOUSE: Mapping[str, tuple[str, ...]] = {
    "data_request": ("note",),
    "erasure": ("reason",),
    "invitation": ("token",),
}
"""Sealed for another reason than a person in care; the operator's own words."""
