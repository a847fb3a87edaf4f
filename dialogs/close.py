"""Closing a referral: an outcome class, a note if one is wanted."""

from __future__ import annotations

from collections.abc import Mapping

from casework.referrals import NotPossible, Outcome, number_of
from dialogs import cards
from dialogs.forms import Choice, Form, Run, Step, engine
from dialogs.referral.answers import note
from dialogs.talk import Talk
from storage.tables import Referral


async def begin_close(talk: Talk, row: Referral) -> None:
    """Asks in a message of its own, so that the card stays in sight; never over an unfinished referral."""
    if await engine.load(talk) is not None:
        talk.reply.toast(talk.texts.plain("form-unfinished-first"), alert=True)
        return
    card_id, talk.reply.message_id = talk.reply.message_id, None
    await engine.begin(talk, CLOSE, {"referral": row.id, "version": row.version, "card": card_id})


async def _values(_talk: Talk, run: Run) -> Mapping[str, object]:
    return {"number": number_of(run.answers["referral"])}


async def _finish(talk: Talk, run: Run) -> None:
    answers = run.answers
    await engine.forget(talk, run)
    try:
        row = await talk.desk.referrals.close(
            answers["referral"], answers["version"], Outcome(answers["outcome"]), answers.get("note")
        )
    except NotPossible:
        row = await talk.desk.referrals.card(answers["referral"])
        talk.reply.toast(talk.texts.plain("card-toast-changed"), alert=True)
    card = await cards.card_of(talk.desk, row, talk.actor)
    if answers.get("card"):
        talk.reply.edit(answers["card"], cards.words(talk.texts, card), cards.buttons(talk.texts, card))
    talk.reply.show(talk.texts("close-done", number=number_of(row.id or 0)))


CLOSE = engine.register(
    Form(
        name="close",
        steps=(
            Step(
                "outcome",
                "close-outcome",
                choices=tuple(Choice(item, f"outcome-{item.replace('_', '-')}", wide=True) for item in Outcome),
                values=_values,
            ),
            Step("note", "close-note", read=note, skip=True),
        ),
        finish=_finish,
        cancelled="close-cancelled",
    )
)
