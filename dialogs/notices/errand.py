"""One outbox row on its way out, with everything that rendering needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from casework.people import Actor
from locales import Texts
from storage.desk import Desk
from storage.tables import Account, Referral


@dataclass(frozen=True, slots=True)
class Errand:
    """`desk.actor` is the recipient."""

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

    async def referral_for_sender(self) -> Referral:
        """Raises `NotHere` for anyone but its sender."""
        return await self.desk.referrals.follow(self.args["referral"])
