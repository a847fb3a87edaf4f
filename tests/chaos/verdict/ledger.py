"""What the database holds and what the phones showed, side by side."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from casework.people import Role
from storage.desk import Desks
from storage.tables import (
    Account,
    MembershipRow,
    MunicipalityRow,
    Outbox,
    Processed,
    Referral,
    ReferralEvent,
)
from tests.chaos.manager import Manager
from tests.chaos.people import Person
from tests.chaos.play import Play
from tests.chaos.stories import MARKER

MARKERS = re.compile(rf"{MARKER} [A-Z][a-z]{{3}}mann")


@dataclass(frozen=True)
class Said:
    """A message of the bot as it first appeared."""

    person: str
    account_id: int
    at: datetime
    text: str


@dataclass
class Ledger:
    play: Play
    referrals: list[Referral]
    events: dict[int, list[ReferralEvent]]
    outbox: list[Outbox]
    updates: list[Processed]
    account_of: dict[str, int]
    """Name of the phone → account."""
    places: dict[str, int]
    """Key of the municipality → id."""
    said: list[Said]
    shown: dict[str, list[str]]
    """Everything that the bot put onto a phone: messages, their later forms, words over the chat."""

    @property
    def people(self) -> list[Person]:
        return [*self.play.cast.managers, *self.play.cast.nurses]

    def managers_of(self, municipality_id: int) -> list[Manager]:
        return [one for one in self.play.cast.managers if one.place and self.places[one.place.key] == municipality_id]

    def passed(self, row: Referral) -> set[int]:
        """Municipalities in which it is or was."""
        return {row.municipality_id} | {one.municipality_id or 0 for one in self.events[row.id or 0]}


async def ledger_of(play: Play) -> Ledger:
    async with Desks(play.sessions).open(play.clock.now()) as desk:
        accounts = {row.telegram_id: row.id or 0 for row in await desk.session.exec(select(Account))}
        events: defaultdict[int, list[ReferralEvent]] = defaultdict(list)
        for event in await desk.session.exec(select(ReferralEvent).order_by(col(ReferralEvent.id))):
            events[event.referral_id].append(event)
        members = (await desk.session.exec(select(MembershipRow))).all()
        assert sum(row.role is Role.CASE_MANAGER for row in members) == len(play.cast.managers)
        ledger = Ledger(
            play=play,
            referrals=list((await desk.session.exec(select(Referral).order_by(col(Referral.id)))).all()),
            events=events,
            outbox=list((await desk.session.exec(select(Outbox).order_by(col(Outbox.id)))).all()),
            updates=list((await desk.session.exec(select(Processed))).all()),
            account_of={phone.name: accounts[phone.user_id] for phone in play.sandbox.phones},
            places={row.key: row.id or 0 for row in await desk.session.exec(select(MunicipalityRow))},
            said=[],
            shown={},
        )
    for person in ledger.people:
        _look(ledger, person)
    return ledger


def _look(ledger: Ledger, person: Person) -> None:
    """A phone's story holds each message as it first was, in the order of the messages."""
    phone = person.phone
    first = [event for event in phone.events if event.mark in {"<", ">"}]
    for event, message in zip(first, phone.messages, strict=True):
        if message.from_bot:
            ledger.said.append(Said(phone.name, ledger.account_of[phone.name], message.date, "\n".join(event.lines)))
    ledger.shown[phone.name] = ["\n".join(event.lines) for event in phone.events if event.mark in {"<", "~", "!"}]
