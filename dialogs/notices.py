"""What the outbox says, rendered when its turn comes: in the recipient's language, for the state as it is then.

A renderer returns None when there is nothing to say any more (the row is "cleared").
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from casework.municipalities import genitive
from casework.notices import CARDS, Notice
from casework.people import Actor, Role
from casework.referrals import ReferrerKind, Status, hears_more, number_of
from dialogs import cards
from dialogs.callbacks import MenuTap
from dialogs.leading import notices as leading_notices
from dialogs.menu import COMMANDS, offered
from dialogs.referral.sending import hours_of
from dialogs.reply import Commands, Delete, Edit, Say, Word
from locales import Texts
from storage.desk import Desk
from storage.errors import NotHere
from storage.tables import Account, AccountState, Referral


@dataclass(frozen=True, slots=True)
class Errand:
    """One outbox row, with everything that rendering needs. `desk.actor` is the recipient."""

    desk: Desk
    texts: Texts
    account: Account
    actor: Actor
    args: dict[str, Any]
    subject: str
    now: datetime

    async def referral_for_team(self) -> Referral:
        """Raises `NotHere` when the recipient is no longer of the municipality."""
        return await self.desk.referrals.card(self.args["referral"])


async def render(notice: Notice, errand: Errand) -> Word | None:
    if errand.account.state is AccountState.SUSPENDED and notice is not Notice.ERASE_MESSAGES:
        return None
    try:
        return await _RENDERERS[notice](errand)
    except NotHere:
        return None


# ── to case managers ─────────────────────────────────────────────────────────


async def _card(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    if row.status is not Status.SENT:
        return None
    return await _card_message(errand, row)


async def _card_message(errand: Errand, row: Referral, head: str = "") -> Say:
    """Silent outside the municipality's hours: the phone shows it, nobody is woken."""
    card = await cards.card_of(errand.desk, row, errand.actor)
    place = await errand.desk.municipalities.get(row.municipality_id)
    text = cards.words(errand.texts, card)
    return Say(
        f"{head}\n{text}" if head else text,
        cards.buttons(errand.texts, card),
        silent=not hours_of(place).is_open(errand.now),
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


async def _card_waiting(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    if row.status is not Status.SENT:
        return None
    head = errand.texts("card-waiting", number=number_of(row.id or 0), hours=cards.waited(errand.now, row))
    return await _card_message(errand, row, head)


async def _card_waiting_lead(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    if row.status is not Status.SENT:
        return None
    head = errand.texts("card-waiting-lead", number=number_of(row.id or 0), hours=cards.waited(errand.now, row))
    return await _card_message(errand, row, head)


async def _card_withdrawn(errand: Errand) -> Word | None:
    row = await errand.referral_for_team()
    return Say(errand.texts("card-withdrawn-notice", number=number_of(row.id or 0)))


# ── to the sender ────────────────────────────────────────────────────────────


async def _sender_taken(errand: Errand) -> Word | None:
    row = await errand.desk.referrals.follow(errand.args["referral"])
    if row.status not in {Status.TAKEN, Status.CONTACTED}:
        return None
    return Say(
        errand.texts(
            _taken_text(row),
            urgency=cards.wished(errand.texts, row),
            **await _about(errand, row),
        )
    )


def _taken_text(row: Referral) -> str:
    if row.kind is ReferrerKind.SELF:
        return "sender-taken-self"
    return "sender-taken-more" if hears_more(row.kind, row.agreement, verified=row.verified) else "sender-taken"


async def _sender_contacted(errand: Errand) -> Word | None:
    row = await errand.desk.referrals.follow(errand.args["referral"])
    if row.kind is ReferrerKind.SELF:
        return None  # they were there themselves
    return Say(errand.texts("sender-contacted", **await _about(errand, row)))


async def _sender_closed(errand: Errand) -> Word | None:
    row = await errand.desk.referrals.follow(errand.args["referral"])
    if row.outcome is None:
        return None
    own = row.kind is ReferrerKind.SELF
    return Say(
        errand.texts(
            "sender-closed-self" if own else "sender-closed",
            outcome=errand.texts.of("outcome-told-self" if own else "outcome-told", row.outcome),
            number=number_of(row.id or 0),
        ),
        [[(errand.texts.plain("button-report-again"), MenuTap(act="report").pack())]],
    )


async def _about(errand: Errand, row: Referral) -> dict[str, object]:
    place = await errand.desk.municipalities.get(row.municipality_id)
    return {
        "number": number_of(row.id or 0),
        "municipality": place.name,
        "municipality_gen": genitive(place.name),
    }


# ── housekeeping ─────────────────────────────────────────────────────────────


async def _draft_erased(errand: Errand) -> Word | None:
    return Say(
        errand.texts("form-draft-erased"),
        [[(errand.texts.plain("button-menu"), MenuTap(act="menu").pack())]],
        silent=True,
    )


async def _commands(errand: Errand) -> Word | None:
    wanted = [name for name in COMMANDS if offered(name, errand.actor)]
    family = "command-team" if Role.CASE_MANAGER in errand.actor.roles() else "command"
    return Commands([(name, errand.texts.of(family if name == "referrals" else "command", name)) for name in wanted])


async def _erase(errand: Errand) -> Word | None:
    return Delete(list(errand.args["messages"]))


_RENDERERS: dict[Notice, Callable[[Errand], Awaitable[Word | None]]] = {
    Notice.CARD: _card,
    Notice.CARD_CHANGED: _card_changed,
    Notice.CARD_WAITING: _card_waiting,
    Notice.CARD_WAITING_LEAD: _card_waiting_lead,
    Notice.CARD_WITHDRAWN: _card_withdrawn,
    Notice.DRAFT_ERASED: _draft_erased,
    Notice.COMMANDS: _commands,
    Notice.ERASE_MESSAGES: _erase,
    Notice.SENDER_TAKEN: _sender_taken,
    Notice.SENDER_CONTACTED: _sender_contacted,
    Notice.SENDER_CLOSED: _sender_closed,
    **leading_notices.RENDERERS,
}
