"""Leaving: roles end, open work goes back to colleagues, a draft is erased."""

from __future__ import annotations

from dialogs.callbacks import MenuTap
from dialogs.cases.words import codes
from dialogs.forms import engine
from dialogs.talk import Talk


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
    run = await engine.load(talk)
    if run is not None:
        await engine.forget(talk, run)
    await talk.desk.accounts.leave(talk.account)
    talk.reply.show(talk.texts("leave-done"))
