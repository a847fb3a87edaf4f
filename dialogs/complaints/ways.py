"""Ways into feedback: the menu, a command, a word, the card of a close person, the page about rights."""

from __future__ import annotations

from aiogram.types import Message

from casework.complaint_words import wants_to_complain
from dialogs.callbacks import MenuTap
from dialogs.complaints import form
from dialogs.complaints.callbacks import FeedbackTap
from dialogs.forms import engine, unfinished
from dialogs.help import pages as help_pages
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import Texts

MEANT = frozenset(
    {
        *("kaebus", "kaebuse", "kaeban", "soovin kaevata", "tahan kaevata", "kaebus teenuse kohta", "tagasiside"),
        *("anna tagasisidet", "ettepanek", "tänu", "tänan abi eest"),
        *("жалоба", "жалобу", "хочу пожаловаться", "пожаловаться", "жалоба на услугу", "отзыв", "оставить отзыв"),
        *("предложение", "благодарность"),
    }
)
"""Words that mean nothing else, whoever types them."""


async def is_meant(message: Message, talk: Talk) -> bool:
    """Filter: one of these words, or a sentence that wants to complain, from somebody who has chosen a language."""
    if talk.account.language is None:
        return False
    text = message.text or ""
    if text.casefold().strip(" .!?") in MEANT:
        return True
    return help_pages.searches(talk) and wants_to_complain(text)


async def open_feedback(talk: Talk, link_id: int | None = None) -> None:
    """Never over an unfinished conversation; one that only read about help gives way."""
    await help_pages.end_form(talk)
    if (begun := await engine.load(talk)) is None:
        await form.begin(talk, link_id)
    elif talk.reply.query_id is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
    else:
        talk.reply.say(
            talk.texts("complaint-unfinished", what=unfinished.what(talk.texts, begun.form)),
            [[(talk.texts.plain("button-continue-draft"), MenuTap(act="resume").pack())]],
        )


async def open_from_menu(talk: Talk) -> None:
    await open_feedback(talk)


def button(texts: Texts, link_id: int | None = None) -> Button:
    """[Anna tagasisidet]; with a link about that person."""
    data = MenuTap(act="feedback").pack() if link_id is None else FeedbackTap(link=link_id).pack()
    return texts.plain("button-feedback"), data
