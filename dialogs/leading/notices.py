"""What the bot tells of people's comings and goings: roles, stopped accounts, who stands in for whom."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from casework.notices import Notice
from casework.referrals import code_of
from dialogs.callbacks import AwayTap, DeputyTap, MenuTap
from dialogs.reply import Button, Say, Word
from locales import days
from storage.tables import AccountState, DeputyshipRow

if TYPE_CHECKING:
    from dialogs.notices.errand import Errand

MOST_CODES = 10


# ── roles and accounts ───────────────────────────────────────────────────────


async def _lead_changed(errand: Errand) -> Word | None:
    row = await errand.desk.members.mine(errand.args["membership"])
    if row.ended_at is not None:
        return None
    place = await errand.desk.municipalities.get(row.municipality_id or 0)
    return Say(errand.texts("notice-lead-now" if row.lead else "notice-lead-no-more", municipality=place.name))


async def _role_ended(errand: Errand) -> Word | None:
    row = await errand.desk.members.mine(errand.args["membership"])
    place = await errand.desk.municipalities.get(row.municipality_id or 0)
    role = errand.texts.of("role", row.role)
    return Say(errand.texts("notice-role-ended", role=role, municipality=place.name))


async def _account_stopped(errand: Errand) -> Word | None:
    member = await errand.desk.members.one(errand.args["membership"])
    if member.account.state is not AccountState.SUSPENDED:
        return None
    by = await errand.desk.accounts.name_of(errand.args["by"], member.place_id)
    nameless = errand.texts.plain("value-colleague")
    name = member.membership.shown_as or nameless
    return Say(errand.texts("notice-account-stopped", name=name, worker=by or nameless))


async def _account_freed(errand: Errand) -> Word | None:
    return Say(
        errand.texts("notice-account-freed"), [[(errand.texts.plain("button-menu"), MenuTap(act="menu").pack())]]
    )


# ── standing in ──────────────────────────────────────────────────────────────


async def _deputy_asked(errand: Errand) -> Word | None:
    row = await _running(errand)
    if row is None:
        return None
    texts = errand.texts
    charge = await errand.desk.deputies.charge_of(row.id or 0)
    codes = ", ".join(code_of(item) for item in charge[:MOST_CODES])
    if len(charge) > MOST_CODES:
        codes += " …"
    begun = row.from_day <= errand.desk.deputies.today
    answers: list[list[Button]] = [
        [
            (texts.plain("button-suits"), DeputyTap(id=row.id or 0, act="agree").pack()),
            (texts.plain("button-suits-not"), DeputyTap(id=row.id or 0, act="refuse").pack()),
        ]
    ]
    return Say(
        texts(
            "deputy-asked" if begun else "deputy-asked-later",
            since=days.due(row.from_day),
            until=days.due(row.until_day),
            worker=await _name(errand, row.absent_id, row),
            codes=codes or "–",
        ),
        answers,
    )


async def _deputy_set(errand: Errand) -> Word | None:
    row = await _running(errand)
    if row is None:
        return None
    over = AwayTap(place=row.municipality_id, who=row.absent_id, act="end", id=row.id or 0).pack()
    return Say(
        errand.texts("deputy-set", **await _about(errand, row, row.deputy_id)),
        [[(errand.texts.plain("button-no-absence"), over)]],
    )


async def _deputy_refused(errand: Errand) -> Word | None:
    """Nothing to say when somebody else was found meanwhile."""
    row = await errand.desk.deputies.one(errand.args["deputyship"])
    coming = await errand.desk.deputies.upcoming(row.absent_id, row.municipality_id)
    if row.until_day < errand.desk.deputies.today or any(item.from_day <= row.until_day for item in coming):
        return None
    own = row.absent_id == errand.account.id
    other = AwayTap(place=row.municipality_id, who=row.absent_id).pack()
    return Say(
        errand.texts(
            "deputy-refused-own" if own else "deputy-refused-lead",
            name=await _name(errand, row.absent_id, row),
            **await _about(errand, row, row.deputy_id),
        ),
        [[(errand.texts.plain("button-choose-deputy"), other)]],
    )


async def _deputy_ended(errand: Errand) -> Word | None:
    row = await errand.desk.deputies.one(errand.args["deputyship"])
    return Say(errand.texts("deputy-ended", **await _about(errand, row, row.absent_id)))


async def _running(errand: Errand) -> DeputyshipRow | None:
    row = await errand.desk.deputies.one(errand.args["deputyship"])
    over = row.ended_at is not None or row.until_day < errand.desk.deputies.today
    return None if over else row


async def _about(errand: Errand, row: DeputyshipRow, account_id: int) -> dict[str, object]:
    return {
        "since": days.due(row.from_day),
        "until": days.due(row.until_day),
        "worker": await _name(errand, account_id, row),
    }


async def _name(errand: Errand, account_id: int, row: DeputyshipRow) -> str:
    name = await errand.desk.accounts.name_of(account_id, row.municipality_id)
    return name or errand.texts.plain("value-colleague")


RENDERERS: dict[Notice, Callable[[Errand], Awaitable[Word | None]]] = {
    Notice.LEAD_CHANGED: _lead_changed,
    Notice.ROLE_ENDED: _role_ended,
    Notice.ACCOUNT_STOPPED: _account_stopped,
    Notice.ACCOUNT_FREED: _account_freed,
    Notice.DEPUTY_ASKED: _deputy_asked,
    Notice.DEPUTY_SET: _deputy_set,
    Notice.DEPUTY_REFUSED: _deputy_refused,
    Notice.DEPUTY_ENDED: _deputy_ended,
}
