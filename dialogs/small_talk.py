"""A greeting, thanks, "are you a person?": a short kind answer with the menu, in the language of the words."""

from __future__ import annotations

from casework.small_talk import SmallTalk, read
from dialogs import menu
from dialogs.callbacks import LanguageTap
from dialogs.talk import Talk
from locales.texts import NAMES

_ANSWERS = {
    SmallTalk.HELLO: "small-talk-hello",
    SmallTalk.THANKS: "small-talk-thanks",
    SmallTalk.ROBOT: "small-talk-robot",
}


def answered(talk: Talk, text: str) -> bool:
    """Whether the words were of this kind; then this has answered."""
    meant = read(text)
    if meant is None:
        return False
    kind, said_in = meant
    other = [] if said_in == talk.account.language else [[(NAMES[said_in], LanguageTap(code=said_in).pack())]]
    talk.reply.show(talk.languages[said_in](_ANSWERS[kind]), [*other, *menu.rows(talk)])
    return True
