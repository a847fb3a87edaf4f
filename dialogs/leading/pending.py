"""Links that nobody has opened yet: listed with their last day, taken back with a tap."""

from __future__ import annotations

from dialogs.callbacks import LeadTap
from dialogs.leading.home import home_row
from dialogs.leading.pages import back, button, head, in_rows, part_of, turns
from dialogs.talk import Talk
from locales import Html, days
from storage.errors import NotHere, Stale
from storage.tables import Invitation

PENDING = "pending"


async def show(talk: Talk, tap: LeadTap) -> None:
    if tap.id:
        await _one(talk, tap)
        return
    rows = await talk.desk.invitations.pending(tap.place)
    part = part_of(rows, tap.val)
    lines = [talk.texts("pending-line", **_facts(talk, row)) for row in part.rows] or [talk.texts("list-empty")]
    talk.reply.show(
        "\n".join([head(talk, talk.texts.plain("pending-title"), part), *lines]),
        [
            *in_rows([button(_name(talk, row), PENDING, tap.place, id=row.id or 0) for row in part.rows]),
            turns(talk, PENDING, tap.place, part),
            [button(talk.texts.plain("button-invite"), "invite", tap.place)],
            home_row(talk, tap.place),
        ],
    )


async def _one(talk: Talk, tap: LeadTap) -> None:
    row = await talk.desk.invitations.one(tap.id)
    if row.municipality_id != tap.place:
        raise NotHere
    if tap.act == "revoke":
        await _revoke(talk, tap, row)
        return
    if not talk.desk.invitations.opens(row):
        await _spent(talk, tap)
        return
    talk.reply.show(
        await _page(talk, row),
        [
            [button(talk.texts.plain("button-revoke-invitation"), PENDING, tap.place, id=tap.id, act="revoke")],
            back(talk, PENDING, tap.place),
        ],
    )


async def _revoke(talk: Talk, tap: LeadTap, row: Invitation) -> None:
    try:
        await talk.desk.invitations.revoke(row.id or 0)
    except Stale:
        await _spent(talk, tap)
        return
    talk.reply.toast(talk.texts.plain("pending-toast-revoked"))
    await show(talk, LeadTap(page=PENDING, place=tap.place))


async def _spent(talk: Talk, tap: LeadTap) -> None:
    """Somebody has opened it, or it was taken back or ran out meanwhile."""
    talk.reply.toast(talk.texts.plain("pending-toast-spent"), alert=True)
    await show(talk, LeadTap(page=PENDING, place=tap.place))


async def _page(talk: Talk, row: Invitation) -> Html:
    house = await talk.desk.municipalities.organisation(row.organisation_id)
    by = await talk.desk.accounts.name_of(row.created_by, row.municipality_id or 0)
    return talk.texts(
        "pending-page",
        institution=house.name if house else "–",
        worker=by or talk.texts.plain("leading-operator"),
        **_facts(talk, row),
    )


def _facts(talk: Talk, row: Invitation) -> dict[str, object]:
    lead = [talk.texts.plain("people-lead")] if row.lead else []
    roles = [talk.texts.of("role", row.role)] if row.role else []
    return {
        "name": _name(talk, row),
        "roles": ", ".join([*roles, *lead]),
        "until": days.due(row.expires_at.astimezone(days.TALLINN).date()) if row.expires_at else "–",
    }


def _name(talk: Talk, row: Invitation) -> str:
    return row.shown_as or talk.texts.plain("people-nameless")
