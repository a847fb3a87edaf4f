"""/reminders: at which hour the morning's list comes."""

from __future__ import annotations

from aiogram.types import CallbackQuery

from casework.reminders import HOURS
from dialogs.callbacks import MenuTap
from dialogs.duties.callbacks import HourTap
from dialogs.leading.pages import in_rows
from dialogs.menu import READ_CASES
from dialogs.talk import Talk
from storage import reminder_hours
from storage.errors import NotHere


async def open_reminders(talk: Talk) -> None:
    if not talk.actor.roles() & READ_CASES:
        talk.reply.show(talk.texts("reminders-for-workers"))
        return
    hour = await reminder_hours.hour(talk.desk, talk.account.id or 0)
    made = [(f"✓ {_clock(one)}" if one == hour else _clock(one), HourTap(hour=one).pack()) for one in HOURS]
    menu = (talk.texts.plain("button-menu"), MenuTap(act="menu").pack())
    talk.reply.show(talk.texts("reminders-page", clock=_clock(hour)), [*in_rows(made), [menu]])


async def chosen(_query: CallbackQuery, callback_data: HourTap, talk: Talk) -> None:
    if callback_data.hour not in HOURS or not talk.actor.roles() & READ_CASES:
        raise NotHere
    await reminder_hours.set_hour(talk.desk, callback_data.hour)
    talk.reply.toast(talk.texts.plain("reminders-toast-kept", clock=_clock(callback_data.hour)))
    await open_reminders(talk)


def _clock(hour: int) -> str:
    return f"{hour}:00"
