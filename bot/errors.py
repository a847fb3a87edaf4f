"""Refusals and crashes → one sentence for the person; the log gets ids and kinds, never what was said."""

from __future__ import annotations

from dataclasses import dataclass

from casework.referrals import NotPossible
from dialogs import menu
from dialogs.talk import Talk
from storage.errors import Refused, Stale


@dataclass(frozen=True, slots=True)
class Sentence:
    text_id: str
    unexpected: bool = False
    with_menu: bool = False

    def say(self, talk: Talk) -> None:
        """Over the chat after a tap, as a message after words."""
        if talk.reply.query_id is not None:
            talk.reply.toast(talk.texts.plain(self.text_id), alert=True)
        else:
            talk.reply.say(talk.texts(self.text_id), menu.rows(talk) if self.with_menu else ())


def sentence_for(error: Exception) -> Sentence:
    if isinstance(error, NotPossible | Stale):
        return Sentence("error-stale-button")
    if isinstance(error, Refused):
        return Sentence("error-not-here", with_menu=True)
    return Sentence("error-our-side", unexpected=True)
