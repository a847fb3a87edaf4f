"""To case managers: a new card, its later states, and what the contact clock asks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from casework.contact_clock import ENOUGH_ATTEMPTS, inform_by
from casework.notices import CARDS, Notice
from casework.referrals import OPEN, Status, number_of
from dialogs import cards
from dialogs.notices.errand import Errand
from dialogs.reply import Edit, Say, Word
from locales import days
from storage.referral_clock import owed
from storage.tables import AccountState, Referral

Renderer = Callable[[Errand], Awaitable[Word | None]]


async def _card(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    return await _card_message(errand, row) if row.status is Status.SENT else None


async def _card_message(errand: Errand, row: Referral, head: str = "") -> Say:
    """Silent outside the municipality's hours: the phone shows it, nobody is woken."""
    card = await cards.card_of(errand.desk, row, errand.actor)
    hours = await errand.desk.municipalities.hours(row.municipality_id)
    # Who only watches over a colleague's work reads what is asked, not that there is nothing to do.
    text = cards.words(errand.texts, card) if cards.in_full(card) or not head else ""
    return Say(
        "\n".join(filter(None, [head, text])),
        cards.buttons(errand.texts, card),
        silent=not hours.is_open(errand.now),
    )


async def _card_changed(errand: Errand) -> Word | None:
    """The newest card shows the present state; older ones point to it and have no buttons."""
    row = await errand.referral_for_team()
    sent = await errand.desk.outbox.sent_cards(errand.subject, errand.account.id or 0)
    shown = [item for item in sent if item.notice in CARDS]
    mine = next((item for item in shown if item.id == errand.args["card"]), None)
    if mine is None or mine.message_id is None:
        return None
    if mine is not shown[0]:
        return Edit(mine.message_id, errand.texts("card-older", number=number_of(row.id or 0)), or_say=False)
    card = await cards.card_of(errand.desk, row, errand.actor)
    return Edit(mine.message_id, cards.words(errand.texts, card), cards.buttons(errand.texts, card), or_say=False)


async def _card_forwarded(errand: Errand) -> Word | None:
    """In the house that passed it on. The referral itself is no longer theirs to read: only where it went."""
    sent = await errand.desk.outbox.sent_cards(errand.subject, errand.account.id or 0)
    mine = next((item for item in sent if item.id == errand.args["card"]), None)
    if mine is None or mine.message_id is None or errand.actor.manages(errand.args["to"]):
        return None
    place = await errand.desk.municipalities.get(errand.args["to"])
    words = errand.texts("card-forwarded", number=number_of(errand.args["referral"]), municipality=place.name)
    return Edit(mine.message_id, words, or_say=False)


def _untaken(text_id: str) -> Renderer:
    async def render(errand: Errand) -> Word | None:
        row = await errand.referral_for_team()
        if row.status is not Status.SENT:
            return None
        head = errand.texts(
            text_id, number=number_of(row.id or 0), waited=cards.waited(errand.texts, errand.now, row.sent_at)
        )
        return await _card_message(errand, row, head)

    return render


def _no_contact(text_id: str) -> Renderer:
    """Cleared when contact, an attempt or a new taker came between."""

    async def render(errand: Errand) -> Word | None:
        row = await errand.referral_for_team()
        if row.status is not Status.TAKEN or row.taken_at is None or row.version != errand.args["version"]:
            return None
        enough = row.attempts >= ENOUGH_ATTEMPTS
        head = errand.texts(
            "no-contact-enough" if enough else text_id,
            number=number_of(row.id or 0),
            attempts=row.attempts,
            waited=cards.waited(errand.texts, errand.now, row.taken_at),
            worker=await errand.desk.accounts.name_of(row.taken_by, row.municipality_id)
            or errand.texts.plain("value-colleague"),
        )
        return await _card_message(errand, row, head)

    return render


async def _not_informed(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    if row.status is not Status.CONTACTED or not owed(row):
        return None
    head = errand.texts(
        "not-informed",
        number=number_of(row.id or 0),
        due=days.due(inform_by(row.sent_at)),
        worker=await errand.desk.accounts.name_of(row.taken_by, row.municipality_id)
        or errand.texts.plain("value-colleague"),
    )
    return await _card_message(errand, row, head)


async def _unreachable(errand: Errand) -> Word | None:
    colleague = await errand.desk.accounts.get(errand.args["account"])
    place = errand.args["municipality"]
    name = await errand.desk.accounts.name_of(colleague.id, place)
    if colleague.state is not AccountState.BLOCKED or not errand.actor.manages(place):
        return None
    return Say(errand.texts("member-unreachable", worker=name or errand.texts.plain("value-colleague")))


async def _withdrawn(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    return Say(errand.texts("card-withdrawn-notice", number=number_of(row.id or 0)))


async def _answered(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    if row.status not in OPEN:
        return None
    return await _card_message(errand, row, errand.texts("card-answered", number=number_of(row.id or 0)))


async def _question_silent(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    question = await errand.desk.questions.get(errand.args["question"])
    if question.answered_at is not None or row.status not in OPEN:
        return None
    return Say(errand.texts("question-silent", number=number_of(row.id or 0)))


RENDERERS: dict[Notice, Renderer] = {
    Notice.CARD: _card,
    Notice.CARD_CHANGED: _card_changed,
    Notice.CARD_FORWARDED: _card_forwarded,
    Notice.CARD_WAITING: _untaken("card-waiting"),
    Notice.CARD_WAITING_LEAD: _untaken("card-waiting-lead"),
    Notice.CARD_WITHDRAWN: _withdrawn,
    Notice.NO_CONTACT: _no_contact("no-contact"),
    Notice.NO_CONTACT_DEPUTY: _no_contact("no-contact-deputy"),
    Notice.NO_CONTACT_LEAD: _no_contact("no-contact-lead"),
    Notice.NOT_INFORMED: _not_informed,
    Notice.MEMBER_UNREACHABLE: _unreachable,
    Notice.ANSWERED: _answered,
    Notice.QUESTION_SILENT: _question_silent,
}
