"""Ending: one's own link, or a consent of the person's by the person or the guardian (models 55 and 56)."""

from __future__ import annotations

from casework.calendar import tallinn
from dialogs.family import words
from dialogs.family.callbacks import FamilyTap
from dialogs.family.card import card_row
from dialogs.leading.pages import in_rows
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere, Stale
from storage.tables import Consent, FamilyLink

NAME_ON_BUTTON = 26


async def ask_end(talk: Talk, tap: FamilyTap) -> None:
    linked = await talk.desk.family.mine(tap.link)
    texts, talk.reply.links = talk.texts, [tap.link]
    talk.reply.show(
        texts("family-end-question", person=await talk.desk.family.named(linked)),
        [
            [(texts.plain("button-family-end-sure"), FamilyTap(act="ended", link=tap.link, rev=linked.rev).pack())],
            card_row(talk, tap.link),
        ],
    )


async def end(talk: Talk, tap: FamilyTap) -> None:
    linked = await talk.desk.family.leave(tap.link, tap.rev, talk.reply.message_id or 0)
    await talk.refresh_actor()
    place = await talk.desk.municipalities.get(linked.municipality_id)
    talk.reply.show(talk.texts("family-ended-own", municipality=place.name), words.help_rows(talk.texts))


# ── taking a consent back ────────────────────────────────────────────────────


async def consents(talk: Talk, tap: FamilyTap) -> None:
    """Whom the person may be told to, each a button."""
    found = await talk.desk.family.withdrawable(tap.link)
    texts = talk.texts
    buttons = [
        (
            _called(talk, link, consent, own=link.id == tap.link),
            FamilyTap(act="withdraw", link=tap.link, rev=link.rev + consent.rev, other=link.id or 0).pack(),
        )
        for link, consent in found
    ]
    text_id, talk.reply.links = "family-consents" if buttons else "family-consents-none", [tap.link]
    talk.reply.show(texts(text_id), [*in_rows(buttons), card_row(talk, tap.link)])


def _called(talk: Talk, link: FamilyLink, consent: Consent, *, own: bool) -> str:
    if own:
        return talk.texts.plain("family-oneself")
    return words.called(talk.texts, link.shown_as, consent.relation)[:NAME_ON_BUTTON]


async def ask_withdraw(talk: Talk, tap: FamilyTap) -> None:
    found = {link.id: (link, consent) for link, consent in await talk.desk.family.withdrawable(tap.link)}
    if tap.other not in found:
        raise NotHere
    link, consent = found[tap.other]
    if link.rev + consent.rev != tap.rev:
        raise Stale
    texts, own = talk.texts, tap.other == tap.link
    question = texts(
        "family-withdraw-question-own" if own else "family-withdraw-question",
        relative=_called(talk, link, consent, own=own),
        given_by=texts.of("family-given-by", consent.given_by),
        given=days.due(consent.given_on),
        until=words.until(texts, consent.until),
        scopes=words.scopes(texts, consent.scopes),
    )
    talk.reply.links = [tap.link]
    sure = FamilyTap(act="withdrawn", link=tap.link, rev=tap.rev, other=tap.other).pack()
    talk.reply.show(
        question,
        [
            [(texts.plain("button-family-withdraw"), sure)],
            [(texts.plain("button-family-keep"), FamilyTap(act="card", link=tap.link).pack())],
        ],
    )


async def withdraw(talk: Talk, tap: FamilyTap) -> None:
    consents_ = {link.id: consent for link, consent in await talk.desk.family.withdrawable(tap.link)}
    link = await talk.desk.family.withdraw(tap.link, tap.other, tap.rev, talk.reply.message_id or 0)
    await talk.refresh_actor()
    texts, local = talk.texts, tallinn(talk.now)
    values = {"day": words.day(texts, local.date()), "at": days.clock(texts, local.time())}
    own = tap.other == tap.link
    said = (
        texts("family-withdrawn-own", **values)
        if own
        else texts("family-withdrawn", relative=_called(talk, link, consents_[link.id], own=False), **values)
    )
    talk.reply.show(said, [words.menu_row(texts)])
