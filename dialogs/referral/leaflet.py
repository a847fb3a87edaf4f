"""A short page to read to the person, in the person's language."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from dialogs.callbacks import LeafletTap
from dialogs.talk import Talk
from storage.tables import Referral


def router() -> Router:
    made = Router(name="leaflet")
    made.callback_query.register(opened, LeafletTap.filter())
    return made


async def opened(_query: CallbackQuery, callback_data: LeafletTap, talk: Talk) -> None:
    """In the person's language, or in the reader's own when it is neither of ours."""
    row = await talk.desk.referrals.follow(callback_data.id)
    code = callback_data.code
    language = code if code in talk.languages else talk.texts.language
    texts = talk.languages[language]
    place = await talk.desk.municipalities.get(row.municipality_id)
    other = next(code for code in talk.languages if code != language)
    talk.reply.say(
        texts("leaflet", municipality=place.name, when=texts.of("leaflet-when", row.urgency)),
        [
            [
                (talk.texts.plain("button-leaflet-again"), _again(row, language)),
                (texts.plain("button-other-language"), _again(row, other)),
            ]
        ],
    )


def _again(row: Referral, language: str) -> str:
    return LeafletTap(id=row.id or 0, code=language).pack()
