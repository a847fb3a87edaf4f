"""As `data_registry`, of what families, ratings, feedback and the operator's panel keep."""

from __future__ import annotations

from storage.data_registry import Holding, Reach, Way

OF_PERSON: tuple[Holding, ...] = (
    Holding("consent", {"case_id": Reach.CASE}, ("proof",)),
    # How a close person is called, and what they wrote, is theirs: a copy for the person has the days.
    Holding("family_link", {"case_id": Reach.CASE}, ("shown_as",), secret=("shown_as",)),
    Holding("family_letter", {"case_id": Reach.CASE}, ("text",), secret=("text", "typed_id"), stamp="erased_at"),
    Holding("case_meeting", {"case_id": Reach.CASE}, ("at", "place", "remind_at")),
    Holding("rating", {"case_id": Reach.CASE}, ("answers", "comment", "reason")),
    Holding("rating_version", {"rating_id": Reach.RATING}, ("answers", "comment", "reason")),
    Holding("complaint_event", {"complaint_id": Reach.COMPLAINT}, ("text",), secret=("text",)),
    Holding("complaint", {"case_id": Reach.CASE}, ("text", "name"), secret=("text", "name"), stamp="erased_at"),
    Holding("panel_reveal", {"subject": Reach.SUBJECT}, ("reason",), copied=False),
)
OF_ACCOUNT: tuple[Holding, ...] = (
    Holding("family_link", {"account_id": Reach.ACCOUNT}, ("shown_as",)),
    Holding("family_letter", {"writer_id": Reach.ACCOUNT}, ("text",), secret=("case_id",), stamp="erased_at"),
    Holding("complaint_event", {"complaint_id": Reach.COMPLAINT}, ("text",)),
    Holding(
        "complaint",
        {"sender_id": Reach.ACCOUNT},
        ("text", "name", "sender_id"),
        secret=("case_id",),
        stamp="erased_at",
    ),
    Holding("panel_link", {"account_id": Reach.ACCOUNT}, way=Way.DELETE, secret=("token_hash",)),
    Holding(
        "panel_session", {"account_id": Reach.ACCOUNT}, way=Way.DELETE, secret=("token_hash", "before_hash", "csrf")
    ),
)
