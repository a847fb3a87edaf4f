"""Words for the codes of the audit and of the outbox. What has no words yet shows its code: nothing is hidden."""

from __future__ import annotations

from casework.notices import Notice
from locales import Texts

KINDS = frozenset((
    "account", "audit", "backup", "case", "caseload", "closing-day", "complaint", "contract", "data", "data_hold",
    "data_request", "deputy", "district", "duty", "erasure", "exit", "family", "group", "hours",
    "import", "invitation", "manage", "member", "month", "municipality", "organisation", "outbox", "panel",
    "period", "person", "plan", "portfolio", "post", "poster", "price", "privacy", "question", "questionnaire",
    "rating", "referral", "reminders", "summary", "text",
))  # fmt: skip
"""Before the colon of an action."""
DEEDS = frozenset((
    "accept", "add", "again", "agree", "answer", "ask", "attempt", "audit", "begin", "behind", "budget",
    "change", "check", "choose", "close", "code", "compare", "connect", "consents", "contact",
    "contact_checked", "copy", "correct_birth_year", "correct_contact", "correct_first_name",
    "correct_last_name", "correct_undo", "create", "dataset", "decide", "delete", "disconnect", "district",
    "done", "draft", "drop", "end", "enter", "erase", "even_so", "exit_sheet", "explain", "export",
    "family_end", "family_end_all", "family_extend", "family_invite", "family_letter", "family_letter_settled",
    "family_link", "family_note", "family_read", "family_withdraw", "file", "file_erase", "file_read", "find",
    "forward", "free", "give", "give_specialist", "hand_over", "hour", "hours", "hours_read", "import",
    "import_change", "in_force", "inform", "keep", "keep_until", "lapse", "lead", "lead_end", "leave",
    "leave_all", "leave_undo", "letter_edit", "letter_read", "letters_erase", "lift", "link", "list", "made",
    "meeting", "month", "move", "move_period", "moved", "mute", "name", "new", "none", "note", "nudge", "open",
    "outbox", "panel", "pause", "pause_back", "pause_back_undo", "pause_longer", "pause_undo", "place", "plan",
    "portfolio", "preview", "print", "publish", "rate", "rating_ask", "ratings_read", "read", "read_back",
    "refuse", "release", "remind", "remove", "rename", "renamed", "reopen", "replay", "reply", "reroute",
    "restored", "reveal", "revoke", "schedule", "send", "set", "set_exit", "set_review", "set_traits", "share",
    "snooze", "snooze_reason", "sums", "suspend", "take", "take_up", "term", "told", "turn_name", "uncheck",
    "uncorrect_birth_year", "uncorrect_contact", "uncorrect_first_name", "uncorrect_last_name", "undo", "unfit",
    "unmute", "unsend", "unshare", "withdraw", "write", "written",
))  # fmt: skip
"""After it; a third part stays with the code."""


def action(texts: Texts, code: str) -> str:
    """As „Kutse: lisatud“ for invitation:create:role."""
    kind, _, rest = code.partition(":")
    deed = rest.partition(":")[0].replace("-", "_")
    if kind not in KINDS:
        return code
    about = texts.of("panel-log-kind", kind)
    if deed not in DEEDS:
        return about
    return texts.plain("panel-log-line", kind=about, deed=texts.of("panel-log-deed", deed))


def notice(texts: Texts, code: str) -> str:
    """As „Teade ootab vastuvõtmist“ for card_waiting; every kind has words of its own."""
    return texts.of("panel-log-notice", code) if code in set(Notice) else code


def notice_of(texts: Texts, typed: str) -> str:
    """The code of what was typed: as it stands, or by its words."""
    wanted = typed.strip().casefold()
    return next((one for one in Notice if notice(texts, one).casefold() == wanted), typed.strip())


def kinds(texts: Texts) -> list[tuple[str, str]]:
    """How an action may begin, with words, in the order of the words."""
    found = [(f"{kind}:", texts.of("panel-log-kind", kind)) for kind in KINDS]
    return sorted(found, key=lambda one: (one[1].casefold(), one[0]))
