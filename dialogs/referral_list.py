"""/referrals: a municipality's for its case managers, one's own for a sender. Filters, pages, one opened."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.types import CallbackQuery

from casework.referrals import OPEN, Move, NotPossible, number_of, possible
from dialogs.callbacks import CardTap, ListTap, MenuTap, QuestionTap
from dialogs.referrals import show as show_card
from dialogs.reply import Button
from dialogs.talk import Talk
from locales import days
from storage.errors import NotHere
from storage.referral_lists import Filter, Page, page
from storage.tables import Referral

_OF_TEAM = (Filter.OPEN, Filter.NEW, Filter.MINE, Filter.CLOSED)


def router() -> Router:
    made = Router(name="referral_list")
    made.callback_query.register(turned, ListTap.filter())
    made.callback_query.register(withdraw_asked, CardTap.filter(F.act.in_({"withdraw_asked", "withdraw"})))
    return made


async def open_list(talk: Talk, wanted: Filter | None = None) -> None:
    """Case managers see their municipality's open ones; everyone else those they sent."""
    first = Filter.OPEN if talk.actor.municipalities() else Filter.SENT
    await _show(talk, wanted or first, 0)


async def turned(_query: CallbackQuery, callback_data: ListTap, talk: Talk) -> None:
    try:
        wanted = Filter(callback_data.which)
    except ValueError:
        raise NotHere from None
    if not callback_data.id:
        await _show(talk, wanted, callback_data.page)
    elif wanted is Filter.SENT:
        await show_followed(talk, await talk.desk.referrals.follow(callback_data.id))
    else:
        talk.reply.message_id = None
        await show_card(talk, await talk.desk.referrals.card(callback_data.id))


async def _show(talk: Talk, wanted: Filter, number: int) -> None:
    found = await page(talk.desk, wanted, number)
    texts = talk.texts
    head = texts(
        "list-head",
        filter=texts.of("list-filter", wanted),
        total=found.total,
        page=found.number + 1,
        pages=found.pages,
    )
    lines = [texts("list-line", **_line(talk, row)) for row in found.rows]
    body = "\n".join(lines) if lines else texts("list-empty")
    talk.reply.show(f"{head}\n{body}", _rows(talk, wanted, found))


def _line(talk: Talk, row: Referral) -> dict[str, object]:
    return {
        "number": number_of(row.id or 0),
        "day": days.due(row.sent_at.astimezone(days.TALLINN).date()),
        "urgency": talk.texts.of("urgency-told", row.urgency),
        "status": talk.texts.of("status", row.status),
    }


def _rows(talk: Talk, wanted: Filter, found: Page) -> list[list[Button]]:
    opened = [
        (number_of(row.id or 0), ListTap(which=wanted, page=found.number, id=row.id or 0).pack())
        for row in found.rows
    ]
    rows: list[list[Button]] = [opened[:3], opened[3:]]
    turn: list[Button] = []
    if found.number > 0:
        turn.append((talk.texts.plain("button-newer"), ListTap(which=wanted, page=found.number - 1).pack()))
    if found.number < found.pages - 1:
        turn.append((talk.texts.plain("button-older"), ListTap(which=wanted, page=found.number + 1).pack()))
    rows.append(turn)
    if talk.actor.municipalities():
        filters = [
            (talk.texts.of("list-filter", item), ListTap(which=item, page=0).pack())
            for item in _OF_TEAM
            if item != wanted
        ]
        rows += [filters[:2], filters[2:]]
    rows.append([(talk.texts.plain("button-menu"), MenuTap(act="menu").pack())])
    return [row for row in rows if row]


# ── a sender's own ───────────────────────────────────────────────────────────


async def show_followed(talk: Talk, row: Referral) -> None:
    """What the sender may know: that it was received and taken; more only where it may be told."""
    place = await talk.desk.municipalities.get(row.municipality_id)
    texts = talk.texts
    rows: list[list[Button]] = []
    question = await talk.desk.questions.open_of(row) if row.status in OPEN else None
    if question is not None:
        rows.append([(texts.plain("button-read-question"), QuestionTap(id=question.id or 0).pack())])
    if Move.WITHDRAW in possible(row.status):
        rows.append([(texts.plain("button-withdraw"), _tap(row, "withdraw_asked"))])
    rows.append([(texts.plain("button-back"), ListTap(which=Filter.SENT, page=0).pack())])
    talk.reply.show(
        texts(
            "followed",
            number=number_of(row.id or 0),
            municipality=place.name,
            sent=days.stamp(texts, row.sent_at),
            status=texts.of("status-sender", talk.desk.referrals.status_for_sender(row)),
        ),
        rows,
    )


async def withdraw_asked(_query: CallbackQuery, callback_data: CardTap, talk: Talk) -> None:
    row = await talk.desk.referrals.follow(callback_data.id)
    if callback_data.act == "withdraw_asked" and Move.WITHDRAW in possible(row.status):
        talk.reply.show(
            talk.texts("withdraw-question", number=number_of(row.id or 0)),
            [
                [(talk.texts.plain("button-withdraw"), _tap(row, "withdraw"))],
                [
                    (
                        talk.texts.plain("button-keep"),
                        ListTap(which=Filter.SENT, page=0, id=row.id or 0).pack(),
                    )
                ],
            ],
        )
        return
    if callback_data.act == "withdraw":
        row = await _withdraw(talk, callback_data)
    await show_followed(talk, row)


async def _withdraw(talk: Talk, tap: CardTap) -> Referral:
    try:
        return await talk.desk.referrals.withdraw(tap.id, tap.ver)
    except NotPossible:
        talk.reply.toast(talk.texts.plain("error-stale-button"), alert=True)
        return await talk.desk.referrals.follow(tap.id)


def _tap(row: Referral, act: str) -> str:
    return CardTap(id=row.id or 0, ver=row.version, act=act).pack()
