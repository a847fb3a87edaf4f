"""Short pages: how to use the bot, what happens with data."""

from __future__ import annotations

from casework.people import Role
from dialogs import leaflets, menu
from dialogs.callbacks import MenuTap
from dialogs.talk import Talk


async def instructions(talk: Talk) -> None:
    lines = [talk.texts("help-page")]
    if Role.CLOSE_PERSON in talk.actor.roles():
        lines.append(talk.texts("help-page-family"))
    if Role.SUPPORT_WORKER in talk.actor.roles():
        lines.append(talk.texts("help-page-workers"))
    if talk.actor.municipalities():
        lines.append(talk.texts("help-page-colleagues"))
        lines.append(talk.texts("help-page-posts"))
    if talk.actor.roles() & menu.READ_CASES:
        lines.append(talk.texts("help-page-cases"))
    if talk.actor.led():
        lines.append(talk.texts("help-page-leads"))
    talk.reply.show("\n".join(lines), [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]])


async def privacy(talk: Talk) -> None:
    head, rest = await leaflets.privacy(talk), await leaflets.privacy_long(talk)
    talk.reply.show(f"{head}\n\n{rest}", [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]])
