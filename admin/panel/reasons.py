"""Why something of the outbox was not said, in words, and what to do about it.

The row keeps what the sender or the house wrote down (`bot.sender`, `bot.settling`, `storage.stopping` and others);
Telegram's own sentences are known by a few of their words, what is not known is shown as Telegram's answer.
"""

from __future__ import annotations

import re
from enum import StrEnum

from locales import Texts


class Reason(StrEnum):
    ANSWERED = "answered"
    AWAY = "away"
    BLOCKED = "blocked"
    CHAT = "chat"
    FAMILY = "family"
    GONE = "gone"
    GROUP = "group"
    KEY = "key"
    OURS = "ours"
    RESTORED = "restored"
    RIGHTS = "rights"
    SLOWER = "slower"
    STALE = "stale"
    STARTED = "started"
    STOPPED = "stopped"
    SUSPENDED = "suspended"
    TEXT = "text"
    TOPIC = "topic"


NOTHING_TO_DO = frozenset({Reason.ANSWERED, Reason.FAMILY, Reason.STOPPED})
_OWN = {
    "401": Reason.KEY,
    "429": Reason.SLOWER,
    "ClientDecodeError": Reason.AWAY,
    "TelegramNetworkError": Reason.AWAY,
    "TelegramServerError": Reason.AWAY,
    "answered": Reason.ANSWERED,
    "family_link": Reason.FAMILY,
    "resting": Reason.SLOWER,
    "restored": Reason.RESTORED,
    "stopped": Reason.STOPPED,
    "suspended": Reason.SUSPENDED,
}
"""What we write ourselves; before a colon, where a number follows."""
_TELEGRAMS = (
    ("blocked by the user", Reason.BLOCKED),
    ("user is deactivated", Reason.GONE),
    ("can't initiate conversation", Reason.STARTED),
    ("bot was kicked", Reason.GROUP),
    ("not a member", Reason.GROUP),
    ("group chat was deactivated", Reason.GROUP),
    ("not enough rights", Reason.RIGHTS),
    ("have no rights", Reason.RIGHTS),
    ("CHAT_RESTRICTED", Reason.RIGHTS),
    ("_FORBIDDEN", Reason.RIGHTS),
    ("TOPIC_", Reason.TOPIC),
    ("message thread not found", Reason.TOPIC),
    ("chat not found", Reason.CHAT),
    ("user not found", Reason.CHAT),
    ("PEER_ID_INVALID", Reason.CHAT),
    ("message to edit not found", Reason.STALE),
    ("message can't be edited", Reason.STALE),
    ("can't parse entities", Reason.TEXT),
    ("message is too long", Reason.TEXT),
    ("message text is empty", Reason.TEXT),
    ("caption is too long", Reason.TEXT),
)
"""Words of Telegram's sentences, the more telling ones first."""
_ERROR = re.compile(r"[A-Z]\w*")
"""The name of an error of ours, without a space in it."""


def of(reason: str) -> Reason | None:
    """None for an answer of Telegram's that has no words here."""
    known = _OWN.get(reason.partition(":")[0])
    if known is not None:
        return known
    for words, meant in _TELEGRAMS:
        if words in reason:
            return meant
    return Reason.OURS if _ERROR.fullmatch(reason) else None


def words(texts: Texts, reason: str) -> str:
    """Empty where no reason was kept."""
    if not reason:
        return ""
    known = of(reason)
    if known is None:
        return texts.plain("panel-reason-telegram", reason=reason)
    said = texts.of("panel-reason", known)
    return texts.plain("panel-reason-error", reason=said, error=reason) if known is Reason.OURS else said


def what_to_do(texts: Texts, reason: str) -> str:
    """Empty where nothing is to be done."""
    known = of(reason) if reason else Reason.ANSWERED
    if known is None:
        return texts.plain("panel-reason-telegram-do")
    return "" if known in NOTHING_TO_DO else texts.of("panel-todo", known)
