"""The answer to "no hours this week?", and help for a worker in trouble."""

from __future__ import annotations

from datetime import date

from aiogram.types import CallbackQuery

from dialogs.callbacks import GapTap, MenuTap
from dialogs.hours.log import open_log
from dialogs.referral.danger import number_lines
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere


async def tapped(_query: CallbackQuery, callback_data: GapTap, talk: Talk) -> None:
    monday = _read(callback_data.monday)
    match callback_data.act:
        case "none":
            await talk.desk.hours_gaps.said_none(monday)
            talk.reply.show(talk.texts("gap-none"), [[(talk.texts.plain("button-log"), MenuTap(act="log").pack())]])
        case "log":
            await open_log(talk)
        case "later":
            at = await talk.desk.hours_gaps.remind(monday)
            talk.reply.show(talk.texts("gap-later", check_at=days.moment_on(talk.texts, at, talk.now)))
        case _:
            raise NotHere


def _read(value: int) -> date:
    try:
        return date(value // 10_000, value // 100 % 100, value % 100)
    except ValueError:
        raise NotHere from None


async def danger(talk: Talk) -> None:
    """112 first, then the numbers that somebody has checked."""
    text = talk.texts("hours-danger", numbers=number_lines(talk.texts))
    talk.reply.show(text, [[(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())]])
