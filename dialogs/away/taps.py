"""/away: until when, and who stands in; a lead on a colleague's behalf; and the answer of the one who was asked."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from casework.people import AccountId
from dialogs.away.form import ABSENCE
from dialogs.away.page import name_of, show
from dialogs.callbacks import AwayTap, DeputyTap
from dialogs.leading.pages import begin
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere, Stale


def router() -> Router:
    made = Router(name="away")
    made.callback_query.register(tapped, AwayTap.filter())
    made.callback_query.register(answered, DeputyTap.filter())
    return made


async def open_away(talk: Talk) -> None:
    """One's own absences; in several municipalities each has its own deputy."""
    own = talk.actor.account_id
    places = [row for row in await talk.desk.municipalities.all() if row.id in talk.actor.stands_in_places()]
    if not places:
        talk.reply.show(talk.texts("away-for-workers"))
    elif len(places) == 1:
        await show(talk, places[0].id or 0, own)
    else:
        rows = [[(row.name, AwayTap(place=row.id or 0, who=own).pack())] for row in places]
        talk.reply.show(talk.texts("away-which-place"), rows)


async def tapped(_query: CallbackQuery, callback_data: AwayTap, talk: Talk) -> None:
    tap = callback_data
    match tap.act:
        case "new":
            await talk.desk.deputies.upcoming(tap.who, tap.place)
            name = await talk.desk.accounts.name_of(tap.who, tap.place)
            own = tap.who == talk.actor.account_id
            answers = {"place": tap.place, "who": tap.who, "own": own, "colleague": name}
            await begin(talk, ABSENCE, answers)
        case "end":
            await _end(talk, tap)
        case _:
            await show(talk, tap.place, AccountId(tap.who))


async def _end(talk: Talk, tap: AwayTap) -> None:
    try:
        row = await talk.desk.deputies.end(tap.id)
        talk.reply.toast(talk.texts.plain("away-toast-ended"))
        place, who = row.municipality_id, row.absent_id
    except Stale:
        talk.reply.toast(talk.texts.plain("away-toast-over"), alert=True)
        place, who = tap.place, tap.who
    await show(talk, place, AccountId(who))


# ── the one who was asked ────────────────────────────────────────────────────


async def answered(_query: CallbackQuery, callback_data: DeputyTap, talk: Talk) -> None:
    """It suits, or it does not: then somebody else is found, and nobody is blamed."""
    try:
        if callback_data.act == "agree":
            row = await talk.desk.deputies.agree(callback_data.id)
            text_id = "deputy-agreed"
        elif callback_data.act == "refuse":
            row = await talk.desk.deputies.refuse(callback_data.id)
            text_id = "deputy-refused"
        else:
            raise NotHere
    except Stale:
        talk.reply.toast(talk.texts.plain("away-toast-over"), alert=True)
        talk.reply.show(talk.texts("deputy-over"))
        return
    await talk.refresh_actor()
    colleague = await name_of(talk, row.absent_id, row.municipality_id)
    talk.reply.show(
        talk.texts(text_id, since=days.due(row.from_day), until=days.due(row.until_day), worker=colleague)
    )
