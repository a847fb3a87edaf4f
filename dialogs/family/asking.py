"""Only with consent, said kindly: somebody without a link asks how a person is."""

from __future__ import annotations

from casework.answers import has_personal_code
from casework.family_questions import language_of_question
from dialogs.callbacks import LanguageTap, MenuTap
from dialogs.filters import is_words
from dialogs.talk import Talk
from locales.texts import NAMES

__all__ = ["asks", "explain", "is_words"]


async def asks(message: object, talk: Talk) -> dict[str, str] | bool:
    """Filter: words that ask how somebody is, of a person who does not work here; with the language of the words."""
    text = getattr(message, "text", None) or ""
    if talk.account.language is None or has_personal_code(text) or talk.actor.roles() - {"close_person"}:
        return False
    asked_in = language_of_question(text)
    return {"asked_in": asked_in} if asked_in is not None else False


async def explain(talk: Talk, asked_in: str = "") -> None:
    """Why nothing can be told, and what to do. The same words whether such a person is known here or not.

    `asked_in`: the language of the question, when it came in words; another than the chat's is offered then.
    """
    texts = talk.languages.get(asked_in, talk.texts)
    other = asked_in if asked_in and asked_in != talk.account.language else ""
    talk.reply.say(
        texts("family-only-with-consent"),
        [
            *([[(NAMES[other], LanguageTap(code=other).pack())]] if other else []),
            [(texts.plain("button-about-help"), MenuTap(act="about").pack())],
            [(texts.plain("button-report"), MenuTap(act="report").pack())],
            [(texts.plain("button-menu"), MenuTap(act="menu").pack())],
        ],
    )
