"""Leaving: roles end, open work goes back to colleagues, a draft is erased."""

from __future__ import annotations

from dialogs.callbacks import MenuTap
from dialogs.cases.words import codes
from dialogs.forms import engine
from dialogs.talk import Talk
from storage.errors import LastLead


async def ask(talk: Talk) -> None:
    mine = [
        row
        for place in talk.actor.municipalities()
        for row in await talk.desk.cases.load_of(talk.actor.account_id, place)
    ]
    cases = [talk.texts("leave-cases", codes=codes(mine))] if mine else []
    question = talk.texts("leave-question" if talk.actor.memberships else "leave-question-plain")
    talk.reply.show(
        "\n".join([question, *cases]),
        [
            [(talk.texts.plain("button-leave"), MenuTap(act="leave").pack())],
            [(talk.texts.plain("button-stay"), MenuTap(act="menu").pack())],
        ],
    )


async def leave(talk: Talk) -> None:
    try:
        await talk.desk.accounts.leave(talk.account)
    except LastLead:
        talk.reply.show(
            talk.texts("leave-last-lead"), [[(talk.texts.plain("button-team"), MenuTap(act="lead").pack())]]
        )
        return
    run = await engine.load(talk)
    if run is not None:
        await engine.forget(talk, run)
    talk.reply.show(talk.texts("leave-done"))
