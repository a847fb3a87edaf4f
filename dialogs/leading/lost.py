"""/lost: a colleague's phone is gone. Whose, are you sure, and the account is closed at once."""

from __future__ import annotations

from dialogs.callbacks import LeadTap
from dialogs.leading import home
from dialogs.leading.pages import button, head, in_rows, part_of, turns
from dialogs.talk import Talk
from storage.tables import AccountState

LOST = "lost"


async def open_lost(talk: Talk) -> None:
    """The command: anybody may ask, whoever leads may act."""
    talk.reply.message_id = None
    places = await talk.desk.leading.places()
    if not places:
        await home.say_who_leads(talk, "lost-for-leads")
    elif len(places) == 1:
        await show(talk, LeadTap(page=LOST, place=places[0].id or 0))
    else:
        home.choose_place(talk, places, LOST)


async def show(talk: Talk, tap: LeadTap) -> None:
    """Everybody whose account this lead may close; confirmed on the person's own page."""
    everyone = [
        *await talk.desk.members.colleagues(tap.place),
        *await talk.desk.members.partners(tap.place),
    ]
    able = [
        item
        for item in everyone
        if item.account_id != talk.actor.account_id and item.account.state is not AccountState.SUSPENDED
    ]
    part = part_of(able, tap.val)
    names = [
        button(
            item.membership.shown_as or talk.texts.plain("people-nameless"),
            "member",
            tap.place,
            id=item.id,
            act="sure-stop",
        )
        for item in part.rows
    ]
    words = talk.texts("lost-whose" if able else "lost-nobody")
    talk.reply.show(
        f"{head(talk, talk.texts.plain('lost-title'), part)}\n{words}",
        [*in_rows(names), turns(talk, LOST, tap.place, part), home.home_row(talk, tap.place)],
    )
