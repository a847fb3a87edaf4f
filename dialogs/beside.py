"""Short forms that begin at a card: they ask below it, and when they end the card shows what came of it."""

from __future__ import annotations

from dialogs import cards
from dialogs.forms import Form, Run, engine, unfinished
from dialogs.reply import Rows
from dialogs.talk import Talk
from storage.tables import Referral


async def begin(talk: Talk, form: Form, row: Referral, **answers: object) -> None:
    """Asks in a message of its own, so that the card stays in sight; never over an unfinished form."""
    if (begun := await engine.load(talk)) is not None:
        talk.reply.toast(unfinished.first(talk.texts, begun), alert=True)
        return
    card_id, talk.reply.message_id = talk.reply.message_id, None
    await engine.begin(talk, form, {"referral": row.id, "version": row.version, "card": card_id, **answers})


async def end(talk: Talk, run: Run, row: Referral, said: str, rows: Rows = ()) -> None:
    """The form's messages leave the chat, the card is brought up to date, and one sentence says what happened."""
    await engine.forget(talk, run)
    if run.answers.get("card"):
        card = await cards.card_of(talk.desk, row, talk.actor)
        talk.reply.edit(run.answers["card"], cards.words(talk.texts, card), cards.buttons(talk.texts, card))
    talk.reply.show(said, rows)


async def changed_meanwhile(talk: Talk, run: Run) -> None:
    """Somebody was faster: nothing was done, and the card shows how it stands."""
    row = await talk.desk.referrals.card(run.answers["referral"])
    talk.reply.toast(talk.texts.plain("card-toast-changed"), alert=True)
    await end(talk, run, row, talk.texts("card-nothing-done"))
