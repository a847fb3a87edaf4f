"""A short page to read to the person, in the person's language."""

from __future__ import annotations

from dialogs.callbacks import MenuTap
from dialogs.talk import Talk
from storage.tables import Referral


async def show(talk: Talk, value: str) -> None:
    """`value` is "referral id-language"; the language falls back to the reader's own."""
    number, _, code = value.partition("-")
    row = await talk.desk.referrals.follow(int(number))
    language = code if code in talk.languages else talk.texts.language
    await _say(talk, row, language)


async def _say(talk: Talk, row: Referral, language: str) -> None:
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
    return MenuTap(act="leaflet", val=f"{row.id}-{language}").pack()
