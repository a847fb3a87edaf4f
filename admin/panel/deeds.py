"""Words for the codes of the audit and of the outbox. What has no words yet shows its code: nothing is hidden."""

from __future__ import annotations

from locales import Texts

KINDS = frozenset((
    "account", "audit", "backup", "case", "caseload", "closing-day", "complaint", "contract", "data", "data_hold",
    "data_request", "deputy", "deputyship", "district", "duty", "erasure", "exit", "family", "group", "hours",
    "import", "invitation", "manage", "member", "month", "municipality", "organisation", "outbox", "panel",
    "period", "person", "plan", "portfolio", "post", "poster", "price", "privacy", "question", "questionnaire",
    "rating", "referral", "reminders", "summary", "text",
))  # fmt: skip
"""Before the colon of an action."""
DEEDS = frozenset((
    "accept", "add", "again", "agree", "answer", "ask", "attempt", "audit", "begin", "budget", "change",
    "check", "close", "code", "compare", "connect", "consents", "contact", "copy", "create", "decide",
    "disconnect", "district", "done", "draft", "drop", "end", "enter", "erase", "explain", "export", "file",
    "file_erase", "file_read", "find", "forward", "free", "give", "give_specialist", "hand_over", "hour",
    "hours", "hours_read", "import", "in_force", "inform", "keep_until", "lapse", "lead", "lead_end", "leave",
    "leave_all", "lift", "link", "list", "made", "meeting", "moved", "mute", "new", "none", "note", "nudge",
    "outbox", "panel", "pause", "place", "plan", "preview", "print", "publish", "rate", "ratings_read", "read",
    "refuse", "remind", "remove", "rename", "renamed", "replay", "reply", "restored", "reveal", "revoke", "schedule",
    "send", "set", "snooze", "sums", "suspend", "take", "take_up", "term", "told", "uncheck", "undo", "unsend",
    "withdraw", "write",
))  # fmt: skip
"""After it; a third part stays with the code."""
NOTICES = frozenset((
    "account", "answered", "budget", "card", "caseload", "cases", "commands", "complaint", "deputy", "digest",
    "draft", "erase", "exit", "family", "group", "hours", "lead", "leaving", "member", "month", "no", "not",
    "pause", "period", "person", "portfolio", "question", "rating", "role", "sender", "specialist", "summary",
    "week",
))  # fmt: skip
"""The first word of a notice."""


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
    """As „Teate kaart“ for card_waiting."""
    kind = code.partition("_")[0]
    return texts.of("panel-log-notice", kind) if kind in NOTICES else code


def kinds(texts: Texts) -> list[tuple[str, str]]:
    """How an action may begin, with words, in the order of the words."""
    found = [(f"{kind}:", texts.of("panel-log-kind", kind)) for kind in KINDS]
    return sorted(found, key=lambda one: (one[1].casefold(), one[0]))
