"""A substitute asked for a person: the specialist allows it for a day, for the week, or not."""

from __future__ import annotations

from aiogram.types import CallbackQuery

from casework.referrals import code_of
from dialogs.callbacks import SubstituteTap
from dialogs.talk import Talk
from storage.errors import NotHere, Stale
from storage.tables import Allowed


async def tapped(_query: CallbackQuery, callback_data: SubstituteTap, talk: Talk) -> None:
    if callback_data.act not in set(Allowed):
        raise NotHere
    try:
        row, case = await talk.desk.substitutes.answer(callback_data.id, Allowed(callback_data.act))
    except Stale:
        row, case = await talk.desk.substitutes.request(callback_data.id)
        talk.reply.toast(talk.texts.plain("substitute-answered-already"), alert=True)
    name = await talk.desk.accounts.name_of(row.account_id, case.municipality_id)
    talk.reply.show(
        talk.texts(
            f"substitute-answered-{row.answer or Allowed.NO}",
            code=code_of(case.person_id),
            worker=name or talk.texts.plain("value-colleague"),
        )
    )
