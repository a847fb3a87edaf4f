"""Finding an account by what an operator knows of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlmodel import col, select

from casework.data_subjects import SubjectKind, whose
from storage.tables import Account, Invitation, MembershipRow

if TYPE_CHECKING:
    from storage.desk import Desk


_LARGEST = 2**63 - 1
"""That a column of numbers holds; Telegram's are smaller."""


async def account_of(desk: Desk, typed: str) -> list[int]:
    """By A-7, by a Telegram number, or by the name that colleagues see; all that fit, whole names only."""
    code = whose(typed)
    if code is not None and code.kind is SubjectKind.ACCOUNT:
        found = await desk.session.exec(select(Account.id).where(Account.id == code.id))
        return [one or 0 for one in found.all()]
    if re.fullmatch(r"\d{4,19}", typed.strip()):
        if int(typed) > _LARGEST:
            return []
        found = await desk.session.exec(select(Account.id).where(Account.telegram_id == int(typed)))
        return [one or 0 for one in found.all()]
    name = typed.strip().casefold()
    members = select(MembershipRow.account_id, MembershipRow.shown_as)
    invited = select(Invitation.used_by, Invitation.shown_as).where(col(Invitation.used_by).is_not(None))
    rows = [*(await desk.session.exec(members)).all(), *(await desk.session.exec(invited)).all()]
    return sorted({account or 0 for account, shown in rows if name and shown.casefold() == name})
