"""At the coordinator's: take, reveal, contact, attempt, close, give back. The desk decides, the card shows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from casework.referrals import NotPossible, code_of, number_of
from dialogs import beside, cards
from dialogs.asking import ASK, words_of
from dialogs.callbacks import CardTap, MenuTap
from dialogs.cases.opening import begin_from
from dialogs.close import begin_close
from dialogs.forms import Form
from dialogs.handover import FORWARD, RELEASE, REROUTE
from dialogs.talk import Talk
from locales import Html, days
from storage.errors import NotHere
from storage.tables import Referral

REVEALED_MINUTES = 10
Act = Callable[[Talk, CardTap], Awaitable[None]]


def router() -> Router:
    made = Router(name="referrals")
    made.callback_query.register(on_card, CardTap.filter())
    return made


async def on_card(_query: CallbackQuery, callback_data: CardTap, talk: Talk) -> None:
    """One tap on a card: the move, or what the card has become meanwhile."""
    handler = _ACTS.get(callback_data.act)
    if handler is None:
        raise NotHere
    try:
        await handler(talk, callback_data)
    except NotPossible:
        await _show_present(talk, callback_data)


async def _take(talk: Talk, tap: CardTap) -> None:
    row = await talk.desk.referrals.take(tap.id, tap.ver)
    talk.reply.toast(talk.texts.plain("card-toast-taken"))
    await show(talk, row)


async def _contact(talk: Talk, tap: CardTap) -> None:
    row = await talk.desk.referrals.contact(tap.id, tap.ver)
    talk.reply.toast(talk.texts.plain("card-toast-contact"))
    await show(talk, row)


async def _attempt(talk: Talk, tap: CardTap) -> None:
    row = await talk.desk.referrals.attempt(tap.id, tap.ver)
    talk.reply.toast(talk.texts.plain("card-toast-attempt"))
    await show(talk, row)


async def _inform(talk: Talk, tap: CardTap) -> None:
    row = await talk.desk.referrals.inform(tap.id, tap.ver)
    talk.reply.toast(talk.texts.plain("card-toast-informed"))
    await show(talk, row)


def _beside(begin: Callable[[Talk, Referral], Awaitable[None]]) -> Act:
    """What asks something first: only over a card that shows the present state."""

    async def act(talk: Talk, tap: CardTap) -> None:
        row = await talk.desk.referrals.card(tap.id)
        if row.version != tap.ver:
            raise NotPossible("older card")
        await begin(talk, row)

    return act


def _form(form: Form) -> Act:
    async def begin(talk: Talk, row: Referral) -> None:
        await beside.begin(talk, form, row)

    return _beside(begin)


async def _more(talk: Talk, row: Referral) -> None:
    """The same card with the buttons that are seldom needed."""
    card = await cards.card_of(talk.desk, row, talk.actor)
    talk.reply.show(cards.words(talk.texts, card), cards.more_buttons(talk.texts, card))


async def _reveal(talk: Talk, tap: CardTap) -> None:
    """Name and contact in a message of its own: protected, audited, gone after ten minutes."""
    row = await talk.desk.referrals.reveal(tap.id)
    texts = talk.texts
    talk.reveal(
        texts(
            "card-reveal",
            code=code_of(row.person_id or 0),
            name=_name(talk, row),
            contact=row.contact or texts.plain("value-unknown"),
            note=row.note or "–",
            sender_contact=row.sender_contact or texts.plain("value-unknown"),
            named=texts.plain("sender-may-be-named" if row.may_name_sender else "sender-not-named"),
            history=await _history(talk, row),
            questions=await _questions(talk, row),
            minutes=REVEALED_MINUTES,
        ),
        [[(texts.plain("button-delete-now"), MenuTap(act="delete").pack())]],
        minutes=REVEALED_MINUTES,
    )


async def _history(talk: Talk, row: Referral) -> str:
    """One line an event: when, what, and the worker's note."""
    lines = [
        f"{days.stamp(talk.texts, event.at)} · {talk.texts.of('move', event.move)}"
        + (f": {event.note}" if event.note else "")
        for event in await talk.desk.referrals.history(row.id or 0)
    ]
    return "\n".join(lines) or "–"


async def _questions(talk: Talk, row: Referral) -> Html:
    """Each question with its answer, or nothing."""
    lines = [
        talk.texts(
            "card-asked-line",
            question=words_of(talk.texts, one.question),
            answer=one.answer or talk.texts.plain("answer-none-yet"),
        )
        for one in await talk.desk.questions.of(row)
    ]
    return Html("".join(f"\n{line}" for line in lines))


def _name(talk: Talk, row: Referral) -> str:
    if row.by_phone:
        return talk.texts.plain("name-by-phone")
    return row.name or talk.texts.plain("value-unknown")


async def show(talk: Talk, row: Referral) -> None:
    card = await cards.card_of(talk.desk, row, talk.actor)
    talk.reply.show(cards.words(talk.texts, card), cards.buttons(talk.texts, card))


async def _show_present(talk: Talk, tap: CardTap) -> None:
    """Somebody was faster, or the card is old: say so, and show how it stands now."""
    row = await talk.desk.referrals.card(tap.id)
    taker = await talk.desk.accounts.name_of(row.taken_by, row.municipality_id)
    if tap.act == "take" and row.taken_by is not None and row.taken_by != talk.actor.account_id:
        worker = taker or talk.texts.plain("value-colleague")
        talk.reply.toast(talk.texts.plain("card-toast-faster", number=number_of(tap.id), worker=worker), alert=True)
    else:
        talk.reply.toast(talk.texts.plain("card-toast-changed"), alert=True)
    await show(talk, row)


_ACTS: dict[str, Act] = {
    "take": _take,
    "contact": _contact,
    "attempt": _attempt,
    "inform": _inform,
    "close": _beside(begin_close),
    "open_case": _beside(begin_from),
    "early_case": _beside(begin_from),
    "release": _form(RELEASE),
    "reroute": _form(REROUTE),
    "forward": _form(FORWARD),
    "ask": _form(ASK),
    "more": _beside(_more),
    "card": _beside(show),
    "reveal": _reveal,
}
