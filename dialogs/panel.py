"""/panel: an operator's one-time link into the web panel. For anybody else it is as any word that says nothing."""

from __future__ import annotations

from casework.people import Role
from dialogs import unknown
from dialogs.callbacks import MenuTap
from dialogs.reply import Rows
from dialogs.talk import Talk
from locales.days import stamp
from storage.errors import NotHere, TooMany
from storage.panel_sessions import LINK_LIVES

MINUTES = int(LINK_LIVES.total_seconds() // 60)


async def open_panel(talk: Talk) -> None:
    """The link leaves the chat when it stops opening. It is not protected: it may have to reach another screen."""
    if Role.OPERATOR not in talk.actor.roles():
        unknown.say(talk)
        return
    others = await talk.desk.panel_sessions.others(talk.actor.account_id)
    rows: Rows = [[(talk.texts.plain("button-panel-end-all"), MenuTap(act="panel_end").pack())]] if others else []
    try:
        token = await talk.desk.panel_sessions.link()
    except TooMany:
        talk.reply.say(talk.texts("panel-chat-often"), rows)
        return
    address = f"{talk.panel_url}/enter?token={token}"
    talk.reply.say(talk.texts("panel-chat-link", address=address, minutes=MINUTES), vanish_minutes=MINUTES)
    if others:
        newest = others[0]
        talk.reply.say(
            talk.texts(
                "panel-chat-others",
                count=len(others),
                opened=stamp(talk.texts, newest.opened_at),
                seen=stamp(talk.texts, newest.seen_at),
            ),
            rows,
        )


async def end_all(talk: Talk) -> None:
    """Whatever browser it is; safe to tap twice, however old the button."""
    if Role.OPERATOR not in talk.actor.roles():
        raise NotHere
    ended = await talk.desk.panel_sessions.end_all_of(talk.actor.account_id)
    talk.reply.show(talk.texts("panel-chat-ended", count=ended))
